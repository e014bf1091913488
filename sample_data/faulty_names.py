"""Faulty submissions for the rules on names, on texts of the map, and on what the register says of all plans."""

import io
import json
import re
from collections.abc import Callable, Mapping

from sample_data import faulty_base as base
from sample_data.faulty_base import PLANID, ROW, Files, point, sosi, submission
from sample_data.faulty_proposal import PROPOSED, as_proposal, proposal, text, zone


def _added(text: str) -> Files:
    """The faultless submission with more objects in its map."""
    return submission(kart=sosi(end=text + ".SLUTT\n").encode())


def _text(kind: str, words: str, *lines: str, east: float = 50) -> Files:
    """The faultless submission with a text that stands so many metres from its lower left corner."""
    said = [f"..STRENG {words}"] if words else []
    plan = ("..NASJONALAREALPLANID", f"...KOMM {base.KOMMUNE}", f"...PLANID {PLANID}", "..VERTNIV 2")
    attributes = ["..OBJTYPE RpPåskrift", *plan, f"..RPPÅSKRIFTTYPE {kind}", *said, *lines]
    return _added("\n".join([".TEKST 20:", *attributes, "..NØ", point("A", 50, east), point("A", 49, east), ""]))


def _zone(otype: str, boundary: str, *attributes: str) -> Files:
    """The faultless submission with a square zone of ten metres."""
    corners = ((20, 20), (20, 30), (30, 30), (30, 20), (20, 20))
    lines = [point("A", north, east, node=at in (0, 4)) for at, (north, east) in enumerate(corners)]
    curve = "\n".join([".KURVE 20:", f"..OBJTYPE {boundary}", "..NØ", *lines, ""])
    return _added(curve + base.area(21, otype, attributes, ":20", 25, 25))


def _in_millimetres() -> Files:
    """A proposal with a point of so many decimals."""
    text = re.sub(r"(?m)^([0-9]{9}) ([0-9]{8})", r"\g<1>0 \g<2>0", sosi(PROPOSED)).replace("ENHET 0.01", "ENHET 0.001")
    inside = f"{(base.NORTH + 5000) * 10} {(base.EAST + 5000) * 10}"
    return as_proposal(text.replace(inside, f"{inside[:-1]}4"))


def _scan() -> Files:
    """A scanned map with a world file and a coordinate system, and without a resolution."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("1", (400, 200), 1).save(out, "TIFF", compression="group4")
    world = f"0.5\n0\n0\n-0.5\n{base.EAST / 100}\n{base.NORTH / 100 + 100}\n"
    files = {".tif": out.getvalue(), ".tfw": world.encode(), ".prj": b"EPSG:25832"}
    return {**submission(), **{f"{PLANID} georeferert plankart{ending}": data for ending, data in files.items()}}


def _two_on_each_other() -> Files:
    """Two plans in force with one outline, neither of which names the other."""
    other, name = "202402", "Myrvoll aust"
    files = submission(register=base.register([dict(ROW), {**ROW, "Planid": other, "Plannavn": name}]))
    twin = (
        sosi().replace(f"PLANID {PLANID}", f"PLANID {other}").replace(base.NAME, name).replace("LOKALID 1", "LOKALID 2")
    )
    files[base.MAP.replace(PLANID, other)] = twin.encode()
    about = (name, f"Arealplan-ID {base.KOMMUNE} {other}", base.ABOUT[2])
    lines = {base.PLAN_MAP: ("Målestokk 1:1000 (A4)",), base.PROVISIONS: base.RULES, base.DECISION: ()}
    for path, more in lines.items():
        files[path.replace(PLANID, other)] = base.pdf(path.split()[1], (*about, *more))
    return files


def _complete() -> Files:
    """The faultless submission with all that a complete register has."""
    nothing = "Ingen per 15.01.2026"
    sheets = ("Dispensasjoner", "Midlertidige forbud", "Endringer", "Planrelasjoner", "Klager og innsigelser")
    return submission(register=base.register([{**ROW, **dict.fromkeys(sheets, nothing)}]))


_DEGREES = {
    "A": (7.298725609, 59.3997467),
    "B": (7.300485862, 59.399769636),
    "C": (7.302246119, 59.399792548),
    "D": (7.302201209, 59.400690163),
    "E": (7.300440906, 59.40066725),
    "F": (7.298680606, 59.400644313),
}
"""The corners of the plan in longitude and latitude."""


def _in_degrees() -> Files:
    """The plan as GeoJSON, which is in longitude and latitude."""
    plan = {"kommunenummer": base.KOMMUNE, "planidentifikasjon": PLANID, "vertikalnivå": "2"}
    outline = {
        "PLANNAVN": base.NAME, "PLANTYPE": "35", "PLANSTAT": "3", "PLANBEST": "1", "LOVREFERANSE": "6",
        "IKRAFT": "2024-05-15", "VEDTAKENDELIGPLANDATO": "2024-05-15", "KUNNGJØRINGSDATO": "2024-06-01",
    }  # fmt: skip
    houses = {"arealformål": "1111", "feltbetegnelse": "BFS1", "eierform": "3"}
    green = {"arealformål": "3040", "feltbetegnelse": "o_GF1", "eierform": "1"}
    areas = (
        ("RpOmråde", "ABCDEFA", outline),
        ("RpArealformålOmråde", "ABEFA", houses),
        ("RpArealformålOmråde", "BCDEB", green),
        ("RpGrense", "ABCDEFA", {}),
        *(("RpFormålGrense", spots, {}) for spots in ("BCDE", "EFAB", "BE")),
    )
    features = [
        {
            "type": "Feature",
            "properties": {"objtype": otype, **_identity(number), **(plan if facts else {}), **facts},
            "geometry": _drawn(spots, area=bool(facts)),
        }
        for number, (otype, spots, facts) in enumerate(areas, start=1)
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)
    return {**submission(kart=None), f"{base.KOMMUNE}_{PLANID}.geojson": text.encode()}


def _drawn(spots: str, *, area: bool) -> dict[str, object]:
    line = [_DEGREES[spot] for spot in spots]
    return {"type": "Polygon", "coordinates": [line]} if area else {"type": "LineString", "coordinates": line}


def _identity(number: int) -> dict[str, str]:
    return {
        "lokalId": f"12345678-1234-4234-8234-1234567890{number:02d}",
        "navnerom": "http://data.geonorge.no/4222/so",
        "oppdateringsdato": "2024-06-01",
    }


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "ATT15": lambda: proposal(text(20, "BFS1")),
    "ATT16": lambda: _text("9", ""),
    "ATT17": lambda: _text("2", "BFS7"),
    "ATT18": lambda: _text("3", "9 500 m²"),
    "ATT19": lambda: _text("5", "%-BYA=75 %"),
    "ATT20": lambda: _text("9", "Myra", "..FORMATERING", "...FONTSTØRRELSE 0"),
    "ATT21": lambda: submission(kart=sosi().replace("FELTNAVN BFS1", "FELTNAVN bfs1").encode()),
    "ATT22": lambda: proposal(houses="BFS2"),
    "ATT23": lambda: _zone("RpSikringSone", "RpSikringGrense", "..RPSIKRING 140", "..HENSYNSONENAVN H310_1"),
    "ATT24": lambda: proposal(zone("Myrvoll"), plantype="34"),
    "ATT25": lambda: _zone(
        "RpBestemmelseOmråde", "RpBestemmelseGrense", "..BESTEMMELSEOMRNAVN Rigg", "..RPBESTEMMELSEHJEMMEL 1"
    ),
    "ATT26": lambda: _zone(
        "PblMidlByggAnleggOmråde",
        "PblMidlByggAnleggGrense",
        "..BESTEMMELSEOMRNAVN Rigg",
        "..AVGJDATO 20240515",
        "..GYLDIGTILDATO 20300515",
    ),
    "FIL10": lambda: proposal(name=f"{base.KOMMUNE}_{PLANID}.gml"),
    "GEO13": _in_degrees,
    "GEO14": _in_millimetres,
    "TOP10": lambda: _text("2", "BFS1", east=150),
    "DOK11": _scan,
    "REG11": lambda: submission(register=base.register([{**ROW, "Gjennomføringsfrist": "01.06.2025"}])),
    "REG12": lambda: submission(register=base.register([{**ROW, "Registrert dato": "02.09.2024"}])),
    "REG13": _complete,
    "REL02": _two_on_each_other,
}
"""A submission for each rule, by the rule's id."""
