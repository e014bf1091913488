"""Writes the municipalities of the catalogue: a box around each of today, and the successors of abolished numbers.

Give the boundaries (GeoJSON in EPSG:4326, cut at the coast) and the list of former numbers (CSV). The same input gives
the same bytes.
"""

import csv
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

CATALOGUE = Path(__file__).resolve().parents[1] / "src" / "planarkiv" / "catalogue"

TODAY_HEADINGS = ("kommunenummer", "navn", "vest", "soer", "oest", "nord", "kyst")
ABOLISHED_HEADINGS = ("nummer", "navn", "etterfoelger")

LAND_BORDER_ONLY = frozenset(
    (
        "1826", "3122", "3124", "3226", "3401", "3416", "3417", "3418", "3419", "3421",
        "3425", "5025", "5033", "5034", "5041", "5042", "5043", "5520", "5610", "5612",
    )
)  # fmt: skip
"""Municipalities that border on another country and have no coast: the boundaries cannot tell which it is."""

_PLACES = 4
_SHORTEST_COAST = 0.01
"""Degrees: what is shorter is no coast but two neighbours that are drawn a little apart."""

Point = tuple[float, float]
Edge = tuple[Point, Point]


def _outwards(value: float, rounded: Any) -> str:
    scale: int = 10**_PLACES
    return f"{rounded(round(value * scale, 6)) / scale:.{_PLACES}f}"


def _rings(geometry: dict[str, Any]) -> Iterator[list[Point]]:
    coordinates = geometry["coordinates"]
    for polygon in coordinates if geometry["type"] == "MultiPolygon" else [coordinates]:
        for ring in polygon:
            yield [(float(east), float(north)) for east, north, *_ in ring]


def _edges(rings: Iterable[list[Point]]) -> list[Edge]:
    return [(min(pair), max(pair)) for ring in rings for pair in pairwise(ring)]


def today_rows(features: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    """A row for each municipality, by number. Coastal is who has a boundary that it shares with nobody."""
    edges = {feature["properties"]["kommunenummer"]: _edges(_rings(feature["geometry"])) for feature in features}
    users = Counter(edge for each in edges.values() for edge in each)
    rows = []
    for feature in features:
        number = feature["properties"]["kommunenummer"]
        points = [point for edge in edges[number] for point in edge]
        east, north = [point[0] for point in points], [point[1] for point in points]
        alone = sum(math.dist(*edge) for edge in edges[number] if users[edge] == 1)
        coastal = alone > _SHORTEST_COAST and number not in LAND_BORDER_ONLY
        box = [_outwards(min(each), math.floor) for each in (east, north)]
        box += [_outwards(max(each), math.ceil) for each in (east, north)]
        rows.append((number, feature["properties"]["kommunenavn"], *box, "ja" if coastal else "nei"))
    return sorted(rows)


def abolished_rows(history: Iterable[dict[str, str]], today: Iterable[str]) -> list[tuple[str, ...]]:
    """A row for each number that is no longer in use, with the number (or numbers) its area has today."""
    kept = set(today)
    return sorted(
        (row["code"], row["label"], row["number_2024"]) for row in history if row["code"] not in kept and row["code"]
    )


def _write(name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with (CATALOGUE / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([headings, *rows])
    print(f"{name}: {len(rows)} rows")


def main() -> None:
    """``make_municipality_boxes.py BOUNDARIES.geojson HISTORY.csv``."""
    if len(sys.argv) != 3:
        raise SystemExit(f"usage: {Path(sys.argv[0]).name} BOUNDARIES.geojson HISTORY.csv")
    boundaries, former = (Path(argument) for argument in sys.argv[1:])
    rows = today_rows(json.loads(boundaries.read_text(encoding="utf-8"))["features"])
    _write("kommuner.csv", TODAY_HEADINGS, rows)
    print(f"  of them {sum(row[-1] == 'ja' for row in rows)} with a coast")
    with former.open(encoding="utf-8", newline="") as file:
        gone = abolished_rows(csv.DictReader(file), (row[0] for row in rows))
    _write("kommunenummer_utgaatte.csv", ABOLISHED_HEADINGS, gone)
    print(f"  of them {sum(' ' in row[-1] for row in gone)} that were divided between several")


if __name__ == "__main__":
    main()
