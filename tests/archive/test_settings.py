from pathlib import Path

import pytest

from planarkiv.archive.settings import Settings, read_settings, settings_text
from planarkiv.errors import ArchiveError


def read(folder: Path, text: str) -> Settings:
    (folder / "planarkiv.toml").write_text(text, encoding="utf-8")
    return read_settings(folder)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(("4219",)),
        Settings(
            ("4219", "42", "NO"),
            'Evje "og" Hornnes\\\t\x7f – æøå',
            25833,
            "standard",
            "plan@evje.no",
            ("*.bak", "Kladd*"),
        ),
    ],
)
def test_what_is_written_is_read(tmp_path: Path, settings: Settings) -> None:
    assert read(tmp_path, settings_text(settings)) == settings


def test_only_the_number_is_needed(tmp_path: Path) -> None:
    assert read(tmp_path, '\ufeffkommunenummer = ["4219"]\n') == Settings(("4219",), "", 25832, "minimum", "", ())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('kommunenummer = ["4219"]\nkomune = "x"\n', r"linje 2: «komune» er ikke en kjent innstilling"),
        ('kommunenummer = ["4219"]\n\n[ignorer]\nmønstre = []\n', "TOML"),
        ('kommunenummer = ["4219"]\n\n[ignorer]\n"mønstre" = []\n', r"linje 4: «mønstre» er ikke en kjent"),
        ('kommunenummer = ["4219"]\n[ignorerer]\nmonstre = []\n', r"linje 2: «ignorerer» er ikke en kjent"),
        ('kommunenummer = ["4219"]\nignorer = "x"\n', r"linje 2: «ignorer» skal være et avsnitt"),
        ('kommunenummer = ["4219"]\nignorer.monstre = "x"\n', r"«monstre» skal være en liste"),
        ('kommunenummer = ["421"]\n', r"linje 1: «kommunenummer» «421» er ikke et kommunenummer"),
        ("kommunenummer = [4219]\n", r"linje 1: «kommunenummer» skal være en liste av tekster"),
        ('navn = "x"\n', r"«kommunenummer» mangler"),
        ('kommunenummer = ["4219"]\nepsg = "25832"\n', r"linje 2: «epsg» skal være et heltall"),
        ('kommunenummer = ["4219"]\nepsg = true\n', r"linje 2: «epsg» skal være et heltall"),
        ('kommunenummer = ["4219"]\nnavn = 3\n', r"linje 2: «navn» skal være tekst"),
        ('kommunenummer = ["4219"\n', "TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(ArchiveError, match=why):
        read(tmp_path, text)


def test_other_charsets_and_missing_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "planarkiv.toml").write_bytes(b'navn = "\xe6"')
    with pytest.raises(ArchiveError, match="UTF-8"):
        read_settings(tmp_path)
    with pytest.raises(ArchiveError, match="Kan ikke lese"):
        read_settings(tmp_path / "ingen")
