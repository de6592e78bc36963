"""What the frame of a legal site says of the document inside it: 'Số hiệu 12/KH-UBND', 'Người ký: …'.

Sites that print a part of a document leave out its signature, its number or its title; their own list of its marks
then is all there is to tell them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.extract.zones import Zoned
from dondoc.grammar.bodies.body_words import BODIES
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.frame_marks import name_of_signer, read_frame_marks, read_name_of_document
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.times.periods import find_periods
from dondoc.model import Role
from dondoc.text import fold

_STOPS = " .;"
_LONGEST_NAME = 6  # words
_BODY = re.compile(rf"{BODIES}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FrameHead:
    """The number, day, signer, kind, issuer (or its place alone) and title in a site's frame; None for none."""

    number: str | None = None
    issued_on: date | None = None
    signer: str | None = None
    kind: str | None = None
    issuer: str | None = None
    title: str | None = None


def read_frame_head(zoned: Sequence[Zoned]) -> FrameHead:
    """Return what the lines of a site's frame among `zoned` say of the document."""
    said: dict[str, str] = {}
    title: str | None = None
    for item in zoned:
        if item.role is Role.SITE_FRAME:
            words = item.paragraph.body
            title = title or read_name_of_document(words)
            for name, value in read_frame_marks(words):
                said.setdefault(name, value)
    numbers = find_document_numbers(said.get("number", ""))
    days = [reading.value.end for reading in find_periods(fold(said.get("issued_on", ""))) if "day" in reading.rule]
    kind = fold(said.get("kind", "")).strip(_STOPS)
    named = numbers[0] if numbers else None  # 'Số ký hiệu: Kế hoạch số … ngày … của Sở Y tế' says more than that
    issuer = said.get("issuer", "").strip(_STOPS) or (named.issuer if named else None)
    return FrameHead(
        number=named.number if named else None,
        issued_on=days[0] if days else named.issued_on if named else None,
        signer=_name(name_of_signer(said.get("signer", ""))),
        kind=kind if kind in KINDS else named.kind if named else None,
        issuer=issuer or None,
        title=title or said.get("title", "").strip(_STOPS) or None,
    )


def _name(words: str) -> str | None:
    """A person's name, of two words and more, each with a capital; digital signatures of bodies name these there."""
    parts = words.split()
    is_name = 2 <= len(parts) <= _LONGEST_NAME and all(part[0].isupper() for part in parts)
    return words if is_name and not _BODY.match(words) else None
