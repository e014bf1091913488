"""Translations: ``extract`` gathers the texts, ``compile`` makes what the program reads, ``check`` says what is wrong.

``extract --prune`` also drops translations of texts that are no more. Translators edit the .po files, nothing else.
"""

import ast
import copy
import inspect
import io
import re
import string
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import typer.main
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileParser, write_po

from planarkiv.cli.app import app
from planarkiv.cli.words import paragraphs
from planarkiv.language import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "src" / "planarkiv" / "locale"
TEMPLATE = LOCALE / "planarkiv.pot"
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE)
MARKS = {"say", "later"}

NOT_THAT_LANGUAGE = {
    "nn": "ikke fra hva hvem hvis hvor hvordan hvorfor hvilken hvilket hvilke hver hvert noe noen kjør kjøre kjøring "
    "gjør gjøre være velg velge finnes mappen filen jeg hun ble oppgis skrives leses heter fjernes slettes åpnes "
    "brukes gjelder tilhører sier planene arkivene endret mangler",
    "en": "og ikke fra til fila filen eller som på kan skal må av ved er et den det planen arkivet mappa kjør",
}
"""Words that tell a text was not translated. In a text about one of them, put it in «»."""

_NOT_PROSE = {
    "nn": re.compile(r"«[^»]*»|\{[^}]*\}|--[\w-]+"),
    # what a thing is called in Norwegian stands in parentheses after the English word
    "en": re.compile(r"«[^»]*»|“[^”]*”|\([^)]*\)|\{[^}]*\}|--[\w-]+"),
}


class Text(NamedTuple):
    """A text to translate, and the file it stands in."""

    template: str
    file: str


class _Catalog(Catalog):
    """Without dates and versions in its head: the same texts give the same bytes."""

    def _head(self) -> list[tuple[str, str]]:
        language = str(self.locale_identifier or "")
        kind = "text/plain; charset=utf-8"
        return [("Language", language), ("MIME-Version", "1.0"), ("Content-Type", kind)]

    def _ignore(self, _: Any) -> None:
        pass

    mime_headers = property(_head, _ignore)


# --- what there is to translate ----------------------------------------------------------------------------------


def texts() -> Iterator[Text]:
    """Everything a user may read, in the order it stands: marked texts, help of commands, words in profiles."""
    for path in sorted((ROOT / "src" / "planarkiv").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        for template in marked(path.read_text(encoding="utf-8"), file):
            yield Text(template, file)
    yield from _of_commands(typer.main.get_command(app))
    for path in sorted((ROOT / "profiles").glob("*.toml")):
        for template in _of_profile(tomllib.loads(path.read_text(encoding="utf-8"))):
            yield Text(template, path.relative_to(ROOT).as_posix())


def marked(source: str, file: str) -> list[str]:
    """The literals that ``say`` and ``later`` are called with. Raises ValueError for what cannot be a template."""
    found: list[tuple[int, int, str]] = []
    for node in ast.walk(ast.parse(source, file)):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in MARKS:
            continue
        found += [(each.lineno, each.col_offset, str(each.value)) for each in _literals(node.args[0], file)]
    return [template for _, _, template in sorted(found)]


def _literals(expression: ast.expr, file: str) -> Iterator[ast.Constant]:
    """Literals that a call may get; of a name nothing: what it stands for is marked where it is written."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression
    elif isinstance(expression, ast.IfExp):
        yield from _literals(expression.body, file)
        yield from _literals(expression.orelse, file)
    elif isinstance(expression, ast.JoinedStr | ast.BinOp):
        raise ValueError(f"{file}:{expression.lineno}: a template must be one literal, with named values in it")


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _of_commands(command: Any) -> Iterator[Text]:
    """Docstrings and ``metavar``: typer shows them, and cli/words.py translates them."""
    file = Path(inspect.unwrap(command.callback).__code__.co_filename).relative_to(ROOT).as_posix()
    for paragraph in paragraphs(command.help or ""):
        yield Text(paragraph, file)
    for parameter in command.params:
        if parameter.metavar:
            yield Text(parameter.metavar, file)
    for each in getattr(command, "commands", {}).values():
        yield from _of_commands(each)


def _of_profile(values: Any) -> Iterator[str]:
    for key, value in values.items():
        if isinstance(value, dict):
            yield from _of_profile(value)
        elif key in {"title", "description", "reason"}:
            yield value


# --- the files ---------------------------------------------------------------------------------------------------


def template() -> _Catalog:
    """All texts, none translated."""
    catalog = _Catalog(header_comment="# Written by tools/translations.py. Do not edit.", fuzzy=False)
    for text in texts():
        if text.template:
            catalog.add(text.template, locations=[(text.file, 1)])
    return catalog


def po_path(language: str) -> Path:
    """Where the translations are written."""
    return LOCALE / language / "LC_MESSAGES" / "planarkiv.po"


def read(language: str) -> _Catalog:
    """The translations as they stand."""
    head = "# Translations from bokmål. Edit msgstr here, then run «make translations»."
    catalog = _Catalog(language, header_comment=head, fuzzy=False)
    if po_path(language).exists():
        with po_path(language).open(encoding="utf-8") as file:
            PoFileParser(catalog).parse(file)
    catalog.header_comment = head
    return catalog


def as_po(catalog: Catalog) -> bytes:
    """A catalog as its file. No line numbers: they would change with every edit."""
    written = io.BytesIO()
    write_po(written, catalog, width=118, include_lineno=False)
    return written.getvalue()


def as_mo(catalog: Catalog) -> bytes:
    """A catalog as the program reads it."""
    written = io.BytesIO()
    write_mo(written, catalog)
    return written.getvalue()


def same(language: str) -> set[str]:
    """Texts that are the same in bokmål and this language: ``tools/same_in_<language>.txt``, one a line."""
    path = Path(__file__).with_name(f"same_in_{language}.txt")
    return {line.replace("\\n", "\n") for line in path.read_text(encoding="utf-8").splitlines() if line}


# --- the three verbs ---------------------------------------------------------------------------------------------


def extract(*, prune: bool = False) -> None:
    """Writes the template, and brings every .po file up to date with what it has translated kept."""
    found = template()
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_bytes(as_po(found))
    for language in TRANSLATED:
        catalog = read(language)
        known = {message.id: message.string for message in catalog.obsolete.values()}
        # a copy: Babel puts the template's own entries in, and what is translated in one language is not in the next
        catalog.update(copy.deepcopy(found), no_fuzzy_matching=True)
        for message in catalog:
            # a text that comes back finds its translation again
            if message.id and not message.string and message.id in known:
                message.string = known[message.id]
                del catalog.obsolete[str(message.id)]
        for key in [key for key, message in catalog.obsolete.items() if prune or not message.string]:
            del catalog.obsolete[key]
        po_path(language).parent.mkdir(parents=True, exist_ok=True)
        po_path(language).write_bytes(as_po(catalog))
        left = sum(bool(message.id) and not message.string for message in catalog)
        print(f"{language}: {len(catalog)} texts, {left} not translated, {len(catalog.obsolete)} of no use any more")


def compile_all() -> None:
    """Writes the .mo files. The same .po gives the same bytes."""
    for language in TRANSLATED:
        po_path(language).with_suffix(".mo").write_bytes(as_mo(read(language)))


def check() -> list[str]:
    """What is wrong, a line each."""
    found = template()
    wrong = []
    if not TEMPLATE.exists() or TEMPLATE.read_bytes() != as_po(found):
        wrong.append(f"{TEMPLATE.relative_to(ROOT).as_posix()}: not up to date; run «make translations»")
    for language in TRANSLATED:
        catalog, file = read(language), po_path(language).relative_to(ROOT).as_posix()
        faults = [*_coverage(found, catalog), *_unchanged(catalog, language)]
        for message in catalog:
            if message.id and message.string and message.id in found:
                faults += faults_of(language, str(message.id), str(message.string))
        mo = po_path(language).with_suffix(".mo")
        if not mo.exists() or mo.read_bytes() != as_mo(catalog):
            faults.append("the .mo file is not up to date; run «make translations»")
        wrong += [f"{file}: {fault}" for fault in faults]
    return wrong


def _coverage(found: Catalog, catalog: Catalog) -> Iterator[str]:
    for message in found:
        if message.id and message.id not in catalog:
            yield f"missing: {message.id!r}"
    for message in catalog:
        if message.id and message.id not in found:
            yield f"no such text any more: {message.id!r}"
        elif message.id and not message.string:
            yield f"not translated: {message.id!r}"
        elif message.id and message.fuzzy:
            yield f"fuzzy: {message.id!r}"
    for message in catalog.obsolete.values():
        yield f"no such text any more (run tools/translations.py extract --prune): {message.id!r}"


def _unchanged(catalog: Catalog, language: str) -> Iterator[str]:
    allowed = same(language)
    equal = {str(message.id) for message in catalog if message.id and message.id == message.string}
    file = f"tools/same_in_{language}.txt"
    for text in sorted(equal - allowed):
        yield f"the same as in bokmål, and not in {file}: {text!r}"
    for text in sorted(allowed - equal):
        yield f"in {file}, but not the same as in bokmål: {text!r}"


def faults_of(language: str, source: str, translated: str) -> Iterator[str]:
    """What is wrong with one translation."""
    try:
        if fields(source) != fields(translated):
            yield f"other values than in bokmål: {source!r}: {translated!r}"
    except ValueError as error:
        yield f"cannot be filled in ({error}): {translated!r}"
    if _edges(source) != _edges(translated):
        yield f"other blanks or line breaks around it than in bokmål: {translated!r}"
    bare = _NOT_PROSE[language].sub(" ", translated).casefold()
    for word in NOT_THAT_LANGUAGE[language].split():
        if re.search(rf"(?<![\w/.-]){word.replace('-', ' ')}(?![\w/-])", bare):
            yield f"«{word}» is not {language}: {translated!r}"


def fields(template: str) -> set[tuple[str, str, str]]:
    """The named values of a template with how they are written: name, format, conversion."""
    parts = string.Formatter().parse(template)
    return {(name, spec or "", conversion or "") for _, name, spec, conversion in parts if name is not None}


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def main(arguments: list[str]) -> int:
    """Runs one verb or more; 1 when something is wrong, 2 for a word that is none."""
    prune = "--prune" in arguments
    verbs = [word for word in arguments if word != "--prune"]
    if not verbs or set(verbs) - {"extract", "compile", "check"}:
        print("usage: translations.py [extract] [compile] [check] [--prune]")
        return 2
    if "extract" in verbs:
        extract(prune=prune)
    if "compile" in verbs:
        compile_all()
    wrong = check() if "check" in verbs else []
    print("\n".join(wrong) or "the translations are in order") if "check" in verbs else None
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
