"""Writes the documentation that comes from the code; ``--check`` only says whether it is up to date."""

import sys
from pathlib import Path
from typing import Any

import typer.main

from planarkiv.cli.app import app

ROOT = Path(__file__).resolve().parents[1]
CLI = ROOT / "docs" / "cli.md"


def cli_reference() -> str:
    """Every command with its arguments and options, as Markdown."""
    group: Any = typer.main.get_command(app)
    lines = [
        "# Kommandoer",
        "",
        "<!-- Skrevet av tools/generate_docs.py; rett teksten i src/planarkiv/cli/ og kjør «make docs». -->",
        "",
        group.help or "",
        "",
        "| Kode | Betyr |",
        "|---|---|",
        "| 0 | i orden |",
        "| 1 | noe må ses på: uplasserte filer, kilder som er uenige, endrede bytes |",
        "| 2 | feil bruk |",
        "| 3 | jobben kunne ikke gjøres |",
        "| 130 | avbrutt med Ctrl-C |",
    ]
    for name, command in group.commands.items():
        lines += ["", f"## planarkiv {name}", "", command.help or "", ""]
        arguments = [parameter for parameter in command.params if parameter.param_type_name == "argument"]
        options = [parameter for parameter in command.params if parameter.param_type_name == "option"]
        usage = " ".join(f"[{_name(a)}]" if not a.required else _name(a) for a in arguments)
        needed = " ".join(f"{o.opts[0]} {_kind(o)}" for o in options if o.required)
        lines += ["```console", " ".join(f"planarkiv {name} {usage} {needed}".split()), "```", ""]
        if arguments or options:
            lines += ["| | |", "|---|---|"]
        lines += [f"| `{_name(a)}` | {a.help or ''} |" for a in arguments]
        lines += [f"| `{' '.join((*o.opts, _kind(o))).strip()}` | {_help(o)} |" for o in options if o.name != "help"]
    return "\n".join(lines) + "\n"


def _name(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _kind(option: Any) -> str:
    if option.is_flag:
        return ""
    choices = getattr(option.type, "choices", None)
    if choices:
        return "\\|".join(getattr(choice, "value", choice) for choice in choices)
    return str(option.metavar or {"integer": "TALL", "path": "STI"}.get(option.type.name, "TEKST"))


def _help(option: Any) -> str:
    return (option.help or "") + (" Må oppgis." if option.required else "")


def main() -> int:
    """Writes or checks; 1 when something is stale."""
    check = "--check" in sys.argv[1:]
    stale = []
    for path, text in ((CLI, cli_reference()),):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT).as_posix())
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
    if stale and check:
        print(f"stale: {', '.join(stale)}; run «make docs» and commit the result")
    return 1 if stale and check else 0


if __name__ == "__main__":
    sys.exit(main())
