"""What a worker is told once: the rules to run, the nivå to ask for, and whose plans they are. Light to send."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planarkiv.engine import Chosen
from planarkiv.findings import Severity
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.profile import Levels
from planarkiv.rules import RULES
from planarkiv.subjects import Owner


@dataclass(frozen=True, slots=True)
class Task:
    """``rules`` are (id, severity, options by name): rules themselves are functions and do not travel. ``schemas`` is a
    folder of XML schemas, or empty; ``naming`` is the municipality's own names of layers and columns."""

    rules: tuple[tuple[str, str, Mapping[str, Any]], ...]
    levels: Levels
    owner: Owner
    schemas: str = ""
    naming: Naming = NATIONAL

    @classmethod
    def of(
        cls,
        chosen: list[Chosen],
        levels: Levels,
        owner: Owner,
        schemas: str = "",
        naming: Naming | None = None,
    ) -> "Task":
        """The task of running the chosen rules."""
        rules = tuple(
            (
                each.rule.id,
                each.severity.value,
                {name: getattr(each.options, name) for name in each.rule.default_options},
            )
            for each in chosen
        )
        return cls(rules, levels, owner, schemas, naming or NATIONAL)

    @property
    def chosen(self) -> list[Chosen]:
        """The rules as the engine wants them."""
        by_id = {rule.id: rule for rule in RULES}
        return [
            Chosen(by_id[rule], Severity(severity), by_id[rule].options(**options))
            for rule, severity, options in self.rules
        ]
