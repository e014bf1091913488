"""Faulty submissions in which documents and map of the plan do not tell the same."""

from collections.abc import Callable, Mapping

from sample_data import faulty_base as base
from sample_data.faulty_base import ABOUT, KOMMUNE, NAME, OUTLINE, ROW, RULES, Files, submission

_DATES = ("Vedtaksdato", "Ikrafttredelsesdato", "Kunngjøringsdato")
_MAP_DATES = ("..VEDTAKENDELIGPLANDATO", "..IKRAFT", "..KUNNGJØRINGSDATO")


def _provisions(*lines: str) -> Files:
    """The faultless submission with other provisions."""
    return submission(bestemmelser=base.pdf("Reguleringsbestemmelser", lines))


def _sheet(*lines: str) -> Files:
    """The faultless submission with another map sheet."""
    return submission(plankart=base.pdf("Plankart", lines))


def _still_a_proposal() -> Files:
    """Register and map of the proposal, beside the decided provisions."""
    outline = [line for line in OUTLINE if not line.startswith(_MAP_DATES)]
    text = base.sosi(outline).replace("..PLANSTAT 3", "..PLANSTAT 2")
    row = {**ROW, **dict.fromkeys(_DATES, ""), "Planstatus": "2"}
    return submission(kart=text.encode(), register=base.register([row]))


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "DOK12": lambda: _provisions(NAME, f"Arealplan-ID {KOMMUNE} 202413", *ABOUT[2:], *RULES),
    "DOK13": lambda: _provisions(*ABOUT, *RULES, "§ 4 I BFS2 kan det bygges garasje."),
    "DOK14": _still_a_proposal,
    "DOK15": lambda: _sheet(*ABOUT, "Målestokk 1:1000 (A1)"),
}
"""A submission for each rule, by the rule's id."""
