"""The type of a document by name, folder and first page: names as municipalities have them, and the traps."""

import csv
from pathlib import Path

import pytest

from planarkiv.intake.document_type import Proposal, propose
from planarkiv.intake.document_type.words import fold, words_of_name
from planarkiv.model.document_facts import DocumentFacts

Types = tuple[str | None, ...]

# name of the file, and the types of the documents in it; None where nobody could say from the name alone
NAMES: tuple[tuple[str, str | None], ...] = (
    # plan maps
    ("plankart_Kjetså_massetak.pdf", "PLANKART"),
    ("Plankart.pdf", "PLANKART"),
    ("PlanKart_vn2.pdf", "PLANKART"),
    ("Reguleringskart 1967.tif", "PLANKART"),
    ("reguleringskart_sandvika_blad1av2.tif", "PLANKART"),
    ("REGULERINGSPLANKART ÅSEN.PDF", "PLANKART"),
    ("reguleringsplankart-aasen.pdf", "PLANKART"),
    ("Reg.kart Bjørkelia.jpg", "PLANKART"),
    ("regkart_12.tif", "PLANKART"),
    ("Bebyggelsesplan kart.pdf", "PLANKART"),
    ("bebyggelsesplankart Nordre Hagen.pdf", "PLANKART"),
    ("Kart til reguleringsplan for Tverrelva.pdf", "PLANKART"),
    ("kart_reguleringsplan_Nesjordet.tif", "PLANKART"),
    ("Arealplankart Kommuneplan 1992-2004.pdf", "PLANKART"),
    ("Kommuneplanens arealdel - plankart vest.pdf", "PLANKART"),
    ("KDP sentrum plankart A1 M1000.pdf", "PLANKART"),
    ("20030004_plankart_vedtatt_20040315.pdf", "PLANKART"),
    ("0938_R-23_plankart (1).pdf", "PLANKART"),
    ("Vedlegg 1 Plankart.pdf", "PLANKART"),
    ("Plankart datert 12.03.2019 rev B.pdf", "PLANKART"),
    ("Plankart med tegnforklaring.pdf", "PLANKART"),
    ("plankart mål 1-1000.tif", "PLANKART"),
    ("Forslag til plankart.pdf", "PLANKART"),
    ("vedtatt plankart.pdf", "PLANKART"),
    ("Detaljregulering Moen, plankart.pdf", "PLANKART"),
    ("Stadfesta reguleringskart 1958.tif", "PLANKART"),
    ("Pl.kart Hytteområde Haugen.pdf", "PLANKART"),
    ("plankartet endelig.pdf", "PLANKART"),
    ("Georeferert plankart.tif", "GEOREFPLAN"),
    ("R-23_georef.tif", "GEOREFPLAN"),
    ("reguleringskart_georeferert.tif", "GEOREFPLAN"),
    # provisions
    ("planbestemmelser_Kjetså_massetak.pdf", "PLANBEST"),
    ("Planbestemmelse.pdf", "PLANBEST"),
    ("Bestemmelser.docx", "PLANBEST"),
    ("reguleringsbestemmelser Sandvika.doc", "PLANBEST"),
    ("Reguleringsbestemmelser til reguleringsplan for Åsen.pdf", "PLANBEST"),
    ("reguleringsføresegner.pdf", "PLANBEST"),
    ("Føresegner til reguleringsplan for Øygarden.pdf", "PLANBEST"),
    ("foresegner_bjorkelia.pdf", "PLANBEST"),
    ("Foeresegner 2012.pdf", "PLANBEST"),
    ("f°resegner.pdf", "PLANBEST"),
    ("FÃ¸resegner.pdf", "PLANBEST"),
    ("reg.best. 1987.pdf", "PLANBEST"),
    ("Regbest_Moen.pdf", "PLANBEST"),
    ("planbest 20030004.pdf", "PLANBEST"),
    ("Reguleringsvedtekter.pdf", "PLANBEST"),
    ("Vedtekter til reguleringsplan for Tverrelva 1968.pdf", "PLANBEST"),
    ("Bestemmelser og retningslinjer kommuneplanens arealdel.pdf", "PLANBEST"),
    ("Bestemmelser til plankart.pdf", "PLANBEST"),
    ("utfyllende føresegner.rtf", "PLANBEST"),
    ("R-23 bestemelser utkast.doc", "PLANBEST"),
    ("Planbestemmelser_rev_etter_høring.pdf", "PLANBEST"),
    ("Forslag til endrede reguleringsbestemmelser.pdf", "PLANBEST"),
    ("bebyggelsesplan bestemmelser.pdf", "PLANBEST"),
    ("Fellesbestemmelser.pdf", "PLANBEST"),
    # descriptions
    ("Planbeskrivelse.pdf", "PLANBESKR"),
    ("planomtale Åsen.docx", "PLANBESKR"),
    ("Planomtala.pdf", "PLANBESKR"),
    ("Planskildring til detaljregulering.pdf", "PLANBESKR"),
    ("planbeskriving.odt", "PLANBESKR"),
    ("Plan beskrivelse Haugen.pdf", "PLANBESKR"),
    ("Beskrivelse til reguleringsplan 1974.pdf", "PLANBESKR"),
    ("reguleringsbeskrivelse.pdf", "PLANBESKR"),
    # decisions
    ("Vedtak.pdf", "VEDTAK"),
    ("vedtak kommunestyret 13.06.2024.pdf", "VEDTAK"),
    ("Kommunestyrevedtak.pdf", "VEDTAK"),
    ("K-sak 45-03.pdf", "VEDTAK"),
    ("k_sak_12_87.pdf", "VEDTAK"),
    ("KS-sak 050-12 Egengodkjenning.pdf", "VEDTAK"),
    ("KSsak 23-1999.pdf", "VEDTAK"),
    ("PS 45-03 Reguleringsplan Sandvika.pdf", "VEDTAK"),
    ("PS 12_2007.pdf", "VEDTAK"),
    ("Særutskrift.pdf", "VEDTAK"),
    ("Særutskrift av møtebok bygningsrådet 1972.pdf", "VEDTAK"),
    ("saerutskrift K-sak 12-87.tif", "VEDTAK"),
    ("Utskrift av møtebok.pdf", "VEDTAK"),
    ("Saksprotokoll - Detaljregulering Moen.pdf", "VEDTAK"),
    ("Stadfesting.pdf", "VEDTAK"),
    ("stadfestelse fylkesmannen 1981.tif", "VEDTAK"),
    ("Stadfesting av reguleringsplan 12.3.74.pdf", "VEDTAK"),
    ("Egengodkjenning.pdf", "VEDTAK"),
    ("Vedtaksbrev.pdf", "VEDTAK"),
    ("Vedtak av reguleringsplan med bestemmelser.pdf", "VEDTAK"),
    ("Vedtak om mindre endring.pdf", "VEDTAK"),
    ("Vedtak dispensasjon gnr 12 bnr 3.pdf", "VEDTAK"),
    ("vedtak_2019-114.pdf", "VEDTAK"),
    ("Formannskapssak 33-91.pdf", "VEDTAK"),
    ("brev vedtak.pdf", "VEDTAK"),
    # announcements, letters, statements
    ("Kunngjøring.pdf", "KUNNGJ"),
    ("kunngjering vedteken plan.pdf", "KUNNGJ"),
    ("kunngjoring_av_vedtak.pdf", "KUNNGJ"),
    ("Kunngjøring av oppstart.pdf", "KUNNGJ"),
    ("annonse Lindesnes avis.jpg", "KUNNGJ"),
    ("Varsel.pdf", "KORR"),
    ("Varsel om oppstart.pdf", "KORR"),
    ("oppstartsvarsel naboer.docx", "KORR"),
    ("kartverket_brev.pdf", "KORR"),
    ("E-post fra konsulent.pdf", "KORR"),
    ("følgebrev.doc", "KORR"),
    ("Oversendelse av plankart.pdf", "KORR"),
    ("SV Plankart Sandvika.pdf", "KORR"),
    ("Merknad Hansen.pdf", "UTTALELSE"),
    ("merknader.pdf", "UTTALELSE"),
    ("Merknad til plankart fra nabo.pdf", "UTTALELSE"),
    ("Høringsuttalelse NVE.pdf", "UTTALELSE"),
    ("Uttale frå fylkeskommunen.pdf", "UTTALELSE"),
    ("fråsegn frå bondelaget.doc", "UTTALELSE"),
    ("Uttalelse til planprogram.pdf", "UTTALELSE"),
    ("Brev fra Vegvesenet - uttalelse.pdf", "UTTALELSE"),
    ("innspill_velforeningen.pdf", "UTTALELSE"),
    ("Innsigelse fra Fylkesmannen.pdf", "INNSIGELSE"),
    ("motsegn.pdf", "INNSIGELSE"),
    ("Klage.pdf", "KLAGE"),
    ("Klage på vedtak om reguleringsplan.pdf", "KLAGE"),
    ("klagebrev Olsen.pdf", "KLAGE"),
    # case papers and studies
    ("Saksframlegg.pdf", "SAKSFRAMLEGG"),
    ("saksfremlegg 2. gangs behandling.pdf", "SAKSFRAMLEGG"),
    ("Samla saksframstilling.doc", "SAKSFRAMLEGG"),
    ("saksutgreiing.pdf", "SAKSFRAMLEGG"),
    ("planprogram - saksframlegg.pdf", "SAKSFRAMLEGG"),
    ("ROS-analyse.pdf", "ROS-ANALYSE"),
    ("ROSanalyse Moen.docx", "ROS-ANALYSE"),
    ("Vedlegg 4 ROS.pdf", "ROS-ANALYSE"),
    ("Risiko- og sårbarhetsanalyse.pdf", "ROS-ANALYSE"),
    ("Konsekvensutredning naturmiljø.pdf", "KONSUTR"),
    ("konsekvensutgreiing.pdf", "KONSUTR"),
    ("KU landskap.pdf", "KONSUTR"),
    ("Planprogram.pdf", "PLANPROG"),
    ("Fastsatt planprogram 2015.pdf", "PLANPROG"),
    ("Illustrasjonsplan.pdf", "ILLUST"),
    ("Illustrasjon til planbeskrivelse.pdf", "ILLUST"),
    ("Juridisk bindende illustrasjon.pdf", "JURILLUST"),
    ("Tegnforklaring.pdf", "TEGNFKL"),
    ("teiknforklaring til plankart.pdf", "TEGNFKL"),
    ("Støyrapport.pdf", "RAPPORT"),
    ("geoteknisk vurdering.pdf", "RAPPORT"),
    ("Grunnundersøkelser Multiconsult.pdf", "RAPPORT"),
    ("trafikkutredning.pdf", "UTREDNING"),
    ("Basiskart.pdf", "KART"),
    ("oversiktskart A4.pdf", "KART"),
    ("Støysonekart.pdf", "KART"),
    # nobody can say
    ("reguleringsplan.pdf", None),
    ("plan.pdf", None),
    ("kart.pdf", None),
    ("R-23.tif", None),
    ("Scan0001.pdf", None),
    ("Sandvika boligfelt 1974.pdf", None),
    ("vedtatt plan.pdf", None),
    ("godkjent 1987.pdf", None),
    ("høring.pdf", None),
    ("dok 12.pdf", None),
    ("sak 2019-1234.pdf", None),
    # traps: the words of a plan in the names of other things
    ("plankontoret_telefonliste.pdf", None),
    ("bestemmelsessted.txt", None),
    ("artsbestemmelser sopp.pdf", None),
    ("saksbehandler.pdf", None),
    ("vedtak om gebyr.pdf", None),
    ("Vedtak om tilbygg.pdf", None),
    ("Vedtak på garasje.pdf", None),
    ("vedtekter velforening.pdf", None),
    ("vedtekter Nordvika båtforening.pdf", None),
    ("19520001 Strandgata vedtekter.pdf", "PLANBEST"),
    ("plan 0072 endring garasje vedtak.pdf", "VEDTAK"),
    ("Vedtak gebyr reguleringsplan.pdf", None),
    ("merknad Åsen velforening.pdf", "UTTALELSE"),
    ("nabovarsel.pdf", "KORR"),
    ("godkjenningsbrev departementet.tif", "VEDTAK"),
    ("kunngj. i avisa.pdf", "KUNNGJ"),
    ("skredfarevurdering NGI.pdf", "RAPPORT"),
    ("Mal for planbestemmelser.docx", None),
    ("planbestemmelser_mal.dotx", None),
    ("Sjekkliste plankart.pdf", None),
    ("Veileder ROS-analyse.pdf", None),
    ("Bestilling av plankart.pdf", None),
    ("planoversikt.pdf", None),
    ("Oversikt over vedtak.pdf", None),
    ("Liste over plankart.pdf", None),
    ("Søknad om dispensasjon fra planbestemmelser.pdf", None),
    ("Kommentarer til planbestemmelser.pdf", None),
    ("Vedlegg til planbeskrivelse.pdf", None),
    ("bykart turist.pdf", None),
    ("stillingsbeskrivelse.docx", None),
    ("Rosendal hotell.pdf", None),
    ("ku og kalv.jpg", None),
    ("Best i test.pdf", None),
    ("forside.pdf", None),
    ("Plankart utsnitt.pdf", None),
    ("brev om plankart og planbestemmelser.pdf", "KORR"),
    ("plankart vedtak.pdf", None),
    ("Valideringsrapport SOSI.pdf", None),
    ("årsrapport 2019.pdf", None),
    ("målebrev 12-3.pdf", None),
    ("Svar på klage.pdf", None),
    ("kommunekart.pdf", None),
    # the main document and what is attached to it
    ("Planbeskrivelse m ROS.pdf", "PLANBESKR"),
    ("Planbeskrivelse m. ROS og KU.pdf", "PLANBESKR"),
    ("planbeskrivelse inkl. konsekvensutredning.pdf", "PLANBESKR"),
    ("Planomtale incl ROS-analyse Moen.docx", "PLANBESKR"),
    ("Planbeskrivelse for Moen boligfelt med vedlagt støyrapport.pdf", "PLANBESKR"),
    ("Planomtale og tilhøyrande ROS-analyse.pdf", "PLANBESKR"),
    ("Planprogram med ROS.pdf", "PLANPROG"),
    ("Konsekvensutredning med ROS-analyse.pdf", "KONSUTR"),
    ("Plankart med illustrasjon.pdf", "PLANKART"),
    ("Detaljregulering med konsekvensutredning Moen - plankart.pdf", "PLANKART"),
    ("Reguleringsplan med konsekvensutredning.pdf", None),
    # illustrations that bind
    ("Illustrasjonsplan juridisk bindende.pdf", "JURILLUST"),
    ("juridisk bindande illustrasjon.pdf", "JURILLUST"),
    ("bindende illustrasjonsplan Moen.pdf", "JURILLUST"),
    ("Illustrasjon_jur_bindende.pdf", "JURILLUST"),
    ("Jur. bindende illustrasjonsplan.pdf", "JURILLUST"),
    ("Illustrasjonsplan ikke juridisk bindende.pdf", "ILLUST"),
    ("ikkje juridisk bindande illustrasjonsplan.pdf", "ILLUST"),
    ("veiledende illustrasjonsplan.pdf", "ILLUST"),
    # plans and maps of other things than an area
    ("5-92 Hammarsland driftsplan kart 1 av 3.pdf", "KART"),
    ("Driftsplan 2022 kart 1 av 3.pdf", "KART"),
    ("driftsplankart.pdf", "KART"),
    ("Kart til driftsplan.pdf", "KART"),
    ("VA-plan kart.pdf", "KART"),
    ("Teknisk plan kart 2.pdf", "KART"),
    ("Utomhusplan kart.pdf", "KART"),
    ("skiltplan.pdf", None),
    ("Avkjørselsplan.pdf", None),
    ("Situasjonsplan.pdf", None),
    ("driftsplan beskrivelse.pdf", None),
    ("VA-plan beskrivelse.pdf", None),
    ("Lengdeprofil veg 1.pdf", None),
    ("temakart naturmiljø.pdf", "KART"),
    ("Eiendomskart.pdf", "KART"),
    ("grunnkart 1972.tif", "KART"),
    ("Kotekart.pdf", "KART"),
    ("stikningskart.pdf", "KART"),
    ("Faresonekart skred.pdf", "KART"),
    ("flomsonekart 200 år.pdf", "KART"),
    ("Kartutsnitt.pdf", None),
    ("Solbakkveg plankart.pdf", "PLANKART"),
    ("Strandvegplanen plankart.pdf", "PLANKART"),
    ("Plankart Driftsveien.pdf", "PLANKART"),
    ("Kommunedelplan sentrum kart.pdf", "PLANKART"),
    ("Reguleringsplan Moen kart.tif", "PLANKART"),
    ("Kart endr torget 1-500.pdf", "PLANKART"),
    ("Reguleringsplan Moen snitt kart.pdf", None),
    ("Kart over reguleringsplaner.pdf", None),
    ("Stadf. brev 02.05.79.pdf", "VEDTAK"),
    ("Godkj.brev departementet 1968.tif", "VEDTAK"),
    ("Plankart stadf. 1979.tif", "PLANKART"),
    ("Lista fyr plankart.pdf", "PLANKART"),
    ("T-1490 reguleringsplanveileder utdrag.pdf", None),
)


def types(name: str, *folders: str, pages: tuple[str, ...] = (), facts: DocumentFacts | None = None) -> Types:
    return tuple(proposal.type for proposal in propose(name, folders, pages, facts))


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_names(name: str, expected: str | None) -> None:
    assert types(name) == (expected,)


def test_the_table_is_large_and_every_type_is_one_of_the_twenty(shared: Path) -> None:
    assert len(NAMES) >= 120
    with (shared / "spec" / "codelists" / "dokumenttype.csv").open(encoding="utf-8") as file:
        codes = {row["code"] for row in csv.DictReader(file)}
    assert {expected for _, expected in NAMES} - {None} <= codes
    assert len({expected for _, expected in NAMES if expected}) >= 18


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plankart med bestemmelser.pdf", ("PLANKART", "PLANBEST")),
        ("plankart og føresegner.tif", ("PLANKART", "PLANBEST")),
        ("Åsen kart og bestemmelser (ett ark).pdf", ("PLANKART", "PLANBEST")),
        ("Plankart_m_bestemmelser_1978.pdf", ("PLANKART", "PLANBEST")),
        ("Reguleringskart & reg.best.pdf", ("PLANKART", "PLANBEST")),
        ("Moen kart og best.pdf", ("PLANKART", "PLANBEST")),
        ("Plankart, bestemmelser og planbeskrivelse.pdf", ("PLANKART", "PLANBEST", "PLANBESKR")),
        ("Planbeskrivelse og ROS-analyse.pdf", ("PLANBESKR", "ROS-ANALYSE")),
        ("Planbestemmelser med planbeskrivelse.pdf", ("PLANBEST", "PLANBESKR")),
        ("Plankart m juridisk bindende illustrasjon.pdf", ("PLANKART", "JURILLUST")),
        ("plankart m bestemmelser og ROS.pdf", ("PLANKART", "PLANBEST", "ROS-ANALYSE")),
        ("Saksframlegg og vedtak.pdf", ("SAKSFRAMLEGG", "VEDTAK")),
        ("merknader og innsigelser.pdf", ("UTTALELSE", "INNSIGELSE")),
    ],
)
def test_several_documents_on_one_sheet(name: str, expected: Types) -> None:
    assert types(name) == expected
    assert all(proposal.certain for proposal in propose(name, (), ()))


def test_map_and_provisions_side_by_side_are_asked_about() -> None:
    proposals = propose("plankart_bestemmelser_Moen.pdf", (), ())
    assert [proposal.type for proposal in proposals] == ["PLANKART", "PLANBEST"]
    assert not any(proposal.certain for proposal in proposals)


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("planbestemmelser utkast.docx", True),
        ("Plankart (1).pdf", True),
        ("Plankart - Kopi.pdf", True),
        ("plankart_v2.pdf", True),
        ("Planbestemmelser gammel.doc", True),
        ("Forslag til plankart.pdf", True),
        ("plankart.pdf", False),
        ("plankart_vn2.pdf", False),
        ("Planbestemmelser 2012.pdf", False),
        ("Plankart endelig.pdf", False),
    ],
)
def test_drafts_keep_their_type(name: str, draft: bool) -> None:
    [proposal] = propose(name, (), ())
    assert proposal.draft is draft
    assert proposal.type in {"PLANKART", "PLANBEST"}


def test_the_reason_quotes_the_words_found() -> None:
    assert propose("Reguleringsføresegner Åsen.pdf", (), ())[0].reason == "«Reguleringsføresegner» i filnavnet"
    assert "«gebyr»" in propose("vedtak om gebyr.pdf", (), ())[0].reason
    reason = propose("plankart vedtak.pdf", (), ())[0].reason
    assert "«plankart»" in reason
    assert "«vedtak»" in reason


def raster(size_mm: tuple[float, float] | None = None, *, placed: bool = False) -> DocumentFacts:
    facts: dict[str, object] = {}
    if size_mm is not None:
        facts["arkMm"] = list(size_mm)
    if placed:
        facts["georeferanse"] = {"kilde": "worldfil"}
    return DocumentFacts("TIFF", "image/tiff", facts)


def document(sides: int = 1, size_mm: tuple[float, float] = (210, 297), form: str = "PDF") -> DocumentFacts:
    size = {"bredde": size_mm[0], "hoeyde": size_mm[1], "sider": sides}
    return DocumentFacts(form, "application/pdf", {"sider": sides, "sidestoerrelserMm": [size]})


A1 = (841.0, 594.0)
MAP_TEXT = (
    "Sveindalsvegen 244.9\nTegnforklaring Reguleringsplan PBL 2008 § 12-5. Nr. 1\nPlanens begrensning Formålgrense\n"
    "Kartopplysninger Kilde for basiskart: Ekvidistanse: Kartmålestokk 1:2000 (A1)\nMed tilhørende bestemmelser"
)
PROVISIONS_ON_MAP = "\nReguleringsbestemmelser\n§ 1 Formål\nOmrådet er regulert til bolig.\n§ 2 Utnytting\n§ 3 Høyder"


def test_a_scan_in_place() -> None:
    assert types("plankart_R-23.tif", facts=raster(placed=True)) == ("PLANKART",)
    assert "georeferert" in propose("plankart_R-23.tif", (), (), raster(placed=True))[0].reason
    [proposal] = propose("reguleringsplan Sandvika.tif", (), (), raster(placed=True))
    assert (proposal.type, proposal.certain) == ("PLANKART", False)
    assert types("kart_R-23.tif", facts=raster(placed=True)) == ("PLANKART",)
    assert types("R-23_georef.tif", facts=raster(placed=True)) == ("GEOREFPLAN",)
    assert types("R-23.tif", facts=raster(placed=True)) == (None,)
    assert types("flyfoto.tif", facts=raster(placed=True)) == ("KART",)


def test_a_large_sheet_named_after_its_plan() -> None:
    [proposal] = propose("Reguleringsplan Sandvika.tif", (), (), raster(A1))
    assert (proposal.type, proposal.certain) == ("PLANKART", False)
    assert "84 cm" in proposal.reason
    assert types("Reguleringsplan Sandvika.tif", facts=raster((297, 210))) == (None,)
    assert types("Sandvika snitt.tif", facts=raster(A1)) == (None,)


def test_a_plan_map_by_its_text() -> None:
    assert types("A1-L.pdf", pages=(MAP_TEXT,), facts=document(1, A1)) == ("PLANKART",)
    assert types("A1-L.pdf", pages=(MAP_TEXT + PROVISIONS_ON_MAP,), facts=document(1, A1)) == ("PLANKART", "PLANBEST")
    assert types("plankart.pdf", pages=(MAP_TEXT,), facts=document(1, A1)) == ("PLANKART",)
    assert types("plankart.pdf", pages=(MAP_TEXT + PROVISIONS_ON_MAP,), facts=document(1, A1)) == (
        "PLANKART",
        "PLANBEST",
    )
    assert types("A1-L.pdf", pages=(MAP_TEXT,), facts=document()) == (None,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Evje kommune\nREGULERINGSBESTEMMELSER FOR ÅSEN\n§ 1", "PLANBEST"),
        ("FØRESEGNER TIL REGULERINGSPLAN FOR MOEN", "PLANBEST"),
        ("Detaljregulering for Moen – Planbestemmelser\nDato 12.3.2012", "PLANBEST"),
        ("Planomtale\nDetaljregulering for Moen", "PLANBESKR"),
        ("SÆRUTSKRIFT\nSaksnr 12/03", "VEDTAK"),
        ("Saksprotokoll i Kommunestyret - 13.06.2024\nVedtak:", "VEDTAK"),
        ("Evje kommune\nSAKSFRAMLEGG\nSaksbehandler: NN", "SAKSFRAMLEGG"),
        ("Vår ref. 12/33\nDykkar ref.\nKlage på vedtak om reguleringsplan for Moen\nVi viser til", "KLAGE"),
        ("Fylkesmannen\nDeres ref.:\nStadfesting av reguleringsplan for Moen", "VEDTAK"),
        ("Deres ref.\nOversending av plankart og bestemmelser", "KORR"),
        ("Deres ref.\nHøring av planprogram for Moen", None),
        ("Deres ref.\nPlanbestemmelser\nVi ber om svar", None),
        ("Kommunestyret har gjort vedtak i saken og plankart og bestemmelser er lagt ved denne sendingen", None),
        ("Vedlegg: Plankart", None),
        ("Reguleringsplan for Sandvika", None),
        ("", None),
    ],
)
def test_headlines(text: str, expected: str | None) -> None:
    assert types("Scan0001.pdf", pages=(text,), facts=document(2)) == (expected,)


def test_the_name_counts_before_the_headline() -> None:
    assert types("Planbestemmelser.pdf", pages=("Planbeskrivelse\n",), facts=document(4)) == ("PLANBEST",)


def test_a_plan_map_of_many_pages_of_text_is_none() -> None:
    pages = ("REGULERINGSBESTEMMELSER FOR ÅSEN\n§ 1",)
    assert types("plankart.pdf", pages=pages, facts=document(3)) == (None,)
    assert types("plankart.pdf", pages=pages, facts=document(1)) == ("PLANKART",)
    assert types("plankart.docx", facts=document(1, form="DOCX")) == (None,)


def test_a_headline_settles_a_name_with_two_types() -> None:
    [proposal] = propose("plankart vedtak.pdf", (), ("SÆRUTSKRIFT av møtebok",), document(2))
    assert (proposal.type, proposal.certain) == ("VEDTAK", False)


def test_provisions_by_their_chapters() -> None:
    text = "Side 1\n1. FORMÅLET\n2. FELLESBESTEMMELSER\n3. BESTEMMELSER TIL AREALFORMÅL\n5. REKKEFØLGEBESTEMMELSER\n"
    [proposal] = propose("dok1.pdf", (), (text,), document(3))
    assert (proposal.type, proposal.certain) == ("PLANBEST", False)


@pytest.mark.parametrize(
    ("folders", "facts", "expected"),
    [
        (("R-23", "Plankart"), raster(), "PLANKART"),
        (("R-23", "Plankart"), document(3), None),
        (("Føresegner",), document(3), "PLANBEST"),
        (("Føresegner",), document(1, A1), None),
        (("Merknader",), document(1), "UTTALELSE"),
        (("Plankart", "Korrespondanse"), document(1), "KORR"),
        (("Korrespondanse", "2003", "diverse"), document(1), "KORR"),
        (("Vedtak",), document(1), None),
        (("Vedtatte planer",), document(1), None),
        (("Plankart og bestemmelser",), raster(), None),
        (("Reguleringsplaner",), document(1), None),
    ],
)
def test_folders(folders: tuple[str, ...], facts: DocumentFacts, expected: str | None) -> None:
    assert types("Scan0001.pdf", *folders, facts=facts) == (expected,)
    assert types("plankart.pdf", *folders, facts=raster()) == ("PLANKART",)


def test_a_headline_against_the_folder_gives_none() -> None:
    pages = ("Planbeskrivelse\nfor Moen",)
    assert types("a.pdf", "Merknader", pages=pages, facts=document(2)) == (None,)
    assert types("a.pdf", "Vedtak", pages=pages, facts=document(2)) == ("PLANBESKR",)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("SV Plankart.msg", "", "KORR"),
        ("Planbestemmelser.msg", "", "KORR"),
        ("Merknad fra Hansen.eml", "", "UTTALELSE"),
        ("SV Merknad fra Hansen.eml", "", None),
        ("Re_ Klage på vedtak.msg", "", None),
        ("SV Varsel om oppstart.eml", "", "KORR"),
        ("VS innspill.eml", "", "KORR"),
        ("0002.eml", "SV: Merknad til plan 202104\nHei", None),
        ("0002.eml", "VS: Merknad til plan 202104\nHei", "KORR"),
        ("0001.eml", "Klage på reguleringsplan for Moen\nHei", "KLAGE"),
        ("0001.eml", "Spørsmål\nHei", "KORR"),
    ],
)
def test_mail(name: str, text: str, expected: str | None) -> None:
    subject = {"emne": text.split("\n", maxsplit=1)[0]}
    facts = DocumentFacts("EML" if name.endswith("eml") else "MSG", "message/rfc822", subject)
    assert types(name, pages=(text,) if text else (), facts=facts) == (expected,)


def test_provisions_on_the_sheet_of_the_map() -> None:
    pages = (MAP_TEXT,)
    assert types("føresegner Moen.pdf", pages=pages, facts=document(1, A1)) == ("PLANKART", "PLANBEST")
    assert types("Reguleringsplan med bestemmelser.pdf", facts=document(1, A1)) == ("PLANKART", "PLANBEST")
    [proposal] = propose("Reguleringsplan med bestemmelser.pdf", (), (), document(4))
    assert (proposal.type, proposal.certain) == ("PLANBEST", False)


def test_an_illustration_sheet_is_no_plan_map() -> None:
    assert types("A1-L.pdf", pages=(MAP_TEXT + "\nSituasjonsplan",), facts=document(1, A1)) == (None,)


@pytest.mark.parametrize("name", ["Situasjonsplan.pdf", "Driftsplan.pdf", "VA-plan.pdf", "C-101 Plan og profil.pdf"])
def test_the_drawing_of_another_plan_is_no_plan_map(name: str) -> None:
    assert types(name, pages=(MAP_TEXT,), facts=document(1, A1)) == (None,)
    assert types(name, "R-23", "Plankart", facts=raster(A1, placed=True)) == (None,)
    assert types("dok1.pdf", pages=(MAP_TEXT,), facts=document(1, A1)) == ("PLANKART",)


@pytest.mark.parametrize("name", ["Kommunedelplan sentrum kart.pdf", "Kart endr torget.pdf", "Støysonekart.pdf"])
def test_likely_maps_are_asked_about(name: str) -> None:
    assert not propose(name, (), ())[0].certain
    assert propose("reguleringsplan kart.pdf", (), ())[0].certain


@pytest.mark.parametrize(
    ("name", "folder", "expected"),
    [
        ("Best_sentrum_1976.pdf", "Reguleringsplaner", "PLANBEST"),
        ("Leirdalen ind best rev 1990.pdf", "Mindre endring Torget", "PLANBEST"),
        ("Best_sentrum_1976.pdf", "KDP sentrum", "PLANBEST"),
        ("Best_sentrum_1976.pdf", "Diverse", None),
        ("Best i test.pdf", "Reguleringsplaner", None),
        ("Best.nr 4411.pdf", "Reguleringsplaner", None),
        ("kart.pdf", "Reguleringsplaner", None),
    ],
)
def test_best_among_the_papers_of_plans(name: str, folder: str, expected: str | None) -> None:
    [proposal] = propose(name, (folder, "1970-79"), (), document(2))
    assert (proposal.type, proposal.certain) == (expected, False)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("202306 varslingsbrev.pdf", "KUNNGJØRING\nVARSEL OM OPPSTART AV PLANARBEID", "KUNNGJ"),
        ("brev 12.3.pdf", "Klage på vedtak om reguleringsplan for Moen\nVi viser til", "KLAGE"),
        ("følgebrev.pdf", "Planbestemmelser\nfor Moen", "KORR"),
        ("Vedtak.pdf", "Klage på vedtak", "VEDTAK"),
    ],
)
def test_the_headline_says_what_a_letter_is(name: str, text: str, expected: str) -> None:
    [proposal] = propose(name, (), (text,), document(2))
    assert proposal.type == expected
    assert proposal.certain is (expected in {"KORR", "VEDTAK"})


def test_a_guide_is_no_provision_whatever_its_chapters() -> None:
    pages = ("Reguleringsplanveileder\nUtdrag\nKapittel 5 Bestemmelser",)
    assert types("T-1490 reguleringsplanveileder.pdf", pages=pages, facts=document()) == (None,)
    assert types("utdrag.pdf", pages=pages, facts=document()) == (None,)


def test_an_empty_file_is_no_document() -> None:
    [proposal] = propose("plankart.pdf", (), (), DocumentFacts("TOM", "application/x-empty"))
    assert (proposal.type, proposal.reason) == (None, "fila er tom")


def test_drawings_and_spreadsheets() -> None:
    [proposal] = propose("plankart.dwg", (), (), DocumentFacts("DWG", "image/vnd.dwg"))
    assert (proposal.type, proposal.certain) == ("PLANKART", False)
    assert types("merknader.xlsx", facts=DocumentFacts("XLSX", "x")) == (None,)


@pytest.mark.parametrize(
    "name", ["", ".pdf", "...", "()", "\ufffd\ufffd.pdf", "a" * 5000, "plan" * 500, "og " * 800, "\0"]
)
def test_odd_names(name: str) -> None:
    [proposal] = propose(name, (name,), (name,))
    assert isinstance(proposal, Proposal)
    assert proposal.reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("føresegner", "foeresegner"),
        ("særutskrift", "saerutskrift"),
        ("ÅSEN", "aasen"),
        ("fo\u0308r", "før"),
        ("é", "e"),
    ],
)
def test_spellings_fold_together(one: str, other: str) -> None:
    assert words_of_name(one).folded == words_of_name(other).folded == fold(other)


def test_real_files(shared: Path) -> None:
    from planarkiv.readers import pdf

    expected = {
        "plankart_Kjetså_massetak.pdf": "PLANKART",
        "planbestemmelser_Kjetså_massetak.pdf": "PLANBEST",
        "Plankart.pdf": "PLANKART",
        "Planbestemmelse.pdf": "PLANBEST",
        "Planbeskrivelse.pdf": "PLANBESKR",
        "Kunngjøring.pdf": "KUNNGJ",
        "Klage.pdf": "KLAGE",
        "Varsel.pdf": "KORR",
        "Vedtak.pdf": "VEDTAK",
        "vedtak.pdf": "VEDTAK",
        "Planprogram.pdf": "PLANPROG",
        "planomraade.pdf": None,
        "Planinitiativ.pdf": None,
    }
    files = [path for path in (shared / "data").rglob("*.pdf") if "noark5" not in path.parts]
    assert {path.name for path in files} == set(expected)
    for path in files:
        found = pdf.read(path)
        # attachments lie in folders named after the message they came with: those say nothing of a single file
        [proposal] = propose(path.name, path.parts[-3:-1], found.pages, found)
        certain = proposal.type if proposal.certain else None
        assert certain == expected[path.name], path
    real = shared / "data" / "plans" / "kjetsaa_massetak"
    for name in ("plankart_Kjetså_massetak.pdf", "planbestemmelser_Kjetså_massetak.pdf"):
        found = pdf.read(real / name)
        assert types("dok1.pdf", pages=found.pages, facts=found) == (expected[name],)


def test_the_real_letter_templates_are_no_documents(shared: Path) -> None:
    for path in (shared / "data").rglob("*.doc"):
        assert types(path.name) == (None,), path.name
