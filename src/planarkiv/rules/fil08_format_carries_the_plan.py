"""Rule FIL08: what a format of map systems cannot carry of a plan is known."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import LAYER_FORMATS, MAP_NAMES, Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Kartformatet kan holde alt som hører til planen"),
    what=later(
        "GeoPackage, Shape, FileGDB, GeoJSON, FlatGeobuf og GeoParquet er formater for kartprogrammer. Ingen av dem "
        "sier hvilke grenser en flate har, eller har plass til egenskaper som gjentas. Shape, GeoJSON, FlatGeobuf og "
        "GeoParquet gjør buer til rette linjer. Shape kutter også navn etter 10 tegn og tekster etter 254. Regelen "
        "melder det som synes: flater uten noen grenser i fila, og tekster som er så lange som Shape tillater. Det er "
        "en merknad, en gang for hver fil."
    ),
    why=later(
        "Det som formatet ikke kan holde, er borte når originalen er borte. Planregister og kartbase tar imot SOSI og "
        "GML, der alt er med."
    ),
    clause=later(
        "OGC GeoPackage, ESRI Shapefile Technical Description, RFC 7946, FlatGeobuf og GeoParquet; SOSI Plan om "
        "avgrensning"
    ),
    certainty=Certainty.GENERAL,
    mend=later(
        "Finnes planen som SOSI eller GML, lever den også: de beste opplysningene brukes. Er dette den eneste utgaven, "
        "kan fila arkiveres som den er."
    ),
    example=later("Feil: planen finnes bare som Shape.\nRiktig: «4222_202401.sos», gjerne med Shape ved siden av."),
)

_ALSO = later("Lever planen som SOSI eller GML også, om den finnes slik. Hvis ikke, kan fila arkiveres som den er.")

NO_BOUNDARIES = Wording(
    later("Fila har flater, men ingen grenser. {format} sier ikke hvilke grenser en flate har."), _ALSO
)
CUT_TEXTS = Wording(
    later("{antall} tekster er så lange som Shape tillater (254 tegn), og kan være kuttet."),
    later("Se etter slutten av tekstene i originalen. Lever planen som SOSI eller GML, som har plass til dem."),
)
_LONGEST = 254
"""Bytes of a text in a shapefile."""
_BOUNDARY = "Grense"


@rule("FIL08", MapFile, Severity.INFO, PAGE, NoOptions, formats=LAYER_FORMATS)
def format_carries_the_plan(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Says once for a file with areas what its format did not carry."""
    table = file.table
    if not len(table.rows_of_kind("FLATE")):
        return
    cut = _cut(file) if table.format is Format.SHAPEFILE else 0
    if cut:
        yield Problem(CUT_TEXTS, {"antall": cut})
    elif not any(name.endswith(_BOUNDARY) for name in table.otypes):
        yield Problem(NO_BOUNDARIES, {"format": MAP_NAMES[table.format]})


def _cut(file: MapFile) -> int:
    """How many distinct texts are as long as they may be, in one of the alphabets they may have been written in."""
    texts = {value for column in file.table.columns.values() for value in column.values if len(value) >= _LONGEST // 2}
    return sum(_LONGEST in (len(text), len(text.encode())) for text in texts)
