"""Writers: one module per output format; each makes the bytes of a file from a table, the same bytes every time.

A map: ``write(table, path, choice) -> list[Loss]`` makes a new file (and the side files of its format) at ``path``,
which nothing else sees before the caller moves it into its place, and returns what the format could not carry. It
raises PlanarkivError for what it refuses to write, naming the object and what to do. ``geopackage`` is the format
alone: its layers are filled row by row by whoever has rows; ``map_layers`` makes the rows of the objects of a table.
"""

from dataclasses import dataclass

from planarkiv.catalogue.generations import Generation

__all__ = ["Choice"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a user may choose about a map file that is written.

    ``charset`` is for SOSI: ``UTF-8`` or ``ISO8859-10``. ``own_system`` is for GeoJSON: the coordinates in the system
    of the table, which a member ``crs`` names as GeoJSON did before 2016, and not in longitude and latitude.
    ``generation`` is for GML: which generation of the data model is written; None for that of the table.
    """

    charset: str = "UTF-8"
    own_system: bool = False
    generation: Generation | None = None
