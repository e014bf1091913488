"""The plan model: what a plan *is*, with no files, no numpy and no rules in sight.

``planid`` the national arealplan-ID · ``dates`` partial and unknown dates · ``record`` the register record,
its documents, maps and proceedings, every value with its source · ``record_json`` the same as ``plan.json`` ·
``features`` the columnar table of map objects (imports numpy: load it where it is used) ·
``faults`` what a reader saw wrong.
"""
