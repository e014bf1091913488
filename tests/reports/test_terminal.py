import io
import re
from pathlib import Path

import pytest

from planarkiv.reports import terminal, text
from planarkiv.reports.lines import Line, Style, line
from reports.by_hand import full, hostile


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(lines: list[Line], monkeypatch: pytest.MonkeyPatch, width: int = 200, **environment: str) -> str:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"TERM": "xterm-256color", "COLUMNS": str(width), "LINES": "50", **environment}.items():
        monkeypatch.setenv(name, value)
    screen = Screen()
    terminal.show(lines, screen)
    return screen.getvalue()


def without_colours(given: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", given)


def test_every_style_has_its_colour() -> None:
    assert set(terminal.COLOURS) == set(Style)


def test_the_same_words_as_in_plain_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for made in (full, hostile):
        report = made(tmp_path)
        given = shown(list(text.lines(report)), monkeypatch, width=1000)
        assert without_colours(given) == b"".join(text.render(report)).decode()
        assert "\x1b[" in given


def test_colours_only_where_they_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown([line(("feil", Style.ERROR))], monkeypatch) == "\x1b[1;31mfeil\x1b[0m\n"
    assert "31" not in shown([line(("feil", Style.ERROR))], monkeypatch, NO_COLOR="1")
    out = io.StringIO()
    terminal.show([line(("feil", Style.ERROR))], out)
    assert out.getvalue() == "feil\n"


def test_brackets_are_not_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_colours(shown([line("[red]x[/red] :smile: [rules.SOS01]")], monkeypatch)) == (
        "[red]x[/red] :smile: [rules.SOS01]\n"
    )


def test_long_lines_keep_their_indent(monkeypatch: pytest.MonkeyPatch) -> None:
    words = " ".join(f"ord{number}" for number in range(30))
    given = without_colours(shown([line("      ", (words, Style.ERROR))], monkeypatch, width=40))
    rows = given.splitlines()
    assert len(rows) > 3
    assert all(row.startswith("      ord") and len(row) <= 40 for row in rows)
    assert " ".join(row.strip() for row in rows) == words


def test_a_line_that_just_fits_is_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_colours(shown([line("a b " * 10)], monkeypatch, width=40)) == "a b " * 10 + "\n"
    assert without_colours(shown([line("a b " * 10 + "c")], monkeypatch, width=40)).count("\n") == 2


def test_a_very_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "lang" in without_colours(shown([line(" " * 30, "lang tekst")], monkeypatch, width=10))
