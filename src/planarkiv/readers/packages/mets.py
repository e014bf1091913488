"""METS files as somebody else wrote them: read without following anything, held against the table of requirements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from planarkiv.archive.disk import reachable
from planarkiv.readers.packages import mets_table as table
from planarkiv.readers.packages.mets_table import NAMESPACES, Agent, Attribute, Child
from planarkiv.readers.packages.notes import Notes
from planarkiv.readers.packages.paths import composed, is_safe

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGEST = 32 * 2**20
"""Bytes of a METS file that is read: fifty thousand files need less."""
_DATE = re.compile(r"-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?")
_NCNAME = re.compile(r"[^\W\d][\w.\-·]*")
_CITS = "citsgeospatial"


class Link(NamedTuple):
    """A file that a METS file names: its path from the root of the package, and what is said of it.

    ``what`` is the element: ``mdRef``, ``file`` or ``mptr``. ``size`` and ``digest`` are as written, or empty.
    """

    path: str
    what: str
    line: int
    size: str
    digest: str
    algorithm: str
    use: str = ""


class Mets:
    """One METS file; ``at`` is the folder it lies in, from the root of the package (empty for the root)."""

    def __init__(self, root: _Element, at: str, notes: Notes) -> None:
        self.root = root
        self.at = at
        self.name = f"{at}/METS.xml" if at else "METS.xml"
        self.notes = notes
        self.ids: dict[str, str] = {}

    # --- what it says ---

    def get(self, name: str) -> str:
        """An attribute of ``mets``, by prefix and name."""
        return value_of(self.root, name)

    @property
    def version(self) -> str:
        """The version of CSIP and SIP that its profile names: 2.1 where it names none."""
        profile = self.get("PROFILE")
        if _CITS in profile.lower():
            # its own versions are others; it is made for this one
            return "2.2"
        found = re.search(r"v([0-9]+)-([0-9]+)", profile)
        return f"{found[1]}.{found[2]}" if found else "2.1"

    @property
    def package_type(self) -> str:
        """SIP, AIP and so on, as the header says."""
        header = self.root.find("metsHdr", NAMESPACES)
        return "" if header is None else value_of(header, "csip:OAISPACKAGETYPE")

    @property
    def is_geospatial(self) -> bool:
        """Whether it says that it follows CITS Geospatial, or may only be meant to."""
        return self.get("csip:CONTENTINFORMATIONTYPE").startswith(_CITS) or "CITSGEOSPATIAL" in self.get(
            "PROFILE"
        ).upper().replace("-", "")

    def links(self) -> Iterator[Link]:
        """The files it names. Paths that leave the package are noted and left out."""
        for element in self.root.iter(f"{{{table.METS}}}mdRef"):
            yield from self._link(element, element, "mdRef", "")
        for group in self.root.iterfind("fileSec//fileGrp", NAMESPACES):
            for file in group.iterfind("file", NAMESPACES):
                for place in file.iterfind("FLocat", NAMESPACES):
                    yield from self._link(place, file, "file", group.get("USE", ""))
        for element in self.root.iter(f"{{{table.METS}}}mptr"):
            yield from self._link(element, element, "mptr", "")

    def _link(self, place: _Element, about: _Element, what: str, use: str) -> Iterator[Link]:
        written = value_of(place, "xlink:href")
        if not written:
            return
        path = composed(unquote(written).removeprefix("./"))
        line = line_of(place) or 0
        if not is_safe(path) or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", written):
            requirement = {"mdRef": "CSIP24", "file": "CSIP79", "mptr": "CSIP110"}[what]
            self.notes.add("pakke-sti", requirement, self.name, line, sti=written)
            return
        whole = f"{self.at}/{path}" if self.at else path
        size, digest, algorithm = (about.get(name, "") for name in ("SIZE", "CHECKSUM", "CHECKSUMTYPE"))
        yield Link(whole, what, line, size, digest, algorithm, use)

    # --- what is asked of it ---

    def check(self) -> None:
        """Holds it against the table."""
        self._ids()
        for attribute in table.ATTRIBUTES:
            for element in self._at(attribute.path):
                self._attribute(element, attribute)
        for child in table.CHILDREN:
            if not (child.only_root and self.at):
                self._child(child)
        self._dates()
        self._other_types()
        self._agent(table.SOFTWARE, "CSIP11")
        self._pointers()
        self._references()
        self._representations()
        self._maps()

    def check_sip(self) -> None:
        """What SIP asks of the METS in the root of a package."""
        header = self.root.find("metsHdr", NAMESPACES)
        if header is None:
            return
        if (state := header.get("RECORDSTATUS")) is not None and state not in table.RECORD_STATES:
            self._value("SIP3", header, "RECORDSTATUS", state, " / ".join(table.RECORD_STATES))
        self._agent(table.SUBMITTER, "SIP15")
        for agent in table.OTHER_AGENTS:
            for element in header.iterfind(f"agent[@ROLE='{agent.role}']", NAMESPACES):
                if not (element.findtext("name", "", NAMESPACES) or "").strip():
                    self._missing(agent.name, element, "<name>")

    def _at(self, path: str) -> list[_Element]:
        return [self.root] if path == "." else self.root.findall(path, NAMESPACES)

    def _attribute(self, element: _Element, asked: Attribute) -> None:
        value = value_of(element, asked.name)
        note = self.notes.add if asked.must else self.notes.advise
        tag, line = tag_of(element), line_of(element)
        if not value.strip():
            note("mets-attributt-mangler", asked.requirement, self.name, line, element=tag, attributt=asked.name)
        elif not _is_one_of(value, asked.values):
            examples: dict[tuple[str, ...], str] = {table.DATE: "2026-01-31T12:00:00+01:00", table.NUMBER: "1234"}
            wanted = examples.get(asked.values)
            listed = wanted or (asked.values[0] if len(asked.values) == 1 else " / ".join(asked.values[:3]) + " …")
            note(
                "mets-verdi", asked.requirement, self.name, line,
                element=tag, attributt=asked.name, verdi=value, ventet=listed,
            )  # fmt: skip

    def _child(self, asked: Child) -> None:
        note = self.notes.add if asked.must else self.notes.advise
        for element in self._at(asked.path):
            if element.find(asked.child, NAMESPACES) is None:
                child = f"<{asked.child.replace('[@', ' ').rstrip(']')}>"
                note(
                    "mets-element-mangler", asked.requirement, self.name, line_of(element),
                    element=tag_of(element), mangler=child,
                )  # fmt: skip

    def _ids(self) -> None:
        for element in self.root.iter(f"{{{table.METS}}}*"):
            if (value := element.get("ID")) is None:
                continue
            if not _NCNAME.fullmatch(value):
                self.notes.add("mets-id", "CSIP (xs:ID)", self.name, line_of(element), verdi=value)
            if value in self.ids:
                self.notes.add("mets-id-gjentatt", "CSIP (xs:ID)", self.name, line_of(element), verdi=value)
            self.ids[value] = tag_of(element)

    def _dates(self) -> None:
        """A package that was changed later than it was made says when."""
        for header in self._at("metsHdr"):
            changed = header.get("LASTMODDATE")
            if changed is not None and not is_date(changed):
                self._value("CSIP8", header, "LASTMODDATE", changed, "2026-01-31T12:00:00+01:00")

    def _other_types(self) -> None:
        """Who writes OTHER says what."""
        if self.get("TYPE") == "Other" and not self.get("csip:OTHERTYPE"):
            self.notes.advise(
                "mets-attributt-mangler", "CSIP3", self.name, line_of(self.root), element="mets",
                attributt="csip:OTHERTYPE",
            )  # fmt: skip
        asked = (("CSIP5", [self.root]), ("CSIP63", self._at("fileSec/fileGrp")))
        for requirement, elements in asked:
            for element in elements:
                kind, other = (
                    value_of(element, f"csip:{name}")
                    for name in ("CONTENTINFORMATIONTYPE", "OTHERCONTENTINFORMATIONTYPE")
                )
                if kind == "OTHER" and not other:
                    self.notes.add(
                        "mets-attributt-mangler", requirement, self.name, line_of(element), element=tag_of(element),
                        attributt="csip:OTHERCONTENTINFORMATIONTYPE",
                    )  # fmt: skip

    def _agent(self, asked: Agent, requirement: str) -> None:
        """An agent of this kind is there, with its name and its note."""
        header = self.root.find("metsHdr", NAMESPACES)
        if header is None or header.find("agent", NAMESPACES) is None:
            return
        found = header.findall(f"agent[@ROLE='{asked.role}'][@TYPE='{asked.type}']", NAMESPACES)
        if asked is table.SOFTWARE:
            found = [each for each in found if each.get("OTHERTYPE") == "SOFTWARE"]
        if not found:
            other = " OTHERTYPE='SOFTWARE'" if asked is table.SOFTWARE else ""
            self._missing(requirement, header, f"<agent ROLE='{asked.role}' TYPE='{asked.type}'{other}>")
            return
        for agent in found:
            if not (agent.findtext("name", "", NAMESPACES) or "").strip():
                self._missing(asked.name, agent, "<name>")
            notes = [note for note in agent.findall("note", NAMESPACES) if (note.text or "").strip()]
            if not notes:
                self._missing(asked.note, agent, "<note>")
            elif asked.value not in {value_of(note, "csip:NOTETYPE") for note in notes}:
                self._value(
                    asked.note_type, notes[0], "csip:NOTETYPE", value_of(notes[0], "csip:NOTETYPE"), asked.value
                )

    def _pointers(self) -> None:
        """Divisions that stand for a group of files point to it."""
        for requirement, label in table.POINTERS:
            softer = requirement in table.SOFTER_FROM_2_2 and self.version != "2.1"
            note = self.notes.advise if softer else self.notes.add
            for division in self._at(f"structMap[@LABEL='CSIP']/div/div[@LABEL='{label}']"):
                if division.find("fptr", NAMESPACES) is None:
                    note(
                        "mets-element-mangler", requirement, self.name, line_of(division),
                        element=f"div {label}", mangler="<fptr>",
                    )  # fmt: skip
        for division in self._at("structMap[@LABEL='CSIP']/div/div[@LABEL='Metadata']"):
            for requirement, name, section in (("CSIP91", "ADMID", "amdSec"), ("CSIP92", "DMDID", "dmdSec")):
                if self.root.find(section, NAMESPACES) is not None and not division.get(name):
                    self.notes.advise(
                        "mets-attributt-mangler", requirement, self.name, line_of(division), element="div Metadata",
                        attributt=name,
                    )  # fmt: skip

    def _references(self) -> None:
        """Ids that are named are there."""
        for requirement, path, name in table.REFERENCES:
            for element in self._at(path):
                for value in element.get(name, "").split():
                    if value not in self.ids:
                        self.notes.add(
                            "mets-peker", requirement, self.name, line_of(element), element=tag_of(element),
                            attributt=name, verdi=value,
                        )  # fmt: skip

    def _representations(self) -> None:
        """Representations have a group of files and a division each, which point to one another."""
        if self.at:
            return
        groups = [group for group in self._at("fileSec/fileGrp") if group.get("USE", "").startswith("Representations")]
        section = self.root.find("fileSec", NAMESPACES)
        if section is not None and not groups:
            self._missing("CSIP114", section, "<fileGrp USE='Representations/...'>")
        for group in groups:
            kind = value_of(group, "csip:CONTENTINFORMATIONTYPE")
            if not kind:
                self.notes.advise(
                    "mets-attributt-mangler", "CSIP62", self.name, line_of(group), element=tag_of(group),
                    attributt="csip:CONTENTINFORMATIONTYPE",
                )  # fmt: skip
            elif kind not in table.CONTENT_TYPES:
                self._value("CSIP62", group, "csip:CONTENTINFORMATIONTYPE", kind, " / ".join(table.CONTENT_TYPES[:3]))
        divisions = self.representation_divisions()
        if groups and not divisions and not self._at("structMap[@LABEL='CSIP']/div/div[@LABEL='Representations']"):
            for structure in self._at("structMap[@LABEL='CSIP']/div")[:1]:
                self.notes.advise(
                    "mets-element-mangler", "CSIP105", self.name, line_of(structure), element="div",
                    mangler="<div LABEL='Representations/...'>",
                )  # fmt: skip
        for division in divisions:
            for asked in table.OF_REPRESENTATION_DIV:
                elements = [division] if asked.path == "." else division.findall(asked.path, NAMESPACES)
                for element in elements:
                    self._attribute(element, asked)
            pointers = division.findall("mptr", NAMESPACES)
            if not pointers:
                self._missing("CSIP109", division, "<mptr>")
            for pointer in pointers:
                title = value_of(pointer, "xlink:title")
                if title and self.ids.get(title) != "fileGrp":
                    self.notes.add(
                        "mets-peker", "CSIP108", self.name, line_of(pointer), element="mptr", attributt="xlink:title",
                        verdi=title,
                    )  # fmt: skip

    def representation_divisions(self) -> list[_Element]:
        """The divisions of representations that have their own METS file."""
        return [
            division
            for division in self._at("structMap[@LABEL='CSIP']/div/div")
            if division.get("LABEL", "").startswith("Representations/")
        ]

    def _maps(self) -> None:
        """There is one structure of CSIP, with one division at the top."""
        maps = self._at("structMap[@LABEL='CSIP']")
        if len(maps) > 1:
            self.notes.add("mets-flere", "CSIP80", self.name, line_of(maps[1]), element="structMap LABEL='CSIP'")
        for structure in maps[:1]:
            divisions = structure.findall("div", NAMESPACES)
            if len(divisions) > 1:
                self.notes.add("mets-flere", "CSIP84", self.name, line_of(divisions[1]), element="div")

    def _missing(self, requirement: str, element: _Element, what: str) -> None:
        self.notes.add(
            "mets-element-mangler", requirement, self.name, line_of(element), element=tag_of(element), mangler=what
        )

    def _value(self, requirement: str, element: _Element, name: str, value: str, wanted: str) -> None:
        self.notes.add(
            "mets-verdi", requirement, self.name, line_of(element),
            element=tag_of(element), attributt=name, verdi=value, ventet=wanted,
        )  # fmt: skip


def load(folder: Path, at: str, notes: Notes) -> Mets | None:
    """The METS file in a folder of the package; None where it is none, and that is noted."""
    from lxml import etree

    name = f"{at}/METS.xml" if at else "METS.xml"
    path = reachable(folder / name)
    try:
        if path.stat().st_size > _LARGEST:
            notes.add("mets-for-stor", "CSIPSTR4", name, grense=_LARGEST // 2**20)
            return None
        data = path.read_bytes()
    except OSError as error:
        notes.add("pakke-uleselig", "CSIPSTR4", name, grunn=error.strerror or str(error))
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, etree.XMLSyntaxError) else None
        notes.add("mets-ulesbar", "CSIPSTR4", name, line, grunn=str(error))
        return None
    document: Any = root.getroottree().docinfo
    if document.doctype:
        notes.add("mets-doctype", "CSIPSTR4", name, 1)
        return None
    if root.tag != f"{{{table.METS}}}mets":
        notes.add("mets-rot", "CSIPSTR4", name, line_of(root), verdi=str(root.tag))
        return None
    return Mets(root, at, notes)


def value_of(element: _Element, name: str) -> str:
    """An attribute by prefix and name (``xlink:href``); empty where there is none."""
    prefix, colon, local = name.rpartition(":")
    return element.get(f"{{{NAMESPACES[prefix]}}}{local}" if colon else name, "")


def line_of(element: _Element) -> int | None:
    """The line that an element stands on."""
    line: object = element.sourceline
    return line if isinstance(line, int) else None


def tag_of(element: _Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def is_number(text: str) -> bool:
    """Whether it is a whole number that a file may be large."""
    return bool(re.fullmatch("[0-9]{1,18}", text))


def is_date(text: str) -> bool:
    """Whether it is an xs:dateTime."""
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(re.sub(r"\.[0-9]+", "", text))
    except ValueError:
        return False
    return True


def _is_one_of(value: str, allowed: tuple[str, ...]) -> bool:
    if allowed == table.DATE:
        return is_date(value)
    if allowed == table.NUMBER:
        return is_number(value)
    return not allowed or value.replace(" - ", " – ") in allowed
