"""E-ARK packages: folders and METS files by CSIP and SIP (2.1 and 2.2), every file they name, and CITS Geospatial."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from planarkiv.archive.tree import Tree, tree_of
from planarkiv.readers.packages import PackageFacts, Progress, digests, geospatial, mets, mets_table
from planarkiv.readers.packages.mets import Link, Mets, line_of
from planarkiv.readers.packages.notes import Notes
from planarkiv.readers.packages.paths import by_composed

METS = "METS.xml"
REPRESENTATIONS = "representations"
_VERSIONS = ("2.0", "2.1", "2.2")
_PROFILES = (
    "https://earksip.dilcis.eu/profile/E-ARK-SIP.xml",
    "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml",
    "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml",
)
_REQUIREMENTS = {
    "mdRef": ("CSIP24", "CSIP27", "CSIP29"),
    "file": ("CSIP79", "CSIP69", "CSIP71"),
    "mptr": ("CSIP110",) * 3,
}
"""On where a file is, on its size and on its digest."""


def read(folder: Path, progress: Progress) -> PackageFacts:
    """Looks at an E-ARK package. Raises OSError when its folders cannot be read."""
    tree = tree_of(folder)
    notes = Notes()
    for path in [*tree.links, *tree.other]:
        notes.add("pakke-lenke", "CSIPSTR1", path)
    root = mets.load(folder, "", notes)
    if root is None:
        return PackageFacts("", notes.sorted(), len(tree.files))
    representations = _representations(tree)
    parts = [root]
    for name in representations:
        at = f"{REPRESENTATIONS}/{name}"
        if f"{at}/{METS}" in tree.files and (part := mets.load(folder, at, notes)):
            parts.append(part)
    for part in parts:
        part.check()
    _root(folder, root, notes)
    _folders(tree, representations, root, notes)
    _files(folder, tree, parts, notes, progress)
    if any(part.is_geospatial for part in parts):
        geospatial.check(folder, tree, parts, representations, notes)
    return PackageFacts(root.version, notes.sorted(), len(tree.files))


def _representations(tree: Tree) -> list[str]:
    """The folders of the representations."""
    beneath = [path.split("/") for path in (*tree.files, *tree.empty) if path.startswith(f"{REPRESENTATIONS}/")]
    return sorted({parts[1] for parts in beneath if len(parts) > 2 or "/".join(parts) in tree.empty})


def _root(folder: Path, root: Mets, notes: Notes) -> None:
    identifier = root.get("OBJID")
    if identifier and folder.resolve().name != identifier:
        notes.advise("eark-mappenavn", "CSIPSTR2", METS, line_of(root.root), navn=folder.resolve().name, id=identifier)
    profile = root.get("PROFILE")
    if root.version not in _VERSIONS:
        notes.add("eark-versjon", "CSIP6", METS, line_of(root.root), versjon=root.version)
    if root.package_type != "SIP":
        if "SIP" in profile.rpartition("/")[2].replace("CSIP", "").upper() and root.package_type:
            _of_root(notes, root, "SIP4", "csip:OAISPACKAGETYPE", root.package_type, "SIP")
        return
    # a package of plans may follow either: the profile of SIP and that of CITS Geospatial name different addresses
    if profile and profile not in (*_PROFILES, *geospatial.ROOT_PROFILES):
        _of_root(notes, root, "SIP2", "PROFILE", profile, _PROFILES[-1])
    root.check_sip()


def _of_root(notes: Notes, root: Mets, requirement: str, name: str, value: str, wanted: str) -> None:
    notes.add(
        "mets-verdi",
        requirement,
        METS,
        line_of(root.root),
        element="mets",
        attributt=name,
        verdi=value,
        ventet=wanted,
    )


def _folders(tree: Tree, representations: list[str], root: Mets, notes: Notes) -> None:
    """The folders that a package should have. Where metadata lie in the METS file itself, they need no folder."""
    tops = {path.split("/")[0] for path in (*tree.files, *tree.empty) if "/" in path or path in tree.empty}
    for requirement, name in (
        ("CSIPSTR5", "metadata"),
        ("CSIPSTR9", REPRESENTATIONS),
        ("CSIPSTR15", "schemas"),
        ("CSIPSTR16", "documentation"),
    ):
        if name not in tops:
            notes.advise("eark-mappe-mangler", requirement, mappe=name)
    for requirement, name in (("CSIPSTR6", "metadata/preservation"), ("CSIPSTR7", "metadata/descriptive")):
        if "metadata" in tops and not _has(tree, name):
            notes.advise("eark-mappe-mangler", requirement, mappe=name)
    if REPRESENTATIONS in tops and not representations:
        notes.advise("eark-mappe-mangler", "CSIPSTR10", mappe=f"{REPRESENTATIONS}/…")
    for name in representations:
        at = f"{REPRESENTATIONS}/{name}"
        for requirement, inside in (("CSIPSTR11", "data"), ("CSIPSTR13", "metadata")):
            if not _has(tree, f"{at}/{inside}"):
                notes.advise("eark-mappe-mangler", requirement, at, mappe=f"{at}/{inside}")
        if f"{at}/{METS}" not in tree.files:
            notes.advise("eark-mets-mangler", "CSIPSTR12", at, mappe=at)
    _descriptions(root, notes)


def _descriptions(root: Mets, notes: Notes) -> None:
    """Descriptive and preservation metadata of the kinds that depots read."""
    kinds = {mets.value_of(each, "MDTYPE") for each in root.root.iter(f"{{{mets_table.METS}}}mdRef")}
    if kinds and not any(kind.startswith("PREMIS") for kind in kinds):
        notes.advise("eark-premis", "CSIP32", METS, line_of(root.root))


def _has(tree: Tree, folder: str) -> bool:
    return any(path.startswith(f"{folder}/") for path in tree.files) or any(
        path == folder or path.startswith(f"{folder}/") for path in tree.empty
    )


def _files(folder: Path, tree: Tree, parts: list[Mets], notes: Notes, progress: Progress) -> None:
    """Every file that is named is there and is what it was; every file that is there is named."""
    on_disk = by_composed(tree.files)
    links: dict[str, list[tuple[str, Link]]] = defaultdict(list)
    for part in parts:
        for link in part.links():
            links[link.path].append((part.name, link))
    for number, path in enumerate(sorted(links)):
        progress(number, len(links))
        if path not in on_disk:
            name, link = links[path][0]
            notes.add("pakke-fil-mangler", _REQUIREMENTS[link.what][0], path, liste=f"{name}:{link.line}")
            continue
        _bytes_of(folder / on_disk[path], path, links[path], notes)
    for path in sorted(set(on_disk) - set(links) - {METS}):
        notes.add("pakke-fil-uoppfoert", "CSIP58", path, liste=METS)


def _bytes_of(path: Path, name: str, links: list[tuple[str, Link]], notes: Notes) -> None:
    """Reads a file once and holds it against all that METS files say of it; one finding is enough."""
    wanted = {known for _, link in links if link.digest and (known := digests.known(link.algorithm))}
    try:
        found = digests.look(path, wanted)
    except OSError as error:
        notes.add("pakke-uleselig", _REQUIREMENTS[links[0][1].what][0], name, grunn=error.strerror or str(error))
        return
    for of, link in links:
        _, on_size, on_digest = _REQUIREMENTS[link.what]
        known = digests.known(link.algorithm)
        if link.digest and not known and link.algorithm in mets_table.CHECKSUM_TYPES:
            notes.advise("pakke-algoritme", on_digest, name, liste=f"{of}:{link.line}", algoritme=link.algorithm)
        changed = bool(known and link.digest and found.digests[known] != link.digest.strip().lower())
        resized = mets.is_number(link.size) and int(link.size) != found.size
        if changed:
            notes.add("pakke-fil-endret", on_digest, name, liste=f"{of}:{link.line}", algoritme=link.algorithm)
            return
        if resized:
            notes.add(
                "pakke-fil-storrelse", on_size, name, liste=f"{of}:{link.line}", skrevet=link.size, har=found.size
            )
            return
