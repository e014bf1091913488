from planarkiv.rules.ark07_packages_of_maps_follow_cits import packages_of_maps_follow_cits
from rules.checking import problems, said
from rules.packages import fault, package


def test_a_map_without_a_coordinate_system() -> None:
    unknown = fault("geo-koordsys", "GEO_15", "representations/gml/data/a.gml")
    found = problems(packages_of_maps_follow_cits, package("E-ARK", unknown))
    assert said(found) == ["GEO_15: koordinatsystemet til kartet er ikke kjent."]
    assert [each.file for each in found] == ["4222_202401/representations/gml/data/a.gml"]


def test_other_packages() -> None:
    assert problems(packages_of_maps_follow_cits, package("OCFL", fault("geo-koordsys", "GEO_15"))) == []
