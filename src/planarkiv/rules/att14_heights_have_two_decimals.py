"""Rule ATT14: a regulated height is a number with two decimals."""

import re
from collections.abc import Iterator

from planarkiv.catalogue.generations import Generation
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.generation import generation_of
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.values_by_type import said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Regulert høyde er et tall med to desimaler"),
    what=later(
        "REGULERTHØYDE er et tall, med punktum og to desimaler i planforslag. I GML-filer etter "
        "Reguleringsplanforslag 5.0 er det en feil når desimalene mangler, i andre planforslag en advarsel. "
        "Vedtatte planer kan ha færre desimaler, men høyden må være et tall. DiBKs kontroll godtar ikke høyder "
        "under 0: det er bare en merknad her."
    ),
    why=later("Høyden avgjør hvor høyt det kan bygges, og den som regner på den, må kunne lese den."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om regulert høyde"),
    certainty=Certainty.READ,
    mend=later("Skriv høyden i meter med punktum og to desimaler på objektet i kartprogrammet."),
    example=later("Feil: «...REGULERTHØYDE 12,5» eller «k+12».\nRiktig: «...REGULERTHØYDE 12.50»."),
)

NO_NUMBER = Wording(
    later("Regulert høyde «{verdi}» er ikke et tall. Den står på {antall} objekt."),
    later("Skriv bare tallet, i meter, med punktum foran desimalene: 12.50."),
)
OTHER_DECIMALS = Wording(
    later("Regulert høyde «{verdi}» har ikke to desimaler. Den står på {antall} objekt."),
    later("Skriv høyden med to desimaler: 12.50."),
)
BELOW_ZERO = Wording(
    later("Regulert høyde {verdi} er under 0. Den står på {antall} objekt."),
    later("Se etter at fortegnet er riktig. DiBKs kontroll av planforslag godtar ikke høyder under 0."),
)

_PATHS = ("HØYDEFRAPLANBEST.REGULERTHØYDE", "REGULERTHØYDE")
_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_TWO_DECIMALS = re.compile(r"-?[0-9]*\.[0-9]{2}")


@rule("ATT14", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(44,), official=("rpf.rh.1",))
def heights_have_two_decimals(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each distinct height is a number, and has two decimals in a proposal."""
    table, proposal = plan_map.table, plan_map.phase.is_proposal
    for each in (found for path in _PATHS for found in said(table, path) if found.text):
        wording, milder = None, None
        if _NUMBER.fullmatch(each.text) is None:
            wording = NO_NUMBER
        elif proposal and _TWO_DECIMALS.fullmatch(each.text) is None:
            new = generation_of(table) is Generation.FORSLAG_50
            wording, milder = OTHER_DECIMALS, None if new else Severity.WARNING
        elif proposal and each.text.startswith("-"):
            wording, milder = BELOW_ZERO, Severity.INFO
        if wording is not None:
            values: dict[str, Value] = {"verdi": each.shown, "antall": len(each.rows)}
            yield Problem(wording, values, milder, row=int(each.rows[0]))
