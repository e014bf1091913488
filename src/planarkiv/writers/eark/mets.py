"""METS of a package and of its representations: E-ARK CSIP 2.2 and SIP 2.2, whose requirements the numbers are."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from planarkiv.writers.eark.xml import Node, node, to_bytes

FILE_NAME = "METS.xml"

_SCHEMA_LOCATIONS = (
    ("http://www.loc.gov/METS/", "https://www.loc.gov/standards/mets/mets.xsd"),
    ("http://www.w3.org/1999/xlink", "https://www.loc.gov/standards/mets/xlink.xsd"),
    (
        "https://DILCIS.eu/XML/METS/CSIPExtensionMETS",
        "https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd",
    ),
    (
        "https://DILCIS.eu/XML/METS/SIPExtensionMETS",
        "https://earksip.dilcis.eu/schema/DILCISExtensionSIPMETS.xsd",
    ),
)
_POINTER = {"LOCTYPE": "URL", "xlink:type": "simple"}
_CURRENT = "CURRENT"


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file as METS names it: ``path`` from the folder of the METS file, ``created`` as xs:dateTime."""

    path: str
    media_type: str
    size: int
    sha256: str
    created: str
    format_name: str = ""
    format_version: str = ""


@dataclass(frozen=True, slots=True)
class MetadataRef:
    """A file of metadata and which kind it is (``DC``, ``PREMIS``, or ``OTHER`` with the name of it)."""

    file: FileRef
    type: str
    other_type: str = ""


@dataclass(frozen=True, slots=True)
class ContentType:
    """The content information type, ``OTHER`` with the name of it."""

    name: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of files: ``Documentation``, ``Schemas``, ``Data``, or ``Representations/<name>``, one METS file."""

    use: str
    files: Sequence[FileRef]
    content_type: ContentType | None = None


@dataclass(frozen=True, slots=True)
class Agent:
    """Who had a part in the package; ``note`` is a version or a number, and ``note_type`` says which."""

    name: str
    role: str
    type: str
    note: str = ""
    note_type: str = ""
    other_type: str = ""


@dataclass(frozen=True, slots=True)
class Mets:
    """All that one METS file says. ``path`` is its folder in the package, empty for the package itself; ``agreement``
    the reference of the submission agreement, or empty. Groups without files are left out."""

    objid: str
    path: str
    label: str
    type: str
    profile: str
    content_type: ContentType
    created: str
    agents: Sequence[Agent]
    agreement: str
    descriptive: Sequence[MetadataRef]
    preservation: Sequence[MetadataRef]
    groups: Sequence[Group]


def mets(document: Mets) -> bytes:
    """The METS file."""
    return to_bytes(_Writer(document).root(), "mets", "xlink", "xsi", "csip", "sip")


class _Writer:
    def __init__(self, document: Mets) -> None:
        self.document = document
        self.groups = [group for group in document.groups if group.files]

    def root(self) -> Node:
        """CSIP1-6, SIP1-2."""
        document = self.document
        return node(
            "mets:mets",
            self.header(),
            *(
                node("mets:dmdSec", self.reference(each), attributes=self.section(each))
                for each in document.descriptive
            ),
            self.administrative(),
            node("mets:fileSec", *map(self.group, self.groups), attributes={"ID": self.id("fileSec")}),
            self.structure(),
            attributes={
                "OBJID": document.objid,
                "LABEL": document.label,
                "TYPE": document.type,
                "PROFILE": document.profile,
                "csip:CONTENTINFORMATIONTYPE": document.content_type.name,
                "csip:OTHERCONTENTINFORMATIONTYPE": document.content_type.other,
                "xsi:schemaLocation": " ".join(f"{space} {place}" for space, place in _SCHEMA_LOCATIONS),
            },
        )

    def id(self, what: str) -> str:
        """The same id for the same thing in the same package, and no other in any package (an NCName)."""
        name = f"urn:planarkiv:{self.document.objid}/{self.document.path}/{what}"
        return f"uuid-{uuid.uuid5(uuid.NAMESPACE_URL, name)}"

    def header(self) -> Node:
        """CSIP7-16, CSIP117, SIP3-31."""
        agreement = self.document.agreement
        return node(
            "mets:metsHdr",
            *map(_agent, self.document.agents),
            node("mets:altRecordID", agreement, attributes={"TYPE": "SUBMISSIONAGREEMENT"}) if agreement else None,
            attributes={
                "CREATEDATE": self.document.created,
                "LASTMODDATE": self.document.created,
                "RECORDSTATUS": "NEW",
                "csip:OAISPACKAGETYPE": "SIP",
            },
        )

    def section(self, each: MetadataRef) -> dict[str, str]:
        return {"ID": self.id(f"md/{each.file.path}"), "CREATED": each.file.created, "STATUS": _CURRENT}

    def reference(self, each: MetadataRef) -> Node:
        """CSIP21-30 and CSIP35-44."""
        return node(
            "mets:mdRef",
            attributes={
                **_POINTER,
                "xlink:href": quote(each.file.path),
                "MDTYPE": each.type,
                "OTHERMDTYPE": each.other_type,
                **_facts(each.file),
            },
        )

    def administrative(self) -> Node | None:
        """CSIP31-34: one section with all that is known of preservation."""
        found = self.document.preservation
        if not found:
            return None
        return node(
            "mets:amdSec",
            *(node("mets:digiprovMD", self.reference(each), attributes=self.section(each)) for each in found),
        )

    def group(self, group: Group) -> Node:
        """CSIP60-66, CSIP113-114."""
        kind = group.content_type
        return node(
            "mets:fileGrp",
            *(self.file(each) for each in group.files),
            attributes={
                "ID": self.id(f"grp/{group.use}"),
                "USE": group.use,
                "csip:CONTENTINFORMATIONTYPE": kind.name if kind else "",
                "csip:OTHERCONTENTINFORMATIONTYPE": kind.other if kind else "",
            },
        )

    def file(self, each: FileRef) -> Node:
        """CSIP67-79, SIP32-33."""
        return node(
            "mets:file",
            node("mets:FLocat", attributes={**_POINTER, "xlink:href": quote(each.path)}),
            attributes={
                "ID": self.id(f"file/{each.path}"),
                **_facts(each),
                "sip:FILEFORMATNAME": each.format_name,
                "sip:FILEFORMATVERSION": each.format_version,
            },
        )

    def structure(self) -> Node:
        """CSIP80-119."""
        return node(
            "mets:structMap",
            node(
                "mets:div",
                self.metadata_division(),
                *map(self.division, self.groups),
                attributes={"ID": self.id("div"), "LABEL": self.document.objid},
            ),
            attributes={"ID": self.id("structMap"), "TYPE": "PHYSICAL", "LABEL": "CSIP"},
        )

    def metadata_division(self) -> Node:
        def ids(found: Sequence[MetadataRef]) -> str:
            return " ".join(self.section(each)["ID"] for each in found)

        return node(
            "mets:div",
            attributes={
                "ID": self.id("div/Metadata"),
                "LABEL": "Metadata",
                "ADMID": ids(self.document.preservation),
                "DMDID": ids(self.document.descriptive),
            },
        )

    def division(self, group: Group) -> Node:
        """A group of files; that of a representation points to its METS file (CSIP105-112, GEO_7)."""
        group_id = self.id(f"grp/{group.use}")
        return node(
            "mets:div",
            *(self.pointers(group, group_id) if "/" in group.use else [_file_pointer(group_id)]),
            attributes={"ID": self.id(f"div/{group.use}"), "LABEL": group.use},
        )

    def pointers(self, group: Group, group_id: str) -> Iterator[Node]:
        for each in group.files:
            yield node("mets:mptr", attributes={**_POINTER, "xlink:href": quote(each.path), "xlink:title": group_id})


def _file_pointer(group_id: str) -> Node:
    return node("mets:fptr", attributes={"FILEID": group_id})


def _agent(agent: Agent) -> Node:
    return node(
        "mets:agent",
        node("mets:name", agent.name),
        node("mets:note", agent.note, attributes={"csip:NOTETYPE": agent.note_type}) if agent.note else None,
        attributes={"ROLE": agent.role, "TYPE": agent.type, "OTHERTYPE": agent.other_type},
    )


def _facts(each: FileRef) -> dict[str, str]:
    return {
        "MIMETYPE": each.media_type,
        "SIZE": str(each.size),
        "CREATED": each.created,
        "CHECKSUM": each.sha256,
        "CHECKSUMTYPE": "SHA-256",
    }
