from pathlib import Path

import pytest

from planarkiv.archive.settings import Depot, Settings, is_organisation_number, read_settings, settings_text
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
            depot=Depot("Byen", "974760673", "Evje kommune", "984661185", "2026/17", "arealplaner 4219"),
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
        ('kommunenummer = ["4219"]\ndepot = "x"\n', r"linje 2: «depot» skal være et avsnitt"),
        ('kommunenummer = ["4219"]\n[depot]\norgnr = "x"\n', r"linje 3: «orgnr» er ikke en kjent innstilling"),
        (
            'kommunenummer = ["4219"]\n[depot]\norganisasjonsnummer = "974760674"\n',
            r"linje 3: «organisasjonsnummer» «974760674» er ikke et organisasjonsnummer",
        ),
        (
            'kommunenummer = ["4219"]\n[depot]\narkivskaper_nummer = "974760673"\n',
            r"linje 3: «arkivskaper_nummer» står uten arkivskaper",
        ),
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


def test_blanks_in_an_organisation_number_are_no_part_of_it(tmp_path: Path) -> None:
    settings = read(tmp_path, 'kommunenummer = ["4219"]\n[depot]\norganisasjonsnummer = "974 760 673"\n')
    assert settings.depot.number == "974760673"


# numbers of public bodies, as they write them themselves
@pytest.mark.parametrize(
    ("number", "valid"),
    [("974760673", True), ("971032081", True), ("971040238", True), ("974760637", False), ("97476067", False)],
)
def test_the_last_digit_checks_an_organisation_number(number: str, *, valid: bool) -> None:
    assert is_organisation_number(number) is valid
