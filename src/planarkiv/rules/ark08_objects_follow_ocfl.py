"""Rule ARK08: OCFL objects and storage roots have the form that OCFL asks for."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("OCFL-objekter har den formen standarden krever"),
    what=later(
        "Hvert objekt sier hvilken versjon av OCFL det følger (1.0 eller 1.1), og har en innholdsliste "
        "(«inventory.json») med sjekksum i en fil ved siden av. Lista har alt den skal ha, i riktig form; versjonene "
        "er uten hull, eldre lister sier det samme som den nyeste, og det ligger ingenting der det ikke skal være "
        "noe. Hvert funn har koden fra standarden: E er feil, W er advarsel. Om filene er de samme som da de ble "
        "lagret, sier ARK09. I et planarkiv kontrollerer «planarkiv verify» det samme og mer."
    ),
    why=later(
        "Innholdslista er det eneste som sier hvilke filer som hører til hvilken versjon. Er den feil, kan ikke andre "
        "programmer lese arkivet."
    ),
    clause=later("OCFL 1.0 og 1.1 (ocfl.io)"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Hent mappa fra sikkerhetskopien, eller la programmet som laget den, lage den på nytt. Rett ikke "
        "innholdslista for hånd."
    ),
    example=later("Feil: «inventory.json» har head v3, men versjonene v1 og v2.\nRiktig: head er v2."),
)

_BACKUP = later("Hent mappa fra sikkerhetskopien, eller be den som laget den, om en ny.")


def _words(message: str, advice: str = _BACKUP) -> Worded:
    return Worded(Wording(message, advice))


WORDS = {
    "ocfl-mangler": _words(later("{krav}: «{mangler}» mangler.")),
    "ocfl-ulesbar": _words(later("{krav}: fila kan ikke leses: {grunn}")),
    "ocfl-felt-mangler": _words(later("{krav}: innholdslista mangler «{felt}».")),
    "ocfl-form": _words(later("{krav}: «{felt}» har ikke den formen det skal ha.")),
    "ocfl-verdi": _words(later("{krav}: «{felt}» er «{verdi}», og det skal det ikke være.")),
    "ocfl-gjentatt": _words(later("{krav}: «{verdi}» står flere ganger i «{felt}».")),
    "ocfl-sti": _words(later("{krav}: «{felt}» har et filnavn som ikke kan brukes: «{sti}».")),
    "ocfl-ubrukt": _words(later("{krav}: innholdslista har en fil som ingen versjon bruker: «{sti}».")),
    "ocfl-sidefil": _words(later("{krav}: innholdslista er ikke den som sjekksummen i «{sidefil}» ble laget av.")),
    "ocfl-uenig": _words(later("{krav}: denne innholdslista sier noe annet enn den nyeste om «{felt}».")),
    "ocfl-uventet": _words(
        later("{krav}: dette skal ikke ligge her."), later("Flytt det ut av objektet, etter å ha sett hva det er.")
    ),
    "ocfl-tom-mappe": _words(later("{krav}: mappa er tom."), later("Slett den tomme mappa.")),
}


@rule("ARK08", Package, Severity.ERROR, PAGE, NoOptions, applies=lambda package: package.kind == "OCFL")
def objects_follow_ocfl(package: Package, _: NoOptions) -> Iterator[Problem]:
    """Nothing is wrong with the form of the objects."""
    yield from in_package(package, WORDS, _BACKUP)
