"""Makes big SOSI files: a city of areas with shared boundaries, and many renumbered copies of one plan."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CODECS = {"UTF-8": "utf-8", "ISO8859-10": "iso8859_10"}
CITY_SIDE = 200
_CELL = 4000
_SOUTH, _WEST = 664000000, 59000000
_POINTS_OF_CURVE = 12
_AREAS_OF_PLAN = 200
_PURPOSES = (1110, 1111, 1112, 1130, 1300, 1500, 2010, 2011, 2012, 2015, 2018, 2019, 2080, 3001, 3040, 3060)

_HEAD = """.HODE
..TEGNSETT {charset}
..TRANSPAR
...KOORDSYS 22
...VERT-DATUM NN2000
...ORIGO-NØ 0 0
...ENHET 0.01
..OMRÅDE
...MIN-NØ {south} {west}
...MAX-NØ {north} {east}
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
..OBJEKTKATALOG Regplanforslag 20190401 * Arealplan Reguleringsplanforslag
"""


def write_city(path: Path, side: int = CITY_SIDE, charset: str = "ISO8859-10") -> None:
    """A square of ``side`` x ``side`` areas (2 side (side + 1) curves): 46 MB and 120 400 objects for 200."""
    with path.open("w", encoding=CODECS[charset], newline="\n") as file:
        extent = side * _CELL // 100
        south, west = _SOUTH // 100, _WEST // 100
        file.write(
            _HEAD.format(
                charset=charset, south=south - 50, west=west - 50, north=south + extent + 50, east=west + extent + 50
            )
        )
        file.writelines(_curves(side))
        file.writelines(_areas(side))
        file.write(".SLUTT\n")


def _nodes(side: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """(side + 1, side + 1, 2) north, east of the corners: a grid that is shaken a little."""
    steps = np.arange(side + 1) * _CELL
    grid = np.stack(np.meshgrid(_SOUTH + steps, _WEST + steps, indexing="ij"), axis=-1)
    return grid + rng.integers(-_CELL // 10, _CELL // 10, grid.shape)


def _curves(side: int) -> Iterator[str]:
    """First the curves to the east from each corner, row by row, then those to the north."""
    rng = np.random.default_rng(20240515)
    nodes = _nodes(side, rng)
    serial = 0
    for north, east in ((0, 1), (1, 0)):
        for row in range(side + 1 - north):
            for column in range(side + 1 - east):
                serial += 1
                first, last = nodes[row, column], nodes[row + north, column + east]
                way = np.linspace(first, last, _POINTS_OF_CURVE).round().astype(np.int64)
                way[1:-1] += rng.integers(-_CELL // 60, _CELL // 60, (_POINTS_OF_CURVE - 2, 2))
                yield _curve(serial, way, on_outline=row == 0 or column == 0)


def _curve(serial: int, way: NDArray[np.int64], on_outline: bool) -> str:
    first, *between, last = way.tolist()
    points = "".join(f"{north} {east}\n" for north, east in between)
    return (
        f".KURVE {serial}:\n..OBJTYPE {'RpGrense' if on_outline else 'RpFormålGrense'}\n"
        f"..FØRSTEDIGITALISERINGSDATO 202201{serial % 28 + 1:02d}\n..OPPDATERINGSDATO 20240515\n"
        f"..KVALITET 82 {10 * (serial % 3 + 1)}\n"
        f"..NØ\n{first[0]} {first[1]} ...KP 1\n..NØ\n{points}{last[0]} {last[1]} ...KP 1\n"
    )


def _areas(side: int) -> Iterator[str]:
    norths = side * (side + 1)
    for cell in range(side * side):
        row, column = divmod(cell, side)
        below, above = row * side + column + 1, (row + 1) * side + column + 1
        left = norths + row * (side + 1) + column + 1
        yield (
            f".FLATE {2 * norths + cell + 1}:\n..OBJTYPE RpArealformålOmråde\n"
            f"..RPAREALFORMÅL {_PURPOSES[cell % len(_PURPOSES)]}\n..FELTNAVN B{cell + 1}\n"
            f"..NASJONALAREALPLANID\n...KOMM 4219\n...PLANID {2000000 + cell // _AREAS_OF_PLAN}\n"
            f"..VERTNIV 2\n..EIERFORM {cell % 3 + 1}\n"
            f"..UTNYTT\n...UTNTYP 16\n...UTNTALL {10 + cell % 9 * 5}\n"
            f"..FØRSTEDIGITALISERINGSDATO 20220118\n..OPPDATERINGSDATO 20240515\n"
            f"..IDENT\n...LOKALID {cell:08x}-af45-426e-8bba-{cell * 7919:012x}\n"
            f"...NAVNEROM http://data.geonorge.no/4219/Reguleringsplaner/so\n"
            f'...VERSJONID "2024-05-15 15:40:6.000000"\n'
            f"..REF :{below} :{left + 1} :-{above} :-{left}\n"
            f"..NØ\n{_SOUTH + row * _CELL + _CELL // 2} {_WEST + column * _CELL + _CELL // 2}\n"
        )


_ELEMENT = re.compile(r"^(\.[A-Z]+ )([0-9]+):", re.MULTILINE)
_REFERENCES = re.compile(r"^\.\.REF[^\n]*(?:\n(?=[\s(:])[^\n]*)*", re.MULTILINE)
_REFERENCE = re.compile(r"(:-?)([0-9]+)")
_LOCAL_ID = re.compile(r"(\.\.\.LOKALID )[0-9a-f]{4}")
_PLAN_ID = re.compile(r"(\.\.\.PLANID )(\S+)")


def write_copies(source: Path, number: int, path: Path, charset: str = "ISO8859-10") -> None:
    """``number`` copies of a UTF-8 file in one, with own serial numbers, plan ids and local ids."""
    text = source.read_text(encoding="utf-8-sig")
    text = re.sub(r"(\.\.TEGNSETT )\S+", rf"\g<1>{charset}", text)
    first = _ELEMENT.search(text)
    end = text.rindex(".SLUTT")
    if first is None:
        raise SystemExit(f"no elements in {source}")
    head, elements = text[: first.start()], text[first.start() : end]
    highest = max(int(found[2]) for found in _ELEMENT.finditer(elements))
    with path.open("w", encoding=CODECS[charset], newline="\n") as file:
        file.write(head)
        for copy in range(number):
            file.write(_renumbered(elements, copy, copy * highest))
        file.write(".SLUTT\n")


def _renumbered(elements: str, copy: int, offset: int) -> str:
    elements = _REFERENCES.sub(
        lambda run: _REFERENCE.sub(lambda ref: f"{ref[1]}{int(ref[2]) + offset}", run[0]), elements
    )
    elements = _ELEMENT.sub(lambda head: f"{head[1]}{int(head[2]) + offset}:", elements)
    elements = _LOCAL_ID.sub(lambda found: f"{found[1]}{copy:04x}", elements)
    return _PLAN_ID.sub(lambda found: f"{found[1]}{found[2]}{copy:03d}", elements)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--side", type=int, default=CITY_SIDE, help="areas along each side of the city")
    parser.add_argument("--copies-of", type=Path, help="copies of this UTF-8 file instead of a city")
    parser.add_argument("--number", type=int, default=200, help="how many copies")
    parser.add_argument("--charset", choices=sorted(CODECS), default="ISO8859-10")
    arguments = parser.parse_args()
    if arguments.copies_of:
        write_copies(arguments.copies_of, arguments.number, arguments.out, arguments.charset)
    else:
        write_city(arguments.out, arguments.side, arguments.charset)


if __name__ == "__main__":
    main()
