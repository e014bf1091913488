"""The elements of the report page that its script fills, and the words they need."""

from planarkiv.language import later

LABELS = {
    "findings": later("Funn"),
    "search": later("Søk i funnene"),
    "severity": later("Alvorlighet"),
    "rule": later("Regel"),
    "plan": later("Plan"),
    "all_rules": later("Alle regler"),
    "all_plans": later("Alle planer"),
    "needs_script": later("Lista og kartet krever JavaScript. Sammendraget over er helt uten."),
    "map": later("Kart"),
    "drawn_plan": later("Plan på kartet"),
    "nearer": later("Zoom inn"),
    "farther": later("Zoom ut"),
    "whole": later("Vis hele planen"),
    "texts": later("Tekster"),
    "marks": later("Funn på kartet"),
    "sheet": later("Plankartet (PDF)"),
    "compare": later("Sammenlikn"),
    "blend": later("Gjennomsiktig"),
    "wipe": later("Skyv til side"),
    "adjust": later("Flytt plankartet"),
    "reset": later("Legg tilbake"),
    "legend": later("Tegnforklaring"),
    "map_help": later(
        "Dra eller bruk piltastene for å flytte, rull eller bruk + og − for å zoome, 0 viser hele planen."
    ),
}

WORDS = {
    "shown": later("Viser {shown} av {total} funn"),
    "one": later("1 funn"),
    "many": later("{n} funn"),
    "nextItems": later("Vis {n} til"),
    "nextPlans": later("Vis {n} planer til"),
    "omitted": later("{n} til er bare talt her; alle står i --report csv=FIL"),
    "notOnMap": later("{n} til er ikke tegnet på kartet; velg dem i lista"),
    "none": later("Ingen funn passer."),
    "clean": later("Ingen funn."),
    "clause": later("Grunnlag"),
    "mend": later("Slik retter du"),
    "official": later("Offisiell regel"),
    "goTo": later("Vis på kartet"),
    "notDrawn": later("{n} andre planer med funn på kartet er ikke tegnet; de med flest feil er tegnet."),
    "objectsOmitted": later("{n} objekter er ikke tegnet."),
    "unplaced": later("Plankartet er ikke stedfestet. Det er lagt omtrent; flytt det på plass."),
    "placed": later("Plankartet ligger etter stedfestingen i PDF-fila."),
    "adjusting": later("Dra plankartet på plass, og rull for å endre størrelsen."),
    "north": later("N"),
    "east": later("Ø"),
}

FRAME = """<noscript><p class="alarm">{needs_script}</p></noscript>
<div class="work" id="arbeid" hidden>
<section class="found" aria-labelledby="funn">
<h2 id="funn" tabindex="-1">{findings}</h2>
<div class="tools" role="search">
<label class="search">{search}<input type="search" id="sok" autocomplete="off"></label>
<fieldset><legend>{severity}</legend><div class="chips" id="alvor"></div></fieldset>
<label>{rule}<select id="regel"><option value="">{all_rules}</option></select></label>
<label id="planvalg">{plan}<select id="plan"><option value="">{all_plans}</option></select></label>
</div>
<p class="shown" id="vist" role="status"></p>
<div id="liste"></div>
</section>
<section class="place" id="kartdel" aria-labelledby="karttittel">
<div class="placehead"><h2 id="karttittel">{map}</h2>
<select id="kartplan" aria-label="{drawn_plan}"></select></div>
<div class="sheetbox" id="ramme">
<svg id="kart" tabindex="0" role="img" aria-describedby="karthjelp"></svg>
<div class="zoom">
<button type="button" id="inn" aria-label="{nearer}" title="{nearer}">+</button>
<button type="button" id="ut" aria-label="{farther}" title="{farther}">−</button>
<button type="button" id="alt" aria-label="{whole}" title="{whole}">⤢</button>
</div>
<div class="scale" id="maalestokk" aria-hidden="true"><span></span><b></b></div>
<div class="hint" id="hint" hidden></div>
</div>
<div class="under">
<span class="ticks"><label><input type="checkbox" id="visfunn" checked>{marks}</label>
<label><input type="checkbox" id="vistekst" checked>{texts}</label>
<label id="arkvalg"><input type="checkbox" id="visark">{sheet}</label></span>
<span class="coordinate" id="koordinat"></span>
</div>
<div class="compare" id="sammenlikn" hidden>
<select id="maate" aria-label="{compare}">
<option value="blend">{blend}</option><option value="wipe">{wipe}</option>
</select>
<input type="range" id="grad" min="0" max="100" value="60" aria-label="{compare}">
<button type="button" id="flytt" aria-pressed="false">{adjust}</button>
<button type="button" id="tilbake">{reset}</button>
<p id="arknotat"></p>
</div>
<details class="legend" id="tegn"><summary>{legend}</summary><ul id="tegnliste"></ul></details>
<p class="help" id="karthjelp">{map_help}</p>
<p class="help" id="kartnotat"></p>
</section>
</div>
</main>
"""
