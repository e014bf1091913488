"""The headings, sheet names and labels people write, and what each is understood as."""

import pytest

from planarkiv.model.record import FIELDS, LISTS
from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.readers.planoversikt import columns, names
from planarkiv.readers.planoversikt.cells import Sheet, address
from planarkiv.readers.planoversikt.codes import CODE_LISTS, Reading, direction_of, read_code
from planarkiv.readers.planoversikt.headings import Column, find_heading
from planarkiv.readers.planoversikt.words import fold, fold_heading

HEADINGS = {
    "planid": [
        "Planid",
        "Plan-ID",
        "PlanId",
        "PLANID",
        "Plan ID:",
        "Plan_id",
        "Arealplan-ID",
        "Nasjonal arealplanid",
        "Plannr",
        "Plan nr.",
        "Plannummer",
        "Reg.plan nr",
        "Reguleringsplan nr.",
        "Regplan-nr",
        "Plan-\nident",
        "planidentifikasjon*",
        "Nasjonal\narealplan-ID (4219/…)",
    ],
    "kommunenummer": ["Kommunenr", "Kommune nr.", "KNR", "K.nr", "Komm.nr", "Kommunenummer"],
    "plannavn": [
        "Plannavn",
        "Plan navn",
        "Plannamn",
        "Namn på plan",
        "Navn på plan",
        "Namn paa plan",
        "Namn pa plan",
        "Reguleringsplan",
        "Planens navn",
        "PLANNAVN:",
    ],
    "vedtaksdato": [
        "Vedtaksdato",
        "Vedtatt",
        "Vedteken",
        "Vedtatt dato",
        "Stadfesta dato",
        "Stadfestet",
        "Dato vedtak",
        "Godkjent",
        "Egengodkjent",
        "Vedtaks-\ndato",
        "Vedtaksdato (dd.mm.åååå)",
        "Vedtak endelig plan",
        "Endeleg vedteken",
        "Vedtaksaar",
    ],
    "ikrafttredelsesdato": ["Ikrafttredelse", "I kraft", "Ikrafttreden", "I kraft frå", "Ikrafttredelsesdato"],
    "kunngjoeringsdato": [
        "Kunngjort",
        "Kunngjøringsdato",
        "Kunngjoringsdato",
        "Kunngjoeringsdato",
        "Kunngj. dato",
        "Kunngjord",
        "KUNNGJØRINGSDATO",
        "KunngjÃ¸ringsdato",
        "Kunngj\ufffdringsdato",
    ],
    "planstatus": ["Status", "Planstatus", "Plan status", "Status (kode)", "Planstatus 1)"],
    "plantype": ["Plantype", "Type plan", "Plan-type", "Plantype [kode]"],
    "lovreferanse": ["Lov", "Lovreferanse", "Lovref.", "Lovheimel", "Vedtatt etter lov"],
    "saksnummer": [
        "Saksnr",
        "Saksnr.",
        "ESA-sak",
        "Arkivsak",
        "Arkivsaksnummer",
        "Sak nr",
        "ePhorte sak",
        "Saksnummar",
    ],
    "planbestemmelse": ["Planbestemmelse", "Om planbestemmelser"],
    "forslagsstillerType": ["Forslagsstiller", "Forslagstillertype", "Privat/offentlig"],
    "vertikalnivaa": ["Vertikalnivå", "Vertikalnivaa", "Vert.nivå"],
    "link": ["Link", "Lenke", "URL", "Lenkje"],
    "informasjon": ["Merknad", "Merknader", "Kommentar", "Merknadar"],
    "opprinneligPlanId": ["Gammel planid", "Opprinnelig plan-ID", "Tidlegare planid"],
    "gjennomfoeringsfrist": ["Gjennomføringsfrist", "Frist for gjennomføring"],
    "fil": [
        "Fil",
        "Filnavn",
        "Filnamn",
        "Dokument",
        "Mappe",
        "Plankart",
        "Føresegner",
        "Reguleringsbestemmelser",
        "Særutskrift",
    ],
}


def columns_of(*headings: str) -> tuple[Column, ...]:
    sheet = Sheet("p.xlsx", "Planer", [(1, headings), (2, ["x"] * len(headings))])
    found = find_heading(sheet, columns.PLANS)
    return found.columns if found else ()


@pytest.mark.parametrize(("name", "heading"), [(name, each) for name, all_ in HEADINGS.items() for each in all_])
def test_a_heading_in_its_many_spellings(name: str, heading: str) -> None:
    beside = ("Plannavn", "Planstatus") if name == "planid" else ("Planid", "Gnr")
    assert columns_of(*beside, heading)[-1].name == name


def test_more_than_sixty_spellings_are_tried() -> None:
    assert len({fold(each) for all_ in HEADINGS.values() for each in all_}) >= 60


@pytest.mark.parametrize(
    ("heading", "document_type"),
    [
        ("Plankart", "PLANKART"),
        ("Reguleringskart (pdf)", "PLANKART"),
        ("Bestemmelser", "PLANBEST"),
        ("Føresegner", "PLANBEST"),
        ("Foresegner", "PLANBEST"),
        ("Planomtale", "PLANBESKR"),
        ("ROS-analyse", "ROS-ANALYSE"),
        ("Særutskrift", "VEDTAK"),
        ("Saksframlegg", "SAKSFRAMLEGG"),
        ("Kart", None),
        ("Filnavn", None),
        ("Dokument", None),
    ],
)
def test_headings_that_name_a_document_type(heading: str, document_type: str | None) -> None:
    [*_, column] = columns_of("Planid", "Plannavn", heading)
    assert (column.name, column.document_type) == ("fil", document_type)


def test_weak_headings_give_way_to_plain_ones() -> None:
    named = [column.name for column in columns_of("Nr", "Plannr", "Namn", "Plannavn", "Type", "Dato")]
    assert named == ["", "planid", "", "plannavn", "plantype", "vedtaksdato"]


def test_text_and_numbers_are_no_headings() -> None:
    assert columns_of("Oversikt over plan og status i kommunen", "x") == ()
    assert columns_of("Plan nr 7 er vedtatt", "Plan nr 8") == ()


def test_every_name_of_the_vocabularies_is_one_of_the_record() -> None:
    others = {columns.PLANID, columns.NUMBER, columns.FILE, columns.NOT_OF_THE_REGISTER}
    assert set(columns.PLANS.strong.values()) - others == {*FIELDS, *LISTS} - {"planbehandlinger"}
    assert set(columns.LIST_SHEETS) == set(LISTS)
    assert set(names.SHEETS.values()) == {"planer", "dokumenter", *LISTS}
    assert set(names.FILE_TYPES.values()) == set(DOCUMENT_TYPES)


def test_no_spelling_means_two_codes() -> None:
    from planarkiv.readers.planoversikt import labels
    from planarkiv.readers.planoversikt.words import folded

    lists = [value for name, value in vars(labels).items() if name.isupper() and isinstance(value, dict)]
    assert len(lists) >= 9
    for table in lists:
        keys = [key for spellings in table.values() for key in folded(spellings)]
        assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("planstatus", "Vedtatt", "3"),
        ("planstatus", "VEDTEKEN", "3"),
        ("planstatus", "Gjeldande", "3"),
        ("planstatus", "Stadfesta", "3"),
        ("planstatus", "3. Endelig vedtatt arealplan", "3"),
        ("planstatus", "03", "3"),
        ("planstatus", "På høring", "2"),
        ("planstatus", "Opphevet", "4"),
        ("planstatus", "Utgått / erstattet", "5"),
        ("planstatus", "Vedtatt plan med utsatt rettsvirkning", "6"),
        ("planstatus", "Uaktuell", "10"),
        ("planstatus", "10 – Trukket/uaktuelt", "10"),
        ("planstatus", "Planlegging igangsatt (1)", "1"),
        ("plantype", "Detaljregulering", "35"),
        ("plantype", "Områdeplan", "34"),
        ("plantype", "Kommuneplanens arealdel", "20"),
        ("plantype", "KDP", "21"),
        ("plantype", "Mindre vesentleg endring", "31"),
        ("plantype", "35 Detaljregulering", "35"),
        ("plantype", "Bebyggelsesplan ihht. Reguleringsplan", "32"),
        ("lovreferanse", "PBL 2008", "6"),
        ("lovreferanse", "pbl. 1985", "4"),
        ("lovreferanse", "PBL-85", "4"),
        ("lovreferanse", "PBL08", "6"),
        ("lovreferanse", "Plan- og bygningsloven av 2008", "6"),
        ("lovreferanse", "2008", "6"),
        ("lovreferanse", "Bygningsloven 1965", "3"),
        ("lovreferanse", "BL 24", "2"),
        ("lovreferanse", "Før BL 1924", "1"),
        ("lovreferanse", "PBL 1985 eller før", "5"),
        ("lovreferanse", "plan- og bygningslova av 1985", "4"),
        ("planbestemmelse", "Både kart og tekst", "4"),
        ("planbestemmelse", "Uten bestemmelser", "2"),
        ("forslagsstillerType", "Privat", "2"),
        ("vertikalnivaa", "På grunnen", "2"),
        ("vertikalnivaa", "Under grunnen (tunnel)", "1"),
        ("planforhold", "erstattes av", "4"),
        ("planbehandlingtype", "2. gangs behandling", "14"),
        ("dispensasjontype", "170 Hensynssone", "170"),
        ("type", "Føresegner", "PLANBEST"),
        ("type", "PLANKART", "PLANKART"),
        ("type", "ROS-analyse", "ROS-ANALYSE"),
        ("type", "Kart", "KART"),
    ],
)
def test_labels_are_read_as_codes(name: str, text: str, code: str) -> None:
    assert read_code(text, name).code == code


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("planstatus", "Ikke vedtatt"),
        ("planstatus", "Under arbeid"),
        ("planstatus", "Historisk"),
        ("planstatus", "3 - Opphevet"),
        ("plantype", "Reguleringsplan"),
        ("plantype", "Bebyggelsesplan"),
        ("lovreferanse", "PBL"),
        ("planbestemmelse", "ja"),
        ("planstatus", "3/4"),
        ("plantype", "Detalj- og områderegulering"),
        ("type", "Diverse"),
    ],
)
def test_texts_that_may_mean_several_codes_give_none(name: str, text: str) -> None:
    reading = read_code(text, name)
    assert reading.code is None
    assert reading.fault in {"kode-tvetydig", "kode-ukjent"}


def test_a_plain_code_is_no_fault() -> None:
    assert read_code("3", "planstatus") == Reading("3")
    assert all(read_code(code, name) == Reading(code) for name, known in CODE_LISTS.items() for code in known.codes)


def test_the_half_of_a_relation_is_kept() -> None:
    assert direction_of("4 - blir erstattet av") == "blir erstattet av"
    assert direction_of("Erstattar") == "erstatter"
    assert direction_of("4") == ""


def test_folding_keeps_words_apart_that_differ() -> None:
    assert fold("Kunngjørings-\ndato") == fold("KUNNGJOERINGSDATO") == "kunngjoringsdato"
    assert fold_heading("Areal (daa)") == ("areal", "arealda")
    assert fold("Ålesund") == fold("Aalesund")


def test_cell_addresses() -> None:
    assert [address(1, column) for column in (0, 25, 26, 701, 702, 16383)] == ["A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1"]
