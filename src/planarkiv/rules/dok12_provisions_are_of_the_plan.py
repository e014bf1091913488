"""Rule DOK12: the provisions are those of this plan, by id, name and day of decision."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.in_force import by_status
from planarkiv.model.plan_text.dates import decisions_in_text
from planarkiv.model.plan_text.identity import (
    holds_id,
    holds_name,
    is_id_of,
    is_other_name,
    planids_in_text,
    titles_in_text,
)
from planarkiv.model.plan_text.status import status_in_text
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_texts import NO_TEXT, PROVISIONS, Text, has_provisions, said, texts_of
from planarkiv.rules.strictness import info_when_old
from planarkiv.subjects import PlanContents

PAGE = Page(
    title=later("Bestemmelsene har planens id, navn og vedtaksdato"),
    what=later(
        "Arealplan-ID, plannavn og vedtaksdato som står i bestemmelsene, er de samme som i planoversikten og kartet. "
        "Store og små bokstaver, tegnsetting, «detaljregulering for» og forskjeller mellom bokmål og nynorsk teller "
        "ikke. Planarkiv sier bare fra om ulikhet når teksten tydelig sier noe annet. Står en av opplysningene ikke i "
        "teksten, er det en merknad, og for eldre planer ingenting."
    ),
    why=later(
        "Bestemmelser i feil mappe er en vanlig feil når et arkiv blir digitalt, og ingen ser den før noen får feil "
        "svar i en byggesak. En annen vedtaksdato betyr ofte at det er en gammel utgave som ligger der."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan, om sammenheng mellom kart og planbestemmelser"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Åpne dokumentet på siden som er nevnt. Gjelder det en annen plan, flytt det dit. Er det riktig dokument, rett "
        "opplysningen i planoversikten, eller be den som laget planen om en rettet fil."
    ),
    example=later(
        "Feil: bestemmelsene til plan 202103 har «Plan ID: 202013» øverst.\n"
        "Riktig: bestemmelsene har «Plan ID: 202103» og vedtaksdatoen fra planoversikten."
    ),
)

OTHER_ID = Wording(
    later("Bestemmelsene har arealplan-ID {annen} («{sitat}»), men ligger i plan {planid}."),
    later(
        "Se om dokumentet hører til en annen plan, og flytt det i så fall dit. Ellers: be den som laget planen, "
        "om en rettet fil."
    ),
)
OTHER_NAME = Wording(
    later("Bestemmelsene har tittelen «{sitat}», men planen heter «{navn}»."),
    later("Se om dokumentet hører til en annen plan. Har planen skiftet navn, rett plannavn i planoversikten."),
)
OTHER_DATE = Wording(
    later("Bestemmelsene sier at planen er vedtatt {annen} («{sitat}»), men vedtaksdato er {dato}."),
    later("Se i vedtaket hva som er riktig. Er det bestemmelsene som er fra en annen utgave, legg inn den vedtatte."),
)
NOT_FOUND = Wording(
    later("Bestemmelsene sier ikke {mangler}."),
    later("Det haster ikke. Skriv det øverst i dokumentet neste gang planen blir endret."),
)

_ID, _NAME, _DATE = later("hvilken arealplan-ID de gjelder"), later("hva planen heter"), later("når planen ble vedtatt")


@rule(
    "DOK12",
    PlanContents,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(76, 77),
    official=("rpb.2.1", "rpb.3"),
    applies=has_provisions,
)
def provisions_are_of_the_plan(contents: PlanContents, _: NoOptions) -> Iterator[Problem | NotRun]:
    """No provisions say that they are of another plan, or of another day."""
    texts = texts_of(contents, PROVISIONS)
    if not texts:
        yield NotRun(NO_TEXT)
    for text in texts:
        missing: list[str] = []
        yield from other_id(contents, text, OTHER_ID, missing, head_only=True)
        yield from other_name(contents, text, OTHER_NAME, missing)
        yield from _other_date(contents, text, missing)
        if missing and not contents.phase.is_old:
            yield Problem(NOT_FOUND, {"mangler": tuple(missing)}, Severity.INFO, file=text.file)


def other_id(
    contents: PlanContents, text: Text, wording: Wording, missing: list[str], *, head_only: bool
) -> Iterator[Problem]:
    """The id of another plan, in the head of the text or anywhere; ``missing`` gets a word where there is no id."""
    ids = contents.record.ids
    written = planids_in_text(text.pages)
    if any(is_id_of(each.written, ids) for each in written) or holds_id(text.pages, ids):
        return
    other = next((each for each in written if each.at_head or not head_only), None)
    if other is None:
        missing.append(_ID)
    else:
        values = {"annen": other.written, "planid": str(contents.record.arealplan_id)}
        yield said(wording, text, other.quote, values)


def other_name(contents: PlanContents, text: Text, wording: Wording, missing: list[str]) -> Iterator[Problem]:
    """The title of another plan; ``missing`` gets a word where there is neither name nor title."""
    own = contents.record.text("plannavn")
    names = [name for name in (own, *(name for each in contents.maps for name in each.plan_names)) if name]
    if not names or any(holds_name(text.pages, name) for name in names):
        return
    titles = titles_in_text(text.pages)
    if not titles:
        missing.append(_NAME)
    elif all(is_other_name(title.name, name) for title in titles for name in names):
        yield said(wording, text, titles[0].quote, {"navn": names[0]})


def _other_date(contents: PlanContents, text: Text, missing: list[str]) -> Iterator[Problem]:
    decided = contents.phase.decided
    if decided is None or not decided.known:
        return
    decisions = decisions_in_text(text.pages)
    if any(each.date.agrees_with(known) for each in decisions for known in (decided, *_dates(contents))):
        return
    if decisions:
        values = {"annen": str(decisions[0].date), "dato": str(decided)}
        # before 1985 one body decided and another confirmed, and either day was registered
        milder = info_when_old(contents.phase)
        yield said(OTHER_DATE, text, decisions[0].quote, values, milder)
    elif by_status(contents.phase.status) and not status_in_text(text.pages).proposal:
        # of a proposal DOK14 tells
        missing.append(_DATE)


def _dates(contents: PlanContents) -> Iterator[PartialDate]:
    """Other days on which something was decided about the plan: changes, and steps on the way."""
    for name in ("planbehandlinger", "endringer"):
        for entry in contents.record.lists.get(name, ()):
            for value in entry.values():
                if isinstance(value.value, PartialDate) and value.value.known:
                    yield value.value
