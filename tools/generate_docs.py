"""Writes the documentation that comes from the code; ``--check`` only says whether it is up to date."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer.main

from planarkiv.cli import words
from planarkiv.cli.app import app
from planarkiv.language import say
from planarkiv.profile import load, packaged
from planarkiv.rule import FAMILIES, AnyRule
from planarkiv.rule_page import sections
from planarkiv.rules import RULES
from planarkiv.rules.left_out import LEFT_OUT

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
FOUND = ROOT / "sample_data" / "feil.forventet.json"
"""What is found in each faulty sample: the tests hold the samples against it."""
RULE_PAGES = "regler"
_WRITTEN = "<!-- Skrevet av tools/generate_docs.py; rett teksten i {where} og kjør «make docs». -->"


def cli_reference() -> str:
    """Every command with its arguments and options, as Markdown."""
    group: Any = typer.main.get_command(app)
    lines = [
        "# Kommandoer",
        "",
        _WRITTEN.format(where="src/planarkiv/cli/"),
        "",
        group.help or "",
        "",
        "| Kode | Betyr |",
        "|---|---|",
        "| 0 | i orden |",
        "| 1 | noe må ses på: funn, uplasserte filer, kilder som er uenige, endrede bytes |",
        "| 2 | feil bruk, eller en profil som ikke kan brukes |",
        "| 3 | jobben kunne ikke gjøres |",
        "| 130 | avbrutt med Ctrl-C |",
    ]
    lines += ["", "## For alle kommandoer", "", *_table(group.params)]
    for name, command in _commands(group, "planarkiv"):
        lines += ["", f"## {name}", "", command.help or "", ""]
        arguments = [each for each in command.params if each.param_type_name == "argument"]
        options = [each for each in command.params if each.param_type_name == "option" and each.name != "help"]
        lines += ["```console", " ".join([name, *words.usage(command)]), "```", ""]
        lines += _table([*arguments, *options])
    return "\n".join(_piped(line) for line in lines) + "\n"


def _table(parameters: list[Any]) -> list[str]:
    rows = [f"| `{words.name_of(each)}` | {words.help_of(each)} |" for each in parameters]
    return ["| | |", "|---|---|", *rows] if rows else []


def _commands(group: Any, name: str) -> Iterator[tuple[str, Any]]:
    for word, command in group.commands.items():
        yield f"{name} {word}", command
        if hasattr(command, "commands"):
            yield from _commands(command, f"{name} {word}")


def _piped(line: str) -> str:
    """A table row whose cells keep their own vertical bars."""
    if not line.startswith("| `"):
        return line
    cell, _, rest = line[2:-2].partition("` | ")
    return f"| {cell.replace(chr(92), '').replace('|', chr(92) + '|')}` | {rest} |"


def rule_list() -> str:
    """Every rule with the profiles that have it, as Markdown."""
    profiles = {name: load(name, RULES) for name in packaged()}
    lines = ["# Regler", "", _WRITTEN.format(where="src/planarkiv/rules/"), ""]
    lines += [
        "Hver regel har en side med hva, hvorfor, grunnlag, retting og eksempel. Det samme står i terminalen:",
        "",
    ]
    lines += ["```console", "planarkiv explain SOS01", "```"]
    for family, title in FAMILIES.items():
        mine = [rule for rule in RULES if rule.family == family]
        if not mine:
            continue
        lines += ["", f"## {family}: {say(title)}", ""]
        lines += ["| Regel | Skal være oppfylt | Alvorlighet | Profiler |", "|---|---|---|---|"]
        for rule in mine:
            having = ", ".join(name for name, profile in profiles.items() if rule.id in profile.rules)
            title_cell = say(rule.page.title).replace("|", "\\|")
            lines.append(f"| [{rule.id}]({rule.id}.md) | {title_cell} | {rule.severity.label} | {having} |")
    lines += ["", "## Krav som ingen regel kontrollerer", "", "| Krav | Offisiell id | Hvorfor |", "|---|---|---|"]
    for each in LEFT_OUT:
        official = f"`{each.official}`" if each.official else ""
        lines.append(f"| {say(each.title)} | {official} | {say(each.reason)} |")
    for name, profile in profiles.items():
        if profile.planned:
            lines += ["", f"Profilen {name} nevner {len(profile.planned)} krav som ingen regel kontrollerer ennå: "]
            lines[-1] += ", ".join(f"`{word}`" for word in profile.planned) + "."
    return "\n".join(lines) + "\n"


def rule_page(rule: AnyRule) -> str:
    """One rule's page as Markdown."""
    lines = [f"# {rule.id}: {say(rule.page.title)}", ""]
    lines += [_WRITTEN.format(where="src/planarkiv/rules/"), ""]
    facts = [f"Alvorlighet: {rule.severity.label}"]
    if rule.official:
        facts.append("offisiell id: " + ", ".join(f"`{name}`" for name in rule.official))
    if rule.needs:
        facts.append("kjøres når disse ikke har funn: " + ", ".join(f"[{need}]({need}.md)" for need in rule.needs))
    lines.append(" · ".join(facts))
    for heading, text in sections(rule):
        lines += ["", f"## {heading}", ""]
        lines += ["  \n".join(text.split("\n"))]
    lines += ["", "## Slik ser et funn ut", ""]
    lines += [f"`python sample_data/make_faulty.py MAPPE` lager mappa `{rule.id}`, som har nettopp denne feilen:", ""]
    lines += ["```text", *_finding(rule.id), "```"]
    return "\n".join(lines) + "\n"


def _finding(rule: str) -> list[str]:
    """What is found in the rule's faulty sample, as a report tells it."""
    texts = json.loads(FOUND.read_text(encoding="utf-8"))[rule]
    place = " · ".join(texts[name] for name in ("sted", "objekt") if name in texts)
    advice = f"→ {texts['tiltak']}" if "tiltak" in texts else ""
    return [line for line in (place, texts["melding"], advice) if line]


def everything() -> dict[Path, str]:
    """Path to text of everything this script writes."""
    pages = {DOCS / RULE_PAGES / f"{rule.id}.md": rule_page(rule) for rule in RULES}
    return {DOCS / "cli.md": cli_reference(), DOCS / RULE_PAGES / "README.md": rule_list(), **pages}


def main() -> int:
    """Writes or checks; 1 when something is stale."""
    check = "--check" in sys.argv[1:]
    texts = everything()
    stale = [path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stray = [path for path in (DOCS / RULE_PAGES).glob("*.md") if path not in texts]
    if check:
        for path in (*stale, *stray):
            print(f"stale: {path.relative_to(ROOT).as_posix()}; run «make docs» and commit the result")
        return 1 if stale or stray else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[path], encoding="utf-8", newline="\n")
    for path in stray:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
