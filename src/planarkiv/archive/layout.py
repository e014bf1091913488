"""Names and paths in the archive: the only place that knows them."""

import hashlib
import re
import unicodedata
from collections.abc import Collection
from pathlib import Path, PurePosixPath
from urllib.parse import unquote_to_bytes

from planarkiv.model.planid import PlanId

SETTINGS = "planarkiv.toml"
OVERVIEW = "oversikt.html"
REGISTER = "register.gpkg"
WORKLIST = "arbeidsliste.xlsx"
PLANS = "planer"
DELIVERIES = "leveranser"
UNPLACED = "uplassert"
LOGS = "logg"
WORK = ".arbeid"

LOCK = "laas"
MEMORY = "lest.sqlite"
"""What was read before, by sha512; may be deleted at any time."""
ABANDONED = "avbrutt"
STAGED = "ny-"
"""Prefix of a staging folder in ``.arbeid/``: nothing in it counts yet."""
DECIDED = "klar-"
"""Prefix of a staged change that is decided: the next writer finishes it."""
DISCARDED = "kastes-"
"""Prefix of a staging folder that is done with and only waits to be deleted."""
INTENT = "endring.json"

ROOT_DECLARATION = "0=ocfl_1.1"
ROOT_DECLARATION_TEXT = b"ocfl_1.1\n"
OBJECT_DECLARATION = "0=ocfl_object_1.1"
OBJECT_DECLARATION_TEXT = b"ocfl_object_1.1\n"
README = "LES_MEG.txt"
INVENTORY = "inventory.json"
SIDECAR = "inventory.json.sha512"
CONTENT = "content"

RECORD = "plan.json"
DELIVERY_FACTS = "leveranse.json"
MAPS = "kart"
DOCUMENTS = "dokumenter"
UNPLACED_LIST = "innhold.json"
UNPLACED_SIDECAR = "innhold.json.sha512"

MAX_LOGICAL = 120
"""Longest logical path in an object, in characters, folder included."""
MAX_BARE_NAME = 100
"""Longest file name asked for without its folder, so that the folder has room."""
MAX_FOLDER = 80

_UNIT_FOLDER = re.compile(r"[0-9]{4}|[0-9]{2}|[A-Z]{2}")
_DIGEST = re.compile(r"[0-9a-f]{128}")
_VERSION = re.compile(r"v([1-9][0-9]{0,5})")
_PLAIN = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_. ")
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [port + number for port in ("COM", "LPT") for number in "0123456789¹²³"]
)
"""Names Windows keeps for devices, with any extension."""
_FORBIDDEN = frozenset('<>:"/\\|?*')


def is_device(name: str) -> bool:
    """Whether Windows would take ``name`` for a device (``NUL``, ``com1.txt``)."""
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


# --- plans -------------------------------------------------------------------------------------------------------


def folder_name(planid: str) -> str:
    """The folder of a planidentifikasjon: ASCII, safe on Windows, different for every planid even where case is lost.

    A planid of capitals and digits is its own folder. Other characters stand as ``%2F`` (UTF-8), and a planid with
    small letters ends in ``~`` and which letters they are, as a hexadecimal bit pattern: ``r-23`` is ``r-23~1``.
    A name over 80 characters is cut and ends in ``~~`` and a digest; the whole planid is in the inventory.
    """
    text = "".join(sign if sign in _PLAIN else _escape(sign) for sign in planid)
    if text[0] in ". " or is_device(text):
        text = _escape(text[0]) + text[1:]
    if text[-1] in ". ":
        text = text[:-1] + _escape(text[-1])
    letters = [sign for sign in planid if sign.isascii() and sign.isalpha()]
    small = int("".join("1" if sign.islower() else "0" for sign in letters) or "0", 2)
    name = f"{text}~{small:x}" if small else text
    if len(name) <= MAX_FOLDER:
        return name
    digest = hashlib.sha256(planid.encode()).hexdigest()[:32]
    return f"{text[:40].rstrip('. ')}~~{digest}"


def planid_of(folder: str) -> str | None:
    """The planidentifikasjon a folder name stands for; None when it is cut or not one of ours."""
    if "~~" in folder:
        return None
    try:
        planid = unquote_to_bytes(folder.partition("~")[0]).decode()
    except UnicodeDecodeError:
        return None
    return planid if planid and folder_name(planid) == folder else None


def _escape(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


def plans_folder(root: Path) -> Path:
    """The OCFL storage root."""
    return root / PLANS


def plan_folder(root: Path, plan_id: PlanId) -> Path:
    """The OCFL object of a plan, named after the first planid it had."""
    return root / PLANS / plan_id.number / folder_name(plan_id.planid)


def delivery_folder(root: Path, digest: str) -> Path:
    """The OCFL object of a delivery that held several plans. Raises ValueError unless ``digest`` is a sha512."""
    if not _DIGEST.fullmatch(digest):
        raise ValueError(f"not a sha512: {digest!r}")
    return root / PLANS / DELIVERIES / digest


def plan_object_id(plan_id: PlanId) -> str:
    """The OCFL identifier of a plan: ``urn:planarkiv:4219:202103``."""
    planid = "".join(sign if sign in _PLAIN and sign != " " else _escape(sign) for sign in plan_id.planid)
    return f"urn:planarkiv:{plan_id.number}:{planid}"


def plan_of_object_id(object_id: str) -> PlanId | None:
    """The planid an OCFL identifier names; None when it names something else."""
    prefix, _, rest = object_id.partition("urn:planarkiv:")
    number, colon, planid = rest.partition(":")
    if prefix or not colon:
        return None
    try:
        plan_id = PlanId(number, unquote_to_bytes(planid).decode())
    except ValueError:
        return None
    return plan_id if plan_object_id(plan_id) == object_id else None


def delivery_object_id(digest: str) -> str:
    """The OCFL identifier of a delivery."""
    return f"urn:planarkiv:leveranse:{digest}"


def is_unit_folder(name: str) -> bool:
    """Whether a folder in ``planer/`` is that of an administrative unit."""
    return _UNIT_FOLDER.fullmatch(name) is not None


def is_digest(name: str) -> bool:
    """Whether ``name`` is a sha512 in lower-case hexadecimal."""
    return _DIGEST.fullmatch(name) is not None


def version_name(number: int) -> str:
    """``v1``, ``v2`` ..."""
    return f"v{number}"


def version_number(name: str) -> int | None:
    """The number of a version folder; None when ``name`` is not one."""
    found = _VERSION.fullmatch(name)
    return int(found[1]) if found else None


# --- logical paths -----------------------------------------------------------------------------------------------


def is_logical_path(path: str) -> bool:
    """Whether ``path`` may stand in an object: safe on every system and not longer than 120 characters."""
    return len(path) <= MAX_LOGICAL and all(_safe_part(part) == part for part in path.split("/"))


def same_name(path: str) -> str:
    """What two names have in common when a file system without case, or with other æøå, takes them for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def safe_logical_name(name: str, taken: Collection[str]) -> str:
    """A logical path for a file that came in as ``name``, unlike every path in ``taken``.

    ``name`` is the wanted path with its folder (``dokumenter/Føresegner.pdf``; then 120 characters in all) or a bare
    file name (then 100). æøå stay, in NFC. Signs and names some system refuses are replaced; what is too long is
    cut and gets a digest of the whole stem, so that files of one stem (``kart.tif``, ``kart.tfw``) keep one stem.
    The real name belongs in `ArchivedFile.name`.
    """
    folder, slash, bare = name.rpartition("/")
    if slash:
        folder = "".join(_safe_part(part) + "/" for part in folder.split("/"))
    room = (MAX_LOGICAL if slash else MAX_BARE_NAME) - len(folder)
    if room < 40:
        raise ValueError(f"the folder leaves no room for a name: {folder!r}")
    stem, suffix = _divided(_safe_part(bare))
    used = {same_name(path) for path in taken}
    candidate = folder + _fitted(stem, "", suffix, room)
    count = 1
    while same_name(candidate) in used:
        count += 1
        candidate = folder + _fitted(stem, f"~{count}", suffix, room)
    return candidate


class Names:
    """Safe and different names for the files of one folder."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def new(self, name: str, suffix: str = "") -> str:
        """``name``, with another ending where one is given, and a number where it is taken."""
        wanted = PurePosixPath(name).name
        found = safe_logical_name(f"{PurePosixPath(wanted).stem}{suffix}" if suffix else wanted, self._taken)
        self._taken.add(found)
        return found


def _divided(name: str) -> tuple[str, str]:
    path = PurePosixPath(name)
    return (path.stem, path.suffix) if len(path.suffix) <= 12 else (name, "")


def _fitted(stem: str, mark: str, suffix: str, room: int) -> str:
    if len(stem) + len(mark) + len(suffix) <= room:
        return stem + mark + suffix
    digest = "~" + hashlib.sha256(stem.encode()).hexdigest()[:8]
    return stem[: room - len(digest) - len(mark) - len(suffix)].rstrip(". ") + digest + mark + suffix


def _safe_part(name: str) -> str:
    text = unicodedata.normalize("NFC", name)
    text = "".join(_safe_sign(sign) for sign in text).strip(" ").rstrip(". ")
    if not text or is_device(text):
        text = "_" + text
    return text


def _safe_sign(sign: str) -> str:
    if sign in _FORBIDDEN:
        return "_"
    category = unicodedata.category(sign)
    if category[0] == "C" or category in {"Zl", "Zp"}:
        return "_"
    return " " if category == "Zs" else sign
