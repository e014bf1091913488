"""The register and the documents of Tverrå bydel, and all its files together."""

from collections.abc import Iterator

from sample_data import faulty_base
from sample_data.bydel_maps import Files, folder_of, map_files
from sample_data.bydel_plans import (
    ENTRIES,
    NUMBER,
    REPEALED_ON,
    REPLACED_BY,
    Entry,
    elements_of,
    names_of,
)
from sample_data.lyngvik_register import with_fixed_times

REGISTER = "planoversikt.xlsx"
MISSING_FIELD = "201720"
"""The plan whose provisions speak of a field that the map does not have."""

_DECISIONS = (("1", "Vedtak 1972-2007.pdf"), ("2", "Vedtak 2010-2019.pdf"), ("3", "Vedtak 2020-2024.pdf"))


def sample_files() -> Files:
    """Every file of the sample by its path."""
    files = map_files()
    for entry in ENTRIES:
        files |= _documents(entry)
    for era, name in _DECISIONS:
        lines = [_decision_line(entry) for entry in ENTRIES if _decided(entry) and _era(entry) == era]
        files[f"vedtak/{name}"] = faulty_base.pdf("Særutskrift av møtebok: vedtak", lines)
    files[REGISTER] = _register()
    return files


def _decided(entry: Entry) -> bool:
    return entry.plan.status == "3"


def _era(entry: Entry) -> str:
    year = entry.plan.decided[:4]
    return "1" if year < "2010" else "2" if year < "2020" else "3"


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}.{month}.{year}"


def _about(entry: Entry) -> list[str]:
    plan = entry.plan
    lines = [plan.name, f"Arealplan-ID {NUMBER} {plan.planid}"]
    if plan.decided:
        lines.append(f"Vedtatt av kommunestyret {_day(plan.decided)}, sak {plan.case_number}")
    return lines


def _decision_line(entry: Entry) -> str:
    plan = entry.plan
    return f"{plan.name}, plan {NUMBER} {plan.planid}: vedtatt av kommunestyret {_day(plan.decided)}"


def _documents(entry: Entry) -> Files:
    """The sheet of the map, and the provisions where they are a document of their own."""
    plan = entry.plan
    if not entry.provisions:
        return {}
    folder = folder_of(plan.planid)
    about = _about(entry)
    title = "Plankart med bestemmelser" if entry.provisions == "3" else "Plankart"
    files = {
        f"{folder}/{plan.planid} plankart.pdf": faulty_base.pdf(title, [*about, f"Målestokk {_scale(entry)} (A4)"])
    }
    if entry.provisions != "3":
        stage = [] if plan.decided else ["Forslag til offentlig ettersyn"]
        text = faulty_base.pdf("Reguleringsbestemmelser", [*about, *stage, *_provisions(entry)])
        files[f"{folder}/{plan.planid} bestemmelser.pdf"] = text
    return files


def _scale(entry: Entry) -> str:
    return {"20": "1:50000", "21": "1:20000"}.get(entry.plan.plantype, "1:1000")


def _provisions(entry: Entry) -> Iterator[str]:
    """A paragraph for everything in the map that has a name."""
    names = names_of(elements_of(entry).values())
    numbered = iter(range(1, 100))
    for field in (*names.get("FELTNAVN", ()), *names.get("OMRNAVN", ())):
        yield f"§ {next(numbered)} Felt {field}: formålet går fram av plankartet"
    for zone in names.get("HENSYNSONENAVN", ()):
        yield f"§ {next(numbered)} Hensynssone {zone}: tiltak krever godkjenning fra kommunen"
    for area in names.get("BESTEMMELSEOMRNAVN", ()):
        yield f"§ {next(numbered)} Bestemmelsesområde {area}: rekkefølge og anleggsperiode"
    if entry.plan.planid == MISSING_FIELD:
        yield f"§ {next(numbered)} I felt BFS7 kan det bygges garasje inntil nabogrensa"


def _register() -> bytes:
    rows = [_row(entry) for entry in ENTRIES]
    documents = [
        {
            "Kommunenummer": NUMBER,
            "Planid": entry.plan.planid,
            "Tittel": "Særutskrift",
            "Dokumenttype": "VEDTAK",
            "Fil": next(name for era, name in _DECISIONS if era == _era(entry)),
        }
        for entry in ENTRIES
        if _decided(entry)
    ]
    relations = [
        {"Kommunenummer": NUMBER, "Planid": new, "Planforhold": "4", "Til planid": old}
        for old, new in REPLACED_BY.items()
    ]
    proceedings = [
        {
            "Kommunenummer": NUMBER,
            "Planid": planid,
            "Dato": _day(day),
            "Behandling": "18",
            "Saksnummer": f"{day[:4]}/77",
        }
        for planid, day in REPEALED_ON.items()
    ]
    lists = {"Dokumenter": documents, "Planrelasjoner": relations, "Planbehandling": proceedings}
    return with_fixed_times(faulty_base.register(rows, lists))


def _row(entry: Entry) -> dict[str, str]:
    plan = entry.plan
    days = {
        "Vedtaksdato": plan.decided,
        "Ikrafttredelsesdato": plan.in_force,
        "Kunngjøringsdato": plan.announced,
    }
    return {
        "Kommunenummer": NUMBER,
        "Planid": plan.planid,
        "Plannavn": plan.name,
        "Plantype": plan.plantype,
        "Planstatus": plan.status,
        "Lovreferanse": plan.law,
        "Planbestemmelse": entry.provisions,
        **{name: _day(day) if day else "" for name, day in days.items()},
        "Saksnummer": plan.case_number,
    }
