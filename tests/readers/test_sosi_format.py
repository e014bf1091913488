"""Small files for every peculiarity of the format."""

import shapely

from planarkiv.model.features import KINDS, FeatureTable, is_point_level
from planarkiv.model.geometry import polygons
from planarkiv.readers.sosi import read_bytes

HEAD = """.HODE
..TEGNSETT {charset}
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..SOSI-VERSJON 4.5
"""
SQUARE = """.KURVE 1:
..OBJTYPE RpGrense
..NØ
0 0 ...KP 1
..NØ
0 1000
1000 1000 ...KP 1
.KURVE 2:
..OBJTYPE RpGrense
..NØ
0 0 ...KP 1
..NØ
1000 0
1000 1000 ...KP 1
"""


def table_of(elements: str, head: str = HEAD, charset: str = "UTF-8", codec: str = "utf-8") -> FeatureTable:
    text = head.replace("{charset}", charset) + elements + ".SLUTT\n"
    return read_bytes(text.encode(codec), "test.sos")


def kinds(table: FeatureTable) -> list[str]:
    return [fault.kind for fault in table.faults]


def values(table: FeatureTable, path: str, row: int = 0) -> list[str]:
    return table.values_at(path, row)


def areas(table: FeatureTable) -> list[float]:
    return [float(shapely.area(polygon)) for polygon in polygons(table) if polygon is not None]


# 1, 9: character sets

NAME = ".PUNKT 1:\n..OBJTYPE Sted\n..NAVN Åsgård bø\n..NØ\n1 2\n"


def test_declared_iso8859_10_but_utf8_with_and_without_bom() -> None:
    for codec in ("utf-8", "utf-8-sig"):
        table = table_of(NAME, charset="ISO8859-10", codec=codec)
        assert values(table, "NAVN") == ["Åsgård bø"]
        assert kinds(table) == ["tegnsett-feil-deklarert"]
        assert table.faults[0].line == 2
        assert table.faults[0].values == {"declared": "ISO8859-10", "actual": "utf-8"}


def test_every_declared_character_set_is_read() -> None:
    for charset, codec in (
        ("UTF-8", "utf-8"), ("ISO8859-1", "latin-1"), ("ISO8859-10", "iso8859_10"), ("ANSI", "cp1252"),
        ("DOSN8", "cp865"), ("DECM8", "latin-1"),
    ):  # fmt: skip
        table = table_of(NAME, charset=charset, codec=codec)
        assert (values(table, "NAVN"), kinds(table), table.head.charset) == (["Åsgård bø"], [], codec)
        assert table.xy.tolist() == [[1, 2]]


def test_seven_bit_norwegian() -> None:
    text = (HEAD.replace("{charset}", "ND7") + NAME + ".SLUTT\n").translate(str.maketrans("ÆØÅæøå", "[\\]{|}"))
    table = read_bytes(text.encode("ascii"), "nd7.sos")
    assert values(table, "NAVN") == ["Åsgård bø"]
    assert table.xy.tolist() == [[1, 2]]
    assert kinds(table) == []


def test_dosn8_without_declaration() -> None:
    head = HEAD.replace("..TEGNSETT {charset}\n", "")
    table = table_of(NAME, head=head, codec="cp865")
    assert values(table, "NAVN") == ["Åsgård bø"]
    assert kinds(table) == ["tegnsett-mangler"]


def test_letters_decide_when_no_tag_and_no_declaration_does() -> None:
    head = ".HODE\n..TRANSPAR\n...KOORDSYS 22\n...ENHET 1\n"
    element = ".OBJEKT 1:\n..OBJTYPE Sted\n..NAVN Åsgård bø\n"
    for codec in ("cp865", "latin-1", "utf-8"):
        assert values(table_of(element, head=head, codec=codec), "NAVN") == ["Åsgård bø"]


def test_windows_signs_in_a_latin_file() -> None:
    table = table_of(NAME.replace("bø", "– bø"), charset="ISO8859-1", codec="cp1252")
    assert values(table, "NAVN") == ["Åsgård – bø"]
    assert [(fault.kind, fault.line, fault.serial) for fault in table.faults] == [("tegn-fra-windows", 10, 1)]


def test_unreadable_bytes_are_named_with_their_line() -> None:
    data = (HEAD.replace("{charset}", "UTF-8") + NAME + ".SLUTT\n").encode().replace("bø".encode(), b"b\xf8")
    table = read_bytes(data, "test.sos")
    assert values(table, "NAVN") == ["Åsgård b\ufffd"]
    assert [(fault.kind, fault.line) for fault in table.faults] == [("tegn-ulesbart", 10)]


# 2, 10, 11, 16: coordinates


def test_several_coordinate_blocks_are_one_line() -> None:
    table = table_of(SQUARE)
    assert table.pt_off.tolist() == [0, 3, 6]
    assert table.xy.tolist()[:3] == [[0, 0], [0, 1000], [1000, 1000]]
    assert table.kp.tolist() == [1, 0, 1, 1, 0, 1]


def test_points_on_the_tag_line_several_on_a_line_and_kp_alone() -> None:
    for coordinates in (
        "..NØ 1 2\n3 4 5 6 ...KP 1\n", "..NØ\n1 2 3 4\n5 6\n...KP 1\n", "..NØ\n1\n2 3 4 5\n6 ...KP 1\n",
        "..NØ\n1 2\n3 4\n5 6 ...KP 1 ! node\n", "..NØ\n1 2 3\n! between\n4 5 6\n!!!!\n...KP 1\n",
    ):  # fmt: skip
        table = table_of(f".KURVE 1:\n..OBJTYPE A\n{coordinates}")
        assert table.xy.tolist() == [[1, 2], [3, 4], [5, 6]], coordinates
        assert table.kp.tolist() == [0, 0, 1], coordinates
        assert kinds(table) == []


def test_heights_and_depths_beside_plain_points() -> None:
    table = table_of(".KURVE 1:\n..OBJTYPE A\n..NØH\n1 2 300 ...KP 1\n..NØ\n3 4\n..NØD\n5 6 70\n")
    assert table.xy.tolist() == [[1, 2], [3, 4], [5, 6]]
    assert table.height is not None
    assert table.height[[0, 2]].tolist() == [300, -70]
    assert table.height[1] != table.height[1]
    assert table_of(SQUARE).height is None


def test_negative_numbers_many_blanks_and_tabs() -> None:
    table = table_of(".KURVE 1:\n..OBJTYPE A\n..NØ\n  -10    -20\n\t30 \t -40   ...KP   7\n")
    assert table.xy.tolist() == [[-10, -20], [30, -40]]
    assert table.kp.tolist() == [0, 7]


def test_origin_and_unit_give_exact_metres() -> None:
    point = ".PUNKT 1:\n..OBJTYPE A\n..NØ\n123456789 -5\n"
    for origin, unit, expected in (
        ("0 0", "0.01", (-0.05, 1234567.89)), ("0 0", "0,001", (-0.005, 123456.789)),
        ("6748140 538082", "1", (538077.0, 130204929.0)), ("100.5 0,25", "0.01", (0.2, 1234668.39)),
    ):  # fmt: skip
        head = HEAD.replace("ORIGO-NØ 0 0", f"ORIGO-NØ {origin}").replace("ENHET 0.01", f"ENHET {unit}")
        assert table_of(point, head=head).metres().tolist() == [list(expected)]


def test_other_names_on_points_are_kept_apart() -> None:
    table = table_of(".KURVE 1:\n..OBJTYPE A\n..NØ\n1 2 ...KP 1 ...PTEMA 0888\n3 4\n...PTEMA 0999\n..NAVN x\n")
    assert table.xy.tolist() == [[1, 2], [3, 4]]
    assert table.kp.tolist() == [1, 0]
    column = table.columns["NØ.PTEMA"]
    assert column.instance is not None
    assert (column.rows.tolist(), column.instance.tolist(), column.values) == ([0, 0], [0, 1], ["0888", "0999"])
    assert [path for path in table.columns if is_point_level(path)] == ["NØ.PTEMA"]
    assert kinds(table) == []


def test_unreadable_coordinates_are_named_and_the_rest_kept() -> None:
    for bad in ("12x4 5", "1e400 2", "1 99999999999999999999", "1 9223372036854775807", "7", "1 2 3", "5.5 6"):
        table = table_of(f"{SQUARE}.KURVE 3:\n..OBJTYPE A\n..NØ\n1 2\n{bad}\n3 4 ...KP 1\n")
        assert [(f.kind, f.line, f.serial) for f in table.faults] == [("koordinat-ulesbar", 26, 3)], bad
        kept = table.xy.tolist()[6:]
        assert kept[0] == [1, 2]
        assert kept[-1] == [3, 4]
        assert table.kp.tolist()[-1] == 1


# 3, 4, 17: areas

AREA = ".FLATE 9:\n..OBJTYPE RpOmråde\n..REF {refs}\n..NØ\n500 500\n"


def test_signs_decide_the_direction() -> None:
    for refs in (":1 :-2", ":2 :-1", ":-1 :2", ":1\n:-2", ":1\n.. :-2", "   :1   :-2 ! round"):
        table = table_of(SQUARE + AREA.format(refs=refs))
        assert (areas(table), kinds(table)) == ([100.0], []), refs


def test_one_closed_curve_is_a_ring() -> None:
    ring = ".KURVE 5:\n..OBJTYPE A\n..NØ\n0 0\n0 1000\n1000 1000\n0 0\n"
    assert areas(table_of(ring + AREA.format(refs=":5"))) == [50.0]
    assert areas(table_of(ring + AREA.format(refs=":-5"))) == [50.0]


def test_an_area_of_its_own_points() -> None:
    own = ".FLATE 5:\n..OBJTYPE A\n..NØ\n0 0\n0 1000\n1000 1000\n0 0\n"
    assert areas(table_of(own)) == [50.0]
    assert kinds(table_of(".FLATE 5:\n..OBJTYPE A\n..NØ\n0 0\n")) == ["referanse-mangler"]


HOLES = "".join(
    f".KURVE {serial}:\n..OBJTYPE A\n..NØ\n{n} {n}\n{n} {n + 100}\n{n + 100} {n + 100}\n{n} {n}\n"
    for serial, n in ((11, 100), (12, 300), (13, 500))
)


def test_holes_over_several_lines_and_islands() -> None:
    island = ".FLATE 20:\n..OBJTYPE A\n..REF :13\n..NØ\n1 1\n"
    for refs in (
        ":1 :-2 (:11) (:12) (:13)", ":1 :-2 (:11)\n(:12)\n(:13)", ":1 :-2 (:11) (:12) (:20)",
        ":1 :-2 ( :11 ) (:12)(:-20)", ":1 (:11 (:12)) :-2 (:13)",
    ):  # fmt: skip
        table = table_of(SQUARE + HOLES + island + AREA.format(refs=refs))
        assert (areas(table), kinds(table)) == ([0.5, 98.5], []), refs
    assert table.ref_ring.tolist() == [0, 0, 1, 2, 0, 3]


def test_troubles_with_rings_name_the_area_and_spare_the_others() -> None:
    good = AREA.format(refs=":1 :-2")
    for refs, kind in (
        (":1 :99", "referanse-ukjent"), (":1", "flate-ikke-lukket"), (":1 :2", "flate-ikke-lukket"),
        (":10", "referanse-til-seg-selv"), (":1 :-2 (:10)", "referanse-til-seg-selv"),
        (":1 :-2 (:30)", "referanse-feil-type"), (":1 :-2 (:31 :-31)", "ring-for-kort"),
        (":1 :-2 :32", "referanse-uten-linje"), (":1 :x -2", "referanse-ulesbar"),
    ):  # fmt: skip
        others = (
            ".PUNKT 30:\n..OBJTYPE A\n..NØ\n1 1\n.KURVE 31:\n..OBJTYPE A\n..NØ\n1 1\n2 2\n.KURVE 32:\n..OBJTYPE A\n"
        )
        bad = f".FLATE 10:\n..OBJTYPE A\n..REF {refs}\n..NØ\n5 5\n"
        table = table_of(SQUARE + others + bad + good)
        assert areas(table) == [100.0], refs
        place = {(fault.kind, fault.serial) for fault in table.faults if fault.kind != "koordinater-mangler"}
        assert (kind, 10) in place, (refs, table.faults)
        assert {serial for _, serial in place} == {10}


def test_areas_that_are_islands_of_each_other() -> None:
    circle = "".join(
        f".FLATE {serial}:\n..OBJTYPE A\n..REF :{curve} (:{other})\n..NØ\n1 1\n"
        for serial, curve, other in ((21, 11, 22), (22, 12, 23), (23, 13, 21))
    )
    table = table_of(SQUARE + HOLES + circle + AREA.format(refs=":1 :-2"))
    assert kinds(table) == ["referanse-sirkel"] * 3
    assert areas(table) == [100.0]


def test_an_outer_ring_that_is_another_area() -> None:
    table = table_of(SQUARE + AREA.format(refs=":1 :-2") + ".FLATE 10:\n..OBJTYPE A\n..REF :9\n..NØ\n5 5\n")
    assert areas(table) == [100.0, 100.0]


# 5, 6, 7, 13: attributes


def test_head_quality_is_the_default_for_elements_without() -> None:
    head = HEAD + "..KVALITET 82 15 * *\n"
    table = table_of(".PUNKT 1:\n..OBJTYPE A\n..NØ\n1 2\n.PUNKT 2:\n..OBJTYPE A\n..KVALITET 10\n..NØ\n1 2\n", head=head)
    assert table.default("KVALITET.NØYAKTIGHET") == "15"
    assert table.default("KVALITET.SYNBARHET") is None
    assert values(table, "KVALITET.NØYAKTIGHET") == []
    assert table.effective_at("KVALITET.NØYAKTIGHET", 0) == ["15"]
    assert table.effective_at("KVALITET.NØYAKTIGHET", 1) == []
    assert table.effective_at("KVALITET.MÅLEMETODE", 1) == ["10"]
    assert table.default("TRANSPAR.ENHET") is None


def test_repeated_groups_keep_their_instance() -> None:
    table = table_of(
        ".FLATE 1:\n..OBJTYPE A\n..UTNYTT\n...UTNTYP 16\n...UTNTALL 30\n..NAVN x\n..UTNYTT\n...UTNTYP 15\n"
        "..UTNYTT 17 500\n..RPBESTEMMELSEHJEMMEL 1\n..RPBESTEMMELSEHJEMMEL 2\n"
    )
    assert values(table, "UTNYTT.UTNTYP") == ["16", "15", "17"]
    number = table.columns["UTNYTT.UTNTALL"]
    assert number.instance is not None
    assert (values(table, "UTNYTT.UTNTALL"), number.instance.tolist()) == (["30", "500"], [0, 2])
    assert values(table, "RPBESTEMMELSEHJEMMEL") == ["1", "2"]
    assert table.columns["NAVN"].instance is None


def test_compact_and_group_form_are_the_same() -> None:
    for compact, group in (
        ("..UTNYTT 16 30\n", "..UTNYTT\n...UTNTYP 16\n...UTNTALL 30\n"),
        ("..KVALITET 82 10 * *\n", "..KVALITET \n...MÅLEMETODE 82\n...NØYAKTIGHET 10\n"),
        ("..KVALITET * * * 10\n", "..KVALITET\n...H-MÅLEMETODE 10\n"),
        ('..KOPIDATA 0618 "Hemsedal kommune" 20130531\n',
         '..KOPIDATA\n...OMRÅDEID 0618\n...ORIGINALDATAVERT "Hemsedal kommune"\n...KOPIDATO 20130531\n'),
        ("..NASJONALAREALPLANID 4219 202103\n", "..NASJONALAREALPLANID\n...KOMM 4219\n...PLANID 202103\n"),
        ("..NASJONALAREALPLANID 42 202103\n", "..NASJONALAREALPLANID\n...FYLKESNR 42\n...PLANID 202103\n"),
        ("..SAKSNUMMER 2021 345\n", "..SAKSNUMMER\n...SAKSÅR 2021\n...SAKSSEKVENSNUMMER 345\n"),
        ("..IDENT a http://b 1\n", "..IDENT\n...LOKALID a\n...NAVNEROM http://b\n...VERSJONID 1\n"),
    ):  # fmt: skip
        one, other = (table_of(f".PUNKT 1:\n..OBJTYPE A\n{form}..NØ\n1 2\n") for form in (compact, group))
        assert one.columns
        assert {path: column.values for path, column in one.columns.items()} == {
            path: column.values for path, column in other.columns.items()
        }
        assert kinds(one) == kinds(other) == []


def test_what_is_not_of_the_compact_form_stays_whole() -> None:
    table = table_of(
        ".PUNKT 1:\n..OBJTYPE A\n..SAKSNUMMER 21/345\n..UTNYTT 1 2 3 4\n..NASJONALAREALPLANID x\n..NØ\n1 2\n"
    )
    assert {path: column.values for path, column in table.columns.items()} == {
        "SAKSNUMMER": ["21/345"], "UTNYTT": ["1 2 3 4"], "NASJONALAREALPLANID": ["x"],
    }  # fmt: skip


def test_strings_in_every_form() -> None:
    for written, expected in (
        ('"Sentrum øst"', "Sentrum øst"), ("'Sentrum øst'", "Sentrum øst"), ("Sentrum øst", "Sentrum øst"),
        ('"Hobøl "', "Hobøl "), ("Sentrum øst   ! del 2", "Sentrum øst"), ('"Stopp! her" ! nei', "Stopp! her"),
        ('"Linje1" &\n"Linje2" &\n  "Linje3"', "Linje1Linje2Linje3"), ('"går over\n  to linjer"', "går over to linjer"),
        ("går over\nto linjer", "går over to linjer"), ("O'Hara's plass", "O'Hara's plass"), ('12" rør', '12" rør'),
        ("Hansen & Sønn", "Hansen & Sønn"), ('""', ""), ("", ""), ("*", "*"), ('"a" "b"', '"a" "b"'),
        ("'s vei", "'s vei"), ("x\n!!!!!!!!\n", "x"), ('"a.b"', "a.b"), ('"det "nye" torg"', '"det "nye" torg"'),
        ("fra\n.5 m", "fra .5 m"), (":12", ":12"), ("\tx\t", "x"),
    ):  # fmt: skip
        table = table_of(f".PUNKT 1:\n..OBJTYPE A\n..NAVN {written}\n..NØ\n1 2\n")
        assert (values(table, "NAVN"), kinds(table)) == ([expected], []), written
        assert table.xy.tolist() == [[1, 2]]


def test_an_open_quote_is_named() -> None:
    for written in ('"uten slutt', '"uten slutt" &'):
        table = table_of(f".PUNKT 1:\n..OBJTYPE A\n..NAVN {written}\n..NØ\n1 2\n")
        assert [(fault.kind, fault.line, fault.serial) for fault in table.faults] == [("streng-uavsluttet", 10, 1)]
        assert values(table, "NAVN") == ["uten slutt"]


def test_time_stamps_stay_text_and_levels_make_paths() -> None:
    table = table_of(
        ".PUNKT 1:\n..OPPDATERINGSDATO 20130531092024\n..OBJTYPE A\n..STED\n...OPPDATERINGSDATO 1\n...NAVN\n"
        "....OPPDATERINGSDATO 2\n.....DYP 3\n..Skilt-nr_96 x\n..NØ\n1 2\n..ETTER 4\n"
    )
    assert {path: column.values for path, column in table.columns.items()} == {
        "OPPDATERINGSDATO": ["20130531092024"], "STED.OPPDATERINGSDATO": ["1"], "STED.NAVN.OPPDATERINGSDATO": ["2"],
        "STED.NAVN.OPPDATERINGSDATO.DYP": ["3"], "Skilt-nr_96": ["x"], "ETTER": ["4"],
    }  # fmt: skip
    assert table.otypes == ["A"]


def test_a_second_objtype_is_kept_and_named() -> None:
    table = table_of(".PUNKT 1:\n..OBJTYPE A\n..OBJTYPE B\n..NØ\n1 2\n.PUNKT 2:\n..OBJTYPE B\n..NØ\n1 2\n")
    assert [table.otypes[code] for code in table.otype] == ["A", "B"]
    assert values(table, "OBJTYPE") == ["B"]
    assert [(fault.kind, fault.line) for fault in table.faults] == [("objtype-gjentatt", 10)]


def test_values_that_differ_everywhere_are_the_same_as_any_other() -> None:
    names = ["a b", '"c  "', "d ! e", "", '"f" & "g"', "ø", "'h'"] + [f"n{number}" for number in range(60)] + ["n1"]
    elements = "".join(
        f".PUNKT {number}:\n..OBJTYPE A\n..NAVN {name}\n..GRUPPE\n...ID {number % 7 and number}\n...FAST x\n..NØ\n1 2\n"
        for number, name in enumerate(names, 1)
    )
    expected = ["a b", "c  ", "d", "", "fg", "ø", "h"] + [f"n{number}" for number in range(60)] + ["n1"]
    for block_size in (200, 10_000_000):
        data = (HEAD.replace("{charset}", "UTF-8") + elements + ".SLUTT\n").encode()
        table = read_bytes(data, "test.sos", block_size)
        assert [values(table, "NAVN", row) for row in range(len(table))] == [[name] for name in expected]
        assert values(table, "GRUPPE.ID", 6) == ["0"]
        column = table.columns["NAVN"]
        assert len(set(column.values)) == len(column.values)
        assert sorted(set(column.codes.tolist())) == list(range(len(column.values)))


# 8, 12, 14, 15, 18: the file as a whole


def test_comments_and_fillers_in_odd_places() -> None:
    text = (
        "! first\n.HODE    ! head\n..TEGNSETT UTF-8 !!!!\n..TRANSPAR\n!\n...KOORDSYS 22\n...ENHET 0.01 ! cm\n!!!!\n"
        "  .PUNKT 1:     ! a point\n! NB\n  ..OBJTYPE A !x\n!\n   ..NØ ! here\n! soon\n 1 2 ! now\n!!!!!!\n"
        ".SLUTT ! end\n! more\n\n"
    )
    table = read_bytes(text.encode(), "test.sos")
    assert (table.xy.tolist(), table.otypes, kinds(table)) == ([[1, 2]], ["A"], [])
    assert table.line.tolist() == [9]
    assert table.head.unit == 0.01


def test_numbered_head_and_crlf_and_lone_cr() -> None:
    text = (
        HEAD.replace(".HODE", ".HODE 0:").replace("{charset}", "UTF-8")
        + SQUARE
        + AREA.format(refs=":1 :-2")
        + ".SLUTT\n"
    )
    for line_end in ("\n", "\r\n", "\r"):
        table = read_bytes(text.replace("\n", line_end).encode(), "test.sos")
        assert (areas(table), kinds(table), table.line.tolist()) == ([100.0], [], [8, 15, 22]), line_end


def test_koordsys_32_is_ed50_and_doubtful_ones_have_no_epsg() -> None:
    for number, epsg, expected in (
        ("32", 23032, []), ("22", 25832, []), ("5", 27395, []), ("84", 4258, []), ("215", 5115, []), ("66", 32636, []),
        ("9", None, ["koordsys-tvetydig"]), ("999", None, ["koordsys-ukjent"]), ("UTM", None, ["koordsys-ukjent"]),
    ):  # fmt: skip
        table = table_of("", head=HEAD.replace("KOORDSYS 22", f"KOORDSYS {number}"))
        assert (table.head.epsg, kinds(table)) == (epsg, expected), number
    assert table_of("", head=HEAD.replace("KOORDSYS 22", "SYSKODE 23")).head.epsg == 25833


def test_head_values() -> None:
    head = HEAD + (
        "..OMRÅDE\n...MIN-NØ 6645000 568000\n...MAX-NØ 6646000 569500\n..OBJEKTKATALOG Regplan 20120416 * Arealplan\n"
        "..EIER \"Søbstad AS\"\n"
    )  # fmt: skip
    read = table_of(
        "", head=head.replace("...ENHET 0.01", "...ENHET 0.01\n...ENHET-H 0.001\n...VERT-DATUM NN2000")
    ).head
    assert read.bbox == (568000.0, 6645000.0, 569500.0, 6646000.0)
    assert (read.catalogue, read.version, read.vertical_datum) == ("Regplan 20120416 * Arealplan", "4.5", "NN2000")
    assert (read.unit, read.unit_h, read.koordsys) == (0.01, 0.001, 22)
    assert read.values["EIER"] == ("Søbstad AS",)


def test_bad_units_and_origins() -> None:
    for unit in ("x", "0", "-1", "1e400", "nan", "99999999999999999999"):
        table = table_of(SQUARE, head=HEAD.replace("ENHET 0.01", f"ENHET {unit}"))
        assert [(fault.kind, fault.line) for fault in table.faults] == [("enhet-ugyldig", 6)], unit
        assert table.head.unit == 0.01
    table = table_of(SQUARE, head=HEAD.replace("ORIGO-NØ 0 0", "ORIGO-NØ 0"))
    assert [(fault.kind, fault.line) for fault in table.faults] == [("origo-ugyldig", 5)]


def test_missing_end_missing_head_and_data_after_the_end() -> None:
    whole = HEAD.replace("{charset}", "UTF-8") + SQUARE
    cut = read_bytes(whole.encode(), "test.sos")
    assert [(fault.kind, fault.line) for fault in cut.faults] == [("slutt-mangler", 21)]
    assert len(cut) == 2
    headless = read_bytes((SQUARE + ".SLUTT\n").encode(), "test.sos")
    assert kinds(headless) == ["hode-mangler", "tegnsett-mangler"]
    assert len(headless) == 2
    for codec in ("utf-8", "utf-8-sig"):
        assert read_bytes(("  " + SQUARE + ".SLUTT\n").encode(codec), "test.sos").line.tolist() == [1, 8]
    more = read_bytes((whole + ".SLUTT\n.KURVE 7:\n..OBJTYPE A\n").encode(), "test.sos")
    assert [(fault.kind, fault.line) for fault in more.faults] == [("data-etter-slutt", 23)]
    assert len(more) == 2


def test_definitions_and_a_second_head_hold_no_objects() -> None:
    definition = ".DEF\n..NAVN T50\n.OBJDEF\n..OBJTYPE X\n..NØ\n1 2\n"
    table = table_of(definition + SQUARE + ".HODE\n..EIER x\n" + definition + AREA.format(refs=":1 :-2"))
    assert [KINDS[kind] for kind in table.kind] == ["KURVE", "KURVE", "FLATE"]
    assert (areas(table), kinds(table)) == ([100.0], ["hode-gjentatt"])
    assert table.line.tolist() == [14, 21, 36]


def test_heads_of_elements() -> None:
    for head, serial, kind, faults in (
        (".KURVE 12:", 12, "KURVE", []), (".KURVE  12 : ! x", 12, "KURVE", []), (".STRUKTUR 12:", 12, "STRUKTUR", []),
        (".KURVE 123456789012:", 123456789012, "KURVE", []), (".kurve 12:", 12, "KURVE", []),
        (".KURVE 12", 12, "KURVE", ["elementhode-ulesbart"]), (".KURVE:", 0, "KURVE", ["elementhode-ulesbart"]),
        (".KURVE 1x2:", 1, "KURVE", ["elementhode-ulesbart"]), (".KURVE -5:", 0, "KURVE", ["elementhode-ulesbart"]),
        (".KURVE 99999999999999999999:", 0, "KURVE", ["elementhode-ulesbart"]),
        (".KXRVE 12:", 12, "ANNET", ["elementtype-ukjent"]), (".KURVE 0:", 0, "KURVE", ["elementhode-ulesbart"]),
    ):  # fmt: skip
        table = table_of(f"{head}\n..OBJTYPE A\n..NØ\n1 2\n3 4\n.SYMBOL 5:\n..OBJTYPE B\n..NØ\n5 6\n")
        assert (table.serial.tolist(), KINDS[table.kind[0]]) == ([serial, 5], kind), head
        assert [(fault.kind, fault.line) for fault in table.faults] == [(name, 8) for name in faults], head


def test_a_serial_number_again_is_named() -> None:
    table = table_of(SQUARE + SQUARE.replace("KURVE 2", "KURVE 3") + AREA.format(refs=":1 :-2"))
    assert [(f.kind, f.line, f.serial) for f in table.faults] == [("serienummer-gjentatt", 22, 1)]
    assert table.faults[0].values == {"first_line": 8}
    assert areas(table) == [100.0]


def test_coordinates_without_a_name_are_no_value() -> None:
    table = table_of(".KURVE 1:\n..OBJTYPE A\n..NAVN x\n100 200 ...KP 1\n300 400\n..NØ\n1 2\n3 4\n")
    assert values(table, "NAVN") == ["x"]
    assert [(fault.kind, fault.line) for fault in table.faults] == [("koordinater-uten-navn", 11)]


def test_a_line_of_dots_ends_the_value_before() -> None:
    table = table_of(".PUNKT 1:\n..OBJTYPE A\n..NAVN x\n...\ny\n..STED z\n..NØ\n1 2\n")
    assert {path: column.values for path, column in table.columns.items()} == {"NAVN": ["x"], "STED": ["z"]}
    assert [(fault.kind, fault.line) for fault in table.faults] == [("linje-uforståelig", 11)]


def test_old_references_to_points_are_attributes() -> None:
    table = table_of(
        ".PUNKT 123:\n..PTEMA 0999\n..NØ\n1 1\n.LINJE 2:\n..PUNKT :123\n..PUNKT 234:\n...PTEMA 0888\n..NØ\n1 1\n2 2\n"
    )
    assert values(table, "PUNKT", 1) == [":123", "234:"]
    column = table.columns["PUNKT.PTEMA"]
    assert column.instance is not None
    assert (values(table, "PUNKT.PTEMA", 1), column.instance.tolist(), kinds(table)) == (["0888"], [1], [])


def test_too_few_points_are_named() -> None:
    table = table_of(
        ".KURVE 1:\n..NØ\n1 2\n.PUNKT 2:\n..OBJTYPE A\n.BUEP 3:\n..NØ\n1 2\n3 4\n.OBJEKT 4:\n..OBJTYPE A\n"
    )
    assert [(fault.kind, fault.serial) for fault in table.faults] == [
        ("koordinater-mangler", 1), ("koordinater-mangler", 2), ("buep-punkter", 3),
    ]  # fmt: skip


def test_values_that_differ_and_go_on_over_the_line_end() -> None:
    elements = "".join(f".OBJEKT {n}:\n..OBJTYPE A\n..FAST x\n..NAVN n{n}\ngår på\n" for n in range(1, 60))
    data = (HEAD.replace("{charset}", "UTF-8") + elements + ".SLUTT\n").encode()
    for block_size in (20, 200, 10_000_000):
        table = read_bytes(data, "test.sos", block_size)
        assert table.columns["NAVN"].values == [f"n{n} går på" for n in range(1, 60)]


def test_faults_in_values_that_differ_everywhere_name_each_place() -> None:
    elements = "".join(
        f'.PUNKT {number}:\n..OBJTYPE A\n..NAVN "n{number}{end}\n..STED – {number}\n..NØ\n1 2\n'
        for number in range(1, 101)
        for end in ('"' if number % 10 else "",)
    )
    data = (HEAD.replace("{charset}", "ISO8859-1") + elements + ".SLUTT\n").encode("cp1252")
    for block_size in (500, 10_000_000):
        table = read_bytes(data, "test.sos", block_size)
        assert table.fault_totals == {"streng-uavsluttet": 10, "tegn-fra-windows": 100}
        assert [fault.serial for fault in table.faults if fault.kind == "streng-uavsluttet"] == list(range(10, 101, 10))
        for fault in table.faults:
            assert fault.serial is not None
            assert fault.line == 8 + 6 * (fault.serial - 1) + (2 if fault.kind == "streng-uavsluttet" else 3)
        assert values(table, "NAVN", 9) == ["n10"]
        assert values(table, "STED", 9) == ["– 10"]
