"""What people write for the codes of a register, with ``|`` between: bokmål, nynorsk, old names, short forms. Data."""

_PBL = (
    "pbl | pb | plan- og bygningsloven | plan- og bygningslova | plan og bygningslov | plan & bygningsloven | pbl. av"
    " | plan- og bygningsloven av | plan- og bygningslova av | plbl | ny pbl | gammel pbl | gamal pbl | pblov"
)
_BL = "bl | bygningsloven | bygningslova | bygningslov | bygningsloven av | bygningslova av | bl. av"


def _acts(names: str, year: str) -> str:
    return " | ".join(f"{name} {form}" for name in names.split(" | ") for form in (year, year[2:], f"av {year}"))


PLANTYPE = {
    "10": "fylkesplanens arealdel | fylkesplan | arealdel fylkesplan | fylkesplanen sin arealdel",
    "11": "fylkesdelplan | fylkesdelplan med arealdel",
    "20": """
        kommuneplanens arealdel | kommuneplan | kommuneplanen | kommuneplanen sin arealdel | KPA | arealdel
        | arealdelen | kommuneplan arealdel | arealdel til kommuneplan | kommuneplanens arealdel (KPA)
        | arealdel kommuneplan | kommuneplan med arealdel | kommuneplanen arealdel
    """,
    "21": """
        kommunedelplan | KDP | kommunedelplan med arealdel | arealdel kommunedelplan | kommunedelplan (KDP)
        | kommunedelplanens arealdel
    """,
    "22": """
        mindre endring av kommune(del)plan | mindre endring av kommuneplan
        | mindre endring av kommunedelplan
    """,
    "30": "eldre reguleringsplan | eldre reg.plan | reguleringsplan eldre | eldre regulering",
    "31": """
        mindre reguleringsendring | mindre vesentlig reguleringsendring | mindre vesentlig endring
        | mindre vesentleg endring | mindre vesentleg reguleringsendring | mindre reg.endring | MVE
        | mindre vesentlig endring av reguleringsplan | mindre endring av reguleringsplan
    """,
    "32": """
        bebyggelsesplan ihht. reguleringsplan | bebyggelsesplan iht reguleringsplan
        | bebyggelsesplan etter reguleringsplan | bebyggelsesplan i henhold til reguleringsplan
        | utbyggingsplan etter reguleringsplan
    """,
    "33": """
        bebyggelsesplan ihht kommunepl. arealdel | bebyggelsesplan iht kommuneplan
        | bebyggelsesplan iht kommuneplanens arealdel
        | bebyggelsesplan i henhold til kommuneplanens arealdel | bebyggelsesplan etter kommuneplan
        | utbyggingsplan etter kommuneplan | bebyggelsesplan ihht kommuneplanens arealdel
    """,
    "34": """
        områderegulering | områdereguleringsplan | områdeplan | områdereguleringar | områderegulering § 12-2
        | områderegulering etter § 12-2
    """,
    "35": """
        detaljregulering | detaljreguleringsplan | detaljplan | detaljreg | detalj | detaljreguleringar
        | detaljregulering § 12-3 | privat detaljregulering | detaljregulering etter § 12-3
        | privat detaljreguleringsplan
    """,
}
PLANSTATUS = {
    "0": "planinitiativ | initiativ | planinitiativ mottatt | bestilling",
    "1": """
        planlegging igangsatt | planlegging igangsett | igangsatt | igangsett | oppstart | oppstartet
        | oppstarta | varslet | varsla | oppstart varslet | varslet oppstart | varsla oppstart
        | planoppstart | planarbeid igangsatt | påbegynt | planlegging starta | igang | i gang
    """,
    "2": """
        planforslag | forslag | framlegg | planframlegg | på høring | høring | høyring | på høyring
        | offentlig ettersyn | offentleg ettersyn | til offentlig ettersyn | utlagt
        | høring og offentlig ettersyn | 1. gangs behandling | førstegangsbehandling | på offentlig ettersyn
        | lagt ut
    """,
    "3": """
        endelig vedtatt arealplan | endelig vedtatt | vedtatt | vedteken | vedtatt plan | vedteken plan
        | gjeldende | gjeldande | gjeld | gjelder | gjeldende plan | gjeldande plan | i kraft | ikraft
        | rettskraftig | godkjent | godkjend | stadfestet | stadfesta | stadfest | egengodkjent
        | egengodkjend | eigengodkjend | endeleg vedteken | endeleg vedteken arealplan
        | endelig vedtatt plan | endeleg vedteken plan | vedtatt/gjeldende | gyldig | endeleg vedtatt
        | vedtatt arealplan | juridisk bindende | aktiv | trådt i kraft | vedtatt og i kraft
    """,
    "4": "opphevet | oppheva | opphevd | plan opphevet | opphevet plan | opphøyrd",
    "5": """
        utgått/erstattet | utgått / erstattet | utgått | erstattet | erstatta | utgått eller erstattet
        | utgatt | erstattet av ny plan | erstatta av ny plan | utgått/erstatta | avløst
    """,
    "6": """
        vedtatt plan med utsatt rettsvirkning | utsatt rettsvirkning | utsett rettsverknad
        | vedtatt med utsatt rettsvirkning | vedteken plan med utsett rettsverknad
    """,
    "8": "overstyrt | overstyrd | delvis overstyrt",
    "9": "avvist | ikke fremmet | avvist planforslag | ikkje fremja",
    "10": """
        trukket/uaktuelt | trukket | uaktuelt | uaktuell | trekt | skrinlagt | henlagt | trekt tilbake
        | trukket tilbake | avsluttet uten vedtak | trukket/uaktuell
    """,
}
LOVREFERANSE = {
    "1": """
        før BL 1924 | før bygningsloven av 1924 | før 1924 | eldre enn 1924 | før bygningslova av 1924
        | før BL24
    """,
    "2": f"BL 1924 | 1924 | {_acts(_BL, '1924')}",
    "3": f"BL 1965 | 1965 | {_acts(_BL, '1965')}",
    "4": f"PBL 1985 | 1985 | {_acts(_PBL, '1985')}",
    "5": """
        PBL 1985 eller før | PBL 1985 eller eldre | PBL85 eller før | PBL 85 eller eldre
        | plan- og bygningsloven av 1985 eller før | PBL 1985 og eldre | PBL 1985 og før | PBL85 og eldre
        | eldre enn PBL 2008 | før PBL 2008 | eldre lov | før 2009 | plan- og bygningslova av 1985 eller før
    """,
    "6": f"PBL 2008 | 2008 | {_acts(_PBL, '2008')} | PBL 2009 | PBL09 | dagens PBL | gjeldende PBL",
}
PLANBESTEMMELSE = {
    "1": """
        med bestemmelser som egen tekst | egen tekst | som egen tekst | eigen tekst | kun tekst | tekst
        | eget dokument
    """,
    "2": """
        uten bestemmelser | utan føresegner | ingen bestemmelser | ingen | ingen føresegner | uten | utan
        | mangler bestemmelser
    """,
    "3": """
        planbestemmelser fremgår kun av kartet | fremgår kun av kartet | kun kart | kun på kart
        | berre på kartet | på kartet | kun av kartet | berre kart | bestemmelser på kartet | i kartet
        | føresegner på kartet
    """,
    "4": """
        planbestemmelser både kart og tekst | både kart og tekst | kart og tekst | tekst og kart
        | både på kart og som egen tekst | kart og egen tekst | både på kart og som eigen tekst
    """,
}
PLANFORHOLD = {
    "1": """
        endrer | endrar | blir endret av | endres av | vert endra av | blir endra av | endret av
        | endring av | endra av
    """,
    "2": """
        overstyrer | overstyrar | overstyres av | blir overstyrt av | overstyrt av | vert overstyrt av
        | overstyrast av
    """,
    "3": """
        arver bestemmelser fra | overfører bestemmelser til | arver fra | arvar føresegner frå
        | overfører føresegner til
    """,
    "4": """
        erstatter | erstattar | blir erstattet av | erstattes av | erstattet av | vert erstatta av
        | blir erstatta av | erstatta av | erstattast av | avløser | avløses av
    """,
    "5": """
        erstatter delvis | erstattar delvis | blir delvis erstattet av | delvis erstattet av
        | delvis erstatta av | erstattes delvis av | delvis erstatter | delvis erstatning
        | vert delvis erstatta av
    """,
}
BEHANDLING = {
    "1": """
        mottatt planinitiativ/bestilling av oppstartsmøte | mottatt planinitiativ | planinitiativ
        | bestilling av oppstartsmøte
    """,
    "2": "stoppet planinitiativ | stoppa planinitiativ | planinitiativ stoppet",
    "8": """
        planlegging igangsatt/oppstartsmøte avholdt | planlegging igangsatt | oppstartsmøte avholdt
        | oppstartsmøte | oppstart
    """,
    "9": """
        kunngjøring og varsling av planoppstart | varsel om oppstart | varsling av oppstart
        | varsel om planoppstart | kunngjøring av oppstart | varsel om planoppstart | varsla oppstart
        | kunngjort oppstart
    """,
    "10": """
        planforslag tatt til behandling | 1. gangs behandling | førstegangsbehandling | 1.gangsbehandling
        | planforslag behandlet | 1. gongs handsaming | fyrstegongs handsaming | førstegongs handsaming
        | første gangs behandling
    """,
    "11": """
        besluttet offentlig ettersyn | offentlig ettersyn | utlegging til offentlig ettersyn
        | offentleg ettersyn | lagt ut til offentlig ettersyn | høring | høyring
        | vedtak om offentlig ettersyn
    """,
    "12": "mottatt innsigelse | innsigelse | innsigelse mottatt | motteke motsegn | motsegn",
    "13": "plan vedtatt med innsigelse | vedtatt med innsigelse | vedteken med motsegn",
    "14": """
        plan endelig vedtatt | endelig vedtatt | vedtatt | vedtak | sluttbehandling | endelig vedtak
        | vedteken | egengodkjenning | endeleg vedteken | 2. gangs behandling | andregangsbehandling
        | sluttvedtak | egengodkjent | stadfesting | planvedtak | kommunestyrevedtak | stadfestet
        | sluttbehandlet | sluttbehandla
    """,
    "15": "ikraftsatt | ikrafttredelse | trådt i kraft | i kraft | ikrafttreden",
    "16": """
        kunngjøring endelig vedtatt plan | kunngjøring av vedtak | kunngjort vedtak | kunngjøring vedtak
        | kunngjering av vedtak
    """,
    "17": "mottatt klage | klage | klage mottatt | klagebehandling",
    "18": "vedtatt opphevelse | opphevelse | opphevet | oppheving | oppheva",
    "19": "registrert kommentar | kommentar",
    "20": "vedtatt forenklet endring | forenklet endring | forenkla endring",
    "21": "trukket/uaktuell | trukket | uaktuell | trekt",
    "22": "ikke fremmet | ikkje fremja | ikkje fremma",
    "23": "ikke vedtatt | ikkje vedteken",
    "24": """
        kunngjøring av offentlig ettersyn | kunngjort offentlig ettersyn | kunngjering av offentleg ettersyn
    """,
    "25": "høringsfrist utgått | høringsfrist | merknadsfrist | høyringsfrist",
    "26": "innsigelse trukket | motsegn trekt",
    "27": "vedtatt endring | endring vedtatt | vedteken endring | vedtatt mindre endring",
}
DISPENSASJON = {
    "111": """
        forbud mot tiltak mv. langs sjø og vassdrag | strandsone | § 1-8 | byggeforbud strandsone
        | 100-metersbeltet | pbl § 1-8
    """,
    "140": """
        arealbruk-/formål kommune(del)plan | arealformål kommuneplan | formål kommuneplan
        | arealformål i kommuneplan
    """,
    "141": "KpArealformål grønnstruktur § 11-7 nr.3 | grønnstruktur kommuneplan",
    "142": "KpArealformål LNFR § 11-7 nr.5 | LNFR kommuneplan | LNF kommuneplan",
    "143": "KpArealformål bruk/vern sjø/vassdr/strandsone § 11-7 nr.6",
    "150": """
        bestemmelser kommune(del)plan | bestemmelser kommuneplan | kommuneplanbestemmelser
        | føresegner kommuneplan
    """,
    "160": """
        arealbruk-/formål regulerings-/bebyggelsesplan | arealformål reguleringsplan
        | formål reguleringsplan | reguleringsformål
    """,
    "161": "RpArealformål grønnstruktur § 12-5 nr.3 | grønnstruktur reguleringsplan",
    "162": "RpArealformål LNFR § 12-5 nr.5 | LNFR reguleringsplan",
    "163": "RpArealformål bruk/vern sjø/vassdrag/strandsone § 12-5 nr.6",
    "165": """
        bestemmelser regulerings-/bebyggelsesplan | bestemmelser reguleringsplan | reguleringsbestemmelser
        | føresegner reguleringsplan | planbestemmelser reguleringsplan
    """,
    "170": "hensynssone | omsynssone",
    "171": "sikrings, støy- og faresone § 11-8 tredje ledd bokstav a | faresone | støysone | sikringssone",
    "172": "infrastruktursone § 11-8 tredje ledd bokstav b | infrastruktursone",
    "173": """
        randsone rundt verneområder § 11-8 tredje ledd bokstav c | randsone rundt verneområder | randsone
    """,
    "174": """
        båndleggingssone § 11-8 tredje ledd bokstav d | båndleggingssone | bandleggingssone | båndlegging
    """,
}
FORBUD = {
    "1": "midlertidigForbudMotTiltak | midlertidig forbud mot tiltak | mellombels forbod mot tiltak",
    "2": "midlertidigForbudNødvendigSamtykke | nødvendig samtykke | midlertidig forbud nødvendig samtykke",
    "3": "statligByggeDeleforbud | statlig bygge- og deleforbud | statleg bygge- og deleforbod",
    "4": "byggeDeleforbud | bygge- og deleforbud | bygge- og deleforbod | kommunalt bygge- og deleforbud",
}
VERTIKALNIVAA = {
    "1": "under grunnen | under grunnen (tunnel) | tunnel | under bakken | under terreng",
    "2": """
        på grunnen/vannoverflate | på grunnen | på bakken | grunnen | på terreng | bakkenivå
        | på grunnen/vassoverflate
    """,
    "3": "over grunnen | over grunnen (bru) | bru | bro | over bakken | over terreng",
    "4": "på bunnen (vann/sjø) | på bunnen | på botnen | havbunn | sjøbunn | sjøbotn",
    "5": "i vannsøylen | i vassøyla | vannsøyle | vannsøylen",
}

DIRECTIONS = {
    "endrer": "endrer | endrar | endring av",
    "blir endret av": "blir endret av | endret av | endres av | endra av | vert endra av | blir endra av",
    "overstyrer": "overstyrer | overstyrar",
    "overstyres av": "overstyres av | overstyrt av | blir overstyrt av | overstyrast av | vert overstyrt av",
    "arver bestemmelser fra": "arver bestemmelser fra | arver fra | arvar føresegner frå",
    "overfører bestemmelser til": "overfører bestemmelser til | overfører føresegner til | overfører til",
    "erstatter": "erstatter | erstattar | avløser",
    "blir erstattet av": """
        blir erstattet av | erstattet av | erstattes av | erstatta av | vert erstatta av | blir erstatta av
        | erstattast av | avløses av
    """,
    "erstatter delvis": "erstatter delvis | delvis erstatter | erstattar delvis | delvis erstatning",
    "blir delvis erstattet av": """
        blir delvis erstattet av | delvis erstattet av | delvis erstatta av | erstattes delvis av
        | vert delvis erstatta av
    """,
}
"""The two halves of each planforhold, each with its spellings."""
