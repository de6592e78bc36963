"""The second row of a heading in a text that has lost which cells of the first span several columns.

'TT | Nhiệm vụ | Phân công | Thời gian' stands above 'Chủ trì | Phối hợp', and rows of five cells follow: the
words below tell which cell is over them.
"""

from collections.abc import Iterator, Sequence

from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.spanning_headings import spans_columns

_MOST_SPANS = 3
_SUBJECTS = (Column.TASK, Column.INDICATOR)


def spread(words: Sequence[str], cells: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the heading `words` and the `cells` of the row below, each over its own columns; None where all stand so.

    The cells below stand at the head of their row, and the heading has as many empty ones at its end as it is short of;
    or none of both has any, in a text whose rows are as long as what they say. Or the cells below stand in their
    places, and the heading alone is as much shorter, as in a PDF that draws no rule between the two.
    """
    below = [cell for cell in cells if cell]
    if in_place := _spanned_in_place(words, cells, below):
        return in_place
    over = list(words[: _filled(words)])
    short = len(words) - len(over)
    if list(cells[: len(below)]) != below or not all(over):
        return None
    if short:
        counts = [len(below) - short]
    else:
        counts = list(range(1, len(below) // 2 + 1)) if len(cells) == len(below) < len(words) else []
    for spans in counts:
        for parts in _partings(below, spans) if 0 < spans <= _MOST_SPANS else ():
            places = _places(over, parts)
            if places is not None:
                return _laid_out(over, dict(zip(places, parts, strict=True)))
    return None


def _spanned_in_place(
    words: Sequence[str], cells: Sequence[str], below: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The rows where the cells `below` stand in their places under one of the `words`, and those behind it do not."""
    short = len(cells) - len(words)
    first = next((at for at, cell in enumerate(cells) if cell), 0)
    if not first or short != len(below) - 1 or short < 1 or not all(words):
        return None
    if list(cells[first : first + len(below)]) != list(below) or not spans_columns(words[first], below):
        return None
    return (*words[: first + 1], *[""] * short, *words[first + 1 :]), tuple(cells)


def _filled(words: Sequence[str]) -> int:
    return len(words) - next((i for i, word in enumerate(reversed(words)) if word), len(words))


def _partings(below: Sequence[str], spans: int) -> Iterator[list[Sequence[str]]]:
    """The ways in which `below` may stand under so many `spans`, two and more under each."""
    if spans == 1:
        if len(below) > 1:
            yield [below]
        return
    for first in range(2, len(below) - 1):
        for rest in _partings(below[first:], spans - 1):
            yield [below[:first], *rest]


def _places(over: Sequence[str], parts: Sequence[Sequence[str]]) -> list[int] | None:
    """Which cells of the heading stand `over` each of the `parts`, in their order; None where words do not tell."""
    places: list[int] = []
    subject = next((i for i, word in enumerate(over) if read_column_heading(word) in _SUBJECTS), None)
    for part in parts:
        begin = places[-1] + 1 if places else 0
        able = [i for i in range(begin, len(over)) if spans_columns(over[i], part)]
        if not able:
            return None
        places.append(next((i for i in able if i != subject), able[0]))  # 'Chỉ tiêu' is over no years beside 'Mục tiêu'
    return places


def _laid_out(over: Sequence[str], under: dict[int, Sequence[str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words, cells = list[str](), list[str]()
    for place, word in enumerate(over):
        part = under.get(place, ("",))
        words += [word, *[""] * (len(part) - 1)]
        cells += part
    return tuple(words), tuple(cells)
