"""Whose archive a new one is: the kommunenummer, and the coordinate system that follows from it."""

from collections.abc import Collection, Sequence
from pathlib import Path

from planarkiv.archive import Settings
from planarkiv.catalogue.municipalities import epsg_of
from planarkiv.errors import UsageError
from planarkiv.intake.gather import Gathered
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.model.register import RegisterTable


def number_for(given: str | None, gathered: Gathered) -> str | None:
    """The kommunenummer (fylkesnummer, landkode) to read registers with: the given one, else the maps' only one."""
    if given is not None:
        _check(given)
        return given
    return gathered.numbers[0] if len(gathered.numbers) == 1 else None


def new_settings(
    number: str | None,
    registers: Sequence[RegisterTable],
    gathered: Gathered,
    command: str,
    *,
    name: str,
    epsg: int | None,
) -> Settings:
    """The settings of a new archive. Raises UsageError with the line to type when its number cannot be seen.

    ``command`` is that line without the number.
    """
    seen = {row.plan_id.number for table in registers for row in table.rows if row.plan_id}
    number = number or (seen.pop() if len(seen) == 1 and not gathered.numbers else None)
    if number is None:
        raise UsageError(
            say(
                "Et nytt arkiv må vite hvilken kommune det gjelder{found}. Skriv:\n  {command} --kommune NNNN",
                found=_named(gathered.numbers),
                command=command,
            )
        )
    return Settings(numbers=(number,), name=name, epsg=epsg or epsg_of(number))


def _named(numbers: Collection[str]) -> str:
    return say(" (kartene nevner {numbers})", numbers=", ".join(numbers)) if numbers else ""


def _check(number: str) -> None:
    try:
        PlanId(number, "1")
    except ValueError:
        raise UsageError(
            say("«{number}» er ikke et kommunenummer. Skriv fire siffer, for eksempel --kommune 4219.", number=number)
        ) from None


def command_line(sources: Sequence[Path], archive: Path) -> str:
    """The build command as a person would type it."""
    paths = [f'"{path}"' if " " in str(path) else str(path) for path in (*sources, archive)]
    return " ".join(["planarkiv build", *paths[:-1], "--archive", paths[-1]])


def require_epsg(epsg: int | None) -> None:
    """Raises UsageError for a number that is no coordinate system in metres on the map."""
    if epsg is None:
        return
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        usable = CRS.from_epsg(epsg).is_projected
    except CRSError:
        usable = False
    if not usable:
        raise UsageError(say("--epsg {epsg} er ikke et kartplan i meter. Skriv for eksempel --epsg 25832.", epsg=epsg))
