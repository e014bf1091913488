import csv
from pathlib import Path

import pytest

from planarkiv.model import codes

LISTS = {
    "planstatus": "planstatus",
    "plantype": "plantype",
    "lovreferanse": "lovreferanse",
    "planbestemmelse": "planbestemmelse",
    "forslagsstillerType": "forslagsstillertype",
    "vertikalnivaa": "vertikalnivaa",
}


@pytest.mark.parametrize(("field", "name"), LISTS.items())
def test_every_code_of_the_national_list_has_words(shared: Path, field: str, name: str) -> None:
    with (shared / f"spec/codelists/{name}.csv").open(encoding="utf-8") as file:
        national = {row["code"] for row in csv.DictReader(file)}
    assert national == set(getattr(codes, field.upper()))
    assert all(codes.label(field, code) not in ("", code) for code in national)


def test_a_code_without_words_is_itself() -> None:
    assert codes.label("planstatus", "7") == "7"
    assert codes.label("plannavn", "3") == "3"
    assert codes.label("planstatus", "") == ""
