"""Rule ATT29: the accuracy of an object is more than nothing."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.values_by_type import Said, said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Nøyaktigheten er et tall over 0"),
    what=later(
        "Der KVALITET har en nøyaktighet, er den et helt antall centimeter over 0. Noen programmer skriver 0 når "
        "nøyaktigheten ikke er kjent: i vedtatte planer er det bare en merknad."
    ),
    why=later("Nøyaktighet 0 sier at grensa er helt uten avvik. Det er ingen grense."),
    clause=later("SOSI Plan, om posisjonskvalitet"),
    certainty=Certainty.GENERAL,
    mend=later("La nøyaktigheten være tom når den er ukjent. Be leverandøren om at 0 ikke blir eksportert."),
    example=later("Feil: «..KVALITET 82 0».\nRiktig: «..KVALITET 82», eller «..KVALITET 11 10»."),
)

ZERO = Wording(
    later("Nøyaktigheten er 0 cm på {antall} objekt."),
    later("La nøyaktigheten være tom når den er ukjent, eller skriv den i centimeter."),
)
NO_NUMBER = Wording(
    later("Nøyaktigheten er «{verdi}», som ikke er et helt antall centimeter, på {antall} objekt."),
    later("Skriv nøyaktigheten som et helt antall centimeter, eller la den være tom."),
)

_PATH = "KVALITET.NØYAKTIGHET"


@rule("ATT29", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(116,))
def accuracy_is_above_zero(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each distinct accuracy that is written is a whole number above zero."""
    wrong: dict[str, list[Said]] = {}
    for each in said(plan_map.table, _PATH):
        if each.text and not (_is_whole(each.text) and int(each.text) > 0):
            wrong.setdefault(each.text, []).append(each)
    for text, found in wrong.items():
        values: dict[str, Value] = {"verdi": found[0].shown, "antall": sum(len(each.rows) for each in found)}
        zero = _is_whole(text)
        milder = Severity.INFO if zero and not plan_map.phase.is_proposal else None
        row = min(int(each.rows[0]) for each in found)
        yield Problem(ZERO if zero else NO_NUMBER, values, milder, row=row)


def _is_whole(text: str) -> bool:
    return text.isascii() and text.isdigit()
