"""Words before a colon that say what follows, as the heading of a column would: 'Cơ quan chủ trì: Sở Tư pháp.'

Plans without tables write under each task who leads, who cooperates, by when and with what result; cells that hold
leading and cooperating agencies in one use the same words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# A label begins with one of these: 'Sở Y tế chủ trì: …' names an agency, it is no label.
_OPENINGS = any_of(
    "cơ quan", "đơn vị", "tổ chức", "chủ trì", "phối hợp", "thời gian", "thời hạn", "thời điểm", "tiến độ", "lộ trình",
    "hoàn thành", "hạn hoàn thành", "dự kiến hoàn thành", "sản phẩm", "kết quả", "phân công", "trách nhiệm",
    "phụ trách", "đầu mối", "ghi chú", "dự kiến sản phẩm", "sở, ban, ngành", "sở, ngành", "các đơn vị", "các cơ quan",
    "đồng chủ trì", "yêu cầu sản phẩm", "hình thức",
)  # fmt: skip
_LABEL = re.compile(rf"(?:^|(?<=[;.,(])\s*|\s[-–+] ?)\(?(?P<label>{_OPENINGS}\b[^:;.\n]{{0,50}}?) ?: ?")
# A line of its own that goes on without a colon: 'Thời gian thực hiện sau khi Chiến lược được ban hành.'
_TIME_WITHOUT_COLON = re.compile(
    r"(?P<label>thời (?:gian|hạn) (?:thực hiện|hoàn thành)) (?=(?:sau|trước|trong|từ|quý|tháng|năm|hết|ngay) )"
)
# 'Nội dung: …' under a task's title assigns nothing: it says what the title only names.
_CONTENT = re.compile(
    r"(?:các )?(?:nội dung|nhiệm vụ|công việc)(?: (?:công việc|nhiệm vụ|thực hiện|cụ thể|chính))*(?: (?:bao )?gồm)? ?:"
)
_ASSIGNS = frozenset(
    {
        Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING, Column.CONSOLIDATING, Column.DEADLINE,
        Column.PERIOD, Column.PRODUCT, Column.NOTE,
    }
)  # fmt: skip
_LONGEST_CONTENT_LABEL = 60  # characters
_EDGES = " ;,.-–+()"


@dataclass(frozen=True, slots=True)
class Labelled:
    """What stands behind one label: the column it would fill, and its words at [start, end) of the text."""

    column: Column
    words: str
    start: int
    end: int


def may_be_labelled(text: str) -> bool:
    """Whether it is worth while to look for labels in `text`."""
    return ":" in text or text.startswith("Thời ")


def is_content_label(text: str) -> bool:
    """Whether `text` begins with the label of what a task is about: 'Nội dung: …', 'Nội dung thực hiện: …'."""
    return bool(_CONTENT.match(fold(text[:_LONGEST_CONTENT_LABEL])))


def read_labels(text: str) -> tuple[Labelled, ...]:
    """Return what the labels of `text` say, in order; () where it does not begin with a label."""
    marks = list(_marks(text))
    if not marks:
        return ()
    ends = [start for _, start, _ in marks[1:]] + [len(text)]
    return tuple(
        Labelled(column, text[after:end].strip(_EDGES), after, end)
        for (column, _, after), end in zip(marks, ends, strict=True)
    )


def _marks(text: str) -> Iterator[tuple[Column, int, int]]:
    """Each label: its column, where it begins (a separator before it included), and where its words begin.

    None where the text does not begin with one.
    """
    folded = fold(text)
    if time := _TIME_WITHOUT_COLON.match(folded):
        yield Column.PERIOD if "thực hiện" in time["label"] else Column.DEADLINE, 0, time.end()
        return
    first = _LABEL.match(folded)
    if first is None or read_column_heading(text[slice(*first.span("label"))]) not in _ASSIGNS:
        return
    for match in _LABEL.finditer(folded):
        column = read_column_heading(text[slice(*match.span("label"))])
        if column in _ASSIGNS:
            yield column, match.start(), match.end()
