"""Rule GEO10: outer rings are walked counter-clockwise and holes clockwise."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.model.geometry import ring_points
from planarkiv.model.topology.sides import turns_left
from planarkiv.model.topology.validity import sound
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Ytterkanten av en flate går mot klokka, og hull går med klokka"),
    what=later(
        "Punktene i ytterkanten av hver flate i en GML- eller GeoJSON-fil går mot klokka når nord er opp, "
        "og punktene i hvert hull med klokka. I andre formater er rekkefølgen fri."
    ),
    why=later(
        "Noen programmer skiller ytterkant og hull på retningen. Går den feil vei, kan flata bli tegnet som et "
        "hull, eller få negativt areal."
    ),
    clause=later("Kontrollen av GML og GeoJSON i DiBKs validator, om flater; RFC 7946 om GeoJSON"),
    certainty=Certainty.READ,
    mend=later(
        "Snu tegneretningen på flata i kartprogrammet, eller eksporter fila på nytt med en eksport som følger "
        "standarden for formatet. Er øst og nord byttet om i fila, går alle flatene feil vei: da må koordinatene "
        "rettes."
    ),
    example=later("Feil: en GML-flate der ytterkanten går med klokka.\nRiktig: ytterkanten går mot klokka."),
)

_TURN = later("Snu tegneretningen på flata i kartprogrammet, og eksporter fila på nytt.")

OUTER = Wording(later("Ytterkanten av flata går med klokka."), _TURN)
HOLES = Wording(later("{antall} hull i flata går mot klokka."), _TURN)
BOTH = Wording(later("Ytterkanten av flata går med klokka, og {antall} hull går mot klokka."), _TURN)


@rule(
    "GEO10",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(11, 17),
    official=("gml.flate.3", "geojson.flate.3"),
    formats=(Format.GML, Format.GEOJSON),
)
def rings_turn_the_right_way(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each ring is walked with the area on the left."""
    table = file.table
    points = ring_points(table)
    wrong = turns_left(table) != points.outer
    if not wrong.any():
        return
    number = np.arange(len(points.rows)).repeat(np.diff(points.area_off))
    outer = np.bincount(number[wrong & points.outer], minlength=len(points.rows))
    holes = np.bincount(number[wrong & ~points.outer], minlength=len(points.rows))
    for at in ((outer + holes > 0) & sound(table)[points.rows]).nonzero()[0].tolist():
        wording = (BOTH if holes[at] else OUTER) if outer[at] else HOLES
        values = {"antall": int(holes[at])} if holes[at] else {}
        yield Problem(wording, values, warning_when_old(file.phase), row=int(points.rows[at]))
