from planarkiv.findings import Severity
from planarkiv.readers import sosi
from planarkiv.rules.sos02_characters import characters_are_readable
from planarkiv.subjects import MapFile
from rules.checking import HEAD, map_file, problems, said, sosi_text

NAMED = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n..STRENG Åsen {sign}\n..NØ\n655000000 41000000\n"


def written(declared: str, codec: str, sign: str = "", body: str = NAMED) -> MapFile:
    head = HEAD.replace("..TEGNSETT UTF-8\n", f"..TEGNSETT {declared}\n" if declared else "")
    data = sosi_text(body.replace("{sign}", sign), head).encode(codec)
    return MapFile("kart.sos", sosi.read_bytes(data, "kart.sos"), data)


def test_declared_is_actual() -> None:
    assert characters_are_readable.severity is Severity.ERROR
    for declared, codec in (("UTF-8", "utf-8"), ("ISO8859-10", "iso8859_10"), ("DOSN8", "cp865"), ("ANSI", "cp1252")):
        assert problems(characters_are_readable, written(declared, codec)) == []


def test_not_declared() -> None:
    for codec, name in (("utf-8", "UTF-8"), ("cp865", "DOSN8"), ("iso8859_10", "ISO8859-10")):
        [found] = problems(characters_are_readable, written("", codec))
        assert (found.line, found.row, found.severity) == (1, None, Severity.WARNING)
        assert said([found]) == [f"Hodet mangler TEGNSETT. Fila er lest som {name}."]
        assert found.values["tegnsett"] == name


def test_declared_as_something_unknown() -> None:
    [found] = problems(characters_are_readable, written("EBCDIC", "utf-8"))
    assert (found.line, found.severity) == (2, Severity.WARNING)
    assert said([found]) == ["TEGNSETT er «EBCDIC», som ikke er et kjent tegnsett. Fila er lest som UTF-8."]


def test_declared_as_another() -> None:
    for declared, codec, name in (("ISO8859-10", "utf-8", "UTF-8"), ("UTF-8", "cp865", "DOSN8")):
        [found] = problems(characters_are_readable, written(declared, codec))
        assert (found.line, found.severity) == (2, Severity.WARNING)
        assert said([found]) == [f"TEGNSETT er {declared}, men fila er skrevet i {name}."]


def test_each_set_by_the_name_that_the_head_uses() -> None:
    national = {"Å": "]", "å": "}", "Ø": "\\", "ø": "|"}
    body = "".join(national.get(sign, sign) for sign in sosi_text(NAMED.replace("{sign}", "")))
    for declared, name in (("UTF-8", "ND7"), ("", "ND7")):
        text = body.replace("..TEGNSETT UTF-8\n", f"..TEGNSETT {declared}\n" if declared else "")
        file = MapFile("kart.sos", sosi.read_bytes(text.encode(), "kart.sos"), text.encode())
        [found] = problems(characters_are_readable, file)
        assert found.values["tegnsett"] == name
    for declared, name in (("ISO8859-1", "ISO8859-1"), ("ANSI", "ANSI"), ("ISO8859-10", "ISO8859-10")):
        several = problems(characters_are_readable, written(declared, "latin-1", "\x81"))
        assert {each.values["tegnsett"] for each in several} == {name}


def test_bytes_that_are_no_character() -> None:
    file = map_file(NAMED.replace("{sign}", ""))
    data = file.data.replace("Åsen".encode(), b"\xc5sen")
    [found] = problems(characters_are_readable, MapFile("kart.sos", sosi.read_bytes(data, "kart.sos"), data))
    assert (found.line, found.row, found.severity) == (15, 0, None)
    assert said([found]) == ["På linja er det tegn som ikke kan leses. Tegnkodene der er c5 73 65 6e 20."]


def test_control_characters() -> None:
    [found] = problems(characters_are_readable, written("UTF-8", "utf-8", "\0"))
    assert (found.line, found.severity) == (15, None)
    assert said([found]) == ["På linja er det tegn som ikke kan leses. Tegnkodene der er 00."]


def test_signs_of_windows() -> None:
    found = problems(characters_are_readable, written("ISO8859-1", "cp1252", "–"))
    assert [(each.line, each.row, each.severity) for each in found] == [(15, 0, Severity.WARNING)]
    assert said(found) == [
        (
            "På linja er det tegn fra Windows som ikke finnes i ISO8859-1, for eksempel en lang tankestrek. "
            "Tegnkodene der er c5 73 65 6e 20 96."
        )
    ]
