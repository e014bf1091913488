"""What explains the maps of a package: feature catalogue, drawing rules, a picture, the coordinate system, where the
data came from, and what the package itself is."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import planarkiv
from planarkiv.exports.eark.folder import CSV, SVG, TEXT, PackageFolder
from planarkiv.exports.eark.maps import ReadMap
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.writers.eark import schemas, styles
from planarkiv.writers.eark.feature_catalogue import feature_catalogue

_PICTURE = (1400, 1000)
"""Width and height of the overview picture, in pixels."""


def of_representation(folder: PackageFolder, maps: Sequence[tuple[str, FeatureTable]], *, gml: bool = False) -> None:
    """What belongs to a representation with these map files: GEO_28, GEO_32, GEO_33, GEO_38a. ``gml`` where they were
    written as GML from the tables."""
    if not maps:
        return
    tables = [table for _, table in maps]
    folder.document("structure/objektkatalog.xml", feature_catalogue(maps, gml=gml))
    folder.schema(*schemas.CATALOGUE)
    drawn = styles.drawn_in(tables)
    folder.document("rendering/tegneregler.sld", styles.sld(drawn, gml=gml))
    folder.document("rendering/tegneregler.csv", styles.table_of_styles(drawn), CSV)
    _systems(folder, (table.head.epsg for table in tables))


def of_package(folder: PackageFolder, maps: Sequence[ReadMap], about: str) -> None:
    """What belongs to the package as a whole: GEO_24 to GEO_41."""
    folder.document("other/om-pakken.txt", about.encode("utf-8", "replace"), TEXT)
    folder.document("structure/logisk-modell.txt", _logical_model().encode(), TEXT)
    folder.document("behaviour/opphav.txt", _origin(maps).encode("utf-8", "replace"), TEXT)
    _systems(folder, (each.plan_map.epsg for each in maps))
    for each in maps:
        if each.table is not None and (picture := _picture(each.table, each.plan_map.file)):
            folder.document(f"rendering/{each.stem}.svg", picture, SVG)


def _systems(folder: PackageFolder, codes: Iterable[int | None]) -> None:
    """The full definition of each coordinate system (GEO_38)."""
    for epsg in sorted({each for each in codes if each is not None}):
        for ending, text in _definitions(epsg):
            folder.document(f"CRS/EPSG-{epsg}.{ending}", text, TEXT)


@lru_cache(maxsize=16)
def _definitions(epsg: int) -> Sequence[tuple[str, bytes]]:
    """A coordinate system as WKT 2 and as the PRJ that map systems read, by the endings of their files; none where it
    does not exist."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_epsg(epsg)
    except CRSError:
        return ()
    texts = (("wkt", system.to_wkt("WKT2_2019", pretty=True)), ("prj", system.to_wkt("WKT1_ESRI")))
    return tuple((ending, f"{text}\n".encode()) for ending, text in texts)


def _picture(table: FeatureTable, file: str) -> bytes:
    """The whole map in official colours (GEO_31); empty where nothing can be drawn."""
    from planarkiv.model.draw import draw
    from planarkiv.reports.map_svg import Pictures

    drawing = draw(table, file)
    if drawing is None:
        return b""
    width, height = _PICTURE
    return Pictures(drawing, "kart").whole([], width, height, file).encode("utf-8", "replace")


def _logical_model() -> str:
    """How the parts of the package hang together (GEO_29)."""
    lines = (
        say("Logisk modell"),
        "",
        say("metadata/other/planregister.json er planregisterets post om planen. Feltene er beskrevet i"),
        say("schemas/plan.schema.json. «filer» er filene, «kart» og «dokumenter» sier hvilke av dem som er hva;"),
        say("«sti» står under data/ i en av representasjonene."),
        "",
        say("Et kart er objekter med objekttype, egenskaper og geometri. Hvilke objekttyper og koder som er brukt,"),
        say("står i documentation/structure/objektkatalog.xml i hver representasjon med kart: hvor mange det må og"),
        say("kan være av hver egenskap, hvilken kodeliste den har, og hvilken objekttype som avgrenser flatene."),
        "",
        say("I SOSI viser en flate til kurvene som avgrenser den, med fortegn for retningen (..REF). I GML har flaten"),
        say("sin egen omkrets, og viser til avgrensningene med xlink."),
        "",
    )
    return "\n".join(lines)


def _origin(maps: Sequence[ReadMap]) -> str:
    """Where the maps came from and what their heads say (GEO_35): what is known of the system they were made in."""
    lines = [say("Opphavet til kartene"), ""]
    if not maps:
        lines += [say("Planen har ikke vektorkart i arkivet."), ""]
    for each in maps:
        plan_map = each.plan_map
        lines += [
            plan_map.file,
            say("  format: {format}, objekter: {objects}", format=plan_map.format, objects=plan_map.objects),
        ]
        if each.table is not None:
            lines += [
                f"  {name}: {'; '.join(values)}" for name, values in each.table.head.values.items() if any(values)
            ]
        lines.append("")
    lines += [
        say(
            "Pakken er laget av planarkiv {version}, som ikke endrer filene som kom inn.", version=planarkiv.__version__
        ),
        "",
    ]
    return "\n".join(lines)
