"""The columns of a table that only spaces set apart, on pages each of which is laid out by itself.

Columns begin elsewhere on each; a strip under one heading may be blank by chance, or a column have no words. What the
heading says is the same on all of them: as most pages part its words, so do the others.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from dondoc.sources.spaced_columns import Columns, Fragment, Line, by_place, find_columns, words_of

_FEWEST_BEGINNINGS = 2
_END = 10_000  # characters; no line is longer

Counts = tuple[int, ...]  # the words of each cell of a heading
Page = tuple[Sequence[Line], Sequence[Line]]  # the lines of its rows, and those of its heading


def alike(pages: Sequence[Page]) -> list[Columns] | None:
    """Return the columns of each of `pages`, as many on all of them; None where they are not parts of one table."""
    found = [find_columns(rows, heading) for rows, heading in pages]
    first = pages[0][1]  # of the others, too, that do not repeat it; there its words stand elsewhere
    found = [
        _by_themselves(rows, len(found[0])) or columns if at and heading is first else columns
        for at, ((rows, heading), columns) in enumerate(zip(pages, found, strict=True))
    ]
    parted = [
        tuple(len(cell.split()) for cell in by_place(heading[0], columns)) if columns and heading else ()
        for (_, heading), columns in zip(pages, found, strict=True)
    ]
    if all(len(heading) == 1 for _, heading in pages) or _is_torn(pages, parted):
        most = _most_likely(parted, first[0])
        found = [
            columns
            if parts == most or (at and heading is first and len(parts) == len(most))
            else _below(heading[0], most, rows)
            for at, ((rows, heading), parts, columns) in enumerate(zip(pages, parted, found, strict=True))
        ]
    width = len(found[0])
    found = [
        _under_headings(columns, heading) if len(columns) > width else columns
        for (_, heading), columns in zip(pages, found, strict=True)
    ]
    return found if all(len(columns) == width for columns in found) else None


def _is_torn(pages: Sequence[Page], parted: Sequence[Counts]) -> bool:
    """Whether the same heading of several lines has words in every column, but not in as many on every page."""
    texts = {" ".join(part.words for part in heading[0]) if heading else "" for _, heading in pages}
    return len(texts) == 1 and len(set(parted)) > 1 and all(all(parts) for parts in parted)


def _most_likely(parted: Sequence[Counts], heading: Line) -> Counts:
    """How most pages part the words of the `heading`, of those that do so before capitals where there are some."""
    words = [word.words for word in words_of(heading)]
    high = [parts for parts in parted if parts and all(_begins_high(words, parts))]
    (most, _), *_others = Counter(high or parted).most_common(1)
    return most


def _begins_high(words: Sequence[str], counts: Counts) -> Iterator[bool]:
    at = 0
    for count in counts:
        yield not count or not words[at][:1].islower()
        at += count


def _by_themselves(rows: Sequence[Line], width: int) -> Columns | None:
    """The columns that `rows` show whatever stands over them, where they are as many as `width`."""
    columns = find_columns(rows, rows)
    return columns if len(columns) == width else None


def _below(heading: Line, counts: Sequence[int], rows: Sequence[Line]) -> Columns:
    """The columns below a `heading` of which each has as many words as `counts` says."""
    words = list(words_of(heading))
    starts, at, last = [], 0, 0
    for count in counts:
        last = _beginning(words[at : at + count], last, rows)
        starts.append(last)
        at += count
    return list(zip(starts, [start - 1 for start in starts[1:]] + [_END], strict=True))


def _beginning(words: Sequence[Fragment], last: int, rows: Sequence[Line]) -> int:
    """Where a column headed `words` begins behind that which begins at `last`: its words may be further left."""
    if not words:
        return last + 1
    start = words[0].start
    begins = Counter(part.start for line in rows for part in line if last < part.start <= start)
    often = [at for at, times in begins.items() if times >= _FEWEST_BEGINNINGS and at > (last + start) // 2]
    return max(often, key=lambda at: begins[at], default=start)


def _under_headings(columns: Columns, heading: Sequence[Line]) -> Columns:
    """Return `columns`, those that stand under one fragment of the `heading` as one."""
    whole = [columns[0]]
    for start, end in columns[1:]:
        before = whole[-1]
        if any(part.start < before[1] and part.end > start for line in heading for part in line):
            whole[-1] = before[0], end
        else:
            whole.append((start, end))
    return whole
