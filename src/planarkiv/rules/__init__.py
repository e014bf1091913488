"""The rules. One file is one rule: its page, its words and its function; the file name is the id and what must hold.

``from_faults`` words what readers saw. The list below is the catalogue; profiles choose from it.
"""

from planarkiv.rule import AnyRule
from planarkiv.rules.reg01_required_fields import adopted_plan_has_its_fields
from planarkiv.rules.sos01_begins_and_ends import file_begins_and_ends

RULES: tuple[AnyRule, ...] = (adopted_plan_has_its_fields, file_begins_and_ends)
