"""The least an export to GeoPackage can be: Parquet files from the disk to one layer each, by pyogrio (GDAL).

``baseline_gpkg.py FOLDER OUT``. The layers get a spatial index, as GDAL makes it; no styles, no project, no archive.
"""

import sys
from pathlib import Path

import pyarrow.parquet
import pyogrio


def main() -> None:
    """The command line."""
    folder, target = map(Path, sys.argv[1:])
    target.unlink(missing_ok=True)
    for at, source in enumerate(sorted(folder.glob("*.parquet"))):
        table = pyarrow.parquet.read_table(source)
        told = table.schema.metadata
        pyogrio.write_arrow(
            table,
            target,
            layer=source.stem,
            driver="GPKG",
            append=at > 0,
            geometry_name="geom",
            geometry_type=told[b"geometry"].decode(),
            crs=told[b"crs"].decode(),
        )


if __name__ == "__main__":
    main()
