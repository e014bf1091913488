"""Which sheets of a workbook list plans: one, or several (*Gjeldende planer*, *Eldre planer*, *Skarvøy*)."""

import re
from collections.abc import Sequence

from planarkiv.readers.planoversikt.cells import Sheet
from planarkiv.readers.planoversikt.columns import PLANID, PLANS
from planarkiv.readers.planoversikt.headings import Heading, find_heading
from planarkiv.readers.planoversikt.names import OTHER_LISTS, PLANS_SHEET, SHEETS
from planarkiv.readers.planoversikt.planids import PlanidColumn
from planarkiv.readers.planoversikt.values import blank, text_of
from planarkiv.readers.planoversikt.words import fold, fold_heading

_PLAN_WORDS = frozenset(
    {"plantype", "planstatus", "lovreferanse", "vedtaksdato", "ikrafttredelsesdato", "planbestemmelse"}
)
"""Columns that only plans have: beside them *Navn* and *Område* name plans."""

_PIVOT = re.compile(
    r"(?:rad|kolonne)etiket[a-z]+|(?:row|column) labels|(?:antall av|talet på|sum av|count of|sum of) \S.*",
    re.IGNORECASE,
)
"""What only a pivot table is headed with."""

_FEW = 4
"""Rows in which a repeated planid says nothing of what the list is."""

Found = tuple[Sheet, Heading]


def role_of(sheet: Sheet) -> str:
    """What the sheet's name says it is; empty for other names. *Planer 2019* and *1. Dokumenter* count."""
    key = fold(sheet.name)
    return SHEETS.get(key) or SHEETS.get(key.strip("0123456789"), "")


def plan_sheets(sheets: Sequence[Sheet]) -> list[Found]:
    """The sheets that list plans, those with the surest names first: the first row of a planid goes before others.

    Sheets with a name that says so (*Planer*, then *Planer 2019*) and a heading with planid; then every sheet with
    another name whose heading plainly is that of a list of plans (``lists_plans``). When there is none: those with
    both planid and plannavn in the heading, and in a workbook with one sheet planid is enough.
    """
    headed = [(sheet, heading) for sheet in sheets if (heading := _heading(sheet))]
    named = [each for each in headed if role_of(each[0])]
    named.sort(key=lambda each: fold(each[0].name) not in SHEETS)
    others = [each for each in headed if not role_of(each[0])]
    sure = named + [each for each in others if lists_plans(*each)]
    return sure or [each for each in others if len(sheets) == 1 or "plannavn" in _names(each[1])]


def _heading(sheet: Sheet) -> Heading | None:
    heading = find_heading(sheet, PLANS) if role_of(sheet) in {"", PLANS_SHEET} else None
    return None if heading and _is_pivot(sheet, heading) else heading


def lists_plans(sheet: Sheet, heading: Heading) -> bool:
    """True for a list of plans whatever its sheet is called: planid and plannavn, in words that mean nothing else.

    Not for lists of documents, dispensations and the like, numbered lists and lists where most rows repeat a planid:
    those say something of plans that stand elsewhere.
    """
    return states_plans(heading) and not (_is_headed_as_other(heading) or _repeats_or_counts(sheet, heading))


def states_plans(heading: Heading) -> bool:
    """*Nr* and *Navn* alone head any list, *Plannr* and *Navn* lists of fees: more of a plan's words must be there."""
    plain = {column.name for column in heading.columns if column.name and not column.weak}
    if not {PLANID, "plannavn"} <= _names(heading):
        return False
    return {PLANID, "plannavn"} <= plain or bool(plain & _PLAN_WORDS and plain & {PLANID, "plannavn"})


def _names(heading: Heading) -> set[str]:
    return {column.name for column in heading.columns}


def _is_headed_as_other(heading: Heading) -> bool:
    return any(key in OTHER_LISTS for column in heading.columns for key in fold_heading(column.heading))


def _is_pivot(sheet: Sheet, heading: Heading) -> bool:
    above = (value for _, cells in sheet.rows[: heading.first] for value in cells)
    return any(isinstance(value, str) and _PIVOT.fullmatch(text_of(value)) for value in above)


def _repeats_or_counts(sheet: Sheet, heading: Heading) -> bool:
    column = heading.named(PLANID)[0]
    cells = (cells[column.index] for _, cells in sheet.rows[heading.first :] if column.index < len(cells))
    ids = [value for value in cells if not blank(value)]
    if len(ids) >= _FEW and 2 * len({text_of(value) for value in ids}) < len(ids):
        return True
    return column.weak and PlanidColumn(ids, None, delimited=sheet.delimited).counts_rows
