"""Names of tables and columns, as SQLite takes them."""

from functools import lru_cache


def quoted(name: str) -> str:
    """``name`` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """SQLite takes names for the same when they differ in the case of ASCII letters only."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in name)
