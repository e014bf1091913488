"""From an archive or a submission to findings: reads the subjects that rules look at, and runs the rules on them.

``task`` what a worker is told · ``plans`` one plan, whatever it came from · ``contents`` what its maps and
documents say · ``archived`` a plan in an archive ·
``submitted`` the plans and files of a submission · ``memory`` what was found before · ``spool`` findings sorted on the
disk · ``run`` one target from start to end.
"""
