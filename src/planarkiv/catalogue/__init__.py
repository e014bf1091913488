"""The national standard as data, by itself: tables, and functions that look things up in them.

``kommuner.csv``: the municipalities of 2024 with a bounding box (EPSG:4326, rounded outwards to 4 decimals) and whether
they have a coast. ``kommunenummer_utgaatte.csv``: numbers of 2013-2023 that are no longer in use, with the number, or
numbers, their area has today. Both are made by ``tools/make_municipality_boxes.py`` from robhop/fylker-og-kommuner
(Kartverket's boundaries, simplified and cut at the coast) and lists of municipalities by year; read by
``municipalities``.

``koder/``: a code list each: names, the act a code belongs to, when it came and went, and whether its number was read
in a source (``sikker``). From Arkitektum/produktspesifikasjon_plandata (NPAD reguleringsplan 2018), SOSI Plan 5.0, the
drawing rules of DiBK (2025-12-15) and, for the lists of the register, ks-no/fiks-plan-specification Schema/V2. Read by
``code_lists``. ``generations`` has the generations of the data model.

``egenskaper.csv``: the attributes of each object type by generation, how many there must be (``kjent`` says whether
that was read), their SOSI columns and code lists. SOSI 4.5 of reguleringsplan from produktspesifikasjon_plandata, of
kommuneplan from Arkitektum/pygeoapi.formatter.gml-npad; Reguleringsplanforslag 20230701 and planlegging igangsatt
2025-10-17 from their catalogues; SOSI names from DiBK.Gml2Sosi, Sosi2Gml and sosi.js. Read by ``attributes``.

``objekttyper.csv`` and ``objektformer.csv``: object types with family, law and kind, and by generation what their
geometry is called and what bounds them. From the same sources; read by ``object_types``.

``gml_rekkefoelge.csv``: the order of elements in GML 20190401, from pygeoapi.formatter.gml-npad; read by
``gml_elements``.

``tegneregler.csv``: colours, lines and hatches of plan objects, from Arkitektum/styles.ft.dibk.no (2025-12-15), without
its symbols and texts; ``synlighet.csv``: from which scale on what is drawn of each type is seen, from the same source.
Both are read by ``drawing``; ``hatches`` has our own patterns for the official ones.

``kolonner.csv``: columns of map systems' formats whose names follow no pattern, with the SOSI name of each: other words
for the national names, and what Esri and QGIS add. Ours; read by ``model.naming``.

``koordsys`` has the KOORDSYS numbers of SOSI with their EPSG codes.

All but ``objekttyper.csv``, ``kolonner.csv`` and the municipalities are made by ``tools/make_catalogue.py``.
"""
