"""What reports with pictures show of the worst plans: files, maps drawn, the plankart. Kept on the disk, plan by plan.

It is gathered after all plans of a target were judged, for the few plans that are shown: those that nobody looks at
cost nothing, and what is remembered of earlier runs is used as always.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shapely.errors import ShapelyError

from planarkiv.archive import StoredPlan
from planarkiv.errors import PlanarkivError
from planarkiv.examine.submitted import read_submitted
from planarkiv.findings import Finding, Severity
from planarkiv.intake.split import Rows, split
from planarkiv.intake.submission import Submission, SubmittedMap
from planarkiv.model.draw import draw
from planarkiv.model.drawing import Drawing
from planarkiv.model.exhibit import Bounds, Exhibit, Sheet
from planarkiv.model.features import FeatureTable
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, PlanRecord
from planarkiv.readers import pdf
from planarkiv.readers.stored import StoredMaps

DRAWN = 40
"""Plans of one target whose maps are drawn."""
DRAWN_ALL = 5
"""A target with no more plans than this has all of them drawn, also those without findings on the map."""
TOLD = 20
"""Plans of one target whose files are told, beyond those that are drawn."""
MOST_MAPS = 6
"""Maps of one plan that are drawn."""
MOST_FILES = 200
_PLANKART = "PLANKART"
_MOST_PDF_BYTES = 200 << 20


@dataclass(slots=True)
class _Seen:
    """What was found of one plan: findings by severity, and the files in which some have a place."""

    counts: list[int] = field(default_factory=lambda: [0] * len(Severity))
    placed: set[str] = field(default_factory=set)


class Exhibits:
    """Notes what is found where, and keeps the exhibits in ``folder``."""

    def __init__(self, folder: Path, naming: Naming = NATIONAL) -> None:
        self._naming = naming
        self._folder = folder
        self._seen: dict[str, dict[str, _Seen]] = {}
        self.paths: dict[tuple[str, str], Path] = {}
        self.not_drawn = 0

    def note(self, target: str, findings: Iterable[Finding]) -> None:
        """Notes findings of one target."""
        plans = self._seen.setdefault(target, {})
        for each in findings:
            seen = plans.setdefault(each.plan, _Seen())
            seen.counts[Severity(each.severity).rank] += 1
            if each.geometry or each.point is not None:
                seen.placed.add(each.file)

    def submission(self, target: str, submission: Submission) -> None:
        """Gathers the exhibits of a submission."""
        keys = {str(record.arealplan_id): key for key, record in submission.records.items()}
        maps = _Submitted(submission)
        for plan, is_drawn in self._chosen(target, keys):
            key = keys.get(plan)
            record = submission.records[key] if key else None
            files = [file.source for file in record.files] if record else _without_plan(submission)
            drawings = maps.drawings(key, self._seen[target][plan].placed) if is_drawn else ()
            sheet = None
            if drawings and record and (file := _plankart(record)):
                sheet = _sheet(submission.paths.get(file.source), file.source, file)
            self._keep(Exhibit(target, plan, files[:MOST_FILES], tuple(drawings), sheet))

    def archive(self, target: str, plans: Mapping[str, StoredPlan]) -> None:
        """Gathers the exhibits of an archive."""
        for plan, is_drawn in self._chosen(target, plans):
            if plan not in plans:
                continue
            try:
                record = plans[plan].record()
            except PlanarkivError:
                continue
            drawings = _archived_maps(plans[plan], record, self._naming) if is_drawn else ()
            sheet = None
            if drawings and (file := _plankart(record)):
                sheet = _sheet(_path_in(plans[plan], file.path), file.path, file)
            self._keep(Exhibit(target, plan, [file.path for file in record.files][:MOST_FILES], tuple(drawings), sheet))

    def _chosen(self, target: str, plans: Iterable[str]) -> Iterator[tuple[str, bool]]:
        """The plans to show, and whether their maps are drawn: the worst of those that can be drawn, and of all."""
        seen = self._seen.setdefault(target, {})
        for plan in plans:
            seen.setdefault(plan, _Seen())
        worst = sorted(seen, key=lambda plan: ([-count for count in seen[plan].counts], plan))
        drawn = [plan for plan in worst if seen[plan].placed or len(worst) <= DRAWN_ALL]
        self.not_drawn += max(0, len(drawn) - DRAWN)
        drawn = drawn[:DRAWN]
        told = [plan for plan in worst if plan not in drawn][:TOLD]
        yield from ((plan, True) for plan in drawn)
        yield from ((plan, False) for plan in told)

    def _keep(self, exhibit: Exhibit) -> None:
        self._folder.mkdir(exist_ok=True)
        path = self._folder / f"{len(self.paths)}.json"
        path.write_bytes(exhibit.to_bytes())
        self.paths[exhibit.target, exhibit.plan] = path


def _without_plan(submission: Submission) -> list[str]:
    return [file.name for file in submission.files if not file.plans and not file.is_side]


# Maps


class _Submitted:
    """The maps of a submission. The one read last is kept: many plans may lie in the same file."""

    def __init__(self, submission: Submission) -> None:
        self._maps = submission.maps
        self._last: tuple[SubmittedMap, FeatureTable, Mapping[PlanId, Rows]] | None = None

    def drawings(self, key: PlanId | None, placed: set[str]) -> Sequence[Drawing]:
        """The maps of a plan; without one, the maps in which something was found."""
        found: list[Drawing] = []
        for each in self._maps:
            wanted = each.name in placed if key is None else key in each.plans.values()
            if wanted and len(found) < MOST_MAPS:
                found += _drawn(self._table(each, _only(each, key)), each.name)
        return found

    def _table(self, each: SubmittedMap, only: PlanId | None) -> FeatureTable:
        if self._last is None or self._last[0] is not each:
            table, _ = read_submitted(each)
            self._last = each, table, split(table).plans if len(each.plans) > 1 else {}
        _, table, rows = self._last
        return table.take(rows[only]) if only is not None and only in rows else table


def _only(each: SubmittedMap, key: PlanId | None) -> PlanId | None:
    """The id in the map whose objects are the plan's, where the map has several plans."""
    if key is None or len(each.plans) < 2:
        return None
    return next((plan_id for plan_id, other in each.plans.items() if other == key), None)


def _archived_maps(stored: StoredPlan, record: PlanRecord, naming: Naming) -> Sequence[Drawing]:
    maps = StoredMaps(stored, record, naming)
    found: list[Drawing] = []
    for each in record.maps[:MOST_MAPS]:
        try:
            table = maps.read(each)
        except (PlanarkivError, OSError):
            continue
        found += _drawn(table, each.file) if table is not None else ()
    return found


def _drawn(table: FeatureTable, name: str) -> Sequence[Drawing]:
    """The drawing of a table; nothing where it has no places, or geometry that GEOS gives up on."""
    try:
        drawing = draw(table, name)
    except ShapelyError:
        return ()
    return (drawing,) if drawing else ()


def _path_in(stored: StoredPlan, logical: str) -> Path | None:
    try:
        return stored.path_of(logical)
    except PlanarkivError:
        return None


# The plankart


def _plankart(record: PlanRecord) -> ArchivedFile | None:
    """The first PDF of the type PLANKART, the current one before others."""
    files = {file.path: file for file in record.files}
    documents = sorted((each for each in record.documents if each.type == _PLANKART), key=lambda each: not each.current)
    paths = (path for document in documents for path in document.files)
    return next((files[path] for path in paths if path in files and path.lower().endswith(".pdf")), None)


def _sheet(path: Path | None, name: str, file: ArchivedFile) -> Sheet | None:
    try:
        if path is None or path.stat().st_size > _MOST_PDF_BYTES:
            return None
    except OSError:
        return None
    found = pdf.page_picture(path)
    png, width, height, metres = (found.get(key) for key in ("png", "bredde", "hoeyde", "meterBred"))
    if not (isinstance(png, str) and isinstance(width, int) and isinstance(height, int)):
        return None
    epsg, ground = _ground(file.facts.get("georeferanse"), found.get("utsnitt"))
    return Sheet(name, png, width, height, epsg, ground, metres if isinstance(metres, float) else None)


def _ground(reference: object, shown: object) -> tuple[int | None, Bounds | None]:
    """Where the whole page lies, from where its viewport lies; None where the page is turned, or nothing is known."""
    if not isinstance(reference, Mapping) or reference.get("side") != 1:
        return None, None
    place, viewport, page = map(_box, (reference.get("avgrensning"), reference.get("utsnittPunkt"), shown))
    if place is None or viewport is None or page is None:
        return None, None
    across = (place.east - place.west) / (viewport.east - viewport.west)
    up = (place.north - place.south) / (viewport.north - viewport.south)
    ground = Bounds(
        place.west + (page.west - viewport.west) * across,
        place.south + (page.south - viewport.south) * up,
        place.east + (page.east - viewport.east) * across,
        place.north + (page.north - viewport.north) * up,
    )
    epsg = reference.get("epsg")
    return epsg if isinstance(epsg, int) else None, ground


def _box(values: object) -> Bounds | None:
    """Four numbers as a rectangle, however it is turned; None where they are none."""
    if not isinstance(values, list | tuple) or len(values) != 4 or not all(isinstance(v, int | float) for v in values):
        return None
    box = Bounds(
        min(values[0], values[2]), min(values[1], values[3]), max(values[0], values[2]), max(values[1], values[3])
    )
    return box if box.west < box.east and box.south < box.north else None
