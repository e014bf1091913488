"""The generated plans are sound, like a real plan, and the same whatever order they are delivered in."""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from plain_sosi import Object, check_sound, read_sosi, ring_points
from project_files import load_script, pdf_text

ROOT = Path(__file__).resolve().parents[1]
KOMMUNE = "9901"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    return load_script(ROOT / "benchmarks" / "generate_plans.py")


def comparable(objects: Mapping[int, Object], planid: str) -> Counter[tuple[object, ...]]:
    """What a plan says, whatever its serial numbers, order and copy dates: attributes, points, rings as points."""
    own = [item for item in objects.values() if item.planid == planid]
    curves = {abs(ref) for item in own for ring in item.rings for ref in ring}
    said = Counter[tuple[object, ...]]()
    for item in [*own, *(objects[key] for key in curves)]:
        lines = tuple(line for line in item.lines if not re.search(r"KOPIDAT|OMRÅDEID|ORIGINALDATA|OPPDATERING", line))
        rings = tuple(tuple(ring_points(objects, ring)) for ring in item.rings)
        said[(item.kind, lines, tuple(item.points), rings)] += 1
    return said


def test_generated_plans_are_sound_and_like_a_real_one(generator: ModuleType, tmp_path: Path) -> None:
    made = generator.generate(tmp_path, 9, seed=3)
    assert len(made.maps) == 9
    for row, path in zip(made.rows, made.maps, strict=True):
        objects = read_sosi(path.read_bytes())
        check_sound(objects)
        types = Counter(item.type for item in objects.values())
        assert 220 <= len(objects) <= 320
        assert types["RpArealformålOmråde"] >= 50
        assert {"RpSikringSone", "RpFareSone", "RpJuridiskLinje", "RpJuridiskPunkt", "RpPåskrift"} <= set(types)
        assert Counter(item.kind for item in objects.values())["BUEP"] >= 8
        pdfs = sorted(path.parent.glob("*.pdf"))
        assert len(pdfs) == 2
        assert all(f"{KOMMUNE} {row.planid}" in pdf_text(pdf.read_bytes()) for pdf in pdfs)
    holes = [item for path in made.maps for item in read_sosi(path.read_bytes()).values() if len(item.rings) > 1]
    assert holes
    register = (tmp_path / "planoversikt.csv").read_bytes().decode("cp1252")
    rows = list(csv.DictReader(io.StringIO(register), delimiter=";"))
    assert [row["PlanID"] for row in rows] == list(made.planids)


def test_the_same_arguments_give_the_same_bytes(generator: ModuleType, tmp_path: Path) -> None:
    for name in ("a", "b"):
        generator.generate(tmp_path / name, 5, seed=8, one_file=True, shuffle=True, renumber=True, kopidata=True)
    first, second = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*") if path.is_file()} for name in ("a", "b")
    )
    assert first == second


def test_a_shuffled_delivery_says_the_same_as_the_single_files(generator: ModuleType, tmp_path: Path) -> None:
    single = generator.generate(tmp_path / "single", 6, seed=2, documents=False)
    options = {"one_file": True, "shuffle": True, "renumber": True, "kopidata": True}
    whole = generator.generate(tmp_path / "whole", 6, seed=2, documents=False, **options)
    delivered = read_sosi(whole.maps[0].read_bytes())
    check_sound(delivered)
    for planid, path in zip(single.planids, single.maps, strict=True):
        alone = read_sosi(path.read_bytes())
        assert comparable(alone, planid) == comparable(delivered, planid)
        assert list(alone) != list(delivered)[: len(alone)]


def test_one_moved_point_changes_one_plan_and_nothing_else(generator: ModuleType, tmp_path: Path) -> None:
    before = generator.generate(tmp_path / "before", 6, seed=2, documents=False, one_file=True)
    moved = before.planids[2]
    after = generator.generate(tmp_path / "after", 6, seed=2, documents=False, one_file=True, move_vertex=moved)
    old, new = read_sosi(before.maps[0].read_bytes()), read_sosi(after.maps[0].read_bytes())
    check_sound(new)
    assert [planid for planid in before.planids if comparable(old, planid) != comparable(new, planid)] == [moved]
    differing = [serial for serial in old if old[serial].points != new[serial].points]
    assert len(differing) == 1
    with pytest.raises(ValueError, match="no plan"):
        generator.generate(tmp_path / "none", 2, move_vertex="1234")
