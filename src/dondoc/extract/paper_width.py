"""Text whose paragraphs were broken where the paper ended, as what is copied out of a PDF is.

There a line as long as its paper goes on in the next one, also where that begins with a capital; in other texts only
what begins small, or stands behind a word that no sentence ends with, goes on.
"""

from collections.abc import Collection

from dondoc.grammar.slips.cut_sentences import wants_more
from dondoc.model import Document

_FEWEST_LINES = 30
_SHARE_OF_SMALL = 0.3  # of the lines, that begin in the middle of a sentence
_LONGEST = 130  # characters; no paper is as wide
_FULL = 0.78  # of the width, from which on a line is full
_FEW = 0.1  # of the lines, that may be longer than the width
_SHORTEST_CUT = 30  # characters of a line that a word cuts


def width_of_wrapping(document: Document, table_lines: Collection[int]) -> int | None:
    """Return how many characters a line of the paper holds on which `document` was broken; None where it was not."""
    lengths, small = [], 0
    for line in document.lines:
        if line.is_row or line.start == line.end or line.number in table_lines:
            continue
        lengths.append(line.end - line.start)
        if len(lengths) == _FEWEST_LINES and not small:
            return None  # a text with a line a paragraph, as most are
        small += document.text[line.start].islower()
    if len(lengths) < _FEWEST_LINES or small < len(lengths) * _SHARE_OF_SMALL:
        return None
    width = sorted(lengths)[int(len(lengths) * (1 - _FEW))]
    return width if width <= _LONGEST else None


def goes_over(words: str, width: int | None) -> bool:
    """Whether the line `words` must go on in the next one, whatever that begins with."""
    if words.isupper():
        return False
    if len(words) >= _SHORTEST_CUT and words.rfind("(") > words.rfind(")"):
        return True  # a bracket is open
    return (width is not None and len(words) >= width * _FULL) or (len(words) >= _SHORTEST_CUT and wants_more(words))
