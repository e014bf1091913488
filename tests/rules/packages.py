"""Packages with faults, for the rules that word them."""

from planarkiv.model.faults import Fault
from planarkiv.subjects import Package


def package(kind: str, *faults: Fault) -> Package:
    return Package("4222_202401", kind, faults)


def fault(
    kind: str, requirement: str, file: str = "", line: int | None = None, strength: str = "skal", **values: str | int
) -> Fault:
    return Fault(kind, line, values={"krav": requirement, "styrke": strength, "fil": file, **values})
