"""``planarkiv explain`` and ``rules``."""

from typing import Annotated

import typer

from planarkiv.errors import UsageError
from planarkiv.language import say


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="REGEL", help=say("Regelens id (SOS01) eller offisielle id (rpf.o.1)."))
    ],
) -> None:
    """Vis hva en regel krever, hvorfor, og hvordan du retter det."""
    from planarkiv.rule_page import page
    from planarkiv.rules.left_out import left_out
    from planarkiv.validate import find_rules, meant

    found = find_rules(rule)
    if not found and (requirement := left_out(rule)):
        typer.echo(say("{id} kontrolleres ikke: {title}.", id=requirement.official, title=say(requirement.title)))
        typer.echo(say(requirement.reason))
        return
    if not found:
        raise UsageError(
            say("Ingen regel heter {word}.{meant} «planarkiv rules» viser alle.", word=rule, meant=meant(rule))
        )
    typer.echo("\n\n".join(page(each) for each in found))


def rules() -> None:
    """Vis alle reglene: id, alvorlighet og hva som skal være oppfylt."""
    from planarkiv.rule import FAMILIES
    from planarkiv.rules import RULES
    from planarkiv.rules.left_out import LEFT_OUT

    for family, words in FAMILIES.items():
        mine = [rule for rule in RULES if rule.family == family]
        if not mine:
            continue
        typer.echo(f"{family}  {say(words)}")
        for rule in mine:
            official = f" ({', '.join(rule.official)})" if rule.official else ""
            typer.echo(f"  {rule.id}  {rule.severity.label:<9} {say(rule.page.title)}{official}")
    typer.echo(say("Krav som ingen regel kontrollerer"))
    for each in LEFT_OUT:
        official = f" ({each.official})" if each.official else ""
        typer.echo(f"  {say(each.title)}{official}: {say(each.reason)}")
    typer.echo(say("«planarkiv explain SOS01» viser en regel med begrunnelse, retting og eksempel."))
