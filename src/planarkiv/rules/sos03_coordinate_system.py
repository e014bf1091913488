"""Rule SOS03: a SOSI file of plan data is in EUREF89 UTM zone 32, 33 or 35, and in one system only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import Head
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Values, Worded
from planarkiv.rules.head_lines import line_of
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile, Phase

PAGE = Page(
    title=later("SOSI-fila er i EUREF89 UTM sone 32, 33 eller 35, og bare i ett koordinatsystem"),
    what=later(
        "KOORDSYS i hodet er 22 (EUREF89 UTM sone 32), 23 (sone 33) eller 25 (sone 35). EUREF89 NTM (205–230) er en "
        "advarsel for vedtatte planer og en feil for planforslag og planer der planstatus ikke er kjent. Andre "
        "systemer er en feil, men bare en advarsel for planer etter eldre lover eller fra før 2012."
    ),
    why=later(
        "Plandata skal kunne legges sammen med kommunens andre kart. Numrene i KOORDSYS ligner på sonene uten å være "
        "dem: KOORDSYS 32 er ED50 UTM sone 32, ikke EUREF89 UTM sone 32. Med feil nummer havner planen flere hundre "
        "meter feil."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om koordinatsystem"),
    certainty=Certainty.READ,
    mend=later(
        "Finn først ut om koordinatene virkelig er i det systemet hodet oppgir: legg fila over et kart og se om planen "
        "havner på riktig sted. Er bare nummeret feil, rett KOORDSYS. Er koordinatene i et annet system, transformer "
        "fila i kartprogrammet. Den vedtatte fila blir liggende urørt i arkivet."
    ),
    example=later("Feil: «...KOORDSYS 32» (det er ED50).\nRiktig: «...KOORDSYS 22» for EUREF89 UTM sone 32."),
)

_CHECK_AND_TRANSFORM = later(
    "Legg fila over et kart. Havner planen riktig, transformer en kopi til EUREF89 UTM i kartprogrammet. Havner den "
    "feil, er nummeret feil: spør den som laget fila."
)

_DEGREES = {9: "NGO1948", 50: "ED50", 72: "WGS72", 84: "EUREF89", 87: "ED87", 184: "WGS84"}


def _in_degrees(values: Values) -> Values:
    number = str(values["text"]).split(" ")[0]
    return {"system": next((name for known, name in _DEGREES.items() if str(known) == number), number)}


WORDS = {
    "koordsys-ukjent": Worded(
        Wording(
            later("KOORDSYS er «{text}», som ikke er et kjent nummer. Planen kan ikke plasseres på kartet."),
            later(
                "Spør den som laget fila hvilket koordinatsystem den er i, og rett KOORDSYS: 22 for EUREF89 UTM "
                "sone 32, 23 for sone 33, 25 for sone 35."
            ),
        )
    ),
    "koordsys-tvetydig": Worded(
        Wording(
            later("KOORDSYS {text} er lengde og bredde i {system}, og EPSG-koden er ikke sikker."),
            later("Spør den som laget fila hva koordinatene er, og be om fila i EUREF89 UTM."),
        ),
        named=_in_degrees,
    ),
}
MISSING = Wording(
    later("KOORDSYS mangler i hodet. Planen kan ikke plasseres på kartet."),
    WORDS["koordsys-ukjent"].wording.advice,
)
SEVERAL = Wording(
    later("Hodet har to ulike KOORDSYS: {koordsys} og {annet}. Fila er lest som {koordsys}."),
    later("Finn ut hvilket som er riktig ved å legge fila over et kart, og slett det andre."),
)
NTM = Wording(
    later("Fila er i EUREF89 NTM sone {sone} (KOORDSYS {koordsys}, EPSG:{epsg}). Plandata skal være i EUREF89 UTM."),
    later(
        "Be om planforslaget i EUREF89 UTM. En vedtatt plan kan bli liggende, men transformer en kopi før den skal "
        "vises sammen med andre planer."
    ),
)
UTM = Wording(
    later(
        "Fila er i EUREF89 UTM sone {sone} (KOORDSYS {koordsys}, EPSG:{epsg}). Plandata skal være i 32, 33 eller 35."
    ),
    _CHECK_AND_TRANSFORM,
)
ED50 = Wording(
    later(
        "Fila er i ED50 UTM sone {sone} (KOORDSYS {koordsys}, EPSG:{epsg}). Skulle det vært EUREF89 UTM, er nummeret "
        "et annet: KOORDSYS 22 er sone 32, 23 er sone 33 og 25 er sone 35."
    ),
    _CHECK_AND_TRANSFORM,
)
NGO1948 = Wording(
    later("Fila er i NGO1948 akse {sone} (KOORDSYS {koordsys}, EPSG:{epsg}). Plandata skal være i EUREF89 UTM."),
    _CHECK_AND_TRANSFORM,
)
WGS84 = Wording(
    later("Fila er i WGS84 UTM sone {sone} (KOORDSYS {koordsys}, EPSG:{epsg}). Plandata skal være i EUREF89 UTM."),
    _CHECK_AND_TRANSFORM,
)
DEGREES = Wording(
    later(
        "Fila er i lengde og bredde i {system} (KOORDSYS {koordsys}, EPSG:{epsg}). Plandata skal være i EUREF89 UTM."
    ),
    _CHECK_AND_TRANSFORM,
)
OTHER = Wording(
    later("Fila er i koordinatsystemet EPSG:{epsg} (KOORDSYS {koordsys}). Plandata skal være i EUREF89 UTM."),
    _CHECK_AND_TRANSFORM,
)

_FINE = (22, 23, 25)
_NTM = range(205, 231)
_SYSTEMS: Sequence[tuple[range, int, Wording]] = (
    (range(1, 9), 0, NGO1948),
    (range(19, 27), 10, UTM),
    (range(31, 37), 0, ED50),
    (range(59, 67), -30, WGS84),
    (_NTM, -200, NTM),
)
"""Numbers of KOORDSYS, and what to add to one for its zone."""
_PATHS = ("TRANSPAR.KOORDSYS", "TRANSPAR.KOORDSYS.SYSKODE", "TRANSPAR.SYSKODE", "KOORDSYS")
_NAMES = "KOORDSYS|SYSKODE"


@rule("SOS03", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(132,), formats=(Format.SOSI,))
def coordinate_system_is_of_plan_data(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The system is known, is the only one, and is one that plan data are to be in."""
    head = file.table.head
    old = warning_when_old(file.phase)
    for problem in from_faults.in_map(file, WORDS):
        if problem.wording == WORDS["koordsys-tvetydig"].wording:
            yield replace(problem, severity=old)
        else:
            yield problem if problem.values["text"] else replace(problem, wording=MISSING)
    words = _words(head)
    for word in words[1:]:
        yield Problem(SEVERAL, {"koordsys": words[0], "annet": word}, line=line_of(file, _NAMES, words[0]))
    if head.epsg is not None and head.koordsys is not None and head.koordsys not in _FINE:
        severity = (Severity.WARNING if _is_decided(file.phase) else None) if head.koordsys in _NTM else old
        wording, named_by = _named(head.koordsys)
        values = {"koordsys": head.koordsys, "epsg": head.epsg, **named_by}
        yield Problem(wording, values, severity, line=line_of(file, _NAMES))


def _named(koordsys: int) -> tuple[Wording, Mapping[str, Value]]:
    """The words for a system that plan data are not to be in, and its zone or name."""
    if koordsys in _DEGREES:
        return DEGREES, {"system": _DEGREES[koordsys]}
    for numbers, step, wording in _SYSTEMS:
        if koordsys in numbers:
            return wording, {"sone": koordsys + step}
    return OTHER, {}


def _words(head: Head) -> list[str]:
    """The different systems that the head names; the one that counts is first."""
    values = (value for path in _PATHS for value in head.values.get(path, ()))
    return list(dict.fromkeys(word for value in values for word in value.split()[:1]))


def _is_decided(phase: Phase) -> bool:
    known = phase.decided is not None and phase.decided.known
    return not phase.is_proposal and (bool(phase.status) or known or phase.is_old)
