import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from planarkiv.errors import UsageError
from planarkiv.findings import Problem, Severity
from planarkiv.model.dates import PartialDate
from planarkiv.model.naming import NATIONAL
from planarkiv.profile import Accepted, Levels, Older, load, packaged
from planarkiv.profile.places import packaged_folder
from planarkiv.profile.shown import lines
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import RULES
from planarkiv.subjects import Phase, Plan

PAGE = Page("t", "w", "y", "c", Certainty.OURS, "m", "e")
SCHEMA = json.loads((Path(load.__code__.co_filename).with_name("profile.schema.json")).read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Margin:
    margin_m: float = 100.0
    known: tuple[str, ...] = ()


@rule("GEO90", Plan, Severity.WARNING, PAGE, Margin, official=("rpf.x.1",))
def with_options(_: Plan, __: Margin) -> Iterator[Problem]:
    yield from ()


@rule("SOS90", Plan, Severity.ERROR, PAGE, NoOptions)
def plain(_: Plan, __: NoOptions) -> Iterator[Problem]:
    yield from ()


@rule("SOS91", Plan, Severity.INFO, PAGE, NoOptions)
def other(_: Plan, __: NoOptions) -> Iterator[Problem]:
    yield from ()


CATALOGUE = (with_options, plain, other)


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_profile_chooses_rules_with_severity_and_options(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "a.toml",
        'include = ["GEO90", "sos"]\n[rules.SOS91]\nseverity = "error"\n[rules.GEO90.options]\nmargin_m = 5\n',
    )
    chosen = load(path, CATALOGUE).chosen(CATALOGUE)
    assert [(each.rule.id, each.severity) for each in chosen] == [
        ("GEO90", Severity.WARNING),
        ("SOS90", Severity.ERROR),
        ("SOS91", Severity.ERROR),
    ]
    assert chosen[0].options == Margin(5)


def test_it_extends_another_and_says_where_each_value_stands(tmp_path: Path) -> None:
    write(
        tmp_path,
        "base.toml",
        'title = "Grunn"\ninclude = ["SOS"]\n[levels]\nin_force = 1\nended = 0\n[rules.SOS90]\nseverity = "warning"\n',
    )
    path = write(
        tmp_path,
        "mine.toml",
        'extends = "base.toml"\nfail_on = "warning"\ninclude = ["rpf.x.1"]\n[levels]\nin_force = 3\n'
        '[rules.SOS91]\nenabled = false\nreason = "Fordi"\n[rules."rpf.x.1".options]\nknown = ["9901"]\n',
    )
    profile = load(path, CATALOGUE)
    assert (profile.title, profile.fail_on, profile.chain) == ("Grunn", "warning", ("base.toml", "mine.toml"))
    assert profile.levels == Levels(in_force=3, ended=0)
    assert [each.rule.id for each in profile.chosen(CATALOGUE)] == ["GEO90", "SOS90"]
    assert profile.switched_off == {"SOS91": "Fordi"}
    origins = {key: str(origin) for key, origin in profile.origins.items()}
    assert origins == {
        "title": "base.toml:1",
        "rules.SOS90": "base.toml:2",
        "rules.SOS91": "base.toml:2",
        "levels.in_force": "mine.toml:5",
        "levels.ended": "base.toml:5",
        "rules.SOS90.severity": "base.toml:7",
        "fail_on": "mine.toml:2",
        "rules.GEO90": "mine.toml:3",
        "rules.SOS91.enabled": "mine.toml:7",
        "rules.SOS91.reason": "mine.toml:8",
        "rules.GEO90.options.known": "mine.toml:10",
    }
    shown = "\n".join(lines(profile, CATALOGUE))
    for words in ("mine.toml:5", "slått av", "grunn: Fordi", "known = ['9901']", "regelens egen verdi"):
        assert words in shown


ACCEPTED = '[[accepted]]\nrule = "SOS90"\nplan = "4222/1"\nreason = "x"\n'

WRONG = {
    "mapping = 1": "a.toml:1: mapping: skal være avsnittene [mapping.layers] og [mapping.columns]",
    "[mapping]\nlayers = 1": "a.toml:2: mapping.layers: skal være et avsnitt: [mapping.layers]",
    "[mapping.layer]": "a.toml:1: mapping.layer: kjennes ikke. Mente du «layers»?",
    "[mapping.layers]\nvei = 1": "a.toml:2: mapping.layers.vei: skal være tekst",
    '[mapping.layers]\nvei = "RpOmrade"': "a.toml:2: mapping.layers.vei: «RpOmrade» er ingen objekttype. Mente du "
    "«RpOmråde»?",
    '[mapping.columns]\nformaal = "rparealformål"': "a.toml:2: mapping.columns.formaal: «rparealformål» er ingen "
    "egenskap i SOSI. Mente du «RPAREALFORMÅL»?",
    'titel = "x"': "a.toml:1: titel: kjennes ikke. Mente du «title»?",
    "title = 3": "a.toml:1: title: skal være tekst",
    'fail_on = "feil"': "a.toml:1: fail_on: skal være en av error, warning, info, never",
    'include = "SOS"': "a.toml:1: include: skal være en liste",
    'include = ["SOS99"]': "«SOS99» er ingen regel eller regelfamilie. Mente du «SOS91»?",
    "levels = 1": "a.toml:1: levels: skal være et avsnitt",
    "[levels]\nin_force = 5": "a.toml:2: levels.in_force: skal være et nivå fra 0 til 4",
    "[levels]\nin_force = true": "a.toml:2: levels.in_force: skal være et nivå",
    "[levels]\nin_forse = 1": "Mente du «in_force»?",
    '[levels.older]\nbefore = "2010"\nlevel = 2\nreason = "x"': "a.toml:2: levels.older.before: skal være en dag",
    '[levels.older]\nbefore = "2010-01-01"\nlevel = 2': "a.toml:1: levels.older.reason: mangler",
    '[levels.older]\nbefore = "2010-01-01"\nreason = "x"': "a.toml:1: levels.older.level: skal være et nivå",
    '[levels.older]\nbefor = "2010-01-01"': "Mente du «before»?",
    '[rules.SOS9O]\nseverity = "info"': "a.toml:1: rules.SOS9O: er ingen regel. Mente du «SOS91»?",
    "[rules]\nSOS90 = false": "a.toml:2: rules.SOS90: skal være et avsnitt",
    '[rules.SOS90]\nseverety = "info"': "Mente du «severity»?",
    '[rules.SOS90]\nseverity = "feil"': "a.toml:2: rules.SOS90.severity: skal være en av error, warning, info",
    "[rules.SOS90]\nenabled = 0": "a.toml:2: rules.SOS90.enabled: skal være true eller false",
    "[rules.SOS90]\nenabled = false": "rules.SOS90.reason: mangler: skriv hvorfor regelen er slått av",
    '[rules.SOS90]\nenabled = false\nreason = " "': "a.toml:3: rules.SOS90.reason: mangler",
    "[rules.SOS90.options]\nx = 1": "rules.SOS90.options.x: regelen har ingen innstillinger",
    "[rules.GEO90.options]\nmargn_m = 1": "Mente du «margin_m»?",
    '[rules.GEO90.options]\nmargin_m = "1"': "margin_m: skal være av samme slag som 100.0",
    "[rules.GEO90.options]\nmargin_m = true": "margin_m: skal være av samme slag som 100.0",
    "[rules.GEO90.options]\nknown = [1]": "known: skal være av samme slag som []",
    'extends = "finnes-ikke"': "a.toml:1: extends: Profilen «finnes-ikke» finnes ikke",
    'extends = "minimun"': "Mente du «minimum»?",
    'extends = "a.toml"': "a.toml:1: extends: profilene utvider hverandre i ring",
    "extends = 1": "a.toml:1: extends: skal være navnet på en profil",
    "title = ": "ikke gyldig TOML",
    "accepted = 3": "a.toml:1: accepted: skal være avsnitt som [[accepted]]",
    'accepted = ["SOS90"]': "a.toml:1: accepted: skal være avsnitt som [[accepted]]",
    f'{ACCEPTED}[[accepted]]\nplan = "4222/1"\nreason = "x"': "a.toml:5: accepted.1.rule: mangler",
    '[[accepted]]\nrule = "SOS9O"\nplan = "4222/1"\nreason = "x"': "a.toml:2: accepted.0.rule: «SOS9O» er ingen regel. "
    "Mente du «SOS91»?",
    '[[accepted]]\nrule = "SOS90"\nreason = "x"': "a.toml:1: accepted.0.plan: skal være en arealplan-ID",
    '[[accepted]]\nrule = "SOS90"\nplan = "1"\nreason = "x"': "a.toml:3: accepted.0.plan: skal være en arealplan-ID",
    '[[accepted]]\nrule = "SOS90"\nplan = 1\nreason = "x"': "a.toml:3: accepted.0.plan: skal være tekst",
    '[[accepted]]\nrule = "SOS90"\nplan = "4222/1"': "a.toml:1: accepted.0.reason: mangler: skriv hvorfor",
    '[[accepted]]\nrule = "SOS90"\nplan = "4222/1"\nreason = " "': "a.toml:4: accepted.0.reason: mangler",
    f"{ACCEPTED}[[accepted]]\nobjekt = 1": "a.toml:6: accepted.1.objekt: kjennes ikke. Mente du «object»?",
    f"{ACCEPTED}file = 1": "a.toml:5: accepted.0.file: skal være tekst",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_told_with_its_place(text: str, tmp_path: Path) -> None:
    path = write(tmp_path, "a.toml", text + "\n")
    with pytest.raises(UsageError) as told:
        load(path, CATALOGUE)
    assert WRONG[text] in str(told.value)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, "a.toml", 'titel = "x"\nfail_on = "feil"\n[rules.SOS90]\nenabled = false\n')
    with pytest.raises(UsageError) as told:
        load(path, CATALOGUE)
    assert str(told.value).count("a.toml:") == 3


def test_an_unknown_name_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(UsageError, match="minimum, standard, advanced"):
        load("stanard", CATALOGUE)


def test_the_packaged_profiles_hold_by_code_and_by_schema() -> None:
    assert packaged() == ["minimum", "standard", "advanced"]
    for name in packaged():
        values = tomllib.loads((packaged_folder() / f"{name}.toml").read_text(encoding="utf-8"))
        assert list(Draft202012Validator(SCHEMA).iter_errors(values)) == []
        profile = load(name, RULES)
        assert profile.chosen(RULES)
        # an export does not read them for it
        assert profile.naming == NATIONAL


def test_the_schema_refuses_what_the_code_refuses() -> None:
    # what only the catalogues can know is left to the code
    beyond = (
        "SOS99",
        "SOS9O",
        "options]\nx",
        "margn_m",
        "margin_m = ",
        "known = [1]",
        'extends = "',
        "title = \n",
        '= "RpOmrade',
        '= "rparealf',
    )
    validator = Draft202012Validator(SCHEMA)
    for text in WRONG:
        if text != "title = " and not any(word in text for word in beyond if word != "known = [1]"):
            assert list(validator.iter_errors(tomllib.loads(text))), text


def test_advanced_includes_every_rule_there_is() -> None:
    assert [each.rule.id for each in load("advanced", RULES).chosen(RULES)] == [rule.id for rule in RULES]


LEVELS = Levels(in_force=3, proposal=2, started=0, ended=0, older=Older("2010-01-01", 2, "gammel"))


@pytest.mark.parametrize(
    ("status", "decided", "proceedings", "level", "reason"),
    [
        ("3", "2015-01-01", (), 3, ""),
        ("6", "2015-01-01", (), 3, ""),
        ("3", "2009-12-31", (), 2, "gammel"),
        ("3", "2010-01-01", (), 3, ""),
        ("3", "1985", (), 2, "gammel"),
        ("3", "2010", (), 3, ""),
        ("3", "ukjent: brann", (), 3, ""),
        ("3", None, (), 3, ""),
        ("2", None, (), 2, ""),
        ("1", None, (), 0, ""),
        ("1", None, ("9", "24"), 2, ""),
        ("4", None, (), 0, ""),
        ("5", None, (), 0, ""),
        ("8", None, (), 0, ""),
        ("0", None, (), None, ""),
        ("9", None, (), None, ""),
        ("10", None, (), None, ""),
        ("", None, (), 0, ""),
    ],
)
def test_the_level_that_is_asked(
    status: str, decided: str | None, proceedings: tuple[str, ...], level: int | None, reason: str
) -> None:
    phase = Phase(status, "6", PartialDate.parse(decided) if decided else None)
    asked = LEVELS.required(phase, proceedings)
    assert (asked.level, asked.reason) == (level, reason)


def test_a_lower_accepted_level_never_raises_what_is_asked() -> None:
    low = Levels(in_force=1, older=LEVELS.older)
    assert low.required(Phase("3", "3", PartialDate("1980")), ()).level == 1


def test_single_findings_are_accepted_for_a_reason(tmp_path: Path) -> None:
    write(tmp_path, "base.toml", f'{ACCEPTED}object = "FLATE 2"\n')
    path = write(
        tmp_path,
        "mine.toml",
        'extends = "base.toml"\ninclude = ["SOS"]\n\n[[accepted]]\nrule = "rpf.X.1"\nplan = "4222/20 A"\n'
        'file = "*.sos"\nreason = "Fordi"\n',
    )
    profile = load(path, CATALOGUE)
    assert profile.accepted == (
        Accepted("SOS90", "4222/1", "x", object="FLATE 2"),
        Accepted("GEO90", "4222/20 A", "Fordi", file="*.sos"),
    )
    assert (str(profile.origins["accepted.0"]), str(profile.origins["accepted.1"])) == ("base.toml:1", "mine.toml:4")
    shown = "\n".join(lines(profile, CATALOGUE))
    assert "godtatt: GEO90 4222/20 A *.sos" in shown
    assert "grunn: Fordi" in shown
    assert list(Draft202012Validator(SCHEMA).iter_errors(tomllib.loads(Path(path).read_text(encoding="utf-8")))) == []


def test_the_schema_wants_a_reason_to_accept() -> None:
    validator = Draft202012Validator(SCHEMA)
    for values in ({"reason": ""}, {"plan": "1"}, {"objekt": "x"}, {"rule": 1}):
        accepted = {"rule": "SOS90", "plan": "4222/1", "reason": "x", **values}
        assert not validator.is_valid({"accepted": [accepted]}), values


def test_a_municipality_has_names_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, "base.toml", '[mapping.layers]\nvei = "RpOmråde"\nhus = "RpOmråde"\n')
    text = (
        'extends = "base.toml"\n[mapping.layers]\n"bygge områder" = "RpArealformålOmråde"\nvei = "RpGrense"\n'
        '[mapping.columns]\nFORMAAL = "RPAREALFORMÅL"\nmerknad = ""\nslag = "OBJTYPE"\n'
    )
    profile = load(write(tmp_path, "mine.toml", text), CATALOGUE)
    assert profile.naming.layers == {"vei": "RpGrense", "hus": "RpOmråde", "bygge områder": "RpArealformålOmråde"}
    assert profile.naming.columns == {"FORMAAL": "RPAREALFORMÅL", "merknad": "", "slag": "OBJTYPE"}
    assert str(profile.origins["mapping.layers.bygge områder"]) == "mine.toml:3"
    shown = "\n".join(lines(profile, CATALOGUE))
    assert "laget «bygge områder» er RpArealformålOmråde" in shown
    assert "kolonnen «FORMAAL» er RPAREALFORMÅL" in shown
    assert "kolonnen «merknad» leses ikke" in shown
    assert list(Draft202012Validator(SCHEMA).iter_errors(tomllib.loads(text))) == []
    refused: list[dict[str, object]] = [{"layer": {}}, {"layers": {"a": 1}}, {"columns": []}]
    for wrong in refused:
        assert not Draft202012Validator(SCHEMA).is_valid({"mapping": wrong})
