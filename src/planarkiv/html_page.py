"""A page of HTML that stands alone: its style and its script are in it, and it may load nothing else."""

import base64
import hashlib
import json
from collections.abc import Iterator
from html import escape
from pathlib import Path

from planarkiv.language import chosen

_FOLDER = Path(__file__).parent


def packaged(name: str) -> str:
    """A style or a script that lies in the package, such as ``reports/html.css``."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def start(
    title: str, style: str, script: str = "", *, pictures: bool = False, inline_styles: bool = False, meta: str = ""
) -> Iterator[str]:
    """The page down to its body. ``meta`` is HTML for the head; ``pictures``: pictures that stand in the page show;
    ``inline_styles``: elements may have styles of their own.
    """
    policy = [
        "default-src 'none'",
        "style-src 'unsafe-inline'" if inline_styles else f"style-src '{_digest(style)}'",
        *([f"script-src '{_digest(script)}'"] if script else []),
        *(["img-src data:"] if pictures else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    yield f'<!DOCTYPE html>\n<html lang="{chosen()}">\n<head>\n<meta charset="utf-8">\n{meta}'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape("; ".join(policy))}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"


def end(script: str = "") -> Iterator[str]:
    """The script and the end of the page."""
    if script:
        yield f"<script>{script}</script>\n"
    yield "</body>\n</html>\n"


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def data(value: object) -> str:
    """JSON that may stand in a script element: no text in it can end the element, or begin a comment."""
    text = _ENCODE(value).replace("<", "\\u003c")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
