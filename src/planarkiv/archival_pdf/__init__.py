"""A PDF/A-2b copy of a PDF, beside the untouched original: made, checked, and compared before anybody gets it."""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from planarkiv.archival_pdf import ghostscript
from planarkiv.archival_pdf.ghostscript import GhostscriptFailedError
from planarkiv.archival_pdf.worker import MOST_PAGES
from planarkiv.archive import disk
from planarkiv.archive.placing import placing
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import later, say
from planarkiv.model.archival import ACCEPTED, ArchivalVerdict, level_name
from planarkiv.model.loss import Loss
from planarkiv.readers import pdf
from planarkiv.readers.helper_process import HelperProcess, HelperStoppedError

_SUFFIX = ".pdf"
MOST_BYTES = 1 << 30
"""Size of a file that is copied."""
TIME_LIMIT = 180.0
"""Seconds that one step may take."""
MEMORY_LIMIT = 3 << 30
"""Bytes of address space of the helper, where the operating system can limit it."""

OTHER_CHARACTERS = 0.005
"""How large a part of a page's characters may be another one. Ligatures and hyphens are told apart in several ways."""
OTHER_PIXELS = 0.005
"""How large a part of a page's pixels may be another one."""
OTHER_PIXELS_OTHER_FONTS = 0.03
"""The same where fonts were not in the file: every machine shows others in their place."""

_REASONS = {
    "tidsgrense": later("det tok for lang tid"),
    "krasj": later("programmet som leser PDF-filer, krasjet på fila"),
    "minne": later("fila krever mer minne enn den får"),
    "feil": later("fila er ikke slik en PDF-fil skal være"),
    "mangler": later("kontrollen av PDF/A er ikke installert: kjør «pip install planarkiv[pdfa]»"),
    "uleselig": later("kontrollen av PDF/A kunne ikke lese kopien"),
    "stor": later("kopien er større eller mer sammensatt enn kontrollen av PDF/A tar"),
}

_LOSSES = {
    "vedlegg": later("Vedlegg inne i PDF-fila er ikke med i kopien ({n}). Lever dem som egne filer."),
    "lag": later("Lag som kan slås av og på, er ikke med i kopien ({n}): alt som vises, ligger fast."),
    "skjemafelt": later("Skjemafelt kan ikke fylles ut i kopien ({n})."),
    "skript": later("Skript (JavaScript) er ikke med i kopien: PDF/A tillater dem ikke."),
    "struktur": later("Merking av overskrifter, lister og tabeller for skjermlesere er ikke med i kopien."),
    "bokmerker": later("Bokmerker (innholdsfortegnelse) er ikke med i kopien."),
    "tittel": later("Tittelen i filas egenskaper er ikke med i kopien."),
    "georeferanse": later("Georeferansen (plassen i terrenget) er ikke med i kopien: {n} sider."),
    "lenker": later("Lenker er ikke med i kopien ({n})."),
    "merknader": later("Merknader er ikke med i kopien ({n})."),
}
_OTHER_FONTS = later("{n} skrifter lå ikke i fila. Kopien har lignende skrifter fra denne maskinen: se over den.")
_RISKY_VERSION = later(
    "Ghostscript {versjon} kan skrive feil tekst. Teksten i kopien er sammenlignet med originalen, men les gjennom den."
)


class NoCopyError(PlanarkivError):
    """No copy was made, and the text says why; nothing is written."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that was made. ``target`` is None where the file is PDF/A already and none was needed (``level`` says
    which). ``method`` is ``pikepdf`` or ``ghostscript``; ``confirmed``: both checkers approve it; ``losses`` what is in
    the original alone."""

    target: Path | None
    level: str
    method: str = ""
    confirmed: bool = False
    losses: tuple[Loss, ...] = ()

    def lines(self, source: Path) -> Iterator[str]:
        """What was done, for people."""
        if self.target is None:
            yield say("{file} er {level} fra før. Ingen kopi er laget.", file=source, level=self.level)
            return
        yield say("{level}-kopi av {file} er skrevet til {out}.", level=self.level, file=source, out=self.target)
        yield (
            say("To kontroller godkjenner kopien; tekst og utseende er som i originalen.")
            if self.confirmed
            else say("Kontrollen godkjenner kopien; tekst og utseende er som i originalen.")
        )
        if self.losses:
            yield say("Annerledes enn i kilden:")
        for loss in self.losses:
            examples = f" ({', '.join(loss.examples)})" if loss.examples else ""
            yield f"- {loss.text}{examples}"

    def to_json(self, source: Path) -> Mapping[str, object]:
        """Plain values for the report of losses."""
        return {
            "kilde": str(source),
            "resultat": [str(self.target)] if self.target else [],
            "fraFormat": "PDF",
            "tilFormat": self.level,
            "metode": self.method,
            "bekreftet": self.confirmed,
            "tap": [loss.to_json() for loss in self.losses],
        }


def default_target(source: Path) -> Path:
    """Where the copy goes when nobody says: ``plankart.pdfa.pdf`` beside ``plankart.pdf``."""
    return source.with_name(f"{source.stem}.pdfa.pdf")


def make_copy(source: Path, target: Path | None = None, *, overwrite: bool = False) -> Copied:
    """Makes the copy, whole or not at all. ``overwrite`` lets it take the place of a file that is there.

    Raises NoCopyError when the file is encrypted, signed, damaged or too large, when no way of making it gives a
    conforming file that looks and reads as the original, and when the checker is not installed; UsageError for a target
    that must not be written; OSError.
    """
    target = target or default_target(source)
    _require_apart(source, target)
    if source.stat().st_size > MOST_BYTES:
        raise NoCopyError(_not_made(source, say("fila er større enn en gigabyte")))
    with (
        placing(target, folder=False, overwrite=overwrite) as place,
        tempfile.TemporaryDirectory(prefix="planarkiv-") as folder,
        _Helper() as helper,
    ):
        original = Path(folder) / "inn.pdf"
        digest = disk.Staging().copy(source, original).sha512
        seen = _look(helper, source, original)
        claim = seen.get("claim")
        if claim in ACCEPTED and pdf.archival_verdict(original, str(claim)).conforms:
            return Copied(None, level_name(str(claim)))
        made = _make(helper, source, original, seen)
        if disk.sha512_of(source) != digest:
            raise NoCopyError(_not_made(source, say("den ble endret mens den ble lest. Prøv igjen")))
        disk.Staging().copy(made.path, place.made / target.name)
        place.put(frozenset())
    return Copied(target, level_name("2B"), made.method, made.verdict.confirmed, made.losses)


def _require_apart(source: Path, target: Path) -> None:
    if target.exists() and target.samefile(source):
        raise UsageError(say("{out} er kilden, som ikke blir endret. Skriv resultatet til et annet sted.", out=target))
    if target.suffix.lower() != _SUFFIX:
        raise UsageError(say("Kopien av en PDF-fil er en PDF-fil. Gi {out} endelsen .pdf.", out=target))


@dataclass(frozen=True, slots=True)
class _Made:
    path: Path
    method: str
    verdict: ArchivalVerdict
    losses: tuple[Loss, ...]


class _Helper(HelperProcess):
    def __init__(self) -> None:
        super().__init__("planarkiv.archival_pdf.worker", TIME_LIMIT, MEMORY_LIMIT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, task: str, **paths: Path) -> Mapping[str, object]:
        question = {"task": task, "paths": {name: str(path) for name, path in paths.items()}}
        found = json.loads(self.answer(question))
        assert isinstance(found, dict)  # noqa: S101 - our own worker wrote it
        return found


def _look(helper: _Helper, source: Path, original: Path) -> Mapping[str, object]:
    """What the original is, when it may be copied at all."""
    try:
        seen = helper.ask("look", path=original)
    except HelperStoppedError as stopped:
        raise NoCopyError(_not_made(source, say(_REASONS[stopped.reason]))) from None
    if broken := seen.get("broken"):
        raise NoCopyError(_not_made(source, say("fila kan ikke åpnes ({reason})", reason=broken)))
    if seen.get("encrypted"):
        raise NoCopyError(
            _not_made(source, say("fila er kryptert eller låst. Be den som laget den, om en fil uten passord"))
        )
    if seen.get("signed"):
        raise NoCopyError(
            _not_made(source, say("fila er signert, og en kopi ville ikke vært det. Behold den som den er"))
        )
    pages = seen.get("pages")
    if not isinstance(pages, int) or not 0 < pages <= MOST_PAGES:
        raise NoCopyError(
            _not_made(source, say("fila har {pages} sider, og grensen er {most}", pages=pages, most=MOST_PAGES))
        )
    return seen


def _make(helper: _Helper, source: Path, original: Path, seen: Mapping[str, object]) -> _Made:
    """The copy by the way that changes least, checked and compared."""
    copy = original.with_name("kopi.pdf")
    try:
        reasons = helper.ask("repair", path=original, out=copy)["reasons"]
        if not reasons:
            return _checked(helper, source, original, copy, seen, "pikepdf")
        found = ghostscript.program()
        if found is None:
            raise NoCopyError(_not_made(source, _without_ghostscript(seen, reasons)))
        copy.unlink(missing_ok=True)
        ghostscript.draw_anew(found, original, copy)
        return _with_warning(ghostscript.version(found), lambda: _carried(helper, source, original, copy, seen))
    except (HelperStoppedError, GhostscriptFailedError) as stopped:
        raise NoCopyError(_not_made(source, say(_REASONS[stopped.reason]))) from None


def _with_warning(numbers: tuple[int, int, int], make: Callable[[], _Made]) -> _Made:
    """What ``make`` gives, and a word on versions of Ghostscript that are known to damage text."""
    if not ghostscript.may_damage_text(numbers):
        return make()
    version = ".".join(map(str, numbers))
    try:
        made = make()
    except NoCopyError as refused:
        more = say("Ghostscript {version} er kjent for å skrive feil tekst: prøv 10.02.1 eller nyere.", version=version)
        raise NoCopyError(f"{refused} {more}") from None
    return replace(made, losses=(*made.losses, Loss("ghostscript", _RISKY_VERSION, 1, {"versjon": version})))


def _carried(helper: _Helper, source: Path, original: Path, copy: Path, seen: Mapping[str, object]) -> _Made:
    """A copy that was drawn anew, with title and georeference put back where that keeps it PDF/A."""
    held = seen.get("holds")
    if isinstance(held, Mapping) and "vedlegg" in held:
        detached = copy.with_name("uten vedlegg.pdf")
        helper.ask("detach", copy=copy, out=detached)
        copy = detached
    whole = copy.with_name("kopi med plass.pdf")
    helper.ask("carry over", original=original, copy=copy, out=whole)
    kept = whole if pdf.archival_verdict(whole, "2B").conforms else copy
    return _checked(helper, source, original, kept, seen, "ghostscript")


def _checked(
    helper: _Helper, source: Path, original: Path, copy: Path, seen: Mapping[str, object], method: str
) -> _Made:
    """The copy, when it is PDF/A-2b and looks and reads as the original. Raises NoCopyError."""
    verdict = pdf.archival_verdict(copy, "2B")
    if verdict.not_checked:
        raise NoCopyError(_not_made(source, say(_REASONS[verdict.not_checked])))
    if not verdict.conforms:
        faults = ", ".join(verdict.faults)
        raise NoCopyError(_not_made(source, say("kopien ble ikke PDF/A-2b ({faults})", faults=faults)))
    fonts = seen.get("fonts")
    missing = tuple(map(str, fonts)) if method == "ghostscript" and isinstance(fonts, list) else ()
    differences = helper.ask("compare", original=original, copy=copy)
    if reason := _difference(differences, OTHER_PIXELS_OTHER_FONTS if missing else OTHER_PIXELS):
        raise NoCopyError(_not_made(source, reason))
    losses = _losses(seen, helper.ask("look", path=copy))
    if missing:
        losses = (*losses, Loss("skrift", _OTHER_FONTS, len(missing), examples=missing[:5]))
    return _Made(copy, method, verdict, losses)


def _difference(found: Mapping[str, object], most_pixels: float) -> str:
    """In what the copy is not as the original; empty where it is."""
    pages, sizes = _numbers(found["pages"]), _numbers(found["sizes"])
    if pages[0] != pages[1]:
        return say("kopien fikk {new} sider, originalen har {old}", new=int(pages[1]), old=int(pages[0]))
    if sizes:
        return say("side {page} fikk en annen størrelse i kopien", page=int(sizes[0]))
    for values, most, words in (
        (_numbers(found["texts"]), OTHER_CHARACTERS, later("teksten på side {page} ble en annen i kopien ({part})")),
        (_numbers(found["pictures"]), most_pixels, later("side {page} ser annerledes ut i kopien ({part})")),
    ):
        worst = max(range(len(values)), key=values.__getitem__)
        if values[worst] > most:
            return say(words, page=worst + 1, part=f"{100 * values[worst]:.1f} %")
    return ""


def _losses(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[Loss, ...]:
    had, has = before.get("holds"), after.get("holds")
    if not isinstance(had, Mapping) or not isinstance(has, Mapping):
        return ()
    gone = {kind: int(count) - int(has.get(kind, 0)) for kind, count in had.items()}
    return tuple(Loss(kind, _LOSSES[kind], count) for kind, count in gone.items() if count > 0)


def _without_ghostscript(seen: Mapping[str, object], reasons: object) -> str:
    fonts = seen.get("fonts")
    if isinstance(fonts, list) and fonts:
        return say(
            "disse skriftene ligger ikke i fila: {fonts}. Be den som laget dokumentet, om en ny fil, eller installer "
            "Ghostscript og prøv igjen",
            fonts=", ".join(map(str, fonts)),
        )
    told = "; ".join(map(str, reasons)) if isinstance(reasons, list) else ""
    return say("innholdet må tegnes på nytt ({reasons}). Installer Ghostscript og prøv igjen", reasons=told)


def _not_made(source: Path, reason: str) -> str:
    return say("Ingen kopi er laget av {file}: {reason}.", file=source, reason=reason)


def _numbers(values: object) -> Sequence[float]:
    return [float(value) for value in values] if isinstance(values, list) else []
