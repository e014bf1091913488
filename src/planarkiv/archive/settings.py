"""``planarkiv.toml``: whose archive this is."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from planarkiv.archive import disk, layout
from planarkiv.errors import ArchiveError
from planarkiv.language import LANGUAGES, SOURCE, say
from planarkiv.model.planid import PlanId

_KEYS = ("navn", "kommunenummer", "epsg", "profil", "kontakt", "sprak", "kommunegrense", "ignorer", "depot")
_IGNORE_KEYS = ("monstre",)
_DEPOT_KEYS = ("avleverer", "organisasjonsnummer", "arkivskaper", "arkivskaper_nummer", "avtale", "serie")
_EPSG = 25832
_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
"""Of the first eight digits of an organisasjonsnummer; the ninth makes the sum divisible by 11."""


@dataclass(frozen=True, slots=True)
class Depot:
    """Who delivers packages to a depot, and by which agreement; what is not known is empty.

    ``deliverer`` is the organisation that delivers (else the name of the archive), ``creator`` the one that made the
    archive; their numbers are of nine digits. ``agreement`` is the reference of the submission agreement, ``series``
    what all bags of the archive have in common.
    """

    deliverer: str = ""
    number: str = ""
    creator: str = ""
    creator_number: str = ""
    agreement: str = ""
    series: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Whose archive it is.

    ``numbers`` are the administrative units (kommunenummer, fylkesnummer or landkode), the first is today's;
    ``epsg`` the coordinate system of the archive's own map files; ``profile`` the name of a profile; ``ignore``
    patterns of file names that are no part of any plan (``*.bak``), compared in lower case. ``language`` is that of
    what people read; ``boundary`` a GeoJSON file with the municipality's border, from the archive's folder, or empty;
    ``depot`` is who delivers packages.
    """

    numbers: tuple[str, ...]
    name: str = ""
    epsg: int = _EPSG
    profile: str = "minimum"
    contact: str = ""
    ignore: tuple[str, ...] = ()
    language: str = SOURCE
    boundary: str = ""
    depot: Depot = Depot()

    @property
    def deliverer(self) -> str:
        """Who delivers what leaves the archive; empty when the settings name nobody."""
        return self.depot.deliverer or self.name


def settings_text(settings: Settings) -> str:
    """``planarkiv.toml`` for a new archive."""
    return "\n".join(
        [
            "# Hvem arkivet tilhører. Filen kan endres for hånd; et ukjent navn er en feil.",
            f"navn = {_quoted(settings.name)}",
            f"kommunenummer = {_quoted_list(settings.numbers)}",
            "# Koordinatsystemet arkivets egne kartfiler får.",
            f"epsg = {settings.epsg}",
            f"profil = {_quoted(settings.profile)}",
            f"kontakt = {_quoted(settings.contact)}",
            "# Språket i rapportene: nb, nn eller en.",
            f"sprak = {_quoted(settings.language)}",
            "# GeoJSON-fil med kommunegrensa i grader; uten den brukes en ramme rundt kommunen.",
            f"kommunegrense = {_quoted(settings.boundary)}",
            "",
            "[ignorer]",
            '# Filnavn som ikke hører til noen plan, for eksempel "*.bak".',
            f"monstre = {_quoted_list(settings.ignore)}",
            "",
            *_depot_lines(settings.depot),
        ]
    )


def _depot_lines(depot: Depot) -> list[str]:
    return [
        "[depot]",
        "# Til pakker for depot (eark-sip og bagit). Hvem som avleverer; tomt betyr navnet øverst.",
        f"avleverer = {_quoted(depot.deliverer)}",
        "# Ni siffer. E-ARK SIP kan ikke lages uten.",
        f"organisasjonsnummer = {_quoted(depot.number)}",
        "# Hvem som skapte arkivet, når det ikke er den som avleverer.",
        f"arkivskaper = {_quoted(depot.creator)}",
        f"arkivskaper_nummer = {_quoted(depot.creator_number)}",
        "# Avtalen med depotet, og navnet på serien pakkene hører til.",
        f"avtale = {_quoted(depot.agreement)}",
        f"serie = {_quoted(depot.series)}",
        "",
    ]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _quoted_list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def read_settings(root: Path) -> Settings:
    """Reads ``planarkiv.toml`` of the archive in ``root``. Raises ArchiveError that names key and line."""
    path = root / layout.SETTINGS
    try:
        text = disk.read(path).decode("utf-8-sig")
        values = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ArchiveError(
            say("{path} er ikke gyldig TOML i UTF-8: {error}. Rett filen og kjør igjen.", path=path, error=error)
        ) from error
    except OSError as error:
        raise ArchiveError(say("Kan ikke lese {path}: {error}.", path=path, error=error)) from error
    return _Reader(path, text).settings(values)


def is_organisation_number(text: str) -> bool:
    """Whether ``text`` is nine digits, and the last one checks the others (modulo 11, as Enhetsregisteret has it)."""
    if not re.fullmatch(r"[0-9]{9}", text):
        return False
    weighted = sum(weight * int(digit) for weight, digit in zip((*_WEIGHTS, 1), text, strict=True))
    return weighted % 11 == 0


class _Reader:
    """Checks the values of one settings file and says where what is wrong stands."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.splitlines()

    def settings(self, values: Mapping[str, object]) -> Settings:
        """The settings in ``values``. Raises ArchiveError."""
        self._refuse_unknown(values, _KEYS)
        ignore = values.get("ignorer", {})
        if not isinstance(ignore, dict):
            raise self._wrong("ignorer", say("skal være et avsnitt: [ignorer]"))
        self._refuse_unknown(ignore, _IGNORE_KEYS)
        numbers = self._texts(values, "kommunenummer")
        for number in numbers:
            try:
                PlanId(number, "1")
            except ValueError:
                raise self._wrong(
                    "kommunenummer",
                    say('«{number}» er ikke et kommunenummer; skriv fire siffer, for eksempel "4219"', number=number),
                ) from None
        if not numbers:
            raise self._wrong("kommunenummer", say('mangler; skriv for eksempel kommunenummer = ["4219"]'))
        epsg = values.get("epsg", _EPSG)
        if not isinstance(epsg, int) or isinstance(epsg, bool):
            raise self._wrong("epsg", say("skal være et heltall, for eksempel 25832"))
        language = self._text(values, "sprak", SOURCE)
        if language not in LANGUAGES:
            raise self._wrong("sprak", say("skal være en av {words}", words=", ".join(LANGUAGES)))
        return Settings(
            numbers=numbers,
            name=self._text(values, "navn", ""),
            epsg=epsg,
            profile=self._text(values, "profil", "minimum"),
            contact=self._text(values, "kontakt", ""),
            ignore=self._texts(ignore, "monstre"),
            language=language,
            boundary=self._text(values, "kommunegrense", ""),
            depot=self._depot(values),
        )

    def _depot(self, values: Mapping[str, object]) -> Depot:
        depot = values.get("depot", {})
        if not isinstance(depot, dict):
            raise self._wrong("depot", say("skal være et avsnitt: [depot]"))
        self._refuse_unknown(depot, _DEPOT_KEYS)
        creator = self._text(depot, "arkivskaper", "")
        creator_number = self._organisation(depot, "arkivskaper_nummer")
        if creator_number and not creator:
            raise self._wrong("arkivskaper_nummer", say("står uten arkivskaper; skriv navnet også"))
        return Depot(
            deliverer=self._text(depot, "avleverer", ""),
            number=self._organisation(depot, "organisasjonsnummer"),
            creator=creator,
            creator_number=creator_number,
            agreement=self._text(depot, "avtale", ""),
            series=self._text(depot, "serie", ""),
        )

    def _organisation(self, values: Mapping[str, object], key: str) -> str:
        """An organisasjonsnummer, blanks between its digits allowed; empty when there is none."""
        number = self._text(values, key, "").replace(" ", "")
        if number and not is_organisation_number(number):
            raise self._wrong(
                key,
                say(
                    "«{number}» er ikke et organisasjonsnummer: ni siffer der det siste er kontrollsiffer",
                    number=number,
                ),
            )
        return number

    def _refuse_unknown(self, values: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in values:
            if key not in known:
                raise self._wrong(key, say("er ikke en kjent innstilling; kjente er {known}", known=", ".join(known)))

    def _text(self, values: Mapping[str, object], key: str, default: str) -> str:
        value = values.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, say("skal være tekst i anførselstegn"))
        return value

    def _texts(self, values: Mapping[str, object], key: str) -> tuple[str, ...]:
        value = values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self._wrong(key, say('skal være en liste av tekster, for eksempel ["a", "b"]'))
        return tuple(value)

    def _wrong(self, key: str, why: str) -> ArchiveError:
        form = re.compile(rf"""\s*\[?\s*["']?{re.escape(key)}["']?\s*[\]=.]""")
        line = next((number for number, text in enumerate(self.lines, 1) if form.match(text)), 0)
        if line:
            return ArchiveError(
                say("{path}, linje {line}: «{key}» {why}.", path=self.path, line=line, key=key, why=why)
            )
        return ArchiveError(say("{path}: «{key}» {why}.", path=self.path, key=key, why=why))
