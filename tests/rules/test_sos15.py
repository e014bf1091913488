import pytest

from planarkiv.rules import sos15_file_name_can_be_read as sos15
from planarkiv.rules.sos15_file_name_can_be_read import file_name_can_be_read
from rules.checking import map_file, problems, said


def found(name: str) -> list[object]:
    return [each.wording for each in problems(file_name_can_be_read, map_file(name=name))]


@pytest.mark.parametrize(
    "name",
    [
        "kart.sos", "KART.SOS", "kart/202401 Bjørkåsen (2).sos", "Leveranse/pakke.zip!vn2/plan – ny.sos", "2012é.sos",
        "pakke.ZIP!plan.sos", "rar?mappe/kart.sos", "console.sos",
    ],
)  # fmt: skip
def test_good_names(name: str) -> None:
    assert found(name) == []


@pytest.mark.parametrize("name", ["kart.sosi", "kart.txt", "kart", "kart.sos.bak"])
def test_another_ending(name: str) -> None:
    assert found(name) == [sos15.SUFFIX]


def test_a_long_name() -> None:
    assert found("x" * 96 + ".sos") == []
    [one] = problems(file_name_can_be_read, map_file(name="mappe/" + "x" * 97 + ".sos"))
    assert (one.wording, one.values, one.severity) == (sos15.LONG, {"antall": 101, "grense": 100}, None)
    # the name of the zip is not the file's
    assert found("x" * 96 + ".zip!kart.sos") == []
    assert problems(file_name_can_be_read, map_file(name="x" * 10 + ".sos"), name_characters=13) != []


@pytest.mark.parametrize("sign", list('<>:"\\|?*'))
def test_signs_that_windows_refuses(sign: str) -> None:
    [one] = problems(file_name_can_be_read, map_file(name=f"a{sign}b{sign}.sos"))
    assert (one.wording, one.values["tegn"]) == (sos15.SIGNS, sign)


@pytest.mark.parametrize(
    ("sign", "named"),
    [
        ("\t", "U+0009"),
        ("č", "U+010D"),
        ("a\u030a", "U+030A"),
        ("\xa0", "U+00A0"),
        ("\x7f", "U+007F"),
        ("\udcff", "U+DCFF"),
    ],
)
def test_signs_that_older_programs_do_not_know(sign: str, named: str) -> None:
    file = map_file(name="kart.sos")
    file.name = f"{sign}.sos"
    [one] = problems(file_name_can_be_read, file)
    assert one.values["tegn"] == named
    assert "�" in said([one])[0]


def test_what_can_be_seen_of_the_western_set_is_in_order() -> None:
    for number in range(256):
        sign = bytes([number]).decode("cp1252", "replace")
        if sign.isprintable() and sign not in '<>:"\\|?*/�':
            assert found(f"x{sign}.sos") == [], sign


@pytest.mark.parametrize("name", ["con.sos", "AUX.sos", "com1.sos", "nul", "plan.sos.", "plan.sos "])
def test_names_that_windows_cannot_use(name: str) -> None:
    assert sos15.RESERVED in found(name)


def test_each_sign_is_named_once() -> None:
    [one] = problems(file_name_can_be_read, map_file(name="?a*?č.sos"))
    assert one.values["tegn"] == "? * U+010D"
    assert one.values["navn"] == "�a���.sos"


def test_several_faults_of_one_name() -> None:
    assert found("a?" + "x" * 100) == [sos15.SUFFIX, sos15.LONG, sos15.SIGNS]
