import pytest

from model.plan_text.provisions import ALL, Provisions
from planarkiv.model.plan_text.dates import decisions_in_text
from planarkiv.model.plan_text.flow import pages_of
from planarkiv.model.plan_text.identity import planids_in_text, titles_in_text
from planarkiv.model.plan_text.status import status_in_text
from planarkiv.rules.dok13_provisions_name_what_is_on_the_map import provisions_name_what_is_on_the_map
from planarkiv.subjects import PlanContents
from rules.checking import NEW, problems, record
from rules.plan_contents import contents, map_of, text


@pytest.mark.parametrize("given", ALL.values(), ids=ALL)
class TestInventedProvisions:
    def test_names_the_map_lacks(self, given: Provisions) -> None:
        found = problems(provisions_name_what_is_on_the_map, subject(given), both_ways=False)
        assert tuple(each.values["navn"] for each in found) == given.claimed

    def test_names_the_text_never_speaks_of(self, given: Provisions) -> None:
        found = problems(provisions_name_what_is_on_the_map, subject(given))
        told = [str(each.values["navn"]) for each in found if "antall" in each.values]
        assert ", ".join(told) == ", ".join(given.silent)

    def test_what_it_says_of_itself(self, given: Provisions) -> None:
        pages = pages_of(given.pages)
        assert tuple(each.written for each in planids_in_text(pages)) == given.planids
        assert tuple(each.date.text for each in decisions_in_text(pages)) == given.decided
        assert (status_in_text(pages).proposal is not None) == given.proposal
        assert next((each.name for each in titles_in_text(pages)), "") == given.title


def subject(given: Provisions) -> PlanContents:
    return contents(text(*given.pages), maps=(map_of(given.has),), record_=record(), phase=NEW)
