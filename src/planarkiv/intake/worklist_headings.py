"""The headings of the arbeidsliste: as they are written, and as they may come back from a run in another language."""

from planarkiv.language import in_every_language, later, say

SUGGESTIONS = 3
"""Plans that are suggested for one file, at most."""

_HEADINGS = {
    "fil": later("Fil"),
    "planid": later("Planid"),
    "dokumenttype": later("Dokumenttype"),
    "ingen": later("Hører ikke til noen plan"),
    "kommentar": later("Kommentar"),
    "hvorfor": later("Hvorfor den står her"),
    **{
        f"{key}{number}": word
        for number in range(1, SUGGESTIONS + 1)
        for key, word in (("forslag", later("Forslag")), ("grunn", later("Grunn")))
    },
    "ord": later("Første ord"),
    "byte": later("Størrelse (byte)"),
    "sha512": "sha512",
}


def headings() -> dict[str, str]:
    """Column to heading in the chosen language, in the order they stand."""
    return {name: _numbered(name, say(word)) for name, word in _HEADINGS.items()}


def _numbered(name: str, word: str) -> str:
    return f"{word} {name[-1]}" if name.startswith(("forslag", "grunn")) else word


def in_any_language() -> dict[str, list[str]]:
    """Column to its headings in every language: a list may come back to a run that speaks another one."""
    return {name: [_numbered(name, word) for word in in_every_language(each)] for name, each in _HEADINGS.items()}
