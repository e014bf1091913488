"""Rule DOK09: a PDF has text that can be searched."""

from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.pdf_facts import PDF_NOT_READ, is_pdf
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("PDF-filer har tekst som kan søkes i"),
    what=later(
        "Minst halvparten av sidene har et tekstlag, slik at ordene kan søkes opp og leses opp. Planarkiv ser på de 20 "
        "første sidene. Dette er bare en merknad: skannede eldre planer uten tekstlag er vanlige og gyldige."
    ),
    why=later(
        "Et skannet dokument uten tekstlag er et bilde. Ingen finner igjen ordene i det, planarkiv kan ikke se hvilken "
        "plan det gjelder, og det kan ikke leses opp for den som ikke ser."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Ligger dokumentet som Word-fil, lagre det som PDF/A derfra. Er det skannet, kjør tekstgjenkjenning (OCR) i "
        "skanneprogrammet. For gamle kart kan det stå som det er."
    ),
    example=later(
        "Feil: «bestemmelser.pdf» er åtte skannede sider uten tekst.\nRiktig: samme fil etter tekstgjenkjenning."
    ),
)

NO_TEXT = Wording(
    later("PDF-fila har ingen tekst som kan søkes i."),
    later("Kjør tekstgjenkjenning (OCR), eller finn dokumentet i programmet det ble laget i. Det haster ikke."),
)
LITTLE_TEXT = Wording(
    later("Bare {andel} prosent av sidene har tekst som kan søkes i."),
    later("Kjør tekstgjenkjenning (OCR) på sidene som er skannet. Det haster ikke."),
)


@dataclass(frozen=True, slots=True)
class Options:
    """``min_share`` is the share of the pages, from 0 to 1, that must have text."""

    min_share: float = 0.5


@rule("DOK09", PlanFile, Severity.INFO, PAGE, Options, numbers=(171,), applies=is_pdf)
def pdf_has_text(file: PlanFile, options: Options) -> Iterator[Problem | NotRun]:
    """Enough of the pages have a text layer."""
    has_text, share = file.file.facts.get("tekstlag"), file.file.facts.get("tekstlagAndel")
    if not isinstance(has_text, bool):
        yield NotRun(PDF_NOT_READ)
    elif not has_text:
        yield Problem(NO_TEXT)
    elif isinstance(share, int | float) and share < options.min_share:
        yield Problem(LITTLE_TEXT, {"andel": round(100 * share, 1)})
