"""The twelve plans of the fictional Lyngvik kommune and how they are drawn."""

from dataclasses import replace
from typing import Any

from sample_data.plan_areas import Plan, kp, outline, rb, rp
from sample_data.plan_mosaic import Area, Drawing, Grid, Ground, Mark, Spot, Zone, draw, grid
from sample_data.sosi_text import Element, joined, plan_part

NUMBER = "9901"
NAME = "Lyngvik kommune"


PLANS = {
    plan.planid: plan
    for plan in (
        Plan("19520001", "Byplan for Strandgata og Torvet", "30", "5", "2", "1952", ""),
        Plan("19680002", "Fjellhug", "30", "4", "3", "1968-09-23", "sak 61/68"),
        Plan("0072", "Elvebakken boligfelt", "30", "3", "3", "1972-03-14", "sak 12/72"),
        Plan("3/87", "Moen industriområde", "30", "3", "4", "1987-06-11", "87/3", "1987-06-11", "1987-07-02"),
        Plan("19870003", "Skarvøya hytteområde", "30", "3", "4", "1988-02-18", "87/41", "", "1988-03-10"),
        Plan("R-23", "Nordvika bustadfelt", "30", "3", "4", "1994-10-27", "K-sak 41/94", "", "1994-11-12", True),
        Plan("20030004", "Bebyggelsesplan for Lyngvik hamn", "33", "3", "4", "2003-06-17", "2003/0017", "", "", True),
        Plan("20060011", "Steinsåsen massetak", "30", "3", "4", "2006-05-12", "05/00318", "", "2006-06-01"),
        Plan("20110002", "Meieritomta", "35", "3", "6", "2011-12-15", "2010/488", "2011-12-15", "2012-01-07", True),
        Plan("201206", "Områderegulering for Lyngvik sentrum", "34", "3", "6", "2013-06-18", "2011/902", "2013-06-18",
             "2013-07-06"),
        Plan("KP-2015", "Kommuneplanens arealdel 2015-2027", "20", "3", "6", "2015-12-10", "2013/77", "2015-12-10",
             "2016-01-16", True),
        Plan("202403", "Gang- og sykkelveg langs Årdalsvegen", "35", "2", "6", "", "2023/1140", nynorsk=True),
    )
}  # fmt: skip


def _one(planid: str, rows: Grid, areas: dict[str, Area], ground: Ground, **more: Any) -> Drawing:
    return replace(
        Drawing(rows, areas, dict.fromkeys(areas, planid), {planid: outline(PLANS[planid])}, ground, NUMBER),
        **more,
    )


def _line(planid: str, code: str, *spots: Spot) -> Mark:
    return Mark(planid, "KURVE", "RpJuridiskLinje", (f"..RPJURLINJE {code}",), spots)


def _access(planid: str, *spots: Spot) -> Mark:
    return Mark(planid, "SYMBOL", "RpJuridiskPunkt", ("..RPJURPUNKT 1242",), spots)


_STRANDGATA = _one(
    "19520001",
    grid("aaabbbccc", "vvvvvvvvv", "dddteeeff", "dddteeeff", "ggggggggg"),
    {key: rb(code, text) for key, code, text in (
        ("a", "110", "A1"), ("b", "910", "B1"), ("c", "110", "A2"), ("v", "311", "Strandgata"), ("d", "910", "B2"),
        ("t", "331", "Torvet"), ("e", "160", "Rådhus"), ("f", "110", "A3"), ("g", "380", "Kai"),
    )},
    Ground(6_620_540, 301_120, 22, -8, seed=2),
)  # fmt: skip
_FJELLHUG = _one(
    "19680002",
    grid("aabbccg", "vvvvvvg", "ddeeffg"),
    {key: rb(code, text) for key, code, text in (
        ("a", "111", "1"), ("b", "111", "2"), ("c", "111", "3"), ("d", "111", "4"), ("e", "111", "5"),
        ("f", "111", "6"), ("v", "310", "Veg A"), ("g", "400", "Friområde"),
    )},
    Ground(6_621_900, 302_400, 25, 12, seed=3),
)  # fmt: skip
_ELVEBAKKEN = _one(
    "0072",
    grid(".aabbccdd.", ".aabbccdd.", "vvvvvvvvvv", ".eeffphhh.", ".eeffphhh.", ".gggggggg."),
    {key: rb(code, text, use) for key, code, text, use in (
        ("a", "111", "B1", ("..UTNYTT 4 20",)), ("b", "111", "B2", ("..UTNYTT 4 20",)), ("c", "111", "B3", ()),
        ("d", "111", "B4", ()), ("e", "111", "B5", ()), ("f", "113", "B6", ("..UTNYTT 4 35",)), ("p", "115", "G1", ()),
        ("h", "162", "Barnehage", ()), ("g", "400", "Friområde", ()), ("v", "310", "Elvevegen", ()),
    )},
    Ground(6_622_400, 300_650, 24, 20, seed=4, steps=3, wiggle=0.02),
    number="",
    level_lines=(),
    curve_lines=("..KVALITET 55 100",),
    marks=(_line("0072", "1211", (1.7, 1.2), (1.7, 5.0), (1.7, 8.8)),),
)  # fmt: skip
_MOEN = _one(
    "3/87",
    grid("iiiiikkkkk", "iiiiikkkkk", "vvvvvvvvvv", "jjjvlllmmm", "jjjvlllmmm", "ggggggggmm"),
    {key: rb(code, text, use) for key, code, text, use in (
        ("i", "140", "I1", ("..UTNYTT 1 40",)), ("k", "140", "I2", ("..UTNYTT 1 40",)),
        ("j", "140", "I3", ("..UTNYTT", "...UTNTYP 1", "...UTNTALL 50")), ("l", "922", "F/I", ()),
        ("m", "621", "Kommunalteknisk", ()), ("g", "611", "Parkbelte", ()), ("v", "310", "Moenvegen", ()),
    )},
    Ground(6_623_100, 303_700, 40, -15, seed=5, steps=2),
    curve_lines=("..KVALITET 56 50",),
    zones=(Zone("3/87", "RbFareOmråde", "RpFareGrense", ("..REGFORM 510",),
                ((0.2, 6.4), (0.2, 7.2), (5.6, 8.9), (5.6, 8.1))),),
    marks=(_line("3/87", "1211", (1.6, 0.2), (1.6, 9.8)), _access("3/87", (2.0, 2.5), (1.6, 2.5))),
)  # fmt: skip
_SKARVOYA = _one(
    "19870003",
    grid("..hhhii..", ".hhhhiijj", ".kkvvvvjj", "kkklllmmj", "..lllmm.."),
    {key: rb(code, text) for key, code, text in (
        ("h", "150", "H1"), ("i", "150", "H2"), ("j", "613", "Friluft"), ("k", "150", "H3"), ("l", "150", "H4"),
        ("m", "382", "Småbåtar"), ("v", "601", "Veg"),
    )},
    Ground(6_618_200, 299_300, 45, 30, seed=6),
)  # fmt: skip
_NORDVIKA = _one(
    "R-23",
    grid("..aabbbccdd..", ".gaabbbccddG.", ".gvvvvvvvvvG.", ".gveefflhhvG.", ".gveefflhhvG.", ".gvvvvvvvvvG.",
         "ggiijjkkmmGG."),
    {key: rb(code, text, use) for key, code, text, use in (
        ("a", "111", "B1", ("..UTNYTT 1 25",)), ("b", "111", "B2", ("..UTNYTT 1 25",)), ("c", "111", "B3", ()),
        ("d", "111", "B4", ()), ("e", "112", "B5", ("..UTNYTT 1 30", "..UTNYTT 3 40")), ("f", "112", "B6", ()),
        ("l", "750", "Leik", ()), ("h", "112", "B7", ()), ("i", "111", "B8", ()), ("j", "111", "B9", ()),
        ("k", "111", "B10", ()), ("m", "730", "P", ()), ("g", "400", "Friområde 1", ()),
        ("G", "400", "Friområde 2", ()), ("v", "310", "Nordviksvegen", ()),
    )},
    Ground(6_624_300, 301_900, 26, 5, seed=7, steps=3, wiggle=0.03),
    zones=(Zone("R-23", "RbRestriksjonOmråde", "RbRestriksjonGrense", ("..REGFORM 640",),
                ((3.0, 3.0), (3.0, 4.4), (4.4, 3.0))),),
    marks=(_line("R-23", "1221", (2.5, 2.5), (2.5, 10.5)), _line("R-23", "1211", (1.6, 2.3), (1.6, 10.6)),
           _access("R-23", (2.0, 4.0), (1.7, 4.0))),
)  # fmt: skip
_STEINSASEN = _one(
    "20060011",
    grid("..gggggggg..", ".ggmmmmmmgg.", ".gmmmmmmmmg.", ".gmmmmmmkkg.", ".ggmmmmmkkgg", "..ggvvggggg.",
         "....vv......"),
    {key: rb(code, text) for key, code, text in (
        ("m", "670", "Massetak"), ("k", "670", "Knuseverk"), ("g", "210", "Skogbruk"), ("v", "601", "Tilkomst"),
    )},
    Ground(6_626_000, 298_700, 38, -25, seed=8),
)  # fmt: skip

_IN_CENTRE = {"201206": "SvUATBgp", "20110002": "mnq", "20030004": "hijw"}
_SQUARE = ("..UTNYTT 16 60", "..UTNYTT 17 3200")
CENTRE = Drawing(
    grid("SSSvvUUUUmmmm..", "SSSvvUUUUmmnn..", "SSSvvUUUUqqnn..", "vvvvvvvvvvvvv..", "AAAvvTTTBBBBB..",
         "AAAvvTTTBBBBB..", "gggvvTTTppppp..", "gggvvpppppppp..", "hhhhiiiiiijjjj.", "hhhwwwwwwwjjjj.",
         "..wwwwwwwww...."),
    {
        "S": rp("1130", "BS1", 3, _SQUARE), "U": rp("1130", "BS2", 3, _SQUARE), "A": rp("1160", "o_BOP1", 1),
        "T": rp("2013", "o_ST1", 1), "B": rp("1130", "BS3", 3, ("..UTNYTT 16 80",)), "g": rp("3050", "o_GP1", 1),
        "p": rp("2080", "o_SPA1", 1), "v": rp("2011", "o_SKV1", 1),
        "m": rp("1112", "BKS1", 3, ("..UTNYTT 16 45",)), "n": rp("1600", "f_BUT1", 2), "q": rp("1550", "f_BRE1", 2),
        "h": rb("140", "I1"), "i": rb("381", "Kai"), "j": rb("382", "Småbåthamn"), "w": rb("392", "Hamn i sjø"),
    },
    {key: planid for planid, keys in _IN_CENTRE.items() for key in keys},
    {planid: outline(PLANS[planid]) for planid in _IN_CENTRE},
    Ground(6_620_700, 300_900, 19, 8, seed=9, steps=3, wiggle=0.02),
    NUMBER,
    zones=(
        Zone("201206", "RpFareSone", "RpFareGrense", ("..RPFARE 320", "..HENSYNSONENAVN H320_1"),
             ((6.3, 5.2), (6.6, 12.7), (7.7, 12.7), (7.7, 0.4), (6.9, 0.4), (6.8, 4.0))),
        Zone("201206", "RpAngittHensynSone", "RpAngittHensynGrense",
             ("..RPANGITTHENSYN 570", "..HENSYNSONENAVN H570_1", '..BESKRIVELSE "Torvet og rådhuset"'),
             ((4.2, 0.3), (4.2, 7.7), (5.8, 7.7), (5.8, 0.3))),
        Zone("201206", "RpSikringSone", "RpSikringGrense", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"),
             ((3.0, 5.0), (2.0, 5.0), (3.0, 6.0))),
        Zone("20110002", "RpSikringSone", "RpSikringGrense", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"),
             ((2.9, 9.2), (2.4, 9.2), (2.9, 10.1))),
    ),
    marks=(
        _line("201206", "1221", (3.5, 0.3), (3.5, 12.7)), _line("201206", "1211", (2.7, 5.3), (2.7, 8.7)),
        _access("201206", (3.0, 1.5), (2.6, 1.5)), _line("20110002", "1211", (0.3, 9.3), (0.3, 12.7)),
        _access("20110002", (3.0, 11.0), (2.7, 11.0)), _line("20030004", "1211", (8.4, 0.3), (8.4, 3.8)),
    ),
    arc_every=7,
)  # fmt: skip
_KOMMUNEPLAN = _one(
    "KP-2015",
    grid("LLLLLLLLLLLL", "LLbbbLLLffLL", "LLbbscLLffLL", "LLLLscLLLLLL", "LLnLLLLLLmLL", "WWWWhhWWWWWW",
         "WWWWWWWWWWWW"),
    {
        "L": kp("5100", 1, "LNFR"), "b": kp("1110", 2, "B1 Nordvika"), "s": kp("1130", 1, "Sentrum"),
        "c": kp("1160", 1, "Skule"), "f": kp("1120", 2, "F1 Skarvøya"), "n": kp("1300", 1, "N1 Moen"),
        "m": kp("1200", 1, "R1 Steinsåsen"), "h": kp("6220", 1, "Hamn"), "W": kp("6001", 1, "Sjø"),
    },
    Ground(6_627_500, 297_000, 700, 0, bend=0.3, seed=10, steps=6, wiggle=0.04),
    outlines={"KP-2015": outline(PLANS["KP-2015"], "KpOmråde")},
    area_boundary="KpArealGrense",
    plan_boundary="KpGrense",
    level_lines=(),
    arc_every=0,
    zones=(Zone("KP-2015", "KpFareSone", "KpFareGrense", ("..KPFARE 310", "..HENSYNSONENAVN H310_1"),
                ((0.3, 7.0), (0.3, 8.5), (1.9, 9.4), (2.2, 8.6))),),
    marks=(Mark("KP-2015", "KURVE", "KpSamferdselLinje", ("..TYPESAMFLINJE 1122", "..AREALST 1"),
                ((3.6, 0.2), (3.7, 4.0), (3.6, 8.0), (3.2, 11.8))),),
    text_lines=lambda text: ("..OBJTYPE KpPåskrift", f'..STRENG "{text}"', "..PLANPÅSKRIFTTYPE 2"),
)  # fmt: skip
_ARDALSVEGEN = _one(
    "202403",
    grid("aaaaaaaaaaaaaaaa", "vvvvvvvvvvvvvvvv", "ssssssssssssssss", "bbbbcccccddddddd"),
    {
        "a": rp("2019", "o_SVG1", 1), "v": rp("2011", "o_SKV1", 1), "s": rp("2015", "o_SGS1", 1),
        "b": rp("2019", "o_SVG2", 1), "c": rp("1111", "BFS1"), "d": rp("5100", "LNFR1"),
    },
    Ground(6_621_250, 299_900, 14, -6, bend=0.6, seed=11, steps=2),
    zones=(Zone("202403", "RpSikringSone", "RpSikringGrense", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"),
                ((2.0, 4.0), (1.2, 4.0), (2.0, 7.5))),),
    marks=(_line("202403", "1221", (1.5, 0.2), (1.5, 8.0), (1.5, 15.8)),),
    arc_every=6,
)  # fmt: skip

DRAWINGS = {
    "19520001": _STRANDGATA, "19680002": _FJELLHUG, "0072": _ELVEBAKKEN, "3/87": _MOEN, "19870003": _SKARVOYA,
    "R-23": _NORDVIKA, "20060011": _STEINSASEN, "KP-2015": _KOMMUNEPLAN, "202403": _ARDALSVEGEN,
    "201206": CENTRE, "20110002": CENTRE, "20030004": CENTRE,
}  # fmt: skip
"""How each plan is drawn; three plans in the centre share one drawing, and boundaries."""


def plan_elements(planid: str) -> dict[int, Element]:
    """The map objects of one plan."""
    return plan_part(draw(DRAWINGS[planid]), planid)


def delivery_elements() -> dict[int, Element]:
    """Five plans as a vendor's dump has them, with a loose line inside R-23 and a text outside every plan."""
    ground = DRAWINGS["R-23"].ground
    spots = ((4.9, 2.6), (4.9, 10.3))
    level = ("..OBJTYPE RpJuridiskLinje", "..RPJURLINJE 1222", "..VERTNIV 2")
    loose = Element("KURVE", level, tuple(ground.place(spot) for spot in spots))
    words = ("..OBJTYPE RpPåskrift", "..RPPÅSKRIFTTYPE 9", '..STRENG "Uregulert"', "..VERTNIV 2")
    astray = Element("TEKST", words, (ground.place((40.0, 40.0)), ground.place((40.0, 41.0))))
    parts = [draw(CENTRE), plan_elements("R-23"), plan_elements("3/87"), {1: loose, 2: astray}]
    return joined(parts)
