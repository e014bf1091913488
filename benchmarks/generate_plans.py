"""Writes any number of realistic plans: shared boundaries, zones, arcs, points, texts, documents and a planoversikt.

The plans stand in rows of four neighbours that share boundary curves. The same arguments give the same bytes.
Imports the standard library only, so that tests and benchmarks may use it as a module.
"""

import argparse
import random
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_data.plain_pdf import Page, pdf_bytes
from sample_data.plan_mosaic import OUTSIDE, Area, Drawing, Grid, Ground, Mark, Zone, draw
from sample_data.sosi_text import Element, Head, copy_data, joined, plan_part, sosi_bytes, with_lines

KOMMUNE = "9901"
HEAD = Head(vertical_datum="NN2000")
FIRST_DAY, COPY_DAY = "20220117", "20260801"

SIDE = 12
"""Cells across and down in a plan of about 280 objects."""
_IN_A_ROW = 4
_VARIANTS = 16
_CELL = 16.0  # metres
_PURPOSES = (
    ("1111", "BFS", ("..UTNYTT", "...UTNTYP 16", "...UTNTALL 30")),
    ("1112", "BKS", ("..UTNYTT 16 40",)),
    ("1111", "BFS", ("..UTNYTT 16 25", "..UTNYTT 17 250")),
    ("3040", "GF", ()),
    ("1600", "BUT", ()),
    ("2080", "SPA", ()),
    ("1550", "BRE", ()),
)
_FIRST = ("Bjørke", "Furu", "Nord", "Sør", "Øvre ", "Nedre ", "Myr", "Sol", "Ås", "Elve", "Stein", "Lang")
_LAST = ("bakken", "vika", "haugen", "åsen", "lia", "moen", "sletta", "neset", "marka", "dalen")
_WHAT = ("bustadfelt", "boligfelt", "hytteområde", "næringsområde", "sentrum", "massetak")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The register row of a generated plan."""

    planid: str
    name: str
    decided: str
    case_number: str
    plantype: str

    @property
    def stem(self) -> str:
        """The planid as file names write it."""
        return self.planid.replace("/", "-")


@dataclass(frozen=True, slots=True)
class Generated:
    """What was written: the register rows, and the SOSI files (one per plan, or the one delivery)."""

    rows: tuple[PlanRow, ...]
    maps: tuple[Path, ...]

    @property
    def planids(self) -> tuple[str, ...]:
        """All planids in register order."""
        return tuple(row.planid for row in self.rows)


@cache
def _lots(variant: int, side: int) -> Grid:
    """One plan on the grid: a cross of roads ``v``, a green with an island, lots, a notch in the outline, a hole."""
    cells = [[""] * side for _ in range(side)]
    road_row, road_column = 4 + variant % 4, 4 + variant // 4
    for at in range(side):
        cells[road_row][at] = cells[at][road_column] = "v"
    top, left = (side - 3, 0) if road_row < 7 else (0, 0)
    for row in range(top, top + 3):
        for column in range(left, left + 3):
            cells[row][column] = "n" if (row, column) == (top + 1, left + 1) else "g"
    number = 0
    for row in range(side):
        for column in range(side):
            if cells[row][column]:
                continue
            number += 1
            deep = row + 1 < side and not cells[row + 1][column] and (number + variant) % 3
            wide = column + 1 < side and not cells[row][column + 1]
            label = f"b{number}"
            cells[row][column] = label
            if deep:
                cells[row + 1][column] = label
            elif wide:
                cells[row][column + 1] = label
    gone = {cells[0][side - 2], cells[side - 2][side - 3]} if variant % 3 == 0 else set()
    return tuple(tuple(OUTSIDE if label in gone else label for label in row) for row in cells)


@cache
def _row_of_plans(variants: tuple[int, ...], side: int) -> Grid:
    """Plans side by side; the labels of plan k end in ``/k``."""
    return tuple(
        tuple(
            label if label == OUTSIDE else f"{label}/{at}"
            for at, variant in enumerate(variants)
            for label in _lots(variant, side)[row]
        )
        for row in range(side)
    )


def _area(label: str, number: int) -> Area:
    if label.startswith("v"):
        return Area("RpArealformålOmråde", ("..RPAREALFORMÅL 2011", "..FELTNAVN o_SKV1", "..EIERFORM 1"), "o_SKV1")
    code, prefix, use = _PURPOSES[number % len(_PURPOSES)]
    name = f"{prefix}{number}"
    lines = (f"..RPAREALFORMÅL {code}", f"..FELTNAVN {name}", "..EIERFORM 3", *use)
    return Area("RpArealformålOmråde", lines, name if number % 5 == 0 else "")


def _outline(row: PlanRow) -> Area:
    lines = (
        f'..PLANNAVN "{row.name}"',
        f"..PLANTYPE {row.plantype}",
        "..PLANSTAT 3",
        "..LOVREFERANSE 6",
        "..PLANBEST 1",
        f"..VEDTAKENDELIGPLANDATO {row.decided}",
        f"..IKRAFT {row.decided}",
        "..FORSLAGSSTILLERTYPE 2",
    )
    return Area("RpOmråde", lines)


def _extras(planid: str, at: int, variant: int, side: int) -> tuple[tuple[Zone, ...], tuple[Mark, ...]]:
    """Two zones, a building line, a road centre line and two accesses, placed on the plan's part of the grid."""
    left, road_row, road_column = at * side, 4 + variant % 4, at * side + 4 + variant // 4
    sight = (
        (road_row + 1.0, road_column + 1.0),
        (road_row + 1.0, road_column + 2.2),
        (road_row + 2.2, road_column + 1.0),
    )
    flood = tuple((9.6 + 1.3 * dr, left + 4.0 + 3.2 * dc) for dr, dc in _OVAL)
    zones = (
        Zone(planid, "RpSikringSone", "RpSikringGrense", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"), sight),
        Zone(planid, "RpFareSone", "RpFareGrense", ("..RPFARE 320", "..HENSYNSONENAVN H320_1"), flood),
    )
    middle = road_row + 0.5
    building = tuple((road_row - 0.3, left + 0.5 + step) for step in range(side))
    centre = tuple((middle, left + 0.5 + step * 1.1) for step in range(11))
    marks = [
        Mark(planid, "KURVE", "RpJuridiskLinje", ("..RPJURLINJE 1211",), building),
        Mark(planid, "KURVE", "RpJuridiskLinje", ("..RPJURLINJE 1221",), centre),
    ]
    for column in (left + 1.5, left + 9.5):
        spots = ((road_row + 1.0, column), (road_row + 1.3, column))
        marks.append(Mark(planid, "SYMBOL", "RpJuridiskPunkt", ("..RPJURPUNKT 1242",), spots))
    return zones, tuple(marks)


_OVAL = ((0.0, 1.0), (0.5, 0.87), (0.87, 0.5), (1.0, 0.0), (0.87, -0.5), (0.5, -0.87), (0.0, -1.0), (-0.5, -0.87),
         (-0.87, -0.5), (-1.0, 0.0), (-0.87, 0.5), (-0.5, 0.87))  # fmt: skip


def _drawing(rows: tuple[PlanRow, ...], block: int, rng: random.Random, side: int) -> Drawing:
    variants = tuple((block * 5 + at * 3) % _VARIANTS for at in range(len(rows)))
    grid = _row_of_plans(variants, side)
    labels = sorted({label for line in grid for label in line} - {OUTSIDE})
    zones: tuple[Zone, ...] = ()
    marks: tuple[Mark, ...] = ()
    for at, row in enumerate(rows):
        more_zones, more_marks = _extras(row.planid, at, variants[at], side)
        zones, marks = zones + more_zones, marks + more_marks
    ground = Ground(
        6_480_000.0 + 500.0 * (block // 40) * side / SIDE, 330_000.0 + 1_100.0 * (block % 40) * side / SIDE, _CELL,
        rng.uniform(-12, 12), steps=5, wiggle=0.03, seed=rng.randrange(1_000_000),
    )  # fmt: skip
    return Drawing(
        grid,
        {label: _area(label, number) for number, label in enumerate(labels)},
        {label: rows[int(label.rpartition("/")[2])].planid for label in labels},
        {row.planid: _outline(row) for row in rows},
        ground,
        KOMMUNE,
        zones=zones,
        marks=marks,
        arc_every=17,
        longest=9,
    )


def _identified(element: Element, rng: random.Random, copied: str) -> Element:
    """The element with dates and an identity, the way databases deliver them."""
    lokalid = uuid.UUID(int=rng.getrandbits(128), version=4)
    lines = (
        f"..FØRSTEDIGITALISERINGSDATO {FIRST_DAY}",
        f"..OPPDATERINGSDATO {copied or '20240515'}",
        *(copy_data(KOMMUNE, "Lyngvik kommune", copied) if copied else ()),
        "..IDENT",
        f"...LOKALID {lokalid}",
        f"...NAVNEROM http://data.geonorge.no/{KOMMUNE}/Reguleringsplaner/so",
    )
    return with_lines(element, *lines)


def _moved(elements: dict[int, Element], planid: str) -> dict[int, Element]:
    """The same elements with one point moved some centimetres, on a boundary between two areas of the plan."""
    users: dict[int, list[str]] = {}
    for element in elements.values():
        if element.object_type == "RpArealformålOmråde":
            for ring in element.refs:
                for key in ring:
                    users.setdefault(abs(key), []).append(element.plan)
    for key, plans in users.items():
        curve = elements[key]
        if plans == [planid, planid] and curve.kind == "KURVE" and len(curve.points) >= 3:
            middle = len(curve.points) // 2
            north, east = curve.points[middle]
            points = (*curve.points[:middle], (north + 7, east + 5), *curve.points[middle + 1 :])
            return elements | {key: replace(curve, points=points)}
    raise ValueError(f"no boundary inside plan {planid!r} to move")


def _register_rows(n: int, rng: random.Random) -> tuple[PlanRow, ...]:
    rows = []
    for number in range(1, n + 1):
        year = 2010 + number % 14
        planid = f"{year}{number:04d}"
        if number % 25 == 0:
            planid = f"R-{number}"
        elif number % 25 == 12:
            planid = f"{number}/{year % 100}"
        elif number % 25 == 18:
            planid = f"{number:05d}"
        name = f"{rng.choice(_FIRST)}{rng.choice(_LAST)} {rng.choice(_WHAT)} {number}"
        decided = f"{year}{rng.randrange(1, 13):02d}{rng.randrange(1, 28):02d}"
        rows.append(PlanRow(planid, name, decided, f"{year}/{100 + number}", "34" if number % 9 == 0 else "35"))
    return tuple(rows)


def _blocks(rows: tuple[PlanRow, ...], seed: int, copied: str, side: int) -> Iterator[dict[int, Element]]:
    for block, first in enumerate(range(0, len(rows), _IN_A_ROW)):
        rng = random.Random(seed * 1_000_003 + block)  # noqa: S311 - reproducible, not secret
        elements = draw(_drawing(rows[first : first + _IN_A_ROW], block, rng, side))
        yield {key: _identified(element, rng, copied) for key, element in elements.items()}


def _document(heading: str, row: PlanRow, lines: tuple[str, ...]) -> bytes:
    page = Page()
    page.text(60, 770, heading, 18, "Helvetica-Bold")
    page.text(60, 740, f"{row.name}, Lyngvik kommune", 12)
    page.text(60, 722, f"Arealplan-ID: {KOMMUNE} {row.planid}", 10)
    for at, line in enumerate(lines):
        page.text(60, 690 - 15 * at, line, 10)
    return pdf_bytes([page], title=heading, created=f"{row.decided}120000")


def _write_documents(folder: Path, row: PlanRow) -> None:
    decided = f"Vedtatt av kommunestyret, sak {row.case_number}."
    provisions = _document(
        "Reguleringsbestemmelser",
        row,
        (decided, "§ 1 Fellesbestemmelser", "§ 2 Bebyggelse og anlegg (BFS, BKS)", "§ 3 Samferdselsanlegg (SKV)"),
    )
    plan_map = _document("Plankart", row, (decided, "Målestokk 1:1000 (A1)", "Ekvidistanse 1 m", "Tegnforklaring"))
    (folder / f"{row.stem} bestemmelser.pdf").write_bytes(provisions)
    (folder / f"{row.stem} plankart.pdf").write_bytes(plan_map)


def _write_register(path: Path, rows: tuple[PlanRow, ...]) -> None:
    lines = ["PlanID;Plannavn;Plantype;Planstatus;Lovreferanse;Vedtaksdato;Saksnummer;Planbestemmelse"]
    for row in rows:
        day = f"{row.decided[6:]}.{row.decided[4:6]}.{row.decided[:4]}"
        lines.append(f"{row.planid};{row.name};{row.plantype};3;6;{day};{row.case_number};1")
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))


def generate(
    folder: Path,
    n: int,
    seed: int = 1,
    documents: bool = True,
    *,
    one_file: bool = False,
    shuffle: bool = False,
    renumber: bool = False,
    kopidata: bool = False,
    move_vertex: str = "",
    side: int = SIDE,
) -> Generated:
    """Writes ``n`` plans of about 280 objects into ``folder`` (made if need be).

    Each plan gets a folder with its SOSI file and, with ``documents``, two PDFs; with ``one_file`` all maps stand in
    one delivery. ``shuffle`` changes the order of the elements, ``renumber`` their serial numbers, ``kopidata`` gives
    a new copy date and OPPDATERINGSDATO: none of the three changes what the plans say. ``move_vertex`` names a plan
    in which one point inside is moved. ``side`` is how many cells a plan has across and down: twice as many make it
    some four times as large. Raises ValueError for an unknown planid.
    """
    rng = random.Random(seed)  # noqa: S311 - reproducible, not secret
    rows = _register_rows(n, rng)
    if move_vertex and move_vertex not in {row.planid for row in rows}:
        raise ValueError(f"no plan {move_vertex!r} among the {n}")
    folder.mkdir(parents=True, exist_ok=True)
    _write_register(folder / "planoversikt.csv", rows)
    if documents:
        for row in rows:
            (folder / f"{row.stem} {row.name}").mkdir(exist_ok=True)
            _write_documents(folder / f"{row.stem} {row.name}", row)
    maps: list[Path] = []
    whole: list[dict[int, Element]] = []
    for block, elements in enumerate(_blocks(rows, seed, COPY_DAY if kopidata else "", side)):
        here = rows[block * _IN_A_ROW : (block + 1) * _IN_A_ROW]
        if move_vertex in {row.planid for row in here}:
            elements = _moved(elements, move_vertex)
        if one_file:
            whole.append(elements)
            continue
        for row in here:
            home = folder / f"{row.stem} {row.name}"
            home.mkdir(exist_ok=True)
            maps.append(_write_map(home / f"{row.stem}.sos", plan_part(elements, row.planid), shuffle, renumber, rng))
    if one_file:
        maps.append(_write_map(folder / f"{KOMMUNE}_plandata_vn2.sos", joined(whole), shuffle, renumber, rng))
    return Generated(rows, tuple(maps))


def _write_map(path: Path, elements: dict[int, Element], shuffle: bool, renumber: bool, rng: random.Random) -> Path:
    keys = list(elements)
    if shuffle:
        rng.shuffle(keys)
    numbers = [3 + 2 * at for at in range(len(keys))] if renumber else list(range(1, len(keys) + 1))
    serial = dict(zip(keys, numbers, strict=True))
    path.write_bytes(sosi_bytes(HEAD, {key: elements[key] for key in keys}, serial))
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-documents", action="store_true")
    for option in ("one-file", "shuffle", "renumber", "kopidata"):
        parser.add_argument(f"--{option}", action="store_true")
    parser.add_argument("--move-vertex", metavar="PLANID", default="")
    options = parser.parse_args()
    done = generate(
        options.folder,
        options.plans,
        options.seed,
        not options.no_documents,
        one_file=options.one_file,
        shuffle=options.shuffle,
        renumber=options.renumber,
        kopidata=options.kopidata,
        move_vertex=options.move_vertex,
    )
    size = sum(path.stat().st_size for path in done.maps)
    print(f"{len(done.rows)} plans, {len(done.maps)} SOSI files, {size / 1e6:.1f} MB of maps in {options.folder}")


if __name__ == "__main__":
    main()
