"""The faultless plan as a proposal: in SOSI 4.5, and in GML of Reguleringsplanforslag 5.0."""

import re

from sample_data import faulty_base as base
from sample_data.faulty_base import OUTLINE, PLANID, ROW, Files, submission

_NAMESPACE = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/20230701"
_MAP = f"plankart-{base.NAME}.gml"
_SYSTEM = "http://www.opengis.net/def/crs/EPSG/0/25832"
_SPOTS = {"A": (0, 0), "B": (0, 100), "C": (0, 200), "D": (100, 200), "E": (100, 100), "F": (100, 0)}


def as_proposal(kart: str, plantype: str = "35") -> Files:
    """The submission as a proposal, with this map."""
    undecided = dict.fromkeys(("Vedtaksdato", "Ikrafttredelsesdato", "Kunngjøringsdato"), "")
    register = base.register([{**ROW, **undecided, "Planstatus": "2", "Plantype": plantype}])
    about = (*base.ABOUT[:2], "Målestokk 1:1000 (A4)")
    documents = {
        "plankart": base.pdf("Plankart", about),
        "bestemmelser": base.pdf("Reguleringsbestemmelser", (*about, *base.RULES)),
    }
    return submission(register=register, kart=kart.encode(), vedtak=None, **documents)


PROPOSED = tuple(
    "..PLANSTAT 2" if line.startswith("..PLANSTAT") else line for line in OUTLINE if not re.search("DATO|IKRAFT", line)
)
"""What the outline says of a proposal, in SOSI."""


def _elements(**values: str) -> str:
    return "".join(f"<app:{name}>{value}</app:{name}>" for name, value in values.items())


def _links(**roles: tuple[int, ...]) -> str:
    return "".join(f'<app:{role} xlink:href="#_{each:02d}"/>' for role, many in roles.items() for each in many)


def _places(spots: str) -> str:
    places = (_SPOTS[spot] for spot in spots)
    return " ".join(f"{base.EAST / 100 + east:.2f} {base.NORTH / 100 + north:.2f}" for north, east in places)


def _feature(number: int, otype: str, *parts: str) -> str:
    """An object of a proposal, with the identity that each has."""
    identity = _elements(
        lokalId=f"12345678-1234-4234-8234-1234567890{number:02d}", navnerom="http://data.geonorge.no/sosi/plan"
    )
    head = _elements(
        identifikasjon=f"<app:Identifikasjon>{identity}</app:Identifikasjon>", oppdateringsdato="2024-06-01T00:00:00"
    )
    body = f"{head}\n{''.join(parts)}"
    return f'<gml:featureMember>\n<app:{otype} gml:id="_{number:02d}">\n{body}\n</app:{otype}>\n</gml:featureMember>\n'


def _surface(spots: str) -> str:
    ring = f"<gml:LinearRing><gml:posList>{_places(spots)}</gml:posList></gml:LinearRing>"
    polygon = f"<gml:Polygon><gml:exterior>{ring}</gml:exterior></gml:Polygon>"
    return _elements(område=f"<gml:MultiSurface><gml:surfaceMember>{polygon}</gml:surfaceMember></gml:MultiSurface>")


def _boundary(number: int, otype: str, spots: str) -> str:
    method = "<app:Posisjonskvalitet><app:datafangstmetode>dig</app:datafangstmetode></app:Posisjonskvalitet>"
    line = f"<gml:LineString><gml:posList>{_places(spots)}</gml:posList></gml:LineString>"
    return _feature(number, otype, _elements(kvalitet=method, grense=line))


def _field(number: int, spots: str, boundaries: tuple[int, ...], **values: str) -> str:
    facts = _elements(**values)
    return _feature(
        number, "RpArealformålOmråde", _surface(spots), facts, _links(avgrensesAv=boundaries, planområde=(2,))
    )


def text(number: int, words: str) -> str:
    """A text in the corner of the plan that says nothing of what it belongs to."""
    point = f"<gml:Point><gml:pos>{_places('A')}</gml:pos></gml:Point>"
    return _feature(number, "RpPåskrift", _elements(tekstplassering=point, tekststreng=words, påskriftType="2"))


def zone(name: str) -> str:
    """A zone over the houses where an older plan goes on."""
    return _feature(
        20,
        "RpDetaljeringSone",
        _surface("ABEFA"),
        _elements(hensynSonenavn=name, detaljering="910"),
        _links(planområde=(2,)),
    )


def proposal(more: str = "", houses: str = "BFS1", plantype: str = "35", name: str = _MAP) -> Files:
    """A faultless proposal of the newer model: an outline, two areas and their boundaries; ``more`` are objects."""
    plan = _elements(kommunenummer=base.KOMMUNE, planid=PLANID)
    use = f"<app:Utnytting>{_elements(utnyttingstype='16', utnyttingstall='30')}</app:Utnytting>"
    facts = _elements(
        nasjonalArealplanId=f"<app:NasjonalArealplanId>{plan}</app:NasjonalArealplanId>",
        plantype=plantype,
        plannavn=base.NAME,
        planstatus="2",
        omPlanbestemmelser="1",
        lovreferanse="6",
    )
    members = (
        _feature(1, "Arealplan", facts, _links(rpOmråde=(2,))),
        _feature(
            2,
            "RpOmråde",
            _surface("ABCDEFA"),
            _elements(vertikalnivå="2"),
            _links(arealplan=(1,), avgrensesAv=(5,), formål=(3, 4)),
        ),
        _field(3, "ABEFA", (7, 8), arealformål="1111", feltnavn=houses, eierform="3", utnytting=use),
        _field(4, "BCDEB", (6, 8), arealformål="3040", feltnavn="o_GF1", eierform="1"),
        _boundary(5, "RpGrense", "ABCDEFA"),
        _boundary(6, "RpFormålGrense", "BCDE"),
        _boundary(7, "RpFormålGrense", "EFAB"),
        _boundary(8, "RpFormålGrense", "BE"),
    )
    low, high = _places("A"), _places("D")
    whole = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<gml:FeatureCollection gml:id="plan" xmlns:app="{_NAMESPACE}" '
        'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink">\n'
        f'<gml:boundedBy><gml:Envelope srsName="{_SYSTEM}" srsDimension="2"><gml:lowerCorner>{low}</gml:lowerCorner>'
        f"<gml:upperCorner>{high}</gml:upperCorner></gml:Envelope></gml:boundedBy>\n"
        f"{''.join(members)}{more}</gml:FeatureCollection>\n"
    )
    files = as_proposal("", plantype)
    del files[base.MAP]
    return {**files, name: whole.encode()}
