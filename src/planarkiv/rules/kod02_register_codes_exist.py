"""Rule KOD02: the codes of the register record are in their code lists."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model import codes
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Kodene i planregisteret finnes i kodelistene"),
    what=later(
        "planstatus, plantype, lovreferanse, planbestemmelse, forslagsstillerType og vertikalnivå har verdier fra "
        "kodelistene i SOSI Plan og Fiks Plan. vertikalnivå kan ha flere verdier med komma mellom."
    ),
    why=later(
        "Koden avgjør hvilke krav som gjelder for planen, og hva andre systemer viser. En kode som ikke finnes, kan "
        "ingen tolke."
    ),
    clause=later("kodelistene i SOSI Plan 4.5 og 5.0 og i Fiks Plan"),
    certainty=Certainty.OURS,
    mend=later(
        "Rett cella i planoversikten. Kommer verdien fra kartet, må egenskapen på planområdet rettes i kartprogrammet."
    ),
    example=later("Feil: planstatus 7.\nRiktig: planstatus 3 (Endelig vedtatt)."),
)

UNKNOWN = Wording(
    later("{felt} har verdien «{verdi}», som ikke er i kodelista."),
    later("Skriv en av disse kodene i stedet: {koder}."),
)

_LISTS = {
    "planstatus": codes.PLANSTATUS,
    "plantype": codes.PLANTYPE,
    "lovreferanse": codes.LOVREFERANSE,
    "planbestemmelse": codes.PLANBESTEMMELSE,
    "forslagsstillerType": codes.FORSLAGSSTILLERTYPE,
    "vertikalnivaa": codes.VERTIKALNIVAA,
}
_SEVERAL = "vertikalnivaa"
_LONGEST = 80
"""Characters of a wrong value that are shown."""


@rule("KOD02", Plan, Severity.ERROR, PAGE, NoOptions)
def register_codes_exist(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Every value of a field with a code list is in that list."""
    for name, known in _LISTS.items():
        if not (text := plan.record.text(name)):
            continue
        parts = [part.strip() for part in text.split(",")] if name == _SEVERAL else [text]
        for part in parts:
            if part not in known:
                allowed = ", ".join(f"{code} {codes.label(name, code)}" for code in known)
                values: dict[str, Value] = {"felt": name, "verdi": part[:_LONGEST], "koder": allowed}
                yield placed(Problem(UNKNOWN, values), plan.record.fields[name].source)
