"""Proposes the type of a document (one of the 20 of Fiks Plan) from its name, its folders and its first pages.

The name counts before the folder, the folder before the text; evidence against evidence gives no type. ``words`` folds
spellings together, ``vocabulary`` knows the words, ``evidence`` weighs those of one name, ``sheet`` reads the pages.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planarkiv.intake.document_type import sheet, vocabulary
from planarkiv.intake.document_type.evidence import Evidence, evidence
from planarkiv.intake.document_type.words import Words, words_of, words_of_name
from planarkiv.language import say
from planarkiv.model.document_facts import DocumentFacts

_RASTERS = frozenset(("TIFF", "JPEG", "PNG", "BMP", "GIF", "JPEG2000"))
_EMPTY = "TOM"
_MAILS = frozenset(("EML", "MSG"))
_SPREADSHEETS = frozenset(("XLS", "XLSX", "ODS"))
_RUNNING_TEXT = frozenset(("DOC", "DOCX", "ODT", "RTF", "TXT", "HTML"))
_DRAWINGS = frozenset(("DWG", "DXF", "DGN", "DWF"))
_REPLIES = frozenset(("sv", "re", "aw"))
_FORWARDS = frozenset(("vs", "fw", "fwd", "vb"))
_STATEMENTS = frozenset(("UTTALELSE", "INNSIGELSE", "KLAGE"))
_LETTERS = _STATEMENTS | {"KUNNGJ", "VEDTAK"}
_COLLECTED = _STATEMENTS | {"PLANKART", "PLANBEST", "PLANBESKR", "KORR", "ILLUST", "ROS-ANALYSE", "RAPPORT", "KART"}
"""Types whose documents are kept in a folder of that name; a folder *Vedtak* or *Kunngjøring* is a step of the case."""

_FOLDERS_ASKED = 3
_MULTIPAGE = 2


@dataclass(frozen=True, slots=True)
class Proposal:
    """``type`` is one of the 20 document types or None; ``reason`` says in the user's words what it rests on.

    ``certain`` is False where the type is likely but a person should look. ``draft`` says that the name calls the
    document a draft, a proposal, a copy or an old version; it does not change the type.
    """

    type: str | None
    reason: str
    certain: bool = True
    draft: bool = False


def propose(
    name: str, folders: Sequence[str], pages: Sequence[str], facts: DocumentFacts | None = None
) -> tuple[Proposal, ...]:
    """One proposal, or one for each document on the sheet (*plankart med bestemmelser*); never none at all.

    ``folders`` are the folder names on the way, outermost first; ``pages`` the text of the first pages, lines kept.
    """
    words = words_of_name(name)
    draft = vocabulary.is_draft(words.folded, name)
    proposals = _Case(words, tuple(folders), tuple(pages), facts).proposals()
    return tuple(replace(proposal, draft=draft) for proposal in proposals)


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything known of one file."""

    words: Words
    folders: tuple[str, ...]
    pages: tuple[str, ...]
    facts: DocumentFacts | None

    @property
    def format(self) -> str:
        return self.facts.format if self.facts is not None else ""

    @property
    def found(self) -> Mapping[str, object]:
        return self.facts.facts if self.facts is not None else {}

    def proposals(self) -> tuple[Proposal, ...]:
        by_name = evidence(self.words)
        if self.format == _EMPTY:
            return (_none(say("fila er tom")),)
        if self.format in _SPREADSHEETS:
            return (_none(say("et regneark er ikke et plandokument")),)
        if self._is_mail():
            return (self._mail(by_name),)
        if by_name.barred:
            return (_none(say("«{word}» i filnavnet tyder på noe annet enn selve dokumentet", word=by_name.barred)),)
        head = sheet.headline(self.pages)
        if by_name.types:
            return self._by_name(by_name, head)
        if by_name.conflict:
            return (self._conflict(by_name, head),)
        return (
            self._by_folder(head)
            or self._by_text(head)
            or self._among_plans()
            or self._by_sheet()
            or (self._nothing(),)
        )

    def _is_mail(self) -> bool:
        first = _first(self.words)
        return self.format in _MAILS or (
            first in _REPLIES | _FORWARDS and len(self.words.words) > 1 and self.format not in _DRAWINGS | _RASTERS
        )

    def _mail(self, by_name: Evidence) -> Proposal:
        """An e-mail is correspondence, unless it is itself a statement to the plan; one passed on is a letter about it.

        A reply called *merknad* is either the statement, sent as the answer to the hearing letter, or the
        municipality's answer to the statement; who wrote is not in the name, and the text quotes both. A statement
        filed as a letter is lost to those who must answer it, so neither is proposed.
        """
        spoken = by_name if by_name.types else sheet.headline(self.pages[:1])
        if not (spoken.certain and len(spoken.types) == 1 and spoken.types[0] in _STATEMENTS):
            return Proposal("KORR", say("e-post"))
        prefixes = {_first(self.words), _first(words_of(str(self.found.get("emne", ""))))}
        if prefixes & _FORWARDS:
            return Proposal("KORR", say("videresendt e-post"))
        word = spoken.quotes[0]
        if prefixes & _REPLIES:
            return _none(say("svar på e-post: enten selve «{word}» eller svaret på den", word=word))
        return Proposal(spoken.types[0], say("e-post med «{word}» i filnavn eller emne", word=word))

    def _by_name(self, by_name: Evidence, head: Evidence) -> tuple[Proposal, ...]:
        if "PLANKART" in by_name.types and (against := self._no_map(by_name, head)):
            return (against,)
        if by_name.types == ("KORR",) and len(head.types) == 1 and head.types[0] in _LETTERS:
            return (self._letter(by_name, head),)
        certain = by_name.certain or head.types == by_name.types
        if by_name.types == ("PLANKART",):
            return self._plan_map(by_name, certain)
        if by_name.types == ("PLANBEST",) and self._shares_sheet(by_name):
            reason = say("«{word}» i filnavnet, og arket er et plankart", word=by_name.quotes[0])
            return Proposal("PLANKART", reason, certain=False), Proposal("PLANBEST", reason, certain)
        if by_name.with_plan and self.format not in _RUNNING_TEXT:
            certain = False
        return tuple(
            Proposal(kind, say("«{word}» i filnavnet", word=quote), certain)
            for kind, quote in zip(by_name.types, by_name.quotes, strict=True)
        )

    def _letter(self, by_name: Evidence, head: Evidence) -> Proposal:
        """*Brev* and *varslingsbrev* name the envelope; the headline says what is in it."""
        reason = say(
            "«{word}» i filnavnet og «{headline}» som overskrift", word=by_name.quotes[0], headline=head.quotes[0]
        )
        return Proposal(head.types[0], reason, certain=False)

    def _shares_sheet(self, by_name: Evidence) -> bool:
        """True for provisions on a sheet that is the plan map by its text, or by its size and the plan in its name."""
        if not sheet.is_map_sized(self.found):
            return False
        return by_name.with_plan or sheet.is_plan_map(self.pages)

    def _no_map(self, by_name: Evidence, head: Evidence) -> Proposal | None:
        """Why a file named as a plan map is none: running text, or pages of A4 with the headline of something else."""
        if by_name.types != ("PLANKART",):
            return None
        if self.format in _RUNNING_TEXT:
            return _none(
                say(
                    "«{word}» i filnavnet, men fila er et tekstdokument ({format})",
                    word=by_name.quotes[0],
                    format=self.format,
                )
            )
        sides = self.found.get("sider")
        is_text = isinstance(sides, int) and sides >= _MULTIPAGE and not sheet.is_map_sized(self.found)
        if is_text and head.types and "PLANKART" not in head.types:
            return _none(
                say(
                    "«{word}» i filnavnet, men «{headline}» som overskrift",
                    word=by_name.quotes[0],
                    headline=head.quotes[0],
                )
            )
        return None

    def _plan_map(self, by_name: Evidence, certain: bool) -> tuple[Proposal, ...]:
        """A file named as the plan map: PLANKART, also when it is a scan with a position.

        GEOREFPLAN is for the picture that somebody put in place *beside* the map and named so. The only scan of an
        old plan is the map that binds, and the plan must not lack its map because the scan got a world file.
        """
        reason = say("«{word}» i filnavnet", word=by_name.quotes[0])
        if "georeferanse" in self.found:
            reason = say("«{word}» i filnavnet; fila er georeferert", word=by_name.quotes[0])
        plan_map = Proposal("PLANKART", reason, certain and self.format not in _DRAWINGS)
        if sheet.is_map_sized(self.found) and sheet.holds_provisions(self.pages):
            return plan_map, Proposal("PLANBEST", say("bestemmelser med paragrafer på samme ark som plankartet"))
        return (plan_map,)

    def _conflict(self, by_name: Evidence, head: Evidence) -> Proposal:
        if len(head.types) == 1 and head.types[0] in by_name.conflict:
            return Proposal(
                head.types[0],
                say("flere dokumenttyper i filnavnet; overskriften «{headline}» avgjør", headline=head.quotes[0]),
                certain=False,
            )
        words = ", ".join(f"«{quote}»" for quote in by_name.quotes)
        return _none(say("filnavnet peker i flere retninger: {words}", words=words))

    def _by_folder(self, head: Evidence) -> tuple[Proposal, ...]:
        for folder in reversed(self.folders[-_FOLDERS_ASKED:]):
            spoken = evidence(words_of(folder))
            if spoken.barred or spoken.conflict or len(spoken.types) > 1:
                return ()
            if not (spoken.types and spoken.certain):
                continue
            kind = spoken.types[0]
            if head.types and kind not in head.types:
                if kind in _COLLECTED:
                    reason = say(
                        "mappa «{folder}», men «{headline}» som overskrift", folder=folder, headline=head.quotes[0]
                    )
                    return (_none(reason),)
                return ()
            if kind in _COLLECTED and self._suits(kind):
                return (Proposal(kind, say("mappa heter «{folder}»", folder=folder), certain=bool(head.types)),)
            return ()
        return ()

    def _suits(self, kind: str) -> bool:
        """False for a file that its folder's type does not fit: pages of A4 among maps, a large sheet among texts."""
        if kind == "PLANKART" and self._is_other_drawing():
            return False
        if kind in {"PLANKART", "KART"}:
            return self.format in _RASTERS | _DRAWINGS or sheet.is_map_sized(self.found)
        return not (kind in {"PLANBEST", "PLANBESKR"} and (self.format in _DRAWINGS or sheet.is_map_sized(self.found)))

    def _is_other_drawing(self) -> bool:
        """True when the name says a plan or drawing of another kind: *driftsplan*, *VA-plan*, *plan og profil*."""
        return bool(vocabulary.OTHER_DRAWING.search(self.words.folded))

    def _by_text(self, head: Evidence) -> tuple[Proposal, ...]:
        if sheet.is_map_sized(self.found) and sheet.is_plan_map(self.pages) and not self._is_other_drawing():
            plan_map = Proposal("PLANKART", say("stort ark med kartopplysninger og tegnforklaring for en arealplan"))
            if sheet.holds_provisions(self.pages):
                return plan_map, Proposal("PLANBEST", say("bestemmelser med paragrafer på samme ark som plankartet"))
            return (plan_map,)
        if head.types:
            return tuple(
                Proposal(kind, say("overskriften «{headline}»", headline=quote))
                for kind, quote in zip(head.types, head.quotes, strict=True)
            )
        if not sheet.is_map_sized(self.found) and sheet.holds_provisions(self.pages):
            return (Proposal("PLANBEST", say("kapitler og paragrafer som i planbestemmelser"), certain=False),)
        return ()

    def _among_plans(self) -> tuple[Proposal, ...]:
        """*best* is an everyday word, but the provisions where the papers of plans lie."""
        if not any(vocabulary.PLAN_FOLDER.search(words_of(folder).folded) for folder in self.folders):
            return ()
        spoken = evidence(self.words, of_plan=True)
        if spoken.types != ("PLANBEST",) or not self._suits("PLANBEST"):
            return ()
        reason = say("«{word}» i filnavnet, i en mappe for planer", word=spoken.quotes[0])
        return (Proposal("PLANBEST", reason, certain=False),)

    def _by_sheet(self) -> tuple[Proposal, ...]:
        """A scan without words to read, named after its plan: what is on such a sheet is the plan's map."""
        if self._is_other_drawing():
            return ()
        spoken = [word for word in self.words.words if vocabulary.PLAN_SHEET.fullmatch(word.folded)]
        if not spoken:
            return ()
        word = spoken[0].text
        if self.format in _RASTERS and "georeferanse" in self.found:
            reason = say("georeferert bilde med «{word}» i filnavnet", word=word)
            return (Proposal("PLANKART", reason, certain=False),)
        if sheet.is_large(self.found) and vocabulary.PLAN_NAME.fullmatch(spoken[0].folded):
            side = round(sheet.long_side(self.found) / 10)
            return (
                Proposal(
                    "PLANKART", say("ark på {side} cm med «{word}» i filnavnet", side=side, word=word), certain=False
                ),
            )
        return ()

    def _nothing(self) -> Proposal:
        return _none(say("verken filnavn, mappe eller overskrift sier hva slags dokument det er"))


def _first(words: Words) -> str:
    return words.words[0].folded if words.words else ""


def _none(reason: str) -> Proposal:
    return Proposal(None, reason, certain=False)
