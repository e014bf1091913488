"""Rule ARK09: every file of a package is there, is listed, and is what it was when the package was made."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("Filene i en pakke er de samme som da pakken ble laget"),
    what=later(
        "Alle filene i en pakke (BagIt, E-ARK eller OCFL) leses og holdes mot hver sjekksum og størrelse som pakken "
        "oppgir. Ingen fil som er oppført, mangler, og ingen fil ligger i pakken uten å være oppført."
    ),
    why=later(
        "En fil som er endret etter at pakken ble laget, er kanskje skadd, kanskje byttet ut. En fil som ikke er "
        "oppført, har ingen sjekksum: ingen kan si om den er den samme."
    ),
    clause=later("RFC 8493 (BagIt), E-ARK CSIP, OCFL: om sjekksummer og fullstendighet"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Hent fila på nytt derfra pakken kom, eller lag pakken på nytt. Godta aldri en endret fil ved å rette "
        "sjekksummen."
    ),
    example=later(
        "Feil: «data/kart.sos» er lagret på nytt etter at pakken ble laget.\n"
        "Riktig: fila er hentet på nytt, og sjekksummen stemmer."
    ),
)

_FETCH = later("Hent fila på nytt derfra pakken kom. Rett aldri sjekksummen i stedet.")

WORDS = {
    "pakke-fil-mangler": Worded(Wording(later("{krav}: fila mangler. Den er oppført i «{liste}»."), _FETCH)),
    "pakke-fil-endret": Worded(
        Wording(later("{krav}: fila er endret: {algoritme} er en annen enn i «{liste}»."), _FETCH)
    ),
    "pakke-fil-storrelse": Worded(
        Wording(later("{krav}: fila har en annen størrelse ({har}) enn i «{liste}» ({skrevet})."), _FETCH)
    ),
    "pakke-fil-uoppfoert": Worded(
        Wording(
            later("{krav}: fila er ikke oppført i «{liste}»."),
            later("Finn ut hvorfor fila ligger der. Hører den til, lag pakken på nytt; ellers ta den ut."),
        )
    ),
    "pakke-uleselig": Worded(
        Wording(
            later("{krav}: fila kan ikke leses: {grunn}."),
            later("Sjekk at du har tilgang til fila, og at disken er i orden."),
        )
    ),
    "pakke-algoritme": Worded(
        Wording(
            later("{krav}: sjekksummen i «{liste}» er av typen {algoritme}, som ikke kan kontrolleres her."),
            later("Lag pakken på nytt med SHA-256 eller SHA-512."),
        )
    ),
}


@rule("ARK09", Package, Severity.ERROR, PAGE, NoOptions)
def packages_are_whole(package: Package, _: NoOptions) -> Iterator[Problem]:
    """No file is missing, changed or unlisted."""
    yield from in_package(package, WORDS)
