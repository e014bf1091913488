"""Faults of packages as problems: each names the requirement it breaks, and should is milder than must."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity
from planarkiv.language import later
from planarkiv.rules.from_faults import Words
from planarkiv.subjects import Package

ADVISED = later(
    "Standarden anbefaler dette, men krever det ikke. Pakken kan brukes som den er; rett det neste gang den lages."
)
_SHOULD = "bør"
_ABOUT = ("fil", "styrke")
"""Values that say where a fault is and how bad it is; the others fill the words."""


def in_package(package: Package, words: Words, usual: str = "") -> Iterator[Problem]:
    """The faults of a package that ``words`` knows, each in the file of the package that it names.

    ``usual`` is the advice of those that have no better: it is another where the requirement only says should.
    """
    for fault in package.faults:
        if fault.kind not in words:
            continue
        worded = words[fault.kind]
        file = str(fault.values.get("fil", ""))
        wording, severity = worded.wording, worded.severity
        if fault.values.get("styrke") == _SHOULD:
            severity = Severity.WARNING
            wording = wording._replace(advice=ADVISED) if wording.advice == usual else wording
        yield Problem(
            wording,
            {name: value for name, value in fault.values.items() if name not in _ABOUT},
            severity,
            file=f"{package.name}/{file}" if file else package.name,
            line=fault.line,
        )
