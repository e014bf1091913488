"""The baseline (grunnlag): findings that are accepted as they stand, so that only new ones are reported.

A file of JSON, sorted, one finding a line, made to be read and compared by people. A line is a finding by its
`Identity` with how many of them there are; the text of the message stands there for the reader alone.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planarkiv.errors import UsageError
from planarkiv.findings import Finding
from planarkiv.identity import Identity, as_text, identity
from planarkiv.language import say

VERSION = 1

_KEYS = ("regel", "plan", "fil", "objekttype", "objekt", "sted", "mal")
"""Of an entry, as the fields of an `Identity`; ``verdier`` is the last."""
_KNOWN = frozenset((*_KEYS, "verdier", "antall", "melding"))


@dataclass(slots=True)
class Entry:
    """How many findings of one identity there are, and what is said of them."""

    count: int
    text: str


Entries = dict[Identity, Entry]


def gather(entries: Entries, finding: Finding) -> None:
    """Adds a finding to the entries."""
    key = identity(finding)
    entry = entries.get(key)
    if entry is None:
        entries[key] = Entry(1, finding.text)
    else:
        entry.count += 1


class Baseline:
    """A baseline in use: it takes each finding that it has, as often as it has it."""

    def __init__(self, file: str, entries: Entries) -> None:
        self.file = file
        self.taken = 0
        self._left = entries

    def takes(self, finding: Finding) -> bool:
        """Whether the finding is accepted; it is counted when it is."""
        entry = self._left.get(identity(finding))
        if entry is None or not entry.count:
            return False
        entry.count -= 1
        self.taken += 1
        return True

    def left(self) -> Entries:
        """The entries that no finding was taken for, or fewer than they count."""
        return {key: entry for key, entry in self._left.items() if entry.count}


def read(path: Path) -> Baseline:
    """The baseline in a file. Raises UsageError that says what is wrong with it."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise _bad(path, say("det kan ikke leses: {error}", error=error.strerror or error)) from error
    except (ValueError, RecursionError) as error:
        raise _bad(path, say("det er ikke gyldig JSON i UTF-8: {error}", error=error)) from error
    if not isinstance(data, dict) or not isinstance(data.get("funn"), list):
        raise _bad(path, say("«funn» mangler"))
    if data.get("skjemaversjon") != VERSION:
        raise _bad(
            path,
            say("«skjemaversjon» er {given}, og skal være {wanted}", given=data.get("skjemaversjon"), wanted=VERSION),
        )
    entries: Entries = {}
    for number, values in enumerate(data["funn"], 1):
        try:
            key, entry = _entry(values)
        except (TypeError, ValueError) as error:
            raise _bad(path, say("funn nummer {number}: {error}", number=number, error=error)) from error
        if key in entries:
            entries[key].count += entry.count
        else:
            entries[key] = entry
    return Baseline(str(path), entries)


def _bad(path: Path, why: str) -> UsageError:
    return UsageError(
        say("Grunnlaget {path} kan ikke brukes: {why}. Lag det på nytt med --write-baseline.", path=path, why=why)
    )


def _entry(values: Any) -> tuple[Identity, Entry]:
    """One line of the file. Raises ValueError that says what is wrong."""
    if not isinstance(values, dict):
        raise ValueError(say("skal være et objekt"))
    if unknown := values.keys() - _KNOWN:
        raise ValueError(say("«{key}» kjennes ikke", key=min(unknown)))
    texts = [values.get(key, "") for key in _KEYS]
    if not all(isinstance(text, str) for text in (*texts, values.get("melding", ""))):
        raise ValueError(say("{keys} skal være tekst", keys=", ".join(_KEYS)))
    if not values.get("regel") or not values.get("mal"):
        raise ValueError(say("«regel» og «mal» må være med"))
    given, count = values.get("verdier", {}), values.get("antall", 1)
    if not isinstance(given, dict):
        raise ValueError(say("«verdier» skal være et objekt"))
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ValueError(say("«antall» skal være et heltall fra 1 og opp"))
    return Identity._make((*texts, as_text(given))), Entry(count, values.get("melding", ""))


def merged(entries: Entries, others: Iterable[tuple[Identity, Entry]]) -> Entries:
    """All of them together."""
    together = dict(entries)
    for key, entry in others:
        known = together.get(key)
        together[key] = Entry(entry.count + (known.count if known else 0), entry.text)
    return together


def render(entries: Mapping[Identity, Entry]) -> Iterator[bytes]:
    """The file, line by line."""
    yield f'{{\n"skjemaversjon": {VERSION},\n"funn": ['.encode()
    between = b"\n"
    for key in sorted(entries, key=_order):
        yield between + _line(key, entries[key])
        between = b",\n"
    yield b"\n]\n}\n"


def _order(key: Identity) -> tuple[str, ...]:
    return (key.plan, key.file, *key)


def _line(key: Identity, entry: Entry) -> bytes:
    values: dict[str, Any] = {name: text for name, text in zip(_KEYS, key, strict=False) if text}
    if key.values:
        values["verdier"] = json.loads(key.values)
    if entry.count > 1:
        values["antall"] = entry.count
    values["melding"] = entry.text
    # a stray byte of a file name stands as its number, as JSON writes it
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace")
