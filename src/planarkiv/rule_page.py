"""The page of a rule: what it wants, why, how to mend it, and an example, in the chosen language."""

import textwrap

from planarkiv.findings import Severity
from planarkiv.language import say
from planarkiv.rule import AnyRule

_WIDTH = 100


def sections(rule: AnyRule) -> list[tuple[str, str]]:
    """Headings and texts of a rule's page, in order."""
    page = rule.page
    found = [
        (say("Hva"), say(page.what)),
        (say("Hvorfor"), say(page.why)),
        (
            say("Grunnlag"),
            say("{clause} ({certainty})", clause=say(page.clause), certainty=page.certainty.label),
        ),
        (say("Slik retter du"), say(page.mend)),
        (say("Eksempel"), say(page.example)),
        (say("Etterpå"), _afterwards(rule)),
    ]
    options = rule.default_options
    if options:
        words = "\n".join(f"{name} = {_shown(value)}" for name, value in options.items())
        found.append((say("Innstillinger i profilen"), words))
    return found


def _afterwards(rule: AnyRule) -> str:
    """The same for every rule of this severity."""
    words = say(
        "Kan du ikke rette det selv, send linja i rapporten til den som laget fila: den sier hvor feilen er. Kjør"
        " «planarkiv validate» igjen på de rettede filene, og ta dem inn med «planarkiv build»; de gamle blir "
        "liggende som en tidligere utgave."
    )
    if rule.severity is Severity.ERROR:
        return words
    milder = say(
        "Advarsler og merknader hindrer ikke at filene tas inn. Kan noe ikke rettes, kan regelen slås av i en "
        "egen profil, med en grunn som står i alle rapporter."
    )
    return f"{words}\n{milder}"


def heading(rule: AnyRule) -> str:
    """The id, the official ids, and the severity the rule has when no profile says otherwise."""
    parts = [rule.severity.label, *rule.official]
    return f"{rule.id} ({', '.join(parts)})"


def page(rule: AnyRule) -> str:
    """The page as plain text."""
    lines = [heading(rule), say(rule.page.title)]
    for title, text in sections(rule):
        lines += ["", title]
        for paragraph in text.split("\n"):
            lines += textwrap.wrap(paragraph, _WIDTH, initial_indent="  ", subsequent_indent="  ") or [""]
    return "\n".join(lines)


def _shown(value: object) -> str:
    return str(list(value)) if isinstance(value, tuple) else str(value)
