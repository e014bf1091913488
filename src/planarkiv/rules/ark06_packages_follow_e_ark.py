"""Rule ARK06: an E-ARK package has the folders and the METS files that CSIP and SIP ask for."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("E-ARK-pakker følger CSIP og SIP"),
    what=later(
        "Pakken har én rotmappe med «METS.xml», og hver METS-fil har de elementene og verdiene som CSIP og SIP 2.1 og "
        "2.2 krever: identifikator, type, hode med avsender, metadata, filer, inndeling og lenker mellom dem. Hvert "
        "funn har nummeret på kravet. Det standarden sier at pakken skal ha, er feil når det mangler; det den bør ha, "
        "er advarsel; det den kan ha, blir ikke nevnt. Adressen i PROFILE kan være den SIP krever eller den CITS "
        "Geospatial krever: begge kan ikke stå der. Om filene er de samme som da pakken ble laget, sier ARK09."
    ),
    why=later(
        "Depotet leser METS-filene, ikke mappene. En pakke som ikke følger standarden, blir avvist, eller den blir "
        "tatt inn uten at det som mangler, blir oppdaget."
    ),
    clause=later("E-ARK CSIP 2.2 og E-ARK SIP 2.2 (DILCIS), også versjon 2.1"),
    certainty=Certainty.READ,
    mend=later(
        "Lag pakken på nytt med «planarkiv export --to eark-sip», eller rett programmet som laget den. En METS-fil som "
        "rettes for hånd, må få nye sjekksummer i METS-fila i rota også."
    ),
    example=later(
        'Feil: <fileGrp USE="Schemas"> uten ID.\nRiktig: <fileGrp ID="uuid-5d…" USE="Schemas"> med minst én <file>.'
    ),
)

_AGAIN = later("Lag pakken på nytt, eller be den som laget den, om en ny.")


def _words(message: str, advice: str = _AGAIN) -> Worded:
    return Worded(Wording(message, advice))


WORDS = {
    "mets-ulesbar": _words(later("{krav}: METS-fila kan ikke leses som XML: {grunn}")),
    "mets-rot": _words(later("{krav}: fila er ingen METS-fil. Den begynner med <{verdi}>.")),
    "mets-for-stor": _words(later("{krav}: METS-fila er større enn {grense} MiB, og er ikke lest.")),
    "mets-attributt-mangler": _words(later("{krav}: <{element}> mangler {attributt}.")),
    "mets-verdi": _words(
        later("{krav}: {attributt} i <{element}> er «{verdi}», men skal være {ventet}."),
    ),
    "mets-element-mangler": _words(later("{krav}: <{element}> mangler {mangler}.")),
    "mets-flere": _words(later("{krav}: det er flere enn én <{element}>.")),
    "mets-id": _words(
        later("{krav}: ID-en «{verdi}» begynner med et siffer eller har tegn som ikke er lov."),
        later("La ID-er begynne med en bokstav: uuid-5d… i stedet for 5d…"),
    ),
    "mets-id-gjentatt": _words(later("{krav}: ID-en «{verdi}» er brukt flere ganger i samme fil.")),
    "mets-peker": _words(later("{krav}: {attributt} i <{element}> viser til «{verdi}», som ikke finnes i fila.")),
    "eark-rotmapper": _words(
        later("{krav}: pakken pakkes ut til flere enn én mappe: {navn}."),
        later("Pakk ned mappa som METS-fila ligger i, ikke det som ligger i mappa."),
    ),
    "eark-mappenavn": _words(
        later("{krav}: mappa heter «{navn}», men OBJID er «{id}»."),
        later("Gi mappa samme navn som OBJID i METS-fila."),
    ),
    "eark-versjon": _words(later("{krav}: pakken følger versjon {versjon}. Kontrollert er kravene i 2.2.")),
    "eark-mappe-mangler": _words(later("{krav}: mappa «{mappe}» mangler.")),
    "eark-mets-mangler": _words(later("{krav}: «{mappe}» har ingen egen «METS.xml».")),
    "eark-premis": _words(
        later("{krav}: pakken har ingen bevaringsopplysninger (PREMIS)."),
        later("Legg en PREMIS-fil i «metadata/preservation», og vis til den i METS-fila."),
    ),
}


@rule("ARK06", Package, Severity.ERROR, PAGE, NoOptions, applies=lambda package: package.kind == "E-ARK")
def packages_follow_e_ark(package: Package, _: NoOptions) -> Iterator[Problem]:
    """No requirement on folders and METS files is broken."""
    yield from in_package(package, WORDS, _AGAIN)
