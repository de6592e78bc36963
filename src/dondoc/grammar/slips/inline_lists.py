"""Lists inside a paragraph whose numbers skip or come twice: '(1) …, (2) …, (4) …', 'một là …; ba là …'."""

import re
from collections.abc import Callable, Iterable, Iterator

from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.slips.list_order import Fault
from dondoc.text import fold

_ORDINALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
# An item begins the paragraph or follows a sign or 'và', and words follow it: not so a pointer ('nội dung (1), (4)').
_FIGURE = re.compile(r"\((?P<figure>\d{1,2})\)(?= ?[^\W\d_]{2})")
_BEFORE = (", ", "; ", ": ", ". ", " và ", " hoặc ", "gồm ")
_LONGEST_BEFORE = 6
_WORD = re.compile(rf"(?:^|(?<=[,;:.] )|(?<= và ))(?P<word>{any_of(*_ORDINALS)}) là(?=,|:| [^\W\d_])")
_RANKS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_RANK = re.compile(rf"(?:^|(?<=[,;:.] )|(?<= và ))thứ (?P<word>{any_of(*_RANKS)})(?=,|:)")
_FIRST = ("(1)", "ột là", "hứ nhất")


def begins_list(words: str) -> bool:
    """Whether a list may begin in the paragraph `words`: the cheap look."""
    return holds_any(words, _FIRST)


def find_inline_faults(words: str) -> Iterator[tuple[int, int, Fault]]:
    """Yield where in the paragraph `words` an item of a list does not follow the one before, and why."""
    if _FIRST[0] in words:
        yield from _faults(words, _figures(words), lambda match: int(match["figure"]), "({})".format)
    if _FIRST[1] in words:
        folded = fold(words)
        places = _WORD.finditer(folded)
        yield from _faults(folded, places, lambda match: _ORDINALS.index(match["word"]) + 1, _in_words)
    if _FIRST[2] in words:
        folded = fold(words)
        places = _RANK.finditer(folded)
        yield from _faults(folded, places, lambda match: _RANKS.index(match["word"]) + 1, _as_rank)


def _figures(words: str) -> Iterator[re.Match[str]]:
    for match in _FIGURE.finditer(words):
        place = match.start()
        if place == 0 or words.endswith(_BEFORE, max(0, place - _LONGEST_BEFORE), place):
            yield match


def _faults(
    words: str, places: Iterable[re.Match[str]], figure_of: Callable[[re.Match[str]], int], label: Callable[[int], str]
) -> Iterator[tuple[int, int, Fault]]:
    last = end = moved = 0
    for match in places:
        figure = figure_of(match)
        leap = figure - last - 1 if last else 0
        missing = tuple(map(label, range(last + 1, figure))) if last else ()
        if leap >= -1 and leap not in (0, -moved) and not holds_any(words[end : match.start()], missing):
            yield *match.span(), Fault(label(last), missing)
        last, end, moved = (figure if figure == 1 or last else 0), match.end(), 0 if leap == -moved else leap


def _in_words(figure: int) -> str:
    return f"{_ORDINALS[figure - 1]} là"


def _as_rank(figure: int) -> str:
    return f"thứ {_RANKS[figure - 1]}"


def find_inline_counts(words: str) -> Iterator[tuple[int, int]]:
    """Yield where in `words` a list '(1) …, (2) …' begins, and how many items it has without a gap."""
    start, last = -1, 0
    for match in _figures(words) if _FIRST[0] in words else ():
        figure = int(match["figure"])
        if figure == 1:
            if last > 1:
                yield start, last
            start = match.start()
        elif figure != last + 1:
            return
        last = figure
    if last > 1:
        yield start, last
