"""Which words of a line stand in which column, where only a space parts the words of one column from the next.

Words are dealt to the column at whose beginning they begin, or a little before it: a converter that has no room for a
cell moves it. The first word of a cell is mostly one with a capital.
"""

from collections.abc import Sequence

from dondoc.sources.heading_words import begins_bodies
from dondoc.sources.spaced_columns import Columns, Fragment, Line, words_of

_LONGEST = 4  # words that tell whether the name of a body begins
_OFF = 4  # characters by which a cell begins beside its column at most
_SMALL = 2  # as many characters further off a word counts that begins with a small letter
_BODY = 3  # and as many nearer one with which the name of a body begins


def cells_at(line: Line, columns: Columns) -> list[str]:
    """Return the words of `line` by column; those of a heading behind its number stay together."""
    cells = [""] * len(columns)
    heads = len(line) == 2 and line[0].end <= columns[0][1] and line[1].start < columns[1][1]
    for part in line:
        over = [at for at, (start, end) in enumerate(columns) if part.start < end and part.end > start]
        first = over[0] if over else max(sum(start <= part.start + 1 for start, _ in columns) - 1, 0)
        for place, words in _parted(part, columns, over, heads=heads) if len(over) > 1 else [(first, part.words)]:
            cells[place] = f"{cells[place]} {words}".strip()
    return cells


def _parted(part: Fragment, columns: Columns, over: Sequence[int], *, heads: bool) -> list[tuple[int, str]]:
    """The words of `part` by the columns `over` which it stands; a heading is parted before a body alone."""
    words = list(words_of([part]))
    parted, at = [], 0
    column = over[0]
    for next_column in over[1:]:
        start = columns[next_column][0]
        begins = min(range(at + 1, len(words)), key=lambda word: _off(words[word:], start), default=None)
        if begins is None or _off(words[begins:], start) > _OFF or (heads and not _begins_body(words[begins:])):
            continue
        parted.append((column, _said(words[at:begins])))
        column, at = next_column, begins
    return [*parted, (column, _said(words[at:]))]


def _off(words: Sequence[Fragment], start: int) -> int:
    """How little the first of `words` seems to begin a cell whose column begins at `start`."""
    first = words[0]
    small = not (first.words[0].isupper() or first.words[0].isdigit())
    return abs(first.start - start) + _SMALL * small - _BODY * _begins_body(words)


def _begins_body(words: Sequence[Fragment]) -> bool:
    return words[0].words[0].isupper() and bool(begins_bodies().match(_said(words[:_LONGEST]).lower()))


def _said(words: Sequence[Fragment]) -> str:
    return " ".join(word.words for word in words)
