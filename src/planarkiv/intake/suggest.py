"""What plan a file that could not be placed may belong to: up to three, each with the reason."""

import re
from collections import defaultdict
from dataclasses import dataclass

from planarkiv.intake.known import KnownPlans, normal_case_number
from planarkiv.intake.survey import Survey
from planarkiv.language import say
from planarkiv.model.planid import PlanId

MOST = 3
LEAST, LEAST_OF_BEST = 0.15, 0.3
"""A plan is suggested from this score, and from this part of the best one's."""

MOST_OF_A_NAME = 0.5

_CASE = re.compile(r"(?<![0-9/])((?:19|20)?[0-9]{2}/[0-9]{1,6})(?![0-9/])")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A plan a file may belong to; ``score`` is 0 to 1 and only orders suggestions."""

    plan: PlanId
    reason: str
    score: float


def suggest(found: Survey, known: KnownPlans, in_folder: PlanId | None) -> tuple[Suggestion, ...]:
    """The likeliest plans, best first."""
    scores: dict[PlanId, float] = defaultdict(float)
    reasons: dict[PlanId, tuple[float, str]] = {}

    def add(plan: PlanId, score: float, reason: str) -> None:
        scores[plan] = 1 - (1 - scores[plan]) * (1 - min(score, 0.99))
        if score > reasons.get(plan, (0.0, ""))[0]:
            reasons[plan] = (score, reason)

    stem = found.main.name.rsplit(".", 1)[0]
    # the source folder is often the municipality's own name, and half of its plans have that name in theirs
    folders = " ".join(found.main.folders[1:] or found.main.folders)
    for plan, score in known.by_words(stem).items():
        add(plan, 0.9 * score, say("ord i filnavnet likner plannavnet «{name}»", name=known.plan(plan).name))
    for plan, score in known.by_words(folders).items():
        add(plan, 0.6 * score, say("ord i mappenavnet likner plannavnet «{name}»", name=known.plan(plan).name))
    # long texts share words with many names by chance: only most of a name counts, and less where many are named
    named = {plan: score for plan, score in known.by_words(found.text).items() if score > MOST_OF_A_NAME}
    for plan, score in named.items():
        reason = say("teksten nevner plannavnet «{name}»", name=known.plan(plan).name)
        add(plan, 0.8 * score / len(named), reason)
    for text, place in ((stem, say("filnavnet")), (folders, say("mappenavnet")), (found.text, say("teksten"))):
        for hit in known.find_ids(text):
            for plan in hit.plans:
                add(plan, 0.5 / len(hit.plans), say("«{id}» står i {place}", id=hit.written, place=place))
        for written, plans in known.without_zeros(text):
            for plan in plans:
                reason = say("«{id}» i {place} er planid når nullene foran ikke regnes", id=written, place=place)
                add(plan, 0.4 / len(plans), reason)
    for case in {normal_case_number(text) for text in _CASE.findall(f"{stem} {found.text}")} - {""}:
        for plan in known.by_case(case):
            add(plan, 0.6, say("saksnummer {case} er planens", case=case))
    if in_folder is not None:
        add(in_folder, 0.4, say("andre filer i mappa hører til planen"))
    enough = max([LEAST, *(LEAST_OF_BEST * score for score in scores.values())])
    likely = [plan for plan, score in scores.items() if score >= enough]
    ordered = sorted(likely, key=lambda plan: (-scores[plan], plan))[:MOST]
    return tuple(Suggestion(plan, reasons[plan][1], round(scores[plan], 3)) for plan in ordered)
