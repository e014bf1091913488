"""A check of GML files of plan data against the tables of the catalogue: a plain XML parser, and none of our code."""

import csv
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

GML = "{http://www.opengis.net/gml/3.2}"
HREF = "{http://www.w3.org/1999/xlink}href"
_CATALOGUE = Path(__file__).resolve().parents[1] / "src" / "planarkiv" / "catalogue"
_GEOMETRIES = {
    "Point", "Curve", "LineString", "Polygon", "Surface", "MultiSurface", "CompositeCurve", "OrientableCurve"
}  # fmt: skip
_OF_BOUNDARIES = ["identifikasjon", "førsteDigitaliseringsdato", "oppdateringsdato", "kvalitet", "kopidata", "grense"]
_LEXICAL = {
    "heltall": r"[+-]?\d+",
    "tall": r"[+-]?\d+(\.\d*)?",
    "dato": r"\d{4}-\d\d-\d\d",
    "tidspunkt": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?",
}


def local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def members(content: bytes) -> list[ET.Element]:
    """The objects of a collection, in order."""
    root = ET.fromstring(content)  # noqa: S314 - written by us
    assert root.tag == f"{GML}FeatureCollection"
    return [member[0] for member in root.iter(f"{GML}featureMember")]


def rows(name: str) -> list[dict[str, str]]:
    with (_CATALOGUE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_schema(content: bytes) -> Counter[str]:
    """Fails where the file is not as the schema of 20190401 wants it; the number of objects by type."""
    order = {row["objekttype"]: row["elementer"].split() for row in rows("gml_rekkefoelge.csv")}
    # the vector of a symbol stands behind its point in the schema
    order["RpJuridiskPunkt"].insert(order["RpJuridiskPunkt"].index("objektposisjon") + 1, "symbolretning")
    roles = {row["objekttype"]: row["rolle"] for row in rows("objektformer.csv") if row["generasjon"] == "4.5"}
    known = {
        (row["objekttype"], row["egenskap"].casefold()): row
        for row in rows("egenskaper.csv")
        if row["generasjon"] == "4.5"
    }
    found: Counter[str] = Counter()
    for item in members(content):
        otype = local(item)
        found[otype] += 1
        namespace = item.tag.rpartition("}")[0][1:]
        assert namespace.endswith("/Kommuneplan/20190401" if otype.startswith("Kp") else "/Reguleringsplan/20190401")
        wanted = order.get(otype, _OF_BOUNDARIES)
        places = [_place(wanted, local(each), roles[otype]) for each in item]
        assert places == sorted(places), f"{otype}: {[local(each) for each in item]}"
        for name, count in Counter(local(each) for each in item if local(each) != roles[otype]).items():
            row = known.get((otype, name.casefold()))
            free = row is None or row["kjent"] == "nei" or row["maks"] == "*" or name == "utnytting"
            assert free or (row is not None and count <= int(row["maks"])), name
        for each in item:
            _check_values(each, otype, known)
    _check_ids(content)
    return found


def _place(wanted: list[str], name: str, role: str) -> int:
    assert name in wanted or name == role, f"no place for {name}"
    return wanted.index(name) if name in wanted else len(wanted)


def _check_values(element: ET.Element, otype: str, known: dict[tuple[str, str], dict[str, str]]) -> None:
    name = local(element)
    row = known.get((otype, name.casefold()))
    if row is None or HREF in element.attrib:
        return
    if row["type"] != "gruppe":
        assert not list(element)
        assert re.fullmatch(_LEXICAL.get(row["type"], r"(?s).+"), element.text or ""), f"{name}: {element.text}"
        return
    assert len(element) == 1
    assert local(element[0])[0].isupper()
    parts = [f"{name}.{local(part)}".casefold() for part in element[0]]
    listed = [each for kind, each in known if kind == otype]
    assert [listed.index(part) for part in parts] == sorted(listed.index(part) for part in parts), parts
    assert len(set(parts)) == len(parts)
    for part, path in zip(element[0], parts, strict=True):
        kind = known[otype, path]["type"]
        if path == "kopidata.kopidato" and otype.startswith("Kp"):
            kind = "tidspunkt"
        assert re.fullmatch(_LEXICAL.get(kind, r"(?s).+"), part.text or ""), f"{path}: {part.text}"


def _check_ids(content: bytes) -> None:
    root = ET.fromstring(content)  # noqa: S314 - written by us
    ids = [each.attrib[f"{GML}id"] for each in root.iter() if f"{GML}id" in each.attrib]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_ÆØÅæøå][\w.-]*", each) for each in ids)
    for each in root.iter():
        if each.tag.startswith(GML) and local(each) in _GEOMETRIES:
            assert f"{GML}id" in each.attrib, local(each)
    for each in root.iter():
        if (href := each.attrib.get(HREF, "")).startswith("#"):
            assert href[1:] in ids
