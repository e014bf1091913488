"""Rule DOK15: what the map sheet (PDF) says in words agrees with the vector map."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.findings import NotRun, Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.plan_text.names import NameKind, bare_name, letters_of, names_in_text
from planarkiv.model.plan_text.sheet import (
    PAPER_MM,
    PLAN,
    SaidArea,
    areas_in_text,
    levels_in_text,
    scales_in_text,
)
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.dok12_provisions_are_of_the_plan import other_id, other_name
from planarkiv.rules.plan_texts import NO_TEXT, SHEET, MapNames, Text, listed_names, said, texts_of
from planarkiv.subjects import DocumentText, MapContents, PlanContents

PAGE = Page(
    title=later("Plankartet (PDF) sier det samme som vektorkartet"),
    what=later(
        "Arealplan-ID, plannavn og vertikalnivå på plankartet er planens. Målestokken passer til papiret og til "
        "planens utstrekning. Feltnavn som er trykt, finnes i vektorkartet og omvendt, og arealer som er "
        "oppgitt, er de som vektorkartet gir. Planarkiv leser bare tekstlaget, og sammenligner feltnavn når "
        "minst halvparten av dem står i det."
    ),
    why=later(
        "Det er plankartet med påtegning som er vedtatt, og vektorkartet som blir brukt. Er de ikke like, er et av dem "
        "fra en annen utgave."
    ),
    clause=later("kart- og planforskriften, om plankart og digitale data"),
    certainty=Certainty.OURS,
    mend=later(
        "Legg plankartet oppå vektorkartet på skjermen og se hva som skiller. Be den som laget kartet om fila som ble "
        "vedtatt. Er PDF-en skrevet ut i feil størrelse, lag den på nytt i det formatet som målestokken gjelder for."
    ),
    example=later(
        "Feil: plankartet er merket «1:1000 (A1)», men sida er 420 x 297 mm (A3).\nRiktig: sida er 841 x 594 mm (A1)."
    ),
)

OTHER_ID = Wording(
    later("Plankartet har arealplan-ID {annen} («{sitat}»), men ligger i plan {planid}."),
    later("Se om plankartet hører til en annen plan, og flytt det i så fall dit."),
)
OTHER_NAME = Wording(
    later("Plankartet har tittelen «{sitat}», men planen heter «{navn}»."),
    later("Se om plankartet hører til en annen plan. Har planen skiftet navn, rett plannavn i planoversikten."),
)
OTHER_PAPER = Wording(
    later("Plankartet oppgir målestokk for A{papir} («{sitat}»), men sida er {bredde} x {hoeyde} mm."),
    later("Lag PDF-en på nytt i det formatet som målestokken gjelder for, eller rett teksten på kartet."),
)
TOO_SMALL = Wording(
    later("Planen er {meter} m og får ikke plass på sida ({bredde} x {hoeyde} mm) i målestokken «{sitat}»."),
    later("Målestokken på kartet er feil, eller PDF-en er krympet. Lag den på nytt i riktig format."),
)
OTHER_LEVEL = Wording(
    later("Plankartet har vertikalnivå {annet} («{sitat}»), men planområdet i kartet har {nivaa}."),
    later("Se hvilket som er riktig. Kart for hvert vertikalnivå skal være med i planen."),
)
OTHER_AREA = Wording(
    later("Plankartet oppgir {oppgitt} m² for {navn} («{sitat}»), men i vektorkartet er arealet {areal} m²."),
    later("Se om det er samme utgave av planen. Arealet er regnet ut av vektorkartet."),
)
NOT_IN_MAP = Wording(
    later("Plankartet har navnet {navn}, som ikke finnes i vektorkartet («{sitat}»)."),
    later("Se på plankartet hvor navnet står, og rett vektorkartet om det er det som tar feil."),
)
NOT_ON_SHEET = Wording(
    later("{antall} navn i vektorkartet står ikke på plankartet: {navn}."),
    later("Se om det er samme utgave av planen. Er navnene for små til å trykkes, kan meldingen stå."),
)


_WHOLE = later("hele planområdet")


@dataclass(frozen=True, slots=True)
class Options:
    """``square_metres`` an area may differ beside its rounding; ``paper`` is the share that a page's sides may; names
    that are not printed are told where at least the share ``printed`` of them is."""

    square_metres: float = 1.0
    paper: float = 0.05
    printed: float = 0.5


@rule("DOK15", PlanContents, Severity.WARNING, PAGE, Options, applies=lambda contents: bool(contents.texts_of(SHEET)))
def sheet_agrees_with_map(contents: PlanContents, options: Options) -> Iterator[Problem | NotRun]:
    """No map sheet contradicts the map or the register."""
    texts = texts_of(contents, SHEET)
    if not texts:
        yield NotRun(NO_TEXT)
    measured = {text.file: text for text in contents.texts_of(SHEET)}
    for text in texts:
        yield from other_id(contents, text, OTHER_ID, [], head_only=False)
        yield from other_name(contents, text, OTHER_NAME, [])
        yield from _scale(contents, text, measured[text.file], options)
        yield from _levels(contents, text)
        yield from _areas(contents, text, options)
    yield from _names(contents, texts, options)


def _scale(contents: PlanContents, text: Text, measured: DocumentText, options: Options) -> Iterator[Problem]:
    scales = scales_in_text(text.pages)
    if not scales or len(measured.sizes) != 1:
        return
    width, height = measured.sizes[0]
    page: dict[str, Value] = {"bredde": round(width), "hoeyde": round(height)}
    on_paper = [each for each in scales if each.paper in PAPER_MM]
    if on_paper and not any(_is_paper(measured.sizes[0], each.paper, options.paper) for each in on_paper):
        yield said(OTHER_PAPER, text, on_paper[0].quote, {"papir": on_paper[0].paper or 0, **page})
        return
    extents = [each.extent for each in contents.maps if each.extent]
    if measured.count == 1 and len(extents) == 1 and len({each.scale for each in scales}) == 1:
        longest = max(extents[0])
        # however the sheet is turned, nothing on it is longer than its diagonal
        if 1000 * longest / scales[0].scale > math.hypot(width, height) * (1 + options.paper):
            yield said(TOO_SMALL, text, scales[0].quote, {"meter": round(longest), **page})


def _is_paper(size: tuple[float, float], paper: int | None, tolerance: float) -> bool:
    long, short = PAPER_MM[paper] if paper is not None else (0.0, 0.0)
    return abs(max(size) - long) <= tolerance * long and abs(min(size) - short) <= tolerance * short


def _levels(contents: PlanContents, text: Text) -> Iterator[Problem]:
    known = sorted({level for each in contents.maps for level in each.levels})
    found = levels_in_text(text.pages)
    if known and found and not any(each.level in known for each in found):
        yield said(OTHER_LEVEL, text, found[0].quote, {"annet": found[0].level, "nivaa": ", ".join(known)})


def _areas(contents: PlanContents, text: Text, options: Options) -> Iterator[Problem]:
    if len(contents.maps) != 1:
        # the sheet does not say which of the maps it counts up
        return
    for area in areas_in_text(text.pages):
        computed = _computed(contents.maps[0], area)
        if computed is None or abs(computed - area.square_metres) <= area.rounding + options.square_metres:
            continue
        shown: Value = (_WHOLE,) if area.name == PLAN else area.name
        values: dict[str, Value] = {"oppgitt": round(area.square_metres, 1), "navn": shown, "areal": round(computed, 1)}
        yield said(OTHER_AREA, text, area.quote, values)


def _computed(plan_map: MapContents, area: SaidArea) -> float | None:
    """What the map gives for it; None where it has no such thing, or more than the name tells."""
    if area.name == PLAN:
        return plan_map.area
    fields = [name for name in plan_map.names if name.kind == NameKind.FIELD]
    if area.name.isdecimal():
        if (NameKind.FIELD.value, area.name) in plan_map.unnamed:
            return None
        mine = [name.area for name in fields if name.code == area.name]
    else:
        bare = bare_name(NameKind.FIELD, area.name)
        mine = [name.area for name in fields if bare_name(NameKind.FIELD, name.name) == bare]
    known = [each for each in mine if each is not None]
    return sum(known) if known and len(known) == len(mine) else None


def _names(contents: PlanContents, texts: tuple[Text, ...], options: Options) -> Iterator[Problem]:
    names = MapNames.of(contents.maps)
    wanted = {bare: name.name for kind in NameKind for bare, name in names.by_name[kind].items()}
    mentions = [(text, each) for text in texts for each in names_in_text(text.pages, names.known)]
    words = " ".join(page.text for text in texts for page in text.pages).casefold()
    printed = {each.name for _, each in mentions} & wanted.keys()
    # drawing programs run labels together
    printed |= {bare for bare, name in wanted.items() if name.casefold() in words}
    if not printed:
        return
    seen: set[str] = set()
    for text, each in mentions:
        if each.name not in seen and each.name != letters_of(each.name) and names.lack(each):
            seen.add(each.name)
            yield said(NOT_IN_MAP, text, each.quote, {"navn": each.written})
    missing = sorted(name for bare, name in wanted.items() if bare not in printed)
    if missing and len(printed) >= options.printed * len(wanted):
        values: dict[str, Value] = {"antall": len(missing), "navn": listed_names(missing)}
        yield Problem(NOT_ON_SHEET, values, Severity.INFO, file=texts[0].file)
