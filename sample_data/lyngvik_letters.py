"""Letters, reports, notices and scanned pages of Lyngvik kommune. Every name, person and decision is invented."""

OTHERS = {
    "nabovarsel_moen": """
        Lyngvik kommune, teknisk etat                            14.09.1989

        Til grunneiere i Elvebakken boligfelt

        Vi varsler at kommunen vil bygge adkomst til naboplanen Moen industriområde (arealplan 9901 3/87). Arbeidet
        starter ved Elvevegen og varer til november. Elvebakken boligfelt får midlertidig omkjøring.
    """,
    "innsigelse_landbruk": """
        LANDBRUKSKONTORET I LYNGVIK                              06.02.1987

        Reguleringsplan for Moen industriområde - innsigelse

        Felt I3 er fulldyrka jord av god kvalitet. Fylkeslandbruksstyret fremmer innsigelse til planforslaget og ber
        om at feltet tas ut.
    """,
    "kunngjering_r23": """
        Lyngvikposten laurdag 12. november 1994

        KUNNGJERING AV VEDTEKEN REGULERINGSPLAN
        Lyngvik kommunestyre vedtok 27.10.1994 reguleringsplan for Nordvika bustadfelt.
        Planen ligg til gjennomsyn på kommunehuset. Krav om innløysing eller skadebot må setjast fram innan tre år.
    """,
    "felles_kunngjoring": """
        KUNNGJØRING
        Lyngvik kommune kunngjør i medhold av plan- og bygningsloven § 27-2 nr. 3:
        1. Reguleringsplan for Nordvika bustadfelt er vedtatt 27.10.1994.
        2. Mindre vesentlig endring for Elvebakken boligfelt (garasjer i G1) er vedtatt samme dag.
        Klagefrist er tre uker.
    """,
    "ros_sentrum": """
        RISIKO- OG SÅRBARHETSANALYSE
        Områderegulering for Lyngvik sentrum

        Metode: DSB, Samfunnssikkerhet i arealplanlegging. Uønskede hendelser er vurdert i tabell 1.
        Flom og stormflo: sannsynlig, alvorlig. Tiltak: laveste golvnivå kote +2,9.
        Brann i tett trehusbebyggelse: mindre sannsynlig, svært alvorlig.
    """,
    "ett_ark": """
        FØRESEGNER (pbl § 12-7)
        1 BKS1: rekkjehus, inntil 12 einingar, %-BYA = 45.
        Største gesimshøgd er 7,5 m.
        2 f_BUT1: felles uteopphald for BKS1.
        3 f_BRE1: felles renovasjon.
        4 Frisikt H140_1: inga sikthindring over 0,5 m.
        5 Rekkjefølgje: f_BUT1 skal vere ferdig før
        første bustad blir teken i bruk.
    """,
    "driftsplan": """
        DRIFTSPLAN 2007-2017
        Lyngvik Pukk AS

        Uttaksvolum 40 000 fast m3 per år. Uttaket skjer i paller på 12 m fra nordøst mot sørvest.
        Knuseverket står på kote 48. Sikringsgjerde settes opp før etappe 2.
    """,
    "planprogram": """
        PLANPROGRAM
        Rullering av kommuneplanen sin arealdel 2015-2027

        Fastsett av kommunestyret 25.09.2013. Planprogrammet gjer greie for føremålet med planarbeidet, planprosessen
        og behovet for utgreiingar: strandsone, bustad, næring, landbruk, samfunnstryggleik.
    """,
    "ku_arealdel": """
        KONSEKVENSUTGREIING
        av nye byggjeområde i arealdelen. 17 innspel er vurderte etter forskrift om konsekvensutgreiing.
        Tema: naturmangfald, jordvern, landskap, trafikktryggleik. Samla vurdering i tabell 4.
    """,
    "uttalelse_storoy": """
        STORØY KOMMUNE                                           20.04.2015
        Plan og utvikling

        Til Lyngvik kommune
        Uttale til kommuneplanens arealdel 2015-2027

        Storøy kommune har ingen merknader til arealdelen. Vi gjør oppmerksom på at vår egen plan for Storøysundet
        (arealplan-ID 9902/201206) grenser til kommunegrensa.
    """,
    "merknad_olsen": """
        Kari og Per Lyngmo
        Skarvvegen 8                                             02.04.2015

        Merknad til høring av kommuneplanens arealdel 2015-2027
        Vi eier hytte på Skarvøya og viser til at plan 19870003 har byggegrense mot sjø. Arealdelen må ikke gi
        adgang til flere hytter. Telefon 91 20 12 06.
    """,
    "merknad_velforening": """
        Nordvika velforening
        Merknad til kommuneplanen sin arealdel 2015-2027: Feltet B1 Nordvika bør ikkje utvidast før vegen er utbetra.
        For styret, Magnhild Nordvik, tlf. 99010072.
    """,
    "uttale_fylket": """
        FYLKESKOMMUNEN, regionalavdelinga                        28.04.2015
        Fråsegn til kommuneplanen sin arealdel 2015-2027, Lyngvik kommune (arealplan-ID 9901/KP-2015)
        Fylkeskommunen har faglege merknader til spreidd fritidsbusetnad. Det blir ikkje fremja motsegn.
    """,
    "konsulent_notat": """
        NOTAT - trafikkteljing
        Oppdrag: gang- og sykkelveg. Teljing uke 38 2023. ÅDT 1 150, tungbilandel 9 %, 85-fraktil 63 km/t.
    """,
    "konsulent_brev": """
        Vegkonsult Vest AS
        Oversending av planforslag
        Vedlagt følgjer plankart, føresegner og planomtale for gang- og sykkelveg. Med helsing Jorunn Fjell.
    """,
    "oppstart": """
        Lyngvikposten / lyngvik.kommune.example              18.01.2024

        KUNNGJERING - VARSEL OM OPPSTART AV PLANARBEID
        I samsvar med pbl § 12-8 blir det varsla oppstart av detaljregulering for gang- og sykkelveg langs Årdalsvegen.
        Merknader må sendast innan 1. mars.
    """,
    "stoy_rv72": """
        RAPPORT - STØYVURDERING RV. 72
        Strekninga Årdalsvegen, Lyngvik kommune. Utført etter T-1442/2021.
        Gul sone når 18 m frå vegmidte. Gang- og sykkelveg endrar ikkje støynivået. Ingen bustader i raud sone.
    """,
    "skisse_72": """
        Skisse lekeplass - velforeningen i Elvebakken boligfelt
        Huske, sandkasse og benk. Kostnad kr 45 000. Dugnad i mai.
    """,
    "moen_1987": """
        Revidert 1987
        Beskrivelse av utvidelse på Moen
        Området Moen industriområde foreslås utvidet mot øst med to tomter. Grunnforholdene er gode.
    """,
    "festkomite": """
        FESTKOMITEEN 17. MAI 2014
        Leder: Tordis Vik, tlf 37 20 12 06. Musikk: Lyngvik hornmusikk. Barnetog fra rådhuset kl. 10.
        Premier til lekene hentes på Meieriet. Vaktliste følger.
    """,
    "telefonliste": """
        TELEFONLISTE TEKNISK ETAT 2013
        Teknisk sjef 99 01 00 72      Oppmåling 20030004      Byggesak 37 20 12 06
        Brannvakt 99010072            Vaktmester 19 87 00 03  Feier 99 01 20 12 06
    """,
    "vannverk": """
        LYNGVIK VANNVERK - ANBUD RENSEANLEGG
        Sak 2003/0004. Tre tilbud er mottatt. Åpning skjedde 14.2.2003 kl. 12. Laveste tilbud er kr 3 870 000.
        Saken gjelder ikke reguleringsspørsmål.
    """,
    "referat": """
        REFERAT fra avdelingsmøte 2012-06
        Til stede: alle. Ferieavvikling, nye tastaturer, kaffeordning. Neste møte 20.12.06 kl. 09 i kantina.
    """,
}
"""Everything else."""

SCANNED = {
    "0072_bestemmelser": """
        LYNGVIK KOMMUNE.

        Reguleringsbestemmelser i tilknytning
        til reguleringsplan for Elvebakken.

        § 1. Det regulerte området er på
        planen vist med reguleringsgrense.
        § 2. I boligområdene skal bebyggelsen
        være åpen. Hus kan føres opp i inntil
        1 etasje med sokkel.
        § 3. Garasjer skal være tilpasset
        bolighuset.
        § 4. Grad av utnytting må ikke over-
        stige 0,20.
    """,
    "0072_stadfesting": """
        FYLKESMANNEN            14. mars 1972

        Lyngvik kommune.

        STADFESTING AV REGULERINGSPLAN FOR
        ELVEBAKKEN.

        I medhold av bygningslovens § 27 nr. 2
        stadfestes reguleringsplanen med til-
        hørende bestemmelser, vedtatt av
        kommunestyret i sak 12/72.

        For fylkesmannen
        A. Strand
    """,
    "strandgata_vedtekter": """
        LYNGVIK HERRED.

        Reguleringsvedtekter for Strandgata
        og Torvet.

        § 1. Bygningene mot Strandgata skal
        oppføres i inntil 2 etasjer.
        § 2. Mot Torvet skal fasadene være av
        tre og malt i lyse farger.
        § 3. Uthus skal ligge i bakgård.

        Vedtatt av herredsstyret 1952.
    """,
    "fellesbestemmelser": """
        LYNGVIK KOMMUNE. BYGNINGSRÅDET.

        Felles bestemmelser til regulerings-
        planer etter bygningsloven av 1965:
        Fjellhug og Elvebakken.

        1. Byggelinje er 6 m fra vegkant.
        2. Takvinkel skal være 27 grader.
        3. Piggtrådgjerde er ikke tillatt.
    """,
    "fjellhug_bestemmelser": """
        REGULERINGSBESTEMMELSER.
        Fjellhug byggefelt.

        § 1. Tomt nr. 1 - 6 skal bebygges med
        eneboliger i 1 etasje.
        § 2. Friområdet skal ikke bebygges.

        Stadfestet 23. sept. 1968.
    """,
    "fjellhug_brev": """
        Til Lyngvik kommune       11.6.1969

        Jeg vil med dette klage over at veg A
        i Fjellhug blir lagt over mitt jorde.

        Ærbødigst
        Nils Fjellhug
    """,
    "skarvoya_brev": """
        Til bygningssjefen.       3.5.1990

        Søknad om bod på Skarvøya, tomt H2.
        Skisse vedlagt.

        Med hilsen
        Bjarne Lyngmo
    """,
}
"""Pages that exist only as scans; short lines, as typed."""
