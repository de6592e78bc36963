"""The door: any text becomes canonical here, once."""

import re
import unicodedata

_LINE_BREAK = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_SPACES = re.compile(r"[^\S\n\t]+")
_EDGE = re.compile(r" ?([\n\t]) ?")


def canonical(text: str) -> str:
    """Return `text` in NFC with '\\n' line breaks and single spaces; tabs and the number of lines stay."""
    composed = unicodedata.normalize("NFC", _LINE_BREAK.sub("\n", text))
    spaced = _SPACES.sub(" ", _INVISIBLE.sub("", composed))
    return _EDGE.sub(r"\1", spaced).strip(" ")


def collapse(text: str) -> str:
    """Return `text` on one line with single spaces, as a sentence is quoted."""
    return " ".join(text.split())
