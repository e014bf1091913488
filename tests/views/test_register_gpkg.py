from pathlib import Path

import fiona
import pytest
import shapely

from planarkiv import views
from planarkiv.archive import Archive
from planarkiv.errors import ArchiveError
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import outline
from planarkiv.model.record import Discrepancy, PlanMap, Sourced
from planarkiv.readers import sosi
from planarkiv.readers.stored import StoredMaps
from planarkiv.views import register_gpkg
from views.archives import HOSTILE, NOW, document, keep, new_archive, plan

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
NO_MAP = ("planer", "dokumenter", "layer_styles")
REGPLAN = "data/sosi/Regplan.sos"


def refreshed(archive: Archive) -> list[str]:
    with archive.writing():
        return views.refresh(archive, now=NOW)


def rows(archive: Archive, layer: str) -> list[dict[str, object]]:
    with fiona.open(archive.root / "register.gpkg", layer=layer) as source:
        return [dict(each["properties"]) for each in source]


def shapes(archive: Archive, layer: str) -> list[shapely.Geometry | None]:
    with fiona.open(archive.root / "register.gpkg", layer=layer) as source:
        return [each["geometry"] and shapely.geometry.shape(each["geometry"]) for each in source]


def test_plans_documents_and_map_objects(shared: Path, tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    fields = {"plannavn": "Kjetså massetak", "planstatus": "3", "plantype": "35", "vedtaksdato": "2024-05"}
    best = document("Føresegner", "PLANBEST", "dokumenter/føresegner.pdf")
    both = document("Plankart", "PLANKART", "dokumenter/kart.tif", "dokumenter/kart.tfw")
    differing = Discrepancy("plannavn", Sourced("a", "x"), Sourced("b", "y"))
    keep(
        archive,
        [
            plan(
                "202103",
                fields,
                documents=[best, both],
                maps={"kart/k.sos": shared / KJETSAA},
                discrepancies=[differing],
            ),
            plan("R-23", {"plannavn": HOSTILE}),
        ],
    )
    assert refreshed(archive) == []
    with_map, without = rows(archive, "planer")
    assert with_map["arealplanId"] == "4219/202103"
    assert with_map["planstatus_tekst"] == "Endelig vedtatt"
    assert with_map["plantype_tekst"] == "Detaljregulering"
    assert with_map["vedtaksdato"] == "2024-05"
    assert (with_map["i_kraft"], without["i_kraft"]) == (True, False)
    assert (with_map["antall_dokumenter"], with_map["antall_kart"], with_map["antall_avvik"]) == (2, 1, 1)
    assert without["plannavn"] == HOSTILE
    assert without["planstatus"] is None
    own, missing = shapes(archive, "planer")
    table = sosi.read(shared / KJETSAA)
    assert own is not None
    assert own.area == pytest.approx(shapely.area(outline(table)).sum(), rel=1e-9)
    assert missing is None

    documents = rows(archive, "dokumenter")
    assert [(row["tittel"], row["filnavn"]) for row in documents] == [
        ("Føresegner", "føresegner.pdf"),
        ("Plankart", "kart.tif"),
        ("Plankart", "kart.tfw"),
    ]
    for row in documents:
        assert (archive.root / str(row["fil"])).read_bytes() == f"dokumenter/{row['filnavn']}".encode()

    purposes = rows(archive, "RpArealformålOmråde")
    assert len(purposes) == len(table.rows_of("RpArealformålOmråde"))
    assert purposes[0]["arealplanId"] == "4219/202103"
    assert purposes[0]["FELTNAVN"] == table.values_at("FELTNAVN", int(table.rows_of("RpArealformålOmråde")[0]))[0]
    assert "IDENT_LOKALID" in purposes[0]
    assert (archive.root / str(purposes[0]["kartfil"])).read_bytes() == (shared / KJETSAA).read_bytes()
    layers = fiona.listlayers(archive.root / "register.gpkg")
    counted = {otype: number for (_, otype), number in table.counts().items() if otype == "RpPåskrift"}
    assert len(rows(archive, "RpPåskrift")) == counted["RpPåskrift"]
    objects = sum(len(rows(archive, layer)) for layer in layers if layer not in NO_MAP)
    assert objects == len(table)


def test_maps_in_another_system_are_transformed(shared: Path, tmp_path: Path) -> None:
    archive = new_archive(tmp_path, epsg=25833)
    keep(archive, [plan("1", {}, maps={"kart/k.sos": shared / REGPLAN})])
    assert refreshed(archive) == []
    with fiona.open(archive.root / "register.gpkg", layer="RpOmråde") as source:
        assert source.crs.to_epsg() == 25833
        west, south, east, north = source.bounds
    # E6 Hestbrinken-Borkamo in Saltdal, by the municipality's boundary in UTM 33
    assert 500_000 < west < east < 530_000
    assert 7_390_000 < south < north < 7_440_000


def test_a_map_in_an_unknown_system_has_rows_but_no_shapes(shared: Path, tmp_path: Path) -> None:
    text = (shared / KJETSAA).read_text(encoding="utf-8").replace("KOORDSYS 22", "KOORDSYS 999")
    source = tmp_path / "ukjent.sos"
    source.write_text(text, encoding="utf-8")
    archive = new_archive(tmp_path)
    keep(archive, [plan("1", {}, maps={"kart/k.sos": source})])
    [note] = refreshed(archive)
    assert "4219/1" in note
    assert "kart/k.sos" in note
    assert "koordinatsystemet er ukjent" in note
    assert set(shapes(archive, "RpFormålGrense")) == {None}


def test_only_changed_plans_are_made_again(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = new_archive(tmp_path)
    maps = {"kart/k.sos": shared / KJETSAA}
    keep(archive, [plan(str(number), {"plannavn": f"Plan {number}"}, maps=maps) for number in range(1, 6)])
    refreshed(archive)
    read: list[str] = []
    original = StoredMaps.read

    def counted(maps: StoredMaps, plan_map: PlanMap) -> FeatureTable | None:
        read.append(str(maps.key.planid))
        return original(maps, plan_map)

    monkeypatch.setattr(StoredMaps, "read", counted)
    keep(archive, [plan("3", {"plannavn": "Ny"}), plan("6", {"plannavn": "Plan 6"}, maps=maps)])
    read.clear()
    assert refreshed(archive) == []
    assert read == ["6"]
    assert {row["arealplanId"]: row["plannavn"] for row in rows(archive, "planer")} == {
        **{f"4219/{number}": f"Plan {number}" for number in (1, 2, 4, 5, 6)},
        "4219/3": "Ny",
    }
    outlines = rows(archive, "RpOmråde")
    assert sorted(str(row["arealplanId"]) for row in outlines) == [f"4219/{number}" for number in (1, 2, 4, 5, 6)]


def test_a_grown_register_holds_what_a_new_one_does(shared: Path, tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    keep(archive, [plan(str(n), {}, maps={"kart/k.sos": shared / KJETSAA}) for n in range(1, 4)])
    refreshed(archive)
    keep(archive, [plan("2", {"plannavn": "Ny"}, maps={"kart/r.sos": shared / REGPLAN})])
    refreshed(archive)

    def content() -> dict[str, list[tuple[str, ...]]]:
        layers = fiona.listlayers(archive.root / "register.gpkg")
        return {
            layer: sorted(
                (*(f"{name}={value}" for name, value in sorted(row.items()) if value is not None), str(shape))
                for row, shape in zip(rows(archive, layer), shapes(archive, layer), strict=True)
            )
            for layer in layers
        }

    grown = content()
    (archive.root / "register.gpkg").unlink()
    refreshed(archive)
    assert content() == grown


def test_a_damaged_register_is_made_from_nothing(shared: Path, tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    keep(archive, [plan(str(number), {}) for number in range(1, 40)])
    refreshed(archive)
    path = archive.root / "register.gpkg"
    data = bytearray(path.read_bytes())
    for at in range(20_000, len(data), 512):
        data[at : at + 256] = b"\xff" * 256
    path.write_bytes(data)
    keep(archive, [plan("3", {"plannavn": "Ny"})])
    assert refreshed(archive) == []
    assert len(rows(archive, "planer")) == 39


def test_an_epsg_that_does_not_exist_is_said(tmp_path: Path) -> None:
    archive = new_archive(tmp_path, epsg=99999)
    keep(archive, [plan("1", {})])
    with pytest.raises(ArchiveError, match=r"EPSG 99999.*planarkiv\.toml"):
        refreshed(archive)
    assert list((archive.root / ".arbeid").glob("ny-*")) == []


def test_the_stamp_is_the_state_of_the_archive(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    keep(archive, [plan("1", {})])
    refreshed(archive)
    assert register_gpkg.stamp_in(archive.root / "register.gpkg") == archive.state()
    assert register_gpkg.stamp_in(tmp_path / "mangler.gpkg") == ""
