"""Runs eark-validator 1.1.3 in its own environment; given to that environment's Python as a script.

The program wants to download its vocabularies when it is imported, and has the same files in its own folder: it is
given those. It knows E-ARK 2.1.0 and not 2.2, nothing of the rules for geospatial data, and checks the METS file of the
package alone. What it says wrongly of every SIP is in KNOWN_FAULTS.
"""

import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

KNOWN_FAULTS = frozenset(
    {
        # the address of the profile is another one from version 2.2
        "SIP2",
        # looks for the attribute without its namespace, which METS does not allow
        "SIP14",
        # want every agent to be the program, and so refuse who delivers (SIP15 to SIP17)
        "CSIP12",
        "CSIP13",
        "CSIP16",
        # takes every group of files for one of another content type
        "CSIP63",
        # want a division around those of the representations, which CSIP asks for only where there are none
        "CSIP101",
        "CSIP103",
        "CSIP105",
    }
)


def validated(python: Path, package: Path) -> tuple[str, str, frozenset[str]]:
    """What the program says of a package: its structure (``WellFormed``), its METS against the XSD (``VALID``), and the
    requirements that it finds broken, KNOWN_FAULTS left out."""
    done = subprocess.run(
        [str(python), __file__, str(package)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    # one line of text, then JSON
    report = json.loads(done.stdout.partition("\n")[2])
    metadata = report["metadata"]
    # what is only told (Info) is no requirement
    told = metadata["schematron_results"]["messages"]
    broken = {each["rule_id"] for each in told if each["severity"] != "Info"}
    return report["structure"]["status"], metadata["schema_results"]["status"], frozenset(broken - KNOWN_FAULTS)


def _offline(address: str) -> io.BytesIO:
    from importlib.util import find_spec

    spec = find_spec("eark_validator")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "ipxml" / "resources" / "vocabs"
    return io.BytesIO((folder / address.rpartition("/")[2]).read_bytes())


def _main(arguments: Sequence[str]) -> None:
    import urllib.request

    # this file has the name of the package
    sys.path.pop(0)
    urllib.request.urlopen = _offline  # type: ignore[assignment]
    from eark_validator.cli.app import main

    sys.argv = ["eark-validator", "-s", "V2.1.0", *arguments]
    main()


if __name__ == "__main__":
    _main(sys.argv[1:])
