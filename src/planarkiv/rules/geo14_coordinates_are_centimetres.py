"""Rule GEO14: coordinates have two decimals at most."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.strictness import info_when_decided
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Koordinatene har høyst to desimaler"),
    what=later(
        "Ingen koordinat i meter har flere enn to desimaler. Det gjelder planforslag i alle formater, og andre nyere "
        "planer i andre formater enn SOSI, der det bare er en merknad. En vedtatt plan i SOSI kan ha millimeter (ENHET "
        "0.001). Kart til planer etter eldre lover eller fra før 2012 blir ikke vurdert. Ett funn teller alle punktene."
    ),
    why=later(
        "Plandata lagres i centimeter. Flere desimaler forsvinner ved neste eksport, og da kan grenser som møttes, "
        "slippe hverandre."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om oppløsning"),
    certainty=Certainty.READ,
    mend=later(
        "Sett oppløsningen til 0,01 m i kartprogrammet, rund av, kjør flatedanning, og eksporter fila på nytt. Rund "
        "ikke av i selve fila: da kan grensene slippe hverandre."
    ),
    example=later("Feil: nord 6489357,118.\nRiktig: nord 6489357,12."),
)

FINER = Wording(
    later("{antall} av {alle} punkter har flere enn to desimaler, det første i nord {nord}, øst {oest}."),
    later("Be om en ny eksport med oppløsning 0,01 m, avrundet i kartprogrammet før flatedanning."),
)

_GEOGRAPHIC = (4326, 4258, 4230)
_CONVERTED = "koordinater-i-grader"


@dataclass(frozen=True, slots=True)
class Options:
    """``decimals`` is how many decimals of a metre a coordinate may have."""

    decimals: int = 2


def _is_judged(file: MapFile) -> bool:
    return file.phase.is_proposal or (file.table.format is not Format.SOSI and not file.phase.is_old)


@rule("GEO14", MapFile, Severity.WARNING, PAGE, Options, numbers=(63,), official=("rpf.un.1",), applies=_is_judged)
def coordinates_are_centimetres(file: MapFile, options: Options) -> Iterator[Problem]:
    """Every coordinate is a whole number of the smallest allowed step."""
    table = file.table
    step = round(10**-options.decimals / table.head.unit)
    # longitude and latitude have as many decimals as they need, also where they were converted
    if step <= 1 or table.head.epsg in _GEOGRAPHIC or _CONVERTED in table.fault_totals:
        return
    finer = np.flatnonzero((table.xy % step != 0).any(axis=1))
    if not len(finer):
        return
    first = int(finer[0])
    point = of_map.place(table, first)
    values = {"antall": len(finer), "alle": len(table.xy), "nord": point[1], "oest": point[0]}
    mild = info_when_decided(file.phase)
    row = int(np.searchsorted(table.pt_off, first, "right")) - 1
    yield Problem(FINER, values, mild, row=row, point=point)
