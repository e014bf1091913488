"""What can go wrong with the job itself, and the exit codes. Bad data is a finding, never one of these."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command (docs/cli.md)."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    FAILED = 3
    INTERRUPTED = 130


class PlanarkivError(Exception):
    """Our own trouble, worded for the user: what is wrong, where, and what to do."""

    exit_code = ExitCode.FAILED


class UsageError(PlanarkivError):
    """The command was called wrongly: the text ends with what to type instead."""

    exit_code = ExitCode.USAGE


class ArchiveError(PlanarkivError):
    """The archive cannot be read or written as it stands."""
