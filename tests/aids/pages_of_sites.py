"""Documents as legal sites carry them: lines broken at some width, letterheads and tables between bars, emphasis.

`as_site(document, shape)` writes a Document so; `rows_between_bars` and `rows_of_page` write one table as such bars
and as a web page has it.
"""

import html
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dondoc.model import Document, Line

_NUMBER = re.compile(r"(Điều \d+\.|[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\))\s+(.*)$")
_KIND = re.compile(r"(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO)$")
_HEAD = 14  # lines
_TITLE = 130  # characters


@dataclass(frozen=True)
class Shape:
    """How a converter breaks lines: the `first` of a paragraph earlier than the others, in cells `narrow` ones.

    `ragged` lines end anywhere up to that width; `hollow` cells hold nothing in bold, others are two bars together.
    """

    first: int = 28
    width: int = 80
    narrow: int = 40
    ragged: bool = False
    hollow: bool = True
    seed: int = 1


SHAPES = {
    "usual": Shape(),
    "narrow": Shape(first=20, width=60, narrow=18, hollow=False),
    "ragged": Shape(ragged=True, seed=2),
    "ragged, with bars for empty cells": Shape(first=24, ragged=True, hollow=False, seed=3),
}


@dataclass(frozen=True)
class Spanning:
    """A cell over several columns or rows."""

    words: str
    columns: int = 1
    rows: int = 1


Rows = Sequence[Sequence[str | Spanning]]


def broken(words: str, first: int, width: int, chance: random.Random | None = None) -> str:
    """Return `words` on lines of `width` at most, the first of `first`; of any length up to that by `chance`."""
    lines, limit = [""], first
    for word in words.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > limit:
            lines.append(word)
            limit = chance.randint(width // 3, width) if chance else width
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def as_site(document: Document, shape: Shape) -> str:
    """Return `document` as a converter would write the page of a legal site with it."""
    chance = random.Random(shape.seed)  # noqa: S311 (no secret)
    ragged = chance if shape.ragged else None
    written: list[str] = []
    for is_table, lines in _parts(document):
        if is_table:
            rows = [[document.quote(cell) for cell in line.cells] for line in lines]
            written.append(rows_between_bars(rows, shape))
        else:
            words = [document.quote(line) for line in lines]
            letterhead = _letterhead(words) if not written else None
            written += [letterhead[0]] if letterhead else []
            for paragraph in words[letterhead[1] :] if letterhead else words:
                written.append(_paragraph(paragraph, shape, chance, ragged))
    return "\n\n".join(written)


def rows_between_bars(rows: Rows, shape: Shape, *, headings: int = 1) -> str:
    """Return the table `rows` as cells between bars; those that run over rows or columns stand once."""
    chance = random.Random(shape.seed) if shape.ragged else None  # noqa: S311 (no secret)
    lines: list[str] = []
    for place, row in enumerate(rows):
        lines.append("|")
        for cell in row:
            words = cell.words if isinstance(cell, Spanning) else cell
            bold = place < headings or (isinstance(cell, Spanning) and cell.columns > 2)
            if words:
                text = "\n".join(broken(line, shape.narrow // 2, shape.narrow, chance) for line in words.split("\n"))
                lines += [f"**{text}**" if bold else text, "|"]
            else:
                lines += ["** **", "|"] if shape.hollow else ["|"]
    return "\n".join(lines)


def rows_of_page(rows: Rows) -> str:
    """Return the table `rows` as a web page has it."""
    cells = [[cell if isinstance(cell, Spanning) else Spanning(cell) for cell in row] for row in rows]
    return "<table>" + "".join(f"<tr>{''.join(map(_cell_of_page, row))}</tr>" for row in cells) + "</table>"


def _cell_of_page(cell: Spanning) -> str:
    words = "".join(f"<p>{html.escape(line)}</p>" for line in cell.words.split("\n"))
    return f'<td colspan="{cell.columns}" rowspan="{cell.rows}">{words}</td>'


def _parts(document: Document) -> Iterator[tuple[bool, list[Line]]]:
    filled = [line for line in document.lines if document.quote(line).strip()]
    for table, lines in groupby(filled, key=lambda line: line.table):
        yield table > 0, list(lines)


def _letterhead(words: Sequence[str]) -> tuple[str, int] | None:
    """The head of a document as a table of two rows, and how many of its lines it holds; None where it is no such."""
    end = next((place for place, line in enumerate(words[:_HEAD]) if _KIND.match(line)), 0)
    number = [line for line in words[:end] if line.startswith("Số:")]
    day = [line for line in words[:end] if re.search(r"ngày .*tháng", line)]
    motto = [line for line in words[:end] if line.startswith(("CỘNG HÒA", "Độc lập"))]
    issuer = [line for line in words[:end] if line not in (*number, *day, *motto)]
    if len(number) != 1 or len(day) != 1 or not issuer:
        return None
    first, *others = issuer
    left = ["|", f"**{broken(first, 16, 20)}**", *others, "-------", "|"]
    right = ["**CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM**", "Độc lập - Tự do - Hạnh phúc", "-------", "|"]
    below = ["|", broken(number[0], 6, 30), "|", f"*{broken(day[0], 18, 30)}*", "|"]
    return "\n".join([*left, *right, *below]), end


def _paragraph(words: str, shape: Shape, chance: random.Random, ragged: random.Random | None) -> str:
    """`words` broken into lines, headings in bold or italics, the number of others in bold now and then."""
    text = broken(words, shape.first, shape.width, ragged)
    if words.startswith(("Căn cứ", "Theo đề nghị")):
        return f"*{text}*"
    found = _NUMBER.match(words)
    if words.isupper() or (found and len(words) < _TITLE and not words.endswith((".", ";", ":"))):
        return chance.choice([f"**{text}**", f"*{text}*", text])
    if found:
        rest = broken(found[2], shape.first, shape.width, ragged)
        return chance.choice([text, text, f"**{found[1]} **{rest}", f"**{found[1]}****\n**{rest}"])
    return text
