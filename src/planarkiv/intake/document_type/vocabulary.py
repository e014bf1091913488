"""The words that name documents of a plan, in bokmål, nynorsk, abbreviations and the words of old archives.

Written as ``words.fold`` leaves them: lower case, ø as o, æ as a, å kept (``[åa]`` where it is often lost).
A blank in a pattern may be missing or present where it reads ``" ?"``: CamelCase and hyphens divide words.
"""

import re
from enum import IntEnum
from functools import cache
from typing import NamedTuple


class Rank(IntEnum):
    """How much a word says."""

    FAINT = 0
    """An everyday word that means this only beside the word of a plan."""
    WEAK = 1
    """May mean this, or is only the envelope (a letter); counts when nothing stronger is there."""
    PLAIN = 2
    STRONG = 3
    """So special that it wins over a plain word beside it."""


class Term(NamedTuple):
    """A pattern over folded words, and the document type it names."""

    type: str
    rank: Rank
    text: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is asked for: all of them take longer to make than most modules, and most runs need none."""
        return _compiled(self.text)


@cache
def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _term(document_type: str, rank: Rank, *alternatives: str) -> Term:
    return Term(document_type, rank, rf"(?<!\S)(?:{'|'.join(alternatives)})(?!\S)")


_REGULATION = (
    r"(?:regulerings?|regul|reg|bebyggelses?|beb|(?:detalj|omr[åa]de)regulerings?|reguleringsplan|regplan|kdp|kpa|"
    r"arealdels?)"
)
_OTHER_PLAN = (
    r"(?:(?:drifts?|uttaks?|avslutnings|istandsettings|massedisponerings|avkjorsels?|avkjorings|utomhus|utenomhus|"
    r"uteomr[åa]de|uteoppholds|landskaps|terreng|beplantnings|skjotsels|forvaltnings|skilt|trafikk|"
    r"trafikksikkerhets?|fase|bygge|bygnings|situasjons|rigg|anleggs|fr[ae]mdrifts|belysnings|kabel|lednings|"
    r"overvanns?|avlops|utsl[ei]pps?|renovasjons|brann|beredskaps|romnings|parkerings|fundament|etasje|moblerings|"
    r"veg|vei|stiknings|stikkings|sprengnings|sikrings|miljooppfolgings|miljo|tiltaks|handlings|okonomi|"
    r"virksomhets|skogbruks|jordskifte|energi|klima)|(?:va|vao|vann og avlops?|vatn og avlops?|teknisk|tekniske) ?)plan"
)
"""Plans that are not those of an area; only *va*, *vao* and *teknisk* may stand apart: a road has such names too."""
_NO_OTHER = rf"(?!{_OTHER_PLAN})(?<!va )(?<!vao )(?<!teknisk )(?<!tekniske )"
_PLANS = rf"(?:{_REGULATION}|{_NO_OTHER}[^\W\d]{{0,24}}plan(?:en)?s?)"
"""What *-kart*, *-bestemmelser* and their kin stand after; *bykart*, *kommunekart* and *gatekart* are other things."""
_AREA_PLANS = (
    rf"(?:{_REGULATION}|{_NO_OTHER}(?:[^\W\d]{{0,16}}(?:regulerings?|bebyggelses?|kommune|del|areal|disposisjons|"
    r"general|by|strand|sone|sentrums|tettsteds|omr[åa]de|felt|bolig|bustad|hytte|naust|ramme))?plan(?:en)?s?)"
)

PLAN = rf"(?:{_NO_OTHER}[^\W\d]{{0,24}}plan(?:en|a|ens|s)?|[^\W\d]{{0,24}}regulering(?:en|a|s)?|kdp|kpa)"
_NOT_NEGATED = r"(?<!ikke )(?<!ikkje )(?<!ikke juridisk )(?<!ikkje juridisk )"
_ILLUSTRATION = r"ill(?:ustr)?(?:asjon(?:s ?(?:plan|kart|tegning|teikning|skisse))?(?:en|er|ar|a)?|plan)?"
_PROVISIONS = r"bestem{1,2}els(?:er|ene|ar|ane|e|en)"

TERMS = (
    _term(
        "PLANKART",
        Rank.PLAIN,
        rf"{_PLANS}kart(?:et|a|ene|s|blad(?:et)?)?|{_AREA_PLANS} kart(?:et|a|ene|s|blad(?:et)?)?",
        r"pl ?kart|plk",
        rf"kart (?:(?:til|for|over|tilhorende|med|i) )?(?:endret |endra |ny |vedtatt )?{PLAN}",
        # «kart og bestemmelser»: the map that has provisions is the plan map
        r"kart(?:et)?(?= (?:og|med|m|inkl|samt) (?:tilhorende )?"
        r"(?:[^\W\d]*bestem{1,2}els|[^\W\d]*fore?segn|vedtekt|best(?!\S)))",
    ),
    # some plan of a name nobody knows: most likely that of an area
    _term("PLANKART", Rank.WEAK, rf"{_PLANS} kart(?:et|a|ene|blad(?:et)?)?"),
    _term(
        "PLANKART",
        Rank.FAINT,
        r"kart(?:et)?(?! (?:over|av|fra|fr[åa]|p[åa]|verket?|grunnlag|data|skisse)(?!\S))",
    ),
    _term("GEOREFPLAN", Rank.STRONG, r"georef(?:erert|ert|erte)?", r"georef ?plan(?:kart)?", r"rektifisert"),
    _term(
        "KART",
        Rank.PLAIN,
        r"(?:basis|grunn|oversikts?|tema|situasjons?|eiendoms|eigedoms|matrikkel|lokaliserings|varslings?|"
        r"(?:plan)?avgrensnings?|adresse|tur|sjo|hoyde|kote|bonitets?|losmasse|"
        r"kulturminne|fornminne|vegetasjons|berggrunns?|planomr[åa]de|"
        r"tomte|lednings|kabel|va|stiknings|stikkings|utstikkings|delings|grense|grunneier|grunneigar|eier|eigar|"
        r"oppm[åa]lings|landskaps|naturtype|naturmangfold|vilt|markslags|arealressurs|dybde|djupne|terreng|helnings|"
        r"trafikk|befarings|synlighets|friluftslivs?|jordarts?|radon|uttaks?) ?"
        r"kart(?:et|a|ene)?",
        r"okonomisk kart(?:verk)?|orto ?foto|fly ?foto",
        rf"{_OTHER_PLAN}(?:en)?(?:s|(?: (?!\S*plan|og(?!\S))\S+){{0,3}})? ?kart(?:et|a|ene|blad(?:et)?)?",
        rf"kart (?:(?:til|for|over|tilhorende|i) )?{_OTHER_PLAN}(?:en)?",
    ),
    # the map of a study may be the study itself: KART, or RAPPORT
    _term(
        "KART",
        Rank.WEAK,
        r"(?:stoy|flom|skred|ras|fare|aktsomhets|forurensnings|luft)(?: ?(?:sone|fare)){0,2}s? ?kart(?:et|a|ene)?",
    ),
    _term("KART", Rank.WEAK, r"planavgrensning(?:en|a)?|planomr[åa]de(?:t)?|planomriss|plangrense"),
    _term(
        "PLANBEST",
        Rank.PLAIN,
        rf"(?:{_PLANS}|felles|rekkefolge|utfyllende|tilhorende|sarlige|generelle) ?{_PROVISIONS}",
        r"bestem{1,2}els(?:er|ene|ar|ane)",
        r"[^\W\d]{0,24}fore?segn(?:er|ene|ar|ane|ir|a|i)?",
        rf"{_PLANS} ?(?:best(?:em{{1,2}})?|vedtekt(?:er|ene)?)",
        r"(?:(?<=kart og )|(?<=kart med )|(?<=kart m )|(?<=retningslinjer og )|(?<=retningsliner og ))best(?:em{1,2})?",
    ),
    _term("PLANBEST", Rank.WEAK, r"vedtekt(?:er|ene)"),
    _term(
        "PLANBEST",
        Rank.FAINT,
        r"best(?! (?:i|av|p[åa]|of|for|practice|praksis|mulige?|foto|bilder?|nr|alternativ)(?!\S))",
        r"bestemmelse|bestemmelsen",
    ),
    _term(
        "PLANBESKR",
        Rank.PLAIN,
        rf"{_PLANS} ?(?:beskrivels(?:e|en|er)|beskriving(?:a|en)?|omtal(?:e|en|er|a|ar)|skildring(?:a|en|ar)?|beskr)",
    ),
    _term("PLANBESKR", Rank.FAINT, r"beskrivels(?:e|en|er)|beskriving(?:a|en)?|omtal(?:e|en|a)|skildring(?:a)?"),
    _term(
        "VEDTAK",
        Rank.PLAIN,
        rf"(?:{_PLANS}|kommunestyre|kommunestyrets?|formannskaps?|formannskapets|slutt|utvalgs|bygningsr[åa]ds?|"
        r"egengodkjennings|stadfestings|godkjennings|delegerte?|delegasjons|hoved) ?vedtak(?:et|a|ene|s)?",
        r"vedtak(?:et|a|ene|s)?|vedtaks ?(?:brev|dokument|skriv|utskrift|protokoll)(?:et|en|er)?",
        r"s[ae]rutskr(?:ift(?:en|er|a)?)?|saks ?protokoll(?:en|er)?",
        r"(?:utskrift (?:av|fra|fr[åa]) )?mote ?(?:bok(?:a|en)?|protokoll(?:en)?|utskrift(?:en)?)|protokollutskrift",
        r"stadfest(?:ing|inga|ingen|else|elsen)|(?:stadfestings|godkjennings) ?(?:brev|skriv|papir)(?:et)?",
        r"(?:stadf|godkj) ?(?:brev|skriv)(?:et)?",
        r"egengodkjenning(?:a|en)?|(?:kgl|kongelig) res(?:olusjon)?",
        r"(?:k|ks|kst|kom|komm|kommunestyre|kommunestyret) ?sak",
        r"(?:formannskaps?|fskp?|bygningsr[åa]ds?|utvalgs?|hovedutvalgs?) ?sak",
        r"p ?s(?: ?sak)? \d{1,3} (?:\d{2}|\d{4})",
    ),
    _term(
        "VEDTAK",
        Rank.WEAK,
        r"godkjenning(?:a|en)?|godkjennelse(?:n)?|approbasjon",
        r"sak \d{1,3} (?:\d{2}|(?:19|20)\d{2})",
    ),
    _term(
        "KUNNGJ",
        Rank.PLAIN,
        r"[^\W\d]{0,20}kunngj(?:(?:oring|ering)(?:a|en|er|ar|s ?annonse|s ?tekst|s ?brev)?)?",
        r"(?:avis|presse)? ?annons(?:e|en|er|ering)|lysing(?:a)?",
    ),
    _term(
        "SAKSFRAMLEGG",
        Rank.STRONG,
        r"saks? ?fr[ae]m{1,2} ?(?:legg|stilling)(?:et|a|en|er)?|saks ?utred(?:ning|ing)(?:a|en)?|saks ?utgreiing(?:a)?",
        r"saks ?(?:forelegg|innstilling|papir(?:er)?)",
    ),
    _term(
        "ROS-ANALYSE",
        Rank.PLAIN,
        r"ros ?(?:analys(?:e|en|er|a)|vurdering(?:a|en)?|skjema|rapport(?:en)?)",
        r"risiko ?(?:og )?s[åa]rbarhets?(?: ?(?:analys(?:e|en|a)|vurdering(?:a|en)?))?",
        r"s[åa]rbarhets ?analyse|risiko ?analyse",
    ),
    _term(
        "KONSUTR",
        Rank.PLAIN,
        r"konsekvens ?(?:ut(?:redning|reiing|greiing|greing)(?:a|en|er|ar)?|analyse|vurdering(?:a|en)?)|ku ?rapport",
    ),
    _term("PLANPROG", Rank.PLAIN, r"[^\W\d]{0,20}plan ?program(?:met|ma|s)?"),
    _term(
        "UTTALELSE",
        Rank.PLAIN,
        r"[^\W\d]{0,20}merknad(?:er|en|ar|ane|ene)?|[^\W\d]{0,20}uttal(?:else|elsen|elser|elsene|e|en|er|ar|ane)",
        r"fr[åa]segn(?:er|a)?|(?:horings?|hoyrings?)? ?(?:innspill?|innspel)(?:et|a|ene)?|(?:horings|hoyrings) ?svar",
    ),
    _term("INNSIGELSE", Rank.PLAIN, r"innsigels(?:e|en|er|ene|ar|ane)|motsegn(?:er|a|ene)?"),
    _term("KLAGE", Rank.PLAIN, r"(?:nabo)?klag(?:e|en|a|er|ene|ane)|klage ?(?:brev|skriv)(?:et)?"),
    _term(
        "JURILLUST",
        Rank.STRONG,
        rf"{_NOT_NEGATED}jur(?:idisk)?(?: ?bind(?:ende|ande)?)? {_ILLUSTRATION}",
        rf"{_NOT_NEGATED}(?<!juridisk )(?<!jur )bind(?:ende|ande) {_ILLUSTRATION}",
        rf"{_ILLUSTRATION} (?:som er )?(?:jur(?:idisk)?(?: ?bind(?:ende|ande)?)?|bind(?:ende|ande))",
    ),
    _term(
        "ILLUST",
        Rank.PLAIN,
        r"illustrasjon(?:en|er|ar|ane)?|ill(?:ustr)? ?plan",
        r"illustrasjons ?(?:plan(?:en|er)?|kart|skisse(?:r)?|hefte|bilde(?:r)?|materiale|(?:tegn|teikn)ing(?:er|ar)?)",
        r"perspektiv(?:er|tegning(?:er)?)?|fotomontasj(?:e|er)|visualisering(?:er|ar)?|sol ?(?:og )?skygge|solstudie",
    ),
    _term("TEGNFKL", Rank.PLAIN, r"(?:tegn|teikn) ?(?:forklaring(?:a|en|er)?|forkl|fkl)|symbolforklaring"),
    _term(
        "RAPPORT",
        Rank.PLAIN,
        r"(?:stoy|fag|trafikk|miljo|geo|skred|flom|natur|naturmangfolds?|arkeologisk|registrerings|grunn|rambol|"
        r"kulturminne|geoteknisk|delutrednings)? ?rapport(?:en|er)?",
        r"geotek\w* (?:vurdering|notat|undersokels\w{1,3}|grunnundersokels\w{1,3})|grunnundersokels(?:e|er|en)",
        r"(?:stoy|skred|flom|trafikk|naturmangfold|ras|overvann|geoteknisk)[^\W\d]{0,8} ?"
        r"(?:vurdering|beregning(?:er)?|berekning|analyse)",
    ),
    _term("UTREDNING", Rank.PLAIN, r"[^\W\d]{0,20}utredning(?:en|er|a)?|[^\W\d]{0,20}utgreiing(?:a|ar)?"),
    _term(
        "KORR",
        Rank.WEAK,
        r"brev(?:et)?|(?:folge|folgje|svar|oversendelses|oversendings|varsels?|varslings|purre)brev(?:et)?",
        r"e ?(?:post|mail)(?:er|ar|en)?|mail|korrespondanse(?:n)?|korr|telefaks|telefax|faks",
        r"oversendelse(?:n)?|oversending(?:a)?|folgeskriv",
        r"(?:oppstarts? ?|nabo ?)?varsel(?: om (?:plan)?oppstart)?|oppstarts? ?(?:varsel|varsling|melding)",
        r"melding om (?:plan)?oppstart|varsling(?:a)?",
    ),
)  # fmt: skip
"""``varsel om oppstart`` is KORR as in the official Fiks Plan example (KunngjoeringOgVarslingAvPlanoppstart)."""

CAPITALS = {"ROS": "ROS-ANALYSE", "KU": "KONSUTR"}
"""Abbreviations that are ordinary words, or parts of names, in small letters."""

_HEADS = (
    r"vedlegg|svar|tilsvar|soknad|dispensasjon|referat|avtale|kommentar(?:er)?|endring(?:er|ar|a|en)?|foresporsel|"
    r"notat|innkalling|oppsummering|behandling|handsaming|vurdering|gjennomgang|kontroll|rettels(?:e|er)|retting|"
    r"horing|hoyring|innledning|sporsm[åa]l|frist"
)
HEADS = re.compile(rf"(?<!\S)(?:{_HEADS})(?!\S)")
"""Words that are the document themselves; what follows after a preposition is its topic: *kommentarer til plankart*."""

NO_DOCUMENT = re.compile(
    r"(?<!\S)(?:mal|maler|malar|[^\W\d]*(?:veileder(?:en|e)?|rettleiar(?:en|ar)?)|sjekklist[ea]|eksempel|instruks|bestilling|faktura|tilbud|"
    r"tilbod|anbud|liste[nr]?|lista(?= over)|[^\W\d]+list[ea]n?|[^\W\d]*oversikt(?:en|a)?|"
    r"innholdsfortegnelse|innhaldsliste|forside|logo|[^\W\d]*utsnitt(?:et)?|"
    r"(?:årsrapport|arsrapport|statusrapport|kontrollrapport|valideringsrapport|framdriftsrapport|fremdriftsrapport)|"
    r"(?:sosi|validerings|kontroll|status|feil|avviks|års|ars) rapport|telefon(?:er)?|kontaktinfo|moteplan)(?!\S)"
)
"""Words that say: this is about such documents, or the makings of one, and is none."""

OTHER_MATTER = re.compile(
    r"(?<!\S)(?:[^\W\d]*gebyr(?:et|er)?|[^\W\d]*skatt(?:en)?|[^\W\d]*avgift(?:er)?|budsjett|konsesjon|skjenk[^\W\d]*|"
    r"ansettelse|tilsetting|vegnavn)(?!\S)"
)
"""Topics of decisions that are never those of a plan."""

BUILDING_CASE = re.compile(
    r"(?<!\S)(?:tilbygg|p[åa]bygg|bygge ?(?:sak|tillatelse|loyve)(?:en|r)?|rammetillatelse|igangsettingstillatelse|"
    r"garasje(?:n)?|deling|fradeling|ferdigattest|utslippsloyve|utslippstillatelse)(?!\S)"
)
"""Topics of single cases, unless the name speaks of a plan too."""

ASSOCIATION = re.compile(
    r"(?<!\S)(?:[^\W\d]*fore(?:n|in)ing(?:en|a)?|sameie(?:t)?|sameige|borettslag|burettslag|grendelag|b[åa]tlag|stiftelse|"
    r"idrettslag|foretak|vassverk|vannverk|barnehage)(?!\S)"
)
"""Who else has *vedtekter*."""

PLAN_TOPIC = re.compile(
    rf"(?<!\S)(?:{PLAN}|{_NO_OTHER}[^\W\d]*plan(?:en|er|forslag(?:et)?|endring(?:a|en)?|arbeid(?:et)?)?|[^\W\d]*regulering(?:a|en)?|"
    r"endring(?:a|en)?|dispensasjon(?:en)?|opphev(?:ing|else)|utlegging|utlegg|ettersyn|hoyring|horing|"
    r"(?:bygge og )?deleforbud|forbud|godkjenning|egengodkjenning|stadfesting|stadfestelse)(?!\S)"
)

TOPIC_PREPOSITIONS = frozenset(
    (
        *("til", "av", "om", "på", "pa", "over", "for", "i", "fra", "frå", "mot", "etter", "iht", "jf", "jfr", "ift"),
        *("vedr", "vedrorende", "ang", "angående", "angaende", "gjelder", "gjeld"),
    )
)
TOPIC_FILLERS = re.compile(
    rf"(?:{PLAN}|forslag(?:et)?|til|ny|nye|nytt|endret|endra|endring|revidert|reviderte|foreslått|foreslåtte|vedtatt|"
    r"vedtatte|vedteke|vedtekne|tilhorende|det|den|kommunestyrets|kommunens|offentlig|ettersyn|av|for|horing|hoyring)"
)
WITH = frozenset(("med", "m", "inkl", "incl", "inklusiv", "inklusive", "herunder"))
"""What joins an attachment to its document; ``og`` joins equals."""
CONJUNCTIONS = WITH | {"og", "samt"}
BELONGING = frozenset(("tilhorende", "tilhoyrande"))
CONJUNCTION_FILLERS = CONJUNCTIONS | BELONGING | {"juridisk", "bindende", "utfyllende"}
ATTACHMENT_FILLERS = CONJUNCTION_FILLERS | {
    "vedlegg",
    "vedlagt",
    "vedlagte",
    "integrert",
    "enkel",
    "forenklet",
    "forenkla",
}

DRAFT = re.compile(
    r"(?<!\S)(?:utkast(?:et)?|[^\W\d]*utkast|kladd|kopi|kopier|copy|draft|skisse|forslag(?:et)?|planforslag(?:et)?|gammelt?|gamle|gammal|"
    r"gamal|utg[åa]tt|utgar|forelopig|forebels|arbeidsutgave|arbeidsversjon|old|backup|tmp|"
    r"v(?:er|ersjon)? ?\d{1,2}|rev(?:isjon)? ?\d{1,2})(?!\S)"
)
_NUMBERED_COPY = re.compile(r"\(\d{1,2}\)\s*$| - kopi\b|~\d?$", re.IGNORECASE)


def is_draft(folded: str, name: str) -> bool:
    """True when a name calls its document a draft, a proposal, a copy or an old version."""
    stem = name.rsplit(".", 1)[0]
    return bool(DRAFT.search(folded) or _NUMBERED_COPY.search(stem))


PLAN_WORD = re.compile(PLAN)
OTHER_DRAWING = re.compile(
    rf"(?<!\S)(?:{_OTHER_PLAN}(?:en|er|ar)?s?(?:kart(?:et)?)?|plan (?:og )?(?:profil|snitt|fasader?)|"
    r"plan \d{1,2} (?:etg|etasje|etage)|(?:lengde|tverr|normal|veg|vei)?profil(?:er|ar)?|[^\W\d]*snitt|fasader?|"
    r"(?:oversikts|tema|eiendoms|situasjons|grunn|kote|basis)kart)(?!\S)"
)
"""Plans and drawings that are not the map of an area's plan: of operation, of buildings, roads, pipes and signs."""
OTHER_PLAN = re.compile(
    rf"(?<!\S){_OTHER_PLAN}(?:en)?(?: ?(?:beskrivels(?:e|en)|beskriving(?:a)?|omtal(?:e|en|a)))?(?!\S)"
)
"""Such a plan, with the description that is its own."""
PLAN_NAME = re.compile(
    r"(?:regulerings?|bebyggelses?|detaljregulerings?|omr[åa]deregulerings?|kommunedel|disposisjons|by|reg)plan(?:en)?"
)
PLAN_OF_AREA = re.compile(
    rf"{PLAN_NAME.pattern}|kommuneplan(?:en)?s?|kdp|kpa|(?:detalj|omr[åa]de)?regulering(?:en|a)?|endr(?:et|a|ing|inga|ingen)?"
)
"""Beside these a bare *kart* is most likely the map of the plan."""
PLAN_FOLDER = re.compile(
    r"(?<!\S)(?:(?:regulerings?|bebyggelses?|kommunedel|kommune|areal|detaljregulerings?|omr[åa]deregulerings?|by)"
    r"plan(?:er|ar|en|ane|ene)?|plan ?(?:sak|arkiv)(?:er|ar|et)?|regplan(?:er)?|kdp|kpa|"
    r"mindre (?:vesentlig )?endring(?:er|ar)?|"
    r"(?:plan|regulerings)endring(?:er|ar)?|(?:detalj|omr[åa]de)regulering(?:er|ar)?)(?!\S)"
)
"""Folders in which the papers of plans lie."""
PLAN_SHEET = re.compile(rf"kart(?:et)?|plan(?:en)?|{PLAN_NAME.pattern}")
"""Words that, on a sheet that can only be a drawing, say that it is the plan's."""
