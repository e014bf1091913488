"""Rule ATT20: the size of a text, and the scale it is meant for, are above zero."""

import re
from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_texts import texts
from planarkiv.rules.strictness import by_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Skriftstørrelsen på en påskrift og målestokken den er laget for, er større enn 0"),
    what=later(
        "Har en påskrift i et kart etter Reguleringsplanforslag 5.0 en formatering, er fontStørrelse og "
        "referansemålestokk tall som er større enn 0. SOSI Plan 4.5 har ingen slike egenskaper; står de der "
        "likevel i en vedtatt plan, er det bare en merknad."
    ),
    why=later("En tekst med størrelse 0 vises ikke."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later("Sett skriftstørrelsen i kartprogrammet, eller fjern egenskapen."),
    example=later("Feil: skriftstørrelse 0.\nRiktig: skriftstørrelse 12, eller ingen skriftstørrelse."),
)

NOT_ABOVE_ZERO = Wording(
    later("{egenskap} på påskriften er «{verdi}». Den skal være et tall som er større enn 0."),
    later("Sett et tall som er større enn 0 i kartprogrammet, eller fjern egenskapen."),
)

_SIZES = ("FORMATERING.FONTSTØRRELSE", "FORMATERING.REFERANSEMÅLESTOKK")
_NUMBER = re.compile(r"\s*[0-9]+(?:[.,][0-9]+)?\s*")
_LONGEST = 80


@rule(
    "ATT20",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(55,),
    official=("rpf.ps.14",),
    applies=lambda plan_map: of_present_standard(plan_map) and any(each in plan_map.table.columns for each in _SIZES),
)
def text_sizes_are_above_zero(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each size and scale on a text is a number above zero."""
    table = plan_map.table
    for path in _SIZES:
        if (column := table.columns.get(path)) is None:
            continue
        wrong = [code for code, value in enumerate(column.values) if not _is_above_zero(value)]
        mine = np.isin(column.codes, wrong) & np.isin(column.rows, texts(table).rows)
        for row, code in zip(column.rows[mine].tolist(), column.codes[mine].tolist(), strict=True):
            values = {"egenskap": path.rpartition(".")[2], "verdi": column.values[code][:_LONGEST]}
            yield Problem(NOT_ABOVE_ZERO, values, by_model(plan_map), row=row)


def _is_above_zero(value: str) -> bool:
    return bool(_NUMBER.fullmatch(value)) and float(value.replace(",", ".")) > 0
