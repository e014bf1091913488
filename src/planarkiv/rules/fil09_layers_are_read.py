"""Rule FIL09: every layer and every geometry of a map system's file is read."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import LAYER_FORMATS
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Values, Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alt som er tegnet i kartfila, kan leses"),
    what=later(
        "Fila kan åpnes, hvert lag kan leses, og hver geometri er hel: alle koordinatene er der, de er tall, og hver "
        "ring slutter der den begynner. Det gjelder GeoPackage, Shape, FileGDB, GeoJSON, FlatGeobuf og GeoParquet. At "
        "en linje eller et punkt i flere deler blir til flere objekter, er bare en merknad."
    ),
    why=later("Det som ikke kan leses, er borte fra kartet uten at det synes."),
    clause=later("OGC Simple feature access (ISO 19125-1) og beskrivelsen av hvert format"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Åpne fila i kartprogrammet. Kan den åpnes der, eksporter på nytt; i QGIS retter verktøyet «Reparer "
        "geometrier» mange feil. Kan den ikke åpnes, er den skadet underveis: hent den på nytt fra den som laget den, "
        "med alle filene som hører til (.shp, .shx, .dbf og .prj; hele mappa for .gdb)."
    ),
    example=later("Feil: «plan.shp» uten «plan.shx» og «plan.dbf».\nRiktig: alle filene i Shape-settet i samme mappe."),
)

_AGAIN = later("Åpne fila i kartprogrammet, rett objektet, og eksporter på nytt.")

_REASONS = {
    "tidsgrense": later("det tar for lang tid. Den er trolig skadet."),
    "krasj": later("lesingen stoppet brått. Den er trolig skadet."),
    "minne": later("den krever for mye minne. Den er trolig skadet."),
}


def _named(values: Values) -> Values:
    """The reason in words, where it is one of ours."""
    reason = _REASONS.get(str(values.get("melding")))
    return {"melding": (reason,)} if reason else {}


WORDS = {
    "kartfil-uleselig": Worded(
        Wording(
            later("Fila kan ikke leses som kart: {melding}"),
            later("Hent fila på nytt fra den som laget den, med alle filene som hører til."),
        ),
        named=_named,
    ),
    "lag-uleselig": Worded(
        Wording(
            later("Laget «{lag}» kan ikke leses: {melding}"),
            later("Åpne laget i kartprogrammet, og eksporter det på nytt."),
        ),
        named=_named,
    ),
    "geometri-uleselig": Worded(
        Wording(later("Geometrien til objekt {id} i laget «{lag}» er ødelagt, og er ikke lest."), _AGAIN)
    ),
    "ring-ikke-lukket": Worded(
        Wording(later("Flata til objekt {id} i laget «{lag}» slutter ikke der den begynner, og er ikke lest."), _AGAIN)
    ),
    "geometri-delt": Worded(
        Wording(
            later("I laget «{lag}» er linjer eller punkter i flere deler blitt til {antall} objekter mer."),
            later("Det er i orden. Skal hver del være et eget objekt, del dem i kartprogrammet."),
        ),
        Severity.INFO,
    ),
    "m-verdier": Worded(
        Wording(
            later("{antall} geometrier i laget «{lag}» har et fjerde tall i hvert punkt (M), som ikke er lest."),
            later("Plankart har ikke slike tall. Sier de noe, legg det i en kolonne før du leverer kartet."),
        ),
        Severity.INFO,
    ),
}


@rule("FIL09", MapFile, Severity.ERROR, PAGE, NoOptions, formats=LAYER_FORMATS)
def layers_are_read(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No layer and no geometry had to be left out."""
    yield from from_faults.in_map(file, WORDS)
