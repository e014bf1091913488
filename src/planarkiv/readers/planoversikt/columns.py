"""The words that head the columns of a planoversikt: data, one table per sheet.

Spellings are folded (``words.fold``): case, blanks, punctuation, line breaks, æøå and units make no difference.
The left side is a name of ``model.record.FIELDS``, an attribute of ``DocumentRow``, or the name a list entry keeps.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from planarkiv.readers.planoversikt.words import folded

PLANID = "planid"
NUMBER = "kommunenummer"
FILE = "fil"
NOT_OF_THE_REGISTER = "hentetFraKartOgDokumenter"
"""The column in which a planoversikt that was exported says which of its values no register ever said."""

_PLANID = """
    planid | plan id | planident | pl nr | plan identifikasjon | planidentifikasjon | arealplanid | arealplan id
    | areal planid | nasjonal arealplanid | nasjonal arealplan id | nasjonal planid
    | arealplan-identifikasjon | plan_id | planid nr | plannr | plan nr | plannummer | plan nummer
    | planens nr | planens nummer | nummer på plan | nr på plan | plan no | reguleringsplan nr
    | reguleringsplannr | reguleringsplannummer | reguleringsplan id | regplan nr | reg plan nr | reg nr
    | regnr | reguleringsnr | reguleringsnummer | arealplannr | arealplannummer | plan-ID/nr | planid/plannr
    | kommunal planid | kommunens planid | lokal planid | planidentitet | gjeldende planid | arkivkode plan
    | plankode | planreferanse | planens id | id plan | id-nummer plan | planid (nasjonal arealplan-ID)
"""
_NUMBER = """
    kommunenummer | kommunenr | kommune nr | kommune nummer | komm nr | kommnr | knr | k.nr | komm
    | kommunekode | administrativ enhet | adm enhet | administrativ enhet nummer | fylkesnummer | fylkesnr
    | kommune
"""
_CASE = """
    saksnummer | saksnr | sak nr | saknr | saksnummar | sak nummer | sak | arkivsak | arkivsaksnr
    | arkivsaksnummer | arkivsak nr | arkivsaksnummar | ESA-sak | ESA | ESA nr | ESA saksnr | ephorte sak
    | ephorte saksnr | ephorte | websak | acos saksnr | public 360 sak | P360 | elements sak
    | elements saksnr | sak i arkivet | arkivreferanse | arkivref | arkivnr | saksreferanse | saksref
    | arkiv saksnr | saks-ID | vedtakssak | k-sak | KS-sak | PS-sak | utvalgssak | utvalgssaksnr
    | kommunestyresak | saksnummer vedtak | vår ref | referanse sak | journalpost | journalnr
    | journalnummer | jp | jp nr | dok nr | journalpost id
"""
_FILE = """
    fil | filer | filnavn | filnamn | file | filename | fil navn | filsti | filbane | sti | path
    | filplassering | dokumentfil | dokument | dokumenter | dokument fil | plandokument | plandokumenter
    | vedlegg | mappe | mapper | mappenavn | mappenamn | katalog | plassering | lagringssted | lenke til fil
    | link til fil | filreferanse | referanse dokumentfil | pdf | pdf-fil | sosi | sosifil | sosi-fil
    | skannet fil | skanna fil | scannet fil | filnavn pdf | dokumentlenke | kart | kartfil | tiff
    | rasterfil | digital fil | fil/mappe | mappe/fil
"""
_REMARK = """
    merknad | merknader | merknadar | merk | anmerkning | anmerkninger | kommentar | kommentarar
    | kommentarer | informasjon | info | notat | notater | opplysninger | opplysningar | tilleggsinformasjon
    | beskrivelse | beskriving | diverse | annet | anna | obs
"""

_STATEMENTS = {
    "dispensasjoner": "dispensasjon | dispensasjoner | dispensasjonar",
    "midlertidigeForbud": "midlertidig forbud | midlertidige forbud | mellombels forbod | mellombelse forbod | forbud",
    "endringer": "endring | endringer | endringar | reguleringsendringer | reguleringsendringar",
    "planrelasjoner": "planrelasjon | planrelasjoner | planrelasjonar | planforhold | forhold til andre planer",
    "klagerOgInnsigelser": """
        klager og innsigelser | klager/innsigelser | klager | innsigelser | klage | innsigelse | klagar og motsegner
        | klagar | motsegner
    """,
}
"""Columns of *Planer* that say «ingen per DATO» of a list: kept by their heading, and the ladder understands them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings one sheet may have: folded spelling to column name, and the weak ones that need company."""

    strong: Mapping[str, str]
    weak: Mapping[str, str]
    required: tuple[str, ...]
    """Columns that a heading row must have."""


def _vocabulary(strong: Mapping[str, str], weak: Mapping[str, str], *required: str) -> Vocabulary:
    def keys(table: Mapping[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, spellings in table.items():
            for key in folded(f"{name} | {spellings}"):
                found.setdefault(key, name)
        return found

    return Vocabulary(keys(strong), keys(weak), required or (PLANID,))


PLANS = _vocabulary(
    {
        PLANID: _PLANID,
        NUMBER: _NUMBER,
        "plannavn": """
            plannavn | plan navn | plannamn | plan namn | navn på plan | namn på plan | navn på planen
            | namn på planen | planens navn | planens namn | planenes navn | arealplannavn | arealplan navn
            | reguleringsplan | reguleringsplan navn | navn på reguleringsplan | namn på reguleringsplan
            | plantittel | tittel på plan | planbenevnelse | plannavn/område | navn på arealplan | plan name
            | planomtale navn | plan/område | reguleringsplanens navn | plannavn og sted | navn (plan)
        """,
        "plantype": """
            plantype | plan type | type plan | arealplantype | planart | plankategori | kategori plan
            | plantypekode | plantype kode | plan-typ | planslag | type arealplan
        """,
        "planstatus": """
            planstatus | status | plan status | status plan | planens status | statuskode | planstatuskode
            | stat | planstatus kode | gjeldende status | rettsstatus | status for plan
        """,
        "lovreferanse": """
            lovreferanse | lov | lovreferansetype | lovref | lov referanse | lovverk | lovheimel
            | lovhjemmel | hjemmel | heimel | hjemmelslov | plan- og bygningslov | pbl | vedtatt etter lov
            | lovgrunnlag | lovreferanse kode | etter lov | vedteken etter lov
        """,
        "lovreferanseBeskrivelse": "lovreferansebeskrivelse | lovref beskrivelse | beskrivelse lovreferanse",
        "planbestemmelse": """
            planbestemmelse | om planbestemmelser | omplanbestemmelser | planbest | planbestemmelser type
            | bestemmelsestype | planbestemmelse kode | har bestemmelser
        """,
        "forslagsstillerType": """
            forslagsstillertype | forslagsstiller type | forslagstillertype | forslagsstiller
            | forslagstiller | forslagsstillar | forslagsstillartype | offentlig/privat | privat/offentlig
            | offentleg/privat | privat eller offentlig
        """,
        "saksnummer": _CASE,
        "vertikalnivaa": """
            vertikalnivå | vertikalnivåer | vertnivå | vert.nivå | vertniv | nivå | vertikalt nivå
        """,
        "opprinneligPlanId": """
            opprinnelig planid | opprinneleg planid | opprinnelig plan-id | gammel planid | gamal planid
            | gammelt plannr | gammelt plannummer | tidligere planid | tidlegare planid | tidligere plannr
            | opprinnelig planidentifikasjon | eldre planid | gammel plan id | opphavleg planid
        """,
        "opprinneligAdministrativEnhet": """
            opprinnelig administrativ enhet | opprinnelig kommunenummer | opprinnelig kommunenr
            | opprinnelig kommune | gammelt kommunenummer | gammelt kommunenr | tidligere kommune
            | tidligere kommunenummer | gammel kommune | opprinneleg kommunenummer | tidlegare kommune
        """,
        "link": """
            link | lenke | lenkje | url | nettadresse | nettside | hyperlenke | webadresse
            | link til planregister | lenke til planregister | lenke planinnsyn | planinnsyn | planregister
            | arealplaner.no | adresse nett
        """,
        "informasjon": _REMARK,
        "vedtaksdato": """
            vedtaksdato | vedtaks dato | vedtatt | vedtatt dato | dato vedtatt | dato vedtak
            | dato for vedtak | vedtaksdag | vedteken | vedteken dato | vedtatt plan dato | vedtak dato
            | vedtakdato | vedt dato | vedt | vedtak endelig plan | vedtak endelig plan dato
            | vedtakendeligplandato | endelig vedtatt | endelig vedtatt dato | endeleg vedteken
            | endelig vedtaksdato | egengodkjent | egengodkjend | eigengodkjend | egengodkjent dato
            | egengodkjenning | godkjent | godkjend | godkjent dato | godkjenningsdato | dato godkjent
            | stadfestet | stadfesta | stadfesta dato | stadfestet dato | stadfestingsdato
            | stadfestelsesdato | dato stadfestet | vedtatt/stadfestet | stadfesta/vedteken
            | kommunestyrevedtak | kommunestyrevedtak dato | vedtatt i kommunestyret | vedtatt KST
            | vedtatt år | vedtaksår | vedtak i KST | dato kommunestyrevedtak | plan vedtatt
            | dato planvedtak | vedtak
        """,
        "ikrafttredelsesdato": """
            ikrafttredelsesdato | ikrafttredelse | ikrafttreden | ikrafttr | ikraft | i kraft | ikraft dato
            | i kraft fra | i kraft frå | dato ikrafttredelse | trådt i kraft | tredd i kraft
            | ikrafttreding | iverksatt | iverksett | gjelder fra | gjeld frå | ikrafttredelse dato
            | i kraft dato | gyldig fra
        """,
        "kunngjoeringsdato": """
            kunngjøringsdato | kunngjort | kunngjort dato | kunngjøring | dato kunngjort | kunngjøring dato
            | kunngjeringsdato | kunngjord | kunngjering | kunngj dato | kunngj | dato for kunngjøring
            | kunngjøringsdag | kunngjort vedtak | kunngjøring av vedtak | kunngjordt
            | kunngjøringsdato vedtak
        """,
        "gjennomfoeringsfrist": """
            gjennomføringsfrist | frist for gjennomføring | gjennomføringsfrist dato | gjennomf frist
            | utløpsdato | frist gjennomføring | gjennomføringsfrist utløper
        """,
        "plandokumentasjonOppdatert": """
            plandokumentasjon oppdatert | sist oppdatert | oppdatert | oppdatert dato | oppdateringsdato
            | sist endra | sist endret | ajourført | ajourført dato | ajour | dato oppdatert
        """,
        **_STATEMENTS,
        NOT_OF_THE_REGISTER: "hentet fra kart og dokumenter",
        FILE: _FILE,
    },
    {PLANID: "nr | nummer | id | no | plan", "plannavn": """
        navn | namn | plan | tittel | område | omr | stad | sted
    """,
     "plantype": "type", "vedtaksdato": "dato | år | årstall"},
)  # fmt: skip

DOCUMENTS = _vocabulary(
    {
        PLANID: _PLANID,
        NUMBER: _NUMBER,
        "title": """
            tittel | dokumenttittel | dokumentnavn | dokumentnamn | navn | namn | dokumentets navn
            | overskrift
        """,
        "type": """
            dokumenttype | dokument type | type dokument | doktype | type | dok.type | dokumenttypekode
            | kategori
        """,
        "date": """
            dato | dokumentdato | dokumentsdato | dok dato | datert | vedtaksdato | dokument dato | utgitt
        """,
        "case_number": _CASE,
        "current": "gjeldende | gjeldande | er gjeldende | aktuell | gyldig | i bruk | gjelder",
        "legal_force": """
            rettsvirkning | rettsverknad | juridisk | juridisk bindende | original/kopi | original | utgave
        """,
        "access": """
            tilgang | tilgangskode | offentlighet | offentlegheit | gradering | skjerming
            | unntatt offentlighet
        """,
        "access_basis": """
            hjemmel | heimel | tilgangshjemmel | skjermingshjemmel | hjemmel for unntak | unntakshjemmel
        """,
        "informasjon": _REMARK,
        FILE: f"{_FILE} | url | link | lenke | lenkje",
    },
    {PLANID: "plan | nr | id | nummer"},
)

_PLAN_KEYS = {PLANID: _PLANID, NUMBER: _NUMBER}
_WEAK_KEYS = {PLANID: "plan | nr | id | nummer | berørt plan | gjelder plan | gjeld plan"}
_PLACE_ON_MAP = {
    "gnrBnr": """
        gnr/bnr | gnr bnr | gårdsnr/bruksnr | gards- og bruksnummer | matrikkel | matrikkelnummer | eiendom
        | eigedom
    """,
    "nord": "nord | n | y-koordinat | nordkoordinat | koordinat nord",
    "oest": "øst | aust | e | ø | x-koordinat | østkoordinat | koordinat øst",
    "koordinatsystem": "koordinatsystem | epsg | referansesystem | koordsys",
}
_TEXT = {
    "beskrivelse": f"""
        beskrivelse | beskriving | hva | kva | gjelder | gjeld | tekst | innhold | tiltak | {_REMARK}
    """
}

LIST_SHEETS: Mapping[str, Vocabulary] = {
    "planbehandlinger": _vocabulary(
        {
            **_PLAN_KEYS,
            "planbehandlingtype": """
                planbehandlingtype | planbehandlingstype | behandlingstype | behandlingtype | behandling
                | type behandling | type | handling | fase | steg | handsaming | handsamingstype | hendelse
                | hending | aktivitet
            """,
            "dato": """
                dato | behandlingsdato | dato behandling | handsamingsdato | møtedato | vedtaksdato
                | dato for behandling
            """,
            "saksnummer": _CASE,
            "navn": "navn | namn | behandlingsnavn | tittel | utvalg | organ | behandlet av | handsama av",
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
    "dispensasjoner": _vocabulary(
        {
            **_PLAN_KEYS,
            "dispensasjontype": """
                dispensasjontype | dispensasjonstype | type dispensasjon | type disp | disptype | disp type | type
                | disp fra
            """,
            "vedtaksdato": """
                vedtaksdato | dato | vedtatt | vedteken | dato vedtak | dispensasjonsdato | dato for vedtak
            """,
            "saksnummer": _CASE,
            "innvilgetDispensasjon": """
                innvilget dispensasjon | innvilget | innvilga | innvilga dispensasjon | godkjent | utfall
                | resultat | gitt
            """,
            "varigDispensasjon": "varig dispensasjon | varig | permanent | tidsubegrenset",
            "midlertidigTil": """
                midlertidig til | gyldig til | tidsbegrenset til | varer til | gjelder til | til dato
            """,
            **_PLACE_ON_MAP,
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
    "midlertidigeForbud": _vocabulary(
        {
            **_PLAN_KEYS,
            "avgjoerelsedato": """
                avgjørelsesdato | avgjørelsedato | avgjerdsdato | vedtaksdato | dato | vedtatt | vedteken
                | dato vedtak
            """,
            "gyldigTilDato": """
                gyldig til dato | gyldig til | gyldigtildato | til dato | utløper | utløpsdato | varer til
                | opphører | gjelder til | frist | gjeld til
            """,
            "pblTiltakForbudtype": """
                pbltiltakforbudtype | forbudstype | forbudtype | type forbud | type | slag forbud
            """,
            "saksnummer": _CASE,
            "omraade": "område | omfang | areal | stad | sted | gjelder område",
            **_PLACE_ON_MAP,
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
    "endringer": _vocabulary(
        {
            **_PLAN_KEYS,
            "vedtaksdato": """
                vedtaksdato | dato | endringsdato | vedtatt | vedteken | dato vedtak | dato endring | endret
                | endra
            """,
            "saksnummer": _CASE,
            "endringstype": "endringstype | type endring | type | slag endring",
            "kunngjoeringsdato": "kunngjøringsdato | kunngjort | kunngjord | kunngjøring",
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
    "planrelasjoner": _vocabulary(
        {
            PLANID: f"""
                {_PLANID} | fra plan | fraplan | frå plan | fra planid | frå planid | plan a | planid fra
            """,
            NUMBER: _NUMBER,
            "planforhold": """
                planforhold | forhold | relasjon | relasjonstype | type relasjon | type | tilhøve
                | type forhold
            """,
            "tilPlanId": """
                til planid | til plan | tilplan | relatert plan | relatert planid | annen plan | anna plan
                | berørt plan | andre planid | plan b | planid til | påvirket plan | planid 2 | planid b
                | motpart | den andre planen
            """,
            "tilPlannavn": """
                til plannavn | navn til plan | navn relatert plan | plannavn til | navn på annen plan
            """,
            "dato": "dato | gjelder fra | vedtaksdato | fra dato",
            "saksnummer": _CASE,
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
    "klagerOgInnsigelser": _vocabulary(
        {
            **_PLAN_KEYS,
            "type": "type | klage/innsigelse | klage eller innsigelse | slag | klage/motsegn | art",
            "dato": """
                dato | mottatt | mottatt dato | motteke | klagedato | dato mottatt | innsigelsesdato
                | dato klage
            """,
            "saksnummer": _CASE,
            "avsender": """
                avsender | avsendar | klager | klagar | innsiger | fra | frå | part | motsegn frå
                | innsigelse fra | klage fra | myndighet | innsigelsesmyndighet
            """,
            "status": """
                status | ubehandlet | avgjort | behandlet | handsama | resultat | utfall | avgjørelse
                | ubehandla
            """,
            "avgjortDato": """
                avgjort dato | dato avgjort | avgjørelsesdato | behandlet dato | avgjerdsdato | trukket dato
            """,
            **_TEXT,
            FILE: _FILE,
        },
        _WEAK_KEYS,
    ),
}
"""The list sheets by the name of ``model.record.LISTS``."""

LIST_DATES = frozenset(
    ["dato", "vedtaksdato", "avgjoerelsedato", "gyldigTilDato", "midlertidigTil", "kunngjoeringsdato", "avgjortDato"]
)
"""Columns of the list sheets that hold dates."""
