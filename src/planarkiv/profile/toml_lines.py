"""Where a key stands in a TOML text: the reader of the standard library does not say."""

import re
from collections import Counter


class TomlLines:
    """Finds the line of a key in a TOML text, well enough to point at it."""

    def __init__(self, text: str) -> None:
        self._at: dict[str, int] = {}
        table = ""
        items: Counter[str] = Counter()
        for number, line in enumerate(text.splitlines(), 1):
            stripped = line.strip()
            if found := re.match(r"\[\[([^\[\]]+)\]\]", stripped):
                name = found[1].strip().replace('"', "")
                table = f"{name}.{items[name]}"
                items[name] += 1
                self._at.setdefault(name, number)
                self._at[table] = number
            elif found := re.match(r"\[([^\[\]]+)\]", stripped):
                table = found[1].strip().replace('"', "")
                self._at.setdefault(table, number)
            elif found := re.match(r'((?:"[^"]*"|[\w.-])+)\s*=', stripped):
                key = found[1].replace('"', "")
                self._at.setdefault(f"{table}.{key}" if table else key, number)

    def of(self, key: str) -> int:
        """The line of a dotted key, or of the nearest table around it; 1 when there is none."""
        while key:
            if key in self._at:
                return self._at[key]
            key = key.rpartition(".")[0]
        return 1
