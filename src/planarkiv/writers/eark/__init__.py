"""The XML of an E-ARK package: METS, PREMIS, Dublin Core, ISO 19139, and what tells how a map is to be understood.

``xml`` a tree of plain values and its bytes · ``mets`` the package and its representations · ``premis`` what happened
to the files · ``dublin_core`` and ``geographic`` what they are · ``feature_catalogue`` the object types in maps
· ``styles`` how they are drawn · ``schemas`` our own XSDs of these. The same values give the same bytes.
"""
