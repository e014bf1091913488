import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from planarkiv import views
from planarkiv.archive import Archive
from planarkiv.model.record import Discrepancy, Sourced
from planarkiv.views import overview_html
from views.archives import HOSTILE, NOW, document, keep, new_archive, plan, unplaced

VOID = ("meta", "input", "br", "link", "img")


class Page(HTMLParser):
    """The elements of a page with their attributes and text, and whether they are nested as they should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts[tag][-1] += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def rows(self) -> list[str]:
        return self.texts["tr"][1:]


def page_of(archive: Archive) -> tuple[str, Page]:
    with archive.writing():
        views.refresh(archive, now=NOW)
    text = (archive.root / "oversikt.html").read_text(encoding="utf-8")
    return text, Page(text)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = new_archive(tmp_path, name=f"Prøvelia {HOSTILE}")
    documents = [
        document(f"Føresegner {HOSTILE}", "PLANBEST", "dokumenter/føresegner 100% #1 'a' & b.pdf"),
        document("Plankart", None, "dokumenter/kart.tif", "dokumenter/kart.tfw"),
    ]
    differing = Discrepancy("plannavn", Sourced(HOSTILE, "liste.xlsx!Planer!B2"), Sourced("Annet", "kart.sos:214"))
    keep(
        made,
        [
            plan(
                "R-23/æ",
                {
                    "plannavn": HOSTILE,
                    "planstatus": "3",
                    "plantype": "35",
                    "lovreferanse": "6",
                    "vedtaksdato": "2012-06",
                },
                documents=documents,
                discrepancies=[differing],
                loose=["dokumenter/løs.txt"],
            ),
            plan("2", {"plannavn": "Sentrum", "planstatus": "2", "vedtaksdato": "ukjent: borte"}),
            plan("3", {"planstatus": "6"}),
            plan("4", {"planstatus": "77<", "plantype": '"><b>'}),
            plan("5", {}),
        ],
    )
    unplaced(made, {f"skann <{n}>.pdf".replace("<", "(").replace(">", ")"): "grunn & <b>" for n in range(3)})
    return made


def test_text_from_outside_is_only_text(archive: Archive) -> None:
    text, page = page_of(archive)
    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert page.all("b") == [{}] * len(page.all("b"))
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)
    assert any(HOSTILE in row for row in page.rows)
    assert HOSTILE in page.texts["h1"][0]
    assert HOSTILE not in text


def test_it_needs_nothing_from_outside_and_runs_nothing_else(archive: Archive) -> None:
    text, page = page_of(archive)
    for _, attributes in page.elements:
        assert not attributes.keys() & {"src", "srcset", "style", "action"}
        for address in (attributes.get("href"),):
            assert address is None or not re.match(r"[a-z]+:|//", address, re.IGNORECASE)
    [policy] = [each["content"] or "" for each in page.all("meta") if each.get("http-equiv")]
    assert policy.startswith("default-src 'none'")
    for tag in ("style", "script"):
        [content] = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "url(" not in text
    assert "@import" not in text


def test_every_link_leads_to_a_file(archive: Archive) -> None:
    (archive.root / "arbeidsliste.xlsx").write_bytes(b"")
    _, page = page_of(archive)
    addresses = [each["href"] or "" for each in page.all("a")]
    files = [archive.root / unquote(address) for address in addresses if not address.startswith("#")]
    assert all(file.is_file() for file in files)
    assert all(re.fullmatch(r"[A-Za-z0-9_.~/%#-]+", address) for address in addresses)
    names = {file.name for file in files}
    assert {"kart.tif", "kart.tfw", "løs.txt", "register.gpkg", "arbeidsliste.xlsx", "skann (1).pdf"} <= names
    assert "dokumenter/føresegner 100% #1 'a' & b.pdf".encode() in [file.read_bytes() for file in files]


def test_the_links_lead_to_todays_version(archive: Archive) -> None:
    page_of(archive)
    new = plan("2", {"planstatus": "3"}, documents=[document("Vedtak", "VEDTAK", "dokumenter/vedtak.pdf")])
    keep(archive, [new])
    _, page = page_of(archive)
    [address] = [each["href"] for each in page.all("a") if "vedtak.pdf" in (each["href"] or "")]
    assert address == "planer/4219/2/v2/content/dokumenter/vedtak.pdf"


def test_it_is_readable_without_seeing_it(archive: Archive) -> None:
    _, page = page_of(archive)
    assert page.all("html") == [{"lang": "nb"}]
    heads = page.all("th")
    assert [each["scope"] for each in heads] == ["col"] * 11 + ["row"] * 5
    assert len(page.all("caption")) == len(page.all("h1")) == len(page.all("main")) == 1
    assert all(each.get("type") == "button" for each in page.all("button"))
    labelled = len(re.findall("<label", (archive.root / "oversikt.html").read_text(encoding="utf-8")))
    assert labelled == len(page.all("input")) + len(page.all("select"))
    identifiers = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))


def test_words_for_codes_and_counts(archive: Archive) -> None:
    text, page = page_of(archive)
    by_id = {row.split("<")[0][:8]: row for row in page.rows}
    first = next(row for row in page.rows if "R-23/æ" in row)
    for words in ("Detaljregulering", "Endelig vedtatt", "PBL 2008", "2012-06", "Ja", "PLANBEST", "uten dokumenttype"):
        assert words in first, by_id
    assert "«Annet» (kart.sos:214) er også oppgitt" in first
    assert "ukjent (borte)" in next(row for row in page.rows if row.startswith("4219/2"))
    assert "77<" in next(row for row in page.rows if row.startswith("4219/4"))
    totals = page.texts["button"]
    assert "Endelig vedtatt1" in totals
    assert "Uten status1" in totals
    figures = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", text))
    assert figures == {
        "planer": "5",
        "i kraft": "2",
        "dokumenter": "2",
        "planer med avvik": "1",
        "filer uten plan": "3",
    }
    assert "grunn & <b> (3)" in page.texts["h3"]
    assert "01.03.2026 12:00" in text
    assert 'data-label="Nivå" data-key="0">' in text
    assert 'data-label="Nivå" data-key="">' in text
    assert "Mangler til nivå 1:" in first
    assert "lesbart plankart" in first


def test_an_empty_archive_has_a_page(tmp_path: Path) -> None:
    text, page = page_of(new_archive(tmp_path, name=""))
    assert "Planarkiv 4219" in page.texts["h1"][0]
    assert "Arkivet har ingen planer ennå." in text
    assert "<table" not in text


def test_the_stamp_is_found_only_in_a_page_of_ours(archive: Archive, tmp_path: Path) -> None:
    page_of(archive)
    path = archive.root / "oversikt.html"
    assert overview_html.stamp_in(path) == archive.state()
    path.write_text(path.read_text(encoding="utf-8").replace('data-utgave="2"', 'data-utgave="0"'), encoding="utf-8")
    assert overview_html.stamp_in(path) == ""
    assert overview_html.stamp_in(tmp_path / "mangler.html") == ""
    path.write_bytes(b"\xff" * 9000)
    assert overview_html.stamp_in(path) == ""
