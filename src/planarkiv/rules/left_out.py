"""Requirements of the national standard that no rule checks, and why: nobody is to think that they are."""

from dataclasses import dataclass

from planarkiv.language import later


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One requirement: its number in our rule catalogue, its official id (or empty), what it asks, and the reason."""

    number: int
    official: str
    title: str
    reason: str


_SOLID = later("Planarkiv leser kart i to dimensjoner. Romlige objekter leses uten geometri, og det meldes.")
_ACTION = later(
    "Kildene sier ikke hvordan et handlingsområde viser til formålet og byggegrensa si. Et svar ville vært gjetning."
)

LEFT_OUT = (
    LeftOut(21, "rpf.epsg.2", later("3D-plankartet bruker EPSG:5972, 5973 eller 5975"), _SOLID),
    LeftOut(42, "rpf.ho.1", later("Handlingsområder ligger i formålet de hører til"), _ACTION),
    LeftOut(43, "rpf.ho.2", later("Handlingsområder krysser ikke byggegrenser"), _ACTION),
    LeftOut(56, "rpf.rom.1", later("Fotavtrykket til et romlig objekt er lik arealet sitt"), _SOLID),
    LeftOut(
        65,
        "",
        later("Forenklet planendring (RpForenklaEndring)"),
        later("Objekttypen finnes i den offisielle kontrollen, men ingen kilde sier hva den betyr."),
    ),
    LeftOut(
        112,
        "",
        later("Terrengreferanse bare ved gesims- og mønehøyde, og NN2000 i nye planer"),
        later("Hvordan egenskapene skrives i forslagsmodellen, er ikke sikkert nok kjent til å kalle noe feil."),
    ),
    LeftOut(
        117,
        "",
        later("Planområdet ved igangsatt planlegging er én sammenhengende flate"),
        later("Kravet er kjent bare fra en omtale av modellen. GEO01 og GEO08 kontrollerer flata som andre flater."),
    ),
)


def left_out(word: str) -> LeftOut | None:
    """The requirement with this official id; letter case makes no difference."""
    wanted = word.strip().lower()
    return next((each for each in LEFT_OUT if each.official and each.official == wanted), None)
