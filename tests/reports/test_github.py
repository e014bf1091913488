import re
from pathlib import Path

import pytest

from planarkiv.report import Report, Target
from planarkiv.reports import github
from reports.by_hand import ARCHIVE, SUBMISSION, clean, finding, full, hostile, many, report, set_aside


def lines(given: Report) -> list[str]:
    text = b"".join(github.render(given)).decode()
    assert text.endswith("\n")
    return text[:-1].split("\n")


def test_the_worst_first(tmp_path: Path) -> None:
    commands = [re.match("::([a-z]+) ", each) for each in lines(full(tmp_path))]
    assert [found[1] for found in commands if found] == [
        "error", "error", "error", "error", "warning", "warning", "notice", "error",
    ]  # fmt: skip


def test_an_annotation(tmp_path: Path) -> None:
    assert lines(full(tmp_path))[1] == (
        "::error file=/arkiv/lillevik/kart/sentrum.sos,line=213,title=SOS13 (gml.flate.1) 4222/202401::"
        "Flata mangler 0,25 m på å være lukket.%0A"
        "kart/sentrum.sos:213 · RpOmråde FLATE 12 · N 6489459.20 E 425031.10%0A"
        "Rett grensene slik at de møtes."
    )


def test_without_file_line_or_plan(tmp_path: Path) -> None:
    given = report(tmp_path, [(SUBMISSION, finding())], targets=[Target(SUBMISSION, "", False)])
    assert lines(given)[0] == "::error file=innsendt/sentrum.zip,title=SOS01::Noe er galt."
    assert lines(report(tmp_path, [("ukjent", finding(file="a.sos"))]))[0].startswith("::error file=a.sos,title=")


def test_a_single_file_is_itself(tmp_path: Path) -> None:
    target = Target("inn/a.sos", "a.sos", False, single=("inn/a.sos",))
    given = report(tmp_path, [(target.path, finding(file="a.sos", line=2))], targets=[target])
    assert lines(given)[0].startswith("::error file=inn/a.sos,line=2,")


def test_nothing_in_a_text_is_a_command(tmp_path: Path) -> None:
    nasty = "100%\r\n::error::x,y:z%0A"
    given = report(
        tmp_path,
        [(ARCHIVE, finding(file=nasty, plan=nasty, message="{x}", values={"x": nasty}, object_id=nasty))],
    )
    first, *rest = lines(given)
    assert len(rest) == 1
    assert rest[0].startswith("planarkiv: ")
    settings, _, message = first.removeprefix("::error ").partition("::")
    assert settings.count(",") == 1
    assert settings.startswith("file=/arkiv/lillevik/100%25  %3A%3Aerror%3A%3Ax%2Cy%3Az%250A,title=SOS01 100%25")
    assert message.split("%0A")[0] == "100%25  ::error::x,y:z%250A"
    for line in lines(hostile(tmp_path)):
        assert line.isprintable()
        assert line.startswith(("::error ", "planarkiv: "))


def test_a_stray_byte(tmp_path: Path) -> None:
    given = report(
        tmp_path, [("\udcff", finding(file="\udcff"))], targets=[Target("\udcff", "", False, failed="\udcff")]
    )
    assert len(lines(given)) == 3


@pytest.mark.parametrize(("count", "shown"), [(9, 9), (10, 10), (11, 10), (5000, 10)])
def test_no_more_than_github_shows(count: int, shown: int, tmp_path: Path) -> None:
    told = lines(many(tmp_path, count))
    assert sum(each.startswith("::error") for each in told) == shown
    more = [each for each in told if each.startswith("::notice")]
    assert len(more) == (count > shown)
    if count == 5000:
        assert more == ["::notice title=planarkiv::og 4 990 til; alle står i --report json=FIL og --report csv=FIL"]


def test_the_notice_has_a_place_of_its_own(tmp_path: Path) -> None:
    told = lines(many(tmp_path, 50, severity="info"))
    assert sum(each.startswith("::notice") for each in told) == github.SHOWN
    assert "og 41 til" in told[github.SHOWN - 1]


def test_what_it_comes_to(tmp_path: Path) -> None:
    [told] = lines(clean(tmp_path))
    assert told.startswith(
        "planarkiv: Ingen funn. 2 regler er kjørt på 2 planer og 5 filer. Alle planer har nivået som"
    )
    assert told.endswith(" Profilen minimum er oppfylt.")
    assert sum(each.startswith("planarkiv: ") for each in lines(set_aside(tmp_path))) == 4
