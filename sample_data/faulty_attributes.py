"""Submissions with one fault each in the codes and attributes of their map (rules from KOD04 and ATT02 on)."""

from collections.abc import Callable, Mapping

from sample_data import faulty_base as base
from sample_data.faulty_base import Files, point, sosi, submission

PROPOSAL = (
    f'..PLANNAVN "{base.NAME}"',
    "..PLANTYPE 35",
    "..PLANSTAT 2",
    "..LOVREFERANSE 6",
    "..PLANBEST 1",
)
_NAMESPACE = "http://data.geonorge.no/sosi/plan"
_GML = "http://www.opengis.net/gml/3.2"
_SPECIFICATION = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/5.0"
_SYSTEM = "http://www.opengis.net/def/crs/EPSG/0/25832"
_DATES = dict.fromkeys(("Vedtaksdato", "Ikrafttredelsesdato", "Kunngjøringsdato"), "")


def _map(*changes: tuple[str, str]) -> Files:
    """The faultless submission with something else in its map."""
    return submission(kart=_changed(sosi(), *changes).encode())


def _changed(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        if old not in text:
            raise ValueError(f"not in the map: {old!r}")
        text = text.replace(old, new)
    return text


def _registered(fields: Mapping[str, str], *changes: tuple[str, str]) -> Files:
    """The same, with other values in the register too."""
    return submission(kart=_changed(sosi(), *changes).encode(), register=base.register([{**base.ROW, **fields}]))


def _houses(*attributes: str, code: str = "1111") -> Files:
    """Other attributes on the area to build on."""
    return _map(
        ("..RPAREALFORMÅL 1111\n", f"..RPAREALFORMÅL {code}\n"),
        ("..UTNYTT 16 30\n", "".join(f"{each}\n" for each in attributes)),
    )


def _zone(otype: str, attribute: str, code: str, *more: str, grense: str = "") -> Files:
    """A zone that covers the western half of the plan, bounded by curves of its own."""
    boundary = grense or otype.replace("Sone", "Grense")
    name = (f"..{attribute} {code}", f"..HENSYNSONENAVN H{code}_1", *more)
    text = base.curve(20, boundary, "ABEFA") + base.area(21, otype, name, ":20", 20, 20)
    provisions = _provisions(*base.ABOUT, *base.RULES, f"§ 4 Hensynssone H{code}_1")
    return submission(kart=sosi(end=text + ".SLUTT\n").encode(), bestemmelser=provisions)


def _provisions(*lines: str) -> bytes:
    return base.pdf("Reguleringsbestemmelser", lines)


def _height(value: str) -> Files:
    lines = (
        ".KURVE 20:",
        "..OBJTYPE RpRegulertHøyde",
        "..NASJONALAREALPLANID",
        f"...KOMM {base.KOMMUNE}",
        f"...PLANID {base.PLANID}",
        "..VERTNIV 2",
        "..HØYDEFRAPLANBEST",
        f"...REGULERTHØYDE {value}",
        '...HØYDE-REF "NN2000"',
        "..NØ",
        point("A", 20, 20),
        point("A", 40, 60),
    )
    return submission(kart=sosi(end="\n".join((*lines, ".SLUTT\n"))).encode())


def _proposal(map_name: str, content: bytes, plantype: str, *rules: str) -> Files:
    """The faultless submission as a proposal, with another map."""
    row = {**base.ROW, "Planstatus": "2", "Plantype": plantype, **_DATES}
    provisions = _provisions(*base.ABOUT[:2], *rules)
    files = submission(register=base.register([row]), vedtak=None, kart=None, bestemmelser=provisions)
    return {**files, map_name: content}


def _without_utnytting() -> Files:
    """A proposal whose houses do not say how much may be built."""
    text = _changed(sosi(PROPOSAL), ("..UTNYTT 16 30\n", ""))
    return _proposal(base.MAP, text.encode(), "35", *base.RULES)


def _zone_below() -> Files:
    """A zone on another level than the plan."""
    files = _zone("RpFareSone", "RPFARE", "310")
    text = _changed(files[base.MAP].decode(), ("..VERTNIV 2\n..RPFARE", "..VERTNIV 1\n..RPFARE"))
    return {**files, base.MAP: text.encode()}


def _long_planid() -> Files:
    """The faultless submission of a plan whose planid has more than 16 characters."""
    long = f"{base.PLANID}-myrvoll-felt"
    about = tuple(line.replace(base.PLANID, long) for line in base.ABOUT)
    files = submission(
        kart=sosi().replace(f"...PLANID {base.PLANID}", f"...PLANID {long}").encode(),
        register=base.register([{**base.ROW, "Planid": long}]),
        plankart=base.pdf("Plankart", (*about, "Målestokk 1:1000")),
        bestemmelser=_provisions(*about, *base.RULES),
        vedtak=base.pdf("Særutskrift av møtebok: vedtak", about),
    )
    return {name.replace(base.PLANID, long): content for name, content in files.items()}


def _kommuneplan() -> Files:
    """A kommunedelplan in place of the reguleringsplan, with levels on its areas."""
    text = _changed(
        sosi(),
        ("RpOmråde", "KpOmråde"),
        ("RpArealformålOmråde", "KpArealformålOmråde"),
        ("RpGrense", "KpGrense"),
        ("RpFormålGrense", "KpArealGrense"),
        ("..RPAREALFORMÅL 1111\n..FELTNAVN BFS1", "..KPAREALFORMÅL 1110\n..AREALST 1"),
        ("..RPAREALFORMÅL 3040\n..FELTNAVN o_GF1", "..KPAREALFORMÅL 3040\n..AREALST 1"),
        ("..PLANTYPE 35", "..PLANTYPE 21"),
        ("Regplan 20190401 * Arealplan Reguleringsplan", "Kommuneplan 20190401 * Arealplan Kommuneplan"),
    )
    return submission(kart=text.encode(), register=base.register([{**base.ROW, "Plantype": "21"}]))


def _feature(otype: str, number: int, *properties: str) -> str:
    """An object of a proposal of generation 5.0."""
    identity = f"<app:lokalId>{base.IDENTITY}{number:02d}</app:lokalId><app:navnerom>{_NAMESPACE}</app:navnerom>"
    return "".join(
        (
            f'<gml:featureMember><app:{otype} gml:id="_{number}">',
            f"<app:identifikasjon><app:Identifikasjon>{identity}</app:Identifikasjon></app:identifikasjon>",
            "<app:oppdateringsdato>2024-06-01T00:00:00</app:oppdateringsdato>",
            "<app:nasjonalArealplanId><app:NasjonalArealplanId>",
            f"<app:kommunenummer>{base.KOMMUNE}</app:kommunenummer><app:planid>{base.PLANID}</app:planid>",
            "</app:NasjonalArealplanId></app:nasjonalArealplanId>",
            *properties,
            f"</app:{otype}></gml:featureMember>",
        )
    )


def _values(**properties: str | int) -> str:
    return "".join(f"<app:{name}>{value}</app:{name}>" for name, value in properties.items())


def _surface(number: int) -> str:
    """The whole plan as a surface."""
    south, west = base.NORTH // 100, base.EAST // 100
    corners = ((0, 0), (0, 200), (100, 200), (100, 0), (0, 0))
    places = " ".join(f"{west + right} {south + up}" for up, right in corners)
    ring = f"<gml:LinearRing><gml:posList>{places}</gml:posList></gml:LinearRing>"
    polygon = f'<gml:Polygon gml:id="_s{number}"><gml:exterior>{ring}</gml:exterior></gml:Polygon>'
    return (
        f'<app:område><gml:MultiSurface gml:id="_m{number}" srsName="{_SYSTEM}" srsDimension="2"><gml:surfaceMember>'
        f"{polygon}</gml:surfaceMember></gml:MultiSurface></app:område>"
    )


def _proposal_50(plans: int) -> bytes:
    """A proposal of generation 5.0 with so many objects for the plan itself."""
    plan = _values(plantype=34, plannavn=base.NAME, planstatus=2, omPlanbestemmelser=1, lovreferanse=6)
    purpose = _values(arealformål=1111, feltnavn="BFS1", eierform=3, vertikalnivå=2)
    return "".join(
        (
            f'<?xml version="1.0" encoding="utf-8"?><gml:FeatureCollection gml:id="_0" xmlns:gml="{_GML}" ',
            f'xmlns:app="{_SPECIFICATION}">',
            *(_feature("Arealplan", 10 + at, plan) for at in range(plans)),
            _feature("RpOmråde", 20, _surface(20), _values(vertikalnivå=2)),
            _feature("RpArealformålOmråde", 30, _surface(30), purpose),
            "</gml:FeatureCollection>",
        )
    ).encode()


def _two_plan_objects() -> Files:
    return _proposal(f"plankart-{base.NAME}.gml", _proposal_50(2), "34", "§ 1 Bolig (BFS1)")


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "KOD04": lambda: _houses(code="1115"),
    "KOD05": lambda: _zone("RpDetaljeringSone", "RPDETALJERING", "910"),
    "KOD06": lambda: _zone("RbFareOmråde", "REGFORM", "510", grense="RpFareGrense"),
    "KOD07": lambda: _registered({"Plantype": "21"}, ("..PLANTYPE 35", "..PLANTYPE 21")),
    "KOD08": lambda: _registered({"Plantype": "30"}, ("..PLANTYPE 35", "..PLANTYPE 30")),
    "KOD09": lambda: _houses(code="1163"),
    "KOD10": lambda: _houses(code="1342"),
    "KOD11": lambda: _houses("..UTNYTT 12 30"),
    "KOD13": lambda: _map((f"...KOMM {base.KOMMUNE}\n", f"...KOMM {base.KOMMUNE}\n...LANDKODE NO\n")),
    "KOD14": lambda: _zone("RpFareSone", "RPFARE", "140"),
    "ATT02": lambda: _map(("-123456789007", "-123456789006")),
    "ATT03": _two_plan_objects,
    "ATT04": _long_planid,
    "ATT05": lambda: _houses(code="1590"),
    "ATT06": lambda: _map(("..FELTNAVN o_GF1", "..FELTNAVN GF1")),
    "ATT07": lambda: _map(
        ("..RPAREALFORMÅL 3040", "..RPAREALFORMÅL 4020"), ("o_GF1", "GF1"), ("..EIERFORM 1", "..EIERFORM 3")
    ),
    "ATT08": _without_utnytting,
    "ATT09": lambda: _houses("..UTNYTT 16 30", "..UTNYTT 15 200", code="3040"),
    "ATT10": lambda: _houses("..UTNYTT 16 30", code="1150"),
    "ATT11": lambda: _houses("..UTNYTT 16"),
    "ATT12": lambda: _houses("..UTNYTT 10 30"),
    "ATT13": lambda: _houses("..UTNYTT 10", "..UTNYTT 16 30"),
    "ATT14": lambda: _height("12,50"),
    "ATT27": _zone_below,
    "ATT28": lambda: _map(("..EIERFORM 3\n", "")),
    "ATT29": lambda: _map(("..OBJTYPE RpGrense\n", "..OBJTYPE RpGrense\n..KVALITET 82 0\n")),
    "ATT31": _kommuneplan,
    "ATT32": lambda: _zone("RpBåndleggingSone", "RPBÅNDLEGGING", "710"),
}
"""A submission for each rule, by the rule's id."""
