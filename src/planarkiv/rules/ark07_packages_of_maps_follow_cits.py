"""Rule ARK07: an E-ARK package of maps follows CITS Geospatial."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.of_package import in_package
from planarkiv.subjects import Package

PAGE = Page(
    title=later("E-ARK-pakker med kart følger CITS Geospatial"),
    what=later(
        "METS-filene sier at innholdet er kart, og hver representasjon med kart har data som kan leses, et kjent "
        "koordinatsystem, metadata for hvert datasett og en egen ID på hvert objekt. Kartene ligger i kommunen, "
        "skjema følger med, og pakken har dokumentasjon. Hvert funn har nummeret på kravet. Regelen gjelder pakker "
        "som selv sier at de følger CITS Geospatial. Innholdet i dokumentasjonen (GEO_26 til GEO_40) kontrolleres "
        "ikke, bare at den finnes."
    ),
    why=later(
        "Et kart uten koordinatsystem eller forklaring er en tegning om femti år. CITS Geospatial er det som finnes "
        "av felles krav til kart i depot."
    ),
    clause=later("E-ARK CITS Geospatial 3.0 (DILCIS)"),
    certainty=Certainty.READ,
    mend=later(
        "Lag pakken på nytt med «planarkiv export --to eark-sip». Er det kartet det er noe galt med, rett det i "
        "arkivet først."
    ),
    example=later(
        "Feil: «representations/gml/data» har to kart, men «metadata/descriptive» er tom.\n"
        "Riktig: en metadatafil for hvert kart."
    ),
)

_AGAIN = later("Lag pakken på nytt, eller be den som laget den, om en ny.")
_MAP = later("Rett kartet, og lag pakken på nytt.")


def _words(message: str, advice: str = _AGAIN) -> Worded:
    return Worded(Wording(message, advice))


WORDS = {
    "geo-verdi": _words(later("{krav}: {attributt} i <{element}> er «{verdi}», men skal være «{ventet}».")),
    "mets-element-mangler-geo": _words(later("{krav}: <{element}> mangler {mangler}.")),
    "geo-representasjon": _words(later("{krav}: pakken har ingen representasjon med egen METS-fil.")),
    "geo-uten-data": _words(later("{krav}: ingen representasjon har kart i mappa «data».")),
    "geo-format": _words(
        later("{krav}: ingen representasjon er i et format for langtidslagring (SOSI, GML eller TIFF)."),
        later("Legg ved en representasjon i SOSI eller GML."),
    ),
    "geo-koordsys": _words(later("{krav}: koordinatsystemet til kartet er ikke kjent."), _MAP),
    "geo-utenfor": _words(later("{krav}: kartet ligger ikke i kommunen det sier at det hører til ({kommune})."), _MAP),
    "geo-metadata": _words(later("{krav}: representasjonen har {antall} kart, men {har} metadatafiler.")),
    "geo-metadata-sted": _words(later("{krav}: metadata om kartene skal ligge i «{mappe}».")),
    "geo-ugyldig": _words(later("{krav}: kartet er ikke gyldig i formatet sitt: {grunn}."), _MAP),
    "geo-id": _words(later("{krav}: kartet har objekter uten en ID som er deres egen."), _MAP),
    "geo-skjema": _words(later("{krav}: skjema (XSD) for metadataene mangler i «schemas».")),
    "geo-dokumentasjon": _words(later("{krav}: mappa «{mappe}» mangler eller er tom.")),
}


@rule("ARK07", Package, Severity.ERROR, PAGE, NoOptions, applies=lambda package: package.kind == "E-ARK")
def packages_of_maps_follow_cits(package: Package, _: NoOptions) -> Iterator[Problem]:
    """No requirement of CITS Geospatial is broken."""
    yield from in_package(package, WORDS, _AGAIN)
