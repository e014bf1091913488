"""Rule GEO03: the map is in the coordinate system that the municipality uses."""

from collections.abc import Iterator

from planarkiv.catalogue.municipalities import epsg_of
from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Kartet er i det koordinatsystemet kommunen bruker"),
    what=later(
        "Koordinatsystemet i hodet er det som står i arkivets planarkiv.toml. Står det ikke noe der, er det sonen som "
        "er vanlig i fylket: EUREF89 UTM sone 33 i Nordland og Troms, sone 35 i Finnmark, ellers sone 32. Et annet "
        "system er en feil for nye planer når arkivet selv oppgir systemet, og en advarsel ellers og for planer etter "
        "eldre lover eller fra før 2012."
    ),
    why=later(
        "Planer i ulike soner passer ikke sammen uten at de blir transformert, og naboplaner ser ut til å ligge flere "
        "hundre kilometer fra hverandre."
    ),
    clause=later(
        "Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om koordinatsystem. Hvilken sone hver "
        "kommune bruker, er praksis: vi fant ingen offisiell liste"
    ),
    certainty=Certainty.GENERAL,
    mend=later(
        "Legg kartet oppå et bakgrunnskart først. Ligger det riktig, be den som laget kartet, om en kopi som er "
        "regnet om (transformert) til kommunens system. Ligger det feil sted, er det KOORDSYS i starten av fila "
        "som er feil, og koordinatene skal ikke regnes om. Har kommunen et annet system enn arkivet sier, rett "
        "linja epsg i fila planarkiv.toml i arkivet. Sone 32 er KOORDSYS 22 og epsg 25832, sone 33 er 23 og "
        "25833, sone 35 er 25 og 25835."
    ),
    example=later("Feil: en plan i Bodø med KOORDSYS 22 (sone 32).\nRiktig: KOORDSYS 23 (sone 33)."),
)

NOT_AS_SET = Wording(
    later("Kartet er i EPSG:{epsg}, men arkivet er satt opp for EPSG:{ventet}."),
    later("Transformer en kopi til EPSG:{ventet} i kartprogrammet, eller be leverandøren om det."),
)
NOT_USUAL = Wording(
    later("Kartet er i EPSG:{epsg}. I dette fylket er EPSG:{ventet} vanlig."),
    later("Bruker kommunen EPSG:{epsg}, skriv det i planarkiv.toml. Ellers transformer en kopi i kartprogrammet."),
)
NO_SYSTEM = later("koordinatsystemet er ikke kjent")
NO_COUNTY = later("planen har ikke noe kommunenummer eller fylkesnummer")

_IN_THE_PLANE = {5972: 25832, 5973: 25833, 5975: 25835}
"""Systems with height, and what they are without it."""
_NTM = range(5105, 5131)


@rule("GEO03", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(167,))
def system_is_of_the_municipality(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem | NotRun]:
    """The declared system is the archive's own, or the usual one of the county."""
    epsg, owner, phase = plan_map.table.head.epsg, plan_map.owner, plan_map.phase
    if epsg is None:
        yield NotRun(NO_SYSTEM)
        return
    if owner.epsg is not None:
        if _in_the_plane(epsg) != _in_the_plane(owner.epsg):
            # a decided plan may be in NTM
            decided_in_ntm = epsg in _NTM and phase.status and not phase.is_proposal
            milder = Severity.WARNING if phase.is_old or decided_in_ntm else None
            yield Problem(NOT_AS_SET, {"epsg": epsg, "ventet": owner.epsg}, milder)
        return
    number = plan_map.plan_id.number if plan_map.plan_id else (*owner.numbers, "")[0]
    if not number.isdecimal():
        yield NotRun(NO_COUNTY)
    elif _in_the_plane(epsg) != epsg_of(number):
        yield Problem(NOT_USUAL, {"epsg": epsg, "ventet": epsg_of(number)}, Severity.WARNING)


def _in_the_plane(epsg: int) -> int:
    return _IN_THE_PLANE.get(epsg, epsg)
