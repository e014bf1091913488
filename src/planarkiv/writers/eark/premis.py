"""PREMIS 3: the files of a package, what happened to each, and by whom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planarkiv.writers.eark.xml import Node, node, to_bytes

ACCESSION, INGESTION, FIXITY, MIGRATION, MODIFICATION, DELETION, PACKAGED = (
    "accession",
    "ingestion",
    "fixity check",
    "migration",
    "metadata modification",
    "deletion",
    "information package creation",
)
"""The types of events that are told of, in the words of the vocabulary eventType of Library of Congress."""

PATH, PLAN = "sti i pakken", "arealplan-ID"
"""What kinds of names objects have."""
_EVENT = "hendelse i pakken"
_AGENT = "navn"


@dataclass(frozen=True, slots=True)
class PremisFile:
    """A file, by its path in the package; ``made_from`` are the files it was made from by the event ``made_by``."""

    path: str
    sha256: str
    sha512: str
    size: int
    format_name: str
    format_version: str = ""
    original_name: str = ""
    made_from: Sequence[str] = ()
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to ``files`` (paths in the package; none: to the plan as a whole). ``time`` is xs:dateTime."""

    id: str
    type: str
    time: str
    detail: str
    agents: Sequence[str]
    files: Sequence[str] = ()
    outcome: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """Who did it: an organisation, or a program and its version."""

    name: str
    type: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """All that one PREMIS file says of ``subject``, which is named by its ``subject_type``: a plan, or with ``parts``
    (paths in the package) a representation of the plan ``represents``. ``title`` may be empty."""

    subject: str
    subject_type: str
    title: str
    files: Sequence[PremisFile]
    events: Sequence[Event]
    agents: Sequence[Agent]
    parts: Sequence[str] = ()
    represents: str = ""


def premis(provenance: Provenance) -> bytes:
    """The PREMIS file."""
    whole = [event.id for event in provenance.events if not event.files]
    by_file: dict[str, list[str]] = {}
    for event in provenance.events:
        for path in event.files:
            by_file.setdefault(path, []).append(event.id)
    return to_bytes(
        node(
            "premis:premis",
            node(
                "premis:object",
                _identifier("object", provenance.subject_type, provenance.subject),
                node("premis:originalName", provenance.title) if provenance.title else None,
                *_structure(provenance),
                *(_linked("linkingEvent", _EVENT, each) for each in whole),
                attributes={"xsi:type": f"premis:{'representation' if provenance.parts else 'intellectualEntity'}"},
            ),
            *(_file(each, by_file.get(each.path, ())) for each in provenance.files),
            *(_event(each, provenance) for each in provenance.events),
            *(_agent(each) for each in provenance.agents),
            attributes={"version": "3.0"},
        ),
        "premis",
        "xsi",
    )


def _identifier(what: str, kind: str, value: str) -> Node:
    return node(
        f"premis:{what}Identifier",
        node(f"premis:{what}IdentifierType", kind),
        node(f"premis:{what}IdentifierValue", value),
    )


_linked = _identifier


def _file(each: PremisFile, events: Sequence[str]) -> Node:
    return node(
        "premis:object",
        _identifier("object", PATH, each.path),
        node(
            "premis:objectCharacteristics",
            node("premis:compositionLevel", "0"),
            _fixity("SHA-256", each.sha256),
            _fixity("SHA-512", each.sha512),
            node("premis:size", str(each.size)),
            node(
                "premis:format",
                node(
                    "premis:formatDesignation",
                    node("premis:formatName", each.format_name),
                    node("premis:formatVersion", each.format_version) if each.format_version else None,
                ),
            ),
        ),
        node("premis:originalName", each.original_name) if each.original_name else None,
        _derivation(each) if each.made_from else None,
        *(_linked("linkingEvent", _EVENT, event) for event in events),
        attributes={"xsi:type": "premis:file"},
    )


def _fixity(algorithm: str, digest: str) -> Node:
    return node(
        "premis:fixity",
        node("premis:messageDigestAlgorithm", algorithm),
        node("premis:messageDigest", digest),
    )


def _structure(provenance: Provenance) -> Iterator[Node]:
    """What a representation is made of, and of what it is one."""
    if provenance.parts:
        yield _related("structural", "has part", [(PATH, path) for path in provenance.parts])
        yield _related("structural", "represents", [(PLAN, provenance.represents)])


def _related(kind: str, sub_kind: str, others: Iterable[tuple[str, str]]) -> Node:
    return node(
        "premis:relationship",
        node("premis:relationshipType", kind),
        node("premis:relationshipSubType", sub_kind),
        *(_identifier("relatedObject", type_, value) for type_, value in others),
    )


def _derivation(each: PremisFile) -> Node:
    made = _related("derivation", "has source", [(PATH, source) for source in each.made_from])
    return node(made.name, *made.content, _identifier("relatedEvent", _EVENT, each.made_by))


def _event(event: Event, provenance: Provenance) -> Node:
    objects = [(PATH, path) for path in event.files] or [(provenance.subject_type, provenance.subject)]
    return node(
        "premis:event",
        _identifier("event", _EVENT, event.id),
        node("premis:eventType", event.type),
        node("premis:eventDateTime", event.time),
        node("premis:eventDetailInformation", node("premis:eventDetail", event.detail)),
        _outcome(event) if event.outcome else None,
        *(_linked("linkingAgent", _AGENT, name) for name in event.agents),
        *(_linked("linkingObject", kind, value) for kind, value in objects),
    )


def _outcome(event: Event) -> Node:
    return node(
        "premis:eventOutcomeInformation",
        node("premis:eventOutcome", event.outcome),
        node("premis:eventOutcomeDetail", node("premis:eventOutcomeDetailNote", event.note)) if event.note else None,
    )


def _agent(agent: Agent) -> Node:
    return node(
        "premis:agent",
        _identifier("agent", _AGENT, agent.name),
        node("premis:agentName", agent.name),
        node("premis:agentType", agent.type),
        node("premis:agentVersion", agent.version) if agent.version else None,
    )
