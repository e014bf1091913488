from collections.abc import Sequence

import pytest

from planarkiv.model.ladder import MapEvidence, Missing, Purposes, Standing, is_readable, none_as_of, standing
from planarkiv.model.record import ArchivedFile, Document, PlanRecord, Sourced
from rules.checking import record

NAMED = {"plannavn": "Myra", "planstatus": "3", "lovreferanse": "6"}
WHOLE_MAP = MapEvidence(1, Purposes(2, 1.0))


def file(
    path: str = "dokumenter/a.pdf", media_type: str = "application/pdf", size: int = 9, **facts: object
) -> ArchivedFile:
    return ArchivedFile(path, path, path, "0", size, media_type, "", facts)


def with_documents(fields: dict[str, str], *types: str, **more: object) -> PlanRecord:
    files = [file(f"dokumenter/{kind}.pdf", sider=1) for kind in types]
    documents = [Document(kind, kind, "", (f"dokumenter/{kind}.pdf",)) for kind in types]
    return record(fields, documents, files, **more)


def level(record_: PlanRecord, *maps: MapEvidence) -> tuple[int | None, list[str]]:
    has = standing(record_, maps)
    return has.level, [each.value for each in has.missing]


def test_below_0() -> None:
    assert level(record()) == (None, ["plannavn", "planstatus"])
    assert level(record({"plannavn": "Myra"})) == (None, ["planstatus"])
    assert level(record({"planstatus": "3"})) == (None, ["plannavn"])


def test_0_to_1() -> None:
    assert level(record(NAMED)) == (0, ["plankart", "bestemmelser"])
    assert level(with_documents(NAMED, "PLANKART")) == (0, ["bestemmelser"])
    assert level(with_documents(NAMED, "PLANBEST")) == (0, ["plankart"])
    for kind in ("PLANKART", "GEOREFPLAN"):
        assert level(with_documents(NAMED, kind, "PLANBEST")) == (1, ["omriss"])
    for code, reached in (("1", 0), ("2", 1), ("3", 1), ("4", 0)):
        assert level(with_documents({**NAMED, "planbestemmelse": code}, "PLANKART"))[0] == reached


@pytest.mark.parametrize(
    ("found", "readable"),
    [
        (file(sider=1), True),
        (file(sider=0), False),
        (file(), False),
        (file(sider=3, kreverPassord=True), False),
        (file(sider=3, size=0), False),
        (file(media_type="image/tiff", bredde=9), True),
        (file(media_type="image/tiff"), False),
        (file(media_type="application/msword", ulest=True), True),
        (file(media_type="application/octet-stream"), False),
    ],
)
def test_what_can_be_read(found: ArchivedFile, readable: bool) -> None:
    assert is_readable(found) is readable
    document = Document("x", "PLANKART", "", (found.path,))
    assert (level(record(NAMED, [document], [found]))[1] == ["bestemmelser"]) is readable


def test_a_draft_does_not_count() -> None:
    draft = Document("x", "PLANKART", "", ("dokumenter/a.pdf",), current=False)
    assert level(record(NAMED, [draft], [file(sider=1)])) == (0, ["plankart", "bestemmelser"])


def test_1_to_2() -> None:
    plan = with_documents(NAMED, "PLANKART", "PLANBEST")
    assert level(plan) == (1, ["omriss"])
    assert level(plan, MapEvidence(0)) == (1, ["omriss"])
    assert level(plan, MapEvidence(1)) == (2, ["formaal"])
    sheet = file("dokumenter/k.tif", "image/tiff", bredde=9, georeferanse={"epsg": 25832})
    for kind, reached in (("PLANKART", 2), ("GEOREFPLAN", 2), ("KART", 1), ("ROS-ANALYSE", 0)):
        documents = [Document("k", kind, "", (sheet.path,)), Document("b", "PLANBEST", "", ("dokumenter/b.pdf",))]
        if kind == "KART":
            documents.append(Document("p", "PLANKART", "", ("dokumenter/b.pdf",)))
            reached = 2
        files = [sheet, file("dokumenter/b.pdf", sider=1)]
        assert level(record(NAMED, documents, files))[0] == reached


@pytest.mark.parametrize(
    ("law", "evidence", "reached", "missing"),
    [
        ("6", MapEvidence(1, Purposes(2, 1.0)), 3, None),
        ("6", MapEvidence(1, None, Purposes(2, 1.0)), 2, ["formaal"]),
        ("4", MapEvidence(1, None, Purposes(2, 1.0)), 3, None),
        ("4", MapEvidence(1, Purposes(2, 1.0)), 2, ["formaal"]),
        ("", MapEvidence(1, None, Purposes(2, 1.0)), 3, None),
        ("", MapEvidence(1, Purposes(2, 1.0)), 3, None),
        ("6", MapEvidence(1, Purposes(2, 0.99)), 3, None),
        ("6", MapEvidence(1, Purposes(2, 0.9899)), 2, ["formaal-dekker"]),
        ("4", MapEvidence(1, None, Purposes(2, 1.0, True)), 2, ["formaal-unyansert"]),
        ("4", MapEvidence(1, None, Purposes(2, 0.5, True)), 2, ["formaal-dekker", "formaal-unyansert"]),
    ],
)
def test_2_to_3(law: str, evidence: MapEvidence, reached: int, missing: list[str] | None) -> None:
    plan = with_documents({**NAMED, "lovreferanse": law}, "PLANKART", "PLANBEST")
    found, lacking = level(plan, evidence)
    assert found == reached
    assert missing is None or lacking == missing


LISTS = ("dispensasjoner", "midlertidigeForbud", "endringer", "planrelasjoner", "klagerOgInnsigelser")
DECIDED = {**NAMED, "vedtaksdato": "2024-05-15", "saksnummer": "24/1"}


def entries(*texts: str) -> tuple[dict[str, Sourced], ...]:
    return tuple({"beskrivelse": Sourced(text, "l.xlsx!A!B2")} for text in texts)


def test_3_to_4() -> None:
    types = ("PLANKART", "PLANBEST", "VEDTAK")
    lists = {name: entries("noe") for name in LISTS}
    assert level(with_documents(DECIDED, *types, lists=lists), WHOLE_MAP) == (4, [])
    for name in LISTS:
        fewer = {other: rows for other, rows in lists.items() if other != name}
        assert level(with_documents(DECIDED, *types, lists=fewer), WHOLE_MAP) == (3, [name])
    for field in ("vedtaksdato", "saksnummer"):
        fields = {name: text for name, text in DECIDED.items() if name != field}
        assert level(with_documents(fields, *types, lists=lists), WHOLE_MAP) == (3, [field])
    unknown = {**DECIDED, "vedtaksdato": "ukjent: brann"}
    assert level(with_documents(unknown, *types, lists=lists), WHOLE_MAP) == (3, ["vedtaksdato"])
    assert level(with_documents(DECIDED, "PLANKART", "PLANBEST", lists=lists), WHOLE_MAP) == (3, ["vedtak"])


@pytest.mark.parametrize(
    ("texts", "counts"),
    [
        (("ingen per 2026-01-01",), True),
        (("Ingen pr. 1.1.2026",), True),
        (("ingen",), False),
        (("nei", "0"), False),
        (("-", "tiltak"), True),
    ],
)
def test_an_undated_statement_is_no_list(texts: Sequence[str], counts: bool) -> None:
    types = ("PLANKART", "PLANBEST", "VEDTAK")
    lists = {name: entries("noe") for name in LISTS} | {"endringer": entries(*texts)}
    assert (level(with_documents(DECIDED, *types, lists=lists), WHOLE_MAP)[0] == 4) is counts


def test_a_register_column_may_say_that_there_are_none() -> None:
    types = ("PLANKART", "PLANBEST", "VEDTAK")
    headings = ("Dispensasjoner", "Midlertidige forbud", "Endringer", "Planforhold", "Klager/innsigelser")
    extra = {heading: Sourced("ingen per 1.10.2026", "l.xlsx!Planer!K2") for heading in headings}
    assert level(with_documents(DECIDED, *types, extra=extra), WHOLE_MAP) == (4, [])
    undated = extra | {"Endringer": Sourced("ingen", "l.xlsx!Planer!K2")}
    assert level(with_documents(DECIDED, *types, extra=undated), WHOLE_MAP) == (3, ["endringer"])


def test_statements() -> None:
    assert str(none_as_of(["tekst", "Ingen per 15.05.2024."])) == "2024-05-15"
    assert none_as_of(["ingen per i dag"]) is None
    assert none_as_of([]) is None


def test_every_missing_thing_has_words() -> None:
    assert all(each.label for each in Missing)
    assert Standing(None, ()).missing == ()
