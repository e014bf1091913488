"""The comparison as JSON for machines: names and codes never change with the language (``diff.schema.json``)."""

import json
from collections.abc import Iterator
from typing import Any

from planarkiv import __version__
from planarkiv.model.difference.changes import (
    Comparison,
    EntryChange,
    Form,
    ObjectChange,
    PlanDiffers,
    TextDiffers,
    ValueChange,
)

SCHEMA_VERSION = 1
_DIGITS = 4


def render(comparison: Comparison) -> Iterator[bytes]:
    """One object, plan after plan."""
    head = {
        "skjemaversjon": SCHEMA_VERSION,
        "program": f"planarkiv {__version__}",
        "tidspunkt": comparison.when.isoformat(timespec="seconds"),
        "tidligere": comparison.before,
        "senere": comparison.after,
        "planerLike": comparison.alike,
        "kunneIkkeSammenlignes": [
            {"plan": each.plan, "hva": each.what, "grunn": each.reason} for each in comparison.failed
        ],
        "merknader": list(comparison.notes),
    }
    yield (_text(head)[:-1] + ',"planer":[').encode()
    for number, (plan, _) in enumerate(comparison.plans):
        yield (("," if number else "") + "\n" + _text(_plan(plan))).encode()
    yield b"]}\n"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _plan(plan: PlanDiffers) -> dict[str, Any]:
    return {
        "plan": plan.plan,
        "plannavn": plan.name,
        "endring": plan.change,
        "merknader": list(plan.notes),
        "felt": [_value(each) for each in plan.fields],
        "poster": [_entry(each) for each in plan.entries],
        "objekter": {
            "uendret": plan.objects.unchanged,
            "nyIdent": plan.objects.reidentified,
            "endringer": [_object(each) for each in plan.objects.changes],
        },
        "tekster": [_words(each) for each in plan.texts],
    }


def _value(each: ValueChange) -> dict[str, str]:
    return {"navn": each.name, "foer": each.before, "etter": each.after}


def _entry(each: EntryChange) -> dict[str, Any]:
    return {
        "endring": each.change,
        "liste": each.kind,
        "tekst": each.text,
        "verdier": [_value(value) for value in each.values],
    }


def _object(each: ObjectChange) -> dict[str, Any]:
    return {
        "endring": each.change,
        "objekttype": each.otype,
        "foer": each.before,
        "etter": each.after,
        "fil": each.file,
        "navn": each.name,
        "kode": each.code,
        "enhet": each.measured or None,
        "stoerrelse": round(each.size, _DIGITS),
        "flyttet": round(each.moved, _DIGITS),
        "punkt": None if each.place is None else [round(value, _DIGITS) for value in each.place],
        "verdier": [_value(value) for value in each.values],
        "geometri": each.reshaped and dict(zip(("foer", "etter"), map(_form, each.reshaped), strict=True)),
    }


def _form(each: Form | None) -> dict[str, Any] | None:
    return None if each is None else {"enhet": each.measured or None, "stoerrelse": round(each.size, _DIGITS)}


def _words(each: TextDiffers) -> dict[str, Any]:
    return {
        "fil": each.title,
        "ulest": each.unread,
        "endringer": [
            {
                "overskrift": change.heading,
                "sideFoer": change.page_before,
                "sideEtter": change.page_after,
                "biter": [{"slag": kind, "tekst": words} for kind, words in change.pieces],
            }
            for change in each.changes
        ],
    }
