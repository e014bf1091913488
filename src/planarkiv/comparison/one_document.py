"""A single document as a side: the words of a PDF or an office file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from planarkiv.comparison.side import Unread
from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.record import PlanRecord
from planarkiv.readers import Format


@dataclass(frozen=True, slots=True)
class DocumentSide:
    """The document is a plan of which only these words are known."""

    path: Path
    kind: Format
    ids: tuple[str, ...] = ()

    @property
    def stamp(self) -> str:
        """The digest of the file: what is the same bytes need not be read to be the same. Raises OSError."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha512").hexdigest()

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.path.name

    def plans(self) -> Sequence["DocumentSide"]:
        """The one there is."""
        return [self]

    def record(self) -> PlanRecord | None:
        """A document alone has no register."""
        return None

    def maps(self) -> Sequence[FeatureTable]:
        """A document alone has no map."""
        return []

    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """Its pages. Raises OSError, and PlanarkivError where there is nothing to read, or nothing can be read."""
        from planarkiv.readers import office, pdf

        pages = pdf.read_pages(self.path) if self.kind is Format.PDF else ()
        if not pages:
            read = pdf.read(self.path) if self.kind is Format.PDF else office.read(self.path)
            pages = read.pages
            if read.faults and not pages:
                raise PlanarkivError(Unread(str(self.path)).reason)
        if not any(page.strip() for page in pages):
            raise PlanarkivError(
                say("{path} er uten tekst som kan leses (skannet?), og har ingen ord å sammenligne.", path=self.path)
            )
        return {self.path.name: pages}
