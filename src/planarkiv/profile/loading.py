"""Reads a profile and those it extends; all that is wrong is told at once, with its line and what may be meant."""

import dataclasses
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from planarkiv.errors import UsageError
from planarkiv.findings import Severity
from planarkiv.language import say
from planarkiv.model.ladder import HIGHEST
from planarkiv.model.naming import Naming
from planarkiv.model.planid import PlanId
from planarkiv.profile.own_names import MAPPING, MAPPING_KEYS, wrong_names
from planarkiv.profile.places import find, meant
from planarkiv.profile.settings import Accepted, Levels, Older, Origin, Profile, Setting
from planarkiv.profile.toml_lines import TomlLines
from planarkiv.rule import FAMILIES, AnyRule

KEYS = ("title", "description", "extends", "fail_on", "include", "planned", "levels", "rules", "accepted", "mapping")
LEVEL_KEYS = ("in_force", "proposal", "started", "ended")
OLDER = "older"
OLDER_KEYS = ("before", "level", "reason")
RULE_KEYS = ("enabled", "severity", "reason", "options")
ACCEPTED = "accepted"
ACCEPTED_KEYS = ("rule", "plan", "object", "file", "reason")
NEVER = "never"
FAIL_ON = (*(severity.value for severity in Severity), NEVER)

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOST_PARENTS = 10


def load(name: str, catalogue: Sequence[AnyRule], beside: Path | None = None) -> Profile:
    """The profile that is packaged under ``name``, or lies in the file ``name`` (from ``beside``, or here).

    Raises UsageError that tells everything wrong with it and with the profiles it extends.
    """
    path = find(name, beside)
    loading = _Loading(catalogue)
    loading.read(path)
    if loading.faults:
        raise UsageError(
            say(
                "Profilen {name} kan ikke brukes:\n{faults}",
                name=name,
                faults="\n".join(f"  {fault}" for fault in loading.faults),
            )
        )
    return loading.merged(path.stem)


class _Layer(NamedTuple):
    """One profile file: its name, its values, and the lines they stand on."""

    file: str
    values: Mapping[str, Any]
    lines: TomlLines


class _Loading:
    """Reads a profile and what it extends, and gathers all that is wrong."""

    def __init__(self, catalogue: Sequence[AnyRule]) -> None:
        self.by_id = {rule.id: rule for rule in catalogue}
        self.by_name = {name.lower(): rule.id for rule in catalogue for name in rule.ids}
        self.layers: list[_Layer] = []
        self.faults: list[str] = []
        self._layer = _Layer("", {}, TomlLines(""))

    def read(self, path: Path) -> None:
        """Reads the file at ``path``, its parents first."""
        seen: list[Path] = []
        chain: list[_Layer] = []
        while True:
            resolved = path.resolve()
            if resolved in seen or len(seen) >= _MOST_PARENTS:
                self._wrong("extends", say("profilene utvider hverandre i ring"))
                break
            seen.append(resolved)
            layer = self._file(path)
            if layer is None:
                break
            self._layer = layer
            chain.append(layer)
            parent = layer.values.get("extends")
            if parent is None:
                break
            if not isinstance(parent, str):
                self._wrong("extends", say("skal være navnet på en profil, eller en fil"))
                break
            try:
                path = find(parent, path.parent)
            except UsageError as error:
                self._wrong("extends", str(error))
                break
        self.layers = chain[::-1]
        for layer in self.layers:
            self._layer = layer
            self._check(layer.values)

    def _file(self, path: Path) -> _Layer | None:
        try:
            text = path.read_bytes().decode("utf-8-sig")
            return _Layer(path.name, tomllib.loads(text), TomlLines(text))
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.faults.append(say("{path}: ikke gyldig TOML i UTF-8: {error}", path=path, error=error))
        except OSError as error:
            self.faults.append(say("{path}: kan ikke leses: {error}", path=path, error=error.strerror or error))
        return None

    def _wrong(self, key: str, what: str) -> None:
        line = self._layer.lines.of(key)
        self.faults.append(f"{self._layer.file}:{line}: {key}: {what}")

    def _unknown(self, key: str, known: Sequence[str]) -> None:
        word = key.rpartition(".")[2]
        self._wrong(
            key,
            say("kjennes ikke.{meant} Kjente er {known}", meant=meant(word, known), known=", ".join(known)),
        )

    def _check(self, values: Mapping[str, Any]) -> None:
        for key in values:
            if key not in KEYS:
                self._unknown(key, KEYS)
        for key in ("title", "description"):
            if not isinstance(values.get(key, ""), str):
                self._wrong(key, say("skal være tekst i anførselstegn"))
        if values.get("fail_on", NEVER) not in FAIL_ON:
            self._wrong("fail_on", say("skal være en av {words}", words=", ".join(FAIL_ON)))
        self._check_texts("planned", values.get("planned", []))
        for word in self._check_texts("include", values.get("include", [])):
            if not self._included(word):
                self._wrong(
                    "include",
                    say("«{word}» er ingen regel eller regelfamilie.{meant}", word=word, meant=self._near(word)),
                )
        self._check_levels(values.get("levels", {}))
        for key, what in wrong_names(values.get(MAPPING, {})):
            self._wrong(key, what)
        rules = values.get("rules", {})
        if not isinstance(rules, dict):
            self._wrong("rules", say("skal være avsnitt som [rules.SOS01]"))
            return
        for name, setting in rules.items():
            self._check_rule(name, setting)
        self._check_accepted(values.get(ACCEPTED, []))

    def _check_texts(self, key: str, value: object) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            self._wrong(key, say('skal være en liste av tekster, for eksempel ["a", "b"]'))
            return []
        return value

    def _check_levels(self, levels: object) -> None:
        if not isinstance(levels, dict):
            self._wrong("levels", say("skal være et avsnitt: [levels]"))
            return
        for key, value in levels.items():
            if key == OLDER:
                self._check_older(value)
            elif key not in LEVEL_KEYS:
                self._unknown(f"levels.{key}", (*LEVEL_KEYS, OLDER))
            elif not _is_level(value):
                self._wrong(f"levels.{key}", say("skal være et nivå fra 0 til {highest}", highest=HIGHEST))

    def _check_older(self, older: object) -> None:
        if not isinstance(older, dict):
            self._wrong("levels.older", say("skal være et avsnitt: [levels.older]"))
            return
        for key in older:
            if key not in OLDER_KEYS:
                self._unknown(f"levels.older.{key}", OLDER_KEYS)
        if not _DATE.fullmatch(str(older.get("before", ""))):
            self._wrong("levels.older.before", say('skal være en dag, for eksempel "2010-01-01"'))
        if not _is_level(older.get("level")):
            self._wrong("levels.older.level", say("skal være et nivå fra 0 til {highest}", highest=HIGHEST))
        if not _is_reason(older.get("reason")):
            self._wrong("levels.older.reason", say("mangler: skriv hvorfor; grunnen står i alle rapporter"))

    def _check_rule(self, name: str, setting: object) -> None:
        key = f"rules.{name}"
        rule_id = self.by_name.get(name.lower())
        if rule_id is None:
            self._wrong(key, say("er ingen regel.{meant}", meant=self._near(name)))
            return
        if not isinstance(setting, dict):
            self._wrong(key, say("skal være et avsnitt, for eksempel [rules.{rule}]", rule=rule_id))
            return
        for word, value in setting.items():
            if word not in RULE_KEYS:
                self._unknown(f"{key}.{word}", RULE_KEYS)
            elif word == "enabled" and not isinstance(value, bool):
                self._wrong(f"{key}.enabled", say("skal være true eller false"))
            elif word == "severity" and value not in {severity.value for severity in Severity}:
                words = ", ".join(severity.value for severity in Severity)
                self._wrong(f"{key}.severity", say("skal være en av {words}", words=words))
        if setting.get("enabled") is False and not _is_reason(setting.get("reason")):
            self._wrong(
                f"{key}.reason", say("mangler: skriv hvorfor regelen er slått av; grunnen står i alle rapporter")
            )
        self._check_options(key, self.by_id[rule_id], setting.get("options", {}))

    def _check_accepted(self, accepted: object) -> None:
        if not isinstance(accepted, list) or not all(isinstance(each, dict) for each in accepted):
            self._wrong(ACCEPTED, say("skal være avsnitt som [[accepted]]"))
            return
        for at, values in enumerate(accepted):
            self._check_accepted_one(f"{ACCEPTED}.{at}", values)

    def _check_accepted_one(self, key: str, values: Mapping[str, Any]) -> None:
        for word, value in values.items():
            if word not in ACCEPTED_KEYS:
                self._unknown(f"{key}.{word}", ACCEPTED_KEYS)
            elif not isinstance(value, str):
                self._wrong(f"{key}.{word}", say("skal være tekst i anførselstegn"))
        rule = values.get("rule")
        if not isinstance(rule, str):
            self._wrong(f"{key}.rule", say("mangler: skriv regelen som har funnet"))
        elif rule.lower() not in self.by_name:
            self._wrong(f"{key}.rule", say("«{word}» er ingen regel.{meant}", word=rule, meant=self._near(rule)))
        if not _is_plan(values.get("plan")):
            self._wrong(f"{key}.plan", say('skal være en arealplan-ID, for eksempel "4219/202103"'))
        if not _is_reason(values.get("reason")):
            self._wrong(f"{key}.reason", say("mangler: skriv hvorfor funnet godtas; grunnen står i alle rapporter"))

    def _check_options(self, key: str, rule: AnyRule, options: object) -> None:
        if not isinstance(options, dict):
            self._wrong(f"{key}.options", say("skal være et avsnitt"))
            return
        known = rule.default_options
        for name, value in options.items():
            if name not in known:
                if known:
                    self._unknown(f"{key}.options.{name}", tuple(known))
                else:
                    self._wrong(f"{key}.options.{name}", say("regelen har ingen innstillinger"))
            elif not _same_type(value, known[name]):
                self._wrong(
                    f"{key}.options.{name}", say("skal være av samme slag som {example}", example=_shown(known[name]))
                )

    def _near(self, word: str) -> str:
        return meant(word.upper(), [*self.by_id, *FAMILIES]) or meant(word, list(self.by_name))

    def _included(self, word: str) -> list[str]:
        if word.upper() in FAMILIES:
            return [rule_id for rule_id in self.by_id if rule_id.startswith(word.upper())]
        rule_id = self.by_name.get(word.lower())
        return [rule_id] if rule_id else []

    def merged(self, name: str) -> Profile:
        """The layers as one profile, later ones over earlier ones."""
        top: dict[str, Any] = {"title": name, "description": "", "fail_on": Severity.ERROR.value}
        levels: dict[str, Any] = {}
        rules: dict[str, Setting] = {}
        planned: list[str] = []
        origins: dict[str, Origin] = {}
        accepted: list[Accepted] = []
        names: dict[str, dict[str, str]] = {part: {} for part in MAPPING_KEYS}
        for layer in self.layers:
            self._layer = layer

            def note(key: str, layer: _Layer = layer) -> None:
                origins[key] = Origin(layer.file, layer.lines.of(key))

            for key in top.keys() & layer.values.keys():
                top[key] = layer.values[key]
                note(key)
            for key, value in layer.values.get("levels", {}).items():
                levels[key] = _older(value) if key == OLDER else value
                note(f"levels.{key}")
            for word in layer.values.get("include", []):
                for rule_id in self._included(word):
                    rules.setdefault(rule_id, Setting())
                    origins.setdefault(f"rules.{rule_id}", Origin(layer.file, layer.lines.of("include")))
            for word in layer.values.get("planned", []):
                if word not in planned:
                    planned.append(word)
            for written, setting in layer.values.get("rules", {}).items():
                rule_id = self.by_name[written.lower()]
                rules[rule_id] = _over(rules.get(rule_id, Setting()), setting)
                for key, path in _rule_keys(rule_id, written, setting):
                    origins[key] = Origin(layer.file, layer.lines.of(path))
            for part, meanings in layer.values.get(MAPPING, {}).items():
                for own, meaning in meanings.items():
                    names[part][own] = meaning
                    note(f"{MAPPING}.{part}.{own}")
            for at, values in enumerate(layer.values.get(ACCEPTED, [])):
                origins[f"{ACCEPTED}.{len(accepted)}"] = Origin(layer.file, layer.lines.of(f"{ACCEPTED}.{at}"))
                accepted.append(Accepted(**{**values, "rule": self.by_name[values["rule"].lower()]}))
        known = [word for word in planned if not self._included(word)]
        ordered = {rule_id: rules[rule_id] for rule_id in self.by_id if rule_id in rules}
        chain = tuple(layer.file for layer in self.layers)
        return Profile(
            name,
            **top,
            levels=Levels(**levels),
            rules=ordered,
            planned=tuple(known),
            origins=origins,
            chain=chain,
            accepted=tuple(accepted),
            naming=Naming(**names),
        )


def _rule_keys(rule_id: str, written: str, setting: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Dotted keys of a rule's values: with the rule's id, and as they are written."""
    for key, value in setting.items():
        if key == "options":
            for name in value:
                yield f"rules.{rule_id}.options.{name}", f"rules.{written}.options.{name}"
        else:
            yield f"rules.{rule_id}.{key}", f"rules.{written}.{key}"


def _older(values: Mapping[str, Any]) -> Older:
    return Older(str(values["before"]), values["level"], str(values["reason"]))


def _over(old: Setting, values: Mapping[str, Any]) -> Setting:
    severity = values.get("severity")
    return dataclasses.replace(
        old,
        enabled=values.get("enabled", old.enabled),
        severity=Severity(severity) if severity else old.severity,
        reason=values.get("reason", old.reason),
        options={**old.options, **{name: _frozen(value) for name, value in values.get("options", {}).items()}},
    )


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _is_level(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= HIGHEST


def _is_reason(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_plan(value: object) -> bool:
    try:
        return isinstance(value, str) and str(PlanId.parse(value)) == value
    except ValueError:
        return False


def _same_type(value: object, example: object) -> bool:
    if isinstance(example, bool) or isinstance(value, bool):
        return isinstance(example, bool) and isinstance(value, bool)
    if isinstance(example, float):
        return isinstance(value, int | float)
    if isinstance(example, tuple):
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, type(example))


def _shown(value: object) -> str:
    return str(list(value)) if isinstance(value, tuple) else f'"{value}"' if isinstance(value, str) else str(value)
