import pytest

from planarkiv.findings import Severity
from planarkiv.rules.fil09_layers_are_read import layers_are_read
from rules.checking import problems, said
from rules.layer_checking import fault, layer_file


@pytest.mark.parametrize(
    ("kind", "values", "message", "severity"),
    [
        ("kartfil-uleselig", {"melding": "avkortet"}, "Fila kan ikke leses som kart: avkortet", None),
        (
            "kartfil-uleselig",
            {"melding": "tidsgrense"},
            "Fila kan ikke leses som kart: det tar for lang tid. Den er trolig skadet.",
            None,
        ),
        (
            "kartfil-uleselig",
            {"melding": "krasj"},
            "Fila kan ikke leses som kart: lesingen stoppet brått. Den er trolig skadet.",
            None,
        ),
        (
            "kartfil-uleselig",
            {"melding": "minne"},
            "Fila kan ikke leses som kart: den krever for mye minne. Den er trolig skadet.",
            None,
        ),
        ("lag-uleselig", {"lag": "plan", "melding": "x"}, "Laget «plan» kan ikke leses: x", None),
        (
            "geometri-uleselig",
            {"lag": "plan", "id": "7"},
            "Geometrien til objekt 7 i laget «plan» er ødelagt, og er ikke lest.",
            None,
        ),
        (
            "ring-ikke-lukket",
            {"lag": "plan", "id": "7"},
            "Flata til objekt 7 i laget «plan» slutter ikke der den begynner, og er ikke lest.",
            None,
        ),
        (
            "geometri-delt",
            {"lag": "plan", "antall": 2},
            "I laget «plan» er linjer eller punkter i flere deler blitt til 2 objekter mer.",
            Severity.INFO,
        ),
    ],
)
def test_what_is_not_read(kind: str, values: dict[str, str], message: str, severity: Severity | None) -> None:
    [found] = problems(layers_are_read, layer_file(fault(kind, **values), fault("lag-ukjent", lag="x", antall=1)))
    assert said([found]) == [message]
    assert found.severity is severity
    assert layers_are_read.severity is Severity.ERROR
