"""The loss reports of a real plan on its way from SOSI to GML and back, and to GeoPackage, as they are kept here.

A change of any of them is a change of what users are told: run this file as a script to write them anew, and read them.
"""

import json
import tempfile
from pathlib import Path
from typing import Any

from planarkiv.convert import Job, convert

EXPECTED = Path(__file__).with_name("kjetsaa.losses.json")
PLAN = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
WAYS = (("SOSI til GML", "", "k.gml"), ("GML til SOSI", "k.gml", "k.sos"), ("SOSI til GeoPackage", "", "k.gpkg"))


def losses(plan: Path, folder: Path) -> dict[str, list[dict[str, Any]]]:
    return {
        way: [dict(each.to_json()) for each in _converted(folder / source if source else plan, folder / out)]
        for way, source, out in WAYS
    }


def _converted(source: Path, out: Path) -> Any:
    done = convert(Job(source, out), lambda *_: None)
    assert not done.missing
    return done.losses


def test_the_losses_are_those_that_are_kept(shared: Path, tmp_path: Path) -> None:
    assert losses(shared / PLAN, tmp_path) == json.loads(EXPECTED.read_text(encoding="utf-8"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        found = losses(Path(__file__).resolve().parents[3] / "shared" / PLAN, Path(scratch))
    EXPECTED.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
