import pytest

from planarkiv.rules.measures import readings


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("30", [(30.0, 0)]), ("30,5", [(30.5, 1)]), ("0.25", [(0.25, 2)]), ("1 600", [(1600.0, 0)]),
        ("1\u00a0600,50", [(1600.5, 2)]), ("1.600", [(1.6, 3), (1600.0, 0)]), ("1.600.000", [(1600000.0, 0)]),
        ("1600.000", [(1600.0, 3)]), ("", []), ("1,", []), ("1.2.3", []), ("a", []),
    ],
)  # fmt: skip
def test_what_a_number_may_mean(text: str, values: list[tuple[float, int]]) -> None:
    assert list(readings(text)) == values
