"""Dublin Core: what a plan is, and what each of its documents is."""

from collections.abc import Sequence

from planarkiv.writers.eark.xml import node, to_bytes

ELEMENTS = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format", "identifier",
    "source", "language", "relation", "coverage", "rights",
)  # fmt: skip
"""The fifteen elements (ISO 15836-1)."""

Post = Sequence[tuple[str, str]]
"""Elements and values of one thing; an element may be there several times."""


def dublin_core(posts: Sequence[Post]) -> bytes:
    """The file: one post for each thing, values that are empty left out."""
    return to_bytes(
        node(
            "post:poster",
            *(node("post:post", *(node(f"dc:{name}", value) for name, value in post if value)) for post in posts),
        ),
        "post",
        "dc",
    )
