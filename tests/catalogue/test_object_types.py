import csv
from pathlib import Path

from planarkiv.catalogue.object_types import Drawn, Family, Law, ObjectType, known, types


def test_an_area_a_boundary_a_point_and_a_text() -> None:
    assert known("RbFareOmråde") == ObjectType(
        "RbFareOmråde", Family.REGULERING, Law.PBL_1985, Drawn.FLATE, "RpFareGrense"
    )
    assert known("KpArealGrense") == ObjectType("KpArealGrense", Family.KOMMUNEPLAN, Law.BOTH, Drawn.LINJE)
    assert known("RpJuridiskPunkt") == ObjectType("RpJuridiskPunkt", Family.REGULERING, Law.BOTH, Drawn.PUNKT)
    assert known("KpPåskrift") == ObjectType("KpPåskrift", Family.KOMMUNEPLAN, Law.BOTH, Drawn.TEKST)
    assert known("PblMidlByggAnleggOmråde") == ObjectType(
        "PblMidlByggAnleggOmråde", Family.FELLES, Law.PBL_2008, Drawn.FLATE, "PblMidlByggAnleggGrense"
    )


def test_names_are_exact() -> None:
    assert known("rpområde") is None
    assert known("") is None
    assert known("Kommunegrense") is None


def test_boundaries_and_areas() -> None:
    assert [known(name).is_boundary for name in ("RpGrense", "RpJuridiskLinje", "RpOmråde")] == [True, False, False]  # type: ignore[union-attr]
    assert [known(name).is_area for name in ("RpGrense", "RpPåskrift", "RpOmråde")] == [False, False, True]  # type: ignore[union-attr]


def test_every_area_has_a_boundary_that_is_one_of_its_law() -> None:
    for each in types().values():
        assert bool(each.boundary) == each.is_area, each
        if each.is_area:
            boundary = known(each.boundary)
            assert boundary is not None
            assert boundary.is_boundary
            assert boundary.law in (each.law, Law.BOTH), each
            assert boundary.family is each.family


def test_every_boundary_bounds_something() -> None:
    bounding = {each.boundary for each in types().values() if each.boundary}
    assert bounding == {each.name for each in types().values() if each.is_boundary}


_LAW = {"PBL 1985": Law.PBL_1985, "PBL 2008": Law.PBL_2008, "PBL 1985 and PBL 2008": Law.BOTH}


def test_the_types_are_those_of_the_national_catalogue(shared: Path) -> None:
    with (shared / "spec/object_types.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["object_type"]: row for row in csv.DictReader(file)}
    # types that came with version 5.0 have no form, or another name, in SOSI 4.5
    here = {
        name
        for name, row in rows.items()
        if row["sosi_geometry"] != "no SOSI 4.5 form" and "SOSI 4.5 name" not in row["boundary_association"]
    }
    assert set(types()) == here
    for name, each in types().items():
        row = rows[name]
        assert each.law is _LAW.get(row["law"], each.law)
        assert each.boundary == row["boundary_association"].partition(" ")[0]
        prefix = {"Rp": Family.REGULERING, "Rb": Family.REGULERING, "Kp": Family.KOMMUNEPLAN, "Pb": Family.FELLES}
        assert each.family is prefix[name[:2]]
        drawn = {"Flate": {Drawn.FLATE}, "Kurve": {Drawn.LINJE}, "Punkt": {Drawn.PUNKT, Drawn.TEKST}}
        assert each.drawn in drawn[row["geometry"]]
        assert (each.drawn is Drawn.TEKST) == name.endswith("Påskrift")
