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
    "đồng chủ trì", "yêu cầu sản phẩm", "hình thức", "bắt đầu", "kết thúc", "ngày bắt đầu", "ngày kết thúc",
)  # fmt: skip
_LABEL = re.compile(
    rf"(?:^|(?<=[;.,(/])\s*|\s[-–+] ?)\(?(?P<label>{_OPENINGS}\b(?:[^:;.\n(“\"]|\((?!chủ trì|phối hợp)){{0,50}}?) ?: ?"
)
# A line of its own that goes on without a colon: 'Thời gian thực hiện sau khi Chiến lược được ban hành.'
_TIME_WITHOUT_COLON = re.compile(
    r"(?P<label>thời (?:gian|hạn) (?:thực hiện|hoàn thành)) (?=(?:sau|trước|trong|từ|quý|tháng|năm|hết|ngay) )"
)
# '… Chủ trì: Sở Y tế. Hoàn thành trước ngày 30/6/2026.': behind another label, without a colon of its own.
_DUE = re.compile(r"[.;,] (?:(?:phải )?hoàn thành|xong) (?=(?:trước|trong|chậm nhất|vào|quý|tháng|năm)\b)")
# 'Nội dung: …' under a task's title assigns nothing: it says what the title only names.
_CONTENT = re.compile(
    r"(?:các )?(?:nội dung|nhiệm vụ|công việc)(?:(?:,| và)? (?:công việc|nhiệm vụ|thực hiện|cụ thể|chính|giải pháp"
    r"|biện pháp|nội dung))*(?: (?:bao )?gồm)? ?(?P<ends>:|\.?$)"
)
# The same as a heading of its own, over the list that says who: 'Cơ quan chủ trì, phối hợp'.
_HEADING = re.compile(
    r"(?:các )?(?:cơ quan|đơn vị)(?:(?:,| và)? (?:chủ trì|phối hợp|thực hiện|chịu trách nhiệm))+"
    r"|chủ trì|phối hợp"
)
# A line of its own below what is to be done: '(Sở Y tế chủ trì, phối hợp với Sở Tài chính; xong trước 30/6/2026).'
_IN_BRACKETS = re.compile(
    r"\((?P<who>[^():]{6,320}?)(?P<when>[,;] (?:"
    + any_of(
        "(?:phải )?(?:hoàn thành|xong)",
        "thời (?:gian|hạn)",
        "trước",
        "chậm nhất",
        "trong (?:quý|tháng|năm)",
        "quý",
        "tháng",
        "năm",
    )
    + r")\b[^():]{3,80})?\)[ .;]*$"
)
_LEADS = re.compile(r"\bchủ trì\b")
_ASSIGNS = frozenset(
    {
        Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING, Column.CONSOLIDATING, Column.DEADLINE,
        Column.PERIOD, Column.START, Column.END, Column.PRODUCT, Column.NOTE,
    }
)  # fmt: skip
_FARTHEST_COLON = 80  # characters from the head of a text to the end of its first label
_LONGEST_CONTENT_LABEL = 60  # characters
# Over labelled lines that say who and when: '1.2. Phân công thực hiện'.
_DIVIDES = re.compile(
    r"(?:phân công|tổ chức|trách nhiệm|(?:cơ quan|đơn vị)(?: và|,) thời gian|thời gian(?: và|,) (?:cơ quan|đơn vị))"
    r"(?: (?:nhiệm vụ|trách nhiệm|tổ chức|thực hiện))*"
)
# Over bullets that tell of a paper and not of a task: 'Thông tin chung', 'Thông tin về văn bản gốc'.
_INFORMS = re.compile(
    r"(?:các )?thông tin(?: (?:chung|cơ bản|pháp lý|tóm tắt))?"
    r"(?: (?:về |của )?(?:các )?(?:văn bản|kế hoạch|quyết định|tài liệu|chương trình|đề án)(?: (?:gốc|ban hành|này))?)?"
)
_BEGIN_HEADINGS = ("Cơ quan", "Đơn vị", "Các cơ quan", "Các đơn vị", "Chủ trì", "Phối hợp")
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
    if text.startswith(("Thời ", "THỜI ", "thời ")) or (text.startswith("(") and "chủ trì" in text):
        return True
    return ":" in text[:_FARTHEST_COLON]


def is_content_label(text: str) -> bool:
    """Whether `text` begins with the label of what a task is about: 'Nội dung: …', 'Nội dung thực hiện: …'."""
    label = _CONTENT.match(fold(text[:_LONGEST_CONTENT_LABEL]))
    return label is not None and label["ends"] == ":"


def heads_contents(text: str) -> bool:
    """Whether `text` is nothing but such a label, over the list of what is to be done: 'Nội dung, biện pháp'."""
    return len(text) < _LONGEST_CONTENT_LABEL and _CONTENT.fullmatch(fold(text)) is not None


def heads_division(text: str) -> bool:
    """Whether `text` is nothing but a heading over the labels that share work out: 'Phân công thực hiện'."""
    return len(text) < _LONGEST_CONTENT_LABEL and _DIVIDES.fullmatch(fold(text).rstrip(" .:")) is not None


def heads_information(text: str) -> bool:
    """Whether `text` is nothing but a heading over what is told of a paper: 'Thông tin văn bản gốc'."""
    return len(text) < _LONGEST_CONTENT_LABEL and _INFORMS.fullmatch(fold(text).strip(" .:*")) is not None


def read_heading_label(text: str) -> Labelled | None:
    """Return the label that fills the heading `text`, over the list that says who: 'Cơ quan chủ trì, phối hợp'."""
    if not text.startswith(_BEGIN_HEADINGS) or len(text) >= _LONGEST_CONTENT_LABEL:
        return None
    words = fold(text).rstrip(" .:")
    column = read_column_heading(words) if _HEADING.fullmatch(words) else None
    return Labelled(column, "", len(text), len(text)) if column else None


def read_labels(text: str) -> tuple[Labelled, ...]:
    """Return what the labels of `text` say, in order; () where it does not begin with a label."""
    marks = list(_marks(text))
    if not marks:
        return _said_in_brackets(text) if text.startswith("(") else ()
    ends = [start for _, start, _ in marks[1:]] + [len(text)]
    return tuple(
        Labelled(column, _without_edges(text[after:end]), after, end)
        for (column, _, after), end in zip(marks, ends, strict=True)
    )


def _without_edges(words: str) -> str:
    """`words` without the signs around them; a bracket that opens among them closes there."""
    inner = words.strip(_EDGES)
    return f"{inner})" if inner.count("(") > inner.count(")") and f"{inner})" in words else inner


def _said_in_brackets(text: str) -> tuple[Labelled, ...]:
    """Who leads, and by when, by a line that is nothing but a bracket without labels."""
    said = _IN_BRACKETS.match(fold(text))
    if said is None or not _LEADS.search(said["who"]):
        return ()
    spans = [(Column.LEAD, said.span("who")), *([(Column.PERIOD, said.span("when"))] if said["when"] else [])]
    return tuple(Labelled(column, text[start:end].strip(_EDGES), start, end) for column, (start, end) in spans)


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
    due = _DUE.search(folded, first.end()) if " hoàn thành " in folded or " xong " in folded else None
    for match in _LABEL.finditer(folded):
        if due and due.start() < match.start():
            yield Column.DEADLINE, due.start(), due.end()
            due = None
        column = read_column_heading(text[slice(*match.span("label"))])
        if column in _ASSIGNS:
            yield column, match.start(), match.end()
    if due:
        yield Column.DEADLINE, due.start(), due.end()
