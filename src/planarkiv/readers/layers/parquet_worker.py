"""What runs in the helper process for GeoParquet."""

from planarkiv.readers.layers.gdal_worker import serve_reader


def serve(memory: int, seconds: float) -> None:
    """Answers questions until stdin ends. ``memory`` in bytes is what loading the libraries may take."""
    from planarkiv.readers.layers import parquet

    serve_reader(parquet.read, _load, memory, seconds)


def _load() -> None:
    import pyarrow as pa
    import pyproj

    # one thread, and memory that is asked for when it is needed: a pool takes addresses in advance
    pa.set_memory_pool(pa.system_memory_pool())
    pa.set_cpu_count(1)
    pa.set_io_thread_count(1)
    _read_something()
    pyproj.CRS.from_epsg(25832)


def _read_something() -> None:
    """The library starts its threads when it first reads; the limit of a file has no room for their stacks."""
    import io

    import pyarrow as pa
    import pyarrow.parquet

    file = io.BytesIO()
    pyarrow.parquet.write_table(pa.table({"a": [1]}), file)
    pyarrow.parquet.ParquetFile(file).read(use_threads=False)
