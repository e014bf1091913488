"""The words of the command line itself, help and usage errors, in the chosen language: typer has them in English only.

Texts that a command writes as literals are translated here: its docstring, paragraph by paragraph, and ``metavar``.
"""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import typer
from typer import _click as click
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer.core import TyperCommand, TyperGroup

from planarkiv.language import listed, say

_PLACES = {"path", "file", "directory", "filename"}

Wrong = UsageError
"""What `app` raises when it was called wrongly."""
Stopped = typer.Abort


class _Worded(click.Command):
    """What commands and groups of commands have in common."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.help = in_language(self.help)
        self.options_metavar = say("[VALG]")
        for parameter in self.params:
            if parameter.metavar:
                parameter.metavar = say(parameter.metavar)

    def get_help_option(self, ctx: click.Context) -> Any:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("Vis denne hjelpen og avslutt.")
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - typer's interface
        return [*usage(self), self.options_metavar or ""]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=say("Bruk:") + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        shown = [parameter for parameter in self.get_params(ctx) if not getattr(parameter, "hidden", False)]
        for title, kind in ((say("Argumenter"), "argument"), (say("Valg"), "option")):
            rows = [(name_of(each), help_of(each)) for each in shown if each.param_type_name == kind]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        limited, ctx.allow_extra_args = not ctx.allow_extra_args, True
        try:
            rest = super().parse_args(ctx, args)
        except UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and limited:
            raise _ToldError(say("For mye på linja: {words}.", words=" ".join(rest)), ctx)
        return rest


class Command(_Worded, TyperCommand):
    """A command whose help is in the chosen language."""


class Group(_Worded, TyperGroup):
    """Commands under one name, with help in the chosen language."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        name = say("KOMMANDO ...")
        return [*super().collect_usage_pieces(ctx), f"[{name}]" if self.invoke_without_command else name]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [(name, first_sentence(each.help or "")) for name, each in self.commands.items() if not each.hidden]
        with formatter.section(say("Kommandoer")):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args[0] not in self.commands and not args[0].startswith("-"):
            from difflib import get_close_matches

            name, near = args[0], get_close_matches(args[0], self.commands, n=1)
            if near:
                raise _ToldError(say("Kommandoen {name} finnes ikke. Mente du {near}?", name=name, near=near[0]), ctx)
            raise _ToldError(say("Kommandoen {name} finnes ikke.", name=name), ctx)
        return super().resolve_command(ctx, args)


class App(typer.Typer):
    """A set of commands that speaks the chosen language; the same class for commands under a command."""

    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(
            name=name,
            cls=Group,
            rich_markup_mode=None,
            pretty_exceptions_enable=False,
            add_completion=False,
            **{"no_args_is_help": True, **settings},
        )

    def command(self, name: str | None = None, **settings: Any) -> Callable[[Any], Any]:
        """Registers a command, as ``typer.Typer.command`` does."""
        return super().command(name, cls=Command, **settings)


class _ToldError(UsageError):
    """Wrong use that we have found ourselves: its message is in the chosen language."""


def in_language(docstring: str | None) -> str:
    """A docstring in the chosen language. Its paragraphs are the templates."""
    return "\n\n".join(say(paragraph) for paragraph in paragraphs(docstring or ""))


def paragraphs(docstring: str) -> Iterator[str]:
    """The paragraphs of a docstring, each on one line."""
    for paragraph in inspect.cleandoc(docstring).split("\n\n"):
        yield " ".join(paragraph.split())


def first_sentence(text: str) -> str:
    """What a list of commands says of one."""
    return text.split("\n\n", 1)[0].split(". ", 1)[0].removesuffix(".") + "."


def usage(command: click.Command) -> list[str]:
    """What must or may be typed after the name of the command, options that may be left out aside."""
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    needed = [each for each in command.params if each.param_type_name == "option" and each.required]
    return [name_of(each) if each.required else f"[{name_of(each)}]" for each in arguments] + [
        name_of(each) for each in needed
    ]


def name_of(parameter: click.Parameter) -> str:
    """A parameter as it is typed: ``ARKIV``, ``--archive STI``, ``--dry-run``."""
    if parameter.param_type_name == "argument":
        return parameter.metavar or (parameter.name or "").upper() + ("..." if parameter.nargs == -1 else "")
    names = ", ".join(sorted(parameter.opts, key=len))
    if parameter.secondary_opts:
        names += " / " + ", ".join(parameter.secondary_opts)
    return names if _is_flag(parameter) else f"{names} {kind_of(parameter)}"


def kind_of(parameter: click.Parameter) -> str:
    """What is typed after an option."""
    choices = getattr(parameter.type, "choices", None)
    if parameter.metavar:
        return parameter.metavar
    if choices:
        return "|".join(map(str, choices))
    if "int" in parameter.type.name or "float" in parameter.type.name:
        return say("TALL")
    return say("STI") if parameter.type.name in _PLACES else say("TEKST")


def help_of(parameter: Any) -> str:
    """The help of a parameter with what goes for it: required, or what it is when it is left out."""
    notes = []
    if parameter.required:
        notes.append(say("må oppgis"))
    if parameter.envvar:
        notes.append(say("ellers miljøvariabelen {name}", name=parameter.envvar))
    default = _default(parameter)
    if default:
        notes.append(say("ellers {value}", value=default))
    return " ".join([parameter.help or "", f"[{'; '.join(notes)}]" if notes else ""]).strip()


def _default(parameter: Any) -> str:
    default = parameter.default
    if default is None or isinstance(default, bool) or callable(default) or not parameter.show_default:
        return ""
    values = default if isinstance(default, list | tuple) else [default]
    return ", ".join(str(getattr(value, "value", value)) for value in values)


def _is_flag(parameter: click.Parameter) -> bool:
    return bool(getattr(parameter, "is_flag", False))


def of_wrong_use(error: UsageError) -> str:
    """A usage error in the chosen language: what is wrong, and what to type for help."""
    if isinstance(error, NoArgsIsHelpError):
        return error.message
    said = say("Feil: {message}", message=_message(error))
    if error.ctx is None:
        return said
    return said + "\n" + say("Skriv: {command}", command=f"{error.ctx.command_path} --help")


def _message(error: UsageError) -> str:
    if isinstance(error, NoSuchOption):
        if error.possibilities:
            near = error.possibilities[0]
            return say("Valget {name} finnes ikke. Mente du {near}?", name=error.option_name, near=near)
        return say("Valget {name} finnes ikke.", name=error.option_name)
    if isinstance(error, MissingParameter) and error.param is not None:
        return say("{name} må oppgis.", name=name_of(error.param))
    if isinstance(error, BadOptionUsage) and error.ctx is not None:
        options = error.ctx.command.get_params(error.ctx)
        option = next(each for each in options if error.option_name in (*each.opts, *each.secondary_opts))
        if _is_flag(option):
            return say("{name} skal stå alene, uten noe etter likhetstegnet.", name=error.option_name)
        return say("{name} må følges av {kind}.", name=error.option_name, kind=kind_of(option))
    if isinstance(error, BadParameter) and error.param is not None:
        # the words of a callback are ours already: any text is a text, so typer itself refuses none
        return error.message if error.param.type.name in {"str", "text"} else _bad_value(error.param)
    if type(error) is UsageError and error.ctx is not None and isinstance(error.ctx.command, Group):
        return say("Det mangler en kommando: {names}.", names=listed(list(error.ctx.command.commands)))
    return error.message


def _bad_value(parameter: Any) -> str:
    name = name_of(parameter) if parameter.param_type_name == "argument" else parameter.opts[0]
    kind, choices = parameter.type, getattr(parameter.type, "choices", None)
    if choices:
        return say("{name} må være en av {choices}.", name=name, choices=", ".join(map(str, choices)))
    low, high = getattr(kind, "min", None), getattr(kind, "max", None)
    if low is not None and high is not None:
        return say("{name} må være et tall fra {low} til {high}.", name=name, low=low, high=high)
    if low is not None:
        return say("{name} må være et tall som er minst {low}.", name=name, low=low)
    if high is not None:
        return say("{name} må være et tall som er høyst {high}.", name=name, high=high)
    if "int" in kind.name:  # typer before 0.28: "integer"
        return say("{name} må være et heltall.", name=name)
    if kind.name == "float":
        return say("{name} må være et tall, med punktum foran desimalene.", name=name)
    if kind.name in _PLACES:
        return say("{name} må være en fil eller mappe som finnes og kan leses.", name=name)
    return say("Det som står etter {name}, kan ikke brukes.", name=name)
