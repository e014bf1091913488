"""The entries of a record's lists (dispensasjoner, midlertidigeForbud ...), as rules look at them."""

from collections.abc import Iterator

from planarkiv.model.ladder import none_as_of
from planarkiv.model.record import Entry, PlanRecord


def entries(record: PlanRecord, name: str) -> Iterator[tuple[Entry, str]]:
    """Each entry of a list with the source of its first value; statements «ingen per dato» are no entries."""
    for entry in record.lists.get(name, ()):
        if entry and none_as_of([str(each.value) for each in entry.values()]) is None:
            yield entry, next(iter(entry.values())).source


def text(entry: Entry, name: str) -> str:
    """What an entry says under a name; empty when it says nothing."""
    return str(entry[name].value) if name in entry else ""
