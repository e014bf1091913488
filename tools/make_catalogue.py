"""Writes the tables of the national standard in the catalogue.

Give the folder of facts: code lists, attributes, object types, element order and drawing rules, one CSV each. What the
folder does not say in a column (when a code was retired, what follows it) is said here. The same input gives the same
bytes.
"""

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

CATALOGUE = Path(__file__).resolve().parents[1] / "src" / "planarkiv" / "catalogue"

Rows = list[dict[str, str]]

NOT_OURS = frozenset({"kommunenummer_2024", "kommunenummer_history", "sosi_koordsys", "koordinatsystem"})
"""Lists that the project has elsewhere."""

CODE_HEADINGS = ("kode", "navn", "lov", "innfoert", "utgaatt", "erstattes_av", "merknad", "sikker")

SOSI_45_CAME = "2011-12"
NEW_REGULATION_CAME = "2025-07-01"

LAW_OF_LIST = {
    **dict.fromkeys(
        (
            "kp_arealbruk_pbl1985", "kp_arealbruksrestriksjoner_pbl1985", "kp_arealbruksretningslinjer_pbl1985",
            "rb_bevaring", "rb_fare", "rb_fornyelse", "rb_reguleringsformaal_pbl1985", "rb_rekkefolge",
            "rb_restriksjon",
        ),
        "1985",
    ),
    **dict.fromkeys(
        (
            "angitthensynsone", "baandleggingsone", "detaljeringsone", "eierform", "faresone",
            "gjennomforingsone", "infrastruktursone", "kp_arealformaal", "kp_infrastrukturlinje", "kp_juridisklinje",
            "kp_samferdselslinje", "kp_samferdselspunkt", "kp_sikringsone", "rp_arealformaal",
            "rp_bestemmelsehjemmel", "rp_sikringsone", "stoysone",
        ),
        "2008",
    ),
}  # fmt: skip

LAW_OF_CODE = {
    "lovreferanse": {**dict.fromkeys("12345", "1985"), "6": "2008"},
    "plantype": {**dict.fromkeys(("22", "30", "31", "32", "33"), "1985"), "34": "2008", "35": "2008"},
    "utnyttingstype": dict.fromkeys(("1", "2", "3", "4", "5", "6", "7", "12", "13", "14"), "1985"),
}

INTRODUCED = {
    "baandleggingsone": {"735": "2011-11-04"},
    "kp_arealformaal": {"3002": NEW_REGULATION_CAME},
    "rp_arealformaal": dict.fromkeys(
        ("1114", "1202", "1341", "1342", "1531", "1543", "1640", "2035", "2200", "3002", "6140"), NEW_REGULATION_CAME
    ),
}

RETIRED = {
    "baandleggingsone": {"700": SOSI_45_CAME, "": SOSI_45_CAME},
    "detaljeringsone": {"900": SOSI_45_CAME},
    "gjennomforingsone": {"800": SOSI_45_CAME},
    "kp_arealformaal": dict.fromkeys(("1000", "2000", "3000", "4000", "5000", "5001", "6000"), SOSI_45_CAME),
    "rp_arealformaal": {
        **dict.fromkeys(
            (
                "1000", "2000", "3000", "4000", "5000", "5001", "6000", "1163", "1165", "1820", "1821", "1822",
                "1823", "2100", "6210", "6730", "6740", "6750",
            ),
            SOSI_45_CAME,
        ),
        "3001": NEW_REGULATION_CAME,
    },
    "rp_bestemmelsehjemmel": {"15": SOSI_45_CAME},
}  # fmt: skip

REPLACED_BY = {
    "rp_arealformaal": {"3001": "3002", "6210": "6200", "6730": "1587", "6740": "1588", "6750": "1589"},
}

REMARKS = {
    "detaljeringsone": {"910": "ikke i detaljregulering"},
    "eierform": {"1": "feltnavn begynner med o_", "2": "feltnavn begynner med f_", "3": "feltnavn uten o_ eller f_"},
    "gjennomforingsone": {"830": "ikke i de nyeste listene", "": "etter pbl. kapittel 12 A; tallet er ikke kjent"},
    "hoydereferansesystem": {"NN54": "det samme som NN1954"},
    "baandleggingsone": {"750": "bare i reguleringsplan", "": "kom med ved en feil; tallet er ikke kjent"},
    "paaskrifttype": {"1": "ikke i planforslag fra 2023"},
    "planbestemmelse": {"4": "det eneste som gjelder i planforslag"},
    "planstatus": {
        "0": "bare i registeret",
        "2": "det eneste som gjelder i planforslag",
        "9": "bare i registeret",
        "10": "bare i registeret",
    },
    "plantype": {
        "10": "bare i registeret",
        "11": "bare i registeret",
        "22": "ikke i Fiks Plan v2",
        "34": "ikke i Fiks Plan v2",
        "35": "ikke i Fiks Plan v2",
    },
    "rb_reguleringsformaal_pbl1985": {"600": "tallet er utledet: det fyller et hull i rekken"},
    "rp_arealformaal": {
        "2100": "gjelder fortsatt i kommuneplan",
        "3001": "fra når og for hvilke planer er ikke lest i forskriften",
        "6000": "tallet er det samme som i kommuneplan",
        "6210": "tallet er utledet av dem ved siden av",
        "6730": "utgikk 2011-01-01 etter listen selv",
        "6740": "utgikk 2011-01-01 etter listen selv",
        "6750": "utgikk 2011-01-01 etter listen selv",
    },
    "rp_bestemmelsehjemmel": {"15": "erstattet av objekttypen PblMidlByggAnleggOmråde; tallet er utledet"},
    "rp_juridisklinje": {"1212": "bare i eldre planer; tallet er utledet", "": "tallet er ikke kjent"},
    "rp_juridiskpunkt": {"": "tallet er ikke kjent"},
    "typehoyde": {"BH": "sett ett sted, ikke i modellen"},
    "utnyttingstype": {
        **dict.fromkeys(("10", "11"), "uten tall"),
        "17": "for kjøpesenter og forretninger",
    },
}

DOUBTFUL = {
    "rb_reguleringsformaal_pbl1985": {"600"},
    "rp_arealformaal": {"3001", "6210"},
    "rp_bestemmelsehjemmel": {"15"},
    "rp_juridisklinje": {"1212"},
    "typehoyde": {"BH"},
}
DOUBTFUL_LISTS = frozenset({"avkjorselsbestemmelse", "byggverkbestemmelse"})
"""Their numbers were taken from the order of the names."""

NAMES = {
    "gjennomforingsone": {"810": "Krav om felles planlegging", "820": "Omforming"},
    "maalemetode": {"19": "Annet", "79": "Annet (spesifiseres i filhode)"},
    "regulertoverflatetype": {"planlagt": "planlagt", "høyeste": "høyeste", "laveste": "laveste"},
    "rp_arealformaal": {
        "2900": (
            "Angitte samferdselsanlegg og/eller teknisk infrastrukturtraseer kombinert med andre angitte hovedformål"
        )
    },
    "rp_bestemmelsehjemmel": {"3": "grenseverdier/krav til forurensning og miljøkvalitet"},
    "terrengreferanse": {
        "ferdigPlanertTerreng": "ferdig planert terreng",
        "gatenivå": "gatenivå",
        "eksistrendeTerreng": "eksisterende terreng",
    },
}
"""Names that are cut short, misspelt or missing in the facts."""

_RETIRED_MARK = re.compile(r",? *\(utgått[^)]*\)$")


def name_of(code_list: str, code: str, label: str) -> str:
    """The name of a code without the mark of a retired one: that has a column of its own."""
    return NAMES.get(code_list, {}).get(code) or _RETIRED_MARK.sub("", " ".join(label.split()))


def code_rows(code_list: str, facts: Iterable[Mapping[str, str]]) -> list[tuple[str, ...]]:
    """A row for each code of a list, in the order of the facts."""

    def said(table: Mapping[str, Mapping[str, str]], code: str) -> str:
        return table.get(code_list, {}).get(code, "")

    rows: list[tuple[str, ...]] = []
    for fact in facts:
        code = fact["code"]
        doubtful = not code or code_list in DOUBTFUL_LISTS or code in DOUBTFUL.get(code_list, ())
        rows.append(
            (
                code,
                name_of(code_list, code, fact["label"]),
                said(LAW_OF_CODE, code) or LAW_OF_LIST.get(code_list, ""),
                said(INTRODUCED, code),
                said(RETIRED, code),
                said(REPLACED_BY, code),
                said(REMARKS, code),
                "nei" if doubtful else "ja",
            )
        )
    return rows


ATTRIBUTE_HEADINGS = ("generasjon", "objekttype", "egenskap", "type", "min", "maks", "kjent", "sosi", "kodeliste")

_TYPES = {
    "CharacterString": "tekst",
    "Integer": "heltall",
    "Real": "tall",
    "Date": "dato",
    "DateTime": "tidspunkt",
    "(group)": "gruppe",
    **dict.fromkeys(
        (
            "HøydeFraPlanbestemmelse", "Identifikasjon", "NasjonalArealplanId", "Posisjonskvalitet", "Saksnummer",
            "Utnytting",
        ),
        "gruppe",
    ),
}  # fmt: skip
"""What is not here is a code."""

TYPE_OF = {
    "arealbruksutdyping": "tekst",
    "områdenavn": "tekst",
    "kopidata.områdeId": "heltall",
    "kopidata.originalDatavert": "tekst",
    "kopidata.kopidato": "dato",
}
"""Types that the facts do not tell."""

PATHS = {
    "kvalitet.målemetode": "KVALITET.MÅLEMETODE",
    "kvalitet.nøyaktighet": "KVALITET.NØYAKTIGHET",
    "KpInfrastrukturLinje:infrastruktur": "KPINFRASTRUKTURLINJE",
    "nasjonalArealplanId": "NASJONALAREALPLANID",
    "nasjonalArealplanId.kommunenummer": "NASJONALAREALPLANID.KOMM",
    "nasjonalArealplanId.landkode": "NASJONALAREALPLANID.LANDKODE",
    "nasjonalArealplanId.planid": "NASJONALAREALPLANID.PLANID",
    "høydeFraPlanbestemmelse.høydereferansesystem": "HØYDEFRAPLANBEST.HØYDE-REF",
    "høydeFraPlanbestemmelse.typeHøyde": "HØYDEFRAPLANBEST.TYPEHØYDE",
    "høydeFraPlanbestemmelse.terrengreferanse": "HØYDEFRAPLANBEST.TERRENGREFERANSE",
    "bestemmelseHjemmel": "RPBESTEMMELSEHJEMMEL",
    "feltnavn": "FELTNAVN",
    "juridiskLinjetype": "RPJURLINJE",
    "juridiskPunkttype": "RPJURPUNKT",
    "omPlanbestemmelser": "PLANBEST",
    "tekststreng": "STRENG",
    "forsteDigitaliseringsdato": "FØRSTEDIGITALISERINGSDATO",
}
"""Columns of attributes whose SOSI name the facts do not give in that form."""

LIST_OF = {
    "angittHensyn": "angitthensynsone",
    "arealbruk": "kp_arealbruk_pbl1985",
    "arealbruksrestriksjoner": "kp_arealbruksrestriksjoner_pbl1985",
    "arealbruksretningslinjer": "kp_arealbruksretningslinjer_pbl1985",
    "arealbruksstatus": "arealbruksstatus",
    "avkjørselsbestemmelse": "avkjorselsbestemmelse",
    "bestemmelseHjemmel": "rp_bestemmelsehjemmel",
    "byggverkbestemmelse": "byggverkbestemmelse",
    "båndlegging": "baandleggingsone",
    "detaljering": "detaljeringsone",
    "eierform": "eierform",
    "fare": "faresone",
    "forslagsstillerType": "forslagsstillertype",
    "forslagsstillertype": "forslagsstillertype",
    "gjennomføring": "gjennomforingsone",
    "høydeFraPlanbestemmelse.høydereferansesystem": "hoydereferansesystem",
    "høydeFraPlanbestemmelse.terrengreferanse": "terrengreferanse",
    "høydeFraPlanbestemmelse.typeHøyde": "typehoyde",
    "høydefraplanbestemmelse.høyderefansesystem": "hoydereferansesystem",
    "høydefraplanbestemmelse.høydereferansesystem": "hoydereferansesystem",
    "infrastruktur": "infrastruktursone",
    "juridiskLinjetype": "rp_juridisklinje",
    "juridiskPunkttype": "rp_juridiskpunkt",
    "juridiskpunkt": "rp_juridiskpunkt",
    "kvalitet.målemetode": "maalemetode",
    "lovreferanse": "lovreferanse",
    "omPlanbestemmelser": "planbestemmelse",
    "overflateType": "regulertoverflatetype",
    "planbestemmelse": "planbestemmelse",
    "planstatus": "planstatus",
    "plantype": "plantype",
    "påskriftType": "paaskrifttype",
    "samferdselslinje": "kp_samferdselslinje",
    "samferdselspunkt": "kp_samferdselspunkt",
    "støy": "stoysone",
    "utnytting.utnyttingstype": "utnyttingstype",
    "vertikalnivå": "vertikalnivaa",
}
LIST_OF_ONE = {
    "KpArealformålOmråde:arealformål": "kp_arealformaal",
    "KpInfrastrukturLinje:infrastruktur": "kp_infrastrukturlinje",
    "KpJuridiskLinje:juridisklinje": "kp_juridisklinje",
    "KpSikringSone:sikring": "kp_sikringsone",
    "RbBevaringOmråde:reguleringsformål": "rb_bevaring",
    "RbFareOmråde:reguleringsformål": "rb_fare",
    "RbFormålOmråde:reguleringsformål": "rb_reguleringsformaal_pbl1985",
    "RbFornyelseOmråde:reguleringsformål": "rb_fornyelse",
    "RbRekkefølgeOmråde:reguleringsformål": "rb_rekkefolge",
    "RbRestriksjonOmråde:reguleringsformål": "rb_restriksjon",
    "RpArealformålOmråde:arealformål": "rp_arealformaal",
    "RpBestemmelseOmråde:type": "rp_bestemmelsehjemmel",
    "RpJuridiskLinje:juridisklinje": "rp_juridisklinje",
    "RpSikringSone:sikring": "rp_sikringsone",
}
"""Lists that depend on the object type."""

MULTIPLICITY = {
    "KpArealbrukOmråde:arealbruksstatus": "1",
    "KpArealformålOmråde:arealbruksstatus": "1",
    "KpBestemmelseOmråde:type": "0..*",
    "KpArealformålOmråde:utnytting": "0..*",
    "RpBestemmelseOmråde:type": "1..*",
}
"""Where the facts have none, or say in another place that there may be several."""

KP_BOUNDARIES = (
    "KpGrense", "KpArealGrense", "KpBestemmelseGrense", "KpRestriksjonGrense", "KpRetningslinjeGrense",
    "KpAngittHensynGrense", "KpBåndleggingGrense", "KpDetaljeringGrense", "KpFareGrense", "KpGjennomføringGrense",
    "KpInfrastrukturGrense", "KpSikringGrense", "KpStøyGrense",
)  # fmt: skip
"""They have what RpGrense has."""

COPY_DATA = ("kopidata", "kopidata.områdeId", "kopidata.originalDatavert", "kopidata.kopidato")

_IDENTIFICATION = """
identifikasjon 1 gruppe
identifikasjon.lokalId 1 tekst
identifikasjon.navnerom 1 tekst
identifikasjon.versjonId 0..1 tekst
oppdateringsdato 1 tidspunkt
"""
_PLAN_ID = """
nasjonalArealplanId.kommunenummer 0..1 kode
nasjonalArealplanId.landkode 0..1 kode
nasjonalArealplanId.planid 1 tekst
"""
_ON_EVERY_MAP_OBJECT = f"""{_IDENTIFICATION}
førsteDigitaliseringsdato 0..1 tidspunkt
kvalitet 0..1 gruppe
kvalitet.datafangstmetode 1 kode
kvalitet.nøyaktighet 0..1 heltall
opphav 0..1 tekst
nasjonalArealplanId 0..1 gruppe
{_PLAN_ID}
vertikalnivå 0..1 kode
vertikallag 0..1 gruppe
vertikallag.lag 1 tekst
vertikallag.referansehøyde 0..1 tall
"""
_ON_EVERY_ZONE = f"""{_ON_EVERY_MAP_OBJECT}
hensynSonenavn 1 tekst
beskrivelse 0..1 tekst
"""
PROPOSAL = {
    "Arealplan": f"""{_IDENTIFICATION}
prosesshistorie 0..* tekst
informasjon 0..* tekst
link 0..* tekst
nasjonalArealplanId 1 gruppe
{_PLAN_ID}
plantype 1 kode
plannavn 1 tekst
planstatus 1 kode
omPlanbestemmelser 1 kode
lovreferanse 1 kode
lovreferanseBeskrivelse 0..1 tekst
versjonsdato 0..1 tidspunkt
versjonsnummer 0..1 tekst
alternativReferanse 0..1 tekst
forslagsstillerType 0..1 kode
planhøring 0..1 gruppe
planhøring.høringsversjon 1 heltall
planhøring.høringsalternativ 0..1 tekst
planhøring.høringsstart 0..1 dato
planhøring.høringsslutt 0..1 dato
""",
    **dict.fromkeys(
        (
            "RpOmråde",
            "RpGrense",
            "RpFormålGrense",
            "RpHandlingOmråde",
            "RpHandlingRom",
            "RpHensynRom",
            "RpBestemmelseRom",
        ),
        _ON_EVERY_MAP_OBJECT,
    ),
    "RpArealformålOmråde": f"""{_ON_EVERY_MAP_OBJECT}
arealformål 1 kode
feltnavn 1 tekst
beskrivelse 0..1 tekst
eierform 1 kode
utnytting 0..* gruppe
utnytting.utnyttingstype 1 kode
utnytting.utnyttingstall 0..1 heltall
utnytting.utnyttingstall_minimum 0..1 heltall
uteoppholdsareal 0..1 heltall
avkjørselsbestemmelse 0..1 kode
byggverkbestemmelse 0..1 kode
""",
    "RpBåndleggingSone": f"{_ON_EVERY_ZONE}båndlegging 1 kode\nbåndlagtFremTil 0..1 dato",
    "RpInfrastrukturSone": f"{_ON_EVERY_ZONE}infrastruktur 1 kode",
    "RpAngittHensynSone": f"{_ON_EVERY_ZONE}angittHensyn 1 kode",
    "RpStøySone": f"{_ON_EVERY_ZONE}støy 1 kode",
    "RpFareSone": f"{_ON_EVERY_ZONE}fare 1 kode",
    "RpGjennomføringSone": f"{_ON_EVERY_ZONE}gjennomføring 1 kode",
    "RpDetaljeringSone": f"{_ON_EVERY_ZONE}detaljering 1 kode",
    "RpSikringSone": f"{_ON_EVERY_ZONE}sikring 1 kode",
    "RpBestemmelseOmråde": f"""{_ON_EVERY_MAP_OBJECT}
bestemmelseHjemmel 1..* kode
bestemmelseOmrådeNavn 1 tekst
""",
    "RpBestemmelseMidlByggAnlegg": f"""{_ON_EVERY_MAP_OBJECT}
bestemmelseOmrådeNavn 1 tekst
gyldigTilDato 1 dato
avgjørelsesdato 0..1 dato
saksnummer 0..1 gruppe
saksnummer.saksår 1 heltall
saksnummer.sakssekvensnummer 1 heltall
""",
    "RpBestemmelseRegTerreng": f"{_ON_EVERY_MAP_OBJECT}overflateType 1 kode",
    "RpRegulertHøyde": f"""{_ON_EVERY_MAP_OBJECT}
høydeFraPlanbestemmelse 1 gruppe
høydeFraPlanbestemmelse.regulertHøyde 1 tall
høydeFraPlanbestemmelse.typeHøyde 1 kode
høydeFraPlanbestemmelse.høydereferansesystem 0..1 kode
høydeFraPlanbestemmelse.terrengreferanse 0..1 kode
""",
    "RpJuridiskPunkt": f"""{_ON_EVERY_MAP_OBJECT}
juridiskPunkttype 1 kode
objektnavn 0..1 tekst
retningsvektor 0..1 tekst
""",
    "RpJuridiskLinje": f"{_ON_EVERY_MAP_OBJECT}juridiskLinjetype 1 kode\nobjektnavn 0..1 tekst",
    "RpPåskrift": f"""{_ON_EVERY_MAP_OBJECT}
tekststreng 1 tekst
påskriftType 1 kode
formatering 0..1 gruppe
formatering.skrifttype 0..1 tekst
formatering.fontStørrelse 0..1 heltall
formatering.referansemålestokk 0..1 heltall
""",
}
"""Reguleringsplanforslag 20230701: name, multiplicity and type of the attributes of each object type."""

_STARTED = f"""{_IDENTIFICATION}
forsteDigitaliseringsdato ? tidspunkt
kunngjoringsdatoVarselOmPlanoppstart ? dato
forslagsstillertype ? kode
link ? tekst
"""
STARTED = {
    "Arealplan": f"""{_STARTED}
nasjonalArealplanId 1 gruppe
{_PLAN_ID}
plantype 1 kode
plannavn 0..1 tekst
lovreferanse 1 kode
""",
    "Planområde": f"""{_STARTED}
nasjonalArealplanId ? gruppe
{_PLAN_ID}
plantype ? kode
plannavn ? tekst
lovreferanse ? kode
""",
}
"""Planlegging igangsatt 2025-10-17, and what its service adds: of that, the multiplicity is not known."""


def _of_one(table: Mapping[str, str], object_type: str, name: str) -> str:
    return table.get(f"{object_type}:{name}", "") or table.get(name, "")


def _sosi_name(fact: Mapping[str, str]) -> str:
    """The SOSI name of an attribute alone: the facts have dots before it and remarks after it."""
    return fact["sosi_name"].strip().lstrip(".").partition(" ")[0]


def _bounds(multiplicity: str) -> tuple[str, str, str]:
    """Least and most number, and whether they are known; what is not known may be any number."""
    if not multiplicity or multiplicity in ("?", "see XSD order"):
        return "0", "*", "nei"
    least, _, most = multiplicity.partition("..")
    return least, most or least, "ja"


def _attribute_row(
    generation: str, object_type: str, name: str, kind: str, multiplicity: str, path: str
) -> tuple[str, ...]:
    multiplicity = MULTIPLICITY.get(f"{object_type}:{name}", multiplicity)
    code_list = LIST_OF_ONE.get(f"{object_type}:{name}") or LIST_OF.get(name, "")
    return (generation, object_type, name, kind, *_bounds(multiplicity), path, code_list)


def _paths(facts: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The column of each attribute by ``type:name``, and by name in small letters where it is of reguleringsplan."""
    found: dict[str, str] = {}
    groups: dict[str, str] = {}
    for fact in facts:
        object_type, name = fact["object_type"], fact["attribute"]
        group = name.rpartition(".")[0]
        path = f"{groups[group]}.{_sosi_name(fact)}" if group else _sosi_name(fact)
        path = _of_one(PATHS, object_type, name) or path
        if not group:
            groups[name] = path
        found[f"{object_type}:{name}"] = path
        if not object_type.startswith("Kp"):
            found.setdefault(name.casefold(), path)
    return found


def attribute_rows(facts: Rows, elements: Rows) -> list[tuple[str, ...]]:
    """A row for each attribute of each object type of each generation; ``elements`` tell who has copy data."""
    paths = _paths(facts)
    rows = [*_sosi_45_rows(facts, elements, paths)]
    for generation, classes in (("forslag-5.0", PROPOSAL), ("igangsatt", STARTED)):
        for object_type, text in classes.items():
            for line in filter(None, text.splitlines()):
                name, multiplicity, kind = line.split()
                path = PATHS.get(name) or paths.get(name.casefold()) or name.upper()
                # the zones of both kinds of plan have the same names
                path = paths.get(f"{object_type}:{name}", path)
                rows.append(_attribute_row(generation, object_type, name, kind, multiplicity, path))
    return rows


def _sosi_45_rows(facts: Rows, elements: Rows, paths: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    known = {fact["attribute"]: fact for fact in facts if not fact["object_type"].startswith("Kp")}
    of_type: dict[str, dict[str, dict[str, str]]] = {}
    for fact in facts:
        of_type.setdefault(fact["object_type"], {})[fact["attribute"]] = fact
    for object_type in KP_BOUNDARIES:
        of_type[object_type] = of_type["RpGrense"]
    copied = {row["feature_type"] for row in elements if row["element"] == "kopidata"}
    for object_type, attributes in of_type.items():
        for name, fact in attributes.items():
            like = known.get(name) if fact["type"] in ("simple", "(group)") else fact
            kind = TYPE_OF.get(name) or _TYPES.get(like["type"] if like else fact["type"], "kode")
            multiplicity = fact["multiplicity"]
            if "." in name and like:
                multiplicity = like["multiplicity"]
            path = paths.get(f"{object_type}:{name}") or paths[name.casefold()]
            yield _attribute_row("4.5", object_type, name, kind, multiplicity, path)
        if "kopidata" not in attributes and (object_type in copied or object_type.endswith("Grense")):
            for name in COPY_DATA:
                path = name.upper()
                yield _attribute_row("4.5", object_type, name, TYPE_OF.get(name, "gruppe"), "", path)


FORM_HEADINGS = ("generasjon", "objekttype", "geometriegenskap", "grense", "rolle", "minst")

GEOMETRY = {
    "KpPåskrift": "objektposisjon tekstplassering",
    "RpJuridiskPunkt": "objektposisjon",
    "RpPåskrift": "objektposisjon tekstplassering",
}
"""Properties by which the schema of 20190401 calls the geometry, where the facts have another one or only one."""

_ZONES = (
    "RpAngittHensynSone", "RpBåndleggingSone", "RpDetaljeringSone", "RpFareSone", "RpGjennomføringSone",
    "RpInfrastrukturSone", "RpSikringSone", "RpStøySone",
)  # fmt: skip
PROPOSAL_FORMS = (
    ("Arealplan", "", "", "", ""),
    ("RpOmråde", "område", "RpGrense", "avgrensesAv", "0"),
    ("RpGrense", "grense", "", "", ""),
    ("RpArealformålOmråde", "område", "RpFormålGrense", "avgrensesAv", "0"),
    ("RpFormålGrense", "grense", "", "", ""),
    *((zone, "område", "", "", "") for zone in _ZONES),
    ("RpBestemmelseOmråde", "område", "", "", ""),
    ("RpBestemmelseMidlByggAnlegg", "område", "", "", ""),
    ("RpBestemmelseRegTerreng", "overflate", "", "", ""),
    ("RpHandlingOmråde", "område", "", "", ""),
    ("RpHandlingRom", "rom", "", "", ""),
    ("RpHensynRom", "rom", "", "", ""),
    ("RpBestemmelseRom", "rom", "", "", ""),
    ("RpRegulertHøyde", "linjeforløp", "", "", ""),
    ("RpJuridiskLinje", "linjeforløp", "", "", ""),
    ("RpJuridiskPunkt", "posisjon", "", "", ""),
    ("RpPåskrift", "posisjon tekstplassering", "", "", ""),
)
STARTED_FORMS = (("Arealplan", "", "", "", ""), ("Planområde", "område", "", "", ""))

_ASSOCIATION = re.compile(r"(\w+)(?: role=(\w+) \[(\d)\.\.\*\])?")


def form_rows(facts: Rows) -> list[tuple[str, ...]]:
    """A row for each object type of each generation: geometry, and what bounds it by which role."""
    rows = []
    for fact in facts:
        name = fact["object_type"]
        if fact["sosi_geometry"].startswith("no SOSI") or name == "RpBestemmelseMidlByggAnlegg":
            continue
        found = _ASSOCIATION.fullmatch(fact["boundary_association"])
        boundary = [part or "" for part in found.groups()] if found else ["", "", ""]
        rows.append(("4.5", name, GEOMETRY.get(name) or fact["gml_geometry_property"], *boundary))
    for generation, forms in (("forslag-5.0", PROPOSAL_FORMS), ("igangsatt", STARTED_FORMS)):
        rows += [(generation, *form) for form in forms]
    return rows


def element_rows(facts: Rows) -> list[tuple[str, ...]]:
    """A row for each object type of 20190401: its elements in order."""
    order: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for fact in facts:
        key = fact["spec"].partition("/")[0], fact["feature_type"]
        order.setdefault(key, []).append((int(fact["order"]), fact["element"]))
    return [(*key, " ".join(element for _, element in sorted(found))) for key, found in order.items()]


DRAWING_HEADINGS = (
    "objekttype", "egenskap", "kode", "status", "nivaa", "slag", "fyll", "dekkevne", "strek", "bredde",
    "stipling", "monster",
)  # fmt: skip

DRAWN_AS = {
    "pblmidlbygganleggomrade": "PblMidlByggAnleggOmråde",
    "rpomrade_pi": "Planområde",
}
_FOLDED = str.maketrans("æøå", "aoa")
_CODE = re.compile(r"(\w+)=(\d+)")
_COLUMNS = {
    "arealbruk": "OPLAREAL",
    "arealbruksrestriksjoner": "OPLRESTR",
    "arealbruksretningslinjer": "OPLRETNL",
    "arealformal": "RPAREALFORMÅL",
    "infrastruktur": "KPINFRASTRUKTURLINJE",
    "juridisklinje": "RPJURLINJE",
    "juridiskpunkt": "RPJURPUNKT",
    "reguleringsformal": "REGFORM",
    "samferdselslinje": "TYPESAMFLINJE",
    "samferdselspunkt": "TYPESAMFPUNKT",
}
"""The column of what a rule asks for; in kommuneplan those of arealformål and juridisk linje begin with KP."""
_OVERVIEW = 10_000
"""Rules that begin at this scale draw a plan from afar, where its objects are not seen."""
_SHOWN = {"Polygon": "flate", "Line": "linje", "Point": "punkt"}
_TEXT = {"Text": "tekst"}


def drawing_rows(facts: Rows, object_types: Iterable[str]) -> list[tuple[str, ...]]:
    """A row for each symbol, in the order in which they cover each other; texts are left out."""
    names = {each.lower().translate(_FOLDED): each for each in object_types} | DRAWN_AS
    rows: list[tuple[str, ...]] = []
    for fact in facts:
        if fact["symbolizer"] not in _SHOWN or int(fact["min_scale"] or 0) > _OVERVIEW:
            continue
        said = dict(_CODE.findall(fact["conditions"]))
        asked = next((name for name in _COLUMNS if name in said), "")
        column = _COLUMNS.get(asked, "")
        if fact["plan"] == "kommuneplan":
            column = re.sub("^RP", "KP", column)
        code = said.get(asked, "")
        status, level = said.get("arealbruksstatus", ""), said.get("vertikalniva", "")
        row = (
            names[fact["layer"]], column, code, status, level, _SHOWN[fact["symbolizer"]], fact["fill"],
            fact["fill_opacity"], fact["stroke"], fact["stroke_width"], fact["dash"], fact["pattern"].removeprefix("shape://"),
        )  # fmt: skip
        if any(row[6:]) and row not in rows:
            rows.append(row)
    return rows


def visibility_rows(facts: Rows, object_types: Iterable[str]) -> list[tuple[str, str, str]]:
    """For each object type and kind of symbol the smallest scale that any rule draws it at."""
    names = {each.lower().translate(_FOLDED): each for each in object_types} | DRAWN_AS
    found: dict[tuple[str, str], int] = {}
    for fact in facts:
        if fact["max_scale"] and int(fact["min_scale"] or 0) <= _OVERVIEW:
            key = names[fact["layer"]], (_SHOWN | _TEXT)[fact["symbolizer"]]
            found[key] = max(found.get(key, 0), int(fact["max_scale"]))
    return [(*key, str(scale)) for key, scale in sorted(found.items())]


def _read(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    path = CATALOGUE / name
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([headings, *rows])
    print(f"{name}: {len(rows)} rows")


def main() -> None:
    """``make_catalogue.py FOLDER``."""
    if len(sys.argv) != 2:
        raise SystemExit(f"usage: {Path(sys.argv[0]).name} FOLDER")
    facts = Path(sys.argv[1])
    for path in sorted((facts / "codelists").glob("*.csv")):
        if path.stem not in NOT_OURS:
            _write(f"koder/{path.stem}.csv", CODE_HEADINGS, code_rows(path.stem, _read(path)))
    elements = _read(facts / "gml_element_order_20190401.csv")
    _write("egenskaper.csv", ATTRIBUTE_HEADINGS, attribute_rows(_read(facts / "attributes.csv"), elements))
    forms = form_rows(_read(facts / "object_types.csv"))
    _write("objektformer.csv", FORM_HEADINGS, forms)
    _write("gml_rekkefoelge.csv", ("spesifikasjon", "objekttype", "elementer"), element_rows(elements))
    drawing, known = _read(facts / "drawing_rules.csv"), [form[1] for form in forms]
    _write("tegneregler.csv", DRAWING_HEADINGS, drawing_rows(drawing, known))
    _write("synlighet.csv", ("objekttype", "slag", "maalestokk"), visibility_rows(drawing, known))


if __name__ == "__main__":
    main()
