"""Whole submissions made to do harm go through every command: each file costs itself, and nothing beside is touched."""

import csv
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from attacks import documents, maps, names, packages
from attacks.runner import Said, run_all
from attacks.surroundings import State, neighbours, state

FOLDERS = ("geojson", "flatgeobuf", "geoparquet", "shapefile", "sosi", "gml", "planoversikt", "bagit", "eark-sip")
TARGETS = (".gpkg", ".gml", ".sos", ".geojson", ".fgb", ".parquet")
DEPOT = {
    'avleverer = ""': 'avleverer = "Lyngvik"',
    'organisasjonsnummer = ""': 'organisasjonsnummer = "974760673"',
    'arkivskaper = ""': 'arkivskaper = "Lyngvik"',
}


class Place:
    """``neighbours`` are to be left alone; ``inn``, ``arkiv`` and ``ut`` lie among them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.around = neighbours(root / "om")
        self.inn, self.archive, self.out = (self.around / "a" / name for name in ("inn", "arkiv", "ut"))
        self.out.mkdir(parents=True)

    def build(self) -> Said:
        """Builds and verifies an archive of what lies in ``inn``, and gives it what packages for depots need."""
        built, verified = self.run(
            ["build", self.inn, "--archive", self.archive, "--kommune", "4219", "--fail-on", "never"],
            ["verify", self.archive],
        )
        assert (built.code, verified.code) == (0, 0), built.err
        settings = self.archive / "planarkiv.toml"
        text = settings.read_text(encoding="utf-8")
        for old, new in DEPOT.items():
            text = text.replace(old, new)
        settings.write_text(text, encoding="utf-8")
        return built

    def run(self, *commands: Sequence[object]) -> list[Said]:
        return run_all(commands, self.root / "tmp")

    def export(self) -> dict[str, Said]:
        """Exports to every format with files, each to a place of its own in ``ut``."""
        wanted = {each: self.out / each for each in FOLDERS} | {"gpkg": self.out / "register.gpkg"}
        said = self.run(*(["export", self.archive, "--to", name, "--out", out] for name, out in wanted.items()))
        return dict(zip(wanted, said, strict=True))

    def others(self) -> State:
        """All but the archive and what is written."""
        held = state(self.around)
        mine = tuple(str(each.relative_to(self.around)) for each in (self.archive, self.out))
        # the folder that the archive is made in changes its own time
        return {name: found for name, found in held.items() if not name.startswith(mine) and name != "a"}


# --- maps --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hostile_maps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Place, dict[str, Path], Said]]:
    """An archive with a plan for each hostile map, by name."""
    place = Place(tmp_path_factory.mktemp("kart"))
    found = {
        f"{group}: {name}": path for group in maps.ALL for name, path in maps.written(group, place.inn / group).items()
    }
    rows = [["Planid", "Plannavn", "Planstatus", "Vedtaksdato", "Fil"]]
    for number, path in enumerate(found.values()):
        rows.append([str(5000 + number), f"Plan {number}", "3", "2020-01-02", path.relative_to(place.inn).as_posix()])
    with (place.inn / "planoversikt.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    before = place.others()
    built = place.build()
    yield place, found, built
    assert place.others() == before


def test_hostile_maps_are_archived_and_judged(hostile_maps: tuple[Place, dict[str, Path], Said]) -> None:
    place, found, _ = hostile_maps
    archive = state(place.archive)
    [of_source, status] = place.run(["validate", place.inn, "--report", "json"], ["status", place.archive])
    assert (of_source.code, status.code) == (1, 0)
    told = {each["fil"].rpartition("/")[0] for each in json.loads(of_source.out)["funn"] if each.get("fil")}
    silent = [
        name for name, path in found.items() if f"inn/{path.parent.relative_to(place.inn).as_posix()}" not in told
    ]
    assert len(silent) < len(found) / 10, silent
    assert state(place.archive) == archive
    assert maps.SECRET not in of_source.all + status.all


def test_hostile_maps_are_exported_or_named(hostile_maps: tuple[Place, dict[str, Path], Said]) -> None:
    place, _, _ = hostile_maps
    archive = state(place.archive)
    for name, said in place.export().items():
        assert said.code in (0, 1), (name, said)
        assert f"{place.out}" in said.out
    assert state(place.archive) == archive
    written = [path for path in place.out.rglob("*") if path.is_file() and "bagit" not in path.parts]
    assert not [path for path in written if maps.SECRET.encode() in path.read_bytes()]


def test_hostile_maps_are_converted_or_refused_with_the_reason(
    hostile_maps: tuple[Place, dict[str, Path], Said],
) -> None:
    place, found, _ = hostile_maps
    commands: list[list[object]] = []
    for number, path in enumerate(list(found.values())[::2]):
        target = TARGETS[number % len(TARGETS)]
        commands.append(["convert", path, place.out / f"kart{number}{target}"])
    before = state(place.inn)
    for command, said in zip(commands, place.run(*commands), strict=True):
        written = Path(str(command[2])).exists() or any(place.out.glob(f"{Path(str(command[2])).stem}_*"))
        assert written == (said.code in (0, 1)), (command, said)
        assert said.code in (0, 1) or said.err.startswith("Feil: "), (command, said)
        assert not list(place.out.glob(".*"))
    assert state(place.inn) == before


def test_hostile_maps_are_compared(hostile_maps: tuple[Place, dict[str, Path], Said], tmp_path: Path) -> None:
    place, found, _ = hostile_maps
    sound = tmp_path / "god.sos"
    sound.write_text(maps.PLAIN, encoding="utf-8")
    chosen = list(found.values())[::6]
    for path, said in zip(chosen, place.run(*(["diff", path, sound] for path in chosen)), strict=True):
        assert said.code in (0, 3), (path, said)
        assert said.code == 0 or "Feil: " in said.err or "kunne ikke sammenlignes" in said.all


# --- ids and names -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hostile_names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Place, Said]]:
    place = Place(tmp_path_factory.mktemp("navn"))
    names.submission(place.inn)
    before = place.others()
    built = place.build()
    yield place, built
    assert place.others() == before


def test_hostile_ids_stay_in_the_archive(hostile_names: tuple[Place, Said]) -> None:
    place, built = hostile_names
    assert "0 uplassert" in built.out
    assert all(line.isprintable() for line in built.all.split("\n"))
    page = (place.archive / "oversikt.html").read_text(encoding="utf-8")
    assert names.SCRIPT not in page
    assert names.SCRIPT.replace("<", "&lt;").replace(">", "&gt;") in page or "\\u003cscript" in page.lower()
    again, checked, *pages = place.run(
        ["build", place.inn, "--archive", place.archive, "--fail-on", "never"],
        ["validate", place.archive],
        *(["validate", place.inn, "--report", f"{kind}={place.out / kind}"] for kind in ("html", "csv", "mottak")),
    )
    assert "0 nye, 0 endret" in again.out
    assert [each.code for each in (checked, *pages)] == [1, 1, 1, 1]
    assert names.SCRIPT not in (place.out / "html").read_text(encoding="utf-8")
    assert names.SCRIPT not in (place.out / "mottak").read_text(encoding="utf-8")
    with (place.out / "csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_hostile_ids_stay_in_every_export(hostile_names: tuple[Place, Said]) -> None:
    place, _ = hostile_names
    for name, said in place.export().items():
        assert (said.code, "0 feilet" in said.out) == (0, True), (name, said)
    for path in place.out.rglob("*"):
        assert len(path.name.encode()) <= 255
        assert path.name.isprintable()
        assert not set(path.name) & set('<>:"|?*\\'), path
        assert path.name.partition(".")[0].upper() not in ("CON", "NUL"), path
    with closing(sqlite3.connect(place.out / "register.gpkg")) as database:
        (plans,) = database.execute("SELECT count(*) FROM planer").fetchone()
        ids = {row[0] for row in database.execute("SELECT arealplanId FROM planer")}
    assert plans == len(ids) >= 15
    assert any(names.STATEMENT in each for each in ids)
    for book in place.out.rglob("*.xlsx"):
        for sheet in openpyxl.load_workbook(book).worksheets:
            assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    for log in place.out.rglob("logg/*.jsonl"):
        assert all(isinstance(json.loads(line), dict) for line in log.read_text(encoding="utf-8").splitlines())


# --- packed files ------------------------------------------------------------------------------------------------


def test_hostile_packed_files_stay_packed(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.inn.mkdir()
    for name, maker in (packages.REFUSED | packages.KEPT_WHOLE).items():
        maker(place.inn / name)
    before = place.others()
    built = place.build()
    assert "0 arkivert" in built.out
    [checked] = place.run(["validate", place.inn, "--report", "json"])
    reasons = {each["fil"]: each["melding"] for each in json.loads(checked.out)["funn"] if each["regel"] == "FIL01"}
    assert {name.removeprefix("inn/") for name in reasons} == set(packages.REFUSED)
    assert all("ikke pakket ut: " in reason and reason.isprintable() for reason in reasons.values())
    one = next(iter(packages.REFUSED))
    for said in place.run(
        *(["diff", place.inn / name, place.inn / "rør.tar"] for name in packages.REFUSED if name.endswith(".zip")),
        ["convert", place.inn / one, place.out / "x.gpkg"],
    ):
        assert said.code == 2
        assert said.err.startswith("Feil: ")
    assert place.others() == before


# --- documents, pictures and registers ---------------------------------------------------------------------------


def test_hostile_documents_run_nothing_and_are_archived_as_they_are(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.inn.mkdir()
    written = documents.write(place.inn)
    before = place.others()
    built, checked, of_register = [
        place.build(),
        *place.run(
            ["validate", place.inn, "--report", "json", "--no-cache"],
            ["validate", place.inn / "register.xlsx", "--no-cache"],
        ),
    ]
    assert (checked.code, of_register.code) == (1, 1)
    stored = {path.read_bytes() for path in place.archive.rglob("*") if path.is_file()}
    assert all(path.read_bytes() in stored for path in written)
    assert maps.SECRET not in built.all + checked.all + of_register.all
    told = {each["fil"].rpartition("/")[2] for each in json.loads(checked.out)["funn"] if each.get("fil")}
    assert {"bombe.tif", "sirkel.tif", "avbrutt.pdf"} <= told
    refused = place.run(
        *(["convert", path, place.out / f"{path.stem}.pdf"] for path in written if path.name == "handling.pdf"),
        *(["convert", path, place.out / f"{path.stem}.gpkg"] for path in written if path.suffix in (".kml", ".svg")),
    )
    assert all(said.code in (0, 1, 2, 3) for said in refused)
    assert not list(place.out.glob("*.gpkg"))
    assert place.others() == before
