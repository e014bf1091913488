"""Every fault of the SOSI reader is worded by one rule, with the values that the reader gives."""

import importlib
from collections import Counter
from pathlib import Path

import pytest

import planarkiv.rules
from planarkiv.readers import sosi
from planarkiv.readers.sosi import FAULT_KINDS
from planarkiv.rule import AnyRule, Rule
from planarkiv.rules import fault_words
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile
from rules.checking import HEAD, problems, square

MODULES = [
    importlib.import_module(f"planarkiv.rules.{path.stem}")
    for path in sorted(Path(planarkiv.rules.__file__).parent.glob("sos*.py"))
]
SQUARE = square(1, 655000000, 41000000)
POINT = ".PUNKT 9:\n..NAVN Åsen\n..NØ\n0 0\n"
CURVE = ".KURVE 9:\n..NØ\n0 0\n0 100\n"
NO_ORIGIN = HEAD.replace("ORIGO-NØ 0 0", "ORIGO-NØ x")
ZIGZAG = "0 0\n" + "".join(f"{at} {at % 7 + 1}\n" for at in range(3000)) + "0 0\n"


def file_of(body: str, head: str = HEAD, end: str = ".SLUTT\n", codec: str = "utf-8") -> bytes:
    return (head + body + end).encode(codec)


def in_unit(unit: str) -> bytes:
    return file_of("", HEAD.replace("...ENHET 0.01\n", unit))


def in_system(system: str) -> bytes:
    return file_of("", HEAD.replace("...KOORDSYS 22\n", system))


def with_refs(refs: str, more: str = "") -> bytes:
    return file_of(SQUARE.replace("..REF :1", f"..REF {refs}") + more)


SAMPLES = {
    "hode-mangler": [b"", b".PUNKT 1:\n.SLUTT\n"],
    "hode-gjentatt": [file_of(POINT + HEAD)],
    "slutt-mangler": [file_of(POINT, end="")],
    "data-etter-slutt": [file_of(POINT, end=".SLUTT\n.PUNKT 2:\n")],
    "tegnsett-mangler": [file_of(POINT, HEAD.replace("..TEGNSETT UTF-8\n", ""))],
    "tegnsett-ukjent": [file_of(POINT, HEAD.replace("UTF-8", "EBCDIC"))],
    "tegnsett-feil-deklarert": [file_of(POINT, HEAD.replace("UTF-8", "DOSN8"))],
    "tegn-ulesbart": [file_of(POINT).replace("Å".encode(), b"\xff"), file_of(POINT.replace("Åsen", "\0"))],
    "tegn-fra-windows": [file_of(POINT.replace("Åsen", "–"), HEAD.replace("UTF-8", "ISO8859-1"), codec="cp1252")],
    "enhet-ugyldig": [in_unit(""), in_unit("...ENHET cm\n"), in_unit("...ENHET 1\n...ENHET-H cm\n")],
    "origo-ugyldig": [file_of("", NO_ORIGIN)],
    "koordsys-ukjent": [in_system(""), in_system("...KOORDSYS 999\n"), in_system("...GEOSYS 1\n")],
    "koordsys-tvetydig": [in_system("...KOORDSYS 9\n")],
    "tekst-foran-hodet": [file_of(POINT, f"x\n{HEAD}")],
    "linje-uforståelig": [file_of(POINT + "..\n"), file_of("", HEAD + "..A/B 1\n")],
    "streng-uavsluttet": [file_of(POINT.replace("Åsen", '"Åsen')), file_of("", HEAD + '..EIER "Å\n')],
    "objtype-gjentatt": [file_of(POINT.replace("..NAVN", "..OBJTYPE A\n..OBJTYPE"))],
    "elementtype-ukjent": [file_of(POINT.replace("PUNKT", "PRIKK"))],
    "elementhode-ulesbart": [file_of(POINT.replace("9:", "9")), file_of(POINT.replace(" 9", ""))],
    "serienummer-gjentatt": [file_of(POINT + POINT)],
    "navn-for-mange": [file_of(".PUNKT 1:\n" + "".join(f"..N{at} 1\n" for at in range(20_001)))],
    "objekttyper-for-mange": [file_of("".join(f".OBJEKT {at}:\n..OBJTYPE A{at}\n" for at in range(1, 2**15 + 1)))],
    "koordinat-ulesbar": [file_of(CURVE.replace("0 100", "0 x")), file_of(CURVE.replace("0 100", "0 100 ...KP x"))],
    "koordinater-uten-navn": [file_of(POINT.replace("Åsen", "Åsen\n1 2"))],
    "koordinater-mangler": [file_of(CURVE.replace("0 100\n", ""))],
    "buep-punkter": [file_of(CURVE.replace("KURVE", "BUEP"))],
    "radius-ugyldig": [
        file_of(CURVE.replace("KURVE", "BUE")),
        file_of(CURVE.replace("KURVE 9:", "BUE 9:\n..RADIUS x")),
        file_of(CURVE.replace("KURVE 9:", "BUE 9:\n..RADIUS 0.1")),
    ],
    "kurve-tilnærmet": [file_of(CURVE.replace("KURVE", "BEZIER"))],
    "referanse-ulesbar": [with_refs(":1 x"), with_refs(":1 (")],
    "ref-gjentatt": [with_refs(":1\n..REF (:1)")],
    "referanse-ukjent": [with_refs(":77")],
    "referanse-feil-type": [with_refs(":9", POINT)],
    "referanse-uten-linje": [with_refs(":9", CURVE.replace("0 100\n", ""))],
    "referanse-til-seg-selv": [with_refs(":1 (:2)")],
    "referanse-sirkel": [
        with_refs(":1 (:4)", square(3, 655020000, 41000000).replace("..REF :3", "..REF :3 (:2)")),
        with_refs(":4", square(3, 655020000, 41000000).replace("..REF :3", "..REF :2")),
    ],
    "referanse-mangler": [file_of(SQUARE.replace("..REF :1\n", ""))],
    "flate-i-ytre-ring": [with_refs(":1 :4", square(3, 655020000, 41000000))],
    "flate-ikke-lukket": [with_refs(":1 :9", CURVE)],
    "flate-for-stor": [file_of(f".KURVE 1:\n..NØ\n{ZIGZAG}.FLATE 2:\n..REF{' :1' * 400}\n..NØ\n5 5\n")],
    "flate-for-mange-hull": [with_refs(":1 " + "()\n" * 2**15)],
    "ring-for-kort": [file_of(".KURVE 1:\n..NØ\n0 0\n5 5\n0 0\n.FLATE 2:\n..REF :1\n..NØ\n5 5\n")],
}
"""Files that have each kind of fault, one for each set of values it comes with."""


def worded() -> dict[str, AnyRule]:
    """Kind of fault to the rule that words it."""
    return {
        kind: next(each for each in vars(module).values() if isinstance(each, Rule))
        for module in MODULES
        for kind in getattr(module, "WORDS", {})
    }


def test_every_kind_is_worded_by_one_rule() -> None:
    times = Counter(kind for module in MODULES for kind in getattr(module, "WORDS", {}))
    assert {kind: number for kind, number in times.items() if number > 1} == {}
    assert set(times) == set(FAULT_KINDS)


def test_every_kind_has_a_sample() -> None:
    assert set(SAMPLES) == set(FAULT_KINDS)


def test_no_case_is_worse_than_its_rule() -> None:
    rules = worded()
    for module in MODULES:
        for kind, word in getattr(module, "WORDS", {}).items():
            assert isinstance(word, Worded)
            assert word.severity is None or word.severity.rank > rules[kind].severity.rank, kind


@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_the_words_can_be_filled(kind: str) -> None:
    rule = worded()[kind]
    for data in SAMPLES[kind]:
        table = sosi.read_bytes(data, "kart.sos")
        assert kind in table.fault_totals, data[:300]
        # `problems` fills every template with the values it comes with
        assert problems(rule, MapFile("kart.sos", table, data)), data[:300]
        assert all(fault_words.said(fault) for fault in table.faults), data[:300]
