"""What CSIP 2.1 and 2.2 (E-ARK-CSIP) and SIP (E-ARK-SIP) ask of the elements of a METS file, one row a requirement.

A requirement that says may is not here. Elements are given by their path from ``mets``; attributes by prefix and name.
"""

from typing import NamedTuple

METS = "http://www.loc.gov/METS/"
XLINK = "http://www.w3.org/1999/xlink"
CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"
SIP = "https://DILCIS.eu/XML/METS/SIPExtensionMETS"
NAMESPACES = {"": METS, "xlink": XLINK, "csip": CSIP, "sip": SIP}

CATEGORIES = (
    "Textual works – Print", "Textual works – Digital", "Textual works – Electronic Serials",
    "Digital Musical Composition (score-based representations)", "Photographs – Print", "Photographs – Digital",
    "Other Graphic Images – Print", "Other Graphic Images – Digital", "Microforms",
    "Audio – On Tangible Medium (digital or analog)", "Audio – Media-independent (digital)",
    "Motion Pictures – Digital and Physical Media", "Video – File-based and Physical Media", "Software", "Datasets",
    "Geospatial Data", "Databases", "Websites", "Collection", "Event", "Interactive resource", "Physical object",
    "Service", "Mixed", "Other",
)  # fmt: skip
CONTENT_TYPES = (
    "ERMS", "SIARD1", "SIARD2", "SIARDDK", "GeoData", "citsgeospatial_v3_0", "citscarchival_v1_0", "citserms_v2_1",
    "citspremis_v1_0", "citsehpj_v1_0", "citsehcr_v1_0", "citssiard_v1_0", "MIXED", "OTHER",
)  # fmt: skip
PACKAGE_TYPES = ("SIP", "AIP", "DIP", "AIU", "AIC")
STATES = ("CURRENT", "SUPERSEDED")
RECORD_STATES = ("NEW", "SUPPLEMENT", "REPLACEMENT", "REPLEACEMENT", "TEST", "VERSION", "DELETE", "OTHER")
"""The vocabulary misspells one of them; both spellings are in use."""
METADATA_TYPES = (
    "MARC", "MODS", "EAD", "DC", "NISOIMG", "LC-AV", "VRA", "TEIHDR", "DDI", "FGDC", "LOM", "PREMIS", "PREMIS:OBJECT",
    "PREMIS:AGENT", "PREMIS:RIGHTS", "PREMIS:EVENT", "TEXTMD", "METSRIGHTS", "ISO 19115:2003 NAP", "EAC-CPF", "LIDO",
    "OTHER",
)  # fmt: skip
CHECKSUM_TYPES = (
    "Adler-32", "CRC32", "HAVAL", "MD5", "MNP", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "TIGER", "WHIRLPOOL",
)  # fmt: skip

DATE = ("date",)
NUMBER = ("number",)
TEXT: tuple[str, ...] = ()
FORMS = (DATE, NUMBER)
"""What stands for a form, where others list the values that are allowed."""


class Attribute(NamedTuple):
    """An attribute that every element at ``path`` has: with one of ``values``, in the form they stand for, or any."""

    requirement: str
    path: str
    name: str
    values: tuple[str, ...] = TEXT
    must: bool = True


class Child(NamedTuple):
    """An element that every element at ``path`` has. ``only_root``: it is not asked of the METS of a representation."""

    requirement: str
    path: str
    child: str
    must: bool = True
    only_root: bool = False


def _reference(path: str, first: int) -> tuple[Attribute, ...]:
    """The nine attributes of ``mdRef``, which are asked for in the same order in three places."""
    names = (
        ("LOCTYPE", ("URL",)),
        ("xlink:type", ("simple",)),
        ("xlink:href", TEXT),
        ("MDTYPE", METADATA_TYPES),
        ("MIMETYPE", TEXT),
        ("SIZE", NUMBER),
        ("CREATED", DATE),
        ("CHECKSUM", TEXT),
        ("CHECKSUMTYPE", CHECKSUM_TYPES),
    )
    return tuple(
        Attribute(f"CSIP{first + at}", f"{path}/mdRef", name, values) for at, (name, values) in enumerate(names)
    )


_CSIP_MAP = "structMap[@LABEL='CSIP']"

ATTRIBUTES = (
    Attribute("CSIP1", ".", "OBJID"),
    Attribute("CSIP2", ".", "TYPE", CATEGORIES),
    Attribute("CSIP4", ".", "csip:CONTENTINFORMATIONTYPE", CONTENT_TYPES, must=False),
    Attribute("CSIP6", ".", "PROFILE"),
    Attribute("CSIP7", "metsHdr", "CREATEDATE", DATE),
    Attribute("CSIP9", "metsHdr", "csip:OAISPACKAGETYPE", PACKAGE_TYPES),
    Attribute("CSIP18", "dmdSec", "ID"),
    Attribute("CSIP19", "dmdSec", "CREATED", DATE),
    Attribute("CSIP20", "dmdSec", "STATUS", STATES, must=False),
    *_reference("dmdSec", 22),
    Attribute("CSIP33", "amdSec/digiprovMD", "ID"),
    Attribute("CSIP34", "amdSec/digiprovMD", "STATUS", STATES, must=False),
    *_reference("amdSec/digiprovMD", 36),
    Attribute("CSIP46", "amdSec/rightsMD", "ID"),
    Attribute("CSIP47", "amdSec/rightsMD", "STATUS", STATES, must=False),
    *_reference("amdSec/rightsMD", 49),
    Attribute("CSIP59", "fileSec", "ID"),
    Attribute("CSIP64", "fileSec/fileGrp", "USE"),
    Attribute("CSIP65", "fileSec/fileGrp", "ID"),
    Attribute("CSIP67", "fileSec//file", "ID"),
    Attribute("CSIP68", "fileSec//file", "MIMETYPE"),
    Attribute("CSIP69", "fileSec//file", "SIZE", NUMBER),
    Attribute("CSIP70", "fileSec//file", "CREATED", DATE),
    Attribute("CSIP71", "fileSec//file", "CHECKSUM"),
    Attribute("CSIP72", "fileSec//file", "CHECKSUMTYPE", CHECKSUM_TYPES),
    Attribute("CSIP77", "fileSec//file/FLocat", "LOCTYPE", ("URL",)),
    Attribute("CSIP78", "fileSec//file/FLocat", "xlink:type", ("simple",)),
    Attribute("CSIP79", "fileSec//file/FLocat", "xlink:href"),
    Attribute("CSIP81", _CSIP_MAP, "TYPE", ("PHYSICAL",)),
    Attribute("CSIP83", _CSIP_MAP, "ID"),
    Attribute("CSIP85", f"{_CSIP_MAP}/div", "ID"),
    Attribute("CSIP89", f"{_CSIP_MAP}/div/div[@LABEL='Metadata']", "ID"),
    Attribute("CSIP94", f"{_CSIP_MAP}/div/div[@LABEL='Documentation']", "ID"),
    Attribute("CSIP116", f"{_CSIP_MAP}/div/div[@LABEL='Documentation']/fptr", "FILEID"),
    Attribute("CSIP98", f"{_CSIP_MAP}/div/div[@LABEL='Schemas']", "ID"),
    Attribute("CSIP118", f"{_CSIP_MAP}/div/div[@LABEL='Schemas']/fptr", "FILEID"),
    Attribute("CSIP102", f"{_CSIP_MAP}/div/div[@LABEL='Representations']", "ID"),
    Attribute("CSIP119", f"{_CSIP_MAP}/div/div[@LABEL='Representations']/fptr", "FILEID"),
)
"""In the order of their numbers, but for those that came later."""

OF_REPRESENTATION_DIV = (
    Attribute("CSIP106", ".", "ID"),
    Attribute("CSIP108", "mptr", "xlink:title"),
    Attribute("CSIP110", "mptr", "xlink:href"),
    Attribute("CSIP111", "mptr", "xlink:type", ("simple",)),
    Attribute("CSIP112", "mptr", "LOCTYPE", ("URL",)),
)
"""Of each division of a representation that has its own METS file: the paths start there."""

CHILDREN = (
    Child("CSIP117", ".", "metsHdr"),
    Child("CSIP10", "metsHdr", "agent"),
    Child("CSIP17", ".", "dmdSec", must=False, only_root=True),
    Child("CSIP21", "dmdSec", "mdRef", must=False),
    Child("CSIP31", ".", "amdSec", must=False, only_root=True),
    Child("CSIP32", "amdSec", "digiprovMD", must=False),
    Child("CSIP35", "amdSec/digiprovMD", "mdRef", must=False),
    Child("CSIP48", "amdSec/rightsMD", "mdRef", must=False),
    Child("CSIP58", ".", "fileSec", must=False),
    Child("CSIP60", "fileSec", "fileGrp[@USE='Documentation']", only_root=True),
    Child("CSIP113", "fileSec", "fileGrp[@USE='Schemas']", only_root=True),
    Child("CSIP66", "fileSec/fileGrp", "file"),
    Child("CSIP76", "fileSec//file", "FLocat"),
    Child("CSIP80", ".", _CSIP_MAP),
    Child("CSIP84", _CSIP_MAP, "div"),
    Child("CSIP88", f"{_CSIP_MAP}/div", "div[@LABEL='Metadata']"),
    Child("CSIP93", f"{_CSIP_MAP}/div", "div[@LABEL='Documentation']", must=False, only_root=True),
    Child("CSIP97", f"{_CSIP_MAP}/div", "div[@LABEL='Schemas']", must=False, only_root=True),
)

SOFTER_FROM_2_2 = frozenset(("CSIP96", "CSIP100", "CSIP104"))
"""Requirements that said must in 2.1 and say should in 2.2."""

POINTERS = (
    ("CSIP96", "Documentation"),
    ("CSIP100", "Schemas"),
    ("CSIP104", "Representations"),
)
"""Divisions that point to the group of files they stand for."""

REFERENCES = (
    ("CSIP61", "fileSec/fileGrp", "ADMID"),
    ("CSIP74", "fileSec//file", "ADMID"),
    ("CSIP75", "fileSec//file", "DMDID"),
    ("CSIP91", f"{_CSIP_MAP}//div", "ADMID"),
    ("CSIP92", f"{_CSIP_MAP}//div", "DMDID"),
    ("CSIP116", f"{_CSIP_MAP}//fptr", "FILEID"),
)
"""Attributes that hold ids of the same file."""


class Agent(NamedTuple):
    """An agent of the header: who it is by ``ROLE`` and ``TYPE``, and the requirements on its name, its note and the
    type of the note (empty where there is none)."""

    role: str
    type: str
    name: str
    note: str
    note_type: str
    value: str


SOFTWARE = Agent("CREATOR", "OTHER", "CSIP14", "CSIP15", "CSIP16", "SOFTWARE VERSION")
SUBMITTER = Agent("CREATOR", "ORGANIZATION", "SIP18", "SIP19", "SIP20", "IDENTIFICATIONCODE")
OTHER_AGENTS = (
    Agent("ARCHIVIST", "ORGANIZATION", "SIP12", "", "", ""),
    Agent("PRESERVATION", "ORGANIZATION", "SIP29", "", "", ""),
)
