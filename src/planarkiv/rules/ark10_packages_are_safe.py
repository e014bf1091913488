"""Rule ARK10: a package can be opened, and nothing in it points out of it."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("Pakker kan åpnes trygt"),
    what=later(
        "En pakket pakke (zip eller tar) lar seg pakke ut innenfor grensene for størrelse, antall og navn. Ingen sti i "
        "pakken fører ut av den, ingen fil er en lenke, og METS-filer har ingen egne definisjoner (DOCTYPE). Det som "
        "bryter regelen, blir ikke fulgt og ikke lest."
    ),
    why=later(
        "En pakke fra andre kan være laget for å skade: overskrive filer utenfor mappa, lese filer som ikke skal ut, "
        "eller fylle disken."
    ),
    clause=later("RFC 8493, om sikkerhet, og planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later("Ikke ta pakken i bruk. Spør den som laget den, hvorfor den er slik, og be om en ny."),
    example=later("Feil: lista nevner «../../hjemme/fil.txt».\nRiktig: alle stier begynner i pakken."),
)

_ASK = later("Ikke ta pakken i bruk. Spør den som laget den, og be om en ny.")

WORDS = {
    "pakke-ikke-aapnet": Worded(Wording(later("Pakken ({krav}) er ikke pakket ut: {grunn}."), _ASK)),
    "pakke-sti": Worded(
        Wording(later("{krav}: «{sti}» fører ut av pakken eller er ingen sti i den. Den er ikke fulgt."), _ASK)
    ),
    "pakke-lenke": Worded(
        Wording(
            later("{krav}: dette er en lenke eller en enhet, ikke en vanlig fil. Den er ikke fulgt."),
            later("Legg fila selv i pakken i stedet for lenka, og lag pakken på nytt."),
        )
    ),
    "mets-doctype": Worded(Wording(later("{krav}: METS-fila har egne definisjoner (DOCTYPE), og er ikke lest."), _ASK)),
}


@rule("ARK10", Package, Severity.ERROR, PAGE, NoOptions)
def packages_are_safe(package: Package, _: NoOptions) -> Iterator[Problem]:
    """The package was opened, and nothing in it leads out of it."""
    yield from in_package(package, WORDS)
