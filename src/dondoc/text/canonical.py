"""The door: any text becomes canonical here, once."""

import re
import unicodedata

# Zero-width characters, marks of direction, soft hyphens and control codes that are no white space: none of them
# is seen on paper, and each would part a word from itself in a comparison.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def canonical(text: str) -> str:
    """Return `text` in NFC with '\\n' line breaks and single spaces; tabs and the number of lines stay.

    A line ends where an editor ends it, at '\\n', '\\r\\n' or '\\r'. Other breaks (vertical tab, form feed,
    U+0085, U+2028, U+2029) are spaces here, so that line numbers equal those of the file.
    """
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n")
    # Invisible characters go before composing: one between a letter and its mark would keep them apart.
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", unbroken))
    return "\n".join(["\t".join([collapse(cell) for cell in line.split("\t")]) for line in composed.split("\n")])


def collapse(text: str) -> str:
    """Return `text` on one line with single spaces, as a sentence is quoted."""
    return " ".join(text.split())
