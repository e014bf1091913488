"""Reads all sources once: the facts of every file, and the registers among them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.errors import UsageError
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import Skipped, SourceFile, Sources
from planarkiv.intake.survey import Survey, groups, survey
from planarkiv.language import say
from planarkiv.model.register import RegisterTable
from planarkiv.readers import Format

Progress = Callable[[str, int, int], None]
"""Told what is being done, how far it has come and how far it has to go."""


@dataclass(slots=True)
class Gathered:
    """What lies in the sources: documents and maps, registers, and what could not be taken in."""

    surveys: list[Survey] = field(default_factory=list)
    registers: list[Survey] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    @property
    def numbers(self) -> list[str]:
        """The kommunenummer (fylkesnummer, landkode) that the maps name."""
        return sorted({plan_id.number for found in self.surveys for plan_id in found.map_ids})


def gather(
    sources: Sources, extra: Iterable[SourceFile], register: Path | None, memory: Memory, progress: Progress
) -> Gathered:
    """Every file of the sources, read once. ``extra`` are files that wait in the archive: those not met again.

    Raises UsageError when several different files could be the register and none is chosen.
    """
    gathered = Gathered()
    collected = groups(sources.files())
    met: set[str] = set()
    for number, files in enumerate(collected):
        progress(say("Leser {name}", name=files[0].source), number, len(collected))
        _take(gathered, files, memory, met)
    for file in extra:
        _take(gathered, (file,), memory, met, only_new=True)
    gathered.skipped += sources.skipped
    gathered.registers = _chosen(gathered.registers, register)
    chosen = {found.main.source for found in gathered.registers}
    gathered.surveys = [found for found in gathered.surveys if found.main.source not in chosen]
    return gathered


def _take(
    gathered: Gathered, files: tuple[SourceFile, ...], memory: Memory, met: set[str], *, only_new: bool = False
) -> None:
    try:
        found = survey(files, memory)
    except OSError as error:
        reason = say("kan ikke leses: {why}", why=error.strerror or str(error))
        gathered.skipped += [Skipped(file.source, reason, junk=False) for file in files]
        return
    if only_new and found.digest in met:
        return
    met.update(found.digests)
    gathered.surveys.append(found)
    if found.format is Format.PLANOVERSIKT:
        gathered.registers.append(found)


def _chosen(candidates: Sequence[Survey], register: Path | None) -> list[Survey]:
    if register is not None:
        resolved = register.resolve()
        return [found for found in candidates if found.main.path.resolve() == resolved][:1]
    different = {found.digest: found for found in reversed(candidates)}
    if len(different) > 1:
        raise UsageError(
            say(
                "Flere filer ser ut som en planoversikt: {files}. Velg den som gjelder med --register FIL.",
                files=", ".join(found.main.source for found in different.values()),
            )
        )
    return list(different.values())


def read_registers(found: Sequence[Survey], number: str | None) -> list[RegisterTable]:
    """The registers in full; ``number`` is the kommunenummer for rows that do not say."""
    from planarkiv.readers import planoversikt

    return [planoversikt.read(register.main.path, number) for register in found]
