"""Writes one faulty submission (or archive) for each rule: each has the one fault that the rule finds, and no other.

Run it in the development environment: ``python sample_data/make_faulty.py FOLDER``.
"""

import argparse
import re
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_data import (
    faulty_attributes,
    faulty_gml,
    faulty_layers,
    faulty_names,
    faulty_packages,
    faulty_texts,
    faulty_topology,
)
from sample_data import faulty_base as base
from sample_data.faulty_base import OUTLINE, PLANID, ROW, Files, point, sosi, submission


def _map(old: str, new: str, count: int = 1) -> Files:
    """The faultless submission with something else in its map."""
    text = sosi()
    if text.count(old) < 1:
        raise ValueError(f"not in the map: {old!r}")
    return submission(kart=text.replace(old, new, count).encode())


def _added(text: str) -> Files:
    """The faultless submission with more objects in its map."""
    return submission(kart=sosi(end=text + ".SLUTT\n").encode())


def _box(text: str, south: int, west: int, north: int, east: int) -> str:
    """The text with the box of its head moved so many metres on each side."""
    low, high = (base.NORTH // 100, base.EAST // 100), (base.NORTH // 100 + 100, base.EAST // 100 + 200)
    text = text.replace(f"MIN-NØ {low[0]} {low[1]}", f"MIN-NØ {low[0] + south} {low[1] + west}")
    return text.replace(f"MAX-NØ {high[0]} {high[1]}", f"MAX-NØ {high[0] + north} {high[1] + east}")


def _moved(north: int, east: int) -> str:
    """The faultless map somewhere else, its box too; metres."""
    moved = re.sub(
        r"(?m)^([0-9]{9}) ([0-9]{8})",
        lambda found: f"{int(found[1]) + 100 * north} {int(found[2]) + 100 * east}",
        sosi(),
    )
    return _box(moved, north, east, north, east)


_IN_ZONE_33 = (24_084, -340_080)
"""Metres from the plan's place in UTM zone 32 to the same place in zone 33."""


def _row(sheet: Mapping[str, list[dict[str, str]]] | None = None, /, **fields: str) -> bytes:
    """The register with other values in the plan's row, and more sheets."""
    return base.register([{**ROW, **fields}], sheet)


def _outline(**values: str) -> list[str]:
    """The outline's attributes with other values; an empty one is left out."""
    lines = {line.lstrip(".").split()[0]: line for line in OUTLINE}
    for name, value in values.items():
        lines[name] = f"..{name} {value}" if value else ""
    return [line for line in lines.values() if line]


def _both(register: bytes, **outline: str) -> Files:
    """Register and map that agree on something else than usual."""
    return submission(register=register, kart=sosi(_outline(**outline)).encode())


def _sheet(name: str, **cells: str) -> dict[str, list[dict[str, str]]]:
    return {name: [{"Kommunenummer": base.KOMMUNE, "Planid": PLANID, **cells}]}


def _document(name: str, content: bytes) -> Files:
    return {**submission(), f"{PLANID} {name}": content}


def _other_plan(planid: str, **fields: str) -> bytes:
    """The register with a second plan, a proposal to come, that has nothing yet."""
    other = {**dict.fromkeys(ROW, ""), "Kommunenummer": base.KOMMUNE, "Planid": planid, "Plannavn": "Nordre åsen"}
    return base.register([dict(ROW), {**other, "Planstatus": "1", "Lovreferanse": "6", "Plantype": "35", **fields}])


def _renumbered(number: str) -> Files:
    """The faultless submission of another municipality, everywhere it says so."""
    text = sosi().replace(f"...KOMM {base.KOMMUNE}", f"...KOMM {number}")
    return submission(kart=text.encode(), register=_row(Kommunenummer=number))


def _locked() -> bytes:
    import io

    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(base.pdf("Notat"))) as made:
        made.save(out, encryption=pikepdf.Encryption(owner="eier", user=""))
    return out.getvalue()


def _zip_that_climbs_out() -> bytes:
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(zipfile.ZipInfo("../utenfor.txt", (2024, 1, 1, 0, 0, 0)), "x")
    return out.getvalue()


def _scanned() -> bytes:
    """A page with a drawing and no text."""
    import io

    import pikepdf
    from reportlab.pdfgen.canvas import Canvas

    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=True)
    canvas.rect(100, 100, 300, 300, fill=1)
    canvas.save()
    with pikepdf.open(io.BytesIO(drawn.getvalue())) as made:
        del made.pages[0].Resources["/Font"]
        base.claim_to_be_archival(made)
        out = io.BytesIO()
        made.save(out, deterministic_id=True)
    return out.getvalue()


_KLOTOIDE = (
    f".KLOTOIDE 20:\n..OBJTYPE RpJuridiskLinje\n..RPJURLINJE 1221\n..NØ\n{point('A', 20, 20)}\n{point('A', 40, 60)}\n"
)
_ARC = f".BUEP 20:\n..OBJTYPE RpJuridiskLinje\n..RPJURLINJE 1221\n..NØ\n{point('A', 20, 20)}\n{point('A', 40, 60)}\n"
_DATE = "..FØRSTEDIGITALISERINGSDATO 20240110"
_HOLE = "".join(
    (
        ".KURVE 20:\n..OBJTYPE RpSikringGrense\n..NØ\n",
        "\n".join(
            point("A", north, east, node=not at)
            for at, (north, east) in enumerate(((50, 50), (50.2, 50), (50.2, 52), (50, 52)))
        ),
        f"\n{point('A', 50, 50, node=True)}\n",
        base.area(21, "RpSikringSone", ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1"), ":20", 50.1, 51),
    )
)

SUBMISSIONS: Mapping[str, Callable[[], Files]] = {
    **faulty_gml.SAMPLES,
    "FIL01": lambda: {**submission(), "annet/vedlegg.zip": _zip_that_climbs_out()},
    "FIL02": lambda: {
        **submission(register=_row(_sheet("Dokumenter", Tittel="Rapport", Dokumenttype="RAPPORT", Fil="rapport.pdf"))),
        "rapport.pdf": b"",
    },
    "FIL03": dict,
    "FIL04": lambda: {**submission(), "annet/møtereferat.txt": "Møte i velforeningen.\n".encode()},
    "FIL05": lambda: {**submission(), "planarkiv.toml": b'profil = "minimum"\n'},
    "FIL06": lambda: _document("illustrasjon.dwg", b"AC1032" + bytes(200)),
    "SOS01": lambda: submission(kart=sosi(end="").encode()),
    "SOS02": lambda: _map("..TEGNSETT UTF-8", "..TEGNSETT ISO8859-10"),
    "SOS03": lambda: _map("...KOORDSYS 22\n", "...KOORDSYS 22\n...KOORDSYS 23\n"),
    "SOS04": lambda: submission(
        kart=sosi(head=_box(base.HEAD, 0, 0, 1, 1).replace("...ORIGO-NØ 0 0", "...ORIGO-NØ 0.5 0")).encode()
    ),
    "SOS05": lambda: _added(base.area(20, "RpSikringSone", ("..RPSIKRING 140",), ":99", 20, 20)),
    "SOS06": lambda: _added(base.area(20, "RpSikringSone", ("..RPSIKRING 140",), ":2 :-3", 20, 20)),
    "SOS07": lambda: submission(
        kart=sosi().replace(f"..NØ\n{point('A', 50, 150)}\n", f"..NØ\n{point('A', 50, 50)}\n").encode()
    ),
    "SOS08": lambda: _added(_ARC),
    "SOS09": lambda: _map(point("B", node=True), point("B")),
    "SOS10": lambda: _added(f".PUNKT 20:\n..OBJTYPE RpJuridiskPunktum\n..NØ\n{point('A', 20, 20)}\n"),
    "SOS11": lambda: _map("..SOSI-NIVÅ 4\n", ""),
    "SOS12": lambda: _map(f"...MAX-NØ {base.NORTH // 100 + 100}", f"...MAX-NØ {base.NORTH // 100 + 90}"),
    "SOS13": lambda: _added(base.curve(20, "RpFareGrense", "AFA")),
    "SOS14": lambda: _map(f'..PLANNAVN "{base.NAME}"', f'..PLANNAVN "{base.NAME}" !{"x" * 1100}'),
    "SOS15": lambda: {
        **{name: content for name, content in submission().items() if name != base.MAP},
        f"{base.KOMMUNE}_{PLANID}.txt.sosi": sosi().encode(),
    },
    "SOS16": lambda: _map("..PLANBEST 1", "..PLANBEST 1\n..&%# 3"),
    "SOS17": lambda: _added(f".KURVE 20:\n..OBJTYPE RpJuridiskLinje\n..NØ\n{point('A', 20, 20)}\n"),
    "SOS18": lambda: _added(_KLOTOIDE),
    "KOD01": lambda: _renumbered("9999"),
    "KOD02": lambda: _both(_row(Plantype=""), PLANTYPE="37"),
    "KOD03": lambda: _added(
        f".PUNKT 20:\n..OBJTYPE RpPåskrift\n..NASJONALAREALPLANID\n...KOMM 422\n...PLANID {PLANID}\n..NØ\n"
        f"{point('A', 20, 20)}\n"
    ),
    "ATT01": lambda: _map(_DATE, "..FØRSTEDIGITALISERINGSDATO 20240799"),
    "GEO01": lambda: submission(kart=sosi().replace("RpOmråde", "RpBestemmelseOmråde").encode()),
    "GEO02": lambda: submission(kart=_moved(90_000, 0).encode()),
    "GEO03": lambda: submission(kart=_moved(*_IN_ZONE_33).replace("...KOORDSYS 22", "...KOORDSYS 23").encode()),
    "GEO04": lambda: submission(
        kart=sosi(
            head=_box(base.HEAD, -base.NORTH // 100, 0, 0, 0),
            end=f".PUNKT 20:\n..OBJTYPE RpPåskrift\n..NØ\n{base.NORTH // 10_000} {base.EAST}\n.SLUTT\n",
        ).encode()
    ),
    "TOP01": lambda: _added(_HOLE),
    "DOK01": lambda: submission(vedtak=None),
    "DOK02": lambda: _both(_row(Planbestemmelse="3"), PLANBEST="3"),
    "DOK03": lambda: _document("rapport.pdf", base.pdf("Rapport om støy", archival=False)),
    "DOK04": lambda: _document("rapport støy.tif", base.pdf("Rapport om støy")),
    "DOK05": lambda: _document("rull 7.pdf", base.pdf("Rull 7")),
    "DOK06": lambda: _document("rapport støy.pdf", base.pdf("Rapport om støy")[:300]),
    "DOK07": lambda: submission(
        register=_row(
            _sheet("Dokumenter", Tittel="Vedtak", Dokumenttype="VEDTAK", Tilgang="skjermet", Fil=base.DECISION)
        )
    ),
    "DOK08": lambda: _document("rapport støy.pdf", _locked()),
    "DOK09": lambda: _document("illustrasjon.pdf", _scanned()),
    "DOK10": lambda: _document("rapport støy.pdf", base.pdf("Rapport om støy", embedded=False)),
    "DOK16": lambda: _document("rapport støy.pdf", base.without_colours(base.pdf("Rapport om støy"))),
    "REG01": lambda: _both(_row(Saksnummer="")),
    "REG02": lambda: submission(register=_row(Plantype="34")),
    "REG03": lambda: _both(_row(Kunngjøringsdato="01.05.2024"), KUNNGJØRINGSDATO="20240501"),
    "REG04": lambda: _both(_row(Plannavn=""), PLANNAVN='"Myrvoll  bustadfelt"'),
    "REG05": lambda: _renumbered("0941"),
    "REG06": lambda: submission(
        kart=None,
        register=_row(
            Lovreferanse="3",
            Plantype="30",
            Vedtaksdato="02.03.1978",
            **dict.fromkeys(("Ikrafttredelsesdato",), ""),
            Kunngjøringsdato="02.04.1978",
        ),
    ),
    "REG07": lambda: submission(
        kart=None,
        register=_row(Planstatus="2", **dict.fromkeys(("Vedtaksdato", "Ikrafttredelsesdato", "Kunngjøringsdato"), "")),
    ),
    "REG08": lambda: submission(register=_row(Gjennomføringsfrist="før jul")),
    "REG09": lambda: submission(
        register=_row(_sheet("Klager og innsigelser", Type="Innsigelse", Dato="01.02.2024", Status="ikke avgjort"))
    ),
    "REG10": lambda: _both(
        base.register(
            [{"Kommunenummer": base.KOMMUNE, "Planid": "199901", "Plannavn": "Gamle åsen", "Planstatus": "10"}]
        ),
        PLANSTAT="2",
        **dict.fromkeys(("VEDTAKENDELIGPLANDATO", "IKRAFT", "KUNNGJØRINGSDATO"), ""),
    ),
    "REL01": lambda: submission(register=_other_plan("198002", Planstatus="5")),
    "DSP01": lambda: submission(
        register=_row(_sheet("Dispensasjoner", Dispensasjonstype="111", Vedtaksdato="03.09.2024"))
    ),
    "DSP02": lambda: submission(
        register=_row(
            _sheet("Midlertidige forbud", Vedtaksdato="03.09.2016", Saksnummer="2016/7", **{"Gyldig til": "03.09.2020"})
        )
    ),
    **faulty_texts.SAMPLES,
    **faulty_topology.SAMPLES,
    "ARK01": lambda: submission(register=_other_plan(f"0{PLANID}")),
    **faulty_attributes.SAMPLES,
    **faulty_names.SAMPLES,
    **faulty_layers.SAMPLES,
    **faulty_packages.SAMPLES,
}
"""A submission for each rule that looks at one, by the rule's id."""


def _damaged(archive: Path) -> None:
    plan = next(archive.glob("planer/*/*/v1/content/plan.json"))
    plan.write_bytes(plan.read_bytes().replace(b"Myrvoll", b"Myrvall"))


def _broken_off(archive: Path) -> None:
    (archive / ".arbeid" / "ny-0123456789ab").mkdir()


ARCHIVES: Mapping[str, tuple[Callable[[], Files], Callable[[Path], None]]] = {
    "ARK02": (lambda: {**submission(), "annet/møtereferat.txt": "Møte i velforeningen.\n".encode()}, lambda _: None),
    "ARK03": (submission, _broken_off),
    "ARK04": (submission, _damaged),
}
"""For each rule that looks at an archive: what it is built from, and what is then done to it."""


def write(files: Files, folder: Path) -> None:
    """Writes a submission."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def write_submission(rule: str, folder: Path) -> Path:
    """Writes the faulty submission of a rule and returns what is to be validated."""
    target = folder / rule
    write(SUBMISSIONS[rule](), target)
    return target / faulty_packages.FOLDERS.get(rule, "")


def write_schemas(rule: str, folder: Path) -> Path | None:
    """Writes the XML schemas that the submission of a rule is to be held against; None where it needs none."""
    if rule not in faulty_gml.SCHEMAS:
        return None
    target = folder / f"{rule}-skjema"
    write(faulty_gml.SCHEMAS[rule], target)
    return target


def write_archive(rule: str, folder: Path) -> Path:
    """Builds the archive of a rule, with what is wrong with it."""
    from planarkiv.build import Job, build

    files, spoil = ARCHIVES[rule]
    source, archive = folder / f"{rule}-kilde", folder / rule
    write(files(), source)
    build(Job((source,), archive, number=base.KOMMUNE), lambda *_: None, datetime(2026, 1, 1, tzinfo=UTC))
    spoil(archive)
    return archive


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--expected", action="store_true", help="write anew what is expected to be found in them")
    chosen = parser.parse_args()
    folder = chosen.folder
    write(submission(), folder / "uten feil")
    samples = {rule: write_submission(rule, folder) for rule in SUBMISSIONS}
    samples |= {rule: write_archive(rule, folder) for rule in ARCHIVES}
    print(f"{1 + len(samples)} in {folder}")
    if chosen.expected:
        _write_expected(samples, folder)


def _write_expected(samples: Mapping[str, Path], folder: Path) -> None:
    import json

    from sample_data import faulty_found

    found = {rule: faulty_found.found(path, rule, write_schemas(rule, folder)) for rule, path in samples.items()}
    texts = {rule: faulty_found.told(first, folder) for rule, (first, *_) in sorted(found.items())}
    text = json.dumps(texts, ensure_ascii=False, indent=1)
    faulty_found.EXPECTED.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
