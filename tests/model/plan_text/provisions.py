"""Invented provisions in the forms that municipalities write them, and what is to be read out of each.

``has`` is what the map of the plan has; ``claimed`` what the text names and the map lacks, for certain; ``silent`` what
the map has and the text never speaks of.
"""

from typing import NamedTuple


class Provisions(NamedTuple):
    pages: tuple[str, ...]
    has: dict[str, str]
    claimed: tuple[str, ...]
    silent: tuple[str, ...]
    planids: tuple[str, ...]
    decided: tuple[str, ...]
    proposal: bool
    title: str


HEADED = Provisions(
    (
        """Storvik kommune
Detaljregulering for Nedre Haugen boligfelt
PLANBESTEMMELSER
Nasjonal arealplan-ID: 4222_202201
Vedtatt av kommunestyret 12.05.2021, sak 47/21
Sist revidert 03.03.2021
§ 1 Planens hensikt
Legge til rette for boliger. Retningslinje T-1442/2021 og TEK17 gjelder. BYA = 30 %, BRA 120 m2, MUA 50 m2.
§ 2 Boligbebyggelse – frittliggende småhus, felt BFS1-BFS4
2.1 Maks. mønehøyde 8,5 m. Parkering etter N100 og V121. Gnr. 12 bnr. 34. Jf. pbl § 12-7 nr. 4.
§ 3 Konsentrert småhusbebyggelse (BKS1–3)
3.1 I BKS1 og 2 kan det bygges 12 boliger. BKS3 og 4 etasjer er ikke tillatt.""",
        """§ 4 Samferdsel: kjøreveg (o_SKV1, f_SKV2), fortau (o_SF1)
§ 5 Hensynssoner: H140_1-H140_3 (frisikt), H310_1 og _2 (ras- og skredfare), H570
§ 6 Bestemmelsesområder #1-#3 og #4 MBA. Sikkerhetsklasse S2 og flomklasse F2 gjelder.
Planen grenser til E39, Fv42 og Rv9. Høydegrunnlag NN2000, koordinater EUREF89 UTM32.""",
    ),
    {
        **{f"BFS{number}": "1111" for number in range(1, 5)},
        **{f"BKS{number}": "1112" for number in range(1, 4)},
        "o_SKV1": "2011",
        "f_SKV2": "2011",
        "o_SF1": "2012",
        "o_SVT1": "2018",
        "H140_1": "140",
        "H140_2": "140",
        "H310_1": "310",
        "H310_2": "310",
        "#1": "",
        "#2": "",
        "#4_MBA": "",
        "#5": "",
    },
    ("H140_3", "H570", "#3"),
    ("o_SVT1", "#5"),
    ("4222_202201",),
    ("2021-05-12",),
    proposal=False,
    title="Nedre Haugen boligfelt",
)

NYNORSK_DRAFT = Provisions(
    (
        """REGULERINGSFØRESEGNER - FRAMLEGG
Høyringsutkast
Detaljregulering for Øvre Lia, gnr. 4 bnr. 12 m.fl.
PlanID 202305
Dato: 12. mars 2023
Vedteken av kommunestyret: __.__.____
1 Bustader
I felta B1, B2 og B5-B7 skal det byggjast frittliggjande bustader. Grad av utnytting er %-BYA = 25 %.
1.1 Felles leikeplass f_BLK1 skal vere ferdig før femte bustad.
2 Omsynssoner
Frisikt. Høgspenningsanlegg H370_1. Jf. føresegn i kommuneplanen for område B9.""",
    ),
    {"B1": "1110", "B2": "1110", "B5": "1110", "B6": "1110", "f_BLK1": "1610", "H140_1": "140", "H370_1": "370"},
    ("B7",),
    (),
    ("202305",),
    (),
    proposal=True,
    title="Øvre Lia",
)

TABLE = Provisions(
    (
        """REGULERINGSBESTEMMELSER FOR SANDNESET
Plan-ID 1160-2015
Egengodkjent 3. september 2016
Felt Formål Maks BYA Maks høyde
BK1-1 Konsentrert 40 % 9 m
BK1-2 Konsentrert 40 % 9 m
BK2-1 Konsentrert 35 % 12 m
BN1 Næring 60 % 15 m
BN3 Næring 60 % 15 m""",
    ),
    {"BK1-1": "1112", "BK1-2": "1112", "BK2-1": "1112", "BN1": "1300", "BN2": "1300"},
    ("BN3",),
    (),
    ("1160-2015",),
    ("2016-09-03",),
    proposal=False,
    title="",
)

DIVIDED = Provisions(
    (
        """Bestemmelser til reguleringsplan for Fjordgløtt hytte-
område i Storvik kommune
Vedtatt i Storvik kommunestyre, sak 12/18,
den 21.6.2018
1. Hyttebebyg-
gelse (BFR1-
BFR6) kan ha T1- eller A3-format på tegninger, målestokk 1:500.
2. Naust i BUN1, BUN2. Se eksempel i felt BFR9. Kotehøyde K12. IP44. CO2.
3. Tilgrensende plan har felt SKV7.""",
    ),
    {**{f"BFR{number}": "1121" for number in range(1, 6)}, "BUN1": "1589", "BUN2": "1589", "LL1": "5110"},
    ("BFR6",),
    ("LL1",),
    (),
    ("2018-06-21",),
    proposal=False,
    title="Fjordgløtt hytte- område",
)

HISTORY = Provisions(
    (
        """Områderegulering for Torget vest
BESTEMMELSER
Arealplan-ID: 4222 2019-04
1. gangs behandling i planutvalget 01.02.2019
Offentlig ettersyn 10.02.2019 - 25.03.2019
2. gangs behandling 01.05.2019
Vedtatt av bystyret 17.06.2019
Mindre endring vedtatt 03.04.2022
Erstatter reguleringsplan for Torget, vedtatt 02.02.1988
Felt BS1/BS2 og BS3: sentrumsformål
Felles for BS: dagligvare tillates ikke.""",
    ),
    {"BS1": "1130", "BS2": "1130", "BS4": "1130", "o_SGT1": "2014"},
    ("BS3",),
    ("o_SGT1",),
    ("4222 2019-04",),
    ("2019-06-17",),
    proposal=False,
    title="Torget vest",
)

FOOTED = Provisions(
    (
        """1. Formål
Planen skal sikre drift av pukkverket.
2. Felt BSM1
Uttak skal følge driftsplan. Støy etter T1442. Forskrift 17.06.2010 nr. 840 gjelder.
3. Vegetasjonsskjerm GV
Skjermen skal være 20 m brei.
Side 1 av 2
Plannummer: 202103
Vedtatt PS 50/24, 13.06.2024
Dato: 13.02.2023, rev 15.05.2024
Detaljregulering for Bruhaug pukkverk, Storvik kommune""",
        """4. Sone H320
Vedtatt i kommunestyret 13.06.2024
H190 er ikke vist.""",
    ),
    {"BSM1": "1201", "GV1": "3060", "GV2": "3060", "H320_1": "320", "H320_2": "320", "H910_1": "910"},
    ("H190",),
    (),
    ("202103",),
    ("2024-06-13", "2024-06-13"),
    proposal=False,
    title="Bruhaug pukkverk",
)

OLD = Provisions(
    (
        """REGULERINGSBESTEMMELSER I TILKNYTNING TIL REGULERINGSPLAN FOR SOLBAKKEN
Stadfestet av fylkesmannen i brev av 14/9-78. Bygningsloven av 18. juni 1965.
§ 1 I byggeområdene B1 - B6 kan det oppføres hus i 1 etasje. U = 0,20.
§ 2 Garasjer i felt G1. Trafo T1. E-verket. Kart i M 1:1000.""",
    ),
    {**{f"B{number}": "" for number in range(1, 7)}, "G1": "", "F1": ""},
    (),
    ("F1",),
    (),
    ("1978-09-14",),
    proposal=False,
    title="SOLBAKKEN",
)

LAWS = Provisions(
    (
        """Føresegner til detaljregulering for Myrane industriområde
Planid: 202011
Heimel: plan- og bygningslova av 27. juni 2008, vedteken av Stortinget 27.06.2008
Planen er ikkje vedteken. Kommuneplanen blei vedteken 01.02.2018.
Industri BI1 til BI3, kontor/industri BKB1 og parkering f_SPP1.
Føresegnsområda skal sikrast. Universell utforming etter NS 11001, NS3456. Radon, PM10, Lden 55 dB, L5AF.
Klasse F1, ID 123456, A1-ark, sak 12/20, R761, V770, N200, Q200. VA1-plan. TEK10 § 7.""",
    ),
    {"BI1": "1340", "BI2": "1340", "BI3": "1340", "BKB1": "1811", "f_SPP1": "2082", "#1": "", "#2": ""},
    (),
    (),
    ("202011",),
    (),
    proposal=False,
    title="Myrane industriområde",
)

ALL = {
    "headed": HEADED,
    "draft in nynorsk": NYNORSK_DRAFT,
    "table": TABLE,
    "divided words": DIVIDED,
    "history": HISTORY,
    "footed": FOOTED,
    "old": OLD,
    "laws": LAWS,
}
