import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.fingerprint import fingerprint
from planarkiv.readers import sosi
from planarkiv.writers.sosi import write_part
from planarkiv.writers.sosi_charset import CODECS
from sosi_text import text_of
from tables import Thing, table_of

REAL = (
    "data/plans/kjetsaa_massetak/Kjetså_massetak.sos",
    "data/sosi/0617_N50_AdministrativeOmrader.sos",
    "data/sosi/BOM_Navn_utf8.sos",
    "data/sosi/Regplan.sos",
    "data/sosi/SSR-Sydalsfjellet.sos",
    "data/sosi/VIPS.sos",
    "data/sosi/buer.sos",
    "data/sosi/flate_oy.sos",
    "data/sosi/invalid_graphical.sos",
    "data/sosi/punkttest.sos",
    "data/sosi/valgkretser_ISO8859-10.SOS",
    "data/sosi/valid_graphical.sos",
    "data/sosi/valid_string_concat_on_different_lines.sos",
    "data/sosi/valid_with_refs.sos",
)
ODD_VALUES = (
    "to ord",
    '"',
    "'",
    "\"'",
    'it\'s "x"',
    "a!b",
    "! c",
    "&",
    "a &",
    "\"a\" & 'b'",
    "..NØ",
    "...KP 1",
    ".SLUTT",
    "(",
    ":5",
    " *",
    "*",
    "* *",
    "",
    "  før",
    "etter ",
    "æøå č",
    "tabu\tlator",
    '1 "a b" 2',
    "#15",
    "\u00a0hardt",
    "a" * 3000,
    "'!'\"",
)
KJETSAA = REAL[0]


def written(
    table: FeatureTable, rows: Sequence[int] | NDArray[np.integer] | None = None, charset: str = "UTF-8"
) -> bytes:
    chosen = np.arange(len(table)) if rows is None else rows
    return write_part(table, chosen, delivery="0a1b", charset=charset)


def again(data: bytes, folder: Path) -> FeatureTable:
    path = folder / "del.sos"
    path.write_bytes(data)
    return sosi.read(path)


def content(table: FeatureTable) -> dict[str, object]:
    """All that a table holds, lines and faults left out, as plain values that compare."""
    heights = None if table.height is None else [None if h != h else h for h in table.height.tolist()]
    columns = {
        path: [
            (row, column.values[code], instance)
            for row, code, instance in zip(
                column.rows.tolist(),
                column.codes.tolist(),
                [0] * len(column.rows) if column.instance is None else column.instance.tolist(),
                strict=True,
            )
        ]
        for path, column in table.columns.items()
    }
    arrays = ("kind", "serial", "pt_off", "xy", "kp", "ref_off", "ref", "ref_ring")
    return {
        **{name: getattr(table, name).tolist() for name in arrays},
        "otype": [table.otypes[code] for code in table.otype.tolist()],
        "height": heights,
        "columns": columns,
    }


def head_values(table: FeatureTable) -> dict[str, list[str]]:
    """Head values but for those that say how and where the file itself is written; blanks and decimals made plain."""
    rewritten = ("TEGNSETT", "OMRÅDE.MIN-NØ", "OMRÅDE.MAX-NØ", "TRANSPAR.ORIGO-NØ", "TRANSPAR.ENHET")
    return {path: list(values) for path, values in table.head.values.items() if path not in rewritten}


@pytest.mark.parametrize("name", REAL)
def test_nothing_that_was_read_is_lost(shared: Path, tmp_path: Path, name: str) -> None:
    table = sosi.read(shared / name)
    data = written(table)
    copy = again(data, tmp_path)
    assert content(copy) == content(table)
    assert fingerprint(copy) == fingerprint(table)
    assert head_values(copy) == head_values(table)
    for fact in ("koordsys", "epsg", "unit", "unit_h", "origin", "version", "level", "catalogue", "vertical_datum"):
        assert getattr(copy.head, fact) == getattr(table.head, fact), fact
    assert written(copy) == data
    assert written(table) == data


@pytest.mark.parametrize("charset", [name for name in CODECS if name != "UTF-8"])
def test_other_character_sets(shared: Path, tmp_path: Path, charset: str) -> None:
    table = sosi.read(shared / KJETSAA)
    copy = again(written(table, charset=charset), tmp_path)
    assert content(copy) == content(table)
    assert copy.head.charset_declared == charset
    assert not copy.faults


@pytest.mark.parametrize("value", ODD_VALUES)
@pytest.mark.parametrize(
    "path", ["STRENG", "IDENT.LOKALID", "A.B.C", "KVALITET.MÅLEMETODE", "NASJONALAREALPLANID.PLANID", "OBJTYPE"]
)
def test_any_value_comes_back(tmp_path: Path, path: str, value: str) -> None:
    things = [
        Thing("KURVE", 1, "X", [(path, value)], [(1, 2, 1), (3, 4)]),
        Thing("PUNKT", 2, "Y", [(path, "z")], [(5, 6)]),
    ]
    if path == "OBJTYPE":
        things = [Thing("PUNKT", 1, value, points=[(1, 2)]), Thing("PUNKT", 2, "Y", points=[(5, 6)])]
    table = table_of(things)
    assert content(again(written(table), tmp_path)) == content(table)


def test_groups_repeats_and_their_order(tmp_path: Path) -> None:
    table = table_of(
        [
            Thing(
                "FLATE",
                3,
                "RpArealformålOmråde",
                [
                    ("UTNYTT.UTNTYP", "16", 0),
                    ("UTNYTT.UTNTYP", "17", 1),
                    ("UTNYTT.UTNTYP", "16", 2),
                    ("UTNYTT.UTNTALL", "30", 0),
                    ("UTNYTT.UTNTALL", "20", 2),
                    ("INFORMASJON", "b", 0),
                    ("INFORMASJON", "a", 1),
                    ("S.N.X", "1", 0),
                    ("S.N.X", "2", 0),
                    ("S.N.Y", "3", 0),
                    ("S.N.X", "4", 1),
                    ("S.M", "5", 1),
                    ("EIERFORM", "", 0),
                    ("EIERFORM", "1", 1),
                    ("EIERFORM.SUB", "2", 1),
                ],
            )
        ]
    )
    data = written(table)
    assert content(again(data, tmp_path)) == content(table)
    assert (
        b"..UTNYTT\n...UTNTYP 16\n...UTNTALL 30\n..UTNYTT\n...UTNTYP 17\n..UTNYTT\n...UTNTYP 16\n...UTNTALL 20\n"
        in data
    )
    assert written(again(data, tmp_path)) == data


def test_attributes_are_in_the_order_of_the_catalogue_of_the_type() -> None:
    values = [
        ("FELTNAVN", "B1"), ("ZZZ", "x"), ("RPAREALFORMÅL", "1111"), ("EIERFORM", "1"), ("VERTNIV", "2"),
        ("NASJONALAREALPLANID.PLANID", "1"), ("NASJONALAREALPLANID.KOMM", "4219"), ("IDENT.LOKALID", "a"),
        ("UTNYTT.UTNTYP", "16"), ("AAA", "y"), ("OPPDATERINGSDATO", "20240101"), ("KVALITET.MÅLEMETODE", "82"),
    ]  # fmt: skip
    table = table_of([Thing("FLATE", 1, "RpArealformålOmråde", values), Thing("FLATE", 2, "Ukjent", values)])
    names = re.findall(r"(?m)^\.\.(?!\.)(\S+)", written(table).decode().partition(".FLATE 1:")[2])
    assert names == [
        *("OBJTYPE", "IDENT", "OPPDATERINGSDATO", "NASJONALAREALPLANID", "VERTNIV", "EIERFORM", "RPAREALFORMÅL"),
        *("FELTNAVN", "UTNYTT", "KVALITET", "AAA", "ZZZ"),
        *("OBJTYPE", "IDENT", "OPPDATERINGSDATO", "KVALITET", "NASJONALAREALPLANID", "VERTNIV", "UTNYTT"),
        *("AAA", "EIERFORM", "FELTNAVN", "RPAREALFORMÅL", "ZZZ"),
    ]


def test_no_line_is_longer_than_fyba_reads(tmp_path: Path) -> None:
    words = "ord " * 600
    head = Head(koordsys=22, epsg=25832, values={"PROSESS_HISTORIE": (words,)})
    table = table_of([Thing("PUNKT", 1, "X", [("STRENG", words + '"' + words)], [(1, 2)])], head)
    data = written(table, charset="ISO8859-1")
    assert max(map(len, data.split(b"\n"))) < 1024
    copy = again(data, tmp_path)
    assert content(copy) == content(table)
    assert copy.head.values["PROSESS_HISTORIE"] == (words,)


def test_points_with_and_without_height_and_what_stands_on_them(tmp_path: Path) -> None:
    table = table_of(
        [
            Thing(
                "KURVE",
                1,
                "X",
                [("NØ.PTEMA", "0888", 1), ("NØ.PTEMA", "7", 3)],
                [(1, 2, 1), (3, 4, 0, -50), (5, 6, 2, 12.5), (7, -8)],
            ),
            Thing("PUNKT", 2, "X"),
        ]
    )
    data = written(table)
    assert content(again(data, tmp_path)) == content(table)
    assert (
        "..NØ\n1 2 ...KP 1\n..NØH\n3 4 -50 ...PTEMA 0888\n..NØH\n5 6 12.5 ...KP 2\n..NØ\n7 -8 ...PTEMA 7\n"
        in data.decode()
    )


def test_references_are_wrapped_at_80_columns(tmp_path: Path) -> None:
    rings = [[(-1) ** n * (1000 + n) for n in range(40)], [5], [6, -7], [-(2**40)]]
    table = table_of([Thing("FLATE", 1, "X", points=[(1, 2)], refs=rings)])
    data = written(table).decode()
    assert max(map(len, data[data.index("..REF") :].split("\n"))) <= 80
    assert "(:5)" in data
    assert "(:6 :-7)" in data
    assert content(again(data.encode(), tmp_path)) == content(table)


def test_the_head() -> None:
    head = Head(
        koordsys=22,
        epsg=25832,
        unit=0.001,
        origin=(6000000.0, -20.5),
        vertical_datum="NN2000",
        values={
            "TRANSPAR.KOORDSYS": ("22",),
            "TRANSPAR.VERT-DATUM": ("NN2000",),
            "OBJEKTKATALOG": ("Regplan 20190401 * Arealplan Reguleringsplan",),
            "SOSI-VERSJON": ("4.5",),
            "SOSI-NIVÅ": ("4",),
            "EIER": ("Kommunen, «plan»",),
            "PROSESS_HISTORIE": ("natt til 1.", "natt til 2."),
            "OMRÅDE.MIN-NØ": ("0 0",),
        },
    )
    table = table_of([Thing("PUNKT", 1, "X", points=[(-1, 1), (1500, 3)])], head)
    assert written(table).decode() == (
        ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...VERT-DATUM NN2000\n...ORIGO-NØ 6000000 -20.5\n"
        "...ENHET 0.001\n..OMRÅDE\n...MIN-NØ 5999999 -21\n...MAX-NØ 6000002 -20\n..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n"
        "..EIER Kommunen, «plan»\n..PROSESS_HISTORIE natt til 1.\n..PROSESS_HISTORIE natt til 2.\n"
        "..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan\n! Del av leveranse 0a1b\n"
        ".PUNKT 1:\n..OBJTYPE X\n..NØ\n-1 1\n1500 3\n.SLUTT\n"
    )


def test_units_of_any_size_are_written_without_exponent(tmp_path: Path) -> None:
    table = table_of([Thing("PUNKT", 1, points=[(1, 2)])], Head(koordsys=84, epsg=4258, unit=1e-9, unit_h=100.0))
    data = written(table)
    assert b"...ENHET 0.000000001\n...ENHET-H 100\n" in data
    assert again(data, tmp_path).head.unit == 1e-9


def test_a_part_has_its_own_objects_extent_and_serial_numbers(shared: Path, tmp_path: Path) -> None:
    table = sosi.read(shared / KJETSAA)
    rows = np.flatnonzero(table.serial % 3 == 0)[::-1]
    part = again(written(table, rows), tmp_path)
    assert part.serial.tolist() == table.serial[np.sort(rows)].tolist()
    assert fingerprint(part) == fingerprint(table.take(rows))
    metres = table.take(rows).metres()
    low = [int(number) for number in part.head.values["OMRÅDE.MIN-NØ"][0].split()]
    high = [int(number) for number in part.head.values["OMRÅDE.MAX-NØ"][0].split()]
    assert low == np.floor(metres.min(axis=0))[::-1].astype(int).tolist()
    assert high == np.ceil(metres.max(axis=0))[::-1].astype(int).tolist()


def test_a_hole_that_is_an_area_of_another_plan_is_written_as_its_boundary(tmp_path: Path) -> None:
    things = [
        Thing("KURVE", 1, points=[(0, 0), (0, 9), (9, 9), (0, 0)]),
        Thing("KURVE", 2, points=[(1, 2), (1, 3)]),
        Thing("KURVE", 3, points=[(2, 3), (1, 2)]),
        Thing("KURVE", 4, points=[(1, 3), (2, 3)]),
        Thing("FLATE", 5, "Annen", points=[(1, 3)], refs=[[2, 4, 3], [8]]),
        Thing("FLATE", 6, "Egen", points=[(1, 8)], refs=[[1], [-5]]),
    ]
    table = table_of(things)
    data = written(table, [0, 1, 2, 3, 5]).decode()
    assert "..REF :1 (:-3 :-4 :-2)\n" in data
    assert fingerprint(again(data.encode(), tmp_path)) == fingerprint(table.take(np.array([0, 1, 2, 3, 5])))
    assert "..REF :1 (:-5)\n" in written(table).decode()


def test_characters_that_the_set_lacks_are_all_named(tmp_path: Path) -> None:
    table = table_of(
        [
            Thing("TEKST", 17, "RpPåskrift", [("STRENG", "Čorru – nord – sør")], [(1, 2)]),
            Thing("FLATE", 18, "RpOmråde", [("PLANNAVN", "Ola’s – plan"), ("IDENT.NAVNEROM", "ok")], [(1, 2)]),
            *(Thing("TEKST", serial, "RpPåskrift", [("STRENG", "–")], [(1, 2)]) for serial in range(20, 40)),
        ]
    )
    with pytest.raises(PlanarkivError) as refused:
        written(table, charset="ISO8859-10")
    said = str(refused.value)
    assert "«–» (U+2013) i STRENG i TEKST 17, TEKST 20, " in said
    assert "og 11 til" in said
    assert "«–» (U+2013) i PLANNAVN i FLATE 18." in said
    assert "«’» (U+2019) i PLANNAVN i FLATE 18" in said
    assert "Č" not in said
    assert "UTF-8" in said
    with pytest.raises(PlanarkivError, match=r"«Č» \(U\+010C\) i STRENG i TEKST 17"):
        written(table, charset="ISO8859-1")
    assert again(written(table), tmp_path).values_at("STRENG", 0) == ["Čorru – nord – sør"]


def test_half_a_character_is_refused_too() -> None:
    table = table_of([Thing("TEKST", 17, "X", [("STRENG", "\ud800")], [(1, 2)])])
    with pytest.raises(PlanarkivError, match="TEKST 17"):
        written(table)


def test_an_unknown_character_set_is_refused() -> None:
    with pytest.raises(PlanarkivError, match=r"KOI8.*UTF-8, ISO8859-10"):
        written(table_of([]), charset="KOI8")


def test_comments_are_what_is_lost(shared: Path, tmp_path: Path) -> None:
    """Said in the module's first lines; the delivery itself keeps them."""
    source = text_of(shared / "data/sosi/punkttest.sos")
    assert "!SOSI-filas hode" in source
    data = written(sosi.read(shared / "data/sosi/punkttest.sos")).decode()
    assert re.findall(r"(?m)^!.*$", data) == ["! Del av leveranse 0a1b"]
