"""Rule REG10: every plan has a row in the planoversikt, when there is one."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Hver plan står i planoversikten"),
    what=later(
        "Finnes det en planoversikt, har hver plan en rad der. En plan blir også til av et kart som har en "
        "arealplan-ID, og da kan raden mangle."
    ),
    why=later(
        "Planregisteret skal ha alle planer som gjelder. En plan som bare finnes som kart, har ofte feil arealplan-ID, "
        "eller er glemt i planoversikten."
    ),
    clause=later("plan- og bygningsloven § 2-2 og kart- og planforskriften, om det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Er arealplan-ID-en i kartet riktig, legg til en rad i planoversikten. Er den gal, rett den i kartet. Kjør "
        "build."
    ),
    example=later(
        "Feil: kart.sos har planen 4219/202103, og planoversikten har bare 2021-03.\nRiktig: samme planid begge steder."
    ),
)

NOT_IN_LIST = Wording(
    later("Planen {plan} står ikke i planoversikten."),
    later("Legg til en rad for planen, eller rett planid der den er skrevet på en annen måte. Kjør build på nytt."),
)


@rule(
    "REG10",
    Collection,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(162,),
    applies=lambda collection: any(each.registered for each in collection.plans),
)
def plans_are_registered(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """Each plan says something that comes from the planoversikt."""
    for each in collection.plans:
        if not each.registered:
            yield Problem(NOT_IN_LIST, {"plan": f"{each.plan} {each.name}".strip()})
