"""The connection to the database. How it is reached, with its password, is never told: not in messages, not in logs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from psycopg import Connection

    Database = Connection[tuple[Any, ...]]

DSN_VARIABLE = "PLANARKIV_DSN"
_OF_LIBPQ = ("PGHOST", "PGHOSTADDR", "PGDATABASE", "PGSERVICE")
_SECONDS = 15
_HIDDEN = "***"
_LEAST_SECRET = 3
"""Characters of a secret that is looked for in messages: a shorter one stands in too many words."""


@contextmanager
def connected(dsn: str) -> Iterator[Database]:
    """A connection without a transaction of its own. Raises PlanarkivError, and UsageError for an address that is
    none."""
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise PlanarkivError(
            say("Eksport til PostGIS trenger psycopg. Installer det med: pip install 'planarkiv[postgis]'.")
        ) from error
    if not dsn and not any(os.environ.get(name) for name in _OF_LIBPQ):
        raise UsageError(
            say("Si hvor databasen er: sett miljøvariabelen {variable}, eller bruk --dsn.", variable=DSN_VARIABLE)
        )
    try:
        known = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError:
        # the message of the error quotes the address, password and all
        raise UsageError(
            say(
                "Adressen til databasen kan ikke leses. Skriv den som postgresql://BRUKER@VERT:5432/DATABASE "
                "eller «host=VERT dbname=DATABASE user=BRUKER»."
            )
        ) from None
    secrets = [str(known[name]) for name in ("password", "sslpassword") if known.get(name)]
    try:
        connection = psycopg.connect(
            dsn, autocommit=True, connect_timeout=_SECONDS, application_name="planarkiv", client_encoding="utf8"
        )
    except psycopg.Error as error:
        raise PlanarkivError(
            say("Får ikke kontakt med databasen: {reason}", reason=_without(str(error), [*secrets, dsn]))
        ) from None
    with connection, answers(secrets):
        yield connection


@contextmanager
def answers(secrets: Sequence[str] = ()) -> Iterator[None]:
    """Within it, what the database refuses is a PlanarkivError."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise PlanarkivError(say("Databasen svarer: {reason}", reason=_without(str(error), secrets))) from None


def _without(text: str, secrets: Sequence[str]) -> str:
    for each in sorted(filter(None, secrets), key=len, reverse=True):
        if len(each) >= _LEAST_SECRET:
            text = text.replace(each, _HIDDEN)
    return " ".join(text.split())
