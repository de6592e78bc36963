"""The lines in which a legal site lists the marks of a document: 'Số hiệu 12/KH-UBND', 'Người ký: …'."""

import re
from typing import Literal

from dondoc.text import fold

FrameMark = Literal["number", "issued_on", "signer"]

MARKS: tuple[tuple[FrameMark, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^số hiệu ?:? ")),
    ("issued_on", re.compile(r"^ngày ban hành ?:? ")),
    ("signer", re.compile(r"^người ký ?:? ")),
)


def read_frame_mark(words: str) -> tuple[FrameMark, str] | None:
    """Return which mark the line `words` of a site's frame gives, and what it says of it; None for other lines."""
    folded = fold(words)
    for name, pattern in MARKS:
        if match := pattern.match(folded):
            return name, words[match.end() :].strip()
    return None
