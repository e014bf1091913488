"""Every file of the sample municipality with the truth about it, in the disorder of forty years."""

from sample_data.lyngvik_drawings import image_bytes, scanned_map
from sample_data.lyngvik_entries import (
    FILE_NAME,
    FOLDER_NAME,
    MAP,
    MAP_REGISTER,
    ONLY,
    TEXT,
    SampleFile,
    drawn_map,
    junk,
    map_and_provisions,
    no_plan,
    placed,
    scan_set,
    scanned,
    typed,
    unplaced,
    zipped,
)
from sample_data.lyngvik_letters import OTHERS, SCANNED
from sample_data.lyngvik_other import budget_xls, dwg_like, dxf, mail, old_word, rich_text, thumbs
from sample_data.lyngvik_plans import NAME, NUMBER, delivery_elements, plan_elements
from sample_data.lyngvik_register import register_workbook
from sample_data.lyngvik_texts import DECISIONS, DESCRIPTIONS, PROVISIONS
from sample_data.plain_pdf import A1_WIDE
from sample_data.sosi_text import Element, Head, copy_data, sosi_bytes, with_lines


def _with_copy_data(elements: dict[int, Element], day: str) -> dict[int, Element]:
    copied = copy_data(NUMBER, NAME, day)
    return {key: with_lines(element, *copied, f"..OPPDATERINGSDATO {day}093015") for key, element in elements.items()}


def _sosi(planid: str, head: Head, copied: str = "", newline: str = "\r\n") -> bytes:
    elements = plan_elements(planid)
    return sosi_bytes(head, _with_copy_data(elements, copied) if copied else elements, newline=newline)


def _maps() -> list[SampleFile]:
    old = "Regplan 20040601 * Arealplan Reguleringsplan"
    fysak = ("! FYSAK  Versjon G1.12,  2005-04-12", "! Digitalisert av Oddvar etter kopi i 1:1000")
    ngis = ("! FYSAK  Versjon H1.15,  2013-09-11", "! Uttrekk fra NGIS arkiv: 22_Reguleringsplan_Vn2", "!" * 60)
    folder = "Reguleringsplaner"
    return [
        placed(f"{folder}/0072 Elvebakken/0072_kart.SOS",
                _sosi("0072", Head("DOSN8", version="4.0", catalogue=old, comments=fysak)),
                "0072", "", f"{FILE_NAME}; kartet mangler planid"),
        placed(f"{folder}/3-87 Moen industriområde/moen_ind.sos",
                _sosi("3/87", Head("ISO8859-10", version="4.1", catalogue=old)), "3/87", "", MAP),
        placed(f"{folder}/Nordvika bustadfelt/nordvika_r23_ny.sos",
                _sosi("R-23", Head("ISO8859-10", catalogue="Regplan 20120416 * Arealplan Reguleringsplan",
                                   comments=ngis), "20130531"), "R-23", "", MAP),
        placed(f"{folder}/Sentrum/201206.sos", _sosi("201206", Head(vertical_datum="NN2000")), "201206", "", MAP),
        placed(f"{folder}/Sentrum/meieri_vedtatt.sos",
                _sosi("20110002", Head("ISO8859-1", catalogue="Regplan 20110520 * Arealplan Reguleringsplan"),
                      newline="\n"), "20110002", "", MAP),
        placed("Kommuneplan/kpa_2015_vedteken.sos",
                _sosi("KP-2015", Head("ISO8859-10", catalogue="Kommuneplan 20150416 * Arealplan Kommuneplan")),
                "KP-2015", "", MAP),
        placed("Under arbeid/202403 Årdalsvegen/Forslag/GS-veg Årdalsvegen.sos",
                _sosi("202403", Head(vertical_datum="NN2000", unit="0.01",
                                     catalogue="Regplanforslag 20190401 * Arealplan Reguleringsplanforslag"),
                      newline="\n"), "202403", "", MAP),
    ]  # fmt: skip


def _elvebakken() -> list[SampleFile]:
    home = "Reguleringsplaner/0072 Elvebakken"
    return [
        *scan_set(f"{home}/Elvebakken reg.kart 1972", "0072", ("14.3.1972", False), "TIF", 300, ("TFW", "prj"),
                   FOLDER_NAME),
        placed(f"{home}/bestemmelser.pdf", scanned(SCANNED["0072_bestemmelser"], "2009"), "0072", "PLANBEST",
                f"{MAP_REGISTER}; mappa Moen har en fil med samme navn"),
        placed(f"{home}/Reguleringsbest. Elvebakken avskrift (1).pdf",
                typed(PROVISIONS["0072"], "2004", "Courier", "Acrobat Distiller 5.0"), "0072", "PLANBEST",
                FOLDER_NAME),
        placed(f"{home}/Stadfesting fylkesmannen 14.03.1972.pdf", scanned(SCANNED["0072_stadfesting"], "2009", -0.6),
                "0072", "VEDTAK", FOLDER_NAME),
        placed(f"{home}/nabovarsel.pdf", typed(OTHERS["nabovarsel_moen"], "1989", "Courier"), "0072", "KORR",
                f"{FOLDER_NAME}; teksten nevner naboplanen 3/87"),
        placed(f"{home}/kunngjering R-23 Lyngvikposten.pdf", typed(OTHERS["kunngjering_r23"], "1994"), "R-23",
                "KUNNGJ",
                f"{FILE_NAME}; mappa har id 0072"),
        junk(f"{home}/Thumbs.db", thumbs(2)),
    ]  # fmt: skip


def _moen() -> list[SampleFile]:
    home = "Reguleringsplaner/3-87 Moen industriområde"
    return [
        *scan_set(f"{home}/Plankart Moen", "3/87", ("11.6.1987", False), "tif", 400, ("tfw",), FOLDER_NAME),
        placed(f"{home}/BESTEMMELSER.PDF", typed(PROVISIONS["3/87"], "2001", title="Microsoft Word - BEST387.DOC"),
                "3/87", "PLANBEST", FOLDER_NAME),
        placed(f"{home}/Saksframlegg sak 87-3 bygningsrådet.pdf", typed(DECISIONS["3/87"], "1987", "Courier"), "3/87",
                "SAKSFRAMLEGG", f"{FOLDER_NAME}; 87/3 er saksnummeret"),
        placed(f"{home}/Innsigelse landbrukskontoret.pdf", typed(OTHERS["innsigelse_landbruk"], "1987", "Courier"),
                "3/87", "INNSIGELSE", FOLDER_NAME),
        placed(f"{home}/moen_1999.dwg", dwg_like(), "3/87", "", FOLDER_NAME),
        placed(f"{home}/moen_eksport.DXF", dxf("3/87"), "3/87", "", FOLDER_NAME),
        junk(f"{home}/Thumbs.db", thumbs(3)),
    ]  # fmt: skip


def _skarvoya() -> list[SampleFile]:
    home = "Reguleringsplaner/19870003"
    return [
        *scan_set(f"{home}/Skarvøya plankart", "19870003", ("18.2.1988", True), "jpg", 200, ("jgw",), FOLDER_NAME),
        placed(f"{home}/Skarvøya hytter - bestemmelser.pdf", typed(PROVISIONS["19870003"], "1998"), "19870003",
                "PLANBEST", FOLDER_NAME),
        placed(f"{home}/melding om vedtak.pdf", typed(DECISIONS["19870003"], "1988", "Courier"), "19870003", "VEDTAK",
                f"{FOLDER_NAME}; telefonnummeret likner 9901 0072"),
        placed(f"{home}/Planbeskrivelse hytteområde.doc", old_word("Planbeskrivelse Skarvøya hytteområde"),
                "19870003",
                "PLANBESKR", FOLDER_NAME),
        placed(f"{home}/Brev bod H2.PDF", scanned(SCANNED["skarvoya_brev"], "2009", 0.9), "19870003", "KORR",
                FOLDER_NAME),
        placed(f"{home}/19870003_kartutsnitt ØDELAGT.pdf",
                b"%PDF-1.3\n%\xe2\xe3\xcf\xd3\n7 0 obj\n<< /Leng\x00\x00\x1f",
                "19870003", "", f"{FILE_NAME}; fila lar seg ikke lese"),
    ]  # fmt: skip


def _nordvika() -> list[SampleFile]:
    home = "Reguleringsplaner/Nordvika bustadfelt"
    provisions = typed(PROVISIONS["R-23"], "1999", producer="Acrobat PDFWriter 4.0")
    heading = (NAME.upper(), "Reguleringsplan for Nordvika bustadfelt", "Vedteken 27.10.1994", "M 1:1000")
    return [
        placed(f"{home}/R-23 plankart A1 fargar.pdf", drawn_map("R-23", heading, A1_WIDE), "R-23", "PLANKART",
                FILE_NAME),
        placed(f"{home}/føresegner.pdf", provisions, "R-23", "PLANBEST", ONLY),
        SampleFile(f"{home}/kopi av føresegner.pdf", provisions, "duplicate", ("R-23",), "PLANBEST",
                   f"samme innhold som føresegner.pdf; {ONLY}"),
        placed(f"{home}/Særutskrift K-sak 41-94.pdf", typed(DECISIONS["R-23"], "1994", "Courier"), "R-23",
                "VEDTAK", ONLY),
        *scan_set(f"{home}/r-23_georef", "R-23", ("27.10.1994", True), "tif", 300, ("tfw", "prj"), FILE_NAME,
                   "GEOREFPLAN"),
        unplaced(f"{home}/gammalt frå disketten/planomtale 1993 utkast.pdf", typed(DESCRIPTIONS["R-23"], "1993"),
                  "R-23", "PLANBESKR", "forslag: Nordvika i mappenavn og tekst"),
        junk(f"{home}/gammalt frå disketten/.DS_Store", b"\x00\x00\x00\x01Bud1" + bytes(120)),
    ]  # fmt: skip


def _centre() -> list[SampleFile]:
    home = "Reguleringsplaner/Sentrum"
    heading = (NAME.upper(), "Områderegulering for Lyngvik sentrum", "Plan-ID 201206", "Vedtatt 18.06.2013",
               "Vertikalnivå 2 - på grunnen", "Målestokk 1:1000 (A3)")  # fmt: skip
    photo = scanned_map("201206", "befaring", True, (420, 300))
    both = typed(DECISIONS["20110002"], "2011")
    return [
        *scan_set(f"{home}/19520001 byplan Strandgata", "19520001", ("1952", False), "tif", 200, ("tfw", "prj"),
                   FILE_NAME),
        placed(f"{home}/19520001 Strandgata vedtekter.pdf", scanned(SCANNED["strandgata_vedtekter"], "2009", -0.3),
                "19520001", "PLANBEST", FILE_NAME),
        placed(f"{home}/{NUMBER}_201206_plankart_vertnivå2.pdf", drawn_map("201206", heading), "201206", "PLANKART",
                FILE_NAME),
        placed(f"{home}/{NUMBER}_201206_bestemmelser_ENDELIG (2).pdf", typed(PROVISIONS["201206"], "2013"), "201206",
                "PLANBEST", FILE_NAME),
        placed(f"{home}/Områdereg sentrum planbeskrivelse.pdf", typed(DESCRIPTIONS["201206"], "2013"), "201206",
                "PLANBESKR", TEXT),
        placed(f"{home}/Saksprotokoll kommunestyret 18.06.2013.pdf", typed(DECISIONS["201206"], "2013"), "201206",
                "VEDTAK", TEXT),
        unplaced(f"{home}/ROS sentrum.pdf", typed(OTHERS["ros_sentrum"], "2013"), "201206", "ROS-ANALYSE",
                  "forslag: plannavnet i teksten"),
        unplaced(f"{home}/IMG_20120605_113045.jpg", image_bytes(photo.image, "jpg", 72), "201206", "",
                  "forslag: mappa Sentrum; tallet er en dato"),
        placed(f"{home}/Meieritomta kart og føresegner (eitt ark).pdf", map_and_provisions("20110002"), "20110002",
                "PLANKART,PLANBEST", TEXT),
        unplaced(f"{home}/planomtale Meieriet.pdf", typed(DESCRIPTIONS["20110002"], "2011"), "20110002", "PLANBESKR",
                  "teksten nevner to planer; forslag: begge"),
        placed(f"{home}/Vedtak 20110002 og 201206 K-sak 92-11.pdf", both, "20110002,201206", "VEDTAK",
                f"{FILE_NAME}; hører til to planer"),
        junk(f"{home}/desktop.ini", b"[.ShellClassInfo]\r\nIconResource=C:\\Windows\\System32\\shell32.dll,46\r\n"),
    ]  # fmt: skip


def _harbour() -> list[SampleFile]:
    home = "Reguleringsplaner/20030004 Lyngvik hamn"
    return [
        *scan_set(f"{home}/bebplankart_hamn", "20030004", ("17.6.2003", True), "tif", 300, ("tfw",), FOLDER_NAME),
        placed(f"{home}/Føresegner hamn.pdf", typed(PROVISIONS["20030004"], "2003"), "20030004", "PLANBEST",
                FOLDER_NAME),
        placed(f"{home}/særutskrift 2003-0017.pdf", typed(DECISIONS["20030004"], "2003"), "20030004", "VEDTAK",
                FOLDER_NAME),
        placed(f"{home}/illustrasjon sjøbuer.jpg",
                image_bytes(scanned_map("20030004", "skisse", True, (500, 380)).image, "jpg", 150), "20030004",
                "ILLUST",
                FOLDER_NAME),
        placed(f"{home}/notat.rtf", rich_text("Notat om kaifronten. Dybde 3,2 m ved lav vannstand."), "20030004", "",
                FOLDER_NAME),
    ]  # fmt: skip


def _quarry() -> list[SampleFile]:
    home = "Reguleringsplaner/Steinsåsen"
    return [
        *scan_set(f"{home}/Steinsaasen_plankart", "20060011", ("12.5.2006", True), "TIF", 300, ("tfw", "prj"),
                   MAP_REGISTER),
        placed(f"{home}/Best_Steinsåsen 2006.pdf", typed(PROVISIONS["20060011"], "2006"), "20060011", "PLANBEST",
                f"{MAP_REGISTER} (arket Dokumenter)"),
        placed(f"{home}/Driftsplan steinbrudd.pdf", typed(OTHERS["driftsplan"], "2007"), "20060011", "", ONLY),
        placed(f"{home}/mindre endring 2011 saksprotokoll.pdf", typed(DECISIONS["20060011"], "2011"), "20060011",
                "VEDTAK",
                ONLY),
        placed(f"{home}/uttalelse fra fylkesgeologen.eml",
                mail("Uttalelse - massetak", "fylkesgeolog@fylket.example", "2005-11-02",
                     "Vi har ingen merknader til reguleringsplanen for massetaket."), "20060011", "UTTALELSE", ONLY),
    ]  # fmt: skip


def _municipal_plan() -> list[SampleFile]:
    heading = (NAME.upper(), "Kommuneplanen sin arealdel 2015-2027", "Vedteken 10.12.2015", "M 1:50 000")
    hearing = "Kommuneplan/Høyringsuttaler"
    return [
        placed("Kommuneplan/KP-2015 plankart A0.pdf", drawn_map("KP-2015", heading, A1_WIDE), "KP-2015", "PLANKART",
                FILE_NAME),
        placed("Kommuneplan/KP-2015_føresegner og retningsliner.PDF", typed(PROVISIONS["KP-2015"], "2015"), "KP-2015",
                "PLANBEST", FILE_NAME),
        placed("Kommuneplan/K-sak 88-15 vedtak arealdel.pdf", typed(DECISIONS["KP-2015"], "2015"), "KP-2015",
                "VEDTAK",
                ONLY),
        placed("Kommuneplan/planprogram fastsett.pdf", typed(OTHERS["planprogram"], "2013"), "KP-2015", "PLANPROG",
                ONLY),
        placed("Kommuneplan/Konsekvensutgreiing.pdf", typed(OTHERS["ku_arealdel"], "2015"), "KP-2015", "KONSUTR",
                ONLY),
        unplaced(f"{hearing}/uttale Storøy kommune.pdf", typed(OTHERS["uttalelse_storoy"], "2015"), "KP-2015",
                  "UTTALELSE", "teksten nevner nabokommunens 9902/201206; forslag: plannavnet i teksten"),
        unplaced(f"{hearing}/merknad 14.pdf", typed(OTHERS["merknad_olsen"], "2015"), "KP-2015", "UTTALELSE",
                  "teksten nevner plan 19870003 uten kommunenummer; forslag: plannavnet i teksten"),
        placed(f"{hearing}/fråsegn fylkeskommunen.pdf", typed(OTHERS["uttale_fylket"], "2015"), "KP-2015",
                "UTTALELSE",
                TEXT),
        unplaced(f"{hearing}/merknad velforeining.pdf", typed(OTHERS["merknad_velforening"], "2015"), "KP-2015",
                  "UTTALELSE", "telefonnummeret er 99010072; forslag: plannavnet i teksten"),
        placed(f"{hearing}/19870003 - merknad hytteeigarlaget.eml",
                mail("Merknad", "hytteeigar@post.example", "2015-04-10", "Vi viser til gjeldande plan for Skarvøya."),
                "19870003", "UTTALELSE", FILE_NAME),
    ]  # fmt: skip


def _proposal() -> list[SampleFile]:
    home = "Under arbeid/202403 Årdalsvegen"
    heading = (NAME.upper(), "Gang- og sykkelveg langs Årdalsvegen", "FORSLAG 12.05.2024", f"{NUMBER} 202403")
    draft = PROVISIONS["202403"]
    members = (
        ("notat trafikkteljing.pdf", typed(OTHERS["konsulent_notat"], "2023"), "UTREDNING"),
        ("oversendingsbrev.pdf", typed(OTHERS["konsulent_brev"], "2024"), "KORR"),
    )
    sent = SampleFile(f"{home}/Oversending frå konsulent.zip", zipped(members), "container")
    return [
        placed(f"{home}/Forslag/202403_plankart_forslag 12.05.2024.pdf", drawn_map("202403", heading), "202403",
                "PLANKART", FILE_NAME),
        placed(f"{home}/Forslag/planomtale utkast v3.pdf", typed(DESCRIPTIONS["202403"], "2024"), "202403",
                "PLANBESKR",
                FOLDER_NAME),
        placed(f"{home}/Forslag/føresegner UTKAST jan24.pdf", typed(draft, "2024"), "202403", "PLANBEST",
                FOLDER_NAME),
        placed(f"{home}/Forslag/føresegner UTKAST jan24 (1).pdf",
                typed(draft.replace("breidde 3,0 m", "breidde 2,5 m"), "2024"), "202403", "PLANBEST",
                f"{FOLDER_NAME}; et annet utkast"),
        placed(f"{home}/varsel oppstart kunngjering.pdf", typed(OTHERS["oppstart"], "2024"), "202403", "KUNNGJ",
                FOLDER_NAME),
        placed(f"{home}/ROS-analyse.pdf", b"", "202403", "", f"{FOLDER_NAME}; fila er tom"),
        placed(f"{home}/Uttale Statens vegvesen.eml",
                mail("Uttale til oppstartsvarsel", "post@vegvesenet.example", "2024-02-20",
                     "Vi har motsegn dersom frisikta ikkje blir teken vare på."), "202403", "UTTALELSE", FOLDER_NAME),
        sent,
        *(placed(f"{sent.path}!{name}", content, "202403", kind, FOLDER_NAME) for name, content, kind in members),
    ]  # fmt: skip


def _heap() -> list[SampleFile]:
    home = "Diverse"
    lunch = "Til Oddvar/ting fra gamle PC-en"
    return [
        *scan_set(f"{home}/Fjellhug 1968", "19680002", ("23.9.1968", False), "tif", 300, (), MAP_REGISTER),
        placed(f"{home}/Fellesbestemmelser BL65.pdf", scanned(SCANNED["fellesbestemmelser"], "2009"), "0072,19680002",
                "PLANBEST", f"{MAP_REGISTER}; hører til to planer"),
        placed(f"{home}/scan0047.pdf", scanned(SCANNED["fjellhug_bestemmelser"], "2009", 0.2), "19680002", "PLANBEST",
                f"{MAP_REGISTER} (arket Dokumenter)"),
        placed(f"{home}/19680002 opphevelse K-sak 22-16.pdf", typed(DECISIONS["19680002"], "2016"), "19680002",
                "VEDTAK",
                FILE_NAME),
        unplaced(f"{home}/Fjellhug/Skannet_20090611.pdf", scanned(SCANNED["fjellhug_brev"], "2009", -0.8), "19680002",
                  "KLAGE", "forslag: mappa Fjellhug"),
        placed(f"{home}/R-23 og 0072 felles kunngjøring.pdf", typed(OTHERS["felles_kunngjoring"], "1994"),
                "R-23,0072",
                "KUNNGJ", f"{FILE_NAME}; hører til to planer"),
        unplaced(f"{home}/72 Elvebakken skisse lekeplass.pdf", typed(OTHERS["skisse_72"], "2011"), "0072", "ILLUST",
                  "72 er ikke planid 0072; forslag: Elvebakken i filnavnet"),
        unplaced(f"{home}/støyrapport rv 72.pdf", typed(OTHERS["stoy_rv72"], "2023"), "202403", "RAPPORT",
                  "72 er en riksveg; forslag: Årdalsvegen i teksten"),
        unplaced(f"{home}/Plan 1987 Moen rev.pdf", typed(OTHERS["moen_1987"], "1987", "Courier"), "3/87", "PLANBESKR",
                  "1987 er et årstall; forslag: Moen i filnavnet"),
        no_plan(f"{home}/Sak 2003-0004 vannverk.pdf", typed(OTHERS["vannverk"], "2003"), "saksnummer, ikke planid"),
        no_plan(f"{home}/referat 2012-06.pdf", typed(OTHERS["referat"], "2012"), "måned, ikke planid"),
        no_plan(f"{home}/festkomite 17 mai 2014.pdf", typed(OTHERS["festkomite"], "2014"), "festkomite"),
        no_plan(f"{home}/Budsjett 2014 UTKAST.xls", budget_xls(), "budsjett"),
        placed(f"{lunch}/20030004 kopi av Føresegner hamn (nyeste).pdf",
                typed(PROVISIONS["20030004"].replace("9,5 m", "9,0 m"), "2003"), "20030004", "PLANBEST",
                f"{FILE_NAME}; et eldre utkast"),
        SampleFile(f"{lunch}/{NUMBER}_201206_bestemmelser_ENDELIG.pdf", typed(PROVISIONS["201206"], "2013"),
                "duplicate",
                   ("201206",), "PLANBEST", f"samme innhold som i mappa Sentrum; {FILE_NAME}"),
        placed(f"{lunch}/R-23_Nordvika_plankart_FARGE.jpg",
                image_bytes(scanned_map("R-23", "27.10.1994", True, (640, 460)).image, "jpg", 150), "R-23",
                "PLANKART",
                FILE_NAME),
        placed(f"{lunch}/plan 0072 endring garasjer vedtak.pdf",
                typed("""
                    LYNGVIK KOMMUNE, det faste utvalget for plansaker
                    Møte 27.10.1994, sak 33/94
                    Mindre vesentlig endring - garasjer i felt G1
                    Vedtak: Endringen godkjennes etter plan- og bygningslovens § 28-1 nr. 2.
                """, "1994", "Courier"), "0072", "VEDTAK", FILE_NAME),
        junk(f"{lunch}/Thumbs.db", thumbs(5)),
        unplaced("E-post/SV_ reguleringsplan Nordvika.eml",
                  mail("SV: reguleringsplan Nordvika", "magnhild@post.example", "2012-03-01",
                       "Hei. Kan garasjen stå 1 m frå grensa i felt B2? Mvh Magnhild"), "R-23", "KORR",
                  "forslag: Nordvika i filnavnet"),
        placed("E-post/VS 202403 innspill frå grunneigar.eml",
                mail("VS: innspill", "grunneigar@post.example", "2024-02-11",
                "Eg ønskjer at vegen blir lagt på nordsida."),
                "202403", "KORR", FILE_NAME),
        placed("E-post/3-87 spørsmål om gesimshøyde.eml",
                mail("Gesimshøyde", "byggmester@post.example", "2008-09-30", "Hva er største gesimshøyde i I2?"),
                "3/87",
                "KORR", FILE_NAME),
        no_plan("telefonliste teknisk etat 2013.pdf", typed(OTHERS["telefonliste"], "2013"),
                "telefonnummer, ikke planid"),
        no_plan("LES MEG (Oddvar).txt", "Hugs: R-nummera er frå den gamle permen.\r\n".encode("cp1252"), "lapp"),
    ]  # fmt: skip


def sample_files() -> list[SampleFile]:
    """All files, sorted by path. Members of a zip follow it as ``mappe.zip!navn``; the zip itself is a container."""
    found = [
        SampleFile("planoversikt.xlsx", register_workbook(), "register", (), "", "planoversikten"),
        junk("~$planoversikt.xlsx", b"\x06Oddvar" + b" " * 48 + "\x06Oddvar".encode("utf-16-le").ljust(110, b" ")),
        junk("Thumbs.db", thumbs(1)),
    ]
    for part in (
        _maps,
        _elvebakken,
        _moen,
        _skarvoya,
        _nordvika,
        _centre,
        _harbour,
        _quarry,
        _municipal_plan,
        _proposal,
    ):
        found += part()
    found += _heap()
    return sorted(found, key=lambda entry: entry.path)


def delivery() -> bytes:
    """The vendor's dump of five plans."""
    head = Head(vertical_datum="NN2000", extra=("..DATO 20260801", f'..EIER "{NAME}"', '..PRODUSENT "Kartvert AS"'))
    elements = _with_copy_data(delivery_elements(), "20260801")
    serial = {key: 11 + 3 * at for at, key in enumerate(elements)}
    return sosi_bytes(head, elements, serial)
