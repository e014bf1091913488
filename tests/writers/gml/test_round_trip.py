"""SOSI to GML and back to SOSI: the two SOSI files are compared by a reader that has nothing of ours, and whatever
differs stands in what the writers said is lost."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from plain_sosi import Object, Point, read_sosi, ring_points
from planarkiv.catalogue.generations import Generation
from planarkiv.model.features import Head
from planarkiv.model.loss import Loss
from planarkiv.readers import gml, sosi
from planarkiv.writers import Choice
from planarkiv.writers.gml import write as write_gml
from planarkiv.writers.sosi import write as write_sosi
from project_files import load_script
from tables import Thing, table_of

ROOT = Path(__file__).resolve().parents[3]
UNSOUND = "4222_201515.sos"
"""A sample with an area that does not close: it has no rings to come back with."""
REAL = ("plans/kjetsaa_massetak/Kjetså_massetak.sos", "sosi/Regplan.sos")
SAMPLES = tuple(
    str(path.relative_to(ROOT / "sample_data"))
    for path in sorted((ROOT / "sample_data").rglob("*.sos"))
    if path.stat().st_size > 1000 and path.name != UNSOUND
)
_COMPACT = {
    "KVALITET": ("MÅLEMETODE", "NØYAKTIGHET", "SYNBARHET", "H-MÅLEMETODE", "H-NØYAKTIGHET", "MAKS-AVVIK"),
    "UTNYTT": ("UTNTYP", "UTNTALL", "UTNTALL_MIN"),
}
_NOT_ATTRIBUTES = ("OBJTYPE", "NØ", "NØH", "REF")

Attributes = Mapping[str, list[str]]


def attributes(item: Object) -> Attributes:
    """The values of an object by path, in order; quality in one line is what it is in a group."""
    found: dict[str, list[str]] = {}
    above: list[str] = []
    for line in item.lines:
        if not (match := re.match(r"(\.{2,})([^\s.]+)\s*(.*)", line)):
            continue
        depth = len(match[1]) - 2
        above = [*above[:depth], match[2]]
        value = re.sub(r"""^(["'])(.*)\1$""", r"\2", match[3].split(" !")[0].strip())
        if above[0] in _NOT_ATTRIBUTES or not value:
            continue
        if depth == 0 and above[0] in _COMPACT:
            for name, part in zip(_COMPACT[above[0]], value.split(), strict=False):
                found.setdefault(f"{above[0]}.{name}", []).append(part)
        else:
            found.setdefault(".".join(above), []).append(value)
    return found


def circle(points: list[Point]) -> tuple[Point, ...]:
    """A closed ring without its direction and starting point."""
    corners = points[:-1]
    at = corners.index(min(corners))
    forward = corners[at:] + corners[:at]
    backward = [forward[0], *forward[:0:-1]]
    return tuple(min(forward, backward))


def unit_of(content: bytes) -> float:
    (unit,) = re.findall(rb"\.\.\.ENHET (\S+)", content)
    return float(unit)


@cache
def source_of(name: str) -> bytes:
    path = ROOT.parent / "shared" / "data" / name if name in REAL else ROOT / "sample_data" / name
    if not path.is_file():
        pytest.skip(f"the real file is not here: {name}")
    return path.read_bytes()


def round_trip(
    content: bytes, folder: Path, generation: Generation | None = None
) -> tuple[list[Object], list[Object], dict[str, list[Loss]]]:
    """The objects of the source and of the result, and the losses by kind."""
    table = sosi.read_bytes(content, "kart.sos")
    losses = write_gml(table, folder / "kart.gml", Choice(generation=generation))
    again = gml.read(folder / "kart.gml")
    assert again.faults == ()
    losses += write_sosi(again, folder / "kart.sos", Choice())
    by_kind: dict[str, list[Loss]] = {}
    for each in losses:
        by_kind.setdefault(each.kind, []).append(each)
    result = read_sosi((folder / "kart.sos").read_bytes())
    return list(read_sosi(content).values()), list(result.values()), by_kind


@pytest.mark.parametrize("name", [*REAL, *SAMPLES])
def test_what_comes_back_is_what_went_out_less_what_was_said(name: str, tmp_path: Path) -> None:
    check(source_of(name), tmp_path)


def test_generated_plans_come_back(tmp_path: Path) -> None:
    generator = load_script(ROOT / "benchmarks" / "generate_plans.py")
    made = generator.generate(tmp_path / "planer", 6, seed=11)
    for number, path in enumerate(made.maps):
        folder = tmp_path / str(number)
        folder.mkdir()
        check(path.read_bytes(), folder)


def check(content: bytes, folder: Path) -> None:
    """Fails where the objects that come back differ in something that was not said to be lost, or not in what was."""
    before, after, losses = round_trip(content, folder)
    scale = round(unit_of(content) / unit_of((folder / "kart.sos").read_bytes()))
    assert len(after) == len(before)
    differs: Counter[str] = Counter()
    old, new = ({item.serial: item for item in items} for items in (before, after))
    for one, other in zip(before, after, strict=True):
        assert other.type == one.type
        differs["element"] += other.kind != one.kind
        differs["serienummer"] += other.serial != one.serial
        assert attributes(other) == attributes(one), one.serial
        if one.kind == "FLATE":
            assert [circle(ring_points(new, ring)) for ring in other.rings] == [
                circle([(north * scale, east * scale) for north, east in ring_points(old, ring)]) for ring in one.rings
            ]
            named = [[abs(ref) for ref in ring] for ring in one.rings]
            numbers = (
                {item.serial: at for at, item in enumerate(before)},
                {item.serial: at for at, item in enumerate(after)},
            )
            assert [sorted(numbers[1][abs(ref)] for ref in ring) for ring in other.rings] == [
                sorted(numbers[0][ref] for ref in ring) for ring in named
            ]
            differs["representasjonspunkt"] += 1
        else:
            points = [(north * scale, east * scale) for north, east in one.points]
            moved = other.kind == "SYMBOL" and len(points) > 1 and not (len(points) == 3 and points[0] == points[1])
            differs["retning"] += moved
            differs["tekst"] += other.kind == "TEKST" and len(points) == 2
            if moved:
                points = [points[0], points[0], points[-1]]
            if other.kind == "TEKST" and len(points) == 2:
                points = [points[0], *points]
            assert other.points == points, one.serial
    said = {kind: sum(each.count for each in of_kind) for kind, of_kind in losses.items()}
    assert {kind: count for kind, count in differs.items() if count} == {
        kind: count for kind, count in said.items() if kind in differs
    }
    assert said["knutepunkt"] == content.count(b"...KP ")
    assert set(said) <= {*differs, "topologi", "knutepunkt", "filhode", "gml-id", "henvisning", "symbolretning"}


def test_the_head_is_what_it_was_less_what_was_said(tmp_path: Path) -> None:
    _, _, losses = round_trip(source_of(REAL[0]), tmp_path)
    heads = [
        dict(re.findall(r"^\.{2,3}(\S+) (.+)$", content.decode("utf-8").split("\n.KURVE", 1)[0], re.MULTILINE))
        for content in (source_of(REAL[0]), (tmp_path / "kart.sos").read_bytes())
    ]
    said = {str(each.values["path"]).rpartition(".")[2] for each in losses["filhode"]}
    different = {name for name in heads[0] if heads[0][name] != heads[1].get(name)}
    # the extent is made of the points there are
    assert different - {"MIN-NØ", "MAX-NØ"} == said == {"VERT-DATUM", "OBJEKTKATALOG"}


@pytest.mark.parametrize("name", [REAL[0], "bydel/leveranse/4222_plandata_vn2.sos"])
def test_a_plan_that_was_a_proposal_on_the_way(name: str, tmp_path: Path) -> None:
    before, after, losses = round_trip(source_of(name), tmp_path, Generation.FORSLAG_50)
    dropped = {str(each.values["name"]): each.count for each in losses["objekttype"]}
    kept = [item for item in before if item.type not in dropped]
    assert len(before) - len(kept) == sum(dropped.values())
    gone: Counter[str] = Counter()
    for one, other in zip(kept, after, strict=False):
        assert (other.kind, other.type) == (one.kind, one.type)
        old, new = attributes(one), attributes(other)
        for path in old.keys() - new.keys():
            gone[path.partition(".")[0]] += len(old[path])
        assert {path: values for path, values in old.items() if path in new} == new, "what the plan says is back"
    told: Counter[str] = Counter()
    for loss in (*losses["egenskap"], *losses.get("gruppe", ())):
        told[str(loss.values["path"]).partition(".")[0]] += loss.count
    assert gone == told
    # areas whose boundaries have no place in proposals have new ones
    assert {item.type for item in after[len(kept) :]} <= dropped.keys()


def test_an_area_bounded_by_curves_of_another_type(tmp_path: Path) -> None:
    plan = (("NASJONALAREALPLANID.PLANID", "1"), ("VERTNIV", "2"))
    square = ((0, 0, 1), (0, 1000), (1000, 1000, 1))
    table = table_of(
        [
            Thing("KURVE", 1, "RpGrense", (), square),
            Thing("KURVE", 2, "RpFormålGrense", (), ((1000, 1000, 1), (1000, 0), (0, 0, 1))),
            Thing("FLATE", 3, "RpArealformålOmråde", plan, ((400, 600),), ((1, 2),)),
        ]
    )
    write_gml(table, tmp_path / "kart.gml", Choice())
    write_sosi(gml.read(tmp_path / "kart.gml"), tmp_path / "kart.sos", Choice())
    objects = read_sosi((tmp_path / "kart.sos").read_bytes())
    assert [item.type for item in objects.values()] == ["RpGrense", "RpFormålGrense", "RpArealformålOmråde"]
    assert sorted(map(abs, objects[3].rings[0])) == [1, 2]


def test_what_cannot_be_carried_is_told_item_for_item(tmp_path: Path) -> None:
    square = ((0, 0, 1), (0, 1000), (1000, 1000), (1000, 0), (0, 0, 1))
    plan = (("NASJONALAREALPLANID.KOMM", "4222"), ("NASJONALAREALPLANID.PLANID", "1"), ("VERTNIV", "2"))
    said = (
        ("RPAREALFORMÅL", "1110"), ("FELTNAVN", "A"), ("FELTNAVN", "B"), ("EGET.NAVN", "x"), ("EGET.NAVN", "y"),
        ("UTEAREAL", "mye"), ("UTNYTT.UTNTYP", "16", 0), ("UTNYTT.UTNTALL", "30", 0), ("UTNYTT.UTNTYP", "17", 1),
        ("UTNYTT.UTNTALL", "12.5", 1), ("OPPDATERINGSDATO", "20240131125959"), ("KVALITET.MÅLEMETODE", "82"),
    )  # fmt: skip
    head = Head(koordsys=22, epsg=25832, unit=0.01, values={"KVALITET.MÅLEMETODE": ("82",), "EIER": ("Kommunen",)})
    table = table_of(
        [
            Thing("KURVE", 1, "RpFormålGrense", (("KVALITET.MÅLEMETODE", "11"), ("KVALITET.SYNBARHET", "1")), square),
            Thing("KURVE", 2, "RpFormålGrense", (), square),
            Thing("KURVE", 3, "Vannkant", (("EGET.NAVN", "z"),), square),
            Thing("FLATE", 4, "RpArealformålOmråde", (*plan, *said), ((400, 600),), ((1,),)),
        ],
        head,
    )
    write_sosi(table, tmp_path / "kilde.sos", Choice())
    before, after, losses = round_trip((tmp_path / "kilde.sos").read_bytes(), tmp_path)
    kept = [item for item in before if item.type != "Vannkant"]
    assert [item.type for item in after] == [item.type for item in kept]
    gone, come = Counter[str](), Counter[str]()
    for one, other in zip(kept, after, strict=True):
        old, new = attributes(one), attributes(other)
        for path in {**old, **new}:
            values, found = old.get(path, []), new.get(path, [])
            assert found[: len(values)] == values[: len(found)], "what is kept is in order"
            gone[path] += max(len(values) - len(found), 0)
            come[path] += max(len(found) - len(values), 0)
    told = Counter(
        {str(loss.values["path"]): loss.count for kind in ("egenskap", "gjentatt", "verdi") for loss in losses[kind]}
    )
    assert +gone == told
    from_head = {str(loss.values["path"]): loss.count for loss in losses["filhode"]}
    assert +come == Counter({"KVALITET.MÅLEMETODE": from_head.pop("KVALITET.MÅLEMETODE")})
    assert {"EIER"} <= from_head.keys()
    assert [loss.examples for loss in losses["objekttype"]] == [("Vannkant 3",)]
