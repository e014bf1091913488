"""Rule DOK06: a file of a plan can be read, all of it."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("Hver fil i planen kan leses, hele fila"),
    what=later(
        "Dokumenter, skannede kart og tegninger lar seg åpne, ingenting er borte fra dem, og filer som hører sammen "
        "(bilde, worldfil og .prj), er enige. At fila ikke kan leses, er en feil; at den er skadet, men lesbar, er en "
        "advarsel."
    ),
    why=later(
        "Et plankart eller en bestemmelse som ikke kan leses, er så godt som borte. Skader blir sjelden oppdaget før "
        "noen trenger dokumentet, og da finnes det kanskje ingen annen utgave."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Hent fila på nytt fra den som laget den, eller fra saksarkivet, og sammenlign størrelsen. Er den like stor, "
        "åpne den i programmet den ble laget i, og lagre en ny kopi. Kjør så «planarkiv build» med den nye."
    ),
    example=later(
        "Feil: «plankart.tif» slutter midt i bildet.\nRiktig: «plankart.tif» er hentet på nytt og viser hele kartet."
    ),
)

_FETCH = later("Hent fila på nytt fra den som leverte den.")
_SAVE_AGAIN = later("Åpne fila, se at alt er med, og lagre en ny kopi. Er noe borte, hent den på nytt.")
_TIFF = later("Åpne fila i et bildeprogram, og se at alle sidene er med. Lagre en ny kopi, eller skann på nytt.")
_WORLD_FILE = later("Be den som georefererte kartet, om fila på nytt. Uten den vet ingen hvor kartet ligger.")
_COMPARE = later(
    "Legg kartet over et annet kart, se hva som er riktig, og be den som georefererte det, rette det andre."
)


def _error(message: str, advice: str) -> Worded:
    return Worded(Wording(message, advice))


def _warning(message: str, advice: str) -> Worded:
    return Worded(Wording(message, advice), Severity.WARNING)


WORDS = {
    "fil-ulesbar": _error(
        later("Fila kunne ikke åpnes. Operativsystemet svarte: {grunn}."),
        later("Be IT-avdelingen om lesetilgang, eller hent fila på nytt."),
    ),
    "pdf-ulesbar": _error(later("PDF-fila kan ikke leses: {aarsak}."), _FETCH),
    "pdf-uten-sider": _error(later("PDF-fila har ingen sider."), _FETCH),
    "pdf-tekst-ulesbar": _warning(later("Teksten i PDF-fila kan ikke leses: {aarsak}."), _SAVE_AGAIN),
    "pdf-del-ulesbar": _warning(
        later("En del av PDF-fila kan ikke leses: {delen}."),
        later("Lagre dokumentet på nytt som PDF/A fra programmet det ble laget i."),
    ),
    "pdf-reparert": _warning(
        later("PDF-fila er skadet, men lot seg lese. Antall skader som ble rettet under lesingen: {antall}."),
        _SAVE_AGAIN,
    ),
    "raster-ulesbar": _error(later("Bildet kan ikke leses: begynnelsen av fila er skadet."), _FETCH),
    "raster-avkortet": _error(later("Bildet er avkortet: slutten av fila mangler."), _FETCH),
    "raster-skadet": _error(later("Bildet er skadet: kontrollsummen i begynnelsen av fila er feil."), _FETCH),
    "tiff-side-ulesbar": _warning(later("Denne siden i TIFF-fila, og de etter den, kan ikke leses."), _TIFF),
    "tiff-sidekjede-i-ring": _warning(later("Sidene i TIFF-fila viser til hverandre i ring."), _TIFF),
    "tiff-for-mange-sider": _warning(later("TIFF-fila har flere sider enn planarkiv leser."), _TIFF),
    "tiff-merke-ulesbart": _warning(later("Opplysning nummer {merke} i TIFF-fila kan ikke leses."), _TIFF),
    "worldfil-ulesbar": _warning(
        later("Worldfila «{fil}» kan ikke brukes: den har ikke seks tall som gir mening."), _WORLD_FILE
    ),
    "worldfil-uten-raster": _warning(
        later("Worldfila har ikke noe bilde ved siden av seg."),
        later("Legg den i samme mappe som bildet den hører til, med samme navn. Finnes ikke bildet, kan den tas ut."),
    ),
    "prj-ulesbar": _warning(
        later("«{fil}» sier ikke hvilket koordinatsystem kartet har: innholdet kan ikke brukes."),
        later("Be den som georefererte kartet, om fila på nytt."),
    ),
    "georeferanse-uenig": _warning(
        later("Bildet og worldfila «{fil}» er uenige om hvor kartet ligger. Avstanden er {piksler} piksler."), _COMPARE
    ),
    "koordinatsystem-uenig": _warning(
        later("Bildet sier at koordinatsystemet er EPSG:{raster}, men «{fil}» sier EPSG:{prj}."), _COMPARE
    ),
    "dokument-ulesbart": _error(later("Teksten i dokumentet ({format}) kan ikke leses."), _SAVE_AGAIN),
    "cad-versjon-ukjent": _warning(
        later("Det er ukjent hvilken utgave av formatet tegningen har. Fila kan være skadet."),
        later("Åpne tegningen i CAD-programmet, og lagre den på nytt, eller be om plankartet som SOSI."),
    ),
}

_REASONS = {
    "tidsgrense": later("det tok for lang tid"),
    "krasj": later("lesingen stoppet brått"),
    "minne": later("fila krever for mye minne"),
}
_DAMAGED = later("innholdet er skadet")
_PARTS = {
    "xmp": later("det den sier om PDF/A og når den ble laget"),
    "dokumentinformasjon": later("tittel og opplysninger om programmet den ble laget i"),
    "signatur": later("om den er signert"),
    "georeferanse": later("hvor kartet ligger"),
    "skrifter": later("hvilke skrifter den bruker"),
}
_PART = later("en ukjent del")


@rule("DOK06", PlanFile, Severity.ERROR, PAGE, NoOptions)
def every_part_is_read(file: PlanFile, _: NoOptions) -> Iterator[Problem]:
    """The reader of the file had nothing to tell."""
    # what is no PDF cannot be read as one, and DOK04 tells it
    is_other = any(fault.kind == "innhold-ikke-som-filnavn" for fault in file.faults)
    faults = [fault for fault in file.faults if not (is_other and fault.kind == "pdf-ulesbar")]
    for problem in from_faults.in_file(faults, WORDS):
        values = dict(problem.values)
        if "grunn" in values:
            values["aarsak"] = (_REASONS.get(str(values["grunn"]), _DAMAGED),)
        if "del" in values:
            values["delen"] = (_PARTS.get(str(values["del"]), _PART),)
        yield replace(problem, values=values)
