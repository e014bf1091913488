"""The words a user sees: bokmål templates with named values, translated at run time."""

import gettext
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

SOURCE = "nb"
LANGUAGES = (SOURCE, "nn", "en")
"""bokmål is the source; nynorsk and English are translations (``locale/``)."""

_DOMAIN = "planarkiv"
_FOLDER = Path(__file__).with_name("locale")
_translations: gettext.NullTranslations = gettext.NullTranslations()
_chosen = SOURCE
_explicit = False


def use(language: str) -> None:
    """The user chose the language of all text from now on, one of `LANGUAGES`."""
    global _explicit  # noqa: PLW0603 - one process speaks one language
    _speak(language)
    _explicit = True


def prefer(language: str) -> None:
    """What is being worked on names a language, one of `LANGUAGES`: spoken unless the user chose one."""
    if not _explicit:
        _speak(language)


def _speak(language: str) -> None:
    global _translations, _chosen  # noqa: PLW0603 - one process speaks one language
    _translations = _read(language)
    _chosen = language


def _read(language: str) -> gettext.NullTranslations:
    if language not in LANGUAGES:
        raise ValueError(language)
    if language == SOURCE:
        return gettext.NullTranslations()
    return gettext.translation(_DOMAIN, _FOLDER, [language])  # which reads each file once


def chosen() -> str:
    """The language of all text now."""
    return _chosen


def say(template: str, /, **values: object) -> str:
    """``template`` in the chosen language with its named values filled in."""
    text = _translations.gettext(template) if template else ""
    return text.format(**values) if values else text


def in_every_language(template: str) -> tuple[str, ...]:
    """``template`` in each of `LANGUAGES`: for words that are read again, and may have been written in any of them."""
    return tuple(_read(language).gettext(template) for language in LANGUAGES)


def later(template: str) -> str:
    """Marks a template that is translated when it is shown (``say``), not where it is written."""
    return template


def shown(value: object) -> str:
    """A value as it stands in a text: numbers with the language's decimal mark, lists of templates translated."""
    if isinstance(value, bool):
        return say("ja") if value else say("nei")
    if isinstance(value, float):
        # the shortest digits that mean this number, never as a power of ten
        text = f"{Decimal(repr(value)):f}".removesuffix(".0")
        return text if _chosen == "en" else text.replace(".", ",")
    if isinstance(value, Iterable) and not isinstance(value, str):
        return listed([say(str(each)) for each in value])
    return str(value)


def listed(words: list[str]) -> str:
    """``a``, ``a og b``, ``a, b og c``."""
    if len(words) < 2:
        return "".join(words)
    return say("{first} og {last}", first=", ".join(words[:-1]), last=words[-1])
