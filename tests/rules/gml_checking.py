"""Runs rules on small GML files."""

from gml_text import collection
from planarkiv.readers import gml
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW


def gml_file(*objects: str, phase: Phase = NEW, srs: str | None = None) -> MapFile:
    """A map file with these objects."""
    return of_text(collection(*objects) if srs is None else collection(*objects, srs=srs), phase)


def of_text(text: str, phase: Phase = NEW) -> MapFile:
    """The map file of a text."""
    data = text.encode()
    return MapFile("kart.gml", gml.read_bytes(data, "kart.gml"), data, phase)
