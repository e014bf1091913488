"""Maps that somebody made to do harm: each writes itself into a folder, and returns what a command is given."""

import json
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import shapely

import gml_text
import layer_files
from layer_files import SQUARE
from planarkiv.model.formats import Format
from runs import SOSI

Maker = Callable[[Path], Path]
SECRET = "root:x:0:0"  # noqa: S105 - how /etc/passwd begins

# --- SOSI and its numbers ----------------------------------------------------------------------------------------

PLAIN = SOSI.format(planid="2001", name="Myra", status=3, level=2, number="4219")
SQUARE_OF_SOSI = "650010000 40010000"


def text(name: str, content: str | bytes) -> Maker:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return path

    return make


def sosi(old: str, new: str) -> Maker:
    assert old in PLAIN
    return text("ond.sos", PLAIN.replace(old, new))


UNITS = ("0", "-0.01", "1e-300", "1e308", "NaN", "9" * 400, "1e-99999999")
NUMBERS = ("1e308 1e308", "NaN NaN", "Infinity -Infinity", f"{10**30} {10**30}", f"{2**63} -{2**63}", "0x10 1_0")
SERIALS = (str(2**63), str(10**30), "1" * 5000)
DATES = ("99999-01-01", "00000000", "20200231", "9" * 5000)

SOSI_NUMBERS: dict[str, Maker] = {
    **{f"enhet {each[:12]}": sosi("...ENHET 0.01", f"...ENHET {each}") for each in UNITS},
    **{f"koordinat {each[:12]}": sosi(SQUARE_OF_SOSI, each) for each in NUMBERS},
    **{f"serienummer {each[:12]}": sosi(".KURVE 1:", f".KURVE {each}:") for each in SERIALS},
    **{f"henvisning {each[:12]}": sosi("..REF :1", f"..REF :{each}") for each in SERIALS},
    **{f"dato {each[:12]}": sosi("..PLANSTAT 3", f"..PLANSTAT 3\n..IKRAFT {each}") for each in DATES},
    **{
        f"hode {each[:20]}": sosi("...KOORDSYS 22", each)
        for each in (f"...KOORDSYS {10**30}", "...KOORDSYS -1", "...KOORDSYS NaN", "...KOORDSYS 22\n..EPSG-KODE 1e9")
    },
    **{f"origo {each[:12]}": sosi("...ORIGO-NØ 0 0", f"...ORIGO-NØ {each}") for each in NUMBERS},
    **{f"kodetall {each[:12]}": sosi("..VERTNIV 2", f"..VERTNIV {each}") for each in SERIALS},
    **{f"høyde {each[:12]}": sosi(SQUARE_OF_SOSI, f"{SQUARE_OF_SOSI} {each.split()[0]}") for each in NUMBERS},
    **{f"KP {each[:12]}": sosi("...KP 1", f"...KP {each}") for each in SERIALS},
    "bue": sosi(".KURVE 1:\n..OBJTYPE RpGrense\n", ".BUE 1:\n..OBJTYPE RpGrense\n..RADIUS 1e-300\n"),
}

# --- character sets ----------------------------------------------------------------------------------------------

CHARSETS: dict[str, Maker] = {
    "latin-1 som UTF-8": text("ond.sos", PLAIN.replace("Myra", "Bråten").encode("latin-1")),
    "UTF-16": text("ond.sos", PLAIN.encode("utf-16")),
    "UTF-32": text("ond.sos", PLAIN.encode("utf-32")),
    "ND7": text("ond.sos", PLAIN.replace("UTF-8", "ND7").replace("Myra", "Br}ten")),
    "ukjent sett": sosi("UTF-8", "EBCDIC-ÆØÅ"),
    "NUL i verdi": text("ond.sos", PLAIN.replace("Myra", "My\0ra")),
    "NUL i planid": text("ond.sos", PLAIN.replace("PLANID 2001", "PLANID 20\x0001")),
    "overlange UTF-8": text("ond.sos", PLAIN.encode().replace(b"Myra", b"\xc0\xaf\xe0\x80\xaf\xf8\x88\x80\x80\xaf")),
    "løse surrogater": text("ond.sos", PLAIN.replace("Myra", "M\ud800yra")),
    "BOM midt i": text("ond.sos", PLAIN.replace("Myra", "M\ufeffyra")),
    "linjeskift fra Unicode": text("ond.sos", PLAIN.replace("Myra", "M\u2028.SLUTT\u2029\x85\x0b\x0cyra")),
    "styretegn": text("ond.sos", PLAIN.replace("Myra", "".join(map(chr, range(1, 32))))),
}

# --- XML ---------------------------------------------------------------------------------------------------------

LAUGHS = "<!DOCTYPE a [<!ENTITY l0 'ha'>{}]>".format(
    "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
)
QUADRATIC = f"<!DOCTYPE a [<!ENTITY l9 '{'x' * 100_000}'>]>"
FILE_OUTSIDE = "<!DOCTYPE a [<!ENTITY l9 SYSTEM 'file:///etc/passwd'>]>"
PARAMETER = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p; <!ENTITY l9 'x'>]>"
OUTER_DTD = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"
_XINCLUDE = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
DOCTYPES = {
    "milliard latter": LAUGHS,
    "kvadratisk": QUADRATIC,
    "fil utenfor": FILE_OUTSIDE,
    "parameter": PARAMETER,
    "DTD utenfor": OUTER_DTD,
}


def with_doctype(document: str, doctype: str) -> str:
    """The document with the doctype after its declaration."""
    at = document.index("?>") + 2
    return document[:at] + doctype + document[at:]


def _gml(body: str = "", doctype: str = "", ring: str = gml_text.SQUARE, head: str = "") -> Maker:
    entity = "&l9;" if doctype and doctype != OUTER_DTD else ""
    inside = f"<app:planID>{entity}2001</app:planID>{body}"
    document = gml_text.collection(
        gml_text.feature("RpOmråde", f"{inside}<app:område>{gml_text.polygon(ring)}</app:område>"), head=head
    )
    return text("ond.gml", with_doctype(document, doctype) if doctype else document)


def _ring(pair: str) -> str:
    return f"410000 6550000 410010 6550000 {pair} 410000 6550010 410000 6550000"


XML: dict[str, Maker] = {
    **{f"GML {name}": _gml(doctype=doctype) for name, doctype in DOCTYPES.items()},
    "GML xinclude": _gml(f"<app:plannavn>{_XINCLUDE}</app:plannavn>"),
    "GML lang egenskap": _gml(f'<app:plannavn x="{"x" * 1_000_000}">a</app:plannavn>'),
    "GML lang tekst": _gml(f"<app:plannavn>{'x' * 9_000_000}</app:plannavn>"),
    "GML dyp": _gml("<app:plannavn>" * 100_000 + "</app:plannavn>" * 100_000),
    "GML mange egenskaper": _gml("<app:plannavn {}/>".format(" ".join(f'a{n}=""' for n in range(20_000)))),
    "GML xlink ut": _gml('<app:plannavn xlink:href="file:///etc/passwd#a"/>'),
    "GML xlink til seg selv": _gml('<app:arealplan xlink:href="#a"/>'),
    "GML skjema utenfor": _gml(head='<gml:name xsi:schemaLocation="a file:///etc/passwd">x</gml:name>'),
    "GML avbrutt": text("ond.gml", gml_text.collection(gml_text.feature("RpOmråde", ""))[:-40]),
    "GML UTF-16 sagt UTF-8": text("ond.gml", gml_text.collection(gml_text.feature("RpOmråde", "")).encode("utf-16-le")),
    "GML latin-1 sagt UTF-8": text(
        "ond.gml",
        gml_text.collection(gml_text.feature("RpOmråde", "<app:plannavn>Bråten</app:plannavn>")).encode("latin-1"),
    ),
    "GML NUL": _gml("<app:plannavn>a\0b</app:plannavn>"),
}
GML_NUMBERS: dict[str, Maker] = {
    **{f"GML {each[:12]}": _gml(ring=_ring(each)) for each in NUMBERS},
    **{f"GML dato {each[:12]}": _gml(f"<app:ikrafttredelsesdato>{each}</app:ikrafttredelsesdato>") for each in DATES},
    **{f"GML nivå {each[:12]}": _gml(f"<app:vertikalnivå>{each}</app:vertikalnivå>") for each in SERIALS},
    "GML srs": text("ond.gml", gml_text.collection(gml_text.feature("RpOmråde", ""), srs="EPSG:" + "9" * 5000)),
    "GML srs utenfor": text("ond.gml", gml_text.collection(gml_text.feature("RpOmråde", ""), srs="../../../etc/x")),
}

# --- map systems -------------------------------------------------------------------------------------------------


def geopackage(*statements: str, name: str = "ond.gpkg") -> Maker:
    """A sound GeoPackage with a layer ``rpomrade``, changed by these statements."""

    def make(folder: Path) -> Path:
        path = layer_files.write(
            folder, Format.GEOPACKAGE, Path(name).stem, [SQUARE], {"planid": ["2001"]}, layer="rpomrade"
        )
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA writable_schema = ON")
            # they call functions that only GDAL has
            for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f'DROP TRIGGER "{trigger}"')
            for statement in statements:
                database.execute(statement)
            database.commit()
        return path

    return make


def _bytes_of(maker: Maker, change: Callable[[bytes], bytes]) -> Maker:
    def make(folder: Path) -> Path:
        path = maker(folder)
        path.write_bytes(change(path.read_bytes()))
        return path

    return make


def _replaced(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


_DROPPED = ("ALTER TABLE rpomrade RENAME TO ekte",)
_ENDLESS = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM t)"
_COLUMNS = ", ".join(f"k{number}" for number in range(1990))
GEOPACKAGES: dict[str, Maker] = {
    "utløser": geopackage(
        "CREATE TRIGGER ond AFTER UPDATE ON gpkg_contents BEGIN DELETE FROM rpomrade; END",
        "CREATE TRIGGER ond2 AFTER INSERT ON rpomrade BEGIN SELECT writefile('/tmp/utenfor', 'x'); END",
    ),
    "visning uten ende": geopackage(
        *_DROPPED,
        f"CREATE VIEW rpomrade AS {_ENDLESS} SELECT n fid, x'' geom, '2001' planid FROM t",  # noqa: S608
    ),
    "visning som leser filer": geopackage(
        *_DROPPED, "CREATE VIEW rpomrade AS SELECT 1 fid, readfile('/etc/passwd') geom, '2001' planid"
    ),
    "visning av seg selv": geopackage(
        *_DROPPED,
        "CREATE VIEW rpomrade AS SELECT * FROM ekte",
        "UPDATE sqlite_master SET sql = 'CREATE VIEW rpomrade AS SELECT * FROM rpomrade' WHERE name = 'rpomrade'",
    ),
    "visning av store tall": geopackage(
        *_DROPPED, "CREATE VIEW rpomrade AS SELECT 1 fid, zeroblob(1000000000) geom, zeroblob(900000000) planid"
    ),
    "visning av mange rader": geopackage(
        *_DROPPED,
        f"CREATE VIEW rpomrade AS {_ENDLESS} SELECT n fid, zeroblob(1000000) geom, '2001' planid FROM t LIMIT 90000",  # noqa: S608
    ),
    "virtuell tabell": geopackage(*_DROPPED, "CREATE VIRTUAL TABLE rpomrade USING rtree(fid, a, b, c, d)"),
    "ukjent modul": geopackage(
        "INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING ond(x)')"
    ),
    "uten rowid": geopackage(
        *_DROPPED,
        "CREATE TABLE rpomrade (fid INTEGER PRIMARY KEY, geom BLOB, planid TEXT) WITHOUT ROWID",
        "INSERT INTO rpomrade SELECT fid, geom, planid FROM ekte",
    ),
    "2000 kolonner": geopackage(
        *_DROPPED,
        f"CREATE TABLE rpomrade (fid INTEGER PRIMARY KEY, geom BLOB, planid TEXT, {_COLUMNS})",
        "INSERT INTO rpomrade (fid, geom, planid) SELECT fid, geom, planid FROM ekte",
    ),
    "onde navn": geopackage(
        'ALTER TABLE rpomrade ADD COLUMN "x""; DROP TABLE planer; --" TEXT',
        'ALTER TABLE rpomrade ADD COLUMN "../../x" TEXT',
        'ALTER TABLE rpomrade ADD COLUMN "<script>alert(1)</script>" TEXT',
        'ALTER TABLE rpomrade RENAME TO "rp""; DROP TABLE gpkg_contents; --"',
        "UPDATE gpkg_contents SET table_name = 'rp\"; DROP TABLE gpkg_contents; --'",
        "UPDATE gpkg_geometry_columns SET table_name = 'rp\"; DROP TABLE gpkg_contents; --'",
    ),
    "tabell som ikke finnes": geopackage("UPDATE gpkg_contents SET table_name = 'borte'"),
    "systemtabell": geopackage(
        "UPDATE gpkg_contents SET table_name = 'sqlite_master'",
        "UPDATE gpkg_geometry_columns SET table_name = 'sqlite_master', column_name = 'sql'",
    ),
    "tekst som ikke er UTF-8": geopackage("UPDATE rpomrade SET planid = CAST(x'ff00fe' AS TEXT)"),
    "tall som planid": geopackage("UPDATE rpomrade SET planid = 9e999"),
    "geometri som ikke er det": geopackage("UPDATE rpomrade SET geom = x'47500001e8640000010300000001000000ffffffff'"),
    "srs": geopackage(
        "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 9223372036854775807 WHERE srs_id = 25832"
    ),
    "srs som tekst": geopackage(
        "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 'EPSG' WHERE srs_id = 25832"
    ),
    "feil sidestørrelse": _bytes_of(geopackage(), lambda data: _replaced(data, 16, b"\0\3")),
    "avbrutt": _bytes_of(geopackage(), lambda data: data[: len(data) // 2]),
    "bare hode": _bytes_of(geopackage(), lambda data: data[:100]),
    "ødelagt tre": _bytes_of(geopackage(), lambda data: data[:4096] + b"\xff" * (len(data) - 4096)),
}


def _layer(kind: Format, wkb: bytes | shapely.Geometry = SQUARE, name: str = "ond") -> Maker:
    return lambda folder: layer_files.write(folder, kind, name, [wkb], {"planid": ["2001"]}, layer=name)


def _feature(coordinates: str, planid: str = '"2001"') -> str:
    properties, geometry = f'{{"planid":{planid}}}', f'{{"type":"Polygon","coordinates":{coordinates}}}'
    feature = f'{{"type":"Feature","properties":{properties},"geometry":{geometry}}}'
    return f'{{"type":"FeatureCollection","features":[{feature}]}}'


def _json_ring(value: str) -> str:
    return f"[[[10.0,59.0],[10.1,59.0],[{value},{value}],[10.0,59.0]]]"


GEOJSON: dict[str, Maker] = {
    "dyp": text("ond.geojson", _feature("[" * 100_000 + "]" * 100_000)),
    "dyp samling": text(
        "ond.geojson",
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":'
        + '{"type":"GeometryCollection","geometries":[' * 50_000
        + "]}" * 50_000
        + "}]}",
    ),
    **{
        f"tall {each[:12]}": text("ond.geojson", _feature(_json_ring(each)))
        for each in ("1e308", "1e999", "NaN", "-Infinity", str(10**30), "9" * 5000, "null", '"a"', "true", "{}")
    },
    "planid stort tall": text("ond.geojson", _feature(_json_ring("10"), "9" * 5000)),
    "planid liste": text("ond.geojson", _feature(_json_ring("10"), '["../../x"]')),
    "løs surrogat": text("ond.geojson", _feature(_json_ring("10"), r'"\ud800"')),
    "NUL": text("ond.geojson", _feature(_json_ring("10"), r'"\u0000"')),
    "lang tekst": text("ond.geojson", _feature(_json_ring("10"), f'"{"x" * 5_000_000}"')),
    "samme nøkkel": text("ond.geojson", '{"type":"FeatureCollection","type":"Feature","features":{},"features":[1]}'),
    "avbrutt": text("ond.geojson", _feature(_json_ring("10"))[:-20]),
    "UTF-16": text("ond.geojson", _feature(_json_ring("10")).encode("utf-16")),
    "latin-1": text("ond.geojson", _feature(_json_ring("10"), '"Bråten"').encode("latin-1")),
    "TopoJSON": text("ond.geojson", '{"type":"Topology","objects":{},"arcs":[]}'),
    "adresse": text("ond.geojson", '{"type":"Feature","properties":{"a":"/vsicurl/http://localhost/"},"geometry":1}'),
}


def _shapefile(change: Callable[[bytes], bytes], suffix: str) -> Maker:
    def make(folder: Path) -> Path:
        path = _layer(Format.SHAPEFILE)(folder)
        part = path.with_suffix(suffix)
        part.write_bytes(change(part.read_bytes()))
        return path

    return make


def _geodatabase(change: Callable[[bytes], bytes]) -> Maker:
    def make(folder: Path) -> Path:
        path = _layer(Format.FILEGDB)(folder)
        for part in path.glob("*.gdbtabl*"):
            part.write_bytes(change(part.read_bytes()))
        return path

    return make


_DEEP = "4750000100000000" + "010700000001000000" * 20_000


def _point(value: float) -> str:
    """A point with this number for both coordinates, as a GeoPackage has it, in hexadecimal."""
    head: bytes = b"GP\0\1" + struct.pack("<i", 25832) + shapely.to_wkb(shapely.Point(1, 2))[:5]
    return (head + struct.pack("<2d", value, value)).hex()


_FULL = b"\xff\xff\xff\x7f"
LIARS: dict[str, Maker] = {
    "shp lengde": _shapefile(lambda data: _replaced(data, 24, b"\x7f\xff\xff\xff"), ".shp"),
    "shp antall punkter": _shapefile(lambda data: _replaced(data, 148, _FULL), ".shp"),
    "shp antall deler": _shapefile(lambda data: _replaced(data, 144, _FULL), ".shp"),
    "shp avbrutt": _shapefile(lambda data: data[:110], ".shp"),
    "shx ut av fila": _shapefile(lambda data: _replaced(data, 100, b"\x7f\xff\xff\xff\x7f\xff\xff\xff"), ".shx"),
    "dbf antall rader": _shapefile(lambda data: _replaced(data, 4, _FULL), ".dbf"),
    "dbf lengde av rad": _shapefile(lambda data: _replaced(data, 8, b"\xff\xff\xff\xff"), ".dbf"),
    "prj": _shapefile(lambda data: b"[" * 100_000 + data, ".prj"),
    "cpg": _shapefile(lambda data: b"../../x" + data, ".cpg"),
    "gdb avbrutt": _geodatabase(lambda data: data[: len(data) // 2]),
    "gdb lengder": _geodatabase(lambda data: _replaced(data, 4, b"\xff" * 24)),
    "fgb lengde": _bytes_of(_layer(Format.FLATGEOBUF), lambda data: _replaced(data, 8, _FULL)),
    "fgb midt": _bytes_of(_layer(Format.FLATGEOBUF), lambda data: data[: len(data) // 2] + b"\xff" * (len(data) // 2)),
    "fgb avbrutt": _bytes_of(_layer(Format.FLATGEOBUF), lambda data: data[:30]),
    "parquet fot": _bytes_of(_layer(Format.GEOPARQUET), lambda data: data[:-8] + _FULL + data[-4:]),
    "parquet metadata": _bytes_of(
        _layer(Format.GEOPARQUET), lambda data: _replaced(data, len(data) - 200, b"\xff" * 150)
    ),
    "parquet side": _bytes_of(_layer(Format.GEOPARQUET), lambda data: _replaced(data, 10, b"\xff" * 60)),
    "parquet WKB": _layer(Format.GEOPARQUET, b"\x01\x03\x00\x00\x00\xff\xff\xff\x7f"),
    "parquet dyp WKB": _layer(Format.GEOPARQUET, b"\x01\x07\x00\x00\x00\x01\x00\x00\x00" * 20_000),
    "gpkg dyp WKB": geopackage(f"UPDATE rpomrade SET geom = x'{_DEEP}'"),  # noqa: S608
    **{
        f"gpkg {value}": geopackage(f"UPDATE rpomrade SET geom = x'{_point(value)}'")  # noqa: S608
        for value in (float("nan"), float("inf"), 1e308, -1e308, 1e-320)
    },
}


def parquet(metadata: bytes, rows: int = 1) -> Maker:
    """GeoParquet with this description of its geometry, and so many rows of nothing."""

    def make(folder: Path) -> Path:
        import pyarrow as pa
        import pyarrow.parquet as pq

        table = pa.table({"geometry": pa.array([None] * rows, pa.binary()), "planid": pa.array(["2001"] * rows)})
        pq.write_table(table.replace_schema_metadata({b"geo": metadata}), folder / "ond.parquet")
        return folder / "ond.parquet"

    return make


PARQUETS: dict[str, Maker] = {
    "ikke JSON": parquet(b"{"),
    "dyp JSON": parquet(b"[" * 100_000),
    "ingen kolonner": parquet(b"{}"),
    "liste": parquet(b"[]"),
    "kolonne som ikke finnes": parquet(b'{"primary_column":"borte","columns":{"borte":{}}}'),
    "tall": parquet(b'{"primary_column":1,"columns":1}'),
    "srs": parquet(
        json.dumps(
            {"primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB", "crs": {"id": "x" * 10_000}}}}
        ).encode()
    ),
    "store radgrupper": parquet(b'{"primary_column":"geometry","columns":{"geometry":{"encoding":"WKB"}}}', 2_000_000),
}

ALL: dict[str, dict[str, Maker]] = {
    "SOSI-tall": SOSI_NUMBERS,
    "tegnsett": CHARSETS,
    "XML": XML,
    "GML-tall": GML_NUMBERS,
    "GeoPackage": GEOPACKAGES,
    "GeoJSON": GEOJSON,
    "lengder": LIARS,
    "GeoParquet": PARQUETS,
}


def written(group: str, folder: Path) -> dict[str, Path]:
    """Each of a group in a folder of its own under ``folder``, by name."""
    found: dict[str, Path] = {}
    for number, (name, maker) in enumerate(ALL[group].items()):
        own = folder / f"{number:03}"
        own.mkdir(parents=True)
        found[name] = maker(own)
    return found
