"""Rule DOK16: a PDF that says it is PDF/A is that."""

from collections.abc import Iterator, Mapping

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.archival import ACCEPTED, CHECKED, FaultKind, Second, fault_kind, level_name
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import ArchivalPdf

PAGE = Page(
    title=later("En PDF-fil som sier at den er PDF/A, er det"),
    what=later(
        "PDF-filer som selv sier at de er PDF/A, blir kontrollert mot det nivået de sier: 1a, 1b, 2a, 2b eller 2u, som "
        "er de nivåene arkivdepotet tar imot. Om filer som ikke sier noe, taler DOK03. To kontroller av ulikt opphav "
        "brukes. Den første dømmer; den andre kjenner bare en del av det PDF/A tillater, og kan derfor bekrefte, men "
        "ikke felle. Sier de imot hverandre, er funnet en advarsel, og det er det for planer vedtatt før 2012 også: de "
        "kan sjelden lages på nytt. Kontrollen krever tilvalget planarkiv[pdfa]; uten "
        "det er regelen ikke kjørt."
    ),
    why=later(
        "Depotet kontrollerer filene det får, og avviser dem som ikke holder det de sier. Påstanden er lett å få inn i "
        "en fil som mangler skrifter eller farger, og da oppdages det først når ingen kan lage fila på nytt."
    ),
    clause=later("PDF/A (ISO 19005-1 og -2); Riksarkivarens forskrift, om dokumentformater ved avlevering"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Lagre dokumentet på nytt som PDF/A-2b fra programmet det ble laget i, eller lag en PDF/A-kopi med «planarkiv "
        "convert FIL.pdf» og legg den ved siden av originalen. Behold alltid en signert original. Rett ikke ved å ta "
        "bort påstanden."
    ),
    example=later(
        "Feil: «plankart.pdf» sier at den er PDF/A-2b, men fargene i den er ikke bestemt (OutputIntent mangler).\n"
        "Riktig: samme kart lagret på nytt som PDF/A-2b."
    ),
)

_ADVICE = later(
    "Lag en PDF/A-kopi med «planarkiv convert» og legg den ved siden av originalen, eller be den som leverte "
    "dokumentet, om en ny fil."
)
BROKEN: Mapping[FaultKind, Wording] = {
    FaultKind.FONTS: Wording(
        later("Fila sier at den er {nivaa}, men skrifter i den mangler eller er mangelfulle ({regler})."), _ADVICE
    ),
    FaultKind.COLOURS: Wording(
        later("Fila sier at den er {nivaa}, men fargene i den er ikke entydig bestemt ({regler})."), _ADVICE
    ),
    FaultKind.METADATA: Wording(
        later("Fila sier at den er {nivaa}, men opplysningene i den om den selv stemmer ikke med det ({regler})."),
        _ADVICE,
    ),
    FaultKind.CONTENT: Wording(
        later("Fila sier at den er {nivaa}, men har innhold som ikke er tillatt der ({regler})."), _ADVICE
    ),
    FaultKind.STRUCTURE: Wording(
        later("Fila sier at den er {nivaa}, men merkingen av tekst og struktur mangler eller er feil ({regler})."),
        _ADVICE,
    ),
    FaultKind.FILE: Wording(
        later("Fila sier at den er {nivaa}, men er ikke bygd opp slik ({regler})."), _ADVICE
    ),
}  # fmt: skip
DISPUTED = Wording(
    later("Fila sier at den er {nivaa}. Én kontroll finner feil ({regler}), en annen godkjenner den."), _ADVICE
)
NOT_ACCEPTED = Wording(
    later("Fila sier at den er {nivaa}. Arkivdepotet tar imot PDF/A-1a, 1b, 2a, 2b og 2u."),
    later("Lagre dokumentet som PDF/A-2b. Vedlegg som ligger inne i fila, må leveres som egne filer."),
)

NOT_RUN = {
    "mangler": later("kontrollen av PDF/A er ikke installert: kjør «pip install planarkiv[pdfa]»"),
    "borte": later("fila er borte"),
    "uleselig": later("kontrollen kunne ikke lese fila"),
    "stor": later("fila er større eller mer sammensatt enn kontrollen tar"),
    "tidsgrense": later("kontrollen ble ikke ferdig i tide, og er stanset"),
    "krasj": later("kontrollen krasjet på fila"),
    "minne": later("kontrollen brukte opp minnet den får"),
    "feil": later("kontrollen sviktet på fila"),
}


@rule("DOK16", ArchivalPdf, Severity.ERROR, PAGE, NoOptions, numbers=(171,))
def pdf_keeps_its_claim(pdf: ArchivalPdf, _: NoOptions) -> Iterator[Problem | NotRun]:
    """The checkers find what the file says of itself."""
    level = level_name(pdf.claim)
    if pdf.claim not in ACCEPTED:
        yield Problem(NOT_ACCEPTED, {"nivaa": level}, severity=Severity.WARNING)
    if pdf.claim not in CHECKED:
        return
    if pdf.verdict.not_checked:
        yield NotRun(NOT_RUN[pdf.verdict.not_checked])
        return
    if pdf.verdict.second is Second.APPROVES and pdf.verdict.faults:
        yield Problem(DISPUTED, {"nivaa": level, "regler": ", ".join(pdf.verdict.faults)}, severity=Severity.WARNING)
        return
    by_kind: dict[FaultKind, list[str]] = {}
    for code in pdf.verdict.faults:
        by_kind.setdefault(fault_kind(code), []).append(code)
    for kind, codes in by_kind.items():
        yield Problem(BROKEN[kind], {"nivaa": level, "regler": ", ".join(codes)}, severity=warning_when_old(pdf.phase))
