"""The plans there are: from the archive, the register and the maps, found by id or by words of their name."""

import dataclasses
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planarkiv.intake.survey import Survey
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.model.register import RegisterTable

_RUN = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\s_.–-]*")
_LONGEST_ID = 5
"""Most runs of letters and digits in one planidentifikasjon that is looked for in a name (R-23-1-b)."""
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    """
    reguleringsplan regulering detaljregulering detaljreguleringsplan områderegulering områdereguleringsplan
    bebyggelsesplan kommunedelplan kommuneplan kommuneplanen kommuneplanens arealdel plan planen planid delplan
    del for til med ved frå fra den det over som ein eit mot mellom langs område området felt feltet kommune
    endring revisjon mindre vesentlig vesentleg ny nytt nye gamle gammel gammal gnr bnr mfl med flere fleire
    plankart føresegner bestemmelser reguleringsføresegner reguleringsbestemmelser planbeskrivelse planomtale
    vedtak kart pdf tif sos jpg doc docx skann scan kopi utkast
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
"""Words that say nothing of which plan it is."""


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """What is known of a plan before any file is placed. ``key`` is the id its archive object has or gets.

    ``today`` is the id people know it by, where that is another than the key: a plan may have been renumbered.
    """

    key: PlanId
    ids: tuple[PlanId, ...]
    name: str = ""
    case_number: str = ""
    today: PlanId | None = None

    @property
    def shown(self) -> PlanId:
        """The id to show a person."""
        return self.today or self.key


@dataclass(frozen=True, slots=True)
class FoundId:
    """A known id in a text: where it begins, as written, the kommunenummer before it, and whose id it is."""

    start: int
    written: str
    number: str | None
    plans: tuple[PlanId, ...]


class KnownPlans:
    """Look-up of plans by id text, by case number and by name."""

    def __init__(self, plans: Iterable[KnownPlan]) -> None:
        self._plans = {plan.key: plan for plan in plans}
        self._by_id: dict[PlanId, PlanId] = {}
        self._by_text: dict[str, set[PlanId]] = defaultdict(set)
        self._by_number: dict[str, set[PlanId]] = defaultdict(set)
        self._by_case: dict[str, set[PlanId]] = defaultdict(set)
        self._by_word: dict[str, set[PlanId]] = defaultdict(set)
        self._by_stem: dict[str, set[str]] = defaultdict(set)
        for plan in self._plans.values():
            for plan_id in plan.ids:
                self._by_id[plan_id] = plan.key
                if plan_id.planid.isdecimal():
                    self._by_number[plan_id.planid.lstrip("0")].add(plan.key)
                for text in _written(plan_id.planid.casefold()):
                    self._by_text[text].add(plan.key)
            if case := normal_case_number(plan.case_number):
                self._by_case[case].add(plan.key)
            for word in name_words(plan.name):
                self._by_word[word].add(plan.key)
                self._by_stem[word[:_STEM]].add(word)
        self._numbers = {plan_id.number for plan_id in self._by_id}

    def __len__(self) -> int:
        return len(self._plans)

    def __iter__(self) -> Iterator[KnownPlan]:
        return iter(self._plans.values())

    def __contains__(self, plan_id: object) -> bool:
        return plan_id in self._by_id

    def plan(self, key: PlanId) -> KnownPlan:
        """The plan with this key. Raises KeyError."""
        return self._plans[key]

    def key_of(self, plan_id: PlanId) -> PlanId | None:
        """The key of the plan that has, or had, this id."""
        return self._by_id.get(plan_id)

    @property
    def numbers(self) -> set[str]:
        """Every kommunenummer (fylkesnummer, landkode) that a plan has or had."""
        return self._numbers

    def by_text(self, planid: str) -> tuple[PlanId, ...]:
        """The plans whose planidentifikasjon is this text, without regard to case; 3-87 in a name may be 3/87."""
        return tuple(sorted(self._by_text.get(planid.casefold(), ())))

    def find_ids(self, text: str) -> Iterator["FoundId"]:
        """Known ids that stand as whole tokens in ``text``, left to right, the longest where several begin."""
        runs = list(_RUN.finditer(text))
        at = 0
        while at < len(runs):
            found = self._id_at(text, runs, at)
            if found is None:
                at += 1
                continue
            last, hit = found
            yield hit
            at = last + 1

    def _id_at(self, text: str, runs: list[re.Match[str]], at: int) -> "tuple[int, FoundId] | None":
        start = runs[at].start()
        number = self._number_before(text, runs, at)
        for last in range(min(len(runs), at + _LONGEST_ID) - 1, at - 1, -1):
            written = text[start : runs[last].end()]
            if plans := self._with_number(written, number):
                return last, FoundId(start, written, number, plans)
            glued = next((known for known in self._numbers if written.startswith(known)), None)
            if glued and (plans := self._with_number(written[len(glued) :], glued)):
                return last, FoundId(start, written[len(glued) :], glued, plans)
        return None

    def _number_before(self, text: str, runs: list[re.Match[str]], at: int) -> str | None:
        if not at or runs[at - 1][0] not in self._numbers:
            return None
        return runs[at - 1][0] if _BETWEEN.fullmatch(text[runs[at - 1].end() : runs[at].start()]) else None

    def _with_number(self, planid: str, number: str | None) -> tuple[PlanId, ...]:
        plans = self.by_text(planid)
        if number is None:
            return plans
        return tuple(key for key in plans if any(i.number == number for i in self._plans[key].ids))

    def without_zeros(self, text: str) -> Iterator[tuple[str, tuple[PlanId, ...]]]:
        """Numbers in ``text`` that are ids of plans but for leading zeros: never a match, only a hint."""
        for run in _RUN.finditer(text):
            plans = self._by_number.get(run[0].lstrip("0"), set()) if run[0].isdecimal() else set()
            if plans and not self._by_text.get(run[0]):
                yield run[0], tuple(sorted(plans))

    def by_case(self, text: str) -> tuple[PlanId, ...]:
        """The plans with this saksnummer."""
        return tuple(sorted(self._by_case.get(normal_case_number(text), ())))

    def by_words(self, text: str) -> dict[PlanId, float]:
        """Plans whose name shares words with ``text``: the rarer the words, the higher (1.0 = the whole name)."""
        present = set(all_words(text))
        similar = {
            word
            for other in present
            for word in self._by_stem.get(other[:_STEM], ())
            if word in present or _same_stem(word, other)
        }
        scores: dict[PlanId, float] = defaultdict(float)
        for word in similar | (present & self._by_word.keys()):
            for plan in self._by_word[word]:
                scores[plan] += self._weight(word)
        for plan in scores:
            whole = sum(self._weight(word) for word in name_words(self._plans[plan].name))
            scores[plan] /= whole or 1
        return scores

    def _weight(self, word: str) -> float:
        return math.log(1 + len(self._plans) / len(self._by_word[word]))


def known_plans(
    records: Mapping[PlanId, PlanRecord], registers: Sequence[RegisterTable], surveys: Iterable[Survey]
) -> KnownPlans:
    """Every plan there is or will be: archived, a register row, or an id in a map. Nothing else makes a plan."""
    plans = {
        key: KnownPlan(
            key,
            tuple(dict.fromkeys((key, *record.ids))),
            record.text("plannavn"),
            record.text("saksnummer"),
            record.arealplan_id,
        )
        for key, record in records.items()
    }
    key_of = {plan_id: plan.key for plan in plans.values() for plan_id in plan.ids}
    for plan_id, name, case in _named(registers, surveys):
        key = key_of.setdefault(plan_id, plan_id)
        old = plans.get(key, KnownPlan(key, (key,)))
        plans[key] = dataclasses.replace(old, name=old.name or name, case_number=old.case_number or case)
    return KnownPlans(plans.values())


def _named(registers: Sequence[RegisterTable], surveys: Iterable[Survey]) -> Iterator[tuple[PlanId, str, str]]:
    for table in registers:
        for row in table.rows:
            if row.plan_id is not None:
                name, case = (str(row.fields[n].value) if n in row.fields else "" for n in ("plannavn", "saksnummer"))
                yield row.plan_id, name, case
    for found in surveys:
        for plan_id, facts in found.maps.items():
            if plan_id is not None:
                yield plan_id, next((text for text, _ in facts.fields.get("plannavn", ())), ""), ""


def _written(planid: str) -> set[str]:
    """How a planidentifikasjon is written where a slash cannot be."""
    return {planid, planid.replace("/", "-"), planid.replace("/", "_")}


def all_words(text: str) -> list[str]:
    """The words of a text in lower case, each once; names in CamelCase are divided."""
    spaced = re.sub(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])", " ", text)
    return list(dict.fromkeys(_WORD.findall(spaced.lower())))


def name_words(name: str) -> list[str]:
    """The words of a plan name that can tell it from others; all of them when none can (Kommuneplanens arealdel)."""
    words = all_words(name)
    return [word for word in words if word not in _COMMON] or words


def normal_case_number(text: str) -> str:
    """``87/3``, ``1987/3`` and ``2003/0004`` as year/number without leading zeros; empty when it is neither."""
    found = re.fullmatch(r"\s*((?:19|20)?[0-9]{2})\s*[/-]\s*0*([0-9]{1,6})(?:-[0-9]+)?\s*", text)
    if not found:
        return ""
    year = found[1] if len(found[1]) == 4 else ("19" if int(found[1]) > 40 else "20") + found[1]
    return f"{year}/{found[2]}"


def _same_stem(word: str, other: str) -> bool:
    """True for inflected and compounded forms: strandvik, strandvika, strandvikområdet."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) >= 5 and longer.startswith(shorter)
