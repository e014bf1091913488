"""The planoversikt: a municipality's list of plans as CSV, XLSX, XLS or ODS, however people have come to write it.

Sheets *Planer*, *Dokumenter*, *Planbehandling*, *Dispensasjoner*, *Midlertidige forbud*, *Endringer*, *Planrelasjoner*,
*Klager og innsigelser*; only *Planer* is required. ``columns`` has the headings, ``codes`` the labels.

Plans may stand in several sheets of any name (*Gjeldende planer*, *Eldre planer*, *Skarvøy*): all are read as *Planer*
(``sheets`` says which), and nothing is concluded from a sheet's name. Where a planid stands in several, those of
*Planer* come first, then of *Planer 2019*, then of other names. A hidden sheet of plans is read only when no sheet in
sight lists any: it is often an old copy. A number that a workbook shows as an id (522 as ``0522``, by the number
format of XLSX and the text of ODS; XLS does not tell) is what is shown.

Fault kinds (``cell`` or ``line`` says where):

=============================  =================================================================================
``regneark-ulesbart``          the file cannot be read (``grunn``); of CSV what stands before is kept
``regneark-passord``           locked with a password
``regneark-for-stort``         past a limit (``grense``)
``ark-for-stort``              a cell stands too far out (``celle``) to lay the sheet out
``ark-ulesbart``               one sheet cannot be read
``ark-planer-mangler``         no sheet has a heading with planid
``ark-uten-overskrift``        a known sheet (``ark``) has no heading with planid
``ark-ukjent``                 a sheet with content that is none of the eight: not read
``ark-skjult``                 a hidden sheet that is one of the eight: not read, unless no sheet in sight lists plans
``kolonne-gjentatt``           two columns for one field: the first is used, the other kept beside (``extra``)
``planid-mangler``             a row with values and no planid
``planid-er-dato``             Excel made the planid a date: the row is skipped
``planid-avrundet``            Excel rounded the digits away: the row is skipped
``planid-er-desimaltall``      a planid with decimals or grouped digits: read without ``,0``, else as it is
``planid-ligner-dato``         a planid written as a date: read as it is
``planid-mangler-nuller``      shorter than its fellows (``bredde``): zeros may be lost; never padded
``planid-ugyldig``             not a planidentifikasjon
``planid-annet-kommunenummer`` begins with another kommunenummer (``nummer``): read whole
``planid-kan-vaere-lopenummer`` the column counts the rows 1, 2, 3 and is headed only *Nr*
``planid-gjentatt``            not the first row (``forste``) with this planid; ``likt``: whether they agree
``kommunenummer-uten-null``    301 read as 0301
``kommunenummer-ugyldig``      not a kommunenummer: the row has no arealplan-ID
``dato-tolket``                a date read from a text that is not plainly one (``lest``)
``dato-som-tall``              an Excel day number read as a date (``lest``)
``dato-tosifret-aar``          1.5.87: not read, the century is not said
``dato-ulesbar``               not a date
``kode-oversatt``              a label read as its code (``kode``); ``antall`` cells have it
``kode-tvetydig``              may be several codes: not read
``kode-ukjent``                no such code: a number is kept, a text is not read
``verdi-ukjent``               not a value of gjeldende, rettsvirkning or tilgang (unknown tilgang is taken as skjermet)
``saksnummer-er-dato``         Excel made the saksnummer a date: not read
``rad-hoppet-over``            a title, total or note in the table (``tekst``)
``flere-feil``                 that many more in this sheet
=============================  =================================================================================
"""

from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.model.faults import Fault
from planarkiv.model.record import FIELDS
from planarkiv.model.register import DocumentRow, ListRow, RegisterRow, RegisterTable
from planarkiv.readers.planoversikt.cells import Sheet
from planarkiv.readers.planoversikt.columns import (
    DOCUMENTS,
    FILE,
    LIST_SHEETS,
    PLANID,
    Vocabulary,
)
from planarkiv.readers.planoversikt.grid import open_grid
from planarkiv.readers.planoversikt.headings import Heading, find_heading
from planarkiv.readers.planoversikt.lists import read_documents, read_list
from planarkiv.readers.planoversikt.names import DOCUMENTS_SHEET
from planarkiv.readers.planoversikt.plans import read_plans
from planarkiv.readers.planoversikt.rows import Noted
from planarkiv.readers.planoversikt.sheets import plan_sheets, role_of

_ROWS_TO_RECOGNISE = 200


def read(path: Path, number: str | None = None) -> RegisterTable:
    """Reads a planoversikt. Whatever the file holds, nothing is raised but OSError when it cannot be opened.

    ``number`` is the kommunenummer of rows that state none; without it such rows have no ``plan_id``. A kommunenummer
    before the planid (``4219/202103``, ``4219_202103``) is taken off only when it is the row's own: the one in its
    kommunenummer column, else ``number``.
    """
    grid = open_grid(path)
    reader = _Reader(path.name, number, list(grid.faults))
    if grid.sheets:
        reader.read(grid.sheets)
    return RegisterTable(
        path.name,
        tuple(reader.rows),
        tuple(reader.documents),
        {name: tuple(rows) for name, rows in reader.lists.items()},
        tuple(reader.unknown),
        tuple(reader.faults),
    )


def is_planoversikt(path: Path) -> bool:
    """True when a sheet in sight that ``read`` takes for plans is headed with planid and plannavn, one in plain words.

    Reads no further than it must. Raises OSError. A file that cannot be read is no planoversikt.
    """
    sheets = [sheet for sheet in open_grid(path, _ROWS_TO_RECOGNISE).sheets if not sheet.hidden and sheet.rows]
    return any(_is_plain(heading) for _, heading in plan_sheets(sheets))


def _is_plain(heading: Heading) -> bool:
    """*Nr* and *Navn* alone head any list: more of a plan's words must stand beside them."""
    plain = {column.name for column in heading.columns if column.name and not column.weak}
    if not heading.named(PLANID) or not heading.named("plannavn"):
        return False
    return PLANID in plain or ("plannavn" in plain and len(plain) > 1)


@dataclass(slots=True)
class _Reader:
    """Gathers one file's sheets."""

    source: str
    number: str | None
    faults: list[Fault]
    rows: list[RegisterRow] = field(default_factory=list)
    documents: list[DocumentRow] = field(default_factory=list)
    lists: dict[str, list[ListRow]] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    seen: dict[object, RegisterRow] = field(default_factory=dict)

    def read(self, sheets: tuple[Sheet, ...]) -> None:
        visible = [sheet for sheet in sheets if not sheet.hidden and sheet.rows]
        hidden = [sheet for sheet in sheets if sheet.hidden and sheet.rows]
        plans = plan_sheets(visible) or plan_sheets(hidden)
        taken = {sheet.name for sheet, _ in plans}
        for sheet, heading in plans:
            noted = Noted(sheet)
            self._note_columns(sheet, heading, frozenset(FIELDS), noted)
            self.rows += read_plans(sheet, heading, self.number, noted, self.seen)
            self.faults += noted.all()
        if not plans:
            self.faults.append(Fault("ark-planer-mangler", values={"fil": self.source}))
        copies = {sheet.name for sheet, _ in plan_sheets(hidden)}
        for sheet in hidden:
            if role_of(sheet) or sheet.name in taken | copies:
                self._whole_sheet("ark-skjult", sheet)
        for sheet in visible:
            if sheet.name not in taken:
                self._other(sheet)

    def _other(self, sheet: Sheet) -> None:
        role = role_of(sheet)
        vocabulary = _vocabulary(role)
        if vocabulary is None:
            self._whole_sheet("ark-ukjent", sheet)
            return
        heading = find_heading(sheet, vocabulary)
        if heading is None:
            self._whole_sheet("ark-uten-overskrift", sheet)
            return
        noted = Noted(sheet)
        self._note_columns(sheet, heading, frozenset(vocabulary.strong.values()), noted)
        if role == DOCUMENTS_SHEET:
            self.documents += read_documents(sheet, heading, self.number, noted)
        else:
            self.lists.setdefault(role, []).extend(read_list(role, sheet, heading, self.number, noted))
        self.faults += noted.all()

    def _whole_sheet(self, kind: str, sheet: Sheet) -> None:
        self.faults.append(sheet.fault(kind, sheet.rows[0][0], 0, ark=sheet.name, rader=len(sheet.rows)))

    def _note_columns(self, sheet: Sheet, heading: Heading, single: frozenset[str], noted: Noted) -> None:
        used: dict[str, str] = {}
        for column in sorted(heading.columns, key=lambda column: column.weak):
            if not column.name:
                self.unknown.append(f"{sheet.cell(heading.row, column.index)} {column.heading}")
            elif column.name in used and column.name in single | {PLANID} and column.name != FILE:
                values = {"felt": column.name, "kolonne": column.heading, "brukt": used[column.name]}
                noted.note("kolonne-gjentatt", heading.row, column.index, **values)
            used.setdefault(column.name, column.heading)


def _vocabulary(role: str) -> Vocabulary | None:
    return DOCUMENTS if role == DOCUMENTS_SHEET else LIST_SHEETS.get(role)
