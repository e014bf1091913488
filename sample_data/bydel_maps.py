"""The map files of Tverrå bydel in all their formats."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from sample_data.bydel_plans import (
    DELIVERY,
    ENTRIES,
    FGB,
    GML,
    GML_KP,
    GPKG,
    JSON,
    NUMBER,
    PROPOSAL,
    SHAPE,
    SOSI_NEW,
    SOSI_OLD,
    STARTED,
    Entry,
    elements_of,
    entries,
    local_id,
)
from sample_data.gml_from_map import Schema, gml_bytes
from sample_data.layers_from_map import flatgeobuf_bytes, geojson_bytes, geopackage_bytes, shapefile_files
from sample_data.map_objects import MapObject, Value, map_objects, moved, points_of
from sample_data.sosi_text import Element, Head, Point, joined, sosi_bytes

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import types

_SPECIFICATIONS = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/"
_PLAN = Schema(f"{_SPECIFICATIONS}Reguleringsplan/20190401", Generation.SOSI_45)
_KOMMUNEPLAN = Schema(f"{_SPECIFICATIONS}Kommuneplan/20190401", Generation.SOSI_45)
_PROPOSAL = Schema(f"{_SPECIFICATIONS}Reguleringsplanforslag/20230701", Generation.FORSLAG_50, several=("RpOmråde",))
_STARTED = Schema(f"{_SPECIFICATIONS}ReguleringsplanIgangsatt/5.0", Generation.IGANGSATT, several=("Planområde",))

OVERLAP, GAP, WRONG_SIGN = "201823", "202026", "201515"
"""The plans whose maps are wrong on purpose."""
_STEP_ASIDE = 60
"""Centimetres that a corner is moved where a map is wrong on purpose."""

Files = dict[str, bytes]


def map_files() -> Files:
    """Every map by its path in the sample."""
    files: Files = {}
    for entry in entries(SOSI_OLD):
        head = Head("ISO8859-10", version="4.5", catalogue="Regplan 20190401 * Arealplan Reguleringsplan")
        files[f"{_folder(entry)}/{NUMBER}_{entry.plan.planid}.sos"] = sosi_bytes(head, elements_of(entry))
    for entry in entries(SOSI_NEW):
        head = Head(vertical_datum="NN2000")
        content = sosi_bytes(head, _wrong_sign(elements_of(entry), entry))
        files[f"{_folder(entry)}/{NUMBER}_{entry.plan.planid}.sos"] = content
    delivery = joined(elements_of(entry) for entry in entries(DELIVERY))
    files[f"leveranse/{NUMBER}_plandata_vn2.sos"] = sosi_bytes(Head(vertical_datum="NN2000"), delivery)
    for entry in entries(GML, GML_KP):
        schema = _PLAN if entry.form == GML else _KOMMUNEPLAN
        files[f"{_folder(entry)}/{NUMBER}_{entry.plan.planid}.gml"] = gml_bytes(schema, _with_roles(_objects(entry)))
    for entry in entries(PROPOSAL):
        name = f"plankart-{entry.plan.name}.gml"
        files[f"{_folder(entry)}/{name}"] = gml_bytes(_PROPOSAL, _proposal(entry))
    for entry in entries(STARTED):
        files[f"{_folder(entry)}/{NUMBER}_{entry.plan.planid}.gml"] = gml_bytes(_STARTED, _started(entry))
    shapes = shapefile_files("planflater", [each for each in _all_objects(SHAPE) if each.rings])
    files |= {f"shape/{name}": content for name, content in shapes.items()}
    files["leveranse/plandata.gpkg"] = geopackage_bytes([each for each in _all_objects(GPKG) if not _bounds_zone(each)])
    for form, suffix, write in ((JSON, "geojson", geojson_bytes), (FGB, "fgb", flatgeobuf_bytes)):
        for entry in entries(form):
            files[f"{_folder(entry)}/{NUMBER}_{entry.plan.planid}.{suffix}"] = write(_objects(entry))
    return files


def _folder(entry: Entry) -> str:
    return f"planer/{entry.plan.planid} {entry.plan.name}"


def folder_of(planid: str) -> str:
    """Where the files of a plan lie."""
    return next(_folder(entry) for entry in ENTRIES if entry.plan.planid == planid)


def _all_objects(form: str) -> list[MapObject]:
    return list(chain.from_iterable(_objects(entry) for entry in entries(form)))


def _objects(entry: Entry) -> list[MapObject]:
    """The objects of a plan, wrong where they are meant to be."""
    objects = map_objects(elements_of(entry))
    if entry.plan.planid == OVERLAP:
        return _corner_moved(objects, "BI1", "BK1", inwards=False)
    if entry.plan.planid == GAP:
        return _corner_moved(objects, "BFS1", "BFS2", inwards=True)
    return objects


def _bounds_zone(item: MapObject) -> bool:
    return item.otype.endswith("Grense") and item.otype not in _BOUNDARIES


def _corner_moved(objects: Sequence[MapObject], name: str, beside: str, *, inwards: bool) -> list[MapObject]:
    """The objects with a point between two areas moved in one of them: away from the other, or into it."""
    one, other = (next(each for each in objects if each.first("FELTNAVN") == field) for field in (name, beside))
    theirs = set(points_of(other.rings[0]))
    runs = [course.points for course in one.rings[0] if not course.arc and theirs.issuperset(course.points)]
    before, point, after = max(runs, key=len)[:3]
    wrong = moved(one, point, _aside(before, after, _middle(one if inwards else other)))
    return [wrong if each is one else each for each in objects]


def _aside(before: Point, after: Point, aim: Point) -> Point:
    """A step square to the line through two points, to the side where a third lies."""
    north, east = after[0] - before[0], after[1] - before[1]
    side = (aim[0] - before[0]) * east - (aim[1] - before[1]) * north
    share = math.copysign(_STEP_ASIDE / math.hypot(north, east), side)
    return round(east * share), round(-north * share)


def _middle(item: MapObject) -> Point:
    points = points_of(item.rings[0])
    return sum(north for north, _ in points) // len(points), sum(east for _, east in points) // len(points)


def _wrong_sign(elements: dict[int, Element], entry: Entry) -> dict[int, Element]:
    """One reference against the direction of its curve, in the plan that is to have it."""
    if entry.plan.planid != WRONG_SIGN:
        return elements
    key = next(key for key, element in elements.items() if element.value("FELTNAVN") == "BK1")
    outer, *holes = elements[key].refs
    wrong = replace(elements[key], refs=((outer[0], -outer[1], *outer[2:]), *holes))
    return {**elements, key: wrong}


def _with_roles(objects: Sequence[MapObject]) -> list[MapObject]:
    """Areas that say which boundaries they have."""
    return [
        replace(each, links=tuple((role, key) for key in each.bounds)) if (role := _role(each)) else each
        for each in objects
    ]


def _role(item: MapObject) -> str:
    """What an area calls its boundaries; the catalogue does not say it of kommuneplaner, which are written alike."""
    if not item.rings:
        return ""
    known = types()[item.otype].forms[Generation.SOSI_45].boundary_role
    return known or ("planavgrensning" if item.otype == "KpOmråde" else "avgrensning")


_OF_PLAN = ("PLANNAVN", "PLANTYPE", "PLANSTAT", "PLANBEST", "LOVREFERANSE")
_RENAMED = {"PblMidlByggAnleggOmråde": "RpBestemmelseMidlByggAnlegg"}
_ROLES = {
    "RpArealformålOmråde": "formål",
    "RpBestemmelseOmråde": "bestemmelseOmråde",
    "RpBestemmelseMidlByggAnlegg": "midlByggAnlegg",
    "RpRegulertHøyde": "regulertHøyde",
    "RpJuridiskLinje": "juridiskLinje",
    "RpJuridiskPunkt": "juridiskPunkt",
}
"""What RpOmråde calls the objects in it; all else with an area is hensyn."""
_BOUNDARIES = ("RpGrense", "RpFormålGrense")
_FIXED_BY_PROPOSAL = {"PLANSTAT": "2", "PLANBEST": "4"}


def _proposal(entry: Entry) -> list[MapObject]:
    """The plan as a proposal: an Arealplan, areas with associations, texts that belong to an object."""
    known = types(Generation.FORSLAG_50)
    drawn = (replace(each, otype=_RENAMED.get(each.otype, each.otype)) for each in map_objects(elements_of(entry)))
    objects = [each for each in drawn if each.otype in known]
    outline = next(each for each in objects if each.otype == "RpOmråde")
    plan = _plan_object(entry, outline, (("rpOmråde", outline.key),), "OPPDATERINGSDATO")
    return [plan, *(_proposed(each, objects, plan.key) for each in objects)]


def _plan_object(entry: Entry, outline: MapObject, links: Iterable[tuple[str, int]], *more: str) -> MapObject:
    key = 9000
    names = ("IDENT", "NASJONALAREALPLANID", "PLANTYPE", "PLANNAVN", "LOVREFERANSE", *more)
    names = (*names, "PLANSTAT", "PLANBEST") if entry.form == PROPOSAL else names
    values = [_with_own_id(value, entry, key) for value in outline.values if value.name in names]
    fixed = [replace(value, text=_FIXED_BY_PROPOSAL.get(value.name, value.text)) for value in values]
    return MapObject(key, "OBJEKT", "Arealplan", tuple(fixed), links=tuple(links))


def _with_own_id(value: Value, entry: Entry, key: int) -> Value:
    if value.name != "IDENT":
        return value
    parts = {**dict(value.parts), "LOKALID": local_id(entry.plan.planid, key)}
    return replace(value, parts=tuple(parts.items()))


def _proposed(item: MapObject, objects: Sequence[MapObject], plan: int) -> MapObject:
    """The object with the attributes and the associations that a proposal has."""
    values = tuple(_proposed_value(value) for value in item.values if value.name not in _NOT_PROPOSED[item.otype])
    return replace(item, values=values, links=tuple(_associations(item, objects, plan)))


class _NotProposed(dict[str, tuple[str, ...]]):
    def __missing__(self, otype: str) -> tuple[str, ...]:
        return _OF_PLAN if otype == "RpOmråde" else ()


_NOT_PROPOSED = _NotProposed()


def _proposed_value(value: Value) -> Value:
    if value.name == "HØYDEFRAPLANBEST":
        return replace(value, parts=(*value.parts, ("TYPEHØYDE", "GH")))
    if value.name == "KVALITET":
        return replace(value, parts=(("DATAFANGSTMETODE", "pla"), ("NØYAKTIGHET", dict(value.parts)["NØYAKTIGHET"])))
    return value


def _associations(item: MapObject, objects: Sequence[MapObject], plan: int) -> Iterable[tuple[str, int]]:
    outline = next(each for each in objects if each.otype == "RpOmråde")
    by_key = {each.key: each for each in objects}
    if item.otype in _BOUNDARIES:
        return
    if item.otype in ("RpOmråde", "RpArealformålOmråde"):
        yield from (("avgrensesAv", key) for key in item.bounds if key in by_key)
    if item.otype == "RpOmråde":
        yield "arealplan", plan
        for each in objects:
            if each.otype not in (*_BOUNDARIES, "RpOmråde", "RpPåskrift"):
                yield _ROLES.get(each.otype, "hensyn"), each.key
    elif item.otype == "RpPåskrift":
        owner = _owner(item, objects)
        yield _ROLES.get(owner.otype, "hensyn"), owner.key
    else:
        yield "planområde", outline.key


def _owner(text: MapObject, objects: Sequence[MapObject]) -> MapObject:
    """The area that a text is the name or the use of."""
    words = text.first("STRENG")
    named = next((each for each in objects if each.first("FELTNAVN") == words), None)
    return named or next(each for each in objects if each.first("FELTNAVN") == "BFS1")


def _started(entry: Entry) -> list[MapObject]:
    """A notice of start: the plan, and the area it is about."""
    outline = next(each for each in map_objects(elements_of(entry)) if each.otype == "RpOmråde")
    area_values = tuple(each for each in outline.values if each.name in ("IDENT", "OPPDATERINGSDATO"))
    area = replace(outline, otype="Planområde", values=area_values)
    plan = _plan_object(entry, outline, (("planområde", area.key),), "OPPDATERINGSDATO")
    return [plan, area]
