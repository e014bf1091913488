"""Rule GEO01: the plan has an outline, and it is a whole and valid area."""

from collections.abc import Iterator

from planarkiv.catalogue.object_types import Drawn
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS
from planarkiv.model.geometry import outline_polygons
from planarkiv.model.topology.validity import Reason, reason_of, sound
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Planområdet er en hel og gyldig flate"),
    what=later(
        "Kartet har et planområde (RpOmråde eller KpOmråde). Det er en flate som lar seg sette sammen av grensene "
        "sine, har areal, og ikke krysser eller berører seg selv. Et kart som bare har påskrifter, trenger ikke noe."
    ),
    why=later(
        "Planområdet sier hvor planen gjelder, og alt annet i kartet måles mot det. Er det ikke en gyldig flate, kan "
        "planen ikke vises i planregisteret, og hull og overlapp lar seg ikke finne."
    ),
    clause=later("kart- og planforskriften, om planområdet i det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Gå til punktet i funnet, rett grensa i kartprogrammet, kjør flatedanning (bygg flatene på nytt), og "
        "eksporter fila på nytt. Mangler planområdet helt, be den som laget kartet, om å levere det. Er planen "
        "vedtatt, må den rettede grensa følge grensa i det vedtatte plankartet. Gjør du ikke slikt selv, send "
        "funnet til den som laget kartet."
    ),
    example=later(
        "Feil: grensa til planområdet krysser seg selv i et hjørne.\nRiktig: grensa er lukket og krysser ikke seg selv."
    ),
)

_REBUILD = later("Rett grensene til planområdet i kartprogrammet, kjør flatedanning, og eksporter fila på nytt.")

MISSING = Wording(
    later("Kartet har planobjekter, men ikke noe planområde (RpOmråde eller KpOmråde)."),
    later("Lag planområdet av plangrensa, eller be leverandøren om det. Se om det ligger i en egen fil."),
)
NO_AREA_TYPE = Wording(
    later("Planområdet er ikke en flate, men {slag}."),
    later("Lag en flate av grensa med flatedanning i kartprogrammet, og eksporter fila på nytt."),
)
NOT_WHOLE = Wording(
    later("Planområdet lar seg ikke sette sammen av grensene det viser til."),
    later("Rett feilene i referanser og grenser først. De står som egne funn på samme objekt."),
)
NO_AREA = Wording(later("Planområdet har ikke noe areal."), _REBUILD)
CROSSES = Wording(later("Grensa til planområdet krysser seg selv."), _REBUILD)
TOUCHES = Wording(later("Grensa til planområdet går to ganger gjennom samme punkt."), _REBUILD)
HOLE_OUTSIDE = Wording(later("Planområdet har et hull som ligger utenfor ytterkanten."), _REBUILD)
HOLES_NESTED = Wording(later("Planområdet har et hull som ligger inne i et annet hull."), _REBUILD)
IN_PIECES = Wording(later("Planområdet er delt i flere biter av hullene sine."), _REBUILD)
INVALID = Wording(later("Planområdet er ikke en gyldig flate."), _REBUILD)

_REASONS = {
    Reason.CROSSES: CROSSES,
    Reason.TOUCHES: TOUCHES,
    Reason.HOLE_OUTSIDE: HOLE_OUTSIDE,
    Reason.HOLES_OVERLAP: HOLES_NESTED,
    Reason.IN_PIECES: IN_PIECES,
}
_FLATE = KINDS.index("FLATE")


@rule("GEO01", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(166,), breaks=True)
def outline_is_whole(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """There is an outline; each one is put together, valid, and larger than nothing."""
    table = plan_map.table
    rows, found = outline_polygons(table)
    if not len(rows):
        if of_map.of_type(table, lambda each: each.drawn is not Drawn.TEKST).any():
            yield Problem(MISSING)
        return
    # an area of nothing is not valid either
    faulty = ~sound(table)[rows]
    for row, polygon in zip(rows[faulty].tolist(), found[faulty], strict=True):
        if table.kind[row] != _FLATE:
            yield Problem(NO_AREA_TYPE, {"slag": KINDS[table.kind[row]]}, row=row)
        elif polygon is None:
            yield Problem(NOT_WHOLE, row=row)
        elif not polygon.area:
            yield Problem(NO_AREA, row=row)
        else:
            reason, point = reason_of(polygon)
            yield Problem(_REASONS.get(reason, INVALID), row=row, point=point)
