"""What several commands share: who runs them, and the archive argument."""

import getpass
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.language import say

ArchivePath = Annotated[Path, typer.Argument(metavar="ARKIV", help=say("Mappa arkivet ligger i."))]


def user_name() -> str:
    """Who runs the command, as the history of the archive names them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "ukjent"
