"""What several commands share: who runs them, the archive argument, and character sets."""

import getpass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.language import say

ArchivePath = Annotated[Path, typer.Argument(metavar="ARKIV", help=say("Mappa arkivet ligger i."))]


class Charset(StrEnum):
    """The character sets that SOSI is written in."""

    UTF_8 = "UTF-8"
    ISO8859_10 = "ISO8859-10"


def user_name() -> str:
    """Who runs the command, as the history of the archive names them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "ukjent"
