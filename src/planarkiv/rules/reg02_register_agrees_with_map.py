"""Rule REG02: planregister, map and documents say the same of the plan."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.codes import label
from planarkiv.model.record import Sourced
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Planoversikt, kart og dokumenter sier det samme om planen"),
    what=later(
        "Plannavn, plantype, planstatus, lovreferanse, datoer og de andre opplysningene om planen er like i "
        "planoversikten, på planområdet i kartet og i dokumentene. Store og små bokstaver, mellomrom og datoer som "
        "bare er mer nøyaktige ett sted, regnes ikke som ulikhet."
    ),
    why=later(
        "Sier registeret at planen er vedtatt og kartet at den er et forslag, vet ingen hva som gjelder. Begge "
        "verdiene er tatt vare på; planoversikten går foran kartet, og kartet foran dokumentene."
    ),
    clause=later("plan- og bygningsloven § 2-2 og kart- og planforskriften, om det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Se i vedtaket hva som er riktig, og rett det stedet som tar feil. Kjør build på nytt, så forsvinner "
        "meldingen. Er plannavn, lenke eller informasjon ulik, er det en advarsel."
    ),
    example=later(
        "Feil: planstatus er 3 i planoversikten og 2 i kartet.\nRiktig: planstatus er 3 begge steder, eller rettet i "
        "planoversikten."
    ),
)

DIFFERENT = Wording(
    later("{felt} er «{verdi}» i {kilde}, men «{annen}» i {annen_kilde}."),
    later("Se i vedtaket hva som er riktig, og rett det andre stedet. Inntil da bruker arkivet verdien fra {kilde}."),
)

_FREE_TEXT = ("plannavn", "link", "informasjon")
"""Fields in which two typists rightly differ."""


@rule("REG02", Plan, Severity.ERROR, PAGE, NoOptions, numbers=(162,))
def register_agrees_with_map(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """No two sources contradict each other."""
    for each in plan.record.discrepancies:
        values = {
            "felt": each.field,
            "verdi": _in_words(each.field, each.kept),
            "kilde": each.kept.source,
            "annen": _in_words(each.field, each.lost),
            "annen_kilde": each.lost.source,
        }
        milder = Severity.WARNING if each.field in _FREE_TEXT else None
        yield placed(Problem(DIFFERENT, values, milder), each.kept.source)


def _in_words(field: str, said: Sourced) -> str:
    """A value, codes with their label."""
    parts = (part.strip() for part in str(said.value).split(",")) if field == "vertikalnivaa" else [str(said.value)]
    return ", ".join(code if (words := label(field, code)) == code else f"{code} {words}" for code in parts)
