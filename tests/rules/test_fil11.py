from planarkiv.findings import Severity
from planarkiv.rules.fil11_layers_and_columns_are_understood import layers_and_columns_are_understood
from rules.checking import problems, said
from rules.layer_checking import fault, layer_file


def test_what_is_not_understood() -> None:
    file = layer_file(fault("lag-ukjent", lag="vei", antall=3), fault("kolonne-ukjent", lag="plan", kolonne="x"))
    assert said(problems(layers_and_columns_are_understood, file)) == [
        "Laget «vei» med 3 objekter er ikke lest: navnet er ikke en objekttype i SOSI Plan.",
        "Kolonnen «x» i laget «plan» er ikke en egenskap i SOSI Plan. Ingen regel ser på den.",
    ]
    assert layers_and_columns_are_understood.severity is Severity.INFO
