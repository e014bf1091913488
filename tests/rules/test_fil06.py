import pytest

from planarkiv.findings import Severity
from planarkiv.readers import MAP_SUFFIXES, Format
from planarkiv.rules.fil06_format_is_read import format_is_read
from rules.checking import problems, said
from rules.plan_files import received


@pytest.mark.parametrize("reader", [each for each in Format if each not in (Format.UNREAD, Format.CAD)])
def test_a_format_that_is_read(reader: Format) -> None:
    assert problems(format_is_read, received("plan/fil", reader.value)) == []


def test_an_unknown_format() -> None:
    [found] = problems(format_is_read, received("plan/data.bin", "ulest"))
    assert found.severity is None
    assert format_is_read.severity is Severity.ERROR
    assert said([found]) == ["Fila har et format som planarkiv ikke kjenner. Den er ikke kontrollert."]


@pytest.mark.parametrize("ending", MAP_SUFFIXES)
def test_a_map_that_is_kept_unread(ending: str) -> None:
    [found] = problems(format_is_read, received(f"plan/kart{ending}", "ulest", is_map=True))
    assert found.severity is Severity.WARNING
    assert said([found]) == ["Kartet har et format som denne utgaven av planarkiv ikke leser. Det kontrolleres ikke."]


def test_a_drawing() -> None:
    [found] = problems(format_is_read, received("plan/kart.dwg", "cad"))
    assert found.severity is Severity.WARNING
    assert said([found]) == ["Fila er en tegning fra et CAD-program. Det som er tegnet i den, kontrolleres ikke."]


def test_what_other_rules_tell_is_told_once() -> None:
    assert problems(format_is_read, received("plan/a.bin", "ulest", refused="lenke")) == []
    assert problems(format_is_read, received("plan/a.bin", "ulest", size=0)) == []
    assert problems(format_is_read, received("plan/a.exe", "ulest")) == []
    assert problems(format_is_read, received("plan/a.shx", "ulest", is_map=True, is_side=True)) == []
