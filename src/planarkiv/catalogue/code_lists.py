"""The code lists of plan data: the codes of each with names, the act they belong to, and when they were in use."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

LISTS: Mapping[str, str] = MappingProxyType(
    {
        "angitthensynsone": "Hensynssone: særlig angitt hensyn",
        "arealbruksstatus": "Arealbruksstatus",
        "avkjorselsbestemmelse": "Avkjørselsbestemmelse",
        "baandleggingsone": "Hensynssone: båndlegging",
        "behandlingstype": "Planbehandling",
        "byggverkbestemmelse": "Byggverkbestemmelse",
        "detaljeringsone": "Hensynssone: videreføring av reguleringsplan",
        "dispensasjon_fra_lovverk": "Lovverk det er gitt dispensasjon fra",
        "dispensasjonstype": "Dispensasjonstype",
        "dokumenttype": "Dokumenttype",
        "eierform": "Eierform",
        "faresone": "Hensynssone: fare",
        "forslagsstillertype": "Forslagsstiller",
        "gjennomforingsone": "Hensynssone: gjennomføring",
        "hoydereferansesystem": "Høydereferansesystem",
        "infrastruktursone": "Hensynssone: infrastruktur",
        "kp_arealbruk_pbl1985": "Arealbruk i kommuneplan etter PBL 1985",
        "kp_arealbruksrestriksjoner_pbl1985": "Arealbruksrestriksjoner i kommuneplan etter PBL 1985",
        "kp_arealbruksretningslinjer_pbl1985": "Arealbruksretningslinjer i kommuneplan etter PBL 1985",
        "kp_arealformaal": "Arealformål i kommuneplan",
        "kp_infrastrukturlinje": "Infrastrukturlinje i kommuneplan",
        "kp_juridisklinje": "Juridisk linje i kommuneplan",
        "kp_samferdselslinje": "Samferdselslinje i kommuneplan",
        "kp_samferdselspunkt": "Samferdselspunkt i kommuneplan",
        "kp_sikringsone": "Hensynssone i kommuneplan: sikring",
        "lovreferanse": "Lovreferanse",
        "maalemetode": "Målemetode",
        "paaskrifttype": "Påskrifttype",
        "pbl_tiltakforbudtype": "Midlertidig forbud mot tiltak",
        "planbestemmelse": "Planbestemmelse",
        "planforhold": "Forhold til annen plan",
        "planstatus": "Planstatus",
        "plantype": "Plantype",
        "rb_bevaring": "Reguleringsformål etter PBL 1985: bevaring",
        "rb_fare": "Reguleringsformål etter PBL 1985: fare",
        "rb_fornyelse": "Reguleringsformål etter PBL 1985: fornyelse",
        "rb_reguleringsformaal_pbl1985": "Reguleringsformål etter PBL 1985",
        "rb_rekkefolge": "Reguleringsformål etter PBL 1985: rekkefølge",
        "rb_restriksjon": "Reguleringsformål etter PBL 1985: restriksjon",
        "regulertoverflatetype": "Regulert overflate",
        "rp_arealformaal": "Arealformål i reguleringsplan",
        "rp_bestemmelsehjemmel": "Hjemmel for bestemmelsesområde i reguleringsplan",
        "rp_juridisklinje": "Juridisk linje i reguleringsplan",
        "rp_juridiskpunkt": "Juridisk punkt i reguleringsplan",
        "rp_sikringsone": "Hensynssone i reguleringsplan: sikring",
        "stoysone": "Hensynssone: støy",
        "terrengreferanse": "Terrengreferanse",
        "typehoyde": "Type høyde",
        "utnyttingstype": "Utnyttingstype",
        "vertikalnivaa": "Vertikalnivå",
    }
)
"""The lists there are, each with what it is called."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code. Dates are YYYY-MM-DD, YYYY-MM or YYYY; empty where unknown, or where it is still in use."""

    code: str
    label: str
    law: str = ""
    """The act it belongs to: ``1985`` (and those before), ``2008``, or empty for both."""
    introduced: str = ""
    retired: str = ""
    replaced_by: str = ""
    certain: bool = True
    """False where the number or the state was inferred and not read in a source."""


@dataclass(frozen=True, slots=True)
class CodeList:
    """A code list. ``unnumbered``: what is on the list under a number that is not known to us."""

    name: str
    title: str
    codes: Mapping[str, Code]
    unnumbered: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every code of the list is known, so that a code that is not among them is wrong."""
        return not self.unnumbered


@cache
def code_list(name: str) -> CodeList:
    """The list with this name. Raises KeyError when it is not one of LISTS."""
    title = LISTS[name]
    with (Path(__file__).parent / "koder" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = {row["kode"]: _code(row) for row in rows if row["kode"]}
    return CodeList(name, title, MappingProxyType(codes), tuple(row["navn"] for row in rows if not row["kode"]))


def _code(row: Mapping[str, str]) -> Code:
    return Code(
        row["kode"],
        row["navn"],
        row["lov"],
        row["innfoert"],
        row["utgaatt"],
        row["erstattes_av"],
        row["sikker"] == "ja",
    )
