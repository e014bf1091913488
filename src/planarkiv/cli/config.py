"""``--config FILE``: the options of a run from a TOML file that the user names, never one that is found."""

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planarkiv.errors import UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.validate import Job

_KINDS: Mapping[str, type] = {
    "profile": str,
    "report": list,
    "select": list,
    "ignore": list,
    "fail_on": str,
    "fail_on_not_run": bool,
    "baseline": str,
    "boundary": str,
    "xsd": str,
    "jobs": int,
}
_FAIL_ON = ("error", "warning", "info", "never")


def listed(words: Sequence[str] | None) -> list[str]:
    """``["SOS,REG01", "DOK"]`` as three words."""
    return [part.strip() for word in words or () for part in word.split(",") if part.strip()]


@dataclass(frozen=True, slots=True)
class Options:
    """The values of a configuration file; paths in it are relative to it."""

    values: Mapping[str, Any] = field(default_factory=dict)
    folder: Path = Path()

    @classmethod
    def read(cls, path: Path | None) -> "Options":
        """The options in the file. Raises UsageError that tells everything wrong with it."""
        if path is None:
            return cls()
        try:
            values = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        except OSError as error:
            raise UsageError(say("Kan ikke lese {path}: {error}.", path=path, error=error.strerror or error)) from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(
                say("{path} er ikke gyldig TOML i UTF-8: {error}. Rett filen og kjør igjen.", path=path, error=error)
            ) from error
        faults = [fault for key, value in values.items() if (fault := _fault(key, value))]
        if faults:
            raise UsageError("\n".join(f"{path}: {fault}" for fault in faults))
        return cls(values, path.parent)

    def texts(self, key: str) -> list[str]:
        """A list of texts; empty when it is not there."""
        return list(self.values.get(key, ()))

    def flag(self, key: str) -> bool:
        """A yes or no; no when it is not there."""
        return bool(self.values.get(key, False))

    def job(
        self,
        paths: Sequence[Path],
        *,
        profile: str | None,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        fail_on: str | None = None,
        boundary: Path | None = None,
        jobs: int | None = None,
        remember: bool = True,
        baseline: Path | None = None,
        gather: bool = False,
        fail_on_not_run: bool = False,
        schemas: Path | None = None,
        pictures: bool = False,
    ) -> "Job":
        """The job, what is given here before what the file says."""
        from planarkiv.validate import Job

        border, accepted = self.values.get("boundary"), self.values.get("baseline")
        schema_folder = self.values.get("xsd")
        named = self.values.get("profile")
        if named and named.endswith(".toml"):
            named = str(self.folder / named)
        return Job(
            tuple(paths),
            profile or named,
            tuple(select or listed(self.texts("select"))),
            tuple(ignore or listed(self.texts("ignore"))),
            fail_on or self.values.get("fail_on"),
            boundary or (self.folder / border if border else None),
            jobs or self.values.get("jobs", 0),
            remember,
            baseline or (self.folder / accepted if accepted else None),
            gather,
            fail_on_not_run or self.flag("fail_on_not_run"),
            schemas or (self.folder / schema_folder if schema_folder else None),
            pictures,
        )


def _fault(key: str, value: object) -> str:
    kind = _KINDS.get(key)
    if kind is None:
        close = difflib.get_close_matches(key, list(_KINDS), n=1, cutoff=0.5)
        hint = say(" Mente du «{word}»?", word=close[0]) if close else ""
        return say("«{key}» kjennes ikke.{meant} Kjente er {known}", key=key, meant=hint, known=", ".join(_KINDS))
    if kind is list and not (isinstance(value, list) and all(isinstance(each, str) for each in value)):
        return say('«{key}» skal være en liste av tekster, for eksempel ["a", "b"]', key=key)
    if kind is str and not isinstance(value, str):
        return say("«{key}» skal være tekst i anførselstegn", key=key)
    if kind is bool and not isinstance(value, bool):
        return say("«{key}» skal være true eller false", key=key)
    if kind is int and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        return say("«{key}» skal være et heltall fra 1 og opp", key=key)
    if key == "fail_on" and value not in _FAIL_ON:
        return say("«{key}» skal være en av {words}", key=key, words=", ".join(_FAIL_ON))
    return ""
