"""Rule KOD03: the arealplan-IDs in a map can be read, and are the plan's own."""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.part import referred_rows
from planarkiv.model.planid import PlanId
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_ids import Rows, written_ids
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Arealplan-ID i kartet kan leses, og er planens egen"),
    what=later(
        "Der et objekt har NASJONALAREALPLANID, har den et kommunenummer med fire siffer (eller et fylkesnummer med "
        "to, eller landkode) og en planid uten mellomrom foran og bak og uten usynlige tegn. Alle objektene har samme "
        "arealplan-ID som planen. En grense som to planer deler, kan ha naboplanens."
    ),
    why=later(
        "Objekter hører til den planen som arealplan-ID-en sier. Kan den ikke leses, havner objektet i feil plan "
        "eller i ingen. Kommunenummeret mister ofte nullen foran når det er behandlet som tall."
    ),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID; SOSI Plan"),
    certainty=Certainty.READ,
    mend=later("Rett KOMM og PLANID på objektene i kartprogrammet, og eksporter kartet på nytt."),
    example=later("Feil: ...KOMM 301 og ...PLANID «S-1234 ».\nRiktig: ...KOMM 0301 og ...PLANID S-1234."),
)

UNREADABLE = Wording(
    later("Planid «{planid}» kan ikke leses: den er tom eller har usynlige tegn. Objekter som har den: {antall}."),
    later("Skriv PLANID på nytt på disse objektene i kartprogrammet, slik den står i planoversikten."),
)
WRONG_UNIT = Wording(
    later("{felt} er «{enhet}» og har ikke riktig form. Objekter som har det: {antall}."),
    later(
        "KOMM skal ha fire siffer (med nullen foran), FYLKESNR to siffer og LANDKODE to bokstaver. Rett det på "
        "objektene."
    ),
)
WITHOUT_UNIT = Wording(
    later("Planid «{planid}» står uten kommunenummer. Objekter som har det slik: {antall}."),
    later("Legg til KOMM i samme gruppe som PLANID på disse objektene, og eksporter kartet på nytt."),
)
BLANKS = Wording(
    later("Arealplan-ID «{planid}» har mellomrom foran eller bak. Objekter som har den: {antall}."),
    later("Slett mellomrommene i KOMM og PLANID på disse objektene i kartprogrammet."),
)
FOREIGN = Wording(
    later("Kartet til planen {egen} har objekter med arealplan-ID {andre}. Antall: {antall}."),
    later(
        "Hører objektene til planen, rett arealplan-ID på dem. Gjør de ikke det, flytt dem til kartet for sin egen "
        "plan."
    ),
)
EARLIER = Wording(
    later("Planen {egen} har objekter med sin tidligere arealplan-ID {andre}. Antall: {antall}."),
    later("Ingenting haster. Gi objektene dagens arealplan-ID neste gang kartet blir endret."),
)

_UNITS = {"KOMM": re.compile("[0-9]{4}"), "FYLKESNR": re.compile("[0-9]{2}"), "LANDKODE": re.compile("[A-Z]{2}")}
_FLATE = KINDS.index("FLATE")
_LONGEST = 60


@rule("KOD03", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(108,))
def map_ids_are_readable(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Every distinct id on the objects has its unit and its planid, and is that of the plan."""
    others: list[tuple[PlanId, Rows]] = []
    own = np.zeros(len(plan_map.table), np.bool_)
    for each in written_ids(plan_map.table):
        unit, planid = each.unit.strip(), each.planid.strip()
        wording, milder = None, None
        if not each.name:
            wording = WITHOUT_UNIT
        elif not _UNITS[each.name].fullmatch(unit):
            wording = WRONG_UNIT
        elif not planid or not planid.isprintable():
            wording = UNREADABLE
        else:
            if (unit, planid) != (each.unit, each.planid):
                wording, milder = BLANKS, Severity.WARNING
            if (plan_id := PlanId(unit, planid)) == plan_map.plan_id:
                own[each.rows] = True
            elif plan_map.ids:
                others.append((plan_id, each.rows))
        if wording:
            values: dict[str, Value] = {"planid": _shown(each.planid), "enhet": _shown(each.unit), "felt": each.name}
            yield Problem(wording, {**values, "antall": len(each.rows)}, milder, row=int(each.rows[0]))
    if not others:
        return
    apart = ~(own | _bounding(plan_map.table))
    for plan_id, rows in others:
        rows = rows[apart[rows]]
        if len(rows):
            values = {"egen": str(plan_map.plan_id), "andre": str(plan_id), "antall": len(rows)}
            wording, milder = (EARLIER, Severity.INFO) if plan_id in plan_map.ids else (FOREIGN, Severity.WARNING)
            yield Problem(wording, values, milder, row=int(rows[0]))


def _bounding(table: FeatureTable) -> NDArray[np.bool_]:
    """(n,) whether each object bounds an area: another plan may have it too."""
    mask = np.zeros(len(table), np.bool_)
    targets = referred_rows(table)
    mask[targets[targets >= 0]] = True
    mask[table.kind == _FLATE] = False
    return mask


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "□" for sign in text[:_LONGEST])
