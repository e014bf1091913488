from typing import Any

import pytest

from planarkiv.findings import Severity
from planarkiv.rules.dok11_georeferenced_rasters_tell_how import (
    COARSE,
    NO_SYSTEM,
    NOT_TOLD,
    georeferenced_rasters_tell_how,
)
from rules.checking import problems, results, said
from rules.plan_files import PDF, plan_file

PLACED: dict[str, Any] = {"kilde": "worldfil", "epsg": 25832}
FINE: dict[str, Any] = {"georeferanse": PLACED, "dpi": [300.0, 300.0]}


def found(media_type: str = "image/tiff", *, control_points: bool = False, **facts: Any) -> list[object]:
    file = plan_file("kart.tif", media_type, **facts)
    return [
        (each.wording, each.severity)
        for each in problems(georeferenced_rasters_tell_how, file, control_points=control_points)
    ]


def test_a_scan_that_tells() -> None:
    assert found(**FINE) == []
    assert found(**{**FINE, "dpi": [200, 200.0]}) == []


def test_no_system() -> None:
    assert found(**{**FINE, "georeferanse": {"kilde": "worldfil", "epsg": None}}) == [(NO_SYSTEM, None)]
    assert found(**{**FINE, "georeferanse": {"kilde": "worldfil"}}) == [(NO_SYSTEM, None)]


def test_coarse() -> None:
    [one] = problems(
        georeferenced_rasters_tell_how, plan_file("k.jpg", "image/jpeg", georeferanse=PLACED, dpi=[300, 199])
    )
    assert (one.wording, one.severity, one.values) == (COARSE, None, {"dpi": 199, "minst": 200.0})
    coarse = plan_file("k.jpg", "image/jpeg", georeferanse=PLACED, dpi=[150, 150])
    assert problems(georeferenced_rasters_tell_how, coarse, min_dpi=150) == []


@pytest.mark.parametrize("dpi", [None, [], "300", ["a", None]])
def test_no_resolution(dpi: object) -> None:
    [one] = problems(georeferenced_rasters_tell_how, plan_file("k.png", "image/png", georeferanse=PLACED, dpi=dpi))
    assert (one.wording, one.severity) == (NOT_TOLD, Severity.INFO)
    assert said([one]) == ["Bildet er georeferert, men dette følger ikke med: oppløsning (og dermed målestokk)."]


def test_control_points_are_asked_for_by_a_profile() -> None:
    assert found(control_points=True, **FINE) == [(NOT_TOLD, Severity.INFO)]
    assert found(control_points=True, **FINE, sidefiler=["kart.tfw"]) == [(NOT_TOLD, Severity.INFO)]
    assert found(control_points=True, **FINE, sidefiler=["kart.tif.POINTS"]) == []
    assert found(control_points=True, **FINE, passpunkter=[[0, 0, 1, 1]]) == []
    both = plan_file("k.tif", "image/tiff", georeferanse=PLACED)
    [one] = problems(georeferenced_rasters_tell_how, both, control_points=True)
    assert said([one])[0].endswith("oppløsning (og dermed målestokk) og passpunkter.")


def test_what_is_not_judged() -> None:
    assert found() == []
    assert found(georeferanse={}) == []
    assert found(georeferanse="ja") == []
    assert results(georeferenced_rasters_tell_how, plan_file("kart.pdf", PDF, georeferanse={"epsg": None})) == []
