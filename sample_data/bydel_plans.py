"""The forty plans of the fictional Tverrå bydel, and how they are drawn."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sample_data.plan_areas import Plan, kp, outline, rb, rp
from sample_data.plan_mosaic import Area, Drawing, Grid, Ground, Mark, Spot, Zone, draw, grid
from sample_data.sosi_text import Element, joined

NUMBER = "4222"
"""A real number, so that rules on place have something to hold the fictional plans against."""
NAME = "Tverrå bydel"

_NORTH, _EAST = 6_588_000, 401_500
_ACROSS, _STEP = 8, 460
"""Plans in a row, and metres from one to the next."""

SOSI_OLD, SOSI_NEW, DELIVERY, SHAPE, GML, GML_KP, GPKG, JSON, FGB, PROPOSAL, STARTED = (
    "sosi 8859",
    "sosi utf-8",
    "delivery",
    "shapefile",
    "gml",
    "gml kommuneplan",
    "geopackage",
    "geojson",
    "flatgeobuf",
    "gml planforslag",
    "gml igangsatt",
)
"""What the map of a plan is delivered as."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A way to draw a plan: the grid, its areas, and what lies on top of them."""

    grid: Grid
    areas: Mapping[str, Area]
    zones: tuple[tuple[str, str, tuple[str, ...], tuple[Spot, ...]], ...] = ()
    marks: tuple[tuple[str, str, tuple[str, ...], tuple[Spot, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A plan of the sample: what is true of it, the layout of its level 2 and other levels, and its format."""

    plan: Plan
    form: str
    layout: str
    levels: tuple[tuple[str, str], ...] = ()

    @property
    def provisions(self) -> str:
        """The code of planbestemmelse: 1 a document of their own, 3 on the sheet of the map alone, 4 both."""
        if self.form in (PROPOSAL, STARTED):
            return {PROPOSAL: "4", STARTED: ""}[self.form]
        return "1" if self.plan.planid in WITH_PROVISIONS else "3"


def _plan(planid: str, name: str, law: str, decided: str, status: str = "3", plantype: str = "") -> Plan:
    """A plan with the days that follow from the decision."""
    kind = plantype or ("35" if law == "6" else "30")
    case = f"{decided[:4] or planid[:4]}/{int(planid[-3:]) * 7 + 11}"
    in_force = decided if law == "6" else ""
    announced = f"{decided[:8]}28" if decided else ""
    return Plan(planid, name, kind, status, law, decided, case, in_force, announced)


_USE = ("..UTNYTT 16 30",)
_HIGH = ("..UTNYTT 16 45", "..UTNYTT 17 2400")
_SIGHT = ("RpSikringSone", "RpSikringGrense", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"))
_FLOOD = ("RpFareSone", "RpFareGrense", ("..RPFARE 320", "..HENSYNSONENAVN H320_1"))
_NOISE = ("RpStøySone", "RpStøyGrense", ("..RPSTØY 220", "..HENSYNSONENAVN H220_1"))
_CULTURE = (
    "RpAngittHensynSone",
    "RpAngittHensynGrense",
    ("..RPANGITTHENSYN 570", "..HENSYNSONENAVN H570_1", '..BESKRIVELSE "Rekke med trehus"'),
)
_TIED = ("RpBåndleggingSone", "RpBåndleggingGrense", ("..RPBÅNDLEGGING 730", "..HENSYNSONENAVN H730_1"))
_PIPES = ("RpInfrastrukturSone", "RpInfrastrukturGrense", ("..RPINFRASTRUKTUR 430", "..HENSYNSONENAVN H430_1"))
_JOINT = ("RpGjennomføringSone", "RpGjennomføringGrense", ("..RPGJENNOMFØRING 810", "..HENSYNSONENAVN H810_1"))
_ORDER = ("RpBestemmelseOmråde", "RpBestemmelseGrense", ("..BESTEMMELSEOMRNAVN #1", "..RPBESTEMMELSEHJEMMEL 10"))
_SITE = (
    "PblMidlByggAnleggOmråde",
    "PblMidlByggAnleggGrense",
    ("..BESTEMMELSEOMRNAVN #2_MBA", "..AVGJDATO 20230615", "..GYLDIGTILDATO 20991231"),
)
_LINE, _POINT, _HEIGHT, _TEXT = "RpJuridiskLinje", "RpJuridiskPunkt", "RpRegulertHøyde", "RpPåskrift"
_METRES = ("..HØYDEFRAPLANBEST", "...REGULERTHØYDE 412.50", "...HØYDE-REF NN2000")

_LAYOUTS = {
    "boliger": Layout(
        grid("aaabbbcccc", "aaabbbcccc", "vvvvvvvvvv", "ddlleeeggg", "ddlleeeggg", "ffffffffff"),
        {
            "a": rp("1111", "BFS1", 3, _USE), "b": rp("1111", "BFS2", 3, _USE), "c": rp("1112", "BKS1", 3, _USE),
            "v": rp("2011", "o_SKV1", 1), "d": rp("1111", "BFS3", 3, _USE),
            "l": rp("1610", "f_BLK1", 2, ("..UTNYTT 16 5",)),
            "e": rp("1113", "BBB1", 3, _HIGH), "g": rp("3040", "o_GF1", 1), "f": rp("2015", "o_SGS1", 1),
        },
        ((*_SIGHT, ((2.0, 3.4), (1.5, 3.4), (2.0, 4.8))), (*_FLOOD, ((3.3, 7.3), (3.3, 9.7), (5.7, 9.7), (5.7, 7.3)))),
        (
            (_LINE, "KURVE", ("..RPJURLINJE 1221",), ((2.5, 0.2), (2.5, 9.8))),
            (_LINE, "KURVE", ("..RPJURLINJE 1211",), ((1.7, 0.2), (1.7, 2.8))),
            (_POINT, "SYMBOL", ("..RPJURPUNKT 1242",), ((1.8, 1.5),)),
            (_HEIGHT, "KURVE", _METRES, ((3.4, 4.2), (3.4, 6.8))),
            (_TEXT, "TEKST", ("..RPPÅSKRIFTTYPE 5", '..STRENG "%-BYA=30 %"'), ((1.2, 1.5), (1.2, 1.6), (1.2, 2.4))),
        ),
    ),
    "sentrum": Layout(
        grid("SSSvUUUmm", "SSSvUUUmm", "fffvFFFFF", "AATTTgggp", "AATTTgggp", "AATTTpppp"),
        {
            "S": rp("1130", "BS1", 3, _HIGH), "U": rp("1130", "BS2", 3, _HIGH), "m": rp("1801", "BKB1", 3, _HIGH),
            "v": rp("2011", "o_SKV1", 1), "f": rp("2012", "o_SF1", 1), "F": rp("2012", "o_SF2", 1),
            "A": rp("1162", "o_BU1", 1, _HIGH),
            "T": rp("2013", "o_ST1", 1), "g": rp("3050", "o_GP1", 1), "p": rp("2080", "o_SPA1", 1),
        },
        (
            (*_CULTURE, ((0.2, 0.2), (0.2, 2.7), (1.8, 2.7), (1.8, 0.2))),
            (*_TIED, ((3.3, 0.3), (3.3, 1.7), (5.6, 1.7), (5.6, 0.3))),
            (*_ORDER, ((0.3, 4.4), (0.3, 6.6), (1.7, 6.6), (1.7, 4.4))),
            (*_SITE, ((5.2, 5.4), (5.2, 8.6), (5.8, 8.6), (5.8, 5.4))),
        ),
        (
            (_LINE, "KURVE", ("..RPJURLINJE 1210",), ((0.5, 0.5), (0.5, 2.2), (1.2, 2.2), (1.2, 0.5), (0.5, 0.5))),
            (_POINT, "SYMBOL", ("..RPJURPUNKT 1271",), ((4.2, 3.4),)),
        ),
    ),
    "næring": Layout(
        grid("iiiiikkkk", "iiiiikkkk", "vvvvvvvvv", "sslllllnn", "sslllllnn", "hhhhhhhhh"),
        {
            "i": rp("1340", "BI1", 3, _USE), "k": rp("1310", "BK1", 3, _HIGH), "v": rp("2011", "o_SKV1", 1),
            "l": rp("1826", "BKB1", 3, _USE), "s": rp("2019", "o_SVG1", 1), "n": rp("1510", "o_BE1", 1, _USE),
            "h": rp("3060", "GV1"),
        },
        (
            (*_PIPES, ((3.2, 2.2), (3.2, 6.8), (4.8, 6.8), (4.8, 2.2))),
            (*_JOINT, ((0.2, 0.2), (0.2, 4.8), (1.8, 4.8), (1.8, 0.2))),
            (*_NOISE, ((1.7, 5.3), (1.7, 8.8), (2.8, 8.8), (2.8, 5.3))),
        ),
        ((_LINE, "KURVE", ("..RPJURLINJE 1211",), ((3.2, 2.2), (3.2, 6.8))),),
    ),
    "veg": Layout(
        grid("aaaaaaaaaa", "vvvvvvvvvv", "ssssssssss", "bbbbccccdd"),
        {
            "a": rp("2019", "o_SVG1", 1), "v": rp("2011", "o_SKV1", 1), "s": rp("2015", "o_SGS1", 1),
            "b": rp("2019", "o_SVG2", 1), "c": rp("3040", "o_GF1", 1), "d": rp("5100", "LL1"),
        },
        ((*_SIGHT, ((1.9, 4.0), (1.2, 4.0), (1.9, 6.5))),),
        (
            (_LINE, "KURVE", ("..RPJURLINJE 1221",), ((1.5, 0.2), (1.5, 9.8))),
            (_POINT, "SYMBOL", ("..RPJURPUNKT 1253",), ((1.5, 3.0),)),
        ),
    ),
    "tunnel": Layout(grid("..ttttt", "..ttttt"), {"t": rp("2011", "o_SKV2", 1)}),
    "bru": Layout(grid("....", "....", "..bb", "..bb"), {"b": rp("2015", "o_SGS2", 1)}),
    "eldre 2008": Layout(
        grid("aaabbbcc", "aaabbbcc", "vvvvvvvv", "iiikkkkg", "iiikkkkg"),
        {
            "a": rp("1111", "B1", 3, _USE), "b": rp("1163", "o_B2", 1), "c": rp("2100", "o_T1", 1),
            "v": rp("2011", "o_V1", 1), "i": rp("1820", "N1"), "k": rp("6750", "N2"), "g": rp("3040", "o_G1", 1),
        },
    ),
    "hus": Layout(
        grid("aabbccgg", "aabbccgg", "vvvvvvvv", "ddeeffhh", "ddeeffhh"),
        {
            key: rb(code, text, (f"..FELTNAVN {text}", *use))
            for key, code, text, use in (
                ("a", "111", "B1", ("..UTNYTT 1 25",)), ("b", "111", "B2", ("..UTNYTT 1 25",)),
                ("c", "112", "B3", ("..UTNYTT 1 30", "..UTNYTT 3 40")), ("g", "400", "F1", ()),
                ("v", "310", "V1", ()), ("d", "111", "B4", ()), ("e", "162", "O1", ()), ("f", "115", "G1", ()),
                ("h", "430", "L1", ()),
            )
        },
        (("RbRestriksjonOmråde", "RbRestriksjonGrense", ("..REGFORM 640",), ((2.0, 2.6), (1.4, 2.6), (2.0, 3.8))),),
        (
            (_LINE, "KURVE", ("..RPJURLINJE 1221",), ((2.5, 0.2), (2.5, 7.8))),
            (_LINE, "KURVE", ("..RPJURLINJE 1211",), ((1.7, 0.2), (1.7, 5.8))),
            (_POINT, "SYMBOL", ("..RPJURPUNKT 1242",), ((1.8, 0.6),)),
        ),
    ),
    "bedrifter": Layout(
        grid("iiikkk..", "iiikkkgg", "vvvvvvgg", "llmmmmgg", "llmmmm.."),
        {
            key: rb(code, text, (f"..FELTNAVN {text}",))
            for key, code, text in (
                ("i", "140", "I1"), ("k", "130", "K1"), ("v", "310", "V1"), ("l", "120", "FO1"), ("m", "140", "I2"),
                ("g", "400", "F1"),
            )
        },
        (
            ("RbFareOmråde", "RpFareGrense", ("..REGFORM 510",), ((0.2, 3.2), (0.2, 3.9), (1.8, 3.9), (1.8, 3.2))),
            ("RbBevaringOmråde", "RbBevaringGrense", ("..REGFORM 661",),
             ((3.3, 0.3), (3.3, 1.7), (4.7, 1.7), (4.7, 0.3))),
        ),
    ),
    "fritid": Layout(
        grid("hhhggii", "hhhggii", "vvvvvvv", ".kkkll.", ".kkkll."),
        {
            key: rb(code, text, (f"..FELTNAVN {text}",))
            for key, code, text in (
                ("h", "150", "H1"), ("g", "400", "F1"), ("i", "150", "H2"), ("v", "310", "V1"), ("k", "150", "H3"),
                ("l", "210", "J1"),
            )
        },
    ),
    "kommuneplan": Layout(
        grid("LLLLLLLLLLLL", "LLbbbLLLffLL", "LLbbscLLffLL", "LLLLscLLLLLL", "LLnLLLLLLmLL", "WWWWhhWWWWWW",
             "WWWWWWWWWWWW"),
        {
            "L": kp("5100", 1, "LNFR1"), "b": kp("1110", 2, "B1"), "s": kp("1130", 1, "S1"), "c": kp("1160", 1, "T1"),
            "f": kp("1120", 2, "F1"), "n": kp("1300", 1, "N1"), "m": kp("1200", 1, "R1"), "h": kp("6230", 1, "H1"),
            "W": kp("6001", 1, "V1"),
        },
        (
            ("KpFareSone", "KpFareGrense", ("..KPFARE 310", "..HENSYNSONENAVN H310_1"),
             ((0.3, 7.0), (0.3, 8.5), (1.9, 9.4), (2.2, 8.6))),
            ("KpStøySone", "KpStøyGrense", ("..KPSTØY 210", "..HENSYNSONENAVN H210_1"),
             ((3.2, 0.3), (3.2, 3.6), (3.9, 3.6), (3.9, 0.3))),
            ("KpBåndleggingSone", "KpBåndleggingGrense",
             ("..KPBÅNDLEGGING 710", "..HENSYNSONENAVN H710_1", "..BÅNDLAGTFREMTIL 20990101"),
             ((1.2, 2.3), (1.2, 3.6), (1.8, 3.6), (1.8, 2.3))),
            ("KpBestemmelseOmråde", "KpBestemmelseGrense", ("..BESTEMMELSEOMRNAVN #1",),
             ((5.3, 4.3), (5.3, 5.7), (5.7, 5.7), (5.7, 4.3))),
        ),
        (
            ("KpSamferdselLinje", "KURVE", ("..TYPESAMFLINJE 1122", "..AREALST 1"),
             ((3.6, 0.2), (3.7, 4.0), (3.2, 11.8))),
            ("KpInfrastrukturLinje", "KURVE", ("..KPINFRASTRUKTURLINJE 1167", "..AREALST 1"),
             ((0.4, 0.4), (4.6, 11.4))),
            ("KpJuridiskLinje", "KURVE", ("..KPJURLINJE 1111",), ((4.8, 0.3), (4.8, 11.7))),
            ("KpSamferdselPunkt", "PUNKT", ("..TYPESAMFPUNKT 1159", "..AREALST 1"), ((2.5, 4.5),)),
        ),
    ),
    "delplan": Layout(
        grid("bbbbsss", "bbLLsss", "LLLLttt"),
        {"b": kp("1110", 2, "B1"), "s": kp("1130", 2, "S1"), "L": kp("5100", 1, "LNFR1"), "t": kp("1160", 1, "T1")},
    ),
    "start": Layout(grid("aaaaa", "aaaaa", "aa...", "aa..."), {"a": Area("RpArealformålOmråde", ())}),
}  # fmt: skip

ENTRIES = (
    Entry(_plan("197201", "Øvre Tverrå boligfelt", "3", "1972-05-16"), SOSI_OLD, "hus"),
    Entry(_plan("197802", "Kvernhusvegen", "3", "1978-10-12", "5"), SOSI_OLD, "hus"),
    Entry(_plan("198703", "Tverrå bedriftsområde", "4", "1987-06-11"), SOSI_OLD, "bedrifter"),
    Entry(_plan("199104", "Åsen hyttefelt", "4", "1991-02-14"), SOSI_OLD, "fritid"),
    Entry(_plan("199405", "Bekkefaret", "4", "1994-09-22"), SOSI_OLD, "hus"),
    Entry(_plan("199806", "Sagbruket", "4", "1998-03-19", "4"), SOSI_OLD, "bedrifter"),
    Entry(_plan("199907", "Nordre Åsen hyttefelt", "4", "1999-06-17"), SHAPE, "fritid"),
    Entry(_plan("200108", "Myra bustadområde", "4", "2001-11-15"), SHAPE, "hus"),
    Entry(_plan("200309", "Tverrå vest bedrifter", "4", "2003-04-10"), SHAPE, "bedrifter"),
    Entry(_plan("200710", "Elvesletta", "4", "2007-12-13"), SHAPE, "hus"),
    Entry(_plan("201011", "Brygga", "6", "2010-06-17"), SOSI_NEW, "eldre 2008"),
    Entry(_plan("201212", "Øverhagen", "6", "2012-09-20"), SOSI_NEW, "boliger"),
    Entry(_plan("201313", "Kvartal 4", "6", "2013-05-23"), SOSI_NEW, "sentrum"),
    Entry(_plan("201414", "Rv. 9 Tverråtunnelen", "6", "2014-10-16"), SOSI_NEW, "veg", (("1", "tunnel"),)),
    Entry(_plan("201515", "Verkstadtomta", "6", "2015-03-19"), SOSI_NEW, "næring"),
    Entry(_plan("202416", "Lia øst", "6", "", "2"), SOSI_NEW, "boliger"),
    Entry(_plan("201517", "Solbakken", "6", "2015-12-10"), DELIVERY, "boliger"),
    Entry(_plan("201618", "Torgkvartalet", "6", "2016-06-16"), DELIVERY, "sentrum"),
    Entry(_plan("201619", "Lagerhusa", "6", "2016-11-17"), DELIVERY, "næring"),
    Entry(_plan("201720", "Haugen", "6", "2017-04-20"), GML, "boliger"),
    Entry(_plan("201721", "Stasjonskvartalet", "6", "2017-09-21", plantype="34"), GML, "sentrum"),
    Entry(_plan("201822", "Gangbru over Tverråa", "6", "2018-02-15"), GML, "veg", (("3", "bru"),)),
    Entry(_plan("201823", "Trelasttomta", "6", "2018-10-18"), GML, "næring"),
    Entry(_plan("201924", "Bjørkelia", "6", "2019-05-16"), GML, "næring"),
    Entry(_plan("201925", "Kyrkjevegen", "6", "2019-12-12"), GML, "veg"),
    Entry(_plan("202026", "Furulia", "6", "2020-06-18"), GPKG, "boliger"),
    Entry(_plan("202027", "Samfunnshuset", "6", "2020-11-19"), GPKG, "sentrum"),
    Entry(_plan("202128", "Vestre industrifelt", "6", "2021-03-18"), GPKG, "næring"),
    Entry(_plan("202129", "Skulevegen", "6", "2021-09-16"), GPKG, "veg"),
    Entry(_plan("202230", "Kvernhusjordet", "6", "2022-02-17"), GPKG, "boliger"),
    Entry(_plan("202231", "Meierikvartalet", "6", "2022-10-20"), GPKG, "sentrum"),
    Entry(_plan("202232", "Fjellfoten", "6", "2022-12-15"), JSON, "boliger"),
    Entry(_plan("202333", "Ringvegen sør", "6", "2023-04-20"), FGB, "veg"),
    Entry(_plan("202434", "Kommuneplanens arealdel 2024-2036", "6", "2024-02-15", plantype="20"), GML_KP,
          "kommuneplan"),
    Entry(_plan("202335", "Kommunedelplan for Tverrå sentrum", "6", "2023-10-19", plantype="21"), GML_KP, "delplan"),
    Entry(_plan("202436", "Elvekanten", "6", "", "2"), PROPOSAL, "boliger"),
    Entry(_plan("202437", "Kulturkvartalet", "6", "", "2"), PROPOSAL, "sentrum"),
    Entry(_plan("202438", "Næringsparken", "6", "", "2"), PROPOSAL, "næring"),
    Entry(_plan("202539", "Nye Sagbruket", "6", "", "1"), STARTED, "start"),
    Entry(_plan("202540", "Fv. 417 Kvernhuset-Lia", "6", "", "1"), STARTED, "start"),
)  # fmt: skip
"""The plans in the order of their numbers in the city part."""

WITH_PROVISIONS = ("201212", "201618", "201720", "201822", "202027", "202129", "202416", "202434")
"""Plans whose provisions are a document of their own."""
REPLACED_BY, REPEALED_ON = {"197802": "202230"}, {"199806": "2015-06-18"}
"""How the two plans that no longer apply ended: the plan that came instead, and the day of repeal."""

_LIKE_WHOLE = {"kommuneplan": (_NORTH + 1_200, _EAST - 900, 480), "delplan": (_NORTH - 3_200, _EAST, 300)}
"""Where the layouts of the whole city part lie, and how large their cells are."""
_WITHOUT_ARCS = (SHAPE, GPKG, JSON, FGB)


def elements_of(entry: Entry) -> dict[int, Element]:
    """The map objects of a plan on all its levels."""
    parts = [_drawn(entry, entry.layout, "2"), *(_drawn(entry, layout, level) for level, layout in entry.levels)]
    return {key: _signed(key, element, entry) for key, element in joined(parts).items()}


def entries(*forms: str) -> list[Entry]:
    """The plans that are delivered in these formats."""
    return [entry for entry in ENTRIES if entry.form in forms]


def _drawn(entry: Entry, layout_name: str, level: str) -> dict[int, Element]:
    layout, planid = _LAYOUTS[layout_name], entry.plan.planid
    is_kp = entry.form == GML_KP
    curve = "KpArealGrense" if is_kp else "RpFormålGrense"
    drawing = Drawing(
        layout.grid,
        layout.areas,
        dict.fromkeys(layout.areas, planid),
        {planid: _outline(entry, "KpOmråde" if is_kp else "RpOmråde")},
        _ground(entry, layout_name),
        NUMBER,
        area_boundary=curve,
        plan_boundary="KpGrense" if is_kp else "RpGrense",
        curve_lines=("..KVALITET 82 10",) if entry.plan.law == "6" else ("..KVALITET 55 50",),
        level_lines=() if is_kp else (f"..VERTNIV {level}",),
        zones=tuple(Zone(planid, *zone) for zone in layout.zones),
        marks=tuple(Mark(planid, kind, otype, lines, spots) for otype, kind, lines, spots in layout.marks),
        arc_every=0 if is_kp or entry.form in _WITHOUT_ARCS else 7,
    )
    return draw(replace(drawing, text_lines=_kp_text) if is_kp else drawing)


def _kp_text(text: str) -> tuple[str, ...]:
    return ("..OBJTYPE KpPåskrift", f"..STRENG {text}", "..PLANPÅSKRIFTTYPE 2")


def _outline(entry: Entry, object_type: str) -> Area:
    area = outline(entry.plan, object_type)
    lines = [f"..PLANBEST {entry.provisions}" if line.startswith("..PLANBEST") else line for line in area.lines]
    if entry.plan.announced:
        lines.append(f"..KUNNGJØRINGSDATO {entry.plan.announced.replace('-', '')}")
    return replace(area, lines=tuple(lines))


def _ground(entry: Entry, layout_name: str) -> Ground:
    if layout_name in _LIKE_WHOLE:
        north, east, cell = _LIKE_WHOLE[layout_name]
        return Ground(north, east, cell, seed=3, steps=4, wiggle=0.03)
    number = ENTRIES.index(entry)
    # the plan that came instead lies where the old one lay
    if entry.plan.planid in REPLACED_BY.values():
        number = next(at for at, each in enumerate(ENTRIES) if each.plan.planid in REPLACED_BY)
    row, column = divmod(number, _ACROSS)
    turn = (number * 7) % 25 - 12
    return Ground(_NORTH - row * _STEP, _EAST + column * _STEP, 26, turn, seed=number + 1, steps=2, wiggle=0.02)


def local_id(planid: str, key: int) -> str:
    """The lokalId of an object: the same on every run."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"http://data.geonorge.no/{NUMBER}/so/{planid}/{key}"))


def _signed(key: int, element: Element, entry: Entry) -> Element:
    """The element with dates and identity."""
    day = (entry.plan.decided or "2024-10-01").replace("-", "")
    first = max(day, "19950401")
    lines = (
        f"..FØRSTEDIGITALISERINGSDATO {first}",
        "..OPPDATERINGSDATO 20241101",
        "..IDENT",
        f"...LOKALID {local_id(entry.plan.planid, key)}",
        f"...NAVNEROM http://data.geonorge.no/{NUMBER}/so",
    )
    return replace(element, lines=(element.lines[0], *lines, *element.lines[1:]))


def names_of(elements: Iterable[Element]) -> dict[str, list[str]]:
    """What the map calls its areas: the names by attribute, each once, in order."""
    found: dict[str, list[str]] = {}
    for element in elements:
        for attribute in ("FELTNAVN", "OMRNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN"):
            name = element.value(attribute)
            if name and name not in found.setdefault(attribute, []):
                found[attribute].append(name)
    return found
