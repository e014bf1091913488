"""Rule SOS07: the representation point of an area lies inside it."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.model.geometry import points, polygons
from planarkiv.model.rings import rings
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Representasjonspunktet til hver flate ligger inne i flata"),
    what=later(
        "Etter ..REF har hver flate ett punkt i ..NØ. Det ligger inne i flata: ikke utenfor, ikke i et hull og ikke på "
        "grensa. Flater som ikke lar seg bygge, er ikke vurdert."
    ),
    why=later(
        "Noen programmer fester teksten til punktet, og noen bygger flatene på nytt ut fra linjene og gir hver flate "
        "egenskapene til punktet som ligger i den. Ligger punktet feil, får nabofeltet feil arealformål."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om flater"),
    certainty=Certainty.SECONDARY,
    mend=later("La kartprogrammet sette representasjonspunktene på nytt, og eksporter fila på nytt."),
    example=later("Feil: flata er flyttet, men punktet står igjen 40 m utenfor.\nRiktig: punktet ligger midt i flata."),
)

_MOVE = later("Flytt punktet inn i flata, eller la kartprogrammet sette representasjonspunktene på nytt.")
MISSING = Wording(
    later("Flata har ikke noe representasjonspunkt."),
    later("La kartprogrammet sette representasjonspunktene på nytt, og eksporter fila på nytt."),
)
OUTSIDE = Wording(later("Representasjonspunktet ligger {avstand} m utenfor flata."), _MOVE)
ON_BOUNDARY = Wording(later("Representasjonspunktet ligger på grensa til flata."), _MOVE)


@rule(
    "SOS07",
    MapFile,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(136,),
    applies=lambda file: len(file.table.rows_of_kind("FLATE")) > 0,
    formats=(Format.SOSI,),
)
def point_lies_inside(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each area that can be built has a point of its own, and that lies inside."""
    import shapely

    table = file.table
    rows = rings(table).rows
    if file.broken:
        whole = np.ones(len(table), dtype=bool)
        whole[list(file.broken)] = False
        rows = rows[whole[rows]]
    # an area without references is drawn by its own points, and has none to represent it
    has_point = (np.diff(table.pt_off)[rows] > 0) & (np.diff(table.ref_off)[rows] > 0)
    for row in rows[~has_point].tolist():
        yield Problem(MISSING, row=row)
    rows = rows[has_point]
    areas = polygons(table)[rows]
    east, north = table.metres()[table.pt_off[:-1][rows]].T
    outside = ~shapely.contains_xy(areas, east, north)
    if outside.any():
        rows = rows[outside]
        for row, distance in zip(rows.tolist(), shapely.distance(areas[outside], points(table)[rows]), strict=True):
            metres = round(float(distance), 3)
            yield Problem(OUTSIDE, {"avstand": metres}, row=row) if metres else Problem(ON_BOUNDARY, row=row)
