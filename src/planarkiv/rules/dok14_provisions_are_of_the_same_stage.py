"""Rule DOK14: provisions and register tell the same of whether the plan is decided."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.codes import label
from planarkiv.model.plan_text.status import status_in_text
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_texts import NO_TEXT, PROVISIONS, has_provisions, said, texts_of
from planarkiv.rules.strictness import info_when_old
from planarkiv.subjects import PlanContents

PAGE = Page(
    title=later("Bestemmelsene og planstatus sier det samme om planen er vedtatt"),
    what=later(
        "Sier bestemmelsene at planen er vedtatt, med dato, er den ikke et planforslag i planoversikten eller kartet. "
        "Kaller bestemmelsene seg forslag, utkast eller høringsutkast uten at noe vedtak er nevnt, er planen ikke "
        "vedtatt."
    ),
    why=later(
        "Ofte blir kartet fra forslaget liggende etter vedtaket, eller utkastet til bestemmelser blir tatt vare på i "
        "stedet for de vedtatte. Da viser kartløsningen en vedtatt plan som et forslag, eller omvendt."
    ),
    clause=later("plan- og bygningsloven og kart- og planforskriften, om det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Er planen vedtatt, sett planstatus 3 og vedtaksdato i planoversikten, og be om kartfila med vedtatt status "
        "fra den som laget den. Er det bestemmelsene som er et utkast, legg inn de vedtatte."
    ),
    example=later(
        "Feil: bestemmelsene har «Vedtatt av kommunestyret 13.06.2024», og planstatus i kartet er 2 (planforslag).\n"
        "Riktig: bestemmelsene er vedtatt, og planstatus er 3."
    ),
)

DECIDED = Wording(
    later("Bestemmelsene sier at planen er vedtatt («{sitat}»), men planstatus er {status} i {kilde}."),
    later("Er planen vedtatt, rett planstatus i planoversikten, og be om kartfila med vedtatt status."),
)
PROPOSAL = Wording(
    later("Bestemmelsene er et forslag («{sitat}»), men planstatus er {status} i {kilde}."),
    later("Legg inn de vedtatte bestemmelsene. Er det likevel disse som gjelder, kan meldingen stå."),
)

_PROPOSALS = ("1", "2")
_DECIDED = ("3", "4", "5", "6")


@rule(
    "DOK14",
    PlanContents,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(162,),
    applies=lambda contents: has_provisions(contents) and "planstatus" in contents.record.fields,
)
def provisions_are_of_the_same_stage(contents: PlanContents, _: NoOptions) -> Iterator[Problem | NotRun]:
    """Decided provisions belong to a decided plan, proposed ones to a proposal."""
    texts = texts_of(contents, PROVISIONS)
    if not texts:
        yield NotRun(NO_TEXT)
        return
    status = contents.record.fields["planstatus"]
    code = str(status.value)
    words = label("planstatus", code)
    values = {"status": code if words == code else f"{code} {words}", "kilde": status.source}
    stages = [(text, status_in_text(text.pages)) for text in texts]
    if code in _PROPOSALS:
        for text, stage in stages:
            if stage.decided:
                yield said(DECIDED, text, stage.decided.quote, values)
    # a draft beside the decided provisions is history
    elif code in _DECIDED and not any(stage.decided for _, stage in stages):
        milder = info_when_old(contents.phase)
        for text, stage in stages:
            if stage.proposal:
                yield said(PROPOSAL, text, stage.proposal, values, milder)
