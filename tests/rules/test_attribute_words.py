from dataclasses import replace

import pytest

from planarkiv.model.features import Head
from planarkiv.model.formats import Format
from planarkiv.rules.attribute_words import attribute_name
from tables import table_of


@pytest.mark.parametrize(
    ("kind", "path", "name"),
    [
        (Format.SOSI, "FELTNAVN", "FELTNAVN"),
        (Format.GEOPACKAGE, "UTNYTT.UTNTYP", "UTNTYP"),
        (Format.GML, "UTNYTT.UTNTYP", "utnyttingstype"),
        (Format.GML, "RPAREALFORMÅL", "arealformål"),
        (Format.GML, "EGEN.TING", "TING"),
    ],
)
def test_an_attribute_is_called_what_the_file_calls_it(kind: Format, path: str, name: str) -> None:
    table = replace(table_of([], Head()), format=kind)
    assert attribute_name(table, "RpArealformålOmråde", path) == name
