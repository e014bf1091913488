"""The rules on the register record and the archive: how bad what they find is, and what they are in the catalogue."""

import pytest

from planarkiv.findings import Severity
from planarkiv.rule import AnyRule
from planarkiv.rules.ark01_plan_ids_are_unique import plan_ids_are_unique
from planarkiv.rules.ark02_no_file_waits import no_file_waits
from planarkiv.rules.ark03_writing_was_finished import writing_was_finished
from planarkiv.rules.ark04_plans_can_be_read import plans_can_be_read
from planarkiv.rules.dsp01_entries_are_complete import entries_are_complete
from planarkiv.rules.dsp02_bans_have_not_run_out import bans_have_not_run_out
from planarkiv.rules.kod01_unit_numbers_exist import unit_numbers_exist
from planarkiv.rules.kod02_register_codes_exist import register_codes_exist
from planarkiv.rules.kod03_map_ids_are_readable import map_ids_are_readable
from planarkiv.rules.reg02_register_agrees_with_map import register_agrees_with_map
from planarkiv.rules.reg03_dates_are_possible import dates_are_possible
from planarkiv.rules.reg04_texts_are_clean import texts_are_clean
from planarkiv.rules.reg05_renumbered_plan_is_linked import renumbered_plan_is_linked
from planarkiv.rules.reg06_old_plan_is_on_a_map import old_plan_is_on_a_map
from planarkiv.rules.reg07_plan_has_its_level import plan_has_its_level
from planarkiv.rules.reg08_register_is_read import register_is_read
from planarkiv.rules.reg09_objections_are_settled import objections_are_settled
from planarkiv.rules.reg10_plans_are_registered import plans_are_registered
from planarkiv.rules.rel01_ended_plans_tell_how import ended_plans_tell_how


@pytest.mark.parametrize(
    ("rule", "name", "severity", "numbers"),
    [
        (unit_numbers_exist, "KOD01", Severity.ERROR, (109,)),
        (register_codes_exist, "KOD02", Severity.ERROR, ()),
        (map_ids_are_readable, "KOD03", Severity.ERROR, (108,)),
        (register_agrees_with_map, "REG02", Severity.ERROR, (162,)),
        (dates_are_possible, "REG03", Severity.WARNING, (111,)),
        (texts_are_clean, "REG04", Severity.WARNING, (178,)),
        (renumbered_plan_is_linked, "REG05", Severity.WARNING, (179,)),
        (old_plan_is_on_a_map, "REG06", Severity.INFO, (180,)),
        (plan_has_its_level, "REG07", Severity.ERROR, ()),
        (register_is_read, "REG08", Severity.ERROR, ()),
        (objections_are_settled, "REG09", Severity.WARNING, (175,)),
        (plans_are_registered, "REG10", Severity.ERROR, (162,)),
        (ended_plans_tell_how, "REL01", Severity.WARNING, (165,)),
        (entries_are_complete, "DSP01", Severity.ERROR, (170,)),
        (bans_have_not_run_out, "DSP02", Severity.WARNING, (174,)),
        (plan_ids_are_unique, "ARK01", Severity.ERROR, (161,)),
        (no_file_waits, "ARK02", Severity.WARNING, ()),
        (writing_was_finished, "ARK03", Severity.WARNING, ()),
        (plans_can_be_read, "ARK04", Severity.ERROR, ()),
    ],
)
def test_id_severity_and_numbers(rule: AnyRule, name: str, severity: Severity, numbers: tuple[int, ...]) -> None:
    assert (rule.id, rule.severity, rule.numbers) == (name, severity, numbers)
