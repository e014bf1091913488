"""The words of every kind of fault that a reader may state, from the rules that they belong to."""

import functools
import sys

from planarkiv.findings import filled
from planarkiv.model.faults import Fault
from planarkiv.rules import RULES
from planarkiv.rules.from_faults import Worded, Words


@functools.cache
def words() -> Words:
    """Kind of fault to its words, from the table of each rule that has one."""
    found: dict[str, Worded] = {}
    for rule in RULES:
        found.update(getattr(sys.modules[rule.check.__module__], "WORDS", {}))
    return found


def said(fault: Fault) -> str:
    """What is wrong, in the chosen language, without the full stop; empty where a rule has to know more to say it."""
    worded = words().get(fault.kind)
    try:
        return filled(worded.wording.message, worded.values(fault)).removesuffix(".") if worded else ""
    except KeyError:
        return ""
