"""Rule SOS13: every boundary curve bounds an area, and every area has boundary curves."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS
from planarkiv.model.formats import Format
from planarkiv.model.part import referred_rows
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hver grensekurve avgrenser en flate, og hver flate har grensekurver"),
    what=later(
        "Alle grensekurver for plandata (RpGrense, RpFormålGrense, KpArealGrense og de andre) er med i ..REF til minst "
        "én flate, og alle flater viser til grensekurvene sine. Kurver fra andre kart, som kommunegrenser, blir ikke "
        "sjekket."
    ),
    why=later(
        "En grense som ingen flate bruker, er en rest etter redigering, eller flaten den hørte til er borte. En "
        "flate uten egne grensekurver kan ikke tegnes med riktig strek, og naboflater kan ikke dele grensa."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om flater og avgrensning"),
    certainty=Certainty.OURS,
    mend=later(
        "Finn kurva i kartprogrammet med serienummeret eller koordinaten i funnet. Ligger den oppå eller inne i "
        "en flate uten å skille to flater, er den til overs og kan slettes. Mangler flata på den ene siden, må "
        "den lages. Kjør så flatedanning (bygg flatene på nytt), og eksporter fila på nytt. Er du i tvil, send "
        "funnet til den som laget kartet. Er planen vedtatt, spør planavdelingen før du sletter noe."
    ),
    example=later(
        "Feil: «.KURVE 7:» er en RpGrense, og ingen flate har :7 eller :-7 i ..REF.\n"
        "Riktig: «..REF :7 :9» i flata som kurva avgrenser."
    ),
)

UNUSED = Wording(
    later("Ingen flate bruker denne grensekurva."),
    later("Er kurva til overs, slett den. Mangler flaten den hører til, lag flaten på nytt."),
)
ONLY_CURVES = Wording(
    later("Fila har {antall} grensekurver, men ingen flater."),
    later("Be leverandøren eksportere fila med flater, eller kjør flatedanning i kartprogrammet."),
)
WITHOUT = Wording(
    later("Flata har sin egen omkrets og viser ikke til noen grensekurver."),
    later("Lag grensekurver av omkretsen i kartprogrammet, og kjør flatedanning."),
)

FLATE = KINDS.index("FLATE")


@rule("SOS13", MapFile, Severity.WARNING, PAGE, NoOptions, numbers=(142,), formats=(Format.SOSI,))
def boundaries_bound(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Curves of boundary types are referred to by areas, areas of plans refer to curves."""
    table = file.table
    bounding = of_map.boundaries(table) & (table.kind != FLATE)
    surfaces = table.kind == FLATE
    if not surfaces.any():
        if bounding.any():
            rows = np.flatnonzero(bounding)
            yield Problem(ONLY_CURVES, {"antall": len(rows)}, row=int(rows[0]))
        return
    references = np.diff(table.ref_off)
    referred = referred_rows(table)[np.repeat(surfaces, references)]
    # a reference to nothing is -1, and falls on the extra place
    used = np.zeros(len(table) + 1, dtype=bool)
    used[referred] = True
    for row in np.flatnonzero(bounding & ~used[:-1]).tolist():
        yield Problem(UNUSED, row=row)
    own = np.flatnonzero(surfaces & (references == 0) & of_map.areas(table))
    if len(own):
        from planarkiv.model.rings import rings

        # those that could not be put together have no boundary at all: another rule says so
        for row in own[np.isin(own, rings(table).rows)].tolist():
            yield Problem(WITHOUT, row=row)
