import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from planarkiv.errors import ArchiveError
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import (
    FIELDS,
    LISTS,
    Access,
    ArchivedFile,
    Discrepancy,
    Document,
    EarlierId,
    LegalForce,
    PlanMap,
    PlanRecord,
    Sourced,
)
from planarkiv.model.record_json import dumps, ids_in, loads

PLAN = PlanId("4219", "202103")
T = TypeVar("T")


def sourced(value: str | PartialDate) -> Sourced:
    return Sourced(value, "planoversikt.xlsx!Planer!F12")


FULL = PlanRecord(
    PLAN,
    fields={
        "vedtaksdato": sourced(PartialDate("2021-03-04")),
        "plannavn": sourced("Kjetså massetak"),
        "ikrafttredelsesdato": sourced(PartialDate("ukjent", "protokollen brant")),
        "kunngjoeringsdato": sourced("31.31.2021"),
        "gjennomfoeringsfrist": sourced("2021"),
        "plandokumentasjonOppdatert": sourced(PartialDate("2021")),
        "lovreferanseBeskrivelse": sourced(PartialDate("1987-06")),
        "informasjon": sourced("1987-06"),
        "saksnummer": sourced("ukjent"),
        "link": sourced(PartialDate("ukjent")),
    },
    earlier_ids=(
        EarlierId(PlanId("0937", "3/87"), PartialDate("2019-12-31")),
        EarlierId(PlanId("09", "1"), PartialDate("ukjent", "?")),
    ),
    discrepancies=(
        Discrepancy("vedtaksdato", sourced(PartialDate("2021")), Sourced(PartialDate("2022"), "kart.sos:213")),
    ),
    files=(
        ArchivedFile("kart/a.sos", "a b.sos", "inn/a b.sos", "a" * 128, 0, "text/vnd.sosi", "id i kartet"),
        ArchivedFile(
            "dokumenter/s.tif",
            "s.tif",
            "x.zip!s.tif",
            "b" * 128,
            2**40,
            "image/tiff",
            "liste",
            {"sider": 2, "dpi": 300.5, "georef": {"epsg": None}, "liste": [1, "a", True]},
        ),
    ),
    documents=(
        Document(
            "Føresegner",
            "PLANBEST",
            "filnavnet",
            ("dokumenter/s.tif", "kart/a.sos"),
            PartialDate("2021-03"),
            "24/117",
            True,
            LegalForce.ORIGINAL,
            Access.RESTRICTED,
            "offl. § 13",
        ),
        Document("Ukjent", None, "", ("dokumenter/s.tif",), current=False),
    ),
    maps=(
        PlanMap(
            file="kart/a.sos",
            format="SOSI",
            fingerprint="c" * 64,
            vertikalnivaa=("2", "1"),
            planstatus=("3",),
            objects=213,
            epsg=25832,
            bbox=(1.0, 2.5, 3.0, 4.25),
            delivery="d" * 128,
            faults={"slutt-mangler": 1},
        ),
        PlanMap("kart/b.sos", "SOSI", "", (), (), 0, None, None),
    ),
    lists={
        "planrelasjoner": (),
        "planbehandlinger": (
            {"dato": sourced(PartialDate("2020-01")), "navn": sourced("1. gangs behandling")},
            {"dato": sourced("2020-01")},
        ),
    },
    extra={"Ansvarleg": sourced("Kari"), "Dato brev": sourced(PartialDate("ukjent", "borte"))},
    history=({"hendelse": "fjernet", "sti": "dokumenter/x.pdf"},),
)


@pytest.mark.parametrize("record", [FULL, PlanRecord(PLAN)], ids=["full", "empty"])
def test_what_is_written_is_read(record: PlanRecord) -> None:
    assert loads(dumps(record)) == record


def test_the_text_is_in_the_fields_words() -> None:
    document = json.loads(dumps(FULL))
    assert list(document)[:2] == ["skjemaversjon", "arealplanId"]
    assert document["skjemaversjon"] == 1
    assert document["arealplanId"] == {
        "administrativEnhet": {"type": "kommunenummer", "nummer": "4219"},
        "planidentifikasjon": "202103",
    }
    assert document["tidligereArealplanId"][0]["til"] == {"verdi": "2019-12-31"}
    kilde = "planoversikt.xlsx!Planer!F12"
    assert document["felter"]["plannavn"] == {"verdi": "Kjetså massetak", "kilde": kilde}
    assert document["felter"]["vedtaksdato"] == {"verdi": "2021-03-04", "kilde": kilde}
    assert document["felter"]["ikrafttredelsesdato"] == {
        "verdi": "ukjent",
        "grunn": "protokollen brant",
        "kilde": kilde,
    }
    assert document["planbehandlinger"][0]["dato"] == {"verdi": "2020-01", "type": "dato", "kilde": kilde}
    assert document["planrelasjoner"] == []
    assert document["dokumenter"][1]["dokumenttype"] is None
    assert "Kjetså massetak".encode() in dumps(FULL)
    names = [name for name in FIELDS if name in FULL.fields]
    assert list(document["felter"]) == names


def turned(mapping: Mapping[str, T]) -> dict[str, T]:
    return dict(reversed(list(mapping.items())))


def test_order_of_what_has_no_order_does_not_show() -> None:
    other = replace(
        FULL,
        fields=turned(FULL.fields),
        lists=turned({name: tuple(turned(entry) for entry in FULL.lists[name]) for name in FULL.lists}),
        extra=turned(FULL.extra),
        files=tuple(replace(file, facts=turned(file.facts)) for file in FULL.files),
    )
    assert dumps(other) == dumps(FULL)


def test_ids_alone() -> None:
    assert ids_in(dumps(FULL)) == FULL.ids == (PLAN, PlanId("0937", "3/87"), PlanId("09", "1"))


def test_every_field_and_list_may_stand_in_the_schema() -> None:
    record = PlanRecord(
        PLAN,
        {name: sourced("x") for name in FIELDS},
        lists={name: ({"navn": sourced("x")},) for name in LISTS},
    )
    assert loads(dumps(record)) == record


def test_names_that_are_no_text_are_kept() -> None:
    odd = b"f\xf8resegner.pdf".decode("utf-8", "surrogateescape")
    record = replace(FULL, files=(replace(FULL.files[0], name=odd, source=f"inn/{odd}"),))
    data = dumps(record)
    data.decode()
    assert loads(data) == record


@pytest.mark.parametrize(
    "wrong",
    [
        replace(FULL, files=(replace(FULL.files[0], sha512="kort"),)),
        replace(FULL, files=(replace(FULL.files[0], path="x" * 121),)),
        replace(FULL, files=(replace(FULL.files[0], size=-1),)),
        replace(FULL, files=(replace(FULL.files[0], facts={"dpi": float("nan")}),)),
        replace(FULL, files=(replace(FULL.files[0], facts={"sti": Path("x")}),)),
        replace(FULL, documents=(replace(FULL.documents[0], type="PLANBESTEMMELSER"),)),
        replace(FULL, documents=(replace(FULL.documents[0], date=PartialDate("4. mars")),)),
        replace(FULL, maps=(replace(FULL.maps[0], delivery="x"),)),
        replace(FULL, history=({"sti": "uten hendelse"},)),
        replace(FULL, lists={"ukjentListe": ()}),
    ],
)
def test_what_does_not_fit_the_schema_is_not_written(wrong: PlanRecord) -> None:
    with pytest.raises(ArchiveError, match="4219/202103"):
        dumps(wrong)


@pytest.mark.parametrize("version", [2, 99, "1", None])
def test_a_newer_record_is_refused_with_clear_words(version: object) -> None:
    document = {**json.loads(dumps(FULL)), "skjemaversjon": version}
    for read in (loads, ids_in):
        with pytest.raises(ArchiveError, match=r"4219/plan\.json er skrevet av en nyere utgave"):
            read(json.dumps(document).encode(), "4219/plan.json")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"skjemaversjon": 1}',
        b'{"skjemaversjon": 1, "arealplanId": 7}',
        b'"skjemaversjon"',
    ],
)
def test_broken_records_are_told_not_thrown(data: bytes) -> None:
    for read in (loads, ids_in):
        with pytest.raises(ArchiveError):
            read(data)


def test_any_value_of_the_wrong_kind_is_told() -> None:
    document = json.loads(dumps(FULL))

    def spoiled(node: object) -> list[object]:
        if isinstance(node, dict):
            return [{**node, key: each} for key, value in node.items() for each in (*spoiled(value), 7, None)]
        if isinstance(node, list):
            return [
                [*node[:at], each, *node[at + 1 :]] for at, value in enumerate(node) for each in (*spoiled(value), 7)
            ]
        return []

    tried = spoiled(document)
    assert len(tried) > 200
    for each in tried:
        try:
            loads(json.dumps(each).encode())
        except ArchiveError:
            continue


def test_version_1_stays_readable_as_it_was_first_written() -> None:
    text = """{"skjemaversjon": 1, "arealplanId": {"administrativEnhet": {"type": "kommunenummer", "nummer": "4219"},
      "planidentifikasjon": "0004"}, "tidligereArealplanId": [], "felter": {"plannavn": {"verdi": "Sentrum",
      "kilde": "a.csv!Planer!A2"}, "vedtaksdato": {"verdi": "1987", "kilde": "a.csv!Planer!B2"}}, "avvik": [],
      "filer": [], "dokumenter": [], "kart": [], "historikk": []}"""
    assert loads(text.encode()) == PlanRecord(
        PlanId("4219", "0004"),
        {
            "plannavn": Sourced("Sentrum", "a.csv!Planer!A2"),
            "vedtaksdato": Sourced(PartialDate("1987"), "a.csv!Planer!B2"),
        },
    )


def test_the_validator_is_loaded_only_when_something_is_written() -> None:
    program = "import sys, planarkiv.archive, planarkiv.model.record_json; sys.exit('jsonschema' in sys.modules)"
    source = Path(__file__).parents[2] / "src"
    assert subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(source)}, check=False).returncode == 0
