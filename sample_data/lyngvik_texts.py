"""What the documents of Lyngvik kommune say. Every name, person and decision is invented."""

PROVISIONS = {
    "0072": """
        LYNGVIK KOMMUNE
        REGULERINGSBESTEMMELSER I TILKNYTNING TIL REGULERINGSPLAN FOR ELVEBAKKEN

        (Avskrift. Originalen ligger i arkivskapet på formannskapskontoret.)

        § 1. Det regulerte området er på planen vist med reguleringsgrense.
        § 2. I boligområdene skal bebyggelsen være åpen. Hus kan føres opp i inntil 1 etasje med sokkel.
        § 3. Garasjer skal være tilpasset bolighuset. Felles garasjer kan plasseres i felt G1.
        § 4. Grad av utnytting må ikke overstige 0,20. I felt B6 kan den være 0,35.
        § 5. Gjerdehøyde må ikke overstige 0,8 m mot Elvevegen.
        § 6. Unntak fra disse bestemmelser kan, hvor særlige grunner taler for det, tillates av bygningsrådet
        innen rammen av bygningsloven av 18. juni 1965.
    """,
    "3/87": """
        Lyngvik kommune
        Bestemmelser til reguleringsplan for Moen industriområde

        Vedtatt av kommunestyret 11. juni 1987.

        § 1 Generelt. Planområdet er regulert til byggeområde for industri, trafikkområde, fareområde og
        spesialområde (parkbelte, kommunalteknisk anlegg).
        § 2 Industri (I1-I3). Tillatt bebygd areal (BYA) er 40 %, i I3 50 %. Største gesimshøyde er 9 m.
        § 3 Kombinert formål forretning/industri. Detaljhandel tillates bare med plasskrevende varer.
        § 4 Fareområde. I fareområdet langs høyspentlinja må det ikke føres opp bygning for varig opphold.
        § 5 Parkbeltet skal være tilplantet før det gis brukstillatelse.
        Gesimshøyden regnes fra gjennomsnittlig planert terreng.
    """,
    "19870003": """
        REGULERINGSBESTEMMELSER FOR SKARVØYA HYTTEOMRÅDE
        Lyngvik kommune, vedtatt i kommunestyret 18.02.1988

        1. Området skal nyttes til fritidsbebyggelse (H1-H4), friluftsområde, småbåtanlegg og privat veg.
        2. Det tillates én hytte på hver tomt. Hytta skal ikke ha større grunnflate enn 80 m2.
        3. Hyttene skal ha dempede farger og saltak. Største mønehøyde er 4,8 m.
        4. Vegetasjonen langs strandlinja skal bevares. Gjerde er ikke tillatt.
        5. Det tillates ikke innlagt vann før godkjent avløpsanlegg er bygget.
        6. Brygger legges samlet i småbåtanlegget.
    """,
    "R-23": """
        LYNGVIK KOMMUNE
        REGULERINGSFØRESEGNER FOR NORDVIKA BUSTADFELT

        Føresegnene gjeld for det området som er vist med reguleringsgrense på plankartet.

        § 1 Byggeområde. I felta B1-B4 og B8-B10 skal det byggjast frittliggjande småhus. Utnyttinga skal ikkje
        vere meir enn BYA = 25 %.
        § 2 I felta B5-B7 kan det byggjast konsentrert, BYA = 30 %.
        § 3 Garasje kan byggjast inntil 1 m frå nabogrensa.
        § 4 Leikeplassen skal vere ferdig opparbeidd før femte bustad blir teken i bruk.
        § 5 I frisiktsona skal det ikkje vere sikthindrande gjenstandar høgare enn 0,5 m over vegnivå.
        § 6 Friområda skal vere opne for alle.
    """,
    "20030004": """
        Føresegner til utbyggingsplan for hamneområdet

        Vedteke i det faste utvalet for plansaker 17.06.2003.

        § 1 Føremål. Planen gjeld kai, småbåthamn, industri (sjøbuer) og hamneområde i sjø.
        § 2 Sjøbuene skal ha saltak og ståande kledning. Største mønehøgd er 9,5 m.
        § 3 På kaia skal det vere fri gjennomgang i minst 4 m breidde langs kaikanten.
        § 4 Utfylling i sjø skal vere godkjend etter hamne- og farvasslova.
        § 5 Flytebrygger skal leggjast innanfor byggegrensa i sjø.
    """,
    "20060011": """
        LYNGVIK KOMMUNE
        Bestemmelser for Steinsåsen massetak, vedtatt 12.05.2006, sak 28/06

        1 Området er regulert til steinbrudd og masseuttak, landbruk (skogbruk) og privat veg.
        2 Uttaket skal drives etter driftsplan godkjent av Bergvesenet. Bunnkote er 42 moh.
        3 Driftstid er hverdager kl. 07-18. Sprengning skal varsles berørte naboer.
        4 Støy ved nærmeste bolig skal ikke overstige 55 dBA.
        5 Etter avsluttet drift skal bruddet sikres, arronderes og tilplantes.
    """,
    "201206": """
        OMRÅDEREGULERING FOR LYNGVIK SENTRUM
        PLANBESTEMMELSER

        Arealplan-ID: 9901_201206
        Vedtatt av kommunestyret 18.06.2013, sak 47/13. Sist revidert 02.05.2013.

        1. PLANENS HENSIKT
        Legge til rette for fortetting, et levende torg og sammenheng mellom sentrum og hamna.

        2. FELLESBESTEMMELSER (pbl § 12-7)
        2.1 Overvann skal håndteres lokalt. 2.2 Universell utforming skal følge gjeldende teknisk forskrift.

        3. SENTRUMSFORMÅL (BS1-BS3)
        Det tillates forretning, kontor, tjenesteyting og bolig. Grad av utnytting er %-BYA = 60, i BS3 80.

        4. HENSYNSSONER
        4.1 Flomfare (H320_1): laveste golvnivå er kote +2,9 (NN2000).
        4.2 Bevaring kulturmiljø (H570_1): fasader mot Torvet skal ikke endres.
        4.3 Frisikt (H140_1): ingen sikthindring over 0,5 m.
    """,
    "KP-2015": """
        KOMMUNEPLANEN SIN AREALDEL 2015-2027
        FØRESEGNER OG RETNINGSLINER

        Vedteken av kommunestyret 10.12.2015, K-sak 88/15.

        1 GENERELLE FØRESEGNER (pbl § 11-9)
        1.1 Plankrav. I område for bygg og anlegg kan tiltak ikkje setjast i verk før området inngår i reguleringsplan.
        1.2 Rekkjefølgjekrav. Nye bustadfelt skal ha trygg skuleveg.
        1.3 Byggjegrense mot sjø er 100 m der anna ikkje går fram av plankartet.

        2 FØRESEGNER TIL AREALFØREMÅL (pbl §§ 11-10 og 11-11)
        2.1 Fritidsbusetnad. Bruksareal skal ikkje overstige 110 m2.
        2.2 LNFR. Gjenreising etter brann er tillate.

        3 OMSYNSSONER
        3.1 Ras- og skredfare (H310_1). Krav om fagkunnig vurdering.
    """,
    "202403": """
        FØRESEGNER - UTKAST januar 2024
        Detaljregulering for gang- og sykkelveg langs Årdalsvegen

        1 Føremålet med planen er trygg skuleveg mellom Nordvika og skulen.
        2 Felles føresegner. Rigg- og marksikringsplan skal liggje føre før anleggsstart.
        3 Gang-/sykkelveg (o_SGS1) skal ha breidde 3,0 m og rabatt 1,5 m.
        4 Anna veggrunn - grøntareal (o_SVG1, o_SVG2) skal såast til same år.
        5 Frisikt (H140_1).
    """,
}
"""Provisions by planid."""

DESCRIPTIONS = {
    "R-23": """
        UTKAST 12.3.1993
        Planomtale - reguleringsplan for Nordvika bustadfelt

        Kommunen har kjøpt om lag 50 dekar av bruket Nordvik. Planen legg til rette for 34 tomter.
        Tilkomst blir frå fylkesvegen. Kloakk skal førast til nytt reinseanlegg.
        Kommunen bed om merknader innan 15. april.
    """,
    "201206": """
        Lyngvik kommune                                               Planbeskrivelse
        Områderegulering for Lyngvik sentrum

        Nasjonal arealplan-ID: 9901 201206
        Dato: 02.05.2013

        1 BAKGRUNN
        Sentrum har i dag en byplan fra 1952 som er lite egnet som styringsverktøy. Kommunestyret bestilte i 2011
        ny plan (sak 2011/902). Formålet er fortetting og trygg ferdsel for myke trafikanter.
        2 PLANOMRÅDET
        Planområdet er 33 dekar og omfatter Torvet, rådhuset og kvartalene langs hovedgata.
        3 BESKRIVELSE AV PLANFORSLAGET
        Parkering samles mot hamna. Torvet blir fotgjengerområde.
        4 VIRKNINGER
        Planen gir rom for om lag 60 nye leiligheter.
    """,
    "20110002": """
        PLANOMTALE
        Detaljregulering for Meieritomta

        Arealplan-ID 9901 20110002

        Tiltakshavar er Meieriet Lyngvik AS. Planen legg til rette for 12 rekkjehus og felles uteareal.
        Området grensar i sør og vest til pågåande områderegulering for sentrum (arealplan-ID 9901 201206).
        Renovasjon skjer frå f_BRE1. Tilkomsten er frå Strandgata.
    """,
    "202403": """
        Planomtale (utkast versjon 3)
        Gang- og sykkelveg langs Årdalsvegen

        Bakgrunn: skuleungane i Nordvika går i dag langs køyrevegen. Fartsgrensa er 60 km/t og ÅDT 1 150.
        Forslaget gir 230 m gang- og sykkelveg på sørsida. Det må takast om lag 2 dekar dyrka mark.
        Konsekvensar, ROS og alternativ er omtalte i kapittel 5-7.
    """,
}
"""Plan descriptions by planid."""

DECISIONS = {
    "3/87": """
        LYNGVIK KOMMUNE                                          SÆRUTSKRIFT
        Bygningsrådet                                            Møtedato 02.04.1987
        Sak 87/3  REGULERINGSPLAN FOR MOEN INDUSTRIOMRÅDE - SAKSFRAMLEGG

        Saksutredning: Planforslaget har ligget ute til offentlig ettersyn i tida 12.1-12.2.1987.
        Landbrukssjefen har innsigelse til felt I3. Teknisk etat tilrår at felt I3 gjøres mindre.
        Rådmannens innstilling: Bygningsrådet legger planforslaget fram for kommunestyret til godkjenning.
    """,
    "19870003": """
        LYNGVIK KOMMUNE
        Teknisk etat                                             Lyngvik, 25. februar 1988

        MELDING OM VEDTAK

        Kommunestyret gjorde 18.02.1988 slikt vedtak (sak 9/88): I medhold av plan- og bygningslovens § 27-2 vedtas
        reguleringsplan for Skarvøya hytteområde med bestemmelser. Vedtaket kan påklages til Fylkesmannen innen
        tre uker.
        Med hilsen Oddvar Lyngmo, teknisk sjef. Telefon 99 01 00 72.
    """,
    "R-23": """
        LYNGVIK KOMMUNE
        SÆRUTSKRIFT AV MØTEBOKA - KOMMUNESTYRET 27.10.1994

        K-sak 41/94  Nordvika bustadfelt. Eigengodkjenning av reguleringsplan.

        VEDTAK (samrøystes): Med heimel i plan- og bygningslova § 27-2 nr. 1 vedtek kommunestyret
        reguleringsplan for Nordvika bustadfelt med føresegner, datert 15.9.1994.
        Rett utskrift: Turid Skår, sekretær.
    """,
    "20030004": """
        LYNGVIK KOMMUNE - SÆRUTSKRIFT
        Utval for plansaker, møte 17.06.2003, sak 2003/0017

        Hamneområdet. Utbyggingsplan etter plan- og bygningslova § 28-2.
        Vedtak: Utvalet godkjenner utbyggingsplanen slik han ligg føre. Vedtaket er fatta etter delegert mynde.
    """,
    "20060011": """
        Lyngvik kommune                                          SAKSPROTOKOLL
        Planutvalget 08.11.2011, sak 71/11

        Mindre endring av reguleringsplan for Steinsåsen massetak
        Vedtak: Planutvalget vedtar med hjemmel i pbl § 12-14 at bunnkoten senkes fra 42 til 36 moh. innenfor feltet
        merket knuseverk. Endringen er ikke til ulempe for naboer.
    """,
    "201206": """
        LYNGVIK KOMMUNE
        Kommunestyret                                            Møtedato: 18.06.2013
        SAKSPROTOKOLL  Sak 47/13  Arkivsak 2011/902

        Sluttbehandling - områderegulering for Lyngvik sentrum, PlanID 9901_201206

        VEDTAK: Kommunestyret vedtar i medhold av plan- og bygningsloven § 12-12 områderegulering for Lyngvik sentrum
        med plankart, bestemmelser og planbeskrivelse datert 02.05.2013.
        Vedtatt mot 2 stemmer. Vedtaket kan påklages, jf. pbl § 1-9.
    """,
    "20110002": """
        LYNGVIK KOMMUNE
        Møtebok, kommunestyret 15.12.2011, sak 92/11

        Meieritomta - detaljregulering. Slutthandsaming.
        Vedtak: Detaljregulering for Meieritomta blir vedteken. Kommunestyret ser vedtaket i samanheng med oppstart av
        områderegulering for Lyngvik sentrum, og vil at dei to planane skal ha felles tilkomst.
    """,
    "19680002": """
        LYNGVIK KOMMUNE
        Særutskrift av møtebok for kommunestyret 26.05.2016, K-sak 22/16

        Oppheving av eldre reguleringsplaner - planvask
        Vedtak: Med hjemmel i pbl § 12-14 oppheves reguleringsplan for Fjellhug, stadfestet 23.09.1968. Planen er ikke
        gjennomført og er i strid med kommuneplanens arealdel.
    """,
    "KP-2015": """
        LYNGVIK KOMMUNE
        Saksprotokoll, kommunestyret 10.12.2015, K-sak 88/15

        Slutthandsaming - kommuneplanen sin arealdel 2015-2027
        Vedtak: Kommunestyret vedtek kommuneplanen sin arealdel med plankart, føresegner og planomtale, jf. pbl § 11-15.
    """,
}
"""Decisions by planid."""


def lines(text: str) -> list[str]:
    """The lines of a text above, without the indentation of the source code."""
    return [line.strip() for line in text.strip("\n").splitlines()][:-1]
