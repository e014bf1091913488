"""Reads all sources once: the facts of every file, and the registers among them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import Archive
from planarkiv.archive.disk import reachable
from planarkiv.errors import UsageError
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import Skipped, SourceFile, Sources, folders_and_name
from planarkiv.intake.survey import Survey, groups, survey
from planarkiv.language import say
from planarkiv.model.register import RegisterTable
from planarkiv.readers import Format

Progress = Callable[[str, int, int], None]
"""Told what is being done, how far it has come and how far it has to go."""


@dataclass(slots=True)
class Gathered:
    """What lies in the sources: documents and maps, registers, and what could not be taken in.

    ``register_copies`` have the same bytes as a register. ``notes`` are what a person should know of the sources.
    """

    surveys: list[Survey] = field(default_factory=list)
    registers: list[Survey] = field(default_factory=list)
    register_copies: list[Survey] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def numbers(self) -> list[str]:
        """The kommunenummer (fylkesnummer, landkode) that the maps name."""
        return sorted({plan_id.number for found in self.surveys for plan_id in found.map_ids})


def gather(
    sources: Sources,
    waiting: Iterable[SourceFile],
    register: Path | None,
    memory: Memory,
    progress: Progress,
    decided: Collection[str] = (),
) -> Gathered:
    """Every file of the sources, read once.

    ``waiting`` are files that wait in the archive: those not met again are read, and none of them is a register: they
    have been in a run before and were not chosen. Nor is one of the ``decided``, the sha512 of files that a person
    said belong to a plan, or to none. Raises UsageError when ``register`` is no planoversikt, and when it is None and
    several different files could be the one.
    """
    gathered = Gathered()
    collected = groups(sources.files())
    for number, files in enumerate(collected):
        progress(say("Leser {name}", name=files[0].source), number, len(collected))
        gathered.surveys += _surveyed(gathered, files, memory)
    gathered.skipped += sources.skipped
    gathered.notes += sources.notes
    gathered.registers = _chosen(gathered.surveys, register, decided, sources.archive)
    chosen = {found.digest for found in gathered.registers}
    gathered.register_copies = [
        found for found in gathered.surveys if found.digest in chosen and found not in gathered.registers
    ]
    met = {digest for found in gathered.surveys for digest in found.digests}
    gathered.surveys = [found for found in gathered.surveys if found.digest not in chosen]
    for files in groups(waiting):
        _take_waiting(gathered, files, memory, met)
    return gathered


def _take_waiting(gathered: Gathered, files: tuple[SourceFile, ...], memory: Memory, met: set[str]) -> None:
    for found in _surveyed(gathered, files, memory):
        if found.digest not in met:
            met.update(found.digests)
            gathered.surveys.append(found)
        else:
            # the main file has come again without these, which still wait
            for side in files[1:]:
                _take_waiting(gathered, (side,), memory, met)


def _surveyed(gathered: Gathered, files: tuple[SourceFile, ...], memory: Memory) -> list[Survey]:
    """The survey of one group. A file of it that cannot be read is left out and told, and the others stand alone."""
    try:
        return [survey(files, memory)]
    except OSError as error:
        if len(files) > 1:
            return [found for file in files for found in _surveyed(gathered, (file,), memory)]
        reason = say("kan ikke leses: {why}", why=error.strerror or str(error))
        gathered.skipped.append(Skipped(files[0].source, reason, junk=False))
        return []


def _chosen(
    surveys: Sequence[Survey], register: Path | None, decided: Collection[str], archive: Path | None
) -> list[Survey]:
    if register is not None:
        return [_named(surveys, register, archive)]
    different: dict[str, Survey] = {}
    for found in surveys:
        if found.format is Format.PLANOVERSIKT and found.digest not in decided:
            different.setdefault(found.digest, found)
    if len(different) > 1:
        raise UsageError(
            say(
                "Flere filer ser ut som en planoversikt: {files}. Velg den som gjelder med --register FIL.",
                files=", ".join(found.main.source for found in different.values()),
            )
        )
    return list(different.values())


def _named(surveys: Sequence[Survey], register: Path, archive: Path | None) -> Survey:
    """The survey of the register that was asked for. Raises UsageError when it cannot be one."""
    real = reachable(register.resolve())
    found = next((found for found in surveys if found.main.path == real), None)
    if found is not None and found.format is Format.PLANOVERSIKT:
        return found
    if found is not None:
        raise UsageError(
            say(
                "{file} (--register) er ikke en planoversikt: fant ikke overskriftene «Planid» og «Plannavn» i et "
                "synlig ark. Rett overskriftene i fila, velg en annen fil, eller kjør uten --register.",
                file=register,
            )
        )
    if archive is not None and real.is_relative_to(archive.resolve()):
        raise UsageError(
            say(
                "{file} (--register) ligger i arkivet selv. Kopier fila ut av arkivet, og velg kopien.",
                file=register,
            )
        )
    raise UsageError(
        say(
            "{file} (--register) ble ikke lest: den finnes ikke, kan ikke åpnes, er en zip, eller står på arkivets "
            "ignorerliste. Sjekk fila, velg en annen, eller kjør uten --register.",
            file=register,
        )
    )


def read_registers(found: Sequence[Survey], number: str | None) -> list[RegisterTable]:
    """The registers in full; ``number`` is the kommunenummer for rows that do not say."""
    if not found:
        return []
    from planarkiv.readers import planoversikt

    return [planoversikt.read(register.main.path, number) for register in found]


def outside(register: Path | None, sources: Sequence[Path]) -> tuple[Path, ...]:
    """The register given by name, when it does not lie in one of the sources."""
    if register is None:
        return ()
    resolved = register.resolve()
    return () if any(resolved.is_relative_to(source.resolve()) for source in sources) else (resolved,)


def waiting(archive: Archive | None) -> Iterator[SourceFile]:
    """Files in ``uplassert/``, from every place they came from: they are asked about again until somebody answers."""
    for entry in archive.unplaced.entries().values() if archive else ():
        path = archive.unplaced.path_of(entry.sha512) if archive else Path()
        for source in entry.sources:
            yield SourceFile(path, source, *folders_and_name(source), entry.size, 0)


def decided(archive: Archive | None) -> frozenset[str]:
    """The files that a person has said belong to a plan, or to none."""
    decisions = archive.unplaced.decisions if archive else {}
    return frozenset(digest for digest, decision in decisions.items() if decision.ignore or decision.plan_ids)
