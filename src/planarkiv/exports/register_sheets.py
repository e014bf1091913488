"""The records of plans as the sheets of a planoversikt: headings that ``build`` knows, values as it reads them."""

from collections.abc import Callable, Mapping, Sequence

from planarkiv.model.codes import LISTS as CODE_LISTS
from planarkiv.model.field_names import FIELD_NAMES
from planarkiv.model.record import DATE_FIELDS, FIELDS, LISTS, Document, LegalForce, PlanRecord, Rank, rank
from planarkiv.model.register import DOCUMENT_TYPES, values_text
from planarkiv.writers.planoversikt import Sheet

_TITLES: Mapping[str, str] = {
    "planbehandlinger": "Planbehandling",
    "dispensasjoner": "Dispensasjoner",
    "midlertidigeForbud": "Midlertidige forbud",
    "endringer": "Endringer",
    "planrelasjoner": "Planrelasjoner",
    "klagerOgInnsigelser": "Klager og innsigelser",
}
_IDS = ("Planid", "Kommunenummer")
_OTHER_HEADINGS: Mapping[str, str] = {
    "lovreferanseBeskrivelse": "Lovreferansebeskrivelse",
    "plandokumentasjonOppdatert": "Plandokumentasjon oppdatert",
}
"""Headings that ``build`` knows, where a sentence calls the field something else."""

_Fact = Callable[[Document], str]
_DOCUMENT: Mapping[str, _Fact] = {
    "Tittel": lambda each: each.title,
    "Dokumenttype": lambda each: each.type or "",
    "Dato": lambda each: str(each.date or ""),
    "Saksnummer": lambda each: each.case_number or "",
    "Gjeldende": lambda each: "" if each.current is None else "ja" if each.current else "nei",
    "Rettsvirkning": lambda each: "" if each.legal_force is LegalForce.UNKNOWN else each.legal_force.value,
    "Tilgang": lambda each: each.access.value,
    "Hjemmel": lambda each: each.access_basis or "",
}


def sheets(records: Sequence[PlanRecord]) -> list[Sheet]:
    """*Planer*, *Dokumenter* and the lists, each also where it has no rows."""
    return [_plans(records), _documents(records), *(_list(name, records) for name in LISTS)]


def _ids(record: PlanRecord) -> list[str]:
    return [record.arealplan_id.planid, record.arealplan_id.number]


def _heading(name: str) -> str:
    """The bokmål name of a field: the headings of a register do not change with the language of a run. What is not
    known stands as it is, for that is the name it is kept under."""
    words = _OTHER_HEADINGS.get(name) or FIELD_NAMES.get(name, "")
    return words[:1].upper() + words[1:] if words else name


def _plans(records: Sequence[PlanRecord]) -> Sheet:
    extra = list(dict.fromkeys(heading for record in records for heading in record.extra))
    rows = [
        [
            *_ids(record),
            *(record.text(name) for name in FIELDS),
            _not_of_the_register(record),
            *(str(record.extra[heading].value) if heading in record.extra else "" for heading in extra),
        ]
        for record in records
    ]
    first = len(_IDS)
    return Sheet(
        "Planer",
        [*_IDS, *map(_heading, FIELDS), "Hentet fra kart og dokumenter", *extra],
        rows,
        frozenset(first + at for at, name in enumerate(FIELDS) if name in DATE_FIELDS),
        {first + at: _codes(CODE_LISTS[name]) for at, name in enumerate(FIELDS) if name in CODE_LISTS},
    )


def _not_of_the_register(record: PlanRecord) -> str:
    """The values that stand in the list because a map or a document says so: given back, they are still theirs."""
    return values_text(
        {name: str(value.value) for name, value in record.fields.items() if rank(value.source) is not Rank.REGISTER}
    )


def _codes(codes: Mapping[str, str]) -> str:
    return "\n".join(f"{code} {words}" for code, words in codes.items())


def _documents(records: Sequence[PlanRecord]) -> Sheet:
    rows = []
    for record in records:
        names = {file.path: file.name for file in record.files}
        for document in record.documents:
            files = "\n".join(names[path] for path in document.files if path in names)
            rows.append([*_ids(record), *(fact(document) for fact in _DOCUMENT.values()), files])
    headings = [*_IDS, *_DOCUMENT, "Fil"]
    types = {headings.index("Dokumenttype"): _codes(DOCUMENT_TYPES)}
    return Sheet("Dokumenter", headings, rows, frozenset({headings.index("Dato")}), types)


def _list(name: str, records: Sequence[PlanRecord]) -> Sheet:
    entries = [(record, entry) for record in records for entry in record.lists.get(name, ())]
    columns = list(dict.fromkeys(column for _, entry in entries for column in entry))
    rows = [
        [*_ids(record), *(str(entry[column].value) if column in entry else "" for column in columns)]
        for record, entry in entries
    ]
    dates = frozenset(len(_IDS) + at for at, column in enumerate(columns) if column.lower().endswith("dato"))
    return Sheet(_TITLES[name], [*_IDS, *map(_heading, columns)], rows, dates)
