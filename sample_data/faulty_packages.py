"""Packages with one fault each: BagIt, E-ARK with CITS Geospatial, and OCFL. All are made here, byte for byte, of the
faultless submission; nothing of the program that checks them is used."""

import hashlib
import json
from collections.abc import Callable, Mapping
from xml.sax.saxutils import quoteattr

from sample_data import faulty_gml
from sample_data.faulty_base import KOMMUNE, NAME, PLANID, Files, submission

_WHEN = "2026-03-01T12:00:00+01:00"
_METS = (
    '<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" '
    'OBJID="{id}" LABEL="{name}" TYPE="Geospatial Data" PROFILE="{profile}" '
    'csip:CONTENTINFORMATIONTYPE="citsgeospatial_v3_0">\n'
)
_PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml"
_PART_PROFILE = "https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-REPRESENTATION.xml"
PACKAGE = f"{KOMMUNE}_{PLANID}"
"""OBJID of the E-ARK package."""
PART = "representations/gml"


def lined(digest: str, files: Files) -> bytes:
    """A manifest of these files."""
    return "".join(
        f"{hashlib.new(digest, data).hexdigest()}  {name}\n" for name, data in sorted(files.items())
    ).encode()


def bag(payload: Files | None = None, oxum: str = "") -> Files:
    """A bag of the faultless submission, BagIt 1.0 with both digests."""
    held = {f"data/{name}": data for name, data in (submission() if payload is None else payload).items()}
    oxum = oxum or f"{sum(map(len, held.values()))}.{len(held)}"
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": f"External-Identifier: {PACKAGE}\nPayload-Oxum: {oxum}\n".encode(),
        **{f"manifest-{each}.txt": lined(each, held) for each in ("sha512", "sha256")},
    }
    return {**held, **tags, "tagmanifest-sha512.txt": lined("sha512", tags)}


# --- E-ARK -------------------------------------------------------------------------------------------------------


def _about(data: bytes) -> str:
    digest = hashlib.sha256(data).hexdigest()
    return f'SIZE="{len(data)}" CREATED="{_WHEN}" CHECKSUM="{digest}" CHECKSUMTYPE="SHA-256"'


def _link(name: str) -> str:
    return f'LOCTYPE="URL" xlink:type="simple" xlink:href={quoteattr(name)}'


def _media(name: str) -> str:
    return "application/xml" if name.endswith((".xml", ".xsd")) else "application/gml+xml"


def _reference(name: str, data: bytes, kind: str) -> str:
    return f'<mdRef {_link(name)} MDTYPE="{kind}" MIMETYPE="application/xml" {_about(data)}/>\n'


def _group(use: str, number: str, files: Files, more: str = "") -> str:
    listed = "".join(
        f'<file ID="{number}-{at}" MIMETYPE="{_media(name)}" {_about(data)}>\n<FLocat {_link(name)}/>\n</file>\n'
        for at, (name, data) in enumerate(sorted(files.items()))
    )
    return f'<fileGrp ID="{number}" USE="{use}"{more}>\n{listed}</fileGrp>\n'


def _header() -> str:
    return (
        f'<metsHdr CREATEDATE="{_WHEN}" csip:OAISPACKAGETYPE="SIP">\n'
        '<agent ROLE="CREATOR" TYPE="OTHER" OTHERTYPE="SOFTWARE">\n<name>eksempel</name>\n'
        '<note csip:NOTETYPE="SOFTWARE VERSION">1</note>\n</agent>\n'
        '<agent ROLE="CREATOR" TYPE="ORGANIZATION">\n<name>Bykle kommune</name>\n'
        '<note csip:NOTETYPE="IDENTIFICATIONCODE">958814968</note>\n</agent>\n</metsHdr>\n'
    )


def _division(number: str, label: str, inside: str = "", more: str = "") -> str:
    return f'<div ID="{number}" LABEL="{label}"{more}>\n{inside}</div>\n'


def _pointer(group: str) -> str:
    return f'<fptr FILEID="{group}"/>\n'


def _mets(identifier: str, profile: str, sections: str, groups: str, divisions: str) -> bytes:
    head = _METS.format(id=identifier, name=NAME, profile=profile)
    structure = _division("struktur-1", identifier, divisions)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{_header()}{sections}<fileSec ID="filer">\n{groups}</fileSec>\n'
        f'<structMap ID="struktur" TYPE="PHYSICAL" LABEL="CSIP">\n{structure}</structMap>\n</mets>\n'
    ).encode()


def _under(files: Files, folder: str) -> Files:
    return {name: data for name, data in files.items() if name.startswith(f"{folder}/")}


def _part(files: Files) -> Files:
    """A representation: its files, and the METS file of it."""
    described = next(name for name in files if name.startswith("metadata/"))
    sections = (
        f'<dmdSec ID="beskrivelse" CREATED="{_WHEN}" STATUS="CURRENT">\n'
        f"{_reference(described, files[described], 'OTHER')}</dmdSec>\n"
    )
    groups = _group("Data", "data", _under(files, "data")) + _group("Schemas", "skjema", _under(files, "schemas"))
    groups += _group("Documentation", "dokumentasjon", _under(files, "documentation"))
    divisions = _division("del-metadata", "Metadata", more=' DMDID="beskrivelse"')
    for number, label, group in (
        ("del-data", "Data", "data"),
        ("del-skjema", "Schemas", "skjema"),
        ("del-dokumentasjon", "Documentation", "dokumentasjon"),
    ):
        divisions += _division(number, label, _pointer(group))
    return {**files, "METS.xml": _mets("gml", _PART_PROFILE, sections, groups, divisions)}


def eark(map_text: str = "", metadata: Mapping[str, bytes] | None = None, edit: Callable[[str], str] = str) -> Files:
    """An E-ARK SIP of the faultless map as GML; ``edit`` changes the METS file in the root, ``metadata`` are other
    files about the map."""
    part = _part(
        {
            f"data/{PLANID}.gml": (map_text or faulty_gml.gml()).encode(),
            **(metadata or {f"metadata/descriptive/{PLANID}.xml": b"<metadata/>\n"}),
            "schemas/plan.xsd": b"<schema/>\n",
            "documentation/CRS/EPSG-25832.wkt": b"PROJCRS[]\n",
        }
    )
    files: Files = {f"{PART}/{name}": data for name, data in part.items()}
    about: Files = {
        "metadata/descriptive/dc.xml": b"<dc/>\n",
        "metadata/preservation/premis.xml": b"<premis/>\n",
        "schemas/mets.xsd": b"<schema/>\n",
        **{
            f"documentation/{each}/les_meg.xml": b"<tekst/>\n"
            for each in ("structure", "rendering", "behaviour", "CRS", "other")
        },
    }
    sections = (
        f'<dmdSec ID="dc" CREATED="{_WHEN}" STATUS="CURRENT">\n'
        f"{_reference('metadata/descriptive/dc.xml', about['metadata/descriptive/dc.xml'], 'DC')}</dmdSec>\n"
        '<amdSec>\n<digiprovMD ID="premis" STATUS="CURRENT">\n'
        f"{_reference('metadata/preservation/premis.xml', about['metadata/preservation/premis.xml'], 'PREMIS')}"
        "</digiprovMD>\n</amdSec>\n"
    )
    mets = f"{PART}/METS.xml"
    groups = (
        _group("Documentation", "dokumentasjon", _under(about, "documentation"))
        + _group("Schemas", "skjema", _under(about, "schemas"))
        + _group(
            "Representations/gml", "gml", {mets: files[mets]}, ' csip:CONTENTINFORMATIONTYPE="citsgeospatial_v3_0"'
        )
    )
    divisions = (
        _division("del-metadata", "Metadata", more=' ADMID="premis" DMDID="dc"')
        + _division("del-dokumentasjon", "Documentation", _pointer("dokumentasjon"))
        + _division("del-skjema", "Schemas", _pointer("skjema"))
        + _division("del-gml", "Representations/gml", f'<mptr {_link(mets)} xlink:title="gml"/>\n')
    )
    root = _mets(PACKAGE, _PROFILE, sections, groups, divisions).decode()
    return {**files, **about, "METS.xml": edit(root).encode()}


# --- OCFL --------------------------------------------------------------------------------------------------------


def ocfl() -> Files:
    """An OCFL object of the faultless submission, one version."""
    held = submission()
    manifest = {hashlib.sha512(data).hexdigest(): name for name, data in held.items()}
    document = {
        "id": f"urn:eksempel:{PACKAGE}",
        "type": "https://ocfl.io/1.1/spec/#inventory",
        "digestAlgorithm": "sha512",
        "head": "v1",
        "manifest": {digest: [f"v1/content/{name}"] for digest, name in manifest.items()},
        "versions": {
            "v1": {
                "created": _WHEN,
                "message": "levert",
                "user": {"name": "Bykle kommune", "address": "mailto:post@eksempel.no"},
                "state": {digest: [name] for digest, name in manifest.items()},
            }
        },
    }
    inventory = json.dumps(document, ensure_ascii=False, indent=1).encode()
    sidecar = f"{hashlib.sha512(inventory).hexdigest()}  inventory.json\n".encode()
    lists = {"inventory.json": inventory, "inventory.json.sha512": sidecar}
    return {
        "0=ocfl_object_1.1": b"ocfl_object_1.1\n",
        **lists,
        **{f"v1/{name}": data for name, data in lists.items()},
        **{f"v1/content/{name}": data for name, data in held.items()},
    }


def _named(files: Files) -> Files:
    """In a folder of the name that the package has: what is validated lies one folder down."""
    return {f"{PACKAGE}/{name}": data for name, data in files.items()}


def _climbing() -> Files:
    files = bag()
    manifest = files["manifest-sha512.txt"] + b"0" * 128 + b"  ../../utenfor.txt\n"
    tags = {**files, "manifest-sha512.txt": manifest}
    tags = {name: data for name, data in tags.items() if "/" not in name and not name.startswith("tagmanifest")}
    return {**files, **tags, "tagmanifest-sha512.txt": lined("sha512", tags)}


def _changed_file() -> Files:
    files = bag()
    name = next(name for name in files if name.endswith("vedtak kommunestyret.pdf"))
    return {**files, name: files[name][:-1] + b"\r"}


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "ARK05": lambda: bag(oxum="fire filer"),
    "ARK06": lambda: _named(eark(edit=lambda text: text.replace('<fileSec ID="filer">', "<fileSec>"))),
    "ARK07": lambda: _named(eark(metadata={"metadata/annet/notat.xml": b"<notat/>\n"})),
    "ARK08": lambda: {**ocfl(), "notat.txt": b"Husk \xc3\xa5 rydde.\n"},
    "ARK09": _changed_file,
    "ARK10": _climbing,
}
"""A package for each rule that looks at packages."""

FOLDERS: Mapping[str, str] = {"ARK06": PACKAGE, "ARK07": PACKAGE}
"""Where in the sample the package lies, when it is not the sample itself."""
