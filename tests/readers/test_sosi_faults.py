"""The table of fault kinds is complete and has no more than there is."""

import re
from pathlib import Path

import planarkiv.model.arcs
import planarkiv.model.rings
from planarkiv.readers import sosi
from planarkiv.readers.sosi.faults import FAULT_KINDS, NOTE_KINDS


def test_every_kind_in_the_code_is_in_the_table_and_the_other_way_round() -> None:
    folder = Path(sosi.__file__).parent
    files = [path for path in folder.glob("*.py") if path.name != "faults.py"]
    files += [Path(planarkiv.model.arcs.__file__), Path(planarkiv.model.rings.__file__)]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    used = set(re.findall(r'"([a-zæøå]+(?:-[a-zæøå]+)+)"', text))
    not_kinds = {"utf-8", "latin-1"}
    assert used - not_kinds == set(FAULT_KINDS) | set(NOTE_KINDS)
