"""Where profiles lie: packaged with the program, or in a file that is named."""

import difflib
from collections.abc import Sequence
from pathlib import Path

import planarkiv
from planarkiv.errors import UsageError
from planarkiv.language import say


def packaged_folder() -> Path:
    """The profiles that come with the program: beside the package in a wheel, at the top of the repository else."""
    package = Path(planarkiv.__file__).parent
    inside = package / "profiles"
    return inside if inside.is_dir() else package.parents[1] / "profiles"


def packaged() -> list[str]:
    """Names of the profiles that come with the program, the least demanding first."""
    names = [path.stem for path in packaged_folder().glob("*.toml")]
    order = ("minimum", "standard", "advanced")
    return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))


def find(name: str, beside: Path | None = None) -> Path:
    """The file of a profile. Raises UsageError with the names there are."""
    if name in packaged():
        return packaged_folder() / f"{name}.toml"
    path = (beside or Path()) / name
    if path.suffix == ".toml" and path.is_file():
        return path
    raise UsageError(
        say(
            "Profilen «{name}» finnes ikke.{meant} Profilene som følger med er {names}; "
            "en egen profil oppgis som en fil som slutter på .toml.",
            name=name,
            meant=meant(name, packaged()),
            names=", ".join(packaged()),
        )
    )


def outside_archive(archive: Path, profile: str) -> str:
    """A profile that an archive names: packaged, or a file outside it. Raises UsageError for one that lies in it."""
    if not profile.endswith(".toml"):
        return profile
    path = (archive / profile).resolve()
    if path.is_relative_to(archive.resolve()):
        raise UsageError(
            say(
                "{archive} viser til profilen {profile}, som ligger i arkivet selv. En profil leses aldri fra det som "
                "kontrolleres: legg den utenfor arkivet.",
                archive=archive,
                profile=profile,
            )
        )
    return str(path)


def meant(word: str, known: Sequence[str]) -> str:
    """A question about which of the known words may have been meant, or nothing."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return say(" Mente du «{word}»?", word=close[0]) if close else ""
