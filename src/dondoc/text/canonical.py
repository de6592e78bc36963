"""The door: any text becomes canonical here, once."""

import re
import unicodedata

# Zero-width characters, marks of direction, soft hyphens and control codes that are no white space: none of them
# is seen on paper, and each would part a word from itself in a comparison.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")

# Those, all white space but plain spaces, tabs and line breaks, and marks that stand apart from their letters.
_TO_CHANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\u00ad\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]"
)
_ODD_SPACES = ("  ", " \n", "\n ", " \t", "\t ")


def canonical(text: str) -> str:
    """Return `text` in NFC with '\\n' line breaks and single spaces; tabs and the number of lines stay.

    A line ends where an editor ends it, at '\\n', '\\r\\n' or '\\r'. Other breaks (vertical tab, form feed,
    U+0085, U+2028, U+2029) are spaces here, so that line numbers equal those of the file.
    """
    return text if is_plain(text) else made_canonical(text)


def is_plain(text: str) -> bool:
    """Return whether `text` is canonical as it stands, and no mark in it stands apart from its letter.

    Most texts are, and seeing that takes a third of the time of making them so.
    """
    return not (
        _TO_CHANGE.search(text)
        or text.startswith(" ")
        or text.endswith(" ")
        or any(spaces in text for spaces in _ODD_SPACES)
    ) and unicodedata.is_normalized("NFC", text)


def made_canonical(text: str) -> str:
    """Return `text`, of which something may have to be changed, in its canonical form."""
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n")
    # Invisible characters go before composing: one between a letter and its mark would keep them apart.
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", unbroken))
    return "\n".join(["\t".join([collapse(cell) for cell in line.split("\t")]) for line in composed.split("\n")])


def collapse(text: str) -> str:
    """Return `text` on one line with single spaces, as a sentence is quoted."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text  # of all white space the plain space alone can be printed
    return " ".join(text.split())
