"""ISO 19115 in the XML of ISO 19139: what one map file is, where it lies, and where it came from (GEO_17, GEO_42)."""

from collections.abc import Sequence
from dataclasses import dataclass

from planarkiv.writers.eark.xml import Node, node, to_bytes

_CODES = "http://www.isotc211.org/2005/resources/Codelist/gmxCodelists.xml"
_LANGUAGES = "http://www.loc.gov/standards/iso639-2/"
_UNKNOWN = {"gco:nilReason": "unknown"}


@dataclass(frozen=True, slots=True)
class Dataset:
    """One map file. ``dates`` are dates and what they are (``creation``, ``publication``); ``degrees`` is (west, south,
    east, north) in WGS 84 or None; ``epsg`` None where it is not known; ``lineage`` where the file came from."""

    identifier: str
    title: str
    abstract: str
    organisation: str
    contact: str
    dates: Sequence[tuple[str, str]]
    keywords: Sequence[str]
    epsg: int | None
    degrees: tuple[float, float, float, float] | None
    format_name: str
    format_version: str
    lineage: str
    stamp: str


def iso_19139(dataset: Dataset) -> bytes:
    """The metadata of the map file."""
    return to_bytes(
        node(
            "gmd:MD_Metadata",
            _text("fileIdentifier", dataset.identifier),
            node("gmd:language", _code("LanguageCode", "nob", _LANGUAGES)),
            node("gmd:characterSet", _code("MD_CharacterSetCode", "utf8")),
            node("gmd:hierarchyLevel", _code("MD_ScopeCode", "dataset")),
            node("gmd:contact", _party(dataset)),
            node("gmd:dateStamp", node("gco:Date", dataset.stamp)),
            _text("metadataStandardName", "ISO 19115"),
            _text("metadataStandardVersion", "2003"),
            _system(dataset) if dataset.epsg is not None else None,
            node("gmd:identificationInfo", _identification(dataset)),
            _distribution(dataset),
            _quality(dataset),
        ),
        "gmd",
        "gco",
    )


def _text(name: str, text: str) -> Node:
    if not text:
        return node(f"gmd:{name}", attributes=_UNKNOWN)
    return node(f"gmd:{name}", node("gco:CharacterString", text))


def _code(name: str, value: str, codes: str = "") -> Node:
    return node(f"gmd:{name}", value, attributes={"codeList": codes or f"{_CODES}#{name}", "codeListValue": value})


def _party(dataset: Dataset) -> Node:
    return node(
        "gmd:CI_ResponsibleParty",
        _text("organisationName", dataset.organisation),
        _contact(dataset.contact) if dataset.contact else None,
        node("gmd:role", _code("CI_RoleCode", "custodian")),
    )


def _contact(contact: str) -> Node:
    return node("gmd:contactInfo", node("gmd:CI_Contact", _text("contactInstructions", contact)))


def _system(dataset: Dataset) -> Node:
    return node(
        "gmd:referenceSystemInfo",
        node(
            "gmd:MD_ReferenceSystem",
            node(
                "gmd:referenceSystemIdentifier",
                node(
                    "gmd:RS_Identifier",
                    _text("code", f"EPSG:{dataset.epsg}"),
                    _text("codeSpace", "EPSG"),
                ),
            ),
        ),
    )


def _identification(dataset: Dataset) -> Node:
    return node(
        "gmd:MD_DataIdentification",
        node("gmd:citation", _citation(dataset)),
        _text("abstract", dataset.abstract),
        node("gmd:pointOfContact", _party(dataset)),
        node(
            "gmd:descriptiveKeywords", node("gmd:MD_Keywords", *(_text("keyword", each) for each in dataset.keywords))
        ),
        node("gmd:spatialRepresentationType", _code("MD_SpatialRepresentationTypeCode", "vector")),
        node("gmd:language", _code("LanguageCode", "nob", _LANGUAGES)),
        node("gmd:topicCategory", node("gmd:MD_TopicCategoryCode", "planningCadastre")),
        node("gmd:extent", _extent(dataset.degrees)) if dataset.degrees else None,
    )


def _citation(dataset: Dataset) -> Node:
    dates = [
        node(
            "gmd:date",
            node(
                "gmd:CI_Date",
                node("gmd:date", node("gco:Date", date)),
                node("gmd:dateType", _code("CI_DateTypeCode", kind)),
            ),
        )
        for date, kind in dataset.dates
    ]
    return node(
        "gmd:CI_Citation",
        _text("title", dataset.title),
        *(dates or [node("gmd:date", attributes=_UNKNOWN)]),
        node("gmd:identifier", node("gmd:MD_Identifier", _text("code", dataset.identifier))),
    )


def _extent(degrees: tuple[float, float, float, float]) -> Node:
    west, south, east, north = (node("gco:Decimal", f"{each:.6f}") for each in degrees)
    return node(
        "gmd:EX_Extent",
        node(
            "gmd:geographicElement",
            node(
                "gmd:EX_GeographicBoundingBox",
                node("gmd:westBoundLongitude", west),
                node("gmd:eastBoundLongitude", east),
                node("gmd:southBoundLatitude", south),
                node("gmd:northBoundLatitude", north),
            ),
        ),
    )


def _distribution(dataset: Dataset) -> Node:
    made = node("gmd:MD_Format", _text("name", dataset.format_name), _text("version", dataset.format_version))
    return node("gmd:distributionInfo", node("gmd:MD_Distribution", node("gmd:distributionFormat", made)))


def _quality(dataset: Dataset) -> Node:
    return node(
        "gmd:dataQualityInfo",
        node(
            "gmd:DQ_DataQuality",
            node("gmd:scope", node("gmd:DQ_Scope", node("gmd:level", _code("MD_ScopeCode", "dataset")))),
            node("gmd:lineage", node("gmd:LI_Lineage", _text("statement", dataset.lineage))),
        ),
    )
