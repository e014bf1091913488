from typing import Any

import pytest

from planarkiv.model.faults import Fault
from planarkiv.rules.received_files import Stranger, own_name, stranger, suffix_of, told_by
from rules.plan_files import received


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plan/planarkiv.toml", Stranger.SETTINGS),
        ("plan/PLANARKIV.TOML", Stranger.SETTINGS),
        ("leveranse.zip!planarkiv.toml", Stranger.SETTINGS),
        ("plan/planarkiv.toml.pdf", None),
        ("plan/minimum.toml", Stranger.PROFILE),
        ("plan/my-Baseline.json", Stranger.PROFILE),
        ("plan/baseline.pdf", None),
        ("baseline/rapport.json", None),
        *((f"plan/a{ending}", Stranger.PROGRAM) for ending in (".exe", ".bat", ".cmd", ".ps1", ".sh")),
        *((f"plan/a{ending}", Stranger.PROGRAM) for ending in (".js", ".vbs", ".dll", ".msi", ".EXE")),
        *((f"plan/a{ending}", Stranger.PACKED) for ending in (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")),
        ("leveranse.zip!inni.ZIP", Stranger.PACKED),
        ("leveranse.zip!plankart.pdf", None),
        ("plan/exe", None),
        ("plan.exe/kart.sos", None),
    ],
)
def test_strangers(name: str, expected: Stranger | None) -> None:
    assert stranger(name) is expected


def test_names() -> None:
    assert own_name("a/B.zip!C/Kart.SOS") == "kart.sos"
    assert own_name("a/B.zip!Kart.SOS") == "kart.sos"
    assert suffix_of("a.b/Kart") == ""
    assert suffix_of("Kart.SOS") == ".sos"


REFUSED: dict[str, Any] = {"refused": "lenke", "unplaced": "uten plan"}
UNPLACED: dict[str, Any] = {"unplaced": "uten plan"}


def test_a_file_in_order_is_not_told_of() -> None:
    assert told_by(received()) == ""
    assert told_by(received("plan/kart.sos", "sosi", is_map=True)) == ""


def test_the_first_thing_wrong_is_told() -> None:
    assert told_by(received("plan/planarkiv.toml", "ulest", 0, **REFUSED)) == "FIL01"
    assert told_by(received("plan/planarkiv.toml", "ulest", 0, **UNPLACED)) == "FIL05"
    assert told_by(received("plan/a.bin", "ulest", 0, **UNPLACED)) == "FIL02"
    assert told_by(received("plan/a.bin", "ulest", **UNPLACED)) == "FIL06"
    assert told_by(received("plan/a.dwg", "cad", **UNPLACED)) == "FIL06"
    assert told_by(received(**UNPLACED)) == "FIL04"


def test_a_fault_tells_of_an_empty_file_too() -> None:
    assert told_by(received(faults=(Fault("tom-fil"),))) == "FIL02"
    assert told_by(received(faults=(Fault("pdf-reparert"),))) == ""


def test_a_side_file_is_told_with_the_file_it_belongs_to() -> None:
    assert told_by(received("kart.tfw", "raster", 0, is_side=True, **UNPLACED)) == ""
    assert told_by(received("kart.dbf", "ulest", is_map=True, is_side=True, **UNPLACED)) == ""
    assert told_by(received("kart.tfw", "raster", is_side=True, **REFUSED)) == "FIL01"
    assert told_by(received("kart.tfw", "raster", **UNPLACED)) == "FIL04"
    assert told_by(received("kart.shp", "ulest", is_map=True, **UNPLACED)) == "FIL06"
    assert told_by(received("kart.dat", "sosi", is_map=True, **UNPLACED)) == "FIL04"
