"""The sample municipality is what its truth table says, by its own evidence."""

import csv
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path, PurePosixPath

import pytest

from plain_sosi import check_sound, read_sosi
from project_files import load_script, pdf_text

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_data"
TOWN = SAMPLE / "lyngvik"
DELIVERY = SAMPLE / "leveranse" / "9901_plandata_vn2.sos"
KOMMUNE = "9901"


# --- the truth table ---


@dataclass(frozen=True)
class Truth:
    path: str
    outcome: str
    planids: frozenset[str]
    types: tuple[str, ...]
    note: str


@pytest.fixture(scope="module")
def truth() -> list[Truth]:
    with (SAMPLE / "fasit.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return [
        Truth(
            row["path"],
            row["outcome"],
            frozenset(filter(None, row["planids"].split(","))),
            tuple(filter(None, row["dokumenttype"].split(","))),
            row["note"],
        )
        for row in rows
    ]


def contents() -> dict[str, bytes]:
    """Every file by path, a zip by its members."""
    found: dict[str, bytes] = {}
    for path in sorted(TOWN.rglob("*")):
        name = path.relative_to(TOWN).as_posix()
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                found |= {f"{name}!{member}": archive.read(member) for member in archive.namelist()}
        elif path.is_file():
            found[name] = path.read_bytes()
    return found


def test_the_table_and_the_folder_agree(truth: list[Truth]) -> None:
    assert sorted(row.path for row in truth) == sorted(contents())
    assert {row.outcome for row in truth} == {"placed", "unplaced", "ignored", "duplicate", "register"}


def test_the_share_that_can_be_placed_is_that_of_a_real_municipality(truth: list[Truth]) -> None:
    of_a_plan = [row for row in truth if row.planids and row.outcome != "duplicate"]
    placed = [row for row in of_a_plan if row.outcome == "placed"]
    assert len(truth) >= 85
    assert 0.82 <= len(placed) / len(of_a_plan) <= 0.90
    assert all(row.planids for row in placed)
    assert {row.outcome for row in truth if not row.planids} == {"unplaced", "ignored", "register"}


def test_types_are_from_the_list_and_enough_are_of_the_three_that_matter(truth: list[Truth]) -> None:
    codes = {
        "GEOREFPLAN", "ILLUST", "INNSIGELSE", "JURILLUST", "KART", "KLAGE", "KONSUTR", "KORR", "KUNNGJ", "PLANBESKR",
        "PLANBEST", "PLANKART", "PLANPROG", "RAPPORT", "ROS-ANALYSE", "SAKSFRAMLEGG", "TEGNFKL", "UTREDNING",
        "UTTALELSE", "VEDTAK",
    }  # fmt: skip
    used = Counter(kind for row in truth for kind in row.types)
    assert set(used) <= codes
    assert min(used[kind] for kind in ("PLANKART", "PLANBEST", "VEDTAK")) >= 8
    assert len(used) >= 12


def test_everything_is_small() -> None:
    files = [path for path in SAMPLE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert sum(path.stat().st_size for path in files) < 5_000_000
    assert all(len(path.relative_to(SAMPLE).as_posix()) <= 140 for path in files)


def test_names_are_legal_on_windows() -> None:
    reserved = re.compile(r'[<>:"|?*\\]|[ .]$')
    names = {part for path in TOWN.rglob("*") for part in path.relative_to(TOWN).parts}
    assert [name for name in names if reserved.search(name)] == []
    paths = [path.relative_to(TOWN).as_posix().casefold() for path in TOWN.rglob("*")]
    assert len(paths) == len(set(paths))


def test_the_script_writes_the_committed_bytes() -> None:
    script = load_script(SAMPLE / "make_sample_data.py")
    have = {name: version(name) for name in script.MADE_WITH}
    if have != script.MADE_WITH:
        pytest.skip(f"the sample data was made with {script.MADE_WITH}, here are {have}")
    made = script.all_files()
    on_disk = {
        path.relative_to(SAMPLE).as_posix(): path.read_bytes()
        for top in ("lyngvik", "leveranse")
        for path in (SAMPLE / top).rglob("*")
        if path.is_file()
    } | {"fasit.csv": (SAMPLE / "fasit.csv").read_bytes()}
    assert sorted(made) == sorted(on_disk)
    assert [path for path, content in made.items() if content != on_disk[path]] == []


# --- the order of trust, written here once more so that the table is consistent with it ---


def _token(planid: str) -> re.Pattern[str]:
    """A planid as a whole token of a name; a slash cannot stand in a file name."""
    written = re.escape(planid).replace("/", "[-_]")
    return re.compile(rf"(?<![^\W_])(?:{KOMMUNE}[ _.-])?{written}(?![^\W_])", re.IGNORECASE)


def _in_text(planid: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d){KOMMUNE}[ _/-]{re.escape(planid)}(?![^\W_]|/\d)")


def register_rows() -> Iterator[tuple[str, str]]:
    """(planid, file name) for every file the workbook names; planid alone, with an empty name, for every row."""
    from openpyxl import load_workbook

    book = load_workbook(TOWN / "planoversikt.xlsx")
    for row in book["Planer"].iter_rows(min_row=5, values_only=True):
        planid = _as_text(row[0])
        if planid:
            yield planid, ""
            yield from ((planid, name.strip()) for name in str(row[10] or "").split(";") if name.strip())
    for row in book["Dokumenter"].iter_rows(min_row=2, values_only=True):
        yield _as_text(row[0]), str(row[3])


def _as_text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value or "").strip()


@dataclass(frozen=True)
class Evidence:
    map: frozenset[str]
    register: frozenset[str]
    file: frozenset[str]
    folder: frozenset[str]
    text: frozenset[str]

    @property
    def decided(self) -> frozenset[str]:
        one_text = self.text if len(self.text) == 1 else frozenset()
        return self.map or self.register or self.file or self.folder or one_text


@pytest.fixture(scope="module")
def evidence(truth: list[Truth]) -> dict[str, Evidence]:
    files = contents()
    rows = list(register_rows())
    map_ids = {path: _map_ids(content) for path, content in files.items() if path.casefold().endswith(".sos")}
    known = {planid for planid, _ in rows} | {planid for ids in map_ids.values() for planid in ids}
    assert len(known) == 12
    named: dict[str, set[str]] = defaultdict(set)
    for planid, written in rows:
        for path in _named(written, files):
            named[path].add(planid)
    found = {}
    for row in truth:
        name = PurePosixPath(row.path.replace("!", "/"))
        folders = [_tokens(part, known) for part in reversed(name.parts[:-1])]
        text = pdf_text(files[row.path]) if name.suffix.casefold() == ".pdf" else ""
        found[row.path] = Evidence(
            frozenset(map_ids.get(row.path, ())),
            frozenset(named.get(row.path, ())),
            _tokens(name.stem, known),
            next((tokens for tokens in folders if tokens), frozenset()),
            frozenset(planid for planid in known if _in_text(planid).search(text)),
        )
    return found


def _map_ids(content: bytes) -> set[str]:
    return {item.planid for item in read_sosi(content).values()} - {""}


def _tokens(text: str, known: Iterable[str]) -> frozenset[str]:
    return frozenset(planid for planid in known if _token(planid).search(text))


def _named(name: str, files: Iterable[str]) -> list[str]:
    """The files a register cell means: the very name if there is one, else a name that differs in case or suffix."""
    if not name:
        return []
    names = {path: PurePosixPath(path).name for path in files}
    exact = [path for path, own in names.items() if own == name]
    loose = [
        path
        for path, own in names.items()
        if own.casefold() == name.casefold() or PurePosixPath(own).stem.casefold() == name.casefold()
    ]
    mains = exact or loose
    stems = {path.rsplit(".", 1)[0] for path in mains}
    sides = [path for path in names if path.rsplit(".", 1)[0] in stems and path.casefold().endswith(("tfw", "prj"))]
    return [*mains, *sides]


def test_the_order_of_trust_gives_the_table(truth: list[Truth], evidence: dict[str, Evidence]) -> None:
    decided = {path: own.decided for path, own in evidence.items()}
    in_folder: dict[str, set[str]] = defaultdict(set)
    for path, ids in decided.items():
        in_folder[path.rpartition("/")[0]].update(ids)
    wrong = []
    for row in truth:
        if row.outcome in {"ignored", "register"}:
            continue
        only = in_folder[row.path.rpartition("/")[0]]
        planids = set(decided[row.path]) or (only if len(only) == 1 else set())
        if planids != (set() if row.outcome == "unplaced" else row.planids):
            wrong.append((row.path, sorted(planids), sorted(row.planids)))
    assert wrong == []


def test_every_kind_of_evidence_decides_something(truth: list[Truth]) -> None:
    reasons = Counter(row.note.replace("følgefil; ", "").split(" (")[0].split(";")[0] for row in truth)
    for reason in (
        "id i kartet", "filkolonne i registeret", "id i filnavnet", "id i mappenavnet",
        "id med kommunenummer i teksten", "eneste plan i mappa",
    ):  # fmt: skip
        assert reasons[reason] >= 4, reason


def test_the_traps_are_there(evidence: dict[str, Evidence]) -> None:
    own = {PurePosixPath(path).name: found for path, found in evidence.items()}
    assert own["nabovarsel.pdf"].text == {"3/87"}
    assert own["nabovarsel.pdf"].folder == {"0072"}
    assert own["kunngjering R-23 Lyngvikposten.pdf"].folder == {"0072"}
    assert own["planomtale Meieriet.pdf"].text == {"20110002", "201206"}
    assert own["uttale Storøy kommune.pdf"].text == set()
    texts = {PurePosixPath(path).name: pdf_text(content) for path, content in contents().items() if path[-3:] == "pdf"}
    assert "9902/201206" in texts["uttale Storøy kommune.pdf"]
    assert "99010072" in texts["telefonliste teknisk etat 2013.pdf"]
    assert "87/3" in texts["Saksframlegg sak 87-3 bygningsrådet.pdf"]
    assert "2003/0004" in texts["Sak 2003-0004 vannverk.pdf"]


def test_duplicates_are_the_same_bytes_in_the_same_plan(truth: list[Truth]) -> None:
    files = contents()
    by_content: dict[bytes, list[Truth]] = defaultdict(list)
    for row in truth:
        if row.planids and not row.note.startswith("følgefil"):
            by_content[files[row.path]].append(row)
    doubles = [rows for rows in by_content.values() if len(rows) > 1]
    assert len(doubles) == 2
    for rows in doubles:
        assert sorted(row.outcome for row in rows) == ["duplicate", "placed"]
        assert len({row.planids for row in rows}) == 1


# --- the files themselves ---


def test_the_maps_are_sound_and_in_several_charsets() -> None:
    maps = [path for path in TOWN.rglob("*") if path.suffix.casefold() == ".sos"]
    assert len(maps) == 7
    charsets = set()
    for path in maps:
        content = path.read_bytes()
        check_sound(read_sosi(content))
        charsets.add(content.split(b"..TEGNSETT ", 1)[1].split(None, 1)[0])
    assert charsets == {b"UTF-8", b"ISO8859-10", b"ISO8859-1", b"DOSN8"}
    assert _map_ids((TOWN / "Reguleringsplaner/0072 Elvebakken/0072_kart.SOS").read_bytes()) == set()


def test_the_delivery_holds_five_plans_that_share_boundaries() -> None:
    objects = read_sosi(DELIVERY.read_bytes())
    check_sound(objects)
    users: dict[int, set[str]] = defaultdict(set)
    for item in objects.values():
        for ring in item.rings:
            for ref in ring:
                users[abs(ref)].add(item.planid)
    assert {item.planid for item in objects.values()} - {""} == {"201206", "20110002", "20030004", "R-23", "3/87"}
    assert sum(len(plans) > 1 for plans in users.values()) >= 4
    assert all(any("KOPIDATO" in line for line in item.lines) for item in objects.values())
    loose = [item for item in objects.values() if not item.planid and item.serial not in users]
    assert sorted(item.type for item in loose) == ["RpJuridiskLinje", "RpPåskrift"]


def test_pdfs_open_but_for_the_broken_and_the_empty_one() -> None:
    import pypdfium2

    broken, scans = [], 0
    for path in TOWN.rglob("*"):
        if path.suffix.casefold() != ".pdf":
            continue
        try:
            with pypdfium2.PdfDocument(path) as document:
                assert len(document) >= 1
        except pypdfium2.PdfiumError:
            broken.append(path.name)
            continue
        scans += not pdf_text(path.read_bytes()).strip()
    assert sorted(broken) == ["19870003_kartutsnitt ØDELAGT.pdf", "ROS-analyse.pdf"]
    assert scans == 7


def test_scans_have_a_resolution_and_lie_on_their_map() -> None:
    from PIL import Image

    seen = 0
    for path in TOWN.rglob("*"):
        if path.suffix.casefold() not in {".tfw", ".jgw"}:
            continue
        main = next(p for p in path.parent.iterdir() if p.stem == path.stem and p.suffix.casefold() in {".tif", ".jpg"})
        numbers = [float(line) for line in path.read_text(encoding="ascii").split()]
        with Image.open(main) as image:
            assert round(float(image.info["dpi"][0])) in {200, 300, 400}
            width, height = image.size
        assert numbers[0] == -numbers[3] > 0
        assert numbers[1] == numbers[2] == 0
        assert 290_000 < numbers[4] < numbers[4] + width * numbers[0] < 310_000
        assert 6_610_000 < numbers[5] - height * numbers[0] < numbers[5] < 6_630_000
        seen += 1
    assert seen == 7
