"""The national standard as data, by itself: tables, and functions that look things up in them.

``kommuner.csv``: the municipalities of 2024 with a bounding box (EPSG:4326, rounded outwards to 4 decimals) and whether
they have a coast. ``kommunenummer_utgaatte.csv``: numbers of 2013-2023 that are no longer in use, with the number, or
numbers, their area has today. Both are made by ``tools/make_municipality_boxes.py`` from robhop/fylker-og-kommuner
(Kartverket's boundaries, simplified and cut at the coast) and lists of municipalities by year; read by
``municipalities``.

``koder/``: a code list each: names, the act a code belongs to, when it came and went, and whether its number was read in
a source (``sikker``). From Arkitektum/produktspesifikasjon_plandata (NPAD reguleringsplan 2018), SOSI Plan 5.0, DiBK's
drawing rules (2025-12-15) and, for the lists of the register, ks-no/fiks-plan-specification Schema/V2. Made by
``tools/make_catalogue.py``; read by ``code_lists``. ``generations`` has the generations of the data model.

``objekttyper.csv``: object types of SOSI 4.5 plan data: family, law, kind, and the boundary type of an area, from
Arkitektum/produktspesifikasjon_plandata (NPAD 20190401); read by ``object_types``.
"""
