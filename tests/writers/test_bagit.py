import hashlib
from pathlib import Path

import bagit
import pytest

from planarkiv.archive.disk import Staging
from planarkiv.errors import PlanarkivError
from planarkiv.writers.bagit import Payload, write_bag


def test_signs_that_a_manifest_cannot_hold_are_escaped(tmp_path: Path) -> None:
    names = ("100%.pdf", "a\rb.txt", "c\nd.txt", "e%0Af.txt", "Føresegner – ny.pdf")
    bag = tmp_path / "pakke"
    write_bag(bag, [Payload(name, name.encode()) for name in names], [], Staging())
    lines = (bag / "manifest-sha512.txt").read_bytes().decode().split("\n")
    # section 2.1.3 of RFC 8493: LF, CR and % as three signs, and nothing else
    expected = {
        "100%.pdf": "data/100%25.pdf",
        "a\rb.txt": "data/a%0Db.txt",
        "c\nd.txt": "data/c%0Ad.txt",
        "e%0Af.txt": "data/e%250Af.txt",
        "Føresegner – ny.pdf": "data/Føresegner – ny.pdf",
    }
    assert set(lines) == {f"{hashlib.sha512(name.encode()).hexdigest()}  {path}" for name, path in expected.items()} | {
        ""
    }


def test_a_value_of_several_lines_is_one_line(tmp_path: Path) -> None:
    bag = tmp_path / "pakke"
    info = [("External-Description", "En plan\nPayload-Oxum: 0.0\r\n  \tog mer"), ("Contact-Name", "  ")]
    write_bag(bag, [Payload("a.txt", b"abc")], info, Staging())
    found = bagit.Bag(str(bag))
    found.validate()
    assert found.info == {"External-Description": "En plan Payload-Oxum: 0.0 og mer", "Payload-Oxum": "3.1"}
    assert found.version_info == (1, 0)
    assert set(found.algorithms) == {"sha256", "sha512"}


def test_a_file_that_is_not_what_it_was_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "best.pdf"
    source.write_bytes(b"ny")
    payload = [Payload("best.pdf", source, hashlib.sha512(b"gammel").hexdigest())]
    with pytest.raises(PlanarkivError, match="er endret siden den kom inn"):
        write_bag(tmp_path / "pakke", payload, [], Staging())
