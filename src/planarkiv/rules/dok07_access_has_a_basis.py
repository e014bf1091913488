"""Rule DOK07: a document that is kept from the public names its legal basis, and no other does."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.record import Access
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import PlanDocument

PAGE = Page(
    title=later("Et skjermet dokument har hjemmel, og et offentlig har ingen"),
    what=later(
        "Når kolonnen Tilgang på arket Dokumenter sier «skjermet», skal kolonnen Hjemmel være fylt ut, for "
        "eksempel med en bestemmelse i offentleglova. Når Tilgang er «offentlig», skal Hjemmel være tom."
    ),
    why=later(
        "Dokumenter i en plansak er offentlige når ikke noe annet følger av lov. Står det en hjemmel på et dokument "
        "som er merket offentlig, kan merkingen være glemt, og dokumentet kan bli vist til alle."
    ),
    clause=later("offentleglova, om innsyn og unntak fra innsyn"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Spør arkivtjenesten om dokumentet skal være skjermet. Skriv tilgang og hjemmel på arket Dokumenter i "
        "planoversikten."
    ),
    example=later(
        "Feil: tilgang «skjermet», og hjemmel er tom.\nRiktig: tilgang «skjermet», og hjemmel «offentleglova § 13»."
    ),
)

NO_BASIS = Wording(
    later("Dokumentet «{tittel}» er skjermet, men har ingen hjemmel."),
    later("Finn hjemmelen i saksarkivet, og skriv den på arket Dokumenter. Er det ingen, er dokumentet offentlig."),
)
NEEDLESS_BASIS = Wording(
    later("Dokumentet «{tittel}» er offentlig, men har hjemmelen «{hjemmel}» for å være skjermet."),
    later("Spør arkivtjenesten. Skal det være skjermet, skriv det i kolonnen for tilgang; ellers fjern hjemmelen."),
)


@rule("DOK07", PlanDocument, Severity.WARNING, PAGE, NoOptions)
def access_has_a_basis(document: PlanDocument, _: NoOptions) -> Iterator[Problem]:
    """A basis is there exactly when access is restricted."""
    this = document.document
    basis = (this.access_basis or "").strip()
    if this.access is Access.RESTRICTED and not basis:
        yield Problem(NO_BASIS, {"tittel": this.title})
    elif this.access is Access.PUBLIC and basis:
        yield Problem(NEEDLESS_BASIS, {"tittel": this.title, "hjemmel": basis})
