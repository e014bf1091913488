"""The words of what a reader notes (``FeatureTable.notes``): no fault of the map, but other in what is made of it."""

from planarkiv.language import later, say
from planarkiv.model.faults import Fault

WORDS = {
    "verdier-blanke": later(
        "I kolonnen «{kolonne}» i laget «{lag}» er {antall} verdier tomme, eller har blanke i endene: det er ikke lest"
    ),
    "json-id": later("{antall} objekter har en id i GeoJSON-fila, som ikke er med"),
    "undergruppe-gjentatt": later(
        "Objekt {serial} har {name} flere ganger i samme gruppe, med noe under: hva som hører sammen, kan bli endret"
    ),
    "hode-gruppe-gjentatt": later("Filhodet har gruppa {name} flere ganger: hva som hører sammen, kan bli endret"),
    "definisjon-blant-objekter": later(
        "En egen definisjon på linje {line} står blant objektene, og er flyttet foran dem"
    ),
    "symbolretning-ikke-dreid": later(
        "Laget «{lag}» er regnet om til EPSG:{epsg}, men retningene til symbolene i det er ikke dreid"
    ),
    "koordinatsystem-antatt": later(
        "Laget «{lag}» sier ikke hvilket koordinatsystem det er i. Det er tatt for å være i EPSG:{epsg}, som de andre"
    ),
}
"""By kind of note, without the full stop."""


def said(note: Fault) -> str:
    """What is read otherwise than it stands, in the chosen language; empty for what is no note."""
    words = WORDS.get(note.kind)
    return say(words, **{"line": note.line, "serial": note.serial, **note.values}) if words else ""
