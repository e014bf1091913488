"""Rule ARK05: a bag has the form that BagIt asks for."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("Pakker i BagIt har den formen standarden krever"),
    what=later(
        "Pakken har «bagit.txt» med versjon (0.93 til 1.0) og tegnsett, mappa «data» og minst én liste "
        "(«manifest-…txt»). Hver linje i listene kan leses, ingen fil er oppført to ganger, algoritmen er kjent, og "
        "«Payload-Oxum» stemmer med det som ligger i «data». Filer i «fetch.txt» som ikke er hentet, gjør pakken "
        "ufullstendig. Om filene er de samme som da pakken ble laget, sier ARK09."
    ),
    why=later(
        "Mottakeren kontrollerer pakken mot standarden før noe tas inn. En pakke med feil form blir avvist, og en "
        "liste som ikke kan leses, verner ingen fil."
    ),
    clause=later("RFC 8493, The BagIt File Packaging Format"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Lag pakken på nytt med «planarkiv export --to bagit» eller et annet program for BagIt. Rett ikke listene for "
        "hånd: da vet ingen lenger hva filene var da pakken ble laget."
    ),
    example=later(
        "Feil: «bag-info.txt» sier Payload-Oxum: 4000.3, men «data» har fire filer.\n"
        "Riktig: Payload-Oxum: 5120.4, og fire filer på til sammen 5120 tegn."
    ),
)

_AGAIN = later("Lag pakken på nytt, eller be den som laget den, om en ny.")


def _words(message: str, advice: str = _AGAIN) -> Worded:
    return Worded(Wording(message, advice))


WORDS = {
    "bagit-fil-mangler": _words(later("{krav}: pakken mangler «{mangler}».")),
    "bagit-mappe-mangler": _words(later("{krav}: pakken mangler mappa «{mappe}».")),
    "bagit-felt-mangler": _words(later("{krav}: fila mangler linja «{navn}: …».")),
    "bagit-versjon": _words(later("{krav}: «{versjon}» er ingen versjon av BagIt som kan leses (0.93 til 1.0).")),
    "bagit-tegnsett": _words(later("{krav}: tegnsettet «{tegnsett}» er ukjent.")),
    "bagit-to-linjer": _words(later("{krav}: «bagit.txt» skal ha to linjer, versjon og tegnsett, i den rekkefølgen.")),
    "bagit-linje": _words(later("{krav}: linja har ikke den formen den skal ha: «{tekst}».")),
    "bagit-tegn": _words(later("{krav}: fila har tegn som ikke finnes i tegnsettet {tegnsett}.")),
    "bagit-bom": _words(later("{krav}: fila begynner med et usynlig tegn (BOM).")),
    "bagit-for-stor": _words(later("{krav}: fila er for stor til å være en liste, og er ikke lest.")),
    "bagit-tvillinger": _words(
        later("{krav}: fila har samme navn som «{andre}» på disker som ikke skiller store og små bokstaver."),
        later("Gi den ene fila et annet navn, og lag pakken på nytt."),
    ),
    "bagit-algoritme": _words(
        later("{krav}: algoritmen «{algoritme}» er ukjent. Det lista sier, kan ikke kontrolleres."),
        later("Lag pakken på nytt med sha512 eller sha256."),
    ),
    "bagit-svak": _words(
        later("{krav}: pakken har bare sjekksummer av typen {algoritme}, som kan forfalskes."),
        later("Lag pakken på nytt med sha512 eller sha256."),
    ),
    "bagit-feil-sted": _words(later("{krav}: «{sti}» hører ikke hjemme i denne lista.")),
    "bagit-gjentatt": _words(later("{krav}: «{sti}» står flere ganger i lista.")),
    "bagit-ikke-oppfoert": _words(later("{krav}: fila står ikke i «{liste}».")),
    "bagit-ikke-hentet": _words(
        later("{krav}: pakken er ufullstendig: «{sti}» skal hentes fra {adresse}."),
        later("Hent fila og legg den på plass, eller be om en pakke med alle filene. Planarkiv henter ingenting."),
    ),
    "bagit-oxum": _words(later("{krav}: Payload-Oxum er {skrevet}, men det som ligger i «data», er {har}.")),
    "bagit-oxum-gjentatt": _words(later("{krav}: Payload-Oxum står flere ganger.")),
}


@rule("ARK05", Package, Severity.ERROR, PAGE, NoOptions, applies=lambda package: package.kind == "BagIt")
def bags_follow_bagit(package: Package, _: NoOptions) -> Iterator[Problem]:
    """Nothing is wrong with the form of the bag."""
    yield from in_package(package, WORDS, _AGAIN)
