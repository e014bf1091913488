"""`validate`, `status`, `explain`, `rules` and `profiles` as a user meets them: exit codes, and what stands where."""

import csv
import io
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from cli.test_commands import planarkiv as bare
from conftest import ROOT
from planarkiv.examine.memory import FOLDER_VARIABLE
from project_files import load_script
from runs import register, run, sosi

make_faulty = load_script(ROOT / "sample_data" / "make_faulty.py")


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path_factory.mktemp("husk")))


def planarkiv(*arguments: str | Path, code: int = 0) -> tuple[str, str]:
    done = bare(*arguments)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout, done.stderr


@pytest.fixture
def faultless(tmp_path: Path) -> Path:
    folder = tmp_path / "levering"
    make_faulty.write(make_faulty.submission(), folder)
    return folder


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return Path(make_faulty.write_submission("SOS10", tmp_path))


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One with a plan that has a map, and one with a plan of which there is a row only."""
    root = tmp_path_factory.mktemp("arkiv")
    for name, planid, files in (("en", "2001", ("kart.sos",)), ("to", "2002", ())):
        source = root / f"{name}-inn"
        for file in files:
            sosi(source / file, planid=planid)
        register(source / "planoversikt.csv", f"{planid};Myra;3;2020-01-02;{','.join(files)}")
        run(root / name, source, number="4219")
    return root / "en", root / "to"


@pytest.mark.skipif(os.name == "nt", reason="there is no /dev/null on Windows")
def test_dev_null_is_no_plan() -> None:
    out, _ = planarkiv("validate", "/dev/null", code=1)
    assert "null" in out
    assert "FIL" in out


def test_an_empty_folder_holds_no_plan(tmp_path: Path) -> None:
    out, _ = planarkiv("validate", tmp_path, code=1)
    assert "FIL03" in out


def test_a_binary_file_is_no_plan(tmp_path: Path) -> None:
    file = tmp_path / "støy.sos"
    file.write_bytes(bytes(range(256)) * 40)
    out, _ = planarkiv("validate", file, code=1)
    assert "✗ feil" in out
    assert "FIL" in out


def test_what_does_not_exist_is_wrong_use(tmp_path: Path, faultless: Path) -> None:
    _, errors = planarkiv("validate", tmp_path / "borte", code=2)
    assert "borte" in errors
    # the rest is looked at all the same
    out, errors = planarkiv("validate", tmp_path / "borte", faultless, code=2)
    assert "borte" in errors
    assert "Profilen minimum er oppfylt" in out


def test_a_faultless_submission_passes(faultless: Path) -> None:
    out, _ = planarkiv("validate", faultless)
    assert "Profilen minimum er oppfylt" in out


def test_severities_decide_the_exit_code(faulty: Path) -> None:
    planarkiv("validate", faulty, code=1)
    planarkiv("validate", faulty, "--fail-on", "never")
    planarkiv("validate", faulty, "--ignore", "SOS10")
    planarkiv("validate", faulty, "--ignore", "sos")
    planarkiv("validate", faulty, "--select", "REG,DOK")
    planarkiv("validate", faulty, "--select", "SOS10", code=1)
    planarkiv("validate", faulty, "--select", "REG,DOK", "--fail-on-not-run", code=1)


def test_an_unknown_rule_is_wrong_use_with_a_suggestion(faulty: Path) -> None:
    _, errors = planarkiv("validate", faulty, "--select", "SOS100", code=2)
    assert "SOS10" in errors


def test_several_reports_at_once(faulty: Path, tmp_path: Path) -> None:
    whole, table = tmp_path / "ut.json", tmp_path / "ut.csv"
    out, _ = planarkiv("validate", faulty, "--report", "text", "--report", f"json={whole}", "--report", f"csv={table}",
                       code=1)  # fmt: skip
    assert "SOS10" in out
    document = json.loads(whole.read_text(encoding="utf-8"))
    assert [each["regel"] for each in document["funn"]] == ["SOS10"]
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert any("SOS10" in row for row in rows)


def test_a_report_on_the_screen_is_only_that(faulty: Path) -> None:
    out, errors = planarkiv("validate", faulty, "--report", "json", code=1)
    assert json.loads(out)["funn"]
    assert "Feil: 1," in errors


def test_every_format_to_a_file(faulty: Path, tmp_path: Path) -> None:
    from planarkiv.reports import Format

    wanted = [option for each in Format for option in ("--report", f"{each}={tmp_path / f'ut.{each}'}")]
    planarkiv("validate", faulty, *wanted, code=1)
    for each in Format:
        assert b"SOS10" in (tmp_path / f"ut.{each}").read_bytes(), each


def test_a_geopackage_is_nothing_for_a_screen(faulty: Path) -> None:
    out, errors = planarkiv("validate", faulty, "--report", "gpkg", code=2)
    assert out == ""
    assert "--report gpkg=FIL.gpkg" in errors


def test_a_baseline_accepts_what_is_found(faulty: Path, tmp_path: Path) -> None:
    known = tmp_path / "grunnlag.json"
    out, errors = planarkiv("validate", faulty, "--write-baseline", known)
    assert "SOS10" in out
    assert f"1 funn er skrevet til grunnlaget {known}" in errors
    first = known.read_bytes()
    out, _ = planarkiv("validate", faulty, "--baseline", known)
    assert "✗ feil" not in out
    assert f"1 funn er godtatt i grunnlaget {known}." in out
    # lines move and objects are numbered anew
    kart = next(faulty.rglob("*.sos"))
    text = kart.read_bytes().decode()
    kart.write_bytes(text.replace(".HODE", "! eksportert på nytt\n! i dag\n.HODE", 1).encode())
    planarkiv("validate", faulty, "--baseline", known)
    # both options: what is there now
    planarkiv("validate", faulty, "--baseline", known, "--write-baseline", known)
    assert known.read_bytes() == first


def test_a_baseline_knows_a_new_export_again(tmp_path: Path) -> None:
    folder, known = Path(make_faulty.write_submission("TOP01", tmp_path)), tmp_path / "grunnlag.json"
    planarkiv("validate", folder, "--profile", "standard", "--write-baseline", known)
    kart = next(folder.rglob("*.sos"))
    text = kart.read_bytes().decode()
    text = re.sub(r"(?m)^\.(KURVE|FLATE|PUNKT|TEKST) ([0-9]+):", lambda each: f".{each[1]} {int(each[2]) + 500}:", text)
    text = re.sub(r"(?<= ):(-?)([0-9]+)", lambda each: f":{each[1]}{int(each[2]) + 500}", text)
    text = re.sub(r"\(:(-?)([0-9]+)", lambda each: f"(:{each[1]}{int(each[2]) + 500}", text)
    kart.write_bytes(text.replace(".HODE", "! ny eksport\n.HODE", 1).encode())
    packed = shutil.make_archive(str(tmp_path / "eksport"), "zip", folder)
    for path in (folder, packed):
        out, _ = planarkiv("validate", path, "--profile", "standard", "--baseline", known)
        assert f"1 funn er godtatt i grunnlaget {known}." in out
        assert "rettet siden" not in out


def test_what_is_mended_is_told(faulty: Path, faultless: Path, tmp_path: Path) -> None:
    known = tmp_path / "grunnlag.json"
    planarkiv("validate", faulty, "--write-baseline", known)
    out, errors = planarkiv("validate", faultless, "--baseline", known, "--report", "csv")
    assert "1 er rettet siden" in out
    assert "1 er rettet siden" in errors
    out, _ = planarkiv("validate", faultless, "--baseline", known, "--ignore", "SOS10")
    assert "1 gjelder regler eller planer som ikke er kontrollert nå" in out
    planarkiv("validate", faultless, "--baseline", known, "--write-baseline", known)
    assert json.loads(known.read_text(encoding="utf-8")) == {"skjemaversjon": 1, "funn": []}
    planarkiv("validate", faulty, "--baseline", known, code=1)


def test_a_baseline_is_never_read_from_what_is_looked_at(faulty: Path, tmp_path: Path) -> None:
    known = tmp_path / "grunnlag.json"
    planarkiv("validate", faulty, "--write-baseline", known)
    inside = Path(shutil.copy(known, faulty))
    _, errors = planarkiv("validate", faulty, "--baseline", inside, code=2)
    assert "ligger i det som kontrolleres" in errors
    _, errors = planarkiv("validate", inside, "--baseline", inside, code=2)
    assert "ligger i det som kontrolleres" in errors
    _, errors = planarkiv("validate", faulty, "--write-baseline", faulty / "nytt.json", code=2)
    assert not (faulty / "nytt.json").exists()


def test_a_bad_baseline_is_wrong_use(faulty: Path, tmp_path: Path) -> None:
    known = tmp_path / "grunnlag.json"
    _, errors = planarkiv("validate", faulty, "--baseline", known, code=2)
    assert "grunnlag.json" in errors
    known.write_text("{", encoding="utf-8")
    _, errors = planarkiv("validate", faulty, "--baseline", known, code=2)
    assert "ikke gyldig JSON" in errors
    assert "Traceback" not in errors


def test_no_baseline_is_written_of_half_a_run(archives: tuple[Path, Path], tmp_path: Path) -> None:
    bad = tmp_path / "ødelagt"
    shutil.copytree(archives[1], bad)
    (bad / "planarkiv.toml").write_text("kommunenummer = 1\n", encoding="utf-8")
    known = tmp_path / "grunnlag.json"
    _, errors = planarkiv("validate", bad, archives[0], "--write-baseline", known, code=3)
    assert "er ikke skrevet" in errors
    assert not known.exists()


def test_a_baseline_named_in_a_file(faulty: Path, tmp_path: Path) -> None:
    planarkiv("validate", faulty, "--write-baseline", tmp_path / "grunnlag.json")
    config = tmp_path / "valg.toml"
    config.write_text('baseline = "grunnlag.json"\n', encoding="utf-8")
    planarkiv("validate", faulty, "--config", config)


def test_a_profile_accepts_single_findings(faulty: Path, tmp_path: Path) -> None:
    [found] = json.loads(planarkiv("validate", faulty, "--report", "json", code=1)[0])["funn"]
    own = tmp_path / "vår.toml"
    accepted = f'[[accepted]]\nrule = "SOS10"\nplan = "{found["plan"]}"\nreason = "Avklart i sak 24/1"\n'
    own.write_text(f'extends = "minimum"\n{accepted}object = "{found["objektId"]}"\n', encoding="utf-8")
    out, _ = planarkiv("validate", faulty, "--profile", own)
    assert "1 funn er godtatt. Grunn: Avklart i sak 24/1" in out
    own.write_text(f'extends = "minimum"\n{accepted}object = "FLATE 999"\n', encoding="utf-8")
    out, _ = planarkiv("validate", faulty, "--profile", own, code=1)
    assert "gjelder ingen funn i denne kontrollen" in out


def test_a_report_is_never_written_into_what_is_looked_at(faulty: Path) -> None:
    before = sorted(faulty.rglob("*"))
    _, errors = planarkiv("validate", faulty, "--report", f"json={faulty / 'ut.json'}", code=2)
    assert "ut.json" in errors
    assert sorted(faulty.rglob("*")) == before


def test_options_from_a_file_that_is_named(faulty: Path, tmp_path: Path) -> None:
    config = tmp_path / "valg.toml"
    config.write_text('ignore = ["SOS10"]\nreport = ["csv"]\n', encoding="utf-8")
    out, _ = planarkiv("validate", faulty, "--config", config)
    assert out.lstrip("\ufeff").split(";")[0] != ""
    planarkiv("validate", faulty, "--config", config, "--ignore", "REG01", code=1)
    config.write_text('ignor = ["SOS10"]\njobs = "to"\n', encoding="utf-8")
    _, errors = planarkiv("validate", faulty, "--config", config, code=2)
    assert "ignore" in errors
    assert "jobs" in errors


def test_options_in_what_is_looked_at_are_not_read(faulty: Path) -> None:
    (faulty / "planarkiv.toml").write_text('ignore = ["SOS10"]\nprofil = "finnes-ikke"\n', encoding="utf-8")
    out, _ = planarkiv("validate", faulty, code=1)
    assert "SOS10" in out
    assert "FIL05" in out


def test_a_zip_is_looked_at_like_a_folder(faulty: Path, tmp_path: Path) -> None:
    packed = shutil.make_archive(str(tmp_path / "pakke"), "zip", faulty)
    out, _ = planarkiv("validate", packed, code=1)
    assert "SOS10" in out


def test_reports_in_three_languages(faulty: Path) -> None:
    seen = {each: planarkiv("--lang", each, "validate", faulty, code=1)[0] for each in ("nb", "nn", "en")}
    assert len(set(seen.values())) == 3
    assert "✗ error SOS10" in seen["en"]


def test_status_tells_the_level_and_the_next_thing(archives: tuple[Path, Path]) -> None:
    out, _ = planarkiv("status", *archives)
    assert "4219/2001" in out
    assert "Alle arkivene" in out
    assert out.count("Det ene neste:") == 3
    data = json.loads(planarkiv("status", *archives, "--report", "json")[0])
    assert {plan["plan"]: plan["nivaa"] for plan in data["planer"]} == {"4219/2001": 0, "4219/2002": 0}
    assert [archive["planer"] for archive in data["arkiv"]] == [1, 1]


def test_status_can_require_a_level(archives: tuple[Path, Path]) -> None:
    one, other = archives
    planarkiv("status", one, other, "--require", "0")
    _, errors = planarkiv("status", one, "--require", "1", code=1)
    assert "Én plan" in errors
    _, errors = planarkiv("status", one, other, "--require", "1", code=1)
    assert "2 planer" in errors


def test_status_writes_a_workbook_to_a_file_only(archives: tuple[Path, Path], tmp_path: Path) -> None:
    planarkiv("status", archives[0], "--report", "xlsx", code=2)
    planarkiv("status", archives[0], "--report", f"xlsx={tmp_path / 'ut.xlsx'}")
    assert (tmp_path / "ut.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("command", ["status", "validate"])
def test_one_bad_archive_does_not_stop_the_rest(command: str, archives: tuple[Path, Path], tmp_path: Path) -> None:
    bad = tmp_path / "ødelagt"
    shutil.copytree(archives[1], bad)
    (bad / "planarkiv.toml").write_text("kommunenummer = 1\n", encoding="utf-8")
    out, errors = planarkiv(command, bad, archives[0], code=3)
    assert "planarkiv.toml" in errors
    assert "4219/2001" in out


def test_explain_by_id_and_by_official_id() -> None:
    out, _ = planarkiv("explain", "sos10")
    assert "SOS10" in out
    _, errors = planarkiv("explain", "SOS99", code=2)
    assert "planarkiv rules" in errors


def test_rules_lists_every_rule() -> None:
    from planarkiv.rules import RULES

    out, _ = planarkiv("rules")
    assert all(f"  {rule.id}  " in out for rule in RULES)


def test_profiles_are_listed_and_shown_with_where_values_come_from(tmp_path: Path) -> None:
    out, _ = planarkiv("profiles")
    assert all(name in out for name in ("minimum", "standard", "advanced"))
    own = tmp_path / "vår.toml"
    own.write_text('extends = "minimum"\n[rules.SOS10]\nseverity = "warning"\n', encoding="utf-8")
    out, _ = planarkiv("profiles", "show", own)
    [row] = [line for line in out.splitlines() if "SOS10" in line]
    assert row.endswith(f"[{own.name}:3]")
    own.write_text(
        'extends = "minimun"\n[rules.SOS999]\nenabled = true\n[rules.SOS10]\nseverity = "fatal"\n', encoding="utf-8"
    )
    _, errors = planarkiv("profiles", "show", own, code=2)
    assert "minimum" in errors
    assert "SOS999" in errors
    assert "rules.SOS10.severity" in errors


def test_schemas_are_given_or_the_rule_is_not_run(tmp_path: Path) -> None:
    folder, schemas = make_faulty.write_submission("GML01", tmp_path), make_faulty.write_schemas("GML01", tmp_path)
    options = (folder, "--profile", "standard", "--select", "GML01")
    out, _ = planarkiv("validate", *options, "--xsd", schemas, code=1)
    assert "✗ feil GML01 (xsd.1)" in out
    settings = tmp_path / "valg.toml"
    settings.write_text(f'xsd = "{schemas.name}"\n', encoding="utf-8")
    out, _ = planarkiv("validate", *options, "--config", settings, code=1)
    assert "✗ feil GML01 (xsd.1)" in out
    out, _ = planarkiv("validate", *options)
    assert "GML01: gi --xsd MAPPE" in out
    _, errors = planarkiv("validate", *options, "--xsd", tmp_path / "mangler", code=2)
    assert "--xsd" in errors
    assert "ingen mappe" in errors


def test_schemas_count_for_archives_too_and_what_was_found_before_does_not(tmp_path: Path) -> None:
    folder, schemas = make_faulty.write_submission("GML01", tmp_path), make_faulty.write_schemas("GML01", tmp_path)
    archive = tmp_path / "arkiv"
    run(archive, folder, number="4222")
    options = (archive, "--profile", "standard", "--select", "GML")
    planarkiv("validate", *options)
    out, _ = planarkiv("validate", *options, "--xsd", schemas, code=1)
    assert "GML01" in out
    assert "Følger ikke skjemaet" in out
    out, _ = planarkiv("validate", *options)
    assert "Følger ikke skjemaet" not in out
