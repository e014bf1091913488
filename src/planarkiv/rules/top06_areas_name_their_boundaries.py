"""Rule TOP06: an area names its boundary curves where the map has such."""

from collections.abc import Iterator

import numpy as np

from planarkiv.catalogue.object_types import Family, known
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.coverage import NEW_PURPOSES, OLD_PURPOSES
from planarkiv.model.formats import Format
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Flater viser til grensene sine når kartet har slike grenser"),
    what=later(
        "Har en GML-fil grenser av den typen en flate skal ha (RpGrense til RpOmråde, RpFormålGrense til "
        "formålsflater), viser hver slik flate til minst én av dem. Det gjelder også hensynssoner og andre "
        "flater, men da er det bare en advarsel, som i kommuneplaner. At grensene er av riktig type, er for "
        "TOP11. I SOSI-filer er flatene bygd av grensene, og regelen gjelder ikke."
    ),
    why=later(
        "Uten henvisningen vet ikke den som får kartet, hvilke grenser som hører til flata. Flytter noen grensa, blir "
        "flata stående."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om grenser; produktspesifikasjonene for arealplan"),
    certainty=Certainty.READ,
    mend=later(
        "Bygg flatene på nytt av grensene i kartprogrammet, slik at henvisningene lages, og eksporter fila på nytt. "
        "Kommer de ikke med i eksporten, be leverandøren av programmet om det."
    ),
    example=later(
        "Feil: fila har 200 RpFormålGrense, men formålsflata BFS1 viser ikke til noen.\n"
        "Riktig: BFS1 viser til de grensene som går rundt den."
    ),
)

NONE = Wording(
    later("Flata viser ikke til noen grenser, men fila har grenser av typen {grense} (antall: {antall})."),
    later("Bygg flata på nytt av grensene i kartprogrammet, og eksporter fila med henvisninger."),
)

_REQUIRED = (*OUTLINE_TYPES, *NEW_PURPOSES, *OLD_PURPOSES)
"""Areas of reguleringsplaner that must; what those of kommuneplaner call their boundaries, no source says."""


@rule(
    "TOP06",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(29,),
    official=("rpf.gr.1",),
    formats=(Format.GML,),
)
def areas_name_their_boundaries(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each area whose type of boundary is in the map has a link to a boundary."""
    table = file.table
    bounding = np.array([each is not None and each.is_boundary for each in map(known, table.otypes)], np.bool_)
    has = of_map.lost_boundaries(table)
    if (links := table.links) is not None:
        has[links.rows[(links.target >= 0) & bounding[table.otype[links.target]]]] = True
    for otype in table.otypes:
        each = known(otype)
        number = len(table.rows_of(each.boundary)) if each is not None and each.boundary else 0
        if not number or each is None:
            continue
        severity = (
            warning_when_old(file.phase)
            if otype in _REQUIRED and each.family is Family.REGULERING
            else Severity.WARNING
        )
        rows = table.rows_of(otype)
        for row in rows[~has[rows]].tolist():
            yield Problem(NONE, {"antall": number, "grense": each.boundary}, severity, row=row)
