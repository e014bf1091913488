"""Which generation of the plan data model a map is written in."""

from planarkiv.catalogue.generations import Generation, of_namespace
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format

_ONLY_PROPOSALS = frozenset(
    {
        "Arealplan", "RpHandlingOmråde", "RpHandlingRom", "RpHensynRom", "RpBestemmelseRom",
        "RpBestemmelseMidlByggAnlegg", "RpBestemmelseRegTerreng",
    }
)  # fmt: skip
"""Object types that came with the proposals of 5.0; older maps have none of them."""


def generation_of(table: FeatureTable) -> Generation:
    """The generation its XML namespace names; else that of its object types: SOSI 4.5 unless they are newer."""
    return table.derived("generation", lambda: _generation(table))


def _generation(table: FeatureTable) -> Generation:
    if table.format is Format.GML and (named := of_namespace(table.head.catalogue or "")) is not None:
        return named
    newer = [otype for otype in table.otypes if otype in _ONLY_PROPOSALS]
    # a part of a file shares the list of types with the whole
    return Generation.FORSLAG_50 if any(len(table.rows_of(otype)) for otype in newer) else Generation.SOSI_45
