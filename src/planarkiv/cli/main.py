"""Where ``planarkiv`` starts: chooses the language, runs ``app``, turns every exception into words and an exit code."""

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn

from planarkiv import __version__, language
from planarkiv.errors import ExitCode, PlanarkivError, UsageError
from planarkiv.language import say

_CONNECTION = "--dsn"


def main() -> NoReturn:
    """Runs the command line. Exit codes: errors.ExitCode."""
    _quiet_environment()
    _utf8_output()
    _stop_as_interrupted()
    try:
        sys.exit(_run())
    except PlanarkivError as error:
        _tell(say("Feil: {message}", message=error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _tell(say("Avbrutt. Arkivet er helt; kjør samme kommando en gang til for å fullføre."))
        sys.exit(ExitCode.INTERRUPTED)
    except OSError as error:
        _tell(say("Feil: {what}: {where}", what=error.strerror or error, where=error.filename or ""))
        sys.exit(ExitCode.FAILED)
    except Exception:  # noqa: BLE001 - a fault of ours: the user gets a place to look, not a page of code
        _tell(
            say(
                "Feil i planarkiv selv. Arkivet er helt. Detaljene står i {path}; send den til utviklerne.",
                path=_crash_report(),
            )
        )
        sys.exit(ExitCode.FAILED)


def _run() -> int:
    # ``--lang`` is taken out before typer sees it: the help texts are said while the commands are imported, so it must
    # be known by then, and it may stand after the command too. ``app`` has it as an option only to show it in the help.
    sys.argv[1:], named = take_language(sys.argv[1:], os.environ)
    if named is not None:
        language.use(named)
    from planarkiv.cli import words
    from planarkiv.cli.app import app

    try:
        code = app(standalone_mode=False)
    except words.Wrong as error:
        _tell(words.of_wrong_use(error))
        return ExitCode.USAGE
    except words.Stopped:
        raise KeyboardInterrupt from None
    if code == ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    return int(code or ExitCode.OK)


def take_language(arguments: list[str], environment: Mapping[str, str]) -> tuple[list[str], str | None]:
    """The arguments without ``--lang``, and the language that it or else PLANARKIV_LANG names."""
    rest, named = [], environment.get("PLANARKIV_LANG") or None
    following = iter(arguments)
    for argument in following:
        if argument == "--":
            rest += [argument, *following]
        elif argument == "--lang":
            named = next(following, "")
        elif argument.startswith("--lang="):
            named = argument.removeprefix("--lang=")
        else:
            rest.append(argument)
    if named is not None and named not in language.LANGUAGES:
        raise UsageError(
            say("Språket «{name}» finnes ikke. Velg nb (bokmål), nn (nynorsk) eller en (engelsk).", name=named)
        )
    return rest, named


def without_secrets(arguments: Sequence[str]) -> list[str]:
    """The arguments as they may be shown: where a database is, its user and password are nobody's business."""
    shown = list(arguments)
    for at, argument in enumerate(shown):
        if argument.startswith(f"{_CONNECTION}="):
            shown[at] = f"{_CONNECTION}=..."
        elif at and shown[at - 1] == _CONNECTION:
            shown[at] = "..."
    return shown


def _tell(text: str) -> None:
    from planarkiv.reports.lines import printable

    for line in text.split("\n"):
        print(printable(line), file=sys.stderr)  # noqa: T201 - typer is not imported yet when the language is wrong


def _quiet_environment() -> None:
    """Other programs' GDAL and PROJ settings point at files that do not fit ours; and nothing here uses the network."""
    for name in ("GDAL_DRIVER_PATH", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA"):
        os.environ.pop(name, None)
    os.environ["PROJ_NETWORK"] = "OFF"


def _stop_as_interrupted() -> None:
    """A request to end (SIGTERM, as a service manager sends it) ends as Ctrl-C does: what is begun is cleared away."""
    mine = os.getpid()

    def stop(_number: int, _frame: object) -> None:
        if os.getpid() == mine:
            raise KeyboardInterrupt
        # a process of ours that did not begin here
        os._exit(ExitCode.INTERRUPTED)

    signal.signal(signal.SIGTERM, stop)


def _utf8_output() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _crash_report() -> str:
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", prefix="planarkiv-feil-", suffix=".txt", delete=False, encoding="utf-8"
    ) as report:
        report.write(f"planarkiv {__version__}, Python {sys.version}\n{without_secrets(sys.argv)}\n")
        traceback.print_exc(file=report)
    return report.name
