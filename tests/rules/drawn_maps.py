"""Small maps with named areas and texts, as SOSI 4.5 writes them and as a proposal of the newer model has them."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from planarkiv.catalogue.generations import NAMESPACES, Generation
from planarkiv.model.features import FeatureTable, Links
from planarkiv.model.formats import Format
from planarkiv.readers import sosi
from planarkiv.subjects import Phase, PlanMap
from rules.checking import NEW, PROPOSAL, sosi_text

NORTH, EAST = 655_000_000, 41_000_000
"""Lower left corner of the first area, in centimetres."""
OLD = Phase("3", "3")


def area(serial: int, otype: str, *lines: str, west: int = 0, side: int = 100) -> str:
    """A square area of ``side`` metres, so many metres east of the corner; its curve has the number after."""
    corners = ((0, 0), (0, side), (side, side), (side, 0), (0, 0))
    ring = "\n".join(f"{NORTH + up * 100} {EAST + (west + right) * 100}" for up, right in corners)
    attributes = "".join(f"..{line}\n" for line in lines)
    return (
        f".FLATE {serial}:\n..OBJTYPE {otype}\n{attributes}..REF :{serial + 1}\n"
        f"..NØ\n{NORTH + 50 * side} {EAST + west * 100 + 50 * side}\n"
        f".KURVE {serial + 1}:\n..OBJTYPE RpFormålGrense\n..NØ\n{ring}\n"
    )


def text(
    serial: int, kind: str, words: str, *lines: str, east: float = 50, north: float = 50, family: str = "Rp"
) -> str:
    """A text that stands so many metres from the corner."""
    path = {"Rp": "RPPÅSKRIFTTYPE", "Kp": "PLANPÅSKRIFTTYPE"}[family]
    attributes = [f"..{path} {kind}"] if kind else []
    attributes += [f'..STRENG "{words}"'] if words else []
    attributes += [f"..{line}" for line in lines]
    place = f"{NORTH + round(north * 100)} {EAST + round(east * 100)}"
    return "\n".join([f".TEKST {serial}:", f"..OBJTYPE {family}Påskrift", *attributes, "..NØ", place, ""])


def table(body: str) -> FeatureTable:
    return sosi.read_bytes(sosi_text(body).encode(), "kart.sos")


def drawn(*bodies: str, phase: Phase = NEW) -> PlanMap:
    """A map of SOSI 4.5."""
    return PlanMap("kart.sos", table("".join(bodies)), phase=phase)


def proposed(*bodies: str, links: Sequence[tuple[int, int]] = (), phase: Phase = PROPOSAL) -> PlanMap:
    """A map of Reguleringsplanforslag 5.0; ``links`` are pairs of rows, -1 for an object that is not there."""
    made = table("".join(bodies))
    sources, targets = np.array(sorted(links), np.int32).reshape(-1, 2).T
    said = Links(sources, np.zeros(len(sources), np.int16), ["formål"], targets, [f"#{each}" for each in targets])
    head = replace(made.head, catalogue=next(uri for uri, each in NAMESPACES.items() if each is Generation.FORSLAG_50))
    made = replace(made, format=Format.GML, head=head, links=said)
    return PlanMap("plankart-myra.gml", made, phase=phase)
