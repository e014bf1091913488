"""Rule DOK11: a georeferenced scan tells its coordinate system and how fine it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, Page, rule
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("Et georeferert, skannet kart forteller koordinatsystem og oppløsning"),
    what=later(
        "Et bilde (TIFF, JPEG, PNG) med koordinater har et kjent koordinatsystem og minst 200 punkter per tomme. Det "
        "er en merknad når oppløsningen ikke står i fila, for da er heller ikke målestokken kjent. En profil kan også "
        "spørre etter passpunkter, i bildet eller i ei fil (.points) ved siden av: uten dem vet ingen hvor godt bildet "
        "passer."
    ),
    why=later(
        "Skannede plankart blir målt på. Den som gjør det, må vite om en meter på skjermen er en meter i terrenget."
    ),
    clause=later("Kartverkets veiledning om skanning og georeferering; tallet på oppløsningen er usikkert i kildene"),
    certainty=Certainty.DOUBTFUL,
    mend=later(
        "Lagre koordinatsystemet med fila (GeoTIFF, eller en .prj ved siden av), og ta vare på punktfila fra "
        "georefereringen. Er bildet grovt, skann kartet på nytt med 300 punkter per tomme."
    ),
    example=later("Feil: plankart.tif med plankart.tfw og ingen .prj.\nRiktig: plankart.tif, .tfw, .prj og .points."),
)

NO_SYSTEM = Wording(
    later("Bildet har koordinater, men det står ikke i hvilket koordinatsystem."),
    later("Legg en .prj-fil ved siden av, eller lagre bildet som GeoTIFF med koordinatsystem."),
)
COARSE = Wording(
    later("Bildet har {dpi} punkter per tomme. Et skannet plankart bør ha minst {minst}."),
    later(
        "Skann kartet på nytt med 300 punkter per tomme, om originalen finnes. Er det bare tallet i fila som er "
        "feil, rett det."
    ),
)
NOT_TOLD = Wording(
    later("Bildet er georeferert, men dette følger ikke med: {mangler}."),
    later("Lagre bildet med oppløsningen fra skanningen, og ta vare på punktfila fra georefereringen ved siden av."),
)

_RESOLUTION = later("oppløsning (og dermed målestokk)")
_FIT = later("passpunkter")
_POINTS = ".points"


@dataclass(frozen=True, slots=True)
class Options:
    """``min_dpi`` is the least resolution of a scan, in dots per inch; ``control_points`` asks for them too."""

    min_dpi: float = 200.0
    control_points: bool = False


def _is_georeferenced_raster(file: PlanFile) -> bool:
    placed = file.file.facts.get("georeferanse")
    return file.file.media_type.startswith("image/") and isinstance(placed, Mapping) and bool(placed)


@rule("DOK11", PlanFile, Severity.WARNING, PAGE, Options, numbers=(176,), applies=_is_georeferenced_raster)
def georeferenced_rasters_tell_how(file: PlanFile, options: Options) -> Iterator[Problem]:
    """The system is known, and the resolution is stated and fine enough; control points are there where asked for."""
    facts = file.file.facts
    placed = facts["georeferanse"]
    if isinstance(placed, Mapping) and placed.get("epsg") is None:
        yield Problem(NO_SYSTEM)
    dpi = _dpi(facts)
    if dpi is not None and dpi < options.min_dpi:
        yield Problem(COARSE, {"dpi": dpi, "minst": options.min_dpi})
    missing = () if dpi is not None else (_RESOLUTION,)
    if options.control_points and not _has_control_points(facts):
        missing = (*missing, _FIT)
    if missing:
        yield Problem(NOT_TOLD, {"mangler": missing}, Severity.INFO)


def _dpi(facts: Mapping[str, object]) -> float | None:
    """The coarser of the two resolutions."""
    stated = facts.get("dpi")
    numbers = [each for each in stated if isinstance(each, int | float)] if isinstance(stated, list | tuple) else []
    return min(numbers, default=None)


def _has_control_points(facts: Mapping[str, object]) -> bool:
    sides = facts.get("sidefiler")
    beside = [str(each).lower() for each in sides] if isinstance(sides, list | tuple) else []
    return bool(facts.get("passpunkter")) or any(each.endswith(_POINTS) for each in beside)
