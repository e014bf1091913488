import csv
import re
from pathlib import Path

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import Drawn, Family, Form, Law, ObjectType, bounds, known, types
from project_files import load_script


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
    for each in types(Generation.SOSI_45).values():
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


def test_every_type_has_a_form() -> None:
    assert len(types()) == 79
    for each in types().values():
        assert each.generations
        for generation, form in each.forms.items():
            assert generation in each.generations
            assert not form.boundary_role or form.boundary
            assert not form.boundary or known(form.boundary) is not None
    assert [len(types(each)) for each in Generation] == [71, 24, 2]


def test_the_form_of_an_area_by_generation() -> None:
    purpose, noise = known("RpArealformålOmråde"), known("RpStøySone")
    assert purpose is not None
    assert purpose.forms[Generation.SOSI_45] == Form(("område",), "RpFormålGrense", "avgrensning", 1)
    assert purpose.forms[Generation.FORSLAG_50] == Form(("område",), "RpFormålGrense", "avgrensesAv", 0)
    assert noise is not None
    assert noise.forms[Generation.SOSI_45].boundary == "RpStøyGrense"
    assert noise.forms[Generation.FORSLAG_50] == Form(("område",))
    assert noise.generations == {Generation.SOSI_45, Generation.FORSLAG_50}


def test_geometry_properties() -> None:
    expected = {
        "RpGrense": "grense",
        "RpJuridiskLinje": "senterlinje",
        "RpPåskrift": "objektposisjon",
        "KpSamferdselPunkt": "posisjon",
        "RpHandlingRom": "rom",
        "RpBestemmelseRegTerreng": "overflate",
    }
    main = {}
    for name in expected:
        found = known(name)
        assert found is not None
        main[name] = next(iter(found.forms.values())).geometry_properties[0]
    assert main == expected
    line = known("RpJuridiskLinje")
    assert line is not None
    assert line.forms[Generation.FORSLAG_50].geometry_properties == ("linjeforløp",)
    text = known("RpPåskrift")
    assert text is not None
    assert text.forms[Generation.SOSI_45].geometry_properties == ("objektposisjon", "tekstplassering")


def test_types_of_other_generations() -> None:
    plan, area = known("Arealplan"), known("Planområde")
    assert plan is not None
    assert plan.drawn is Drawn.INGEN
    assert plan.generations == {Generation.FORSLAG_50, Generation.IGANGSATT}
    assert not plan.is_area
    assert all(form == Form() for form in plan.forms.values())
    assert area is not None
    assert area.is_area
    assert [form.geometry_properties for form in area.forms.values()] == [("område",)]
    building = known("RpBestemmelseMidlByggAnlegg")
    assert building is not None
    assert building.generations == {Generation.FORSLAG_50}
    older = known("PblMidlByggAnleggOmråde")
    assert older is not None
    assert older.generations == {Generation.SOSI_45}


def test_what_may_bound_what() -> None:
    assert bounds("RpStøyGrense", "RpStøySone")
    assert not bounds("RpGrense", "RpStøySone")
    assert not bounds("RpStøyGrense", "RpStøySone", Generation.FORSLAG_50)
    assert bounds("RpGrense", "RpOmråde", Generation.FORSLAG_50)
    assert bounds("RpFareGrense", "RbFareOmråde")
    assert not bounds("", "RpGrense")
    assert not bounds("RpGrense", "ukjent")


ROOT = Path(__file__).resolve().parents[2]
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
    assert set(types(Generation.SOSI_45)) == here
    for name, each in types(Generation.SOSI_45).items():
        row = rows[name]
        assert each.law is _LAW.get(row["law"], each.law)
        assert each.boundary == row["boundary_association"].partition(" ")[0]
        prefix = {"Rp": Family.REGULERING, "Rb": Family.REGULERING, "Kp": Family.KOMMUNEPLAN, "Pb": Family.FELLES}
        assert each.family is prefix[name[:2]]
        drawn = {"Flate": {Drawn.FLATE}, "Kurve": {Drawn.LINJE}, "Punkt": {Drawn.PUNKT, Drawn.TEKST}}
        assert each.drawn in drawn[row["geometry"]]
        assert (each.drawn is Drawn.TEKST) == name.endswith("Påskrift")


def test_the_forms_are_as_the_script_makes_them(shared: Path) -> None:
    made = load_script(ROOT / "tools" / "make_catalogue.py").form_rows(_rows(shared / "spec/object_types.csv"))
    assert [tuple(row.values()) for row in _rows(ROOT / "src/planarkiv/catalogue/objektformer.csv")] == made


def test_what_bounds_areas_is_the_national_one(shared: Path) -> None:
    for row in _rows(shared / "spec/object_types.csv"):
        role = re.fullmatch(r"(\w+) role=(\w+) \[(\d)\.\.\*\]", row["boundary_association"])
        found = known(row["object_type"])
        if role and found and Generation.SOSI_45 in found.forms:
            form = found.forms[Generation.SOSI_45]
            assert (form.boundary, form.boundary_role, form.least_boundaries) == (role[1], role[2], int(role[3]))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
