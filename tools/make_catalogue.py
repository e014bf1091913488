"""Writes the tables of the national standard in the catalogue.

Give the folder of facts: code lists, attributes, object types, element order and drawing rules, one CSV each. What the
folder does not say in a column (when a code was retired, what follows it) is said here. The same input gives the same
bytes.
"""

import csv
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
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


if __name__ == "__main__":
    main()
