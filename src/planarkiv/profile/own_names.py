"""A municipality's names of layers and columns in its profile: ``[mapping.layers]``, ``[mapping.columns]``."""

from collections.abc import Iterator

from planarkiv.catalogue.object_types import types
from planarkiv.language import say
from planarkiv.model.naming import IGNORED, OBJECT_TYPE, sosi_names
from planarkiv.profile.places import meant

MAPPING = "mapping"
MAPPING_KEYS = ("layers", "columns")


def wrong_names(mapping: object) -> Iterator[tuple[str, str]]:
    """The dotted key of all that is wrong, and what is wrong with it."""
    if not isinstance(mapping, dict):
        yield MAPPING, say("skal være avsnittene [mapping.layers] og [mapping.columns]")
        return
    for part, names in mapping.items():
        key = f"{MAPPING}.{part}"
        if part not in MAPPING_KEYS:
            near = meant(part, MAPPING_KEYS)
            yield key, say("kjennes ikke.{meant} Kjente er {known}", meant=near, known=", ".join(MAPPING_KEYS))
        elif not isinstance(names, dict):
            yield key, say("skal være et avsnitt: [{key}]", key=key)
        else:
            for name, meaning in names.items():
                if wrong := _wrong(part, meaning):
                    yield f"{key}.{name}", wrong


def _wrong(part: str, meaning: object) -> str:
    """What is wrong with what a name stands for; empty when nothing is."""
    if not isinstance(meaning, str):
        return say("skal være tekst i anførselstegn")
    if part == "layers" and meaning not in types():
        return say("«{word}» er ingen objekttype.{meant}", word=meaning, meant=meant(meaning, [*types()]))
    if part == "columns" and meaning not in {IGNORED, OBJECT_TYPE, *sosi_names()}:
        near = meant(meaning.upper(), sorted(sosi_names()))
        return say("«{word}» er ingen egenskap i SOSI.{meant}", word=meaning, meant=near)
    return ""
