"""What the maps of one plan say against each other."""

from collections.abc import Sequence

from planarkiv.language import say
from planarkiv.model.in_force import by_status
from planarkiv.model.record import PlanMap


def map_conflicts(maps: Sequence[PlanMap]) -> list[str]:
    """Levels that more than one map claims to be in force for."""
    claims: dict[str, list[str]] = {}
    for plan_map in maps:
        if by_status(*plan_map.planstatus):
            for level in plan_map.vertikalnivaa or ("",):
                claims.setdefault(level, []).append(plan_map.file)
    return [
        say(
            "flere kart sier at de gjelder for vertikalnivå {level}: {files}",
            level=level or say("(ikke oppgitt)"),
            files=", ".join(files),
        )
        for level, files in sorted(claims.items())
        if len(files) > 1
    ]
