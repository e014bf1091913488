"""Rule ATT17: a text that gives a name is the name that its object has."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_texts import NAME, linked, names_of, rows_by_name, standing_in, texts
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift med et navn er det navnet objektet har"),
    what=later(
        "En påskrift av type 2 (feltnavn) er lik FELTNAVN, HENSYNSONENAVN eller BESTEMMELSEOMRNAVN på objektet "
        "den hører til. I kart uten henvisninger er det flatene teksten ligger i, eller høyst 0,5 meter utenfor. "
        "Finnes navnet et annet sted i planen, er det plasseringen som er feil, og da er det TOP10 som sier fra. "
        "Kart til planer etter eldre lover eller fra før 2012 blir ikke vurdert. Vedtatte planer etter SOSI Plan "
        "4.5 får bare en merknad."
    ),
    why=later(
        "Den som leser plankartet, slår opp teksten i bestemmelsene. Den som slår opp i kartdataene, får navnet på "
        "flata. De to må gi samme svar."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later(
        "Se i bestemmelsene hva flata heter, og rett påskriften eller navnet på flata i kartprogrammet. Er teksten noe "
        "annet enn et navn, gi den en annen påskriftstype."
    ),
    example=later("Feil: teksten «GV» i en flate med feltnavn VFS16.\nRiktig: teksten «VFS16»."),
)

_MEND = later("Se i bestemmelsene hva som er riktig, og rett påskriften eller navnet på flata i kartprogrammet.")

OTHER_NAME = Wording(later("Påskriften er «{tekst}», men flatene på stedet heter {navn}."), _MEND)
OTHER_NAME_LINKED = Wording(later("Påskriften er «{tekst}», men objektet den viser til, heter {navn}."), _MEND)

_LONGEST = 80


@rule(
    "ATT17",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(49, 50, 51, 52),
    official=("rpf.ps.4", "rpf.ps.5", "rpf.ps.6", "rpf.ps.7"),
    applies=lambda plan_map: of_present_standard(plan_map) and len(texts(plan_map.table).of_kind(NAME)) > 0,
)
def name_texts_are_the_names(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each text of type 2 is the name of what it belongs to, or (TOP10) of something else in the map."""
    table = plan_map.table
    new_model = is_proposal_model(table)
    pairs = linked(table) if new_model else standing_in(table)
    elsewhere = {} if new_model else rows_by_name(table)
    of_map = texts(table)
    for at in of_map.of_kind(NAME).tolist():
        words = of_map.strings[at]
        if words in elsewhere:
            continue
        # what has no name cannot have another one
        names = names_of(table, pairs.of(at))
        if names and words not in names:
            values = {"tekst": words[:_LONGEST], "navn": ", ".join(names)[:_LONGEST]}
            wording = OTHER_NAME_LINKED if new_model else OTHER_NAME
            yield Problem(wording, values, by_model(plan_map), row=int(of_map.rows[at]))
