"""The names of the sheets of a planoversikt, and the words that name a document type: data, folded as headings are."""

from collections.abc import Mapping

from planarkiv.readers.planoversikt.words import folded

_SHEET_NAMES = {
    "planer": """
        planer | plan | planar | arealplaner | arealplanar | arealplan | planoversikt | planoversyn
        | oversikt | oversyn | planregister | planliste | register | plandata | reguleringsplaner
        | reguleringsplanar | reguleringsplan | kommuneplaner | kommuneplanar | kommuneplan
        | kommunedelplaner | kommunedelplanar | bebyggelsesplaner | detaljreguleringer | områdereguleringer
        | gjeldende planer | gjeldande planar | vedtatte planer | planer under arbeid
        | planer under behandling | historiske planer | eldre planer | alle planer | oversikt planer
        | oversikt over planer | oversikt over arealplaner | planoversikt kommune | reg.planer
        | fylkesplaner | regionale planer | liste over planer
    """,
    "dokumenter": """
        dokumenter | dokument | dokumentar | dok | plandokumenter | plandokument | plandokumentar
        | dokumentliste | dokumentoversikt | filer | filliste | vedlegg
    """,
    "planbehandlinger": """
        planbehandling | planbehandlinger | behandling | behandlinger | planbeh | behandlingar
        | planhandsaming | handsaming | saksbehandling | saksgang | planprosess | behandlingshistorikk
    """,
    "dispensasjoner": """
        dispensasjoner | dispensasjon | dispensasjonar | disp | disper | dispens | dispensasjonssaker
    """,
    "midlertidigeForbud": """
        midlertidige forbud | midlertidig forbud | forbud | midl forbud | mellombels forbod
        | mellombelse forbod | forbod | bygge- og deleforbud | byggeforbud | deleforbud
        | midlertidig forbud mot tiltak
    """,
    "endringer": """
        endringer | endring | endringar | planendringer | planendring | planendringar | mindre endringer
        | mindre endring | endr | mindre reguleringsendringer | reguleringsendringer
    """,
    "planrelasjoner": """
        planrelasjoner | planrelasjon | planrelasjonar | relasjoner | relasjon | relasjonar | planforhold
        | tilhøve | planrel | relasjoner mellom planer | planer som erstattes
    """,
    "klagerOgInnsigelser": """
        klager og innsigelser | klage og innsigelse | klager | klage | innsigelser | innsigelse
        | klager/innsigelser | klagar og motsegner | klagar | motsegner | motsegn | klage/innsigelse
        | innsigelser og klager | klager & innsigelser | klagar og motsegn | innsigelser/klager
    """,
}
PLANS_SHEET, DOCUMENTS_SHEET = "planer", "dokumenter"

SHEETS: Mapping[str, str] = {key: role for role, names in _SHEET_NAMES.items() for key in folded(names)}
"""Folded sheet name to what the sheet is: ``planer``, ``dokumenter`` or a name of ``model.record.LISTS``."""

OTHER_LISTS = frozenset(
    folded("""
        dokumenttype | dok.type | doktype | dokumenttittel | dispensasjontype | dispensasjonstype
        | type dispensasjon | disptype | disp fra | innvilget | innvilga | innvilget dispensasjon
        | planbehandlingtype | planbehandlingstype | behandlingstype | handsamingstype | forbudstype
        | type forbud | endringstype | type endring | planforhold | relasjonstype | type relasjon | til plan
        | til planid | avsender | avsendar
    """)
)
"""Folded headings of lists that say something else of plans: a sheet headed so lists no plans."""

FILE_TYPES: Mapping[str, str] = {
    key: code
    for code, spellings in {
        "PLANKART": """
            plankart | plankartet | plankart fil | reguleringskart | reguleringsplankart | plankart pdf
            | arealplankart | juridisk plankart | plankart filnavn | kart plan
        """,
        "PLANBEST": """
            bestemmelser | bestemmelse | planbestemmelser | reguleringsbestemmelser | reguleringsbestemmelse
            | føresegner | føresegn | planføresegner | reguleringsføresegner | vedtekter | best
            | bestemmelser pdf | bestemmelser fil | bestemmelser filnavn | reguleringsvedtekter
            | utfyllende bestemmelser | bestemmelser og retningslinjer | bestemm
        """,
        "PLANBESKR": """
            planbeskrivelse | planomtale | planbeskriving | planbeskrivelse pdf | planbeskrivelse fil
        """,
        "VEDTAK": """
            vedtak | vedtaksbrev | vedtak fil | vedtak pdf | særutskrift | stadfestingsbrev
            | vedtaksdokument | stadfestelsesbrev | møtebok | protokoll | særutskrift vedtak
        """,
        "SAKSFRAMLEGG": """
            saksframlegg | saksfremlegg | saksutredning | saksframstilling | saksutgreiing | sakspapir
        """,
        "KUNNGJ": "kunngjøring | kunngjering | kunngjøringsannonse | annonse | kunngjøring fil",
        "PLANPROG": "planprogram | planprogram fil",
        "ROS-ANALYSE": """
            ros-analyse | ros | rosanalyse | risiko- og sårbarhetsanalyse | risiko- og sårbarheitsanalyse
        """,
        "KONSUTR": "konsekvensutredning | konsekvensutgreiing | ku | konsekvensvurdering",
        "ILLUST": "illustrasjon | illustrasjoner | illustrasjonsplan | illustrasjonar | perspektiv",
        "JURILLUST": """
            juridisk bindende illustrasjon | juridisk bindande illustrasjon | juridisk illustrasjon
        """,
        "TEGNFKL": "tegnforklaring | teiknforklaring | teiknforklåring | legende",
        "GEOREFPLAN": """
            georeferert plankart | georef plankart | georeferert kart | georeferert plan | geotiff
            | georefplan
        """,
        "UTTALELSE": "uttalelse | uttalelser | fråsegn | fråsegner | merknader til plan | høringsuttalelser",
        "INNSIGELSE": "innsigelse | innsigelser | motsegn | motsegner",
        "KLAGE": "klage | klager | klagar",
        "RAPPORT": "rapport | rapporter | rapportar | fagrapport",
        "UTREDNING": "utredning | utredninger | utgreiing | utgreiingar",
        "KORR": "korrespondanse | korrespondense | brev | e-post | epost | brevveksling",
        "KART": "temakart | oversiktskart | kartutsnitt",
    }.items()
    for key in folded(f"{code} | {spellings}")
    if not (code == "KART" and key == "kart")
}
"""Folded heading or text to document type. *Kart* alone is left out: plankart as often as any other map."""
