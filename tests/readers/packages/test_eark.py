"""E-ARK packages: each requirement that is broken is found by its number, and nothing else is."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import layer_files
from planarkiv.model.formats import Format
from planarkiv.readers.packages import Kind, read
from planarkiv.readers.packages.notes import MUST
from readers.packages.mutants import Change, append, both, delete, rename, write

GML = "representations/gml/data/202401.gml"
PART = "representations/gml/METS.xml"


def found(path: Path) -> list[str]:
    """The requirements that are broken, with «?» after those that say should."""
    facts = read(path, Kind.EARK, lambda *_: None)
    return [f"{each.values['krav']}{'' if each.values['styrke'] == MUST else '?'}" for each in facts.faults]


def root(old: str, new: str, *, pattern: bool = False) -> Change:
    """Something else in the METS file of the root."""

    def change(folder: Path) -> None:
        path = folder / "METS.xml"
        text = path.read_text(encoding="utf-8")
        changed = re.sub(old, new, text, count=1, flags=re.DOTALL) if pattern else text.replace(old, new, 1)
        assert changed != text, old
        path.write_text(changed, encoding="utf-8")

    return change


def sealed(name: str, data: Callable[[bytes], bytes]) -> Change:
    """Something else in a file, with its size and digest made anew in every METS file that names it."""

    def change(folder: Path) -> None:
        before = (folder / name).read_bytes()
        after = data(before)
        (folder / name).write_bytes(after)
        old, new = (f'SIZE="{len(each)}"' for each in (before, after))
        for mets in (folder / PART, folder / "METS.xml"):
            known = mets.read_bytes()
            text = known.decode()
            inside = re.sub(
                rf"{old}([^>]*){hashlib.sha256(before).hexdigest()}",
                rf"{new}\g<1>{hashlib.sha256(after).hexdigest()}",
                text,
            )
            mets.write_text(inside, encoding="utf-8")
            if mets.name == "METS.xml" and mets.parent != folder and inside != text:
                outer = (folder / "METS.xml").read_text(encoding="utf-8")
                again = inside.encode()
                outer = outer.replace(hashlib.sha256(known).hexdigest(), hashlib.sha256(again).hexdigest())
                outer = outer.replace(f'SIZE="{len(known)}"', f'SIZE="{len(again)}"')
                (folder / "METS.xml").write_text(outer, encoding="utf-8")

    return change


def part(old: str, new: str) -> Change:
    """Something else in the METS file of the representation, sealed in that of the root."""
    return sealed(PART, lambda data: data.decode().replace(old, new, 1).encode())


METADATA = '<div ID="del-metadata" LABEL="Metadata" ADMID="premis" DMDID="dc">\n</div>\n'
SOFTWARE = r'<agent ROLE="CREATOR" TYPE="OTHER".*?</agent>\n'
SUBMITTER = r'<agent ROLE="CREATOR" TYPE="ORGANIZATION">.*?</agent>\n'
CITS = "https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-ROOT.xml"
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
OTHER = 'csip:OTHERCONTENTINFORMATIONTYPE="x" '
WHEN = "2026-03-01T12:00:00+01:00"

CASES: dict[str, tuple[Change, list[str]]] = {
    "unchanged": (lambda _: None, []),
    "no OBJID": (root('OBJID="4222_202401" ', ""), ["CSIP1"]),
    "another OBJID": (root('OBJID="4222_202401" ', 'OBJID="4222_1" '), ["CSIPSTR2?"]),
    "no TYPE": (root('TYPE="Geospatial Data" ', ""), ["CSIP2", "GEO_2"]),
    "another TYPE": (root('TYPE="Geospatial Data"', 'TYPE="Kart"'), ["CSIP2", "GEO_2"]),
    "TYPE of something else": (root('TYPE="Geospatial Data"', 'TYPE="Datasets"'), ["GEO_2"]),
    "TYPE Other that says no more": (root('TYPE="Geospatial Data"', 'TYPE="Other"'), ["CSIP3?", "GEO_2"]),
    "no PROFILE": (root(r'PROFILE="[^"]*" ', "", pattern=True), ["CSIP6", "GEO_5"]),
    "another PROFILE": (root(r'PROFILE="[^"]*"', 'PROFILE="https://a.no/SIP-v2-2-0"', pattern=True), ["SIP2", "GEO_5"]),
    "PROFILE of CITS": (
        root(r'PROFILE="[^"]*"', f'PROFILE="{CITS}"', pattern=True),
        [],
    ),
    "PROFILE of CITS with its version": (
        both(
            root(r'PROFILE="[^"]*"', f'PROFILE="{CITS.replace(".xml", "-v3-0-0.xml")}"', pattern=True),
            root('<fptr FILEID="dokumentasjon"/>\n', ""),
        ),
        ["CSIP96?"],
    ),
    "PROFILE of version 2.1": (root("v2-2-0", "v2-1-0"), []),
    "PROFILE of version 9": (root("v2-2-0", "v9-0-0"), ["CSIP6", "SIP2"]),
    "an unknown content type": (
        root('="citsgeospatial_v3_0">', '="citsgeospatial_v9_0">'), ["CSIP4?", "GEO_3"],
    ),
    "another content type too": (
        root('csip:CONTENTINFORMATIONTYPE="cits', f'{OTHER}csip:CONTENTINFORMATIONTYPE="cits'), ["GEO_4"],
    ),
    "no header": (root(r"<metsHdr.*?</metsHdr>\n", "", pattern=True), ["CSIP117"]),
    "no CREATEDATE": (root(f' CREATEDATE="{WHEN}"', ""), ["CSIP7"]),
    "a CREATEDATE that is a day": (root(f'CREATEDATE="{WHEN}"', 'CREATEDATE="2026-03-01"'), ["CSIP7"]),
    "a day that is none": (root("2026-03-01", "2026-02-30"), ["CSIP7"]),
    "a LASTMODDATE that is none": (root("<metsHdr ", '<metsHdr LASTMODDATE="i går" '), ["CSIP8"]),
    "no package type": (root(' csip:OAISPACKAGETYPE="SIP"', ""), ["CSIP9"]),
    "another package type": (root('OAISPACKAGETYPE="SIP"', 'OAISPACKAGETYPE="AIP"'), ["SIP4"]),
    "an unknown RECORDSTATUS": (root("<metsHdr ", '<metsHdr RECORDSTATUS="OK" '), ["SIP3"]),
    "no agents": (root(r"<agent.*</agent>\n", "", pattern=True), ["CSIP10"]),
    "no software": (root(SOFTWARE, "", pattern=True), ["CSIP11"]),
    "software without a name": (root("<name>eksempel</name>\n", ""), ["CSIP14"]),
    "software without a note": (root(r'<note csip:NOTETYPE="SOFTWARE.*?</note>\n', "", pattern=True), ["CSIP15"]),
    "a note without its type": (root(' csip:NOTETYPE="SOFTWARE VERSION"', ""), ["CSIP16"]),
    "no submitter": (root(SUBMITTER, "", pattern=True), ["SIP15"]),
    "a submitter without a name": (root("<name>Bykle kommune</name>", "<name/>"), ["SIP18"]),
    "a submitter without a number": (root(r"<note csip:NOTETYPE=\"IDENT.*?</note>\n", "", pattern=True), ["SIP19"]),
    "a number without its type": (root(' csip:NOTETYPE="IDENTIFICATIONCODE"', ""), ["SIP20"]),
    "dmdSec without an ID": (root('<dmdSec ID="dc" ', "<dmdSec "), ["CSIP18", "CSIP92"]),
    "dmdSec without STATUS": (root(f'"dc" CREATED="{WHEN}" STATUS="CURRENT"', f'"dc" CREATED="{WHEN}"'), ["CSIP20?"]),
    "another LOCTYPE": (root('LOCTYPE="URL"', 'LOCTYPE="URN"'), ["CSIP22"]),
    "another xlink:type": (root('xlink:type="simple"', 'xlink:type="locator"'), ["CSIP23"]),
    "an unknown MDTYPE": (root('MDTYPE="DC"', 'MDTYPE="Dublin"'), ["CSIP25"]),
    "no MIMETYPE": (root(' MIMETYPE="application/xml"', ""), ["CSIP26"]),
    "a SIZE in words": (root('SIZE="6"', 'SIZE="seks"'), ["CSIP27"]),
    "a SIZE without end": (root('SIZE="6"', f'SIZE="{"6" * 9000}"'), ["CSIP27"]),
    "another SIZE": (root('SIZE="6"', 'SIZE="7"'), ["CSIP27"]),
    "no CHECKSUM": (root(r' CHECKSUM="[0-9a-f]*"', "", pattern=True), ["CSIP29"]),
    "an unknown CHECKSUMTYPE": (root('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="sha256"'), ["CSIP30"]),
    "a CHECKSUMTYPE that cannot be computed": (root('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="HAVAL"'), ["CSIP29?"]),
    "another CHECKSUM": (root(r' CHECKSUM="[0-9a-f]*"', f' CHECKSUM="{"0" * 64}"', pattern=True), ["CSIP29"]),
    "no amdSec": (
        both(
            root(r"<amdSec>.*?</amdSec>\n", "", pattern=True), root(' ADMID="premis"', ""),
            lambda folder: (folder / "metadata/preservation/premis.xml").unlink(),
        ),
        ["CSIP31?", "CSIP32?"],
    ),
    "digiprovMD without an ID": (root('<digiprovMD ID="premis" ', "<digiprovMD "), ["CSIP33", "CSIP91"]),
    "fileSec without an ID": (root('<fileSec ID="filer">', "<fileSec>"), ["CSIP59"]),
    "no documentation": (root('USE="Documentation"', 'USE="Docs"'), ["CSIP60"]),
    "no schemas": (root('USE="Schemas"', 'USE="XSD"'), ["CSIP113"]),
    "no representations": (root('USE="Representations/gml"', 'USE="gml"'), ["CSIP114", "GEO_6"]),
    "a representation without its kind": (
        root(' csip:CONTENTINFORMATIONTYPE="citsgeospatial_v3_0">\n<file', ">\n<file"), ["CSIP62?", "GEO_6"],
    ),
    "OTHER that says no more": (
        root('="citsgeospatial_v3_0">\n<file', '="OTHER">\n<file'), ["CSIP63", "GEO_6"],
    ),
    "fileGrp without an ID": (root('<fileGrp ID="skjema" ', "<fileGrp "), ["CSIP65", "CSIP116"]),
    "a group without files": (
        both(root(r'<file ID="skjema-0".*?</file>\n', "", pattern=True), delete("schemas/mets.xsd")),
        ["CSIP66"],
    ),
    "a file without an ID": (root('<file ID="skjema-0" ', "<file "), ["CSIP67"]),
    "a file without a place": (root(r"<FLocat[^>]*mets\.xsd[^>]*/>\n", "", pattern=True), ["CSIP76", "CSIP58"]),
    "no structure": (root(r"<structMap.*</structMap>\n", "", pattern=True), ["CSIP80", "GEO_7"]),
    "another structure": (root('LABEL="CSIP"', 'LABEL="annet"'), ["CSIP80", "GEO_7"]),
    "a logical structure": (root('TYPE="PHYSICAL"', 'TYPE="LOGICAL"'), ["CSIP81"]),
    "structMap without an ID": (root('<structMap ID="struktur" ', "<structMap "), ["CSIP83"]),
    "no division of metadata": (root(METADATA, ""), ["CSIP88"]),
    "metadata that point nowhere": (root(' ADMID="premis"', ""), ["CSIP91?"]),
    "documentation without a pointer": (root('<fptr FILEID="dokumentasjon"/>\n', ""), ["CSIP96?"]),
    "documentation without a pointer in 2.1": (
        both(root("v2-2-0", "v2-1-0"), root('<fptr FILEID="dokumentasjon"/>\n', "")), ["CSIP96"],
    ),
    "a pointer to nothing": (root('<fptr FILEID="skjema"/>', '<fptr FILEID="skjemaer"/>'), ["CSIP116"]),
    "no division of the representation": (
        root(r'<div ID="del-gml".*?</div>\n', "", pattern=True), ["CSIP105?", "GEO_7"],
    ),
    "a representation without an ID": (root('<div ID="del-gml" ', "<div "), ["CSIP106"]),
    "a representation without a pointer": (root(r"<mptr[^>]*/>\n", "", pattern=True), ["CSIP109"]),
    "a pointer without a title": (root(' xlink:title="gml"', ""), ["CSIP108"]),
    "a pointer with another title": (root(' xlink:title="gml"', ' xlink:title="xml"'), ["CSIP108"]),
    "an ID twice": (root('ID="skjema-0"', 'ID="filer"'), ["CSIP (xs:ID)"]),
    "an ID that begins with a digit": (root('ID="skjema-0"', 'ID="0-skjema"'), ["CSIP (xs:ID)"]),
    "no METS": (rename("METS.xml", "mets.xml"), ["CSIPSTR4"]),
    "no METS of the representation": (delete(PART), ["CSIP79", "CSIPSTR12?", "GEO_1", *["CSIP58"] * 4]),
    "a file changed": (sealed(GML, lambda data: data + b"\n"), []),
    "a file changed and not sealed": (append(GML, b"\n"), ["CSIP71"]),
    "a file more": (write("representations/gml/data/x.txt", b"x"), ["CSIP58"]),
    "a file gone": (delete("documentation/other/les_meg.xml"), ["CSIP79", "GEOSTR6?"]),
    "no metadata of the map": (
        both(delete("representations/gml/metadata/descriptive/202401.xml")), ["CSIP24", "GEO_17"],
    ),
    "a map without a system": (
        both(
            sealed(GML, lambda data: data.replace(b"25832", b"99999999")),
            delete("representations/gml/documentation/CRS/EPSG-25832.wkt"), delete("documentation/CRS/les_meg.xml"),
        ),
        ["CSIP79", "CSIP79", "GEO_15", "GEO_25?", "GEOSTR5?"],
    ),
    "a map elsewhere": (sealed(GML, lambda data: re.sub(rb"\b65858(\d\d)", rb"75858\1", data)), ["GEO_16?"]),
    "a map that is cut short": (sealed(GML, lambda data: data[:-30]), ["GEO_18"]),
    "a map with an id twice": (
        sealed(GML, lambda data: re.sub(rb'gml:id="id2"', b'gml:id="id1"', data, count=1)), ["GEO_19"],
    ),
    "a raster without a place": (
        both(
            sealed(GML, lambda _: PNG), delete("representations/gml/documentation/CRS/EPSG-25832.wkt"),
            delete("documentation/CRS/les_meg.xml"),
        ),
        ["CSIP79", "CSIP79", "GEO_15", "GEO_25?", "GEOSTR5?"],
    ),
    "a raster that is cut short": (sealed(GML, lambda _: PNG[:12]), ["GEO_21"]),
    "a map that is none": (sealed(GML, lambda _: b"x"), ["GEO_18"]),
    "a profile of the representation": (part("E-ARK-GEOSPATIAL-REPRESENTATION", "E-ARK-GEOSPATIAL"), ["GEO_10"]),
    "a link of the package": (
        lambda folder: (folder / "documentation/lenke").symlink_to("/etc/hostname"), ["CSIPSTR1"],
    ),
    "a path that climbs": (root("metadata/descriptive/dc.xml", "../../dc.xml"), ["CSIP24", "CSIP58"]),
    "an encoded path that climbs": (
        root("metadata/descriptive/dc.xml", "metadata/%2e%2e/%2e%2e/x"), ["CSIP24", "CSIP58"],
    ),
    "a path of this machine": (root("metadata/descriptive/dc.xml", "file:///etc/passwd"), ["CSIP24", "CSIP58"]),
    "a path of the net": (root("metadata/descriptive/dc.xml", "https://example.no/dc.xml"), ["CSIP24", "CSIP58"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_broken_requirement_is_found_by_its_number(name: str, package: Path) -> None:
    change, expected = CASES[name]
    change(package)
    assert sorted(found(package)) == sorted(expected)


ENTITIES = b'<!DOCTYPE mets [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE mets [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "mets-ulesbar"),
        (b"<mets", "mets-ulesbar"),
        (b"\xff\xfe<", "mets-ulesbar"),
        (b"<html/>", "mets-rot"),
        (b'<mets xmlns="http://example.no/"/>', "mets-rot"),
        (ENTITIES + b'<mets xmlns="http://www.loc.gov/METS/">&b;</mets>', "mets-doctype"),
        (OUTSIDE + b'<mets xmlns="http://www.loc.gov/METS/" OBJID="x">&x;</mets>', "mets-doctype"),
        (b"<mets>" + b"<a>" * 100_000, "mets-ulesbar"),
    ],
)
def test_hostile_mets_files_are_read_no_further(data: bytes, kind: str, package: Path) -> None:
    (package / "METS.xml").write_bytes(data)
    facts = read(package, Kind.EARK, lambda *_: None)
    assert kind in {each.kind for each in facts.faults}
    assert not any("hostname" in str(value) for each in facts.faults for value in each.values.values())


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB])
@pytest.mark.parametrize(("crs", "expected"), [(layer_files.UTM32, []), (None, ["GEO_15"])])
def test_maps_of_map_systems_are_read_with_their_side_files(
    kind: Format, crs: str | None, expected: list[str], package: Path
) -> None:
    for name in ("representations/gml/documentation/CRS/EPSG-25832.wkt", "documentation/CRS/les_meg.xml", GML):
        (package / name).unlink()
    layer_files.write((package / GML).parent, kind, "RpOmråde", [layer_files.SQUARE], {"PLANID": ["202401"]}, crs=crs)
    told = [each for each in found(package) if each.startswith("GEO_1")]
    # no copy in a format that lasts is there any more
    assert sorted(told) == sorted(["GEO_13?", *expected])
