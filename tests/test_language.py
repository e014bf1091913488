"""Languages: how one is chosen, what is said in it, and that every text has its translations in order."""

import ast
import io
import re
import subprocess
import sys
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path
from types import ModuleType

import pytest

from conftest import ROOT
from planarkiv import language
from planarkiv.cli.main import take_language
from planarkiv.errors import UsageError
from planarkiv.language import LANGUAGES, say
from project_files import load_script


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return load_script(ROOT / "tools" / "translations.py")


# --- choosing ----------------------------------------------------------------------------------------------------


def test_bokmaal_is_spoken_until_another_is_chosen() -> None:
    assert (language.chosen(), say("nei")) == ("nb", "nei")
    language.use("nn")
    assert (language.chosen(), say("{name} må være et heltall.", name="X")) == ("nn", "X må vere eit heiltal.")
    language.use("en")
    assert (language.chosen(), say("nei")) == ("en", "no")
    language.use("nb")
    assert (language.chosen(), say("nei")) == ("nb", "nei")


def test_what_is_preferred_gives_way_to_what_was_chosen() -> None:
    language.prefer("en")
    assert language.chosen() == "en"
    language.prefer("nn")
    assert language.chosen() == "nn"
    language.use("nb")
    language.prefer("en")
    assert language.chosen() == "nb"


@pytest.mark.parametrize("choose", [language.use, language.prefer])
def test_a_language_that_is_not_there_is_a_fault(choose: object) -> None:
    assert callable(choose)
    with pytest.raises(ValueError, match="sv"):
        choose("sv")
    assert language.chosen() == "nb"
    language.prefer("en")
    assert language.chosen() == "en"


@pytest.mark.parametrize(
    ("arguments", "environment", "rest", "named"),
    [
        (["status", "A"], {}, ["status", "A"], None),
        (["--lang", "nn", "status", "A"], {}, ["status", "A"], "nn"),
        (["status", "--lang", "nn", "A"], {}, ["status", "A"], "nn"),
        (["status", "A", "--lang=en"], {}, ["status", "A"], "en"),
        (["--lang", "nn", "status", "--lang", "nb"], {}, ["status"], "nb"),
        (["status", "--", "--lang", "nn"], {}, ["status", "--", "--lang", "nn"], None),
        (["--lang=en", "status", "--", "--lang=nn"], {}, ["status", "--", "--lang=nn"], "en"),
        (["--language", "nn"], {}, ["--language", "nn"], None),
        (["status"], {"PLANARKIV_LANG": "en"}, ["status"], "en"),
        (["status"], {"PLANARKIV_LANG": ""}, ["status"], None),
        (["status", "--lang", "nn"], {"PLANARKIV_LANG": "en"}, ["status"], "nn"),
        (["status", "--lang", "nn"], {"PLANARKIV_LANG": "tull"}, ["status"], "nn"),
        (["status"], {"LANG": "en_GB.UTF-8", "LC_ALL": "en_GB", "LANGUAGE": "en"}, ["status"], None),
    ],
)
def test_where_the_language_is_found(
    arguments: list[str], environment: dict[str, str], rest: list[str], named: str | None
) -> None:
    assert take_language(arguments, environment) == (rest, named)


@pytest.mark.parametrize(
    ("arguments", "environment", "name"),
    [
        (["--lang", "sv"], {}, "«sv»"),
        (["--lang=NN"], {}, "«NN»"),
        (["status", "--lang"], {}, "«»"),
        (["--lang="], {"PLANARKIV_LANG": "nn"}, "«»"),
        ([], {"PLANARKIV_LANG": "en_GB"}, "«en_GB»"),
    ],
)
def test_an_unknown_language_is_told_with_those_there_are(
    arguments: list[str], environment: dict[str, str], name: str
) -> None:
    with pytest.raises(UsageError) as told:
        take_language(arguments, environment)
    assert name in str(told.value)
    assert all(re.search(rf"\b{known} \(", str(told.value)) for known in LANGUAGES)


# --- saying ------------------------------------------------------------------------------------------------------


def test_a_text_in_every_language_whatever_is_spoken() -> None:
    language.use("en")
    assert language.in_every_language("Hører ikke til noen plan") == (
        "Hører ikke til noen plan",
        "Høyrer ikkje til nokon plan",
        "Belongs to no plan",
    )
    assert language.chosen() == "en"


def test_a_template_without_values_is_shown_as_it_stands() -> None:
    assert say("kan {ikke} fylles") == "kan {ikke} fylles"
    assert say("«{a}»", a=1) == "«1»"
    language.use("nn")
    assert say("") == ""


@pytest.mark.parametrize(
    ("spoken", "values"),
    [
        ("nb", ("ja", "nei", "2,5", "3", "7", "plannavn", "kart og ja", "kart, ja og nei", "")),
        ("nn", ("ja", "nei", "2,5", "3", "7", "plannavn", "kart og ja", "kart, ja og nei", "")),
        ("en", ("yes", "no", "2.5", "3", "7", "plannavn", "map and yes", "map, yes and no", "")),
    ],
)
def test_values_are_shown_as_the_language_writes_them(spoken: str, values: tuple[str, ...]) -> None:
    language.use(spoken)
    shown = (True, False, 2.5, 3.0, 7, "plannavn", ("kart", "ja"), ["kart", "ja", "nei"], ())
    assert tuple(map(language.shown, shown)) == values


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_reasons_begin_alike_with_and_without_what_they_name(spoken: str) -> None:
    """intake/place.py knows a kind of placing by how its reason begins."""
    language.use(spoken)
    for beginning, whole in (
        ("arbeidslista sier", "arbeidslista sier {plans}"),
        ("arbeidslista sier", "arbeidslista sier at fila ikke hører til noen plan"),
        ("flere planid-er i filnavnet", "flere planid-er i filnavnet: «{name}»"),
        (
            "planid i filnavnet, men en annen i mappenavnet",
            "planid i filnavnet, men en annen i mappenavnet: «{name}»",
        ),
        ("teksten nevner arealplan-ID", "teksten nevner arealplan-ID {id}"),
        ("eneste plan i mappa", "eneste plan i mappa «{folder}»"),
    ):
        assert say(whole).startswith(say(beginning))
    certain = ("planid i filnavnet: «{name}»", "planid i mappenavnet: «{name}»", "registeret peker på fila: {cell}")
    movable = ("flere planid-er i filnavnet", "planid i filnavnet, men en annen i mappenavnet", "eneste plan i mappa")
    assert not [text for text in certain if say(text).startswith(tuple(map(say, movable)))]


# --- the tool ----------------------------------------------------------------------------------------------------


def test_marked_texts_are_found(tool: ModuleType) -> None:
    source = 'a = say("en " "to {x}", x=1)\nb = later("tre")\nc = language.say("fire")\nd = say("" if a else "fem")\n'
    assert tool.marked(source + 'e = say(name)\nf = say(str(g("nei")))\nh = tell("nei")\ni = say()\n', "x.py") == [
        "en to {x}",
        "tre",
        "fire",
        "",
        "fem",
    ]


@pytest.mark.parametrize("call", ['say(f"en {x}")', 'later("en" + x)', 'say("en %s" % x)', 'say("a" if b else f"{c}")'])
def test_a_template_that_is_put_together_is_refused(tool: ModuleType, call: str) -> None:
    with pytest.raises(ValueError, match=r"x\.py:2"):
        tool.marked("\n" + call, "x.py")


def test_texts_come_from_code_commands_and_profiles(tool: ModuleType) -> None:
    found = {text.template: text.file for text in tool.texts()}
    assert found["nei"].startswith("src/planarkiv/")
    assert found["Finn planene i mapper og filer, plasser hver fil og arkiver dem."] == "src/planarkiv/cli/build.py"
    assert found["KILDE..."] == "src/planarkiv/cli/build.py"
    profile = {
        "title": "T",
        "rules": {"A01": {"reason": "R", "severity": "error"}},
        "levels": {"older": {"reason": "O"}},
    }
    assert list(tool._of_profile({"description": "D", "extends": "x", **profile})) == ["D", "T", "R", "O"]


@pytest.mark.parametrize(
    ("source", "translated", "fault"),
    [
        ("{a} har {b}", "{b} har {a}", None),
        ("{a} har {b}", "{a} har", "other values"),
        ("{a:.1f} m", "{a} m", "other values"),
        ("{a!r} m", "{a} m", "other values"),
        ("{a} m", "{a m", "cannot be filled in"),
        ("  to", "to", "blanks"),
        ("to\n", "to", "blanks"),
        ("fire", "ikke fire", "«ikke» is not nn"),
        ("fire", "Ikke fire", "«ikke» is not nn"),
        ("fire", "skriv «ikke» eller --ikke eller {ikke}", "other values"),
        ("fire", "skriv «ikke» eller --ikke", None),
        ("fire", "ikkje fire, og ei ikke-fil", None),
    ],
)
def test_a_wrong_translation_is_told(tool: ModuleType, source: str, translated: str, fault: str | None) -> None:
    faults = list(tool.faults_of("nn", source, translated))
    assert [fault in each for each in faults] == ([] if fault is None else [True])


def test_english_with_norwegian_words_is_told(tool: ModuleType) -> None:
    assert [each.split(" is ")[0] for each in tool.faults_of("en", "x", "the file er big, og fila")] == [
        "«og»",
        "«fila»",
        "«er»",
    ]


def test_the_same_texts_give_the_same_bytes_that_gettext_reads(tool: ModuleType) -> None:
    catalog = tool.read("nn")
    first, second = tool.as_mo(catalog), tool.as_mo(tool.read("nn"))
    assert first == second
    spoken = GNUTranslations(io.BytesIO(first))
    assert spoken.gettext("{name} må være et heltall.") == "{name} må vere eit heiltal."
    assert spoken.info() == {
        "language": "nn",
        "mime-version": "1.0",
        "content-type": "text/plain; charset=utf-8",
    }


def test_translations_are_kept_as_texts_come_and_go(
    tool: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def says(*templates: str) -> None:
        monkeypatch.setattr(tool, "texts", lambda: [tool.Text(each, "a.py") for each in templates])

    def translated(**known: tuple[str, str]) -> None:
        for number, spoken in enumerate(tool.TRANSLATED):
            catalog = tool.read(spoken)
            for message in catalog:
                if message.id in known:
                    message.string = known[str(message.id)][number]
            tool.po_path(spoken).write_bytes(tool.as_po(catalog))

    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "LOCALE", tmp_path)
    monkeypatch.setattr(tool, "TEMPLATE", tmp_path / "planarkiv.pot")
    monkeypatch.setattr(tool, "same", lambda spoken: {"to"} if spoken == "nn" else set())
    says("en", "to")
    assert "planarkiv.pot: not up to date" in tool.check()[0]
    tool.extract()
    assert [line.split(": ", 1)[1] for line in tool.check() if line.startswith("nn/")] == [
        "not translated: 'en'",
        "not translated: 'to'",
        "in tools/same_in_nn.txt, but not the same as in bokmål: 'to'",
        "the .mo file is not up to date; run «make translations»",
    ]
    translated(en=("ein", "one"), to=("to", "two"))
    tool.compile_all()
    assert tool.check() == []
    says("en", "tre")
    assert [line.split(": ", 1)[1] for line in tool.check() if line.startswith("nn/")] == [
        "missing: 'tre'",
        "no such text any more: 'to'",
    ]
    tool.extract()
    assert "#~ msgid" in tool.po_path("nn").read_text(encoding="utf-8")
    assert [line.split(": ", 1)[1].split(" (")[0] for line in tool.check() if line.startswith("nn/")] == [
        "not translated: 'tre'",
        "no such text any more",
        "in tools/same_in_nn.txt, but not the same as in bokmål: 'to'",
        "the .mo file is not up to date; run «make translations»",
    ]
    says("en", "to")
    tool.extract()
    tool.compile_all()
    assert tool.check() == []
    assert [tool.read(spoken)["to"].string for spoken in tool.TRANSLATED] == ["to", "two"]
    says("en")
    tool.extract(prune=True)
    assert "#~" not in tool.po_path("nn").read_text(encoding="utf-8")
    translated(en=("en", "one"))
    assert "the same as in bokmål, and not in tools/same_in_nn.txt: 'en'" in "\n".join(tool.check())
    path = tool.po_path("nn")
    path.write_text(path.read_text(encoding="utf-8").replace('msgid "en"', '#, fuzzy\nmsgid "en"'), encoding="utf-8")
    assert "fuzzy: 'en'" in "\n".join(tool.check())


def test_the_tool_says_how_it_is_used(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert [tool.main([]), tool.main(["tull"]), tool.main(["check", "tull"])] == [2, 2, 2]
    assert "usage" in capsys.readouterr().out


# --- no text goes around -----------------------------------------------------------------------------------------

_SHOWN = {"echo", "secho", "print", "prompt", "confirm"}
_RAISED = {"UsageError", "ArchiveError", "PlanarkivError"}
_OF_SAY = {"say", "later"}


def _written(expression: ast.AST) -> Iterator[str]:
    """The literals of an expression that are not templates."""
    if isinstance(expression, ast.Call) and _called(expression) in _OF_SAY:
        return
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value
    for part in ast.iter_child_nodes(expression):
        # the format of a value (``:<10``) and the key of a lookup are not text
        if not (isinstance(expression, ast.FormattedValue) and part is expression.format_spec) and not (
            isinstance(expression, ast.Subscript) and part is expression.slice
        ):
            yield from _written(part)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _around_say(source: str) -> list[str]:
    """Words a user sees that no translator sees. A command line to type stays as it is: it begins with our name."""
    found: list[str] = []
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        shown = call.args if _called(call) in _SHOWN | _RAISED else []
        told = [word.value for word in call.keywords if word.arg in {"help", "epilog", "short_help"}]
        for expression in (*shown, *told):
            text = "".join(_written(expression))
            if re.search(r"[^\W\d_]{2}", text) and not text.strip().startswith("planarkiv"):
                found.append(f"{expression.lineno}: {text}")
    return found


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('typer.echo("Ferdig")', 1),
        ('typer.echo(f"{a} ferdig")', 1),
        ('typer.echo(a + " ferdig")', 1),
        ('typer.Option(help="Mappe")', 1),
        ('raise UsageError("Feil")', 1),
        ('typer.echo(say("Ferdig"))', 0),
        ('typer.echo(f"  {say("Ferdig")}: {a:<10} {b.get("", 1)}")', 0),
        ('typer.echo(f"  planarkiv build {a}")', 0),
        ('raise UsageError(say("Feil"))', 0),
    ],
)
def test_what_goes_around_say_is_seen(source: str, count: int) -> None:
    source = source.replace('{say("Ferdig")}', "{say('Ferdig')}").replace('{b.get("", 1)}', "{b.get('', 1)}")
    assert len(_around_say(source)) == count


def test_no_text_goes_around_the_translations() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): around
        for path in sorted((ROOT / "src").rglob("*.py"))
        if (around := _around_say(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_gettext_reads_no_locale() -> None:
    """The operating system's language decides nothing, whatever it is."""
    program = (
        "import sys, planarkiv.cli.main as m\nsys.argv = ['planarkiv', '--help']\n"
        "try:\n    m.main()\nexcept SystemExit:\n    pass\n"
        "import planarkiv.language as l\nprint('CHOSEN', l.chosen())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT / "src"), "LANG": "nn_NO.UTF-8", "LC_ALL": "en_GB.UTF-8", "LANGUAGE": "en:nn"},
    )
    assert done.stdout.splitlines()[-1] == "CHOSEN nb"
    assert done.stdout.startswith("Bruk: ")
