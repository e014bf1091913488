"""What is known of the plans in a submission, from all of its maps."""

from pathlib import Path

from planarkiv.intake.sources import Sources
from planarkiv.intake.submission import read_submission
from runs import sosi


def maps_of_the_plan(folder: Path) -> list[str]:
    """The names of the maps in the record of the one plan."""
    with Sources((folder,)) as sources:
        [record] = read_submission(sources, lambda *_: None).records.values()
    names = {file.path: file.name for file in record.files}
    return [names[each.file] for each in record.maps]


def test_every_map_of_a_plan_is_in_its_record(tmp_path: Path) -> None:
    sosi(tmp_path / "nivå 1.sos", level=1)
    sosi(tmp_path / "nivå 2.sos", level=2)
    assert maps_of_the_plan(tmp_path) == ["nivå 1.sos", "nivå 2.sos"]


def test_a_copy_of_a_map_is_in_it_once(tmp_path: Path) -> None:
    sosi(tmp_path / "kart.sos")
    sosi(tmp_path / "kopi.sos")
    assert maps_of_the_plan(tmp_path) == ["kart.sos"]
