"""Help and usage errors in every language: nothing of typer's English, and nothing of another language, is left."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from conftest import ROOT
from planarkiv.language import LANGUAGES
from project_files import load_script

ENGLISH = (
    r"\b(Usage|Options|Arguments|Commands?|required|default|Error|Missing|Invalid|No such|Show|Try|Did you|exit)\b"
)

# runs ``main`` again and again in one process: [[exit code, stdout, stderr] ...]
RUN = """
import contextlib, io, json, sys
from planarkiv.cli.main import main
done = []
for arguments in json.loads(sys.stdin.read()):
    sys.argv = ["planarkiv", *arguments]
    out, err = io.StringIO(), io.StringIO()
    code = None
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code
    done.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(done))
"""


def runs(language: str, lines: list[list[str]], before: str = "", **environment: str) -> list[tuple[int, str, str]]:
    done = subprocess.run(
        [sys.executable, "-c", before + RUN],
        input=json.dumps([["--lang", language, *line] for line in lines]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "80", **environment},
    )
    assert done.returncode == 0, done.stderr
    return [(code, out, err) for code, out, err in json.loads(done.stdout)]


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return load_script(ROOT / "tools" / "translations.py")


@pytest.fixture(scope="module")
def commands() -> list[list[str]]:
    """Every command and group, as it is typed."""
    import typer.main

    from planarkiv.cli.app import app

    def under(command: Any, path: list[str]) -> list[list[str]]:
        return [
            path,
            *(line for name, each in getattr(command, "commands", {}).items() for line in under(each, [*path, name])),
        ]

    return under(typer.main.get_command(app), [])


@pytest.fixture(scope="module")
def helps(commands: list[list[str]]) -> dict[str, list[str]]:
    """Language to the help of every command."""
    found = {language: runs(language, [[*path, "--help"] for path in commands]) for language in LANGUAGES}
    assert {(code, err) for pages in found.values() for code, _, err in pages} == {(0, "")}
    return {language: [out for _, out, _ in pages] for language, pages in found.items()}


def test_every_command_speaks_through_our_words() -> None:
    import typer.main

    from planarkiv.cli.app import app
    from planarkiv.cli.words import Command, Group

    def kinds(command: Any) -> set[type]:
        return {type(command)}.union(*map(kinds, getattr(command, "commands", {}).values()))

    assert kinds(typer.main.get_command(app)) == {Command, Group}


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_no_english_is_left_in_norwegian_help(helps: dict[str, list[str]], language: str) -> None:
    for page in helps[language]:
        bare = re.sub(r"«[^»]*»|--[\w-]+", "", page)
        assert re.findall(ENGLISH, bare) == [], page


@pytest.mark.parametrize("language", ["nn", "en"])
def test_no_bokmaal_is_left_in_translated_help(tool: ModuleType, helps: dict[str, list[str]], language: str) -> None:
    """A text that is translated to something else does not stand there untranslated; nor does a word of bokmål."""
    texts = [
        flat(str(message.id))
        for message in tool.read(language)
        if message.id
        and message.string != message.id
        and any(file.startswith("src/planarkiv/cli/") for file, _ in message.locations)
        and (" " in str(message.id).strip() or str(message.id).isupper())
    ]
    assert len(texts) > 50
    for page in map(flat, helps[language]):
        left = [text for text in texts if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", page)]
        assert left == [], page
        assert list(tool.faults_of(language, "", page)) == []


def test_help_has_the_same_lines_of_options_in_every_language(helps: dict[str, list[str]]) -> None:
    options = {
        language: [re.findall(r"^  (--[\w-]+)", page, re.MULTILINE) for page in helps[language]] for language in helps
    }
    assert options["nb"] == options["nn"] == options["en"]
    assert options["nb"][0] == ["--lang", "--version", "--help"]


def test_a_page_of_help_as_a_user_sees_it(helps: dict[str, list[str]], commands: list[list[str]]) -> None:
    at = commands.index(["build"])
    pages = {language: helps[language][at] for language in LANGUAGES}
    assert pages["nb"].startswith("Bruk: planarkiv build [KILDE...] --archive STI [VALG]\n\n  Finn planene i mapper")
    assert pages["nn"].startswith("Bruk: planarkiv build [KJELDE...] --archive STI [VAL]\n\n  Finn planane i mapper")
    assert pages["en"].startswith("Usage: planarkiv build [SOURCE...] --archive PATH [OPTIONS]\n\n  Find the plans in")
    assert "\nArgumenter:\n  KILDE...  " in pages["nb"]
    assert "\nValg:\n  --archive STI  " in pages["nb"]
    assert "finnes. [må oppgis]" in flat(pages["nb"])
    assert "[ellers findings]" in flat(pages["nb"])
    assert "[default findings]" in flat(pages["en"])
    assert "--epsg NUMBER" in pages["en"]
    assert "--fail-on findings|never" in pages["en"]
    root = helps["en"][0]
    assert root.startswith("Usage: planarkiv [OPTIONS] COMMAND ...\n")
    assert "\nCommands:\n  build " in root
    assert "Exit codes: 0 all is well" in root
    # of each command one sentence, and that whole
    assert "open Show where today's files of a plan are, with name and document type. renumber" in flat(root)
    assert "verify Verify every byte of the archive against what was stored. open" in flat(root)


CASES: tuple[tuple[list[str], str, str, str, str], ...] = (
    (
        ["build"],
        "build",
        "--archive STI må oppgis.",
        "--archive STI må vere med.",
        "--archive PATH is required.",
    ),
    (["open"], "open", "ARKIV må oppgis.", "ARKIV må vere med.", "ARCHIVE is required."),
    (["verify"], "verify", "ARKIV... må oppgis.", "ARKIV... må vere med.", "ARCHIVE... is required."),
    (
        ["build", "--archve", "x"],
        "build",
        "Valget --archve finnes ikke. Mente du --archive?",
        "Valet --archve finst ikkje. Meinte du --archive?",
        "There is no option --archve. Did you mean --archive?",
    ),
    (
        ["build", "--xyzzy"],
        "build",
        "Valget --xyzzy finnes ikke.",
        "Valet --xyzzy finst ikkje.",
        "There is no option --xyzzy.",
    ),
    (["build", "-q"], "build", "Valget -q finnes ikke.", "Valet -q finst ikkje.", "There is no option -q."),
    (
        ["--verson"],
        "",
        "Valget --verson finnes ikke. Mente du --version?",
        "Valet --verson finst ikkje. Meinte du --version?",
        "There is no option --verson. Did you mean --version?",
    ),
    (
        ["biuld"],
        "",
        "Kommandoen biuld finnes ikke. Mente du build?",
        "Kommandoen biuld finst ikkje. Meinte du build?",
        "There is no command biuld. Did you mean build?",
    ),
    (["xyzzy"], "", "Kommandoen xyzzy finnes ikke.", "Kommandoen xyzzy finst ikkje.", "There is no command xyzzy."),
    (
        ["build", "--archive"],
        "build",
        "--archive må følges av STI.",
        "Etter --archive må det stå STI.",
        "--archive must be followed by PATH.",
    ),
    (
        ["build", "--dry-run=1"],
        "build",
        "--dry-run skal stå alene, uten noe etter likhetstegnet.",
        "--dry-run skal stå åleine, utan noko etter likskapsteiknet.",
        "--dry-run must stand alone, with nothing after the equals sign.",
    ),
    (
        ["build", "--help=1"],
        "build",
        "--help skal stå alene, uten noe etter likhetstegnet.",
        "--help skal stå åleine, utan noko etter likskapsteiknet.",
        "--help must stand alone, with nothing after the equals sign.",
    ),
    (
        ["build", "--archive", "A", "--epsg", "fem"],
        "build",
        "--epsg må være et heltall.",
        "--epsg må vere eit heiltal.",
        "--epsg must be a whole number.",
    ),
    (
        ["build", "--archive", "A", "--fail-on", "alt"],
        "build",
        "--fail-on må være en av findings, never.",
        "--fail-on må vere ein av findings, never.",
        "--fail-on must be one of findings, never.",
    ),
    (
        ["open", "A", "1", "2", "tre"],
        "open",
        "For mye på linja: 2 tre.",
        "For mykje på linja: 2 tre.",
        "Too much on the line: 2 tre.",
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_use_is_told_in_the_chosen_language(language: str) -> None:
    prefix, hint = {"nb": ("Feil", "Skriv"), "nn": ("Feil", "Skriv"), "en": ("Error", "Type")}[language]
    done = runs(language, [case[0] for case in CASES])
    for (arguments, command, *texts), (code, out, err) in zip(CASES, done, strict=True):
        said = texts[LANGUAGES.index(language)]
        typed = f"planarkiv {command} --help".replace("  ", " ")
        assert (code, out, err) == (2, "", f"{prefix}: {said}\n{hint}: {typed}\n"), arguments


@pytest.mark.parametrize(
    ("language", "missing", "help_begins"),
    [
        ("nb", "Feil: Det mangler en kommando: build, ", "Bruk: planarkiv [VALG] KOMMANDO ..."),
        ("nn", "Feil: Det manglar ein kommando: build, ", "Bruk: planarkiv [VAL] KOMMANDO ..."),
        ("en", "Error: A command is missing: build, ", "Usage: planarkiv [OPTIONS] COMMAND ..."),
    ],
)
def test_no_command_at_all(language: str, missing: str, help_begins: str) -> None:
    (bare, dashes) = runs(language, [[], ["--"]])
    assert (bare[0], bare[1], bare[2].startswith(help_begins)) == (2, "", True)
    assert (dashes[0], dashes[1], dashes[2].startswith(missing)) == (2, "", True)


def test_what_typer_can_refuse_beyond_what_our_commands_have() -> None:
    """Kinds of values that no command takes today."""
    before = """
from datetime import datetime
from pathlib import Path
from typing import Annotated
import typer
from planarkiv.cli import app
def refuse(value: str) -> str:
    if value:
        raise typer.BadParameter("ordet duger ikke")
    return value
def more(
    whole: Annotated[int, typer.Option(min=1)] = 2,
    share: Annotated[int, typer.Option(min=1, max=4)] = 2,
    most: Annotated[int, typer.Option(max=4)] = 2,
    part: Annotated[float, typer.Option()] = 2.0,
    file: Annotated[typer.FileText, typer.Option()] = None,
    folder: Annotated[Path, typer.Option(exists=True)] = None,
    day: Annotated[datetime, typer.Option()] = None,
    word: Annotated[str, typer.Option(callback=refuse)] = "",
    named: Annotated[list[str], typer.Option("-n", "--named", envvar="X_NAMED")] = ["a", "b"],
    flag: Annotated[bool, typer.Option("--flag/--no-flag")] = True,
    place: Annotated[int, typer.Argument()] = 0,
    secret: Annotated[str, typer.Option(hidden=True)] = "",
) -> None:
    '''Mer.

    Et avsnitt til.'''
app.app.command("more")(more)
"""
    wrong = [
        ["--whole", "0"],
        ["--share", "5"],
        ["--most", "9"],
        ["--part", "x"],
        ["--file", "finnes ikke"],
        ["--folder", "finnes ikke"],
        ["--day", "i går"],
        ["--word", "x"],
        ["fem"],
    ]
    done = runs("nb", [["more", *arguments] for arguments in wrong], before)
    assert [err.splitlines()[0] for _, _, err in done] == [
        "Feil: --whole må være et tall som er minst 1.",
        "Feil: --share må være et tall fra 1 til 4.",
        "Feil: --most må være et tall som er høyst 4.",
        "Feil: --part må være et tall, med punktum foran desimalene.",
        "Feil: --file må være en fil eller mappe som finnes og kan leses.",
        "Feil: --folder må være en fil eller mappe som finnes og kan leses.",
        "Feil: Det som står etter --day, kan ikke brukes.",
        "Feil: ordet duger ikke",
        "Feil: PLACE må være et heltall.",
    ]
    [(_, page, _)] = runs("nn", [["more", "--help"]], before)
    assert page.startswith("Bruk: planarkiv more [PLACE] [VAL]\n\n  Mer.\n\n  Et avsnitt til.\n")
    lines = flat(page)
    assert "--whole TAL [elles 2]" in lines
    assert "-n, --named TEKST [elles miljøvariabelen X_NAMED; elles a, b]" in lines
    assert "--flag / --no-flag --help" in lines
    assert "--file STI --folder STI --day TEKST --word TEKST" in lines
    assert "[PLACE]" in lines
    assert "secret" not in page


def raising(*what: str) -> str:
    """A program with a command ``end`` that raises these, one each time it is run."""
    return (
        "import typer\nfrom planarkiv.errors import PlanarkivError, UsageError\nfrom planarkiv.cli import app\n"
        f"ends = [{', '.join(what)}]\ndef end() -> None:\n    raise ends.pop(0)\napp.app.command('end')(end)\n"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Avbrutt. Arkivet er helt; kjør samme kommando en gang til for å fullføre."),
        ("nn", "Avbroten. Arkivet er heilt; køyr same kommandoen ein gong til for å fullføre."),
        ("en", "Interrupted. The archive is whole; run the same command once more to complete."),
    ],
)
def test_an_interruption_is_told(language: str, said: str) -> None:
    stops = ("KeyboardInterrupt", "typer.Abort", "EOFError", "typer.Exit(130)")
    done = runs(language, [["end"]] * len(stops), raising(*stops))
    assert [(code, err.strip()) for code, _, err in done] == [(130, said)] * len(stops)


def test_every_end_has_its_words_and_its_code(tmp_path: Path) -> None:
    ends = (
        ("PlanarkivError('noko gjekk gale')", 3, "Feil: noko gjekk gale\n"),
        ("UsageError('noko er feil skrive')", 2, "Feil: noko er feil skrive\n"),
        ("OSError(28, 'No space', 'fila')", 3, "Feil: No space: fila\n"),
        ("OSError('tull')", 3, "Feil: tull: \n"),
        ("typer.Exit(1)", 1, ""),
        ("typer.Exit(0)", 0, ""),
        ("typer.BadParameter('noko er rart')", 2, "Feil: noko er rart\nSkriv: planarkiv end --help\n"),
        ("RuntimeError('x')", 3, "Feil i sjølve planarkiv. Arkivet er heilt. Detaljane står i "),
    )
    folders = {name: str(tmp_path) for name in ("TMPDIR", "TEMP", "TMP")}
    done = runs("nn", [["end"]] * len(ends), raising(*(raised for raised, _, _ in ends)), **folders)
    assert [(code, out) for code, out, _ in done] == [(code, "") for _, code, _ in ends]
    assert [err[: len(said)] for (_, _, err), (_, _, said) in zip(done, ends, strict=True)] == [
        said for *_, said in ends
    ]
    [report] = tmp_path.glob("planarkiv-feil-*.txt")
    assert "RuntimeError: x" in report.read_text(encoding="utf-8")
    assert report.name in done[-1][2]


def test_the_language_is_spoken_wherever_it_is_named(tmp_path: Path) -> None:
    def told(*arguments: str, **environment: str) -> str:
        env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment}
        command = [sys.executable, "-m", "planarkiv", *arguments]
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", check=False, env=env, cwd=tmp_path
        )
        assert done.returncode == (2 if "sv" in (*arguments, *environment.values()) else 3)
        return done.stderr

    assert told("verify", ".") == "Feil: . er ikke et planarkiv: mappen planer mangler.\n"
    assert told("verify", ".", "--lang", "nn") == "Feil: . er ikkje eit planarkiv: mappa planer manglar.\n"
    assert told("verify", "--lang=en", ".") == "Error: . is not a plan archive: the folder planer is missing.\n"
    assert told("verify", ".", PLANARKIV_LANG="nn") == told("--lang", "nn", "verify", ".", PLANARKIV_LANG="en")
    unknown = "Feil: Språket «sv» finnes ikke. Velg nb (bokmål), nn (nynorsk) eller en (engelsk).\n"
    assert told("verify", ".", PLANARKIV_LANG="sv") == told("verify", ".", "--lang", "sv") == unknown


def test_help_in_another_language_loads_no_more() -> None:
    def loaded(language: str) -> set[str]:
        program = (
            "import sys\nfrom planarkiv.cli.main import main\n"
            f"sys.argv = ['planarkiv', '--lang', '{language}', '--help']\n"
            "try:\n    main()\nexcept SystemExit:\n    pass\n"
            "print(*sorted(sys.modules))\n"
        )
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
        return set(done.stdout.splitlines()[-1].split())

    # what gettext itself needs to read a translation
    assert loaded("nn") - loaded("nb") <= {"__future__", "locale", "struct", "_struct"}
