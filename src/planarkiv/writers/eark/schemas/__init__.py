"""Our own XSDs of what a package holds. Those of standards have only what our files use, and are called *utdrag*."""

from pathlib import Path

from planarkiv.model import record_json

POSTS = ("poster.xsd", "dc-utdrag.xsd")
METS = ("mets-utdrag.xsd", "xlink-utdrag.xsd", "csip-utdrag.xsd", "sip-utdrag.xsd")
PREMIS = ("premis-utdrag.xsd",)
ISO = ("gmd-utdrag.xsd", "gco-utdrag.xsd")
CATALOGUE = ("objektkatalog.xsd",)
RECORD = "plan.schema.json"


def read(name: str) -> bytes:
    """The bytes of one schema."""
    if name == RECORD:
        return record_json.schema()
    return Path(__file__).with_name(name).read_bytes()
