"""A profile as a person reads it: every value, and where it stands."""

from collections.abc import Iterator, Sequence

from planarkiv.language import say
from planarkiv.profile.settings import Profile
from planarkiv.rule import AnyRule

_COLUMN = 62


def lines(profile: Profile, catalogue: Sequence[AnyRule]) -> Iterator[str]:
    """The profile line by line."""
    yield say("Profil: {title}", title=say(profile.title))
    if profile.description:
        yield say(profile.description)
    yield say("Lest fra: {files}", files=", ".join(reversed(profile.chain)))
    yield ""
    yield _line(say("feil fra og med: {limit}", limit=profile.fail_on), profile, "fail_on")
    yield from _levels(profile)
    yield ""
    for rule in catalogue:
        if rule.id in profile.rules:
            yield from _rule(profile, rule)
    yield from _accepted(profile)
    yield from _naming(profile)
    others = [rule.id for rule in catalogue if rule.id not in profile.rules]
    if others:
        yield say("Ikke med i profilen: {rules}", rules=", ".join(others))
    if profile.planned:
        yield say("Krav som ingen regel kontrollerer ennå: {ids}", ids=", ".join(profile.planned))


def _levels(profile: Profile) -> Iterator[str]:
    levels = profile.levels
    for key, words, level in (
        ("in_force", say("planer i kraft (status 3, 6)"), levels.in_force),
        ("proposal", say("planforslag (status 2, og 1 fra høring)"), levels.proposal),
        ("started", say("planlegging igangsatt (status 1)"), levels.started),
        ("ended", say("avsluttede planer (status 4, 5, 8)"), levels.ended),
    ):
        wanted = say("nivå {level}", level=level) if level is not None else say("ikke noe krav")
        yield _line(f"{words}: {wanted}", profile, f"levels.{key}")
    if levels.older is not None:
        words = say("vedtatt før {day}: nivå {level} godtas", day=levels.older.before, level=levels.older.level)
        yield _line(words, profile, "levels.older")
        yield f"  {say(levels.older.reason)}"


def _rule(profile: Profile, rule: AnyRule) -> Iterator[str]:
    setting = profile.rules[rule.id]
    key = f"rules.{rule.id}"
    severity = (setting.severity or rule.severity).label if setting.enabled else say("slått av")
    origin = f"{key}.enabled" if not setting.enabled else f"{key}.severity" if setting.severity else key
    yield _line(f"{rule.id}  {severity:<9} {say(rule.page.title)}", profile, origin)
    if not setting.enabled:
        yield f"       {say('grunn: {reason}', reason=setting.reason)}"
    for name, default in rule.default_options.items():
        value = setting.options.get(name, default)
        yield _line(f"       {name} = {_shown(value)}", profile, f"{key}.options.{name}")


def _accepted(profile: Profile) -> Iterator[str]:
    for at, each in enumerate(profile.accepted):
        what = " ".join(filter(None, (each.rule, each.plan, each.object, each.file)))
        yield _line(say("godtatt: {what}", what=what), profile, f"accepted.{at}")
        yield f"       {say('grunn: {reason}', reason=each.reason)}"


def _naming(profile: Profile) -> Iterator[str]:
    for name, otype in profile.naming.layers.items():
        yield _line(say("laget «{name}» er {otype}", name=name, otype=otype), profile, f"mapping.layers.{name}")
    for name, path in profile.naming.columns.items():
        words = say("kolonnen «{name}» er {path}", name=name, path=path) if path else ""
        words = words or say("kolonnen «{name}» leses ikke", name=name)
        yield _line(words, profile, f"mapping.columns.{name}")


def _shown(value: object) -> str:
    return str(list(value)) if isinstance(value, tuple) else str(value)


def _line(text: str, profile: Profile, key: str) -> str:
    origin = profile.origins.get(key)
    return f"{text:<{_COLUMN}}  [{origin or say('regelens egen verdi')}]"
