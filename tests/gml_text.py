"""Writes small GML files for tests."""

RPF = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/5.0"
REGPLAN = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401"
UTM = "http://www.opengis.net/def/crs/EPSG/0/25832"
SQUARE = "410000 6550000 410010 6550000 410010 6550010 410000 6550010 410000 6550000"
"""A square ten metres wide, counter-clockwise."""


def collection(*objects: str, namespace: str = RPF, srs: str = UTM, head: str = "", end: str = "") -> str:
    """A gml:FeatureCollection with these objects, each on lines of its own from line 3 on."""
    bounds = f'<gml:boundedBy><gml:Envelope srsName="{srs}"/></gml:boundedBy>' if srs else ""
    members = "".join(f"<gml:featureMember>\n{each}\n</gml:featureMember>" for each in objects)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="{namespace}" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'gml:id="samling">{head}{bounds}{members}{end}</gml:FeatureCollection>\n'
    )


def feature(otype: str, body: str, name: str = "a") -> str:
    """An object with this in it."""
    return f'<app:{otype} gml:id="{name}">{body}</app:{otype}>'


def ring(numbers: str) -> str:
    return f"<gml:LinearRing><gml:posList>{numbers}</gml:posList></gml:LinearRing>"


def polygon(outer: str = SQUARE, *holes: str) -> str:
    """A polygon with this outer ring and these holes, each as numbers."""
    inner = "".join(f"<gml:interior>{ring(hole)}</gml:interior>" for hole in holes)
    return f"<gml:Polygon><gml:exterior>{ring(outer)}</gml:exterior>{inner}</gml:Polygon>"


def segment(numbers: str, kind: str = "LineStringSegment") -> str:
    return f"<gml:{kind}><gml:posList>{numbers}</gml:posList></gml:{kind}>"


def curve(*segments: str, name: str = "") -> str:
    """A gml:Curve of these segments."""
    attribute = f' gml:id="{name}"' if name else ""
    return f"<gml:Curve{attribute}><gml:segments>{''.join(segments)}</gml:segments></gml:Curve>"


def area(geometry: str, name: str = "a", otype: str = "RpBestemmelseOmråde") -> str:
    return feature(otype, f"<app:område>{geometry}</app:område>", name)


def line(geometry: str, name: str = "a", otype: str = "RpGrense") -> str:
    return feature(otype, f"<app:grense>{geometry}</app:grense>", name)
