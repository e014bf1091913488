"""The national standard as data, by itself: tables, and functions that look things up in them.

``kommuner.csv``: the municipalities of 2024 with a bounding box (EPSG:4326, rounded outwards to 4 decimals) and whether
they have a coast. ``kommunenummer_utgaatte.csv``: numbers of 2013-2023 that are no longer in use, with the number, or
numbers, their area has today. Both are made by ``tools/make_municipality_boxes.py`` from robhop/fylker-og-kommuner
(Kartverket's boundaries, simplified and cut at the coast) and lists of municipalities by year; read by
``municipalities``.

``objekttyper.csv``: object types of SOSI 4.5 plan data: family, law, kind, and the boundary type of an area, from
Arkitektum/produktspesifikasjon_plandata (NPAD 20190401); read by ``object_types``.
"""
