import pytest

from planarkiv import language
from planarkiv.language import later
from planarkiv.reports.lines import EMPTY, Style, counted, heading, line, number, plain, printable
from reports.by_hand import HOSTILE


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plan for Tømmerås, «øst» – 3", "Plan for Tømmerås, «øst» – 3"),
        ("a\tb\r\nc\u2028d", "a b  c d"),
        ("hard\u00a0space", "hard space"),
        ("\x1b[2J", "\ufffd[2J"),
        ("\x9b31m\x7f\x00", "\ufffd31m\ufffd\ufffd"),
        ("\u202egnp.exe\u200b", "\ufffdgnp.exe\ufffd"),
        ("best\udcf8.pdf", "best\ufffd.pdf"),
        ("", ""),
    ],
)
def test_what_cannot_be_shown(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert printable(text).isprintable()


def test_a_line_is_its_pieces() -> None:
    assert line("  ", ("feil", Style.ERROR), "", ("", Style.QUIET)) == (("  ", Style.PLAIN), ("feil", Style.ERROR))
    assert heading("Funn") == (("Funn", Style.HEADING),)
    assert line((HOSTILE, Style.INFO))[0][0].isprintable()


def test_plain_lines() -> None:
    assert list(plain([line("å ", ("b", Style.ERROR)), EMPTY])) == ["å b\n".encode(), b"\n"]


def test_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    one, many = later("{n} plan"), later("{n} planer")
    assert [counted(value, one, many) for value in (0, 1, 2, 1234567)] == [
        "0 planer",
        "1 plan",
        "2 planer",
        "1 234 567 planer",
    ]
    monkeypatch.setattr(language, "_chosen", "en")
    assert number(1234) == "1,234"
