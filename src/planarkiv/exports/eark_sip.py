"""``eark-sip``: a package for a depot of each plan, E-ARK SIP 2.2 with geospatial content after CITS Geospatial 3.0."""

import json
import tempfile
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

import planarkiv
from planarkiv.archive import Settings, disk
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Context, Options, PlanExport
from planarkiv.exports.eark import descriptions, documentation
from planarkiv.exports.eark.descriptions import MapFile
from planarkiv.exports.eark.folder import JSON, PackageFolder
from planarkiv.exports.eark.maps import ReadMap, read_maps
from planarkiv.exports.eark.provenance import SOFTWARE, History, arrivals
from planarkiv.exports.package import content_of, package_name, packed, require_packing
from planarkiv.language import later, say
from planarkiv.model import record_json
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.model.record import ArchivedFile
from planarkiv.views.entries import PlanEntry
from planarkiv.writers.eark import schemas
from planarkiv.writers.eark.mets import FILE_NAME, Agent, ContentType, FileRef, Group, Mets, mets
from planarkiv.writers.maps import write_map

PROFILE = "profile"
"""The option that says which of two requirements the package fulfils where it cannot fulfil both: ``sip`` or
``geospatial``."""

ORIGINAL, GML, DOCUMENTS = "original", "gml", "dokumenter"
"""The representations: the maps as they came, the same as GML, and all other files as they came."""

SIP_PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml"
_ROOT_PROFILES = {
    "sip": SIP_PROFILE,
    "geospatial": "https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-ROOT.xml",
}
_REPRESENTATION_PROFILE = "https://citsgeospatial.dilcis.eu/profile/E-ARK-GEOSPATIAL-REPRESENTATION.xml"
_GEOSPATIAL_TYPE, _TEXT_TYPE = "Geospatial Data", "Textual works – Digital"
_GEOSPATIAL = ContentType("citsgeospatial_v3_0")
_OTHER = ContentType("OTHER", "arealplandokumenter")
_GML_MEDIA_TYPE, _GML_VERSION = "application/gml+xml", "3.2.1"
_ISO_19139 = "ISO 19139:2007"

_KEPT = later("Satt sammen av filer slik de kom inn i arkivet, uendret")
_GML_MADE = later("Satt sammen av kart som er skrevet som GML fra dem i representasjonen original")
_ABOUT = later(
    "Arealplan {plan}: {title}\n\n"
    "Denne pakken er laget av planarkiv {version} for avlevering til depot. Den følger E-ARK SIP 2.2, og for\n"
    "representasjoner med kart CITS Geospatial 3.0.\n\n"
    "METS.xml                        hva pakken inneholder, med størrelse og SHA-256 av hver fil\n"
    "metadata/descriptive/dc.xml     planen i Dublin Core\n"
    "metadata/other/                 planregisterets post om planen\n"
    "metadata/preservation/          hvor filene kom fra og hva som er gjort med dem (PREMIS 3)\n"
    "representations/original/       kartene slik de kom inn, når planen har noen\n"
    "representations/gml/            de samme kartene som GML 3.2, når de kan skrives slik\n"
    "representations/dokumenter/     plankart, bestemmelser og andre filer slik de kom inn\n"
    "documentation/                  hvordan dataene skal forstås\n"
    "schemas/                        skjema for metadataene; de som heter utdrag, har bare det som er brukt her\n"
)


def for_options(options: Options) -> PlanExport:
    """Packages as the user wants them. Raises UsageError."""
    return Packages(require_packing(options), _profile(options))


class Packages:
    """A package for each plan."""

    VERSION = "1"

    def __init__(self, packing: str, profile: str) -> None:
        self.packing, self.profile = packing, profile

    def write_plan(self, entry: PlanEntry, into: Path, context: Context) -> None:
        """The package of one plan in ``into``: a folder named after the plan, or the one file that it is packed as.

        Raises PlanarkivError for a file that is not what it was and where nobody is named who delivers, and OSError.
        """
        _require_deliverer(context.archive.settings)
        package = _Package(entry, into / package_name(entry.record.arealplan_id), context, self.profile)
        package.write()
        packed(package.root, self.packing, context.now, package.staging)


def _profile(options: Options) -> str:
    profile = options.values.get(PROFILE) or "sip"
    if profile not in _ROOT_PROFILES:
        raise UsageError(say("«{profile}» er ingen profil for pakker. Velg sip eller geospatial.", profile=profile))
    return profile


def _require_deliverer(settings: Settings) -> None:
    """SIP18 and SIP19 to SIP20 ask for a name and an identification code."""
    missing = [
        key
        for key, value in (("avleverer", settings.deliverer), ("organisasjonsnummer", settings.depot.number))
        if not value
    ]
    if missing:
        raise PlanarkivError(
            say(
                "E-ARK SIP krever navn og organisasjonsnummer på den som avleverer. Fyll ut {keys} under [depot] i "
                "planarkiv.toml og kjør igjen.",
                keys=' = "...", '.join(missing) + ' = "..."',
            )
        )


class _Package:
    """One package while it is written."""

    def __init__(self, entry: PlanEntry, root: Path, context: Context, profile: str) -> None:
        self.root = root
        self.staging = disk.Staging()
        self._context = context
        self._settings = context.archive.settings
        self._entry = entry
        self._now = context.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        content = content_of(entry)
        self._record, self._sources = content.record, content.sources
        self._maps = read_maps(entry, self._record.maps, context, self._note)
        self._profile = profile if self._maps else "sip"
        self._history = History(self._record, self._settings, arrivals(entry), self._now)
        self._agents = _agents(self._settings)
        if not self._maps:
            self._note(say("planen har ikke vektorkart: pakken følger SIP, men ikke CITS Geospatial"))

    def _note(self, text: str) -> None:
        self._context.note(self._entry, text)

    def write(self) -> None:
        """Representations first, since the package names what is in them."""
        of_maps = {path for each in self._record.maps for path in (each.file, *each.sides)}
        maps = [file for file in self._record.files if file.path in of_maps]
        others = [file for file in self._record.files if file.path not in of_maps]
        made = [
            self._originals(maps) if maps else None,
            self._as_gml() if maps else None,
            self._documents(others) if others else None,
        ]
        self._whole([group for group in made if group is not None])

    def _folder(self, path: str = "") -> PackageFolder:
        return PackageFolder(self.root / path, path, self.staging, self._now)

    # --- representations

    def _originals(self, files: Sequence[ArchivedFile]) -> Group:
        folder = self._folder(f"representations/{ORIGINAL}/")
        heads = {each.plan_map.file: each for each in self._maps}
        for file in files:
            own = heads.get(file.path)
            version = own.table.head.version if own and own.table else None
            self._copy(folder, file, own.plan_map.format if own else "", version or "")
        for each in self._maps:
            self._describe_map(
                folder,
                each,
                MapFile(
                    f"{folder.path}data/{each.plan_map.file}",
                    each.plan_map,
                    each.plan_map.format,
                    (each.table.head.version if each.table else None) or "",
                    say("Kartet slik det kom inn i arkivet, uendret."),
                ),
            )
        documentation.of_representation(
            folder, [(each.plan_map.file, each.table) for each in self._maps if each.table is not None]
        )
        return self._represented(folder, ORIGINAL, geospatial=True)

    def _as_gml(self) -> Group | None:
        """The maps as GML 3.2; a map that cannot be written so is told of."""
        folder = self._folder(f"representations/{GML}/")
        written: list[tuple[str, FeatureTable]] = []
        lost: dict[str, object] = {}
        for each in self._maps:
            if each.table is None:
                continue
            try:
                made, losses = self._converted(folder, each, each.table)
            except PlanarkivError as error:
                self._note(say("kartet {file} er ikke med som GML: {error}", file=each.plan_map.file, error=error))
                continue
            lineage = say("Skrevet av planarkiv fra {file}.", file=each.plan_map.file)
            self._describe_map(
                folder,
                each,
                MapFile(folder.path + made.path, each.plan_map, made.format_name, made.format_version, lineage),
            )
            name = made.path.removeprefix("data/")
            written.append((name, each.table))
            lost[name] = {"kilde": each.plan_map.file, "tap": [loss.to_json() for loss in losses]}
        if not written:
            return None
        folder.document("other/konvertering.json", _as_json(lost), JSON)
        documentation.of_representation(folder, written, gml=True)
        return self._represented(folder, GML, geospatial=True)

    def _converted(self, folder: PackageFolder, each: ReadMap, table: FeatureTable) -> tuple[FileRef, Sequence[Loss]]:
        name = f"kart/{each.stem}.gml"
        with tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True) as scratch:
            path = Path(scratch, "kart.gml")
            losses = write_map(table, path, Format.GML)
            digests = self.staging.copy(path, folder.root / "data" / name)
        made = FileRef(f"data/{name}", _GML_MEDIA_TYPE, digests.size, digests.sha256, self._now, "GML", _GML_VERSION)
        folder.data.append(made)
        original = f"representations/{ORIGINAL}/data/"
        sources = [original + path for path in (each.plan_map.file, *each.plan_map.sides)]
        self._history.converted(folder.path + made.path, made, digests.sha512, sources, [loss.text for loss in losses])
        return made, losses

    def _documents(self, files: Sequence[ArchivedFile]) -> Group:
        folder = self._folder(f"representations/{DOCUMENTS}/")
        for file in files:
            claim = str(file.facts.get("pdfaPaastand") or "")
            self._copy(folder, file, "PDF/A" if claim else "", claim)
        folder.describe("descriptive/dokumenter.xml", descriptions.documents_in_dublin_core(self._record, files), "DC")
        folder.schema(*schemas.POSTS)
        return self._represented(folder, DOCUMENTS, geospatial=False)

    def _copy(self, folder: PackageFolder, file: ArchivedFile, format_name: str, version: str) -> None:
        made = folder.copy(self._sources[file.path], file, self._history.time_of(file), format_name, version)
        self._history.received(folder.path + made.path, made, file)

    def _describe_map(self, folder: PackageFolder, each: ReadMap, made: MapFile) -> None:
        data = descriptions.map_in_iso(self._record, self._settings, made, self._now[:10])
        folder.describe(f"descriptive/{each.stem}.iso19139.xml", data, "OTHER", _ISO_19139)
        if len(folder.descriptive) == 1:
            folder.schema(*schemas.ISO)

    def _represented(self, folder: PackageFolder, name: str, *, geospatial: bool) -> Group:
        """Writes the METS file of a representation, and how it came to be; gives what the package says of it."""
        files = [folder.path + each.path for each in folder.data]
        how = _GML_MADE if name == GML else _KEPT
        made_of = self._history.of_representation(folder.path.rstrip("/"), files, say(how))
        folder.preserve("preservation/premis.xml", made_of)
        folder.schema(*schemas.PREMIS)
        content_type = _GEOSPATIAL if geospatial else _OTHER
        data = self._mets(folder, name, content_type, _REPRESENTATION_PROFILE if geospatial else SIP_PROFILE, [])
        made = folder.write(FILE_NAME, data)
        from_root = FileRef(folder.path + FILE_NAME, made.media_type, made.size, made.sha256, made.created)
        return Group(f"Representations/{name}", [from_root], content_type)

    # --- the package

    def _whole(self, representations: Sequence[Group]) -> None:
        folder = self._folder()
        record = self._record
        folder.describe("descriptive/dc.xml", descriptions.plan_in_dublin_core(record, self._settings), "DC")
        folder.describe("other/planregister.json", record_json.dumps(record), "OTHER", schemas.RECORD, media_type=JSON)
        folder.preserve("preservation/premis.xml", self._history.finished())
        title = descriptions.title_of(record)
        about = say(_ABOUT, plan=record.arealplan_id, title=title, version=planarkiv.__version__)
        documentation.of_package(folder, self._maps, about)
        folder.schema(*schemas.METS, *schemas.POSTS, *schemas.PREMIS, schemas.RECORD)
        content_type = _GEOSPATIAL if self._maps else _OTHER
        data = self._mets(folder, "", content_type, _ROOT_PROFILES[self._profile], representations)
        self.staging.write(self.root / FILE_NAME, data)

    def _mets(
        self,
        folder: PackageFolder,
        representation: str,
        content_type: ContentType,
        profile: str,
        representations: Sequence[Group],
    ) -> bytes:
        package = package_name(self._entry.record.arealplan_id)
        title = descriptions.title_of(self._record)
        return mets(
            Mets(
                objid=representation or package,
                path=f"{package}/{folder.path}",
                label=say("Arealplan {plan}: {title}", plan=self._record.arealplan_id, title=title),
                type=_GEOSPATIAL_TYPE if content_type is _GEOSPATIAL else _TEXT_TYPE,
                profile=profile,
                content_type=content_type,
                created=self._now,
                agents=self._agents,
                agreement=self._settings.depot.agreement,
                descriptive=folder.descriptive,
                preservation=folder.preservation,
                groups=[
                    Group("Documentation", folder.documentation),
                    Group("Schemas", folder.schemas),
                    Group("Data", folder.data),
                    *representations,
                ],
            )
        )


def _as_json(values: object) -> bytes:
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


def _agents(settings: Settings) -> Sequence[Agent]:
    """The program, who delivers, and who made the archive where that is somebody else (CSIP10-16, SIP9-20)."""
    depot = settings.depot
    agents = [
        Agent(SOFTWARE, "CREATOR", "OTHER", planarkiv.__version__, "SOFTWARE VERSION", "SOFTWARE"),
        Agent(settings.deliverer, "CREATOR", "ORGANIZATION", depot.number, "IDENTIFICATIONCODE"),
    ]
    if depot.creator:
        kind = "IDENTIFICATIONCODE" if depot.creator_number else ""
        agents.append(Agent(depot.creator, "ARCHIVIST", "ORGANIZATION", depot.creator_number, kind))
    return agents
