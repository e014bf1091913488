"""What `validate` and `status` share: which paths there are, the run itself, and its last line."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from planarkiv.cli.progress import Progress
from planarkiv.errors import UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.report import Report
    from planarkiv.validate import Job


def paths_that_exist(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The paths that are there, and those that are not, told on stderr. Raises UsageError when none is."""
    missing = [path for path in paths if not path.exists() and not path.is_symlink()]
    words = [say("{path} finnes ikke. Rett stien og kjør igjen.", path=path) for path in missing]
    if len(missing) == len(paths):
        raise UsageError("\n".join(words))
    for text in words:
        typer.echo(say("Feil: {message}", message=text), err=True)
    return [path for path in paths if path not in missing], missing


@contextmanager
def run(job: "Job", progress: Progress) -> Iterator["Report"]:
    """Runs the job now."""
    from planarkiv.validate import validate

    with validate(job, progress, datetime.now().astimezone()) as report:
        for target in report.targets:
            if target.failed:
                typer.echo(say("Feil: {message}", message=target.failed), err=True)
        yield report


def show_summary(report: "Report") -> None:
    """One line on stderr, for when the report itself went to a file or is not for reading."""
    counts = report.counts
    from planarkiv.reports import words

    typer.echo(
        say(
            "Feil: {errors}, advarsler: {warnings}, merknader: {infos}, planer: {plans}",
            errors=counts.get("error", 0),
            warnings=counts.get("warning", 0),
            infos=counts.get("info", 0),
            plans=len(report.plans),
        ),
        err=True,
    )
    for text in words.set_aside(report):
        typer.echo(text, err=True)
