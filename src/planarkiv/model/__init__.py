"""The plan model: what a plan *is*, with no files, no numpy and no rules in sight.

``planid`` the national arealplan-ID · ``dates`` partial and unknown dates · ``record`` the register record,
its documents, maps and proceedings, every value with its source · ``record_json`` the same as ``plan.json`` ·
``register`` a planoversikt as it was read · ``document_facts`` a document as it was read · ``codes`` labels ·
``faults`` what a reader saw wrong. These import numpy, so load them where they are used: ``features`` the columnar
table of map objects · ``part`` some of its objects · ``geometry``, ``rings``, ``arcs`` what is derived from it ·
``fingerprint`` whether two tables say the same.
"""
