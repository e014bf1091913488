import hashlib
import io
import json
import shutil
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import etree

from exports.contexts import DEPOT, NOW, ROOT, entries, run, write
from exports.eark_validator import validated
from planarkiv.archive import Archive, Depot
from planarkiv.build import Job as Build
from planarkiv.build import build
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.export import Job
from planarkiv.export import export as run_export
from planarkiv.exports import eark_sip as export
from planarkiv.exports.choice import Filters
from planarkiv.exports.clearance import cleared
from planarkiv.exports.formats import FORMATS
from planarkiv.exports.package import package_name
from planarkiv.exports.run import Outcome
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access
from planarkiv.writers.eark import schemas
from views.archives import HOSTILE, document, keep, new_archive, plan

WITH_MAP, WITHOUT_MAP = PlanId("9901", "202403"), PlanId("9901", "19680002")
VALIDATOR = ROOT / ".venv" / "eark-validator" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
NS = {
    "m": "http://www.loc.gov/METS/",
    "x": "http://www.w3.org/1999/xlink",
    "csip": "https://DILCIS.eu/XML/METS/CSIPExtensionMETS",
    "p": "http://www.loc.gov/premis/v3",
    "gmd": "http://www.isotc211.org/2005/gmd",
    "gco": "http://www.isotc211.org/2005/gco",
    "k": "urn:planarkiv:objektkatalog:1",
    "sld": "http://www.opengis.net/sld",
}
HREF = f"{{{NS['x']}}}href"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory, sample_archive: Archive) -> Mapping[PlanId, Path]:
    """Every plan of the sample municipality as a package."""
    folder = tmp_path_factory.mktemp("eark")
    found = {}
    for plan_id, entry in entries(sample_archive).items():
        write(export, entry, folder, run(sample_archive))
        found[plan_id] = folder / package_name(plan_id)
    return found


def named_in(mets: Path) -> Iterator[tuple[Path, etree._Element]]:
    """Every file that a METS file names, and the element with its size and checksum."""
    for reference in etree.parse(str(mets)).iterfind(".//m:mdRef", NS):
        yield mets.parent / unquote(reference.get(HREF, "")), reference
    for place in etree.parse(str(mets)).iterfind(".//m:FLocat", NS):
        holder = place.getparent()
        assert holder is not None
        yield mets.parent / unquote(place.get(HREF, "")), holder


def xpath(path: Path, expression: str) -> list[str]:
    found = etree.parse(str(path)).xpath(expression, namespaces=NS)
    assert isinstance(found, list)
    return [str(each) for each in found]


def test_every_file_is_named_once_with_its_size_and_checksum(packages: Mapping[PlanId, Path]) -> None:
    for package in packages.values():
        # the package names the METS files of its representations, and those name what is beside them
        named = [
            each
            for mets in (package / "METS.xml", *package.glob("representations/*/METS.xml"))
            for each in named_in(mets)
        ]
        for path, element in named:
            data = path.read_bytes()
            assert element.get("SIZE") == str(len(data))
            assert element.get("CHECKSUM") == hashlib.sha256(data).hexdigest()
        count = Counter(path for path, _ in named)
        assert set(count.values()) == {1}
        assert set(count) == {path for path in package.rglob("*") if path.is_file()} - {package / "METS.xml"}


def test_all_xml_follows_the_schemas_that_are_in_the_package(packages: Mapping[PlanId, Path]) -> None:
    package = packages[WITH_MAP]
    checked = []
    for root in (package, *package.glob("representations/*")):
        for path in (*root.glob("metadata/**/*.xml"), *root.glob("documentation/**/*.xml"), root / "METS.xml"):
            space = etree.QName(etree.parse(str(path)).getroot()).namespace
            home = package if path.name == "METS.xml" else root
            (schema,) = (
                each
                for each in home.glob("schemas/*.xsd")
                if f'targetNamespace="{space}"' in each.read_text(encoding="utf-8")
            )
            etree.XMLSchema(etree.parse(str(schema))).assertValid(etree.parse(str(path)))
            checked.append(path.name)
    assert Counter(checked)["METS.xml"] == 4
    assert {"dc.xml", "premis.xml", "objektkatalog.xml", "dokumenter.xml"} <= set(checked)
    assert sum(name.endswith(".iso19139.xml") for name in checked) == 2


@pytest.mark.parametrize("plan_id", [WITH_MAP, WITHOUT_MAP, PlanId("9901", "3/87")])
def test_an_independent_validator_finds_nothing_but_its_known_faults(
    packages: Mapping[PlanId, Path], plan_id: PlanId
) -> None:
    if not VALIDATOR.exists():
        pytest.skip(f"eark-validator is not installed: {VALIDATOR} (.ci/run installs it)")
    assert validated(VALIDATOR, packages[plan_id]) == ("WellFormed", "VALID", frozenset())


def test_the_independent_validator_would_find_a_fault(packages: Mapping[PlanId, Path], tmp_path: Path) -> None:
    if not VALIDATOR.exists():
        pytest.skip(f"eark-validator is not installed: {VALIDATOR} (.ci/run installs it)")
    broken = tmp_path / "9901_202403"
    broken.mkdir()
    text = (packages[WITH_MAP] / "METS.xml").read_text(encoding="utf-8")
    (broken / "METS.xml").write_text(text.replace('LABEL="CSIP"', 'LABEL="Annet"'), encoding="utf-8")
    assert "CSIP82" in validated(VALIDATOR, broken)[2]


def test_the_representations_follow_the_official_schema_of_mets(packages: Mapping[PlanId, Path]) -> None:
    found = list(VALIDATOR.parent.parent.glob("**/ipxml/resources/schema/mets.sip.local.v2-0.xsd"))
    if not found:
        pytest.skip(f"the official schema comes with eark-validator, which is not installed: {VALIDATOR}")
    schema = etree.XMLSchema(etree.parse(str(found[0])))
    for package in packages.values():
        for mets in package.rglob("METS.xml"):
            schema.assertValid(etree.parse(str(mets)))


def test_maps_are_there_as_they_came_and_as_gml(packages: Mapping[PlanId, Path], sample_archive: Archive) -> None:
    from planarkiv.readers import gml, sosi

    for plan_id, entry in entries(sample_archive).items():
        representations = packages[plan_id] / "representations"
        for plan_map in entry.record.maps:
            original = representations / "original" / "data" / plan_map.file
            assert original.read_bytes() == entry.plan.path_of(plan_map.file).read_bytes()
            written = representations / "gml" / "data" / Path(plan_map.file).with_suffix(".gml")
            table = gml.read(written)
            assert not table.faults
            assert Counter(table.otypes[each] for each in table.otype) == Counter(
                table.otypes[each] for table in [sosi.read(original)] for each in table.otype
            )


def test_what_geospatial_packages_must_have(packages: Mapping[PlanId, Path]) -> None:
    package = packages[WITH_MAP]
    root = package / "METS.xml"
    # GEO_2, GEO_3, GEO_4, GEO_6, GEO_7
    assert xpath(root, "/m:mets/@TYPE") == ["Geospatial Data"]
    assert xpath(root, "/m:mets/@csip:CONTENTINFORMATIONTYPE") == ["citsgeospatial_v3_0"]
    assert xpath(root, "/m:mets/@csip:OTHERCONTENTINFORMATIONTYPE") == []
    groups = "//m:fileGrp[@csip:CONTENTINFORMATIONTYPE='citsgeospatial_v3_0']/@USE"
    assert xpath(root, groups) == ["Representations/original", "Representations/gml"]
    assert len(xpath(root, "//m:div/m:mptr/@x:href")) == 3
    for name in ("original", "gml"):
        representation = package / "representations" / name
        mets = representation / "METS.xml"
        # GEO_8, GEO_9, GEO_10
        assert xpath(mets, "/m:mets/@TYPE") == ["Geospatial Data"]
        assert xpath(mets, "/m:mets/@csip:CONTENTINFORMATIONTYPE") == ["citsgeospatial_v3_0"]
        assert xpath(mets, "/m:mets/@PROFILE") == [
            "https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-REPRESENTATION.xml"
        ]
        # GEO_15, GEO_17, GEO_42a
        (metadata,) = representation.glob("metadata/descriptive/*.xml")
        assert xpath(metadata, "//gmd:RS_Identifier/gmd:code/gco:CharacterString/text()") == ["EPSG:25832"]
        assert (representation / "documentation" / "CRS" / "EPSG-25832.wkt").read_text().startswith("PROJCRS[")
        # GEO_19
        catalogue = representation / "documentation" / "structure" / "objektkatalog.xml"
        assert xpath(catalogue, "//k:kart/@unikEgenskap") == [{"original": "SERIENUMMER", "gml": "gml:id"}[name]]
    # a plan of Lyngvik lies in south-east Norway
    west, south = (
        float(xpath(metadata, f"//gmd:{side}/gco:Decimal/text()")[0])
        for side in ("westBoundLongitude", "southBoundLatitude")
    )
    assert (round(west), round(south)) == (5, 60)


def test_the_catalogue_and_the_styles_tell_of_what_is_in_the_map(packages: Mapping[PlanId, Path]) -> None:
    documentation = packages[WITH_MAP] / "representations" / "original" / "documentation"
    catalogue = documentation / "structure" / "objektkatalog.xml"
    code = "//k:objekttype[@navn='RpArealformålOmråde']/k:egenskap[@navn='RPAREALFORMÅL']/k:kode"
    assert "Kjøreveg" in xpath(catalogue, f"{code}/@navn")
    rule = "//sld:Rule[contains(sld:Title, '2011 Kjøreveg')]//sld:CssParameter[@name='fill']/text()"
    assert xpath(documentation / "rendering" / "tegneregler.sld", rule)[0] == "#cccccc"


def test_premis_tells_what_happened_to_each_file(packages: Mapping[PlanId, Path]) -> None:
    package = packages[WITH_MAP]
    root = etree.parse(str(package / "metadata" / "preservation" / "premis.xml")).getroot()
    files = {
        path: [event.text for event in each.iterfind("p:linkingEventIdentifier/p:linkingEventIdentifierValue", NS)]
        for each in root.iterfind("p:object", NS)
        if (path := each.findtext("p:objectIdentifier/p:objectIdentifierValue", "", NS)).startswith("representations/")
    }
    assert {package / path for path in files} == {
        path for path in package.glob("representations/*/data/**/*") if path.is_file()
    }
    kinds = {
        each.findtext("p:eventIdentifier/p:eventIdentifierValue", "", NS): each.findtext("p:eventType", "", NS)
        for each in root.iterfind("p:event", NS)
    }
    for path, events in files.items():
        happened = {kinds[each or ""] for each in events}
        if "/gml/" in path:
            assert happened == {"migration"}
        else:
            assert {"accession", "ingestion", "fixity check"} <= happened
    assert list(kinds.values()).count("information package creation") == 1


def test_premis_of_a_representation_tells_which_files_it_is_made_of(packages: Mapping[PlanId, Path]) -> None:
    package = packages[WITH_MAP]
    parts = []
    for representation in package.glob("representations/*"):
        premis = representation / "metadata" / "preservation" / "premis.xml"
        related = "//p:relationship[p:relationshipSubType='{}']//p:relatedObjectIdentifierValue/text()"
        assert xpath(premis, related.format("represents")) == ["9901/202403"]
        parts += [package / path for path in xpath(premis, related.format("has part"))]
    assert sorted(parts) == sorted(path for path in package.glob("representations/*/data/**/*") if path.is_file())


def test_the_record_is_the_cleared_one_with_the_names_of_the_package(
    packages: Mapping[PlanId, Path], sample_archive: Archive
) -> None:
    package = packages[WITH_MAP]
    record = json.loads((package / "metadata" / "other" / "planregister.json").read_bytes())
    for file in record["filer"]:
        (path,) = package.glob(f"representations/*/data/{file['sti']}")
        assert hashlib.sha512(path.read_bytes()).hexdigest() == file["sha512"]
    assert len(record["filer"]) == len(entries(sample_archive)[WITH_MAP].record.files)


def test_what_the_gml_could_not_carry_is_told_beside_it(packages: Mapping[PlanId, Path]) -> None:
    representation = packages[WITH_MAP] / "representations" / "gml"
    told = json.loads((representation / "documentation" / "other" / "konvertering.json").read_bytes())
    (gml,) = (representation / "data" / "kart").iterdir()
    of_map = told[f"kart/{gml.name}"]
    assert of_map["kilde"] == f"kart/{gml.stem}.sos"
    assert {"slag", "antall", "tekst"} <= of_map["tap"][0].keys()


def test_what_is_held_back_is_nowhere_in_the_package(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    secret = replace(document("Varsel om Kari Nordmann", "KLAGE", "dokumenter/kari.pdf"), access=Access.RESTRICTED)
    keep(
        archive,
        [plan("202601", {"plannavn": "Åsen"}, documents=[document("Fil", None, "dokumenter/best.pdf"), secret])],
    )
    (entry,) = entries(archive).values()
    write(export, cleared(entry)[0], tmp_path / "ut", run(archive))
    files = [path for path in (tmp_path / "ut").rglob("*") if path.is_file()]
    assert any(path.name == "best.pdf" for path in files)
    assert not any("kari" in path.name or b"kari" in path.read_bytes().lower() for path in files)


def test_a_plan_without_maps_is_a_sip_and_says_that_it_is_no_more(
    sample_archive: Archive, tmp_path: Path, packages: Mapping[PlanId, Path]
) -> None:
    context = run(sample_archive, profile="geospatial")
    write(export, entries(sample_archive)[WITHOUT_MAP], tmp_path, context)
    assert context.notes == ["planen har ikke vektorkart: pakken følger SIP, men ikke CITS Geospatial"]
    root = packages[WITHOUT_MAP] / "METS.xml"
    assert root.read_bytes() == (tmp_path / "9901_19680002" / "METS.xml").read_bytes()
    assert xpath(root, "/m:mets/@csip:CONTENTINFORMATIONTYPE") == ["OTHER"]
    assert xpath(root, "//m:mptr/@x:href") == ["representations/dokumenter/METS.xml"]


def test_the_profile_is_chosen(sample_archive: Archive, packages: Mapping[PlanId, Path], tmp_path: Path) -> None:
    entry = entries(sample_archive)[WITH_MAP]
    write(export, entry, tmp_path, run(sample_archive, profile="geospatial"))
    chosen = xpath(tmp_path / "9901_202403" / "METS.xml", "/m:mets/@PROFILE")
    assert chosen == ["https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-ROOT.xml"]
    usual = xpath(packages[WITH_MAP] / "METS.xml", "/m:mets/@PROFILE")
    assert usual == ["https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml"]
    with pytest.raises(UsageError, match="«csip» er ingen profil"):
        write(export, entry, tmp_path, run(sample_archive, profile="csip"))


@pytest.mark.parametrize(
    ("depot", "missing"),
    [(Depot(), 'Fyll ut organisasjonsnummer = "..."'), (replace(DEPOT, number=""), "organisasjonsnummer")],
)
def test_nobody_to_deliver_is_told_with_what_to_write(
    sample_archive: Archive, tmp_path: Path, depot: Depot, missing: str
) -> None:
    with pytest.raises(PlanarkivError, match=missing):
        write(export, entries(sample_archive)[WITH_MAP], tmp_path, run(sample_archive, depot))
    assert not list(tmp_path.iterdir())


def test_who_made_the_archive_is_told_only_where_it_is_known(sample_archive: Archive, tmp_path: Path) -> None:
    write(export, entries(sample_archive)[WITH_MAP], tmp_path, run(sample_archive, Depot(number="974760673")))
    root = tmp_path / "9901_202403" / "METS.xml"
    assert xpath(root, "//m:agent/m:name/text()") == ["planarkiv", "Lyngvik kommune"]
    assert xpath(root, "//m:altRecordID") == []


def test_the_same_plan_and_time_give_the_same_bytes(
    sample_archive: Archive, packages: Mapping[PlanId, Path], tmp_path: Path
) -> None:
    write(export, entries(sample_archive)[WITH_MAP], tmp_path, run(sample_archive))
    again = tmp_path / "9901_202403"
    for path in packages[WITH_MAP].rglob("*"):
        if path.is_file():
            assert (again / path.relative_to(packages[WITH_MAP])).read_bytes() == path.read_bytes()


def test_a_packed_package_holds_the_same_files(
    sample_archive: Archive, packages: Mapping[PlanId, Path], tmp_path: Path
) -> None:
    write(export, entries(sample_archive)[WITH_MAP], tmp_path, run(sample_archive, pack="tar"))
    with tarfile.open(tmp_path / "9901_202403.tar") as package:
        held = {each.name: package.extractfile(each) or io.BytesIO() for each in package.getmembers()}
        own = packages[WITH_MAP]
        assert {name: data.read() for name, data in held.items()} == {
            f"9901_202403/{path.relative_to(own).as_posix()}": path.read_bytes()
            for path in own.rglob("*")
            if path.is_file()
        }


def test_hostile_names_and_texts_do_no_harm(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    path = "dokumenter/' onload=alert(1) & <x>.pdf".replace("<", "_").replace(">", "_")
    keep(
        archive, [plan("../../x", {"plannavn": HOSTILE + "\x00\x1b\ud800"}, documents=[document(HOSTILE, None, path)])]
    )
    (entry,) = entries(archive).values()
    write(export, entry, tmp_path / "ut", run(archive))
    (package,) = (tmp_path / "ut").iterdir()
    held = {each for mets in package.rglob("METS.xml") for each, _ in named_in(mets)}
    assert held == {each for each in package.rglob("*") if each.is_file()} - {package / "METS.xml"}
    assert xpath(package / "METS.xml", "/m:mets/@LABEL") == [f"Arealplan 4219/../../x: {HOSTILE}���"]


def test_two_maps_of_one_name_have_files_of_their_own(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    source = ROOT / "sample_data" / "lyngvik" / "Reguleringsplaner"
    one = next(source.rglob("*.sos"))
    keep(archive, [plan("202601", {}, maps={"kart/plan.sos": one, "kart/Plan.sosi": one})])
    (entry,) = entries(archive).values()
    write(export, entry, tmp_path / "ut", run(archive))
    (package,) = (tmp_path / "ut").iterdir()
    assert len(list(package.glob("representations/gml/data/kart/*.gml"))) == 2
    assert len(list(package.glob("documentation/rendering/*.svg"))) == 2


def test_other_words_about_who_delivers_make_new_packages(sample_archive: Archive, tmp_path: Path) -> None:
    archive = tmp_path / "arkiv"
    shutil.copytree(sample_archive.root, archive)
    settings = archive / "planarkiv.toml"
    job = Job(archive, FORMATS["eark-sip"], tmp_path / "ut", filters=Filters(plans=("9901/19680002",)))
    with pytest.raises(PlanarkivError, match="organisasjonsnummer"):
        run_export(job, lambda *_: None, NOW)
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('organisasjonsnummer = ""', 'organisasjonsnummer = "974760673"'), encoding="utf-8")
    assert run_export(job, lambda *_: None, NOW).count(Outcome.WRITTEN) == 1
    assert run_export(job, lambda *_: None, NOW).unchanged
    settings.write_text(text.replace('organisasjonsnummer = ""', 'organisasjonsnummer = "971032081"'), encoding="utf-8")
    assert run_export(job, lambda *_: None, NOW).count(Outcome.WRITTEN) == 1
    mets = tmp_path / "ut" / "9901" / "19680002" / "9901_19680002" / "METS.xml"
    assert "971032081" in mets.read_text(encoding="utf-8")


def test_a_real_plan_becomes_a_package(shared: Path, tmp_path: Path) -> None:
    build(
        Build((shared / "data" / "plans" / "kjetsaa_massetak",), tmp_path / "arkiv", number="4219", user="Kari"),
        lambda *_: None,
        NOW,
    )
    archive = Archive.open(tmp_path / "arkiv")
    (entry,) = entries(archive).values()
    context = run(archive)
    write(export, entry, tmp_path / "ut", context)
    package = tmp_path / "ut" / package_name(entry.record.arealplan_id)
    assert context.notes == []
    assert {path.name for path in (package / "representations").iterdir()} >= {"original", "gml"}
    if VALIDATOR.exists():
        assert validated(VALIDATOR, package) == ("WellFormed", "VALID", frozenset())


def test_no_schema_is_a_copy_of_an_official_one() -> None:
    for path in Path(schemas.__file__).parent.glob("*.xsd"):
        assert "Skrevet av planarkiv" in path.read_text(encoding="utf-8")
