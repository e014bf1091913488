"""Rewrites SOSI text by its lines alone, knowing nothing of the reader: new order, numbers, dates, line ends."""

import random
import re
from pathlib import Path

_NUMBER = re.compile(r"(?<=:)(-?)(\d+)")


def text_of(path: Path) -> str:
    """The file as text with plain line ends; the real files are UTF-8 or one of the Latin sets."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("iso8859_10")
    return text.replace("\r\n", "\n")


def objects_of(text: str) -> tuple[str, list[str]]:
    """What comes before the first object, and the text of each object."""
    body = text.rstrip().removesuffix(".SLUTT").rstrip("\n") + "\n"
    pieces = re.split(r"(?m)^(?=\.[A-ZÆØÅ])", body)
    objects = [piece for piece in pieces if re.match(r"\.[A-Z]+ +\d+ *:", piece) and not piece.startswith(".HODE")]
    return "".join(piece for piece in pieces if piece not in objects), objects


def joined(head: str, objects: list[str]) -> str:
    return head + "".join(objects) + ".SLUTT\n"


def redelivered(text: str, seed: int) -> str:
    """The same content as another night delivers it: shuffled, renumbered, rings begun elsewhere, new copy dates."""
    chance = random.Random(seed)  # noqa: S311 - the same order every time
    head, objects = objects_of(text)
    numbers = [int(re.match(r"\.\S+ +(\d+)", each)[1]) for each in objects]  # type: ignore[index]  # objects_of saw it
    new = dict(zip(numbers, chance.sample(range(1, 10 * len(numbers) + 10), len(numbers)), strict=True))
    objects = [_renumbered(each, new, chance) for each in objects]
    chance.shuffle(objects)
    text = joined(head, objects)
    text = re.sub(r"(?m)^(\.+OPPDATERINGSDATO) .*$", r"\1 20310101", text)
    return re.sub(r"(?m)^(\.+KOPIDATO) .*$", r"\1 20310101", text)


def _renumbered(piece: str, new: dict[int, int], chance: random.Random) -> str:
    piece = re.sub(r"^(\.\S+ +)(\d+)", lambda found: f"{found[1]}{new[int(found[2])]}", piece)
    lines = piece.split("\n")
    start = next((at for at, line in enumerate(lines) if line.startswith("..REF")), None)
    if start is None:
        return piece
    stop = next(at for at in range(start + 1, len(lines)) if lines[at].startswith(".") or not lines[at])
    words = " ".join(lines[start:stop]).removeprefix("..REF")
    outer, *holes = words.split("(")
    refs = outer.split()
    turn = chance.randrange(len(refs)) if refs else 0
    holes = ["(" + hole for hole in holes]
    chance.shuffle(holes)
    rewritten = _NUMBER.sub(
        lambda found: f"{found[1]}{new.get(int(found[2]), int(found[2]))}",
        " ".join([*refs[turn:], *refs[:turn], *holes]),
    )
    return "\n".join([*lines[:start], f"..REF {rewritten}", *lines[stop:]])
