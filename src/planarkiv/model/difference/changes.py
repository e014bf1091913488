"""What a difference consists of. Plain data, but for the geometries that a picture is drawn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from planarkiv.model.drawing import Drawing


class Change(StrEnum):
    """What happened to something."""

    ADDED = "nytt"
    REMOVED = "fjernet"
    CHANGED = "endret"


class Measured(StrEnum):
    """What an object is measured in."""

    AREA = "m2"
    LENGTH = "m"
    POINT = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What kind of geometry an object has, and its area or length."""

    measured: Measured
    size: float


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One attribute or field: ``name`` is a column (``UTNYTT.UTNTALL``) or a field of the record, the values as they
    stand, empty where there is none; several values of one attribute are joined by «; », «–»
    in the place of one that a group lacks."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ObjectChange:
    """One map object, or for boundaries all of a type together.

    ``before`` and ``after`` name it (``FLATE 12``) and are empty where it is not; ``file`` is where it stands, of
    the later version where it is there. ``name`` is its feltnavn or the like, ``code`` what it is (``1110
    Boligbebyggelse``). ``size`` is the area or length it has now (removed: had); ``moved`` what of it lies
    otherwise than before: m² in only one of the versions, metres of line in only one, metres that a point went. 0
    where it lies as before. ``reshaped`` is what it was and is where it has another kind of geometry, None for none
    at all: then no measure tells how far it moved. ``place`` is east, north in metres; ``shape`` what is to be
    drawn of it, a shapely geometry or None.
    """

    change: Change
    otype: str
    before: str
    after: str
    file: str
    name: str
    code: str
    measured: Measured
    size: float
    moved: float
    values: Sequence[ValueChange] = ()
    reshaped: tuple[Form | None, Form | None] | None = None
    place: tuple[float, float] | None = None
    shape: Any = None


@dataclass(frozen=True, slots=True)
class ObjectsDiffer:
    """The map objects of two versions: what changed, how many did not, and of how many only ids or versions of the
    object itself are others (``reidentified``)."""

    changes: Sequence[ObjectChange] = ()
    unchanged: int = 0
    reidentified: int = 0


@dataclass(frozen=True, slots=True)
class EntryChange:
    """A document or a row of a list in the record (a dispensation, a relation): ``kind`` is which list, ``text`` the
    words for it, ``values`` what changed in it."""

    change: Change
    kind: str
    text: str
    values: Sequence[ValueChange] = ()


class Piece(StrEnum):
    """What a piece of running text is in a comparison."""

    SAME = "likt"
    GONE = "ut"
    NEW = "inn"


@dataclass(frozen=True, slots=True)
class TextChange:
    """One place where words differ: under which heading, the pages (0 where it is not), and the words with a few that
    are the same around them."""

    heading: str
    page_before: int
    page_after: int
    pieces: Sequence[tuple[Piece, str]]


@dataclass(frozen=True, slots=True)
class TextDiffers:
    """The words of one document in both versions. ``unread`` says why they could not be compared."""

    title: str
    changes: Sequence[TextChange] = ()
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be compared, and why. ``plan`` is its arealplan-ID, empty where it has none; ``what`` is how
    reports call it: the plan, the sides it is on, or a document of it."""

    plan: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlanDiffers:
    """One plan in two versions. ``change`` says that it is in only one of them; then the rest is empty.

    ``plan`` is its arealplan-ID, empty for what belongs to no plan. ``notes`` are what a person must know to trust the
    comparison, worded; ``failures`` are documents that could not be compared.
    """

    plan: str
    name: str
    change: Change = Change.CHANGED
    fields: Sequence[ValueChange] = ()
    entries: Sequence[EntryChange] = ()
    objects: ObjectsDiffer = ObjectsDiffer()
    texts: Sequence[TextDiffers] = ()
    notes: Sequence[str] = ()
    failures: Sequence[Failure] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the plan differs."""
        return self.change is Change.CHANGED and not (
            self.fields or self.entries or self.objects.changes or any(each.changes for each in self.texts)
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sides compared: what they are called, when, the plans that differ with drawings of their later maps, how
    many are alike, and what could not be compared. ``undone``: nothing was, for a file that was asked for by name.
    ``notes`` are what a person must know of a side as a whole, worded."""

    before: str
    after: str
    when: datetime
    plans: Sequence[tuple[PlanDiffers, Sequence[Drawing]]]
    alike: int
    failed: Sequence[Failure] = ()
    undone: bool = False
    notes: Sequence[str] = ()
