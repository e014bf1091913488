"""What a target cannot carry: counted and worded by the writer that knows it, shown by whoever ordered the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planarkiv.language import say

EXAMPLES = 5
"""How many places a loss names."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of thing that is not in the result as it was in the source.

    ``kind`` is a permanent name (``bue``, ``attributt``, ``topologi``); ``template`` the words, marked with ``later``,
    with ``values`` in them; ``count`` how many objects or values it is about; ``examples`` some of them
    (``RpGrense 17``, ``UTNYTT.UTNTALL``).
    """

    kind: str
    template: str
    count: int
    values: Mapping[str, object] = field(default_factory=dict)
    examples: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The loss in words, in the language of the run."""
        return say(self.template, **{"n": self.count, **self.values})

    def to_json(self) -> Mapping[str, object]:
        """Plain values for a report of losses."""
        return {
            "slag": self.kind,
            "antall": self.count,
            "tekst": self.text,
            "eksempler": list(self.examples),
            "verdier": {name: str(value) for name, value in self.values.items()},
        }
