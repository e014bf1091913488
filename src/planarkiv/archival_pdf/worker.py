"""What runs in the helper process when a PDF/A copy is made: looks, repairs, carries over, compares."""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.helper_worker import answer_questions, limit_memory, quiet_pipe

MOST_PAGES = 2000
"""Pages of a file that is copied."""

_LONGEST = 500
"""Pixels along the longer side of the pictures that are compared."""
_GREY_STEP = 64
"""How much lighter or darker a pixel must be to count as another one."""
_MOST_CHARACTERS = 2_000_000
_MOST_OBJECTS = 300_000
_MOST_REASONS = 5
_MOST_COUNTED = 10_000
_CARRIED = ("/Title", "/Author", "/Subject", "/Keywords")


def serve(memory: int, seconds: float) -> None:
    """Answers questions until stdin ends. ``memory`` in bytes; after ``seconds`` on one question the process ends."""
    pipe = quiet_pipe()
    limit_memory(memory)
    from planarkiv.readers.pdf.worker import limit_streams

    limit_streams()
    tasks: Mapping[str, Callable[..., Mapping[str, object]]] = {
        "look": look,
        "repair": repair,
        "detach": detach,
        "carry over": carry_over,
        "compare": compare,
    }

    def answer(question: Mapping[str, Any]) -> bytes:
        paths = {name: Path(path) for name, path in question["paths"].items()}
        return json.dumps(tasks[question["task"]](**paths)).encode("ascii")

    answer_questions(pipe, answer, seconds)


def look(path: Path) -> Mapping[str, object]:
    """``broken``, or ``encrypted``, ``signed``, ``pages``, ``fonts`` (not embedded), ``claim`` (``2B`` or None) and
    ``holds``: how many there are of what a copy may lose."""
    import pikepdf

    from planarkiv.readers.pdf.fonts import fonts_not_embedded
    from planarkiv.readers.pdf.xmp import MAX_BYTES, XmpError, pdfa_claim, read_xmp

    try:
        pdf = pikepdf.open(path, suppress_warnings=True)
    except pikepdf.PasswordError:
        return {"encrypted": True}
    except (pikepdf.PdfError, OSError) as error:
        return {"broken": str(error).replace(str(path), "")[:200]}
    with pdf:
        if pdf.is_encrypted:
            return {"encrypted": True}
        claim = None
        packet = pdf.Root.get("/Metadata")
        if isinstance(packet, pikepdf.Stream) and int(packet.get("/Length", 0)) <= MAX_BYTES:
            try:
                claim = pdfa_claim(read_xmp(packet.read_bytes()))
            except XmpError:
                claim = None
        return {
            "encrypted": False,
            "signed": _is_signed(pdf, path),
            "pages": len(pdf.pages),
            "fonts": fonts_not_embedded(pdf),
            "claim": claim,
            "holds": _holds(pdf) if len(pdf.pages) <= MOST_PAGES else {},
        }


def _is_signed(pdf: Any, path: Path) -> bool:
    import pikepdf

    # what is signed is a range of bytes, so the range stands in the file as it is, also in an earlier version of it
    if b"/ByteRange" in path.read_bytes() or "/Perms" in pdf.Root:
        return True
    for number, thing in enumerate(pdf.objects):
        if number >= _MOST_OBJECTS:
            return True  # too many to be sure
        if isinstance(thing, pikepdf.Dictionary) and (
            "/ByteRange" in thing or (thing.get("/FT") == "/Sig" and "/V" in thing)
        ):
            return True
    return False


def _holds(pdf: Any) -> Mapping[str, int]:
    import pikepdf

    found: Counter[str] = Counter()
    found["vedlegg"] = min(len(pdf.attachments), _MOST_COUNTED)
    layers = pdf.Root.get("/OCProperties")
    found["lag"] = len(layers.get("/OCGs", [])) if isinstance(layers, pikepdf.Dictionary) else 0
    form = pdf.Root.get("/AcroForm")
    found["skjemafelt"] = len(form.get("/Fields", [])) if isinstance(form, pikepdf.Dictionary) else 0
    names = pdf.Root.get("/Names")
    found["skript"] = int(isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names)
    found["struktur"] = int("/StructTreeRoot" in pdf.Root)
    found["bokmerker"] = int("/First" in outlines) if (outlines := pdf.Root.get("/Outlines")) is not None else 0
    found["tittel"] = int("/Title" in pdf.docinfo)
    for page in pdf.pages:
        found["georeferanse"] += int("/VP" in page.obj or "/LGIDict" in page.obj)
        for note in page.obj.get("/Annots", []):
            if isinstance(note, pikepdf.Dictionary):
                found["lenker" if note.get("/Subtype") == "/Link" else "merknader"] += 1
    return {kind: count for kind, count in found.items() if count}


def repair(path: Path, out: Path) -> Mapping[str, object]:
    """Writes ``path`` as PDF/A-2b to ``out`` where nothing needs to be drawn anew; else ``reasons``, in English."""
    import pikepdf

    try:
        from pikepdf import pdfa
    except ImportError:
        return {"reasons": ["pikepdf.pdfa"]}
    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            pdfa.save(pdf, out, "2b")
    except pdfa.PdfaError as error:
        return {"reasons": [f"{each.rule}: {each.message}"[:200] for each in error.report.findings[:_MOST_REASONS]]}
    except (pikepdf.PdfError, ValueError, TypeError, LookupError, AttributeError, RuntimeError) as error:
        return {"reasons": [str(error).replace(str(path), "")[:200]]}
    return {"reasons": []}


def detach(copy: Path, out: Path) -> Mapping[str, object]:
    """Takes attachments out of a copy, as ``out``: PDF/A-2 allows only those that are PDF/A (ISO 19005-2 6.8)."""
    import pikepdf

    with pikepdf.open(copy) as pdf:
        for name in list(pdf.attachments):
            del pdf.attachments[name]
        if "/AF" in pdf.Root:
            del pdf.Root.AF
        pdf.save(out)
    return {}


def carry_over(original: Path, copy: Path, out: Path) -> Mapping[str, object]:
    """Gives a copy that was drawn anew the place on the ground and the title of its original, as ``out``."""
    import pikepdf

    with pikepdf.open(original, suppress_warnings=True) as first, pikepdf.open(copy) as second:
        for old, new in zip(first.pages, second.pages, strict=False):
            if "/VP" in old.obj:
                new.obj.VP = second.copy_foreign(first.make_indirect(old.obj.VP))
        kept = {key: first.docinfo[key] for key in _CARRIED if isinstance(first.docinfo.get(key), pikepdf.String)}
        with second.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta.load_from_docinfo(pikepdf.Dictionary(kept))
        second.save(out)
    return {}


def compare(original: Path, copy: Path) -> Mapping[str, object]:
    """``pages`` (of both), ``sizes`` (pages whose size differs), ``texts`` and ``pictures``: of each page, how large a
    part of its characters and of its pixels is another one, 0 to 1."""
    import pypdfium2

    first, second = pypdfium2.PdfDocument(original), pypdfium2.PdfDocument(copy)
    sizes: list[int] = []
    texts: list[float] = []
    pictures: list[float] = []
    for number in range(min(len(first), len(second))):
        old, new = first[number], second[number]
        if any(abs(a - b) > 1 for a, b in zip(old.get_size(), new.get_size(), strict=True)):
            sizes.append(number + 1)
            texts.append(1.0)
            pictures.append(1.0)
        else:
            texts.append(_other_characters(_characters(old), _characters(new)))
            pictures.append(_other_pixels(_greys(old), _greys(new)))
        old.close()
        new.close()
    return {"pages": [len(first), len(second)], "sizes": sizes, "texts": texts, "pictures": pictures}


def _characters(page: Any) -> Counter[str]:
    layer = page.get_textpage()
    try:
        text = layer.get_text_range(0, min(layer.count_chars(), _MOST_CHARACTERS)) if layer.count_chars() > 0 else ""
    finally:
        layer.close()
    return Counter(sign for sign in unicodedata.normalize("NFKC", text) if sign.isprintable() and not sign.isspace())


def _other_characters(old: Counter[str], new: Counter[str]) -> float:
    most = max(old.total(), new.total())
    return 1 - (old & new).total() / most if most else 0.0


def _greys(page: Any) -> NDArray[np.int16]:
    width, height = page.get_size()
    bitmap = page.render(scale=_LONGEST / max(width, height), grayscale=True)
    pixels = bitmap.to_numpy()
    greys: NDArray[np.int16] = pixels.reshape(pixels.shape[0], pixels.shape[1], -1)[:, :, 0].astype(np.int16)
    bitmap.close()
    return greys


def _other_pixels(old: NDArray[np.int16], new: NDArray[np.int16]) -> float:
    if old.shape != new.shape:
        return 1.0
    # of each block of two by two: the edge of a line may fall on either side of a pixel
    high, wide = (old.shape[0] // 2) * 2, (old.shape[1] // 2) * 2
    change = (old - new)[:high, :wide].reshape(high // 2, 2, wide // 2, 2).mean(axis=(1, 3))
    return float((np.abs(change) > _GREY_STEP).mean()) if change.size else 0.0
