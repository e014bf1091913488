"""Writers: one module per output format; each makes the bytes of a file from a table, the same bytes every time.

``geopackage`` is the format alone: its layers are filled row by row by whoever has rows.
"""
