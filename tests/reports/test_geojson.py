import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from pyproj import Transformer

from planarkiv.report import Report
from planarkiv.reports import geojson
from reports.by_hand import ARCHIVE, clean, finding, hostile, many, placed, report, set_aside


def read(given: Report) -> Any:
    collection = json.loads(b"".join(geojson.render(given)), parse_constant=pytest.fail)
    assert collection["type"] == "FeatureCollection"
    for each in collection["features"]:
        assert each["type"] == "Feature"
        west, south, east, north = shapely.geometry.shape(each["geometry"]).bounds
        assert -180 <= west <= east <= 180
        assert -90 <= south <= north <= 90
    return collection


def test_points_lines_and_areas_in_degrees(tmp_path: Path) -> None:
    collection = read(placed(tmp_path))
    assert [(each["properties"]["linje"], each["geometry"]["type"]) for each in collection["features"]] == [
        (1, "Point"),
        (2, "Polygon"),
        (3, "LineString"),
        (4, "MultiPolygon"),
        (5, "Point"),
        (6, "Point"),
    ]
    assert collection["utenSted"] == 4
    east, north = collection["features"][0]["geometry"]["coordinates"]
    assert (round(east, 1), round(north, 1)) == (7.7, 58.5)
    back = Transformer.from_crs(4326, 25832, always_xy=True).transform(east, north)
    assert back == pytest.approx((425031.1, 6489459.2), abs=0.001)
    assert [round(part, 9) for part in (east, north)] == [east, north]
    other = collection["features"][5]
    back = Transformer.from_crs(4326, 25833, always_xy=True).transform(*other["geometry"]["coordinates"])
    assert back == pytest.approx((85000, 6500000), abs=0.001)


def test_outer_rings_go_counterclockwise(tmp_path: Path) -> None:
    area = shapely.geometry.shape(read(placed(tmp_path))["features"][1]["geometry"])
    assert area.exterior.is_ccw


def test_what_is_known_stands_in_the_properties(tmp_path: Path) -> None:
    first, second, third, *_ = read(placed(tmp_path))["features"]
    assert first["properties"] == {
        "regel": "SOS13",
        "offisiellId": "gml.flate.1",
        "alvorlighet": "error",
        "maal": ARCHIVE,
        "plan": "4222/1",
        "fil": "kart.sos",
        "linje": 1,
        "oest": 425031.1,
        "nord": 6489459.2,
        "epsg": 25832,
        "melding": "Noe er galt.",
        "tiltak": "Rett det.",
    }
    assert (second["properties"]["oest"], second["properties"]["nord"]) == (425000, 6489000)
    assert third["properties"]["objektId"] == "KURVE 1"
    assert (third["properties"]["oest"], third["properties"]["nord"]) == (425000, 6489000)


@pytest.mark.parametrize(
    "geometry", ["POINT (nan 1)", "POLYGON EMPTY", "GEOMETRYCOLLECTION EMPTY", "x", "POINT (1e999 0)", "POINT (1..2 1)"]
)
def test_no_place_at_all(geometry: str, tmp_path: Path) -> None:
    collection = read(report(tmp_path, [(ARCHIVE, finding(epsg=25832, geometry=geometry))]))
    assert (collection["features"], collection["utenSted"]) == ([], 1)


def test_heights_are_left_out(tmp_path: Path) -> None:
    given = finding(epsg=25832, geometry="POINT Z (425031.1 6489459.2 7)")
    [feature] = read(report(tmp_path, [(ARCHIVE, given)]))["features"]
    assert len(feature["geometry"]["coordinates"]) == 2


def test_none_and_many(tmp_path: Path) -> None:
    assert read(clean(tmp_path))["features"] == []
    assert len(read(many(tmp_path, 5000, point=(425031.1, 6489459.2), epsg=25832))["features"]) == 5000
    assert read(hostile(tmp_path))["utenSted"] == 2
    assert len(read(set_aside(tmp_path))["godtatt"]) == 3
