"""What rules on PDF files share: which files they are about, and why they could not be run."""

from planarkiv.language import later
from planarkiv.subjects import PlanFile

PDF_NOT_READ = later("PDF-fila kunne ikke leses, eller den krever passord")


def is_pdf(file: PlanFile) -> bool:
    """Whether a file is a PDF by its content."""
    return file.file.media_type == "application/pdf"
