"""What the frame of a legal site says of the document inside it: 'Số hiệu 12/KH-UBND', 'Người ký: …'.

Sites that print a part of a document leave out its signature, or its number; their own list of its marks then is all
there is to tell them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.extract.zones import Zoned
from dondoc.grammar.document_numbers import find_document_numbers
from dondoc.grammar.frame_marks import read_frame_mark
from dondoc.grammar.periods import find_periods
from dondoc.model import Role
from dondoc.text import fold

_LONGEST_NAME = 6  # words


@dataclass(frozen=True, slots=True)
class FrameHead:
    """The number, the day and the signer that a site's frame gives; None where it gives none."""

    number: str | None = None
    issued_on: date | None = None
    signer: str | None = None


def read_frame_head(zoned: Sequence[Zoned]) -> FrameHead:
    """Return what the lines of a site's frame among `zoned` say of the document."""
    said: dict[str, str] = {}
    for item in zoned:
        if item.role is Role.SITE_FRAME:
            mark = read_frame_mark(item.paragraph.words)
            if mark:
                said.setdefault(*mark)
    numbers = find_document_numbers(said.get("number", ""))
    days = [reading.value.end for reading in find_periods(fold(said.get("issued_on", ""))) if "day" in reading.rule]
    return FrameHead(numbers[0].number if numbers else None, days[0] if days else None, _name(said.get("signer", "")))


def _name(words: str) -> str | None:
    """A person's name, of two words and more, each with a capital."""
    parts = words.split()
    return words if 2 <= len(parts) <= _LONGEST_NAME and all(part[0].isupper() for part in parts) else None
