import pytest

from planarkiv.findings import Severity
from planarkiv.rules.fil05_only_what_belongs import WORDINGS, only_what_belongs_is_there
from planarkiv.rules.received_files import Stranger
from rules.checking import problems, said
from rules.plan_files import received


def test_a_plans_own_file() -> None:
    assert problems(only_what_belongs_is_there, received()) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "leveranse/planarkiv.toml",
            "Leveransen har innstillinger for planarkiv. Innstillinger i en leveranse brukes aldri.",
        ),
        (
            "leveranse/mild.toml",
            "Fila ser ut som en profil eller andre innstillinger. Innstillinger i en leveranse brukes aldri.",
        ),
        ("leveranse/vis.exe", "Fila er et program eller et skript."),
        (
            "leveranse.zip!kart.zip",
            "Fila er en pakket fil som ikke er åpnet. Det som ligger i den, er ikke kontrollert.",
        ),
    ],
)
def test_what_does_not_belong(name: str, message: str) -> None:
    found = problems(only_what_belongs_is_there, received(name, "ulest"))
    assert said(found) == [message]
    assert [each.severity for each in found] == [None]
    assert only_what_belongs_is_there.severity is Severity.WARNING


def test_what_was_refused_is_told_once() -> None:
    refused = received("leveranse/kart.zip", "ulest", refused="zip-fila er kryptert")
    assert problems(only_what_belongs_is_there, refused) == []


def test_every_stranger_has_words() -> None:
    assert set(WORDINGS) == set(Stranger)
