"""Zips and tars that somebody made to do harm: each writes itself to a file."""

import io
import struct
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

Maker = Callable[[Path], None]


def zipped(*names: str, data: bytes = b"x", method: int = zipfile.ZIP_DEFLATED) -> Maker:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", method) as packed:
            for name in names:
                packed.writestr(zipfile.ZipInfo(name), data, method)

    return make


def changed(maker: Maker, change: Callable[[bytes], bytes]) -> Maker:
    def make(path: Path) -> None:
        maker(path)
        path.write_bytes(change(path.read_bytes()))

    return make


def renamed(old: str, new: str) -> Maker:
    """A zip with a name that Python would not write, of the same length."""
    return changed(zipped("god.pdf", old), lambda data: data.replace(old.encode(), new.encode("utf-8")))


def _lying_size(data: bytes) -> bytes:
    """The sizes that a member is said to unpack to, in both places, are one byte."""
    for magic, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(magic) + place
        data = data[:at] + struct.pack("<I", 1) + data[at + 4 :]
    return data


def _overlapping(path: Path) -> None:
    """Many members that are all the same bytes of the file."""
    packed = zlib.compress(bytes(1_000_000), 9)[2:-4]
    head = struct.pack(
        "<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, zlib.crc32(bytes(1_000_000)), len(packed), 10**6, 1, 0
    )
    listed = b"".join(
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 33, zlib.crc32(bytes(1_000_000)), len(packed),
                    10**6, 4, 0, 0, 0, 0, 0, 0) + b"%04d" % number
        for number in range(1000)
    )  # fmt: skip
    body = head + b"a" + packed
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1000, 1000, len(listed), len(body), 0)
    path.write_bytes(body + listed + end)


def _endless_list(path: Path) -> None:
    """The list of members is said to be as large as half the memory of the machine."""
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, 0x7FFFFFFF, 0, 0)
    path.write_bytes(b"PK\3\4" + bytes(100) + end)


def _link(path: Path) -> None:
    info = zipfile.ZipInfo("lenke.pdf")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(info, "/etc/passwd")


def _nested(path: Path) -> None:
    """A zip in a zip, and so on."""
    data = b"innerst"
    for _ in range(60):
        inside = io.BytesIO()
        with zipfile.ZipFile(inside, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("inni.zip", data)
        data = inside.getvalue()
    path.write_bytes(data)


def _twins(form: Literal["NFC", "NFD"]) -> str:
    return unicodedata.normalize(form, "Påskrift.pdf")


REFUSED: dict[str, Maker] = {
    "forhold.zip": zipped("a.pdf", data=bytes(1 << 25)),
    "antall.zip": zipped(*(f"{number}.txt" for number in range(20_001)), data=b""),
    "opp.zip": zipped("god.pdf", "../../utenfor.txt"),
    "rot.zip": zipped("god.pdf", "/utenfor.txt"),
    "stasjon.zip": zipped("god.pdf", "C:\\x"),
    "strek.zip": zipped("god.pdf", "..\\utenfor.txt"),
    "con.zip": zipped("god.pdf", "CON"),
    "strøm.zip": zipped("god.pdf", "a:b"),
    "nul.zip": renamed("a_b.pdf", "a\0b.pdf"),
    "linje.zip": zipped("god.pdf", "a\nb.pdf"),
    "langt navn.zip": zipped("god.pdf", "n" * 300),
    "dyp.zip": zipped("/".join("d" * 60) + "/a.pdf"),
    "store og små.zip": zipped("a.pdf", "A.PDF"),
    "to former.zip": zipped(_twins("NFC"), _twins("NFD")),
    "løgn om størrelse.zip": changed(zipped("a.pdf", data=bytes(3000)), _lying_size),
    "oppå hverandre.zip": _overlapping,
    "uten ende.zip": _endless_list,
    "lenke.zip": _link,
    "kryptert.zip": changed(
        zipped("a.pdf"),
        lambda data: data[:6] + b"\1" + data[7 : data.index(b"PK\1\2") + 8] + b"\1" + data[data.index(b"PK\1\2") + 9 :],
    ),
    "avbrutt.zip": changed(zipped("a.pdf", data=bytes(range(256))), lambda data: data[:60] + data[200:]),
}


def tarred(*members: tarfile.TarInfo, data: bytes = b"x", mode: str = "w") -> Maker:
    def make(path: Path) -> None:
        with tarfile.open(path, mode) as packed:  # type: ignore[call-overload]
            for info in members:
                info.size = len(data) if info.isreg() else 0
                packed.addfile(info, io.BytesIO(data))

    return make


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, link
    return info


REFUSED |= {
    "forhold.tar.gz": tarred(member("a.pdf"), data=bytes(1 << 25), mode="w:gz"),
    "opp.tar": tarred(member("../../utenfor.txt")),
    "rot.tar": tarred(member("/utenfor.txt")),
    "lenke.tar": tarred(member("x", tarfile.SYMTYPE, "/etc"), member("x/passwd")),
    "hard lenke.tar": tarred(member("x", tarfile.LNKTYPE, "../../utenfor.txt")),
    "enhet.tar": tarred(member("null", tarfile.CHRTYPE)),
    "rør.tar": tarred(member("rør", tarfile.FIFOTYPE)),
    "to ganger.tar": tarred(member("a.pdf"), member("A.pdf")),
    "con.tar": tarred(member("aux.txt")),
    "dyp.tar": tarred(member("/".join("d" * 60))),
}
KEPT_WHOLE: dict[str, Maker] = {"nøstet.zip": _nested}
"""What lies in it is a packed file, which is a file like others."""
