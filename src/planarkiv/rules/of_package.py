"""Faults of packages as problems: each names the requirement it breaks, and should is milder than must."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity
from planarkiv.rules.from_faults import Words
from planarkiv.subjects import Package

_SHOULD = "bør"
_ABOUT = ("fil", "styrke")
"""Values that say where a fault is and how bad it is; the others fill the words."""


def in_package(package: Package, words: Words) -> Iterator[Problem]:
    """The faults of a package that ``words`` knows, each in the file of the package that it names."""
    for fault in package.faults:
        if fault.kind not in words:
            continue
        worded = words[fault.kind]
        file = str(fault.values.get("fil", ""))
        severity = Severity.WARNING if fault.values.get("styrke") == _SHOULD else worded.severity
        yield Problem(
            worded.wording,
            {name: value for name, value in fault.values.items() if name not in _ABOUT},
            severity,
            file=f"{package.name}/{file}" if file else package.name,
            line=fault.line,
        )
