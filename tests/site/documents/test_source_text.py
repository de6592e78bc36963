"""The source as pages show it: nothing is lost, and every span lies where it was found."""

from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.documents.doubts import Found
from dondoc.site.documents.source_text import Block, Part, blocks_of, part_with, parts_of

TEXT = "PHỤ LỤC\n\nTT\tNội dung\tChủ trì\n1\tXây dựng đường\tSở Xây dựng\nII\tMục\n\nNơi nhận"
ROLES = ["title", "blank", "table_header", "task", "section", "blank", "recipients"]


def _found(text: str, words: str, key: str) -> Found:
    start = text.index(words)
    line = text.count("\n", 0, start) + 1
    return _at(key, start, start + len(words), line)


def _at(key: str, start: int, end: int, line: int) -> Found:
    place = {"start": start, "end": end, "line_start": line, "line_end": line, "page": None, "cell": None}
    return Found(key, "task", key, {}, place)  # type: ignore[arg-type]  # a place in short


def _words_of(blocks: list[Block]) -> list[str]:
    return [
        "\t".join("".join(piece.text for piece in cell) for cell in line.cells)
        for block in blocks
        for line in block.lines
    ]


def _shown(chosen: Found | None = None, *found: Found) -> list[Block]:
    [part] = parts_of(TEXT)
    return blocks_of(TEXT, part, ROLES, found, chosen)


def test_paragraphs_and_tables_keep_their_shape() -> None:
    blocks = _shown()
    assert [block.is_table for block in blocks] == [False, True, False]
    assert [[line.number for line in block.lines] for block in blocks] == [[1], [3, 4, 5], [7]]
    assert [line.role for line in blocks[1].lines] == ["table_header", "task", "section"]


def test_a_short_row_fills_the_table() -> None:
    rows = _shown()[1].lines
    assert [row.last_spans for row in rows] == [1, 1, 2]


def test_a_wide_column_is_the_one_that_says_most() -> None:
    widths = _shown()[1].widths
    assert len(widths) == 3
    assert max(widths) == widths[1]
    assert sum(widths) <= 58


def test_a_span_is_cut_out_of_its_cell() -> None:
    task = _found(TEXT, "dựng đường", "t1")
    pieces = _shown(None, task)[1].lines[1].cells[1]
    assert [(piece.text, piece.key) for piece in pieces] == [("Xây ", ""), ("dựng đường", "t1")]
    assert not any(piece.is_chosen for piece in pieces)


def test_the_chosen_span_is_marked_even_where_a_shorter_one_lies_in_it() -> None:
    whole, inner = _found(TEXT, "Xây dựng đường", "t1"), _found(TEXT, "đường", "t2")
    pieces = _shown(whole, whole, inner)[1].lines[1].cells[1]
    assert [(piece.text, piece.key, piece.is_chosen) for piece in pieces] == [
        ("Xây dựng ", "t1", True),
        ("đường", "t2", True),
    ]


def test_a_thing_is_listed_at_the_line_where_it_begins() -> None:
    task = _found(TEXT, "Xây dựng đường", "t1")
    assert [[one.key for one in line.found] for line in _shown(None, task)[1].lines] == [[], ["t1"], []]


@given(st.text(alphabet="ab ỡ\t\n", max_size=400), st.data())
def test_no_character_is_lost_whatever_was_found(text: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(edges, edges), max_size=8))
    found = [_at(str(n), min(span), max(span), 1) for n, span in enumerate(spans)]
    shown = [words for part in parts_of(text) for words in _words_of(blocks_of(text, part, [], found))]
    assert "\n".join(shown) == text


@given(st.lists(st.integers(0, 4000), max_size=150))
def test_parts_cover_the_lines_in_order_and_stay_small(lengths: list[int]) -> None:
    text = "\n".join("a" * length for length in lengths)
    parts = parts_of(text)
    lines = text.split("\n")
    assert [n for part in parts for n in range(part.first, part.last + 1)] == list(range(1, len(lines) + 1))
    assert all(text[part.start :].split("\n")[0] == lines[part.first - 1] for part in parts)
    assert all(part.last - part.first < 60 for part in parts)
    assert all(sum(lengths[part.first - 1 : part.last]) <= 12_000 or part.first == part.last for part in parts)


def test_a_line_is_found_in_its_part() -> None:
    parts = [Part(1, 1, 60, 0), Part(2, 61, 90, 4000)]
    assert [part_with(parts, line).number for line in (1, 60, 61, 90, 91)] == [1, 1, 2, 2, 1]
