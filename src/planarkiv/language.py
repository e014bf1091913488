"""The words a user sees: bokmål templates with named values, translated at run time."""

import gettext
from pathlib import Path

_DOMAIN = "planarkiv"
_FOLDER = Path(__file__).with_name("locale")
_translations: gettext.NullTranslations = gettext.NullTranslations()


def use(language: str) -> None:
    """Choose the language of all text from now on: ``nb`` (the source), ``nn`` or ``en``."""
    global _translations  # noqa: PLW0603 - one process speaks one language
    _translations = gettext.translation(_DOMAIN, _FOLDER, [language], fallback=True)


def say(template: str, /, **values: object) -> str:
    """``template`` in the chosen language with its named values filled in."""
    text = _translations.gettext(template)
    return text.format(**values) if values else text
