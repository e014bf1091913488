"""The page with maps: it stands alone, nothing of it is text from outside, and it says what it leaves out."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from planarkiv.report import Report
from planarkiv.reports import html
from reports.by_hand import ARCHIVE, clean, finding, full, many, report
from reports.drawn import BREAKS, PLAN, drawn, hostile, placed


class Read(HTMLParser):
    """Elements with their attributes, the content of scripts and styles, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[tuple[dict[str, str | None], str, str]] = []
        self.text = ""
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag if tag in ("script", "style") else ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside.append((self.elements[-1][1], self._open, data))
            self._open = ""
        else:
            self.text += data


def page(made: Report) -> str:
    return b"".join(html.render(made)).decode()


def data(text: str, name: str) -> Any:
    return json.loads(next(inside for attributes, _, inside in Read(text).inside if attributes.get("id") == name))


def rows(text: str) -> list[list[Any]]:
    found: list[list[Any]] = data(text, "rader")
    return found


def test_it_says_what_the_run_comes_to(tmp_path: Path) -> None:
    text = Read(page(full(tmp_path))).text
    for words in ("Profilen er ikke oppfylt", "Lillevik", "Kunne ikke leses", "Mappa finnes ikke.", "Eldre plan.",
                  "Slått av: ingen skanner her.", "Regelen REG02 stoppet", "TOP04"):  # fmt: skip
        assert words in text, words
    assert "Profilen er oppfylt" in Read(page(clean(tmp_path))).text


def test_what_is_not_there_has_no_heading(tmp_path: Path) -> None:
    text = page(clean(tmp_path))
    for words in ("Regler med funn", "Lavere nivå", "Krav uten regel", "ikke ble kjørt"):
        assert words not in text


def test_findings_are_listed_with_their_place(tmp_path: Path) -> None:
    text = page(drawn(tmp_path, [placed(1), placed(2, file="annen.sos", advice="Noe annet.")]))
    first, second = rows(text)
    assert first[2:9] == [0, "kart.sos", "kart.sos:1", "RpArealformålOmråde", "FLATE 1", 400_011.0, 6_500_050.0]
    assert first[9].startswith("POLYGON")
    assert first[10:] == ["Flata er liten.", "Slå den sammen med naboen."]
    assert second[3] == "annen.sos"
    assert second[11] == "Noe annet."


def test_what_was_said_last_is_not_said_again(tmp_path: Path) -> None:
    one, two, three = rows(page(drawn(tmp_path, [placed(1), placed(2), placed(3, rule="TOP02")])))
    assert (two[3], two[11]) == (0, 0)
    assert three[3] == 0
    assert three[11] == one[11]


def test_a_drawn_plan_has_its_map_and_its_plankart(tmp_path: Path) -> None:
    text = page(drawn(tmp_path, [placed(1)]))
    [plan] = data(text, "data")["plans"]
    assert plan[:2] == [PLAN, "BFS1"]
    shown = data(text, "kart-0")
    [made] = shown["drawings"]
    assert made["shapes"][0] == [
        "RpArealformålOmråde", "1110 Bolig", "BFS1", "FLATE 1", 0, "M0 0l9000 0 0 9000zM10 10l5 0 0 5z",
    ]  # fmt: skip
    assert [len(style[5]) for style in made["styles"]] == [0, 2, 0]
    assert made["omitted"] == 7
    assert shown["sheet"]["ground"] == [400_000.0, 6_500_000.0, 400_200.0, 6_500_100.0]
    assert data(text, "data")["notDrawn"] == 3


def test_geometry_is_sent_for_the_first_of_each_rule_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "DRAWN", 3)
    text = page(drawn(tmp_path, [placed(n) for n in range(1, 6)] + [placed(9, rule="TOP02")]))
    assert [bool(row[9]) for row in rows(text)] == [True, True, True, False, False, True]
    assert all(row[7] is not None for row in rows(text))
    assert data(text, "data")["drawn"] == 3


def test_more_than_is_listed_is_counted(tmp_path: Path) -> None:
    text = page(many(tmp_path, html.LISTED + 7))
    assert len(rows(text)) == html.LISTED
    assert data(text, "data")["more"] == [[0, 0, 7]]


def test_a_page_of_very_many_findings_lists_few_of_the_last_plans(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html, "MOST", 4)
    found = [finding(plan=f"4222/{n}", line=k) for n in range(3) for k in range(3)]
    text = page(report(tmp_path, [(ARCHIVE, each) for each in found]))
    assert [row[0] for row in rows(text)] == [0, 0, 0, 1, 2]
    assert data(text, "data")["more"] == [[1, 0, 2], [2, 0, 2]]


def test_each_plan_is_counted_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "LISTED", 2)
    found = [finding(plan=plan, line=n) for plan in ("4222/1", "4222/2") for n in range(3)]
    text = page(report(tmp_path, [(ARCHIVE, each) for each in found]))
    assert [row[0] for row in rows(text)] == [0, 0, 1, 1]
    assert data(text, "data")["more"] == [[0, 0, 1], [1, 0, 1]]


def test_huge_geometry_is_its_point(tmp_path: Path) -> None:
    huge = placed(1, geometry=f"LINESTRING ({'1 1, ' * html.MOST_GEOMETRY}1 1)")
    [row] = rows(page(drawn(tmp_path, [huge])))
    assert row[9] == ""
    assert row[7] is not None


@pytest.mark.parametrize("made", [full, clean, hostile], ids=["full", "clean", "hostile"])
def test_it_stands_alone(made: Any, tmp_path: Path) -> None:
    text = page(made(tmp_path))
    outside = re.findall(r"""(?:https?:)?//[\w.-]+\.\w+|@import|url\((?!#)[^)]*\)""", text)
    assert [each for each in outside if each != "//www.w3.org"] == [] or set(outside) <= {"http://www.w3.org"}
    read = Read(text)
    assert {tag for tag, _ in read.elements}.isdisjoint({"link", "iframe", "object", "embed", "form", "base", "img"})
    assert not [
        name for _, attributes in read.elements for name in attributes if name.startswith("on") or name == "style"
    ]


def test_the_policy_lets_in_its_own_style_and_script_alone(tmp_path: Path) -> None:
    read = Read(page(full(tmp_path)))
    policy = next(str(a["content"]) for tag, a in read.elements if tag == "meta" and "http-equiv" in a)
    assert policy.startswith("default-src 'none';")
    for kind in ("style", "script"):
        [text] = [inside for attributes, tag, inside in read.inside if tag == kind and "type" not in attributes]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "img-src data:" in policy
    assert "unsafe" not in policy


def test_no_text_gets_out_of_where_it_stands(tmp_path: Path) -> None:
    text = page(hostile(tmp_path))
    assert "<img" not in text
    assert "<script>alert" not in text
    assert text.count("<script") == len(Read(text).inside) - 1
    assert rows(text)[0][10] == f"Det står {BREAKS}."
    assert data(text, "data")["plans"][0][1] == BREAKS
    assert data(text, "kart-0")["drawings"][0]["labels"][0][2] == BREAKS


def test_every_element_the_script_looks_for_is_there(tmp_path: Path) -> None:
    text = page(full(tmp_path))
    script = next(
        inside for attributes, tag, inside in Read(text).inside if tag == "script" and "type" not in attributes
    )
    ids = {attributes.get("id") for _, attributes in Read(text).elements}
    assert set(re.findall(r'\bat\("(\w+)"\)', script)) <= ids
    used = set(re.findall(r"\bwords\.(\w+)", script))
    assert used == set(data(text, "data")["words"])


def test_controls_have_names(tmp_path: Path) -> None:
    read = Read(page(full(tmp_path)))
    labelled = re.findall(r"<label[^>]*>.*?</label>", page(full(tmp_path)), re.DOTALL)
    for tag, attributes in read.elements:
        if tag in ("select", "input"):
            name = str(attributes["id"])
            assert attributes.get("aria-label") or any(f'id="{name}"' in each for each in labelled), name
