"""What python-docx writes reads back as the plain text of the same content."""

import io
import re

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.sources import read_document

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"], exclude_characters="\\")
    | st.sampled_from("ơưăđấ Ủ"),
    max_size=20,
)
ROWS = st.integers(2, 4).flatmap(lambda wide: st.lists(st.lists(WORDS, min_size=wide, max_size=wide), min_size=1))
BLOCKS = st.lists(WORDS | ROWS, max_size=6).map(lambda blocks: ["Điều 1", *blocks, "Nơi nhận"])


def as_docx(blocks: list[str | list[list[str]]]) -> bytes:
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(0, len(block[0]))
        for row in block:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_text(blocks: list[str | list[list[str]]]) -> bytes:
    lines = [block if isinstance(block, str) else "\n".join("\t".join(row) for row in block) for block in blocks]
    return "\n".join(lines).encode()


@settings(max_examples=40, deadline=None)
@given(BLOCKS)
def test_a_word_document_reads_as_its_plain_text(blocks: list[str | list[list[str]]]) -> None:
    word = read_document(as_docx(blocks), name="a.docx")
    plain = read_document(as_text(blocks), name="a.txt")
    assert re.sub(r"\n+", "\n", word.text) == re.sub(r"\n+", "\n", plain.text)


@settings(max_examples=20, deadline=None)
@given(BLOCKS)
def test_rows_and_cells_are_those_of_the_tables(blocks: list[str | list[list[str]]]) -> None:
    document = read_document(as_docx(blocks), name="a.docx")
    rows = [row for block in blocks if not isinstance(block, str) for row in block]
    assert [len(line.cells) for line in document.lines if line.is_row] == [len(row) for row in rows]


def test_lists_of_the_default_template_are_numbered() -> None:
    document = docx.Document()
    for words, style in (("a", "List Number"), ("b", "List Number"), ("c", "List Bullet"), ("d", "Normal")):
        document.add_paragraph(words, style=style)
    file = io.BytesIO()
    document.save(file)
    assert read_document(file.getvalue()).text == "1. a\n2. b\n- c\nd"
