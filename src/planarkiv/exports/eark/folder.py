"""A folder of the package that has a METS file of its own: the package itself, or one representation of it."""

from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.record import ArchivedFile
from planarkiv.writers.eark import schemas
from planarkiv.writers.eark.mets import FileRef, MetadataRef

XML, TEXT, JSON, SVG, CSV = "application/xml", "text/plain", "application/json", "image/svg+xml", "text/csv"


@dataclass(slots=True)
class PackageFolder:
    """``root`` is the folder, ``path`` the same from the root of the package, with a slash at its end or empty; ``now``
    is xs:dateTime. The lists grow in the order in which files are written."""

    root: Path
    path: str
    staging: disk.Staging
    now: str
    documentation: list[FileRef] = field(default_factory=list)
    schemas: list[FileRef] = field(default_factory=list)
    data: list[FileRef] = field(default_factory=list)
    descriptive: list[MetadataRef] = field(default_factory=list)
    preservation: list[MetadataRef] = field(default_factory=list)

    def write(self, path: str, data: bytes, media_type: str = XML) -> FileRef:
        """A file made by us."""
        digests = self.staging.write(self.root / path, data)
        return FileRef(path, media_type, digests.size, digests.sha256, self.now)

    def document(self, path: str, data: bytes, media_type: str = XML) -> None:
        """A file below ``documentation/``."""
        self.documentation.append(self.write(f"documentation/{path}", data, media_type))

    def describe(self, path: str, data: bytes, kind: str, other: str = "", media_type: str = XML) -> None:
        """A file of metadata that says what something is."""
        self.descriptive.append(MetadataRef(self.write(f"metadata/{path}", data, media_type), kind, other))

    def preserve(self, path: str, data: bytes) -> None:
        """A PREMIS file."""
        self.preservation.append(MetadataRef(self.write(f"metadata/{path}", data), "PREMIS"))

    def schema(self, *names: str) -> None:
        """Schemas of ours."""
        for name in names:
            media_type = JSON if name.endswith(".json") else XML
            self.schemas.append(self.write(f"schemas/{name}", schemas.read(name), media_type))

    def copy(self, source: Path, file: ArchivedFile, created: str, format_name: str, format_version: str) -> FileRef:
        """A file of the plan as it came, below ``data/``. Raises PlanarkivError when its bytes are other ones now."""
        path = f"data/{file.path}"
        digests = self.staging.copy(source, self.root / path)
        if digests.sha512 != file.sha512:
            raise PlanarkivError(
                say("{path} er endret siden den kom inn i arkivet. Kjør planarkiv verify.", path=source)
            )
        made = FileRef(path, file.media_type, digests.size, digests.sha256, created, format_name, format_version)
        self.data.append(made)
        return made
