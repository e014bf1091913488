"""A table of another format as SOSI 4.5 would have it: curves for rings, a head, names and dates of SOSI."""

import dataclasses
import re
from collections.abc import Mapping

from planarkiv.catalogue.koordsys import EPSG_OF_KOORDSYS
from planarkiv.catalogue.object_types import Family, known
from planarkiv.model.features import GML_ID, Column, FeatureTable, Head
from planarkiv.model.formats import Format
from planarkiv.model.shared_curves import with_curves

_KOORDSYS = {epsg: koordsys for koordsys, epsg in sorted(EPSG_OF_KOORDSYS.items(), reverse=True) if epsg}
_CATALOGUES = {
    Family.REGULERING: "Regplan 20190401 * Arealplan Reguleringsplan",
    Family.KOMMUNEPLAN: "Kommuneplan 20190401 * Arealplan Kommuneplan",
}
_NOT_IN_NAMES = re.compile(r"[^A-ZÆØÅ0-9_.-]+")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T.*)?")


def as_sosi(table: FeatureTable) -> FeatureTable:
    """The same objects as SOSI has them; a table that was SOSI is returned as it is.

    Ids that the file gave its objects are left out, and so are links: the curves an area refers to are its boundary.
    """
    if table.format is Format.SOSI:
        return table
    drawn = with_curves(table)
    return dataclasses.replace(
        drawn,
        format=Format.SOSI,
        head=_head(drawn),
        columns={_name(path): _dates(column) for path, column in drawn.columns.items() if path != GML_ID},
        links=None,
        _cache={},
        _whole=None,
    )


def _head(table: FeatureTable) -> Head:
    families = [found.family for otype in table.otypes if (found := known(otype))]
    family = Family.KOMMUNEPLAN if families.count(Family.KOMMUNEPLAN) * 2 > len(families) else Family.REGULERING
    values: Mapping[str, tuple[str, ...]] = {
        "SOSI-VERSJON": ("4.5",),
        "SOSI-NIVÅ": ("4",),
        "OBJEKTKATALOG": (_CATALOGUES[family],),
    }
    koordsys = _KOORDSYS.get(table.head.epsg or 0)
    return dataclasses.replace(table.head, koordsys=koordsys, values=values, catalogue=_CATALOGUES[family])


def _name(path: str) -> str:
    return _NOT_IN_NAMES.sub("_", path.upper()).strip("_.") or "UKJENT"


def _dates(column: Column) -> Column:
    """Days as SOSI writes them: 20240515."""
    return dataclasses.replace(column, values=[_date(value) for value in column.values])


def _date(value: str) -> str:
    found = _ISO_DATE.fullmatch(value)
    return "".join(found.groups()) if found else value
