import pytest

from planarkiv.rules.sos11_head_says_what_it_is import head_says_what_it_is
from rules.checking import HEAD, map_file, problems, said

BODY = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n..NØ\n655000000 41000000\n"


def without(*names: str) -> str:
    return "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(tuple(names)))


def test_all_is_given() -> None:
    assert problems(head_says_what_it_is, map_file(BODY)) == []


@pytest.mark.parametrize("name", ["SOSI-VERSJON", "SOSI-NIVÅ", "OBJEKTKATALOG"])
def test_each_is_missed(name: str) -> None:
    [found] = problems(head_says_what_it_is, map_file(BODY, without(f"..{name}")))
    assert said([found]) == [f"Hodet mangler {name}."]
    assert (found.line, found.severity) == (1, None)


def test_all_that_is_missing_is_one_problem() -> None:
    head = "! en kommentar\n" + without("..SOSI-", "..OBJEKTKATALOG")
    [found] = problems(head_says_what_it_is, map_file(BODY, head))
    assert said([found]) == ["Hodet mangler SOSI-VERSJON, SOSI-NIVÅ og OBJEKTKATALOG."]
    assert found.line == 2


def test_a_name_without_a_value_is_missing() -> None:
    [found] = problems(head_says_what_it_is, map_file(BODY, HEAD.replace("..SOSI-VERSJON 4.5", "..SOSI-VERSJON")))
    assert found.values["felt"] == ("SOSI-VERSJON",)


def test_the_other_way_to_name_the_catalogue() -> None:
    head = without("..OBJEKTKATALOG") + "..INNHOLD\n...PRODUKTSPEK Regplan 4.5\n"
    assert problems(head_says_what_it_is, map_file(BODY, head)) == []


def test_without_a_head_there_is_nothing_to_ask() -> None:
    assert problems(head_says_what_it_is, map_file(BODY, head="")) == []
