"""What is kept of a plan for rules on all plans together survives being put away."""

import json

from planarkiv.examine.plans import from_plain, to_plain
from planarkiv.model.footprint import Footprint
from planarkiv.model.ladder import Missing
from planarkiv.subjects import PlanSummary, Relation


def test_a_summary_is_read_as_it_was_written() -> None:
    summary = PlanSummary(
        plan="4222/202401",
        ids=("4222/202401", "0941/202401"),
        name="Myra",
        status="3",
        level=1,
        missing=(Missing.OUTLINE,),
        required=3,
        required_reason="ny",
        registered=True,
        relations=(Relation("5", "erstatter", "198802"),),
        proceedings=("18",),
        has_end_document=True,
        plantype="35",
        footprints=(Footprint("1", 25832, b"\x01\x02", 0.25), Footprint("2", 25833, b"\xff", 4.0)),
    )
    assert from_plain(json.loads(json.dumps(to_plain(summary)))) == summary
