"""The register record as ``plan.json`` and back: the same record gives the same text, and every text stays readable.

The form is ours (``plan.schema.json``, JSON Schema 2020-12); names follow Fiks Plan, camelCase in ASCII.
"""

import functools
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import (
    DATE_FIELDS,
    FIELDS,
    LISTS,
    RECORD_VERSION,
    Access,
    ArchivedFile,
    Discrepancy,
    Document,
    EarlierId,
    Entry,
    LegalForce,
    PlanMap,
    PlanRecord,
    Sourced,
)

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

Json = dict[str, Any]
T = TypeVar("T")

_SCHEMA = Path(__file__).with_name("plan.schema.json")


def dumps(record: PlanRecord) -> bytes:
    """``plan.json`` in UTF-8, validated by our schema. Raises ArchiveError when the record does not fit it."""
    data = serialised(record)
    require_valid(data, str(record.arealplan_id))
    return data


def serialised(record: PlanRecord) -> bytes:
    """``plan.json`` as `dumps` writes it, not validated: quick, to compare with what is stored. Raises ArchiveError.

    A file name that was not valid text where it came from is kept: its stray bytes stand as ``\\udcXX``.
    """
    try:
        text = json.dumps(_record(record), ensure_ascii=False, allow_nan=False, indent=2)
    except (TypeError, ValueError) as error:
        raise ArchiveError(
            say(
                "Plan {plan} har en verdi som ikke kan skrives som JSON: {error}.",
                plan=record.arealplan_id,
                error=error,
            )
        ) from error
    return (text + "\n").encode("utf-8", "backslashreplace")


def require_valid(data: bytes, plan: str) -> None:
    """Validates ``plan.json`` by our schema. Raises ArchiveError that names ``plan`` and the place."""
    fault = next(iter(_validator().iter_errors(json.loads(data))), None)
    if fault is not None:
        raise ArchiveError(
            say(
                "plan.json for {plan} følger ikke skjemaet ved {place}: {why}.",
                plan=plan,
                place=fault.json_path,
                why=fault.message,
            )
        )


def schema() -> bytes:
    """Our JSON Schema of the record."""
    return _SCHEMA.read_bytes()


def loads(data: bytes, where: str = "plan.json") -> PlanRecord:
    """Reads ``plan.json`` of this and every earlier version. ``where`` names it in the ArchiveError it may raise."""
    document = _document(data, where)
    try:
        return _read_record(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ArchiveError(
            say("{path} er ikke en planpost arkivet kan lese ({error}). Kjør verify.", path=where, error=repr(error))
        ) from error


def ids_in(data: bytes, where: str = "plan.json") -> tuple[PlanId, ...]:
    """Only today's arealplan-ID and the earlier ones of ``plan.json``: quick. Raises ArchiveError."""
    document = _document(data, where)
    try:
        earlier = document.get("tidligereArealplanId", [])
        return (_read_id(document["arealplanId"]), *(_read_id(each["arealplanId"]) for each in earlier))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ArchiveError(
            say("{path} er ikke en planpost arkivet kan lese ({error}). Kjør verify.", path=where, error=repr(error))
        ) from error


def _document(data: bytes, where: str) -> Json:
    try:
        document = json.loads(data)
        version = document["skjemaversjon"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ArchiveError(
            say("{path} er ikke en planpost arkivet kan lese ({error}). Kjør verify.", path=where, error=repr(error))
        ) from error
    if not isinstance(version, int) or version > RECORD_VERSION:
        raise ArchiveError(
            say(
                "{path} er skrevet av en nyere utgave av planarkiv (skjemaversjon {version}, denne kan {known}). "
                "Installer en nyere planarkiv.",
                path=where,
                version=version,
                known=RECORD_VERSION,
            )
        )
    if not isinstance(document, dict):
        raise ArchiveError(say("{path} er ikke en planpost arkivet kan lese. Kjør verify.", path=where))
    return document


@functools.cache
def _validator() -> "Draft202012Validator":
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


# --- writing -----------------------------------------------------------------------------------------------------


def _record(record: PlanRecord) -> Json:
    named = [name for name in FIELDS if name in record.fields]
    named += sorted(set(record.fields) - set(FIELDS))
    return {
        "skjemaversjon": RECORD_VERSION,
        "arealplanId": _id(record.arealplan_id),
        "tidligereArealplanId": [
            {"arealplanId": _id(each.arealplan_id), "til": _date(each.until)} for each in record.earlier_ids
        ],
        "felter": {name: _sourced(name, record.fields[name]) for name in named},
        "avvik": [
            {
                "felt": each.field,
                "beholdt": _sourced(each.field, each.kept),
                "forkastet": _sourced(each.field, each.lost),
            }
            for each in record.discrepancies
        ],
        "filer": [_file(each) for each in record.files],
        "dokumenter": [_document_of(each) for each in record.documents],
        "kart": [_map(each) for each in record.maps],
        **{
            name: [{key: _sourced(key, entry[key]) for key in sorted(entry)} for entry in record.lists[name]]
            for name in (*LISTS, *sorted(set(record.lists) - set(LISTS)))
            if name in record.lists
        },
        **(
            {"andreFelter": {key: _sourced("", record.extra[key]) for key in sorted(record.extra)}}
            if record.extra
            else {}
        ),
        "historikk": [{key: each[key] for key in sorted(each)} for each in record.history],
    }


def _id(plan_id: PlanId) -> Json:
    return {
        "administrativEnhet": {"type": str(plan_id.unit), "nummer": plan_id.number},
        "planidentifikasjon": plan_id.planid,
    }


def _date(date: PartialDate) -> Json:
    return {"verdi": date.text} if date.known else {"verdi": date.text, "grunn": date.reason}


def _sourced(name: str, sourced: Sourced) -> Json:
    """``type`` is written only where the name of the field leaves it open whether the value is a date."""
    value = sourced.value
    if isinstance(value, PartialDate):
        written = _date(value)
        if value.known and name not in DATE_FIELDS:
            written["type"] = "dato"
    else:
        written = {"verdi": value}
        if name in DATE_FIELDS and _is_date(value):
            written["type"] = "tekst"
    return {**written, "kilde": sourced.source}


def _is_date(text: str) -> bool:
    try:
        return PartialDate.parse(text).text == text
    except ValueError:
        return False


def _file(file: ArchivedFile) -> Json:
    written: Json = {
        "sti": file.path,
        "navn": file.name,
        "kilde": file.source,
        "sha512": file.sha512,
        "stoerrelse": file.size,
        "medietype": file.media_type,
        "plassertAv": file.placed_by,
    }
    if file.facts:
        written["fakta"] = _in_order(file.facts)
    return written


def _in_order(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _in_order(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, list | tuple):
        return [_in_order(each) for each in value]
    return value


def _document_of(document: Document) -> Json:
    return {
        "tittel": document.title,
        "dokumenttype": document.type,
        "dokumenttypeGrunn": document.type_reason,
        "filer": list(document.files),
        **({"dokumentdato": _date(document.date)} if document.date else {}),
        **({"saksnummer": document.case_number} if document.case_number is not None else {}),
        **({"gjeldende": document.current} if document.current is not None else {}),
        "rettsvirkning": str(document.legal_force),
        "tilgang": str(document.access),
        **({"hjemmel": document.access_basis} if document.access_basis is not None else {}),
    }


def _map(plan_map: PlanMap) -> Json:
    said_of = {name: plan_map.fields[name] for name in sorted(plan_map.fields)}
    return {
        "fil": plan_map.file,
        **({"sidefiler": list(plan_map.sides)} if plan_map.sides else {}),
        "format": plan_map.format,
        "fingeravtrykk": plan_map.fingerprint,
        "vertikalnivaa": list(plan_map.vertikalnivaa),
        "planstatus": list(plan_map.planstatus),
        "antallObjekter": plan_map.objects,
        **({"epsg": plan_map.epsg} if plan_map.epsg is not None else {}),
        **({"omfang": [float(each) for each in plan_map.bbox]} if plan_map.bbox is not None else {}),
        **({"leveranse": plan_map.delivery} if plan_map.delivery is not None else {}),
        **({"feil": {kind: plan_map.faults[kind] for kind in sorted(plan_map.faults)}} if plan_map.faults else {}),
        **(
            {"felter": {name: [_sourced(name, each) for each in said] for name, said in said_of.items()}}
            if said_of
            else {}
        ),
    }


# --- reading -----------------------------------------------------------------------------------------------------


def _read_record(document: Json) -> PlanRecord:
    return PlanRecord(
        arealplan_id=_read_id(document["arealplanId"]),
        fields={name: _read_sourced(name, value) for name, value in document.get("felter", {}).items()},
        earlier_ids=_each(
            document.get("tidligereArealplanId"),
            lambda each: EarlierId(_read_id(each["arealplanId"]), _read_date(each["til"])),
        ),
        discrepancies=_each(
            document.get("avvik"),
            lambda each: Discrepancy(
                each["felt"],
                _read_sourced(each["felt"], each["beholdt"]),
                _read_sourced(each["felt"], each["forkastet"]),
            ),
        ),
        files=_each(document.get("filer"), _read_file),
        documents=_each(document.get("dokumenter"), _read_document),
        maps=_each(document.get("kart"), _read_map),
        lists={name: _each(document[name], _read_entry) for name in LISTS if name in document},
        extra={name: _read_sourced("", value) for name, value in document.get("andreFelter", {}).items()},
        history=_each(document.get("historikk"), dict),
    )


def _each(values: Iterable[Json] | None, read: Callable[[Json], T]) -> tuple[T, ...]:
    return tuple(read(value) for value in values or ())


def _read_id(value: Json) -> PlanId:
    return PlanId(value["administrativEnhet"]["nummer"], value["planidentifikasjon"])


def _read_date(value: Json) -> PartialDate:
    return PartialDate(value["verdi"], value.get("grunn", ""))


def _read_sourced(name: str, value: Json) -> Sourced:
    text = value["verdi"]
    if not isinstance(text, str):
        raise TypeError(f"{name}: {text!r}")
    dated = "grunn" in value or value.get("type") == "dato"
    if "type" not in value and name in DATE_FIELDS:
        dated = dated or _is_date(text)
    return Sourced(_read_date(value) if dated else text, value["kilde"])


def _read_entry(value: Json) -> Entry:
    return {name: _read_sourced(name, each) for name, each in value.items()}


def _read_file(value: Json) -> ArchivedFile:
    return ArchivedFile(
        path=value["sti"],
        name=value["navn"],
        source=value["kilde"],
        sha512=value["sha512"],
        size=value["stoerrelse"],
        media_type=value["medietype"],
        placed_by=value["plassertAv"],
        facts=value.get("fakta", {}),
    )


def _read_document(value: Json) -> Document:
    return Document(
        title=value["tittel"],
        type=value["dokumenttype"],
        type_reason=value["dokumenttypeGrunn"],
        files=tuple(value["filer"]),
        date=_read_date(value["dokumentdato"]) if "dokumentdato" in value else None,
        case_number=value.get("saksnummer"),
        current=value.get("gjeldende"),
        legal_force=LegalForce(value["rettsvirkning"]),
        access=Access(value["tilgang"]),
        access_basis=value.get("hjemmel"),
    )


def _read_map(value: Json) -> PlanMap:
    bbox = value.get("omfang")
    return PlanMap(
        file=value["fil"],
        format=value["format"],
        fingerprint=value["fingeravtrykk"],
        vertikalnivaa=tuple(value["vertikalnivaa"]),
        planstatus=tuple(value["planstatus"]),
        objects=value["antallObjekter"],
        epsg=value.get("epsg"),
        bbox=(bbox[0], bbox[1], bbox[2], bbox[3]) if bbox else None,
        delivery=value.get("leveranse"),
        faults=value.get("feil", {}),
        fields={
            name: tuple(_read_sourced(name, each) for each in said) for name, said in value.get("felter", {}).items()
        },
        sides=tuple(value.get("sidefiler", ())),
    )
