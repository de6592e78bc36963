"""Text whose paragraphs were broken where the paper ended, as what is copied out of a PDF is.

There a line as long as its paper goes on in the next one, also where that begins with a capital; in other texts only
what begins small, or stands behind a word that no sentence ends with, goes on.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.wrapped_lines import opens_work
from dondoc.grammar.slips.cut_sentences import wants_more
from dondoc.model import Document

_FEWEST_LINES = 30
_SHARE_OF_SMALL = 0.3  # of the lines, that begin in the middle of a sentence
_SHARE_OF_CUT = 0.5  # of the full lines, that are cut in one, in a text with many short lines
_FEWEST_CUT = 8
_TORN = 0.03  # of the lines, that may be two: pdftotext joins those that a dash ends
_LONGEST = 130  # characters; no paper is as wide
_FULL = 0.78  # of the width, from which on a line is full
_FEW = 0.1  # of the lines, that may be longer than the width
_FEWEST = 0.01  # of the lines, that may be longer than the paper
_SHORTEST_CUT = 30  # characters of a line that a word cuts
_FEWEST_NUMBERED = 10  # lines with a number or mark, that show how paragraphs are parted
_LONGEST_HEADING = 150  # characters
_SENTENCE_ENDS = tuple('.;:!?…"”)/')
_CLOSE = 0.05  # of the numbered lines, that may stand right below another one where blank lines part paragraphs


class Wrapping(NamedTuple):
    """How the lines of a text were broken: most are as long as `width` at most, and nearly none longer than `longest`.

    Where a blank line stands above nearly every numbered line (`by_blanks`), a paragraph goes on where none does.
    """

    width: int
    longest: int
    by_blanks: bool


def wrapping_of(document: Document, table_lines: Collection[int]) -> Wrapping | None:
    """Return how the lines of `document` were broken where its paper ended; None where they were not."""
    lengths: list[int] = []
    small = 0
    above: list[int] = []  # the lengths of the lines that are cut in the middle of a sentence
    for line in document.lines:
        if line.is_row or line.start == line.end or line.number in table_lines:
            continue
        if document.text[line.start].islower():
            small += 1
            above += lengths[-1:]
        lengths.append(line.end - line.start)
        if len(lengths) == _FEWEST_LINES and not small:
            return None  # a text with a line a paragraph, as most are
    if len(lengths) < _FEWEST_LINES or not (small >= len(lengths) * _SHARE_OF_SMALL or _cuts_full(lengths, above)):
        return None
    lengths.sort()
    width, longest = (lengths[int(len(lengths) * (1 - share))] for share in (_FEW, _FEWEST))
    return Wrapping(width, longest, _parts_by_blanks(document, table_lines)) if width <= _LONGEST else None


def _cuts_full(lengths: Sequence[int], above: Sequence[int]) -> bool:
    """Whether most of the full ones among `lengths` are those of lines cut in a sentence, which are `above` others."""
    longest = sorted(lengths)[int(len(lengths) * (1 - _TORN))]
    if longest > _LONGEST or len(above) < _FEWEST_CUT:
        return False
    full = longest * _FULL
    return sum(length >= full for length in above) >= _SHARE_OF_CUT * sum(length >= full for length in lengths)


def _parts_by_blanks(document: Document, table_lines: Collection[int]) -> bool:
    above, apart, close = 0, 0, 0
    for line in document.lines:
        if line.start == line.end:
            continue
        if line.number not in table_lines and not line.is_row and read_line_number(document.quote(line)):
            apart += line.number - above > 1
            close += line.number - above == 1
        above = line.number
    return apart >= _FEWEST_NUMBERED and close <= apart * _CLOSE


def is_full(words: str, wrapping: Wrapping | None) -> bool:
    """Whether the line `words` ends about where the paper did."""
    return wrapping is not None and len(words) >= wrapping.width * _FULL


def has_no_room(words: str, below: str, wrapping: Wrapping | None) -> bool:
    """Whether the first word of the line `below` would have reached beyond the longest lines behind `words`."""
    return wrapping is not None and len(words) + 1 + len(below.split(" ", 1)[0]) > wrapping.longest


def goes_over(words: str, wrapping: Wrapping | None) -> bool:
    """Whether the line `words` must go on in the next one, whatever that begins with."""
    if words.isupper():
        return False
    if len(words) >= _SHORTEST_CUT and words.rfind("(") > words.rfind(")"):
        return True  # a bracket is open
    return is_full(words, wrapping) or ((wrapping is not None or len(words) >= _SHORTEST_CUT) and wants_more(words))


def is_open(lines: Sequence[str], below: str, wrapping: Wrapping | None) -> bool:
    """Whether the sentence of the paragraph `lines` goes on with a capital in `below`, though its last line is short.

    Pages of sites break where their source did: 'các Ban' / 'Hội đồng nhân dân tỉnh', in the middle of the paper. So
    does an item of a list, or what is longer than a heading, where no stop ends it.
    """
    return wrapping is not None and reads_on(lines, below)


def reads_on(lines: Sequence[str], below: str) -> bool:
    """Whether no stop ends the list item, or what is longer than a heading, `lines`, and `below` begins nothing."""
    last = lines[-1]
    if last.endswith(_SENTENCE_ENDS) or not below[0].isupper():
        return False
    if below.isupper() or last.isupper() or opens_work(below):
        return False
    number = read_line_number(lines[0])
    return bool(number and number.is_list_mark) or sum(map(len, lines)) > _LONGEST_HEADING
