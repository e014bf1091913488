"""What `verify` finds, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planarkiv.language import say

CHANGED = "endret"
MISSING = "mangler"
UNKNOWN = "ukjent-fil"
EMPTY_FOLDER = "tom-mappe"
LINK = "symbolsk-lenke"
UNREADABLE = "ulesbar"
INVALID = "inventar-ugyldig"
INTERRUPTED = "avbrutt-skriving"
STALE = "utdatert"

KINDS = (CHANGED, MISSING, UNKNOWN, EMPTY_FOLDER, LINK, UNREADABLE, INVALID, INTERRUPTED, STALE)
"""Every kind of deviation; permanent names."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Something in the archive that is not as it was written.

    ``kind`` is one of `KINDS`; ``path`` is relative to the archive, ``/`` between; ``plan`` is the planid the object
    was made from, ``leveranse``, ``uplassert`` or empty.
    """

    kind: str
    path: str
    plan: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> bool:
        """False for a derived file that is merely old: the next build writes it anew."""
        return self.kind != STALE

    def __str__(self) -> str:
        path, plan, why = self.path, self.plan, self.values.get("feil", "")
        match self.kind:
            case "endret":
                return say(
                    "{path}: innholdet er endret siden det ble arkivert. Hent filen fra sikkerhetskopi.", path=path
                )
            case "mangler":
                return say("{path}: mangler. Hent den fra sikkerhetskopi.", path=path)
            case "ukjent-fil":
                return say("{path}: arkivet kjenner den ikke. Flytt den ut av arkivet.", path=path)
            case "tom-mappe":
                return say("{path}: tom mappe, skal ikke finnes her. Slett den.", path=path)
            case "symbolsk-lenke":
                return say("{path}: symbolsk lenke, skal ikke finnes her. Bytt den ut med filen selv.", path=path)
            case "ulesbar":
                return say("{path}: kan ikke leses ({why}).", path=path, why=why)
            case "inventar-ugyldig":
                return say(
                    "{path}: fortegnelsen stemmer ikke ({why}). Hent den fra sikkerhetskopi.", path=path, why=why
                )
            case "avbrutt-skriving":
                return say("avbrutt skriving: {plan}. Neste kjøring av build gjør den ferdig.", plan=plan)
            case _:
                return say("{path}: er eldre enn arkivet. Neste kjøring av build lager den på nytt.", path=path)
