"""The faultless plan as GML (Reguleringsplan 20190401), and one faulty submission for each rule about GML."""

from collections.abc import Callable, Mapping

from sample_data import faulty_base as base
from sample_data.faulty_base import Files, submission

MAP = f"{base.KOMMUNE}_{base.PLANID}.gml"
_NAMESPACE = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401"
_SYSTEM = "http://www.opengis.net/def/crs/EPSG/0/25832"
_CORNERS = {"A": (0, 0), "B": (0, 100), "C": (0, 200), "D": (100, 200), "E": (100, 100), "F": (100, 0)}
_LOCAL_ID = "12345678-1234-4234-8234-1234567890"


def place(spot: str, north: float = 0, east: float = 0) -> str:
    """A corner by name, moved some metres: east and north."""
    up, right = _CORNERS[spot]
    return f"{base.EAST / 100 + right + east:.2f} {base.NORTH / 100 + up + north:.2f}"


def places(spots: str) -> str:
    """Corners by name, one after another."""
    return " ".join(map(place, spots))


def line(spots: str) -> str:
    """A straight line through corners."""
    return f"<gml:LineString><gml:posList>{places(spots)}</gml:posList></gml:LineString>"


def polygon(spots: str) -> str:
    """A polygon without holes."""
    ring = f"<gml:LinearRing><gml:posList>{places(spots)}</gml:posList></gml:LinearRing>"
    return f"<gml:Polygon><gml:exterior>{ring}</gml:exterior></gml:Polygon>"


def _group(name: str, kind: str, **values: str) -> str:
    inner = "".join(f"<app:{each}>{value}</app:{each}>" for each, value in values.items())
    return f"<app:{name}><app:{kind}>{inner}</app:{kind}></app:{name}>"


def feature(number: int, otype: str, body: str) -> str:
    """An object of the plan, on lines of its own."""
    identity = _group(
        "identifikasjon",
        "Identifikasjon",
        lokalId=f"{_LOCAL_ID}{number:02d}",
        navnerom="http://data.geonorge.no/4222/so",
    )
    dates = (
        "<app:førsteDigitaliseringsdato>2024-01-10T00:00:00</app:førsteDigitaliseringsdato>",
        "<app:oppdateringsdato>2024-06-01T00:00:00</app:oppdateringsdato>",
    )
    return (
        f'<gml:featureMember>\n<app:{otype} gml:id="id{number}">\n{identity}\n{"".join(dates)}\n{body}\n'
        f"</app:{otype}>\n</gml:featureMember>\n"
    )


_PLAN = _group("arealplanId", "NasjonalArealplanId", kommunenummer=base.KOMMUNE, planidentifikasjon=base.PLANID)


def boundary(number: int, otype: str, spots: str) -> str:
    """A boundary through corners."""
    quality = _group("kvalitet", "Posisjonskvalitet", målemetode="24", nøyaktighet="10")
    return feature(number, otype, f"<app:grense>{line(spots)}</app:grense>{quality}")


def area(number: int, otype: str, spots: str, attributes: str, role: str, boundaries: tuple[int, ...]) -> str:
    """An area of the plan with what it says of its boundaries."""
    links = "".join(f'<app:{role} xlink:href="#id{each}"/>' for each in boundaries)
    level = "<app:vertikalnivå>2</app:vertikalnivå>"
    return feature(number, otype, f"<app:område>{polygon(spots)}</app:område>{_PLAN}{level}{attributes}{links}")


def _values(**values: str) -> str:
    return "".join(f"<app:{name}>{value}</app:{name}>" for name, value in values.items())


_OUTLINE = _values(
    plantype="35",
    planstatus="3",
    plannavn=base.NAME,
    planbestemmelse="1",
    ikrafttredelsesdato="2024-05-15",
    lovreferanse="6",
    vedtakEndeligPlanDato="2024-05-15",
    kunngjøringsdato="2024-06-01",
)
_HOUSES = _values(eierform="3", arealformål="1111", feltbetegnelse="BFS1")
_GREEN = _values(eierform="1", arealformål="3040", feltbetegnelse="o_GF1")


def gml(end: str = "") -> str:
    """The plan as GML text; ``end`` are more members."""
    members = (
        boundary(1, "RpGrense", "ABCDEFA"),
        boundary(2, "RpFormålGrense", "BCDE"),
        boundary(3, "RpFormålGrense", "EFAB"),
        boundary(4, "RpFormålGrense", "BE"),
        area(5, "RpOmråde", "ABCDEFA", _OUTLINE, "planavgrensning", (1,)),
        area(6, "RpArealformålOmråde", "ABEFA", _HOUSES, "avgrensning", (3, 4)),
        area(7, "RpArealformålOmråde", "BCDEB", _GREEN, "avgrensning", (2, 4)),
    )
    low, high = place("A"), place("D")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<gml:FeatureCollection gml:id="plan" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="{_NAMESPACE}" '
        'xmlns:xlink="http://www.w3.org/1999/xlink">\n'
        f'<gml:boundedBy><gml:Envelope srsName="{_SYSTEM}" srsDimension="2"><gml:lowerCorner>{low}</gml:lowerCorner>'
        f"<gml:upperCorner>{high}</gml:upperCorner></gml:Envelope></gml:boundedBy>\n"
        f"{''.join(members)}{end}</gml:FeatureCollection>\n"
    )


def with_gml(text: str) -> Files:
    """The faultless submission with this map in place of its own."""
    return {**submission(kart=None), MAP: text.encode()}


def _changed(old: str, new: str) -> Files:
    text = gml()
    if old not in text:
        raise ValueError(f"not in the map: {old!r}")
    return with_gml(text.replace(old, new, 1))


def _juridisk(geometry: str) -> Files:
    """The plan with one more line in it."""
    kind = _values(vertikalnivå="2", juridisklinje="1221")
    body = f"<app:senterlinje>{geometry}</app:senterlinje>{_PLAN}{kind}"
    return with_gml(gml(feature(20, "RpJuridiskLinje", body)))


def _arc(numbers: str) -> str:
    arc = f"<gml:Arc><gml:posList>{numbers}</gml:posList></gml:Arc>"
    return f"<gml:Curve><gml:segments>{arc}</gml:segments></gml:Curve>"


_SCHEMA = f"""\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{_NAMESPACE}">
<xs:element name="RpOmråde"/>
</xs:schema>
"""

SAMPLES: Mapping[str, Callable[[], Files]] = {
    "GML01": lambda: with_gml(gml()),
    "GML02": lambda: _juridisk(line("AB").replace("<gml:LineString>", '<gml:LineString gml:id="plan">')),
    "GML03": lambda: _changed('<app:planavgrensning xlink:href="#id1"/>', '<app:planavgrensning xlink:href="#id9"/>'),
    "GML04": lambda: with_gml(gml().removesuffix("</gml:FeatureCollection>\n")),
    "GML05": lambda: _juridisk(line("AB").replace("<gml:LineString>", '<gml:LineString srsName="et lokalt system">')),
    "GML06": lambda: _juridisk(_arc(f"{place('A', 20, 20)} {place('A', 40, 60)}")),
    "GML07": lambda: _juridisk(f"<gml:LineString><gml:posList>{place('A', 20, 20)}</gml:posList></gml:LineString>"),
}
"""A submission for each rule, by the rule's id."""

SCHEMAS: Mapping[str, Files] = {"GML01": {"plan.xsd": _SCHEMA.encode()}}
"""XML schemas that the submission of a rule is to be held against, where the rule needs them."""
