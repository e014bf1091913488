"""What stands in the arbeidsliste: the rows a person is asked about, and the plans to choose from."""

from dataclasses import dataclass

FILLED_IN = ("planid", "dokumenttype", "ingen", "kommentar")
"""The columns a person fills in."""

LIST_SHEET = "valg"
"""Hidden sheet: the plans in column A, the document types in column B, the digest of the content in C1."""


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """A plan to choose in the drop-down: ``id`` as in ``4219/202103``."""

    id: str
    name: str

    @property
    def text(self) -> str:
        """What the drop-down shows."""
        return f"{self.id} {self.name}".strip()


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """One file that a person must look at.

    ``path`` is the source path, ``size`` in bytes, ``words`` the first of the document, ``reason`` why it is asked
    about; ``suggestions`` are up to three plans with the reason for each, best first. ``document_type`` (a code) and
    ``comment`` are what a person has answered already.
    """

    path: str
    size: int
    words: str
    reason: str
    suggestions: tuple[tuple[PlanChoice, str], ...]
    sha512: str
    document_type: str = ""
    comment: str = ""
