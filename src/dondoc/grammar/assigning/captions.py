"""Lines right over a table that say whose tasks it holds: 'Bảng 2. Nhiệm vụ giao Sở Y tế', 'Chủ trì: Phòng Kinh tế'.

Such a line heads its table and nothing behind it. Titles of appendices say the same in capitals.
"""

import re
from typing import NamedTuple

from dondoc.grammar.assigning.assigned_cells import read_assigned_cell
from dondoc.grammar.assigning.assignment_headings import read_heading_assignment
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.labels import read_labels
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.capitals import in_small_letters
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_TABLES = any_of("bảng", "biểu mẫu", "biểu", "phụ biểu", "phụ lục", "danh mục")
_COUNTED = any_of("nhiệm vụ", "công việc", "hoạt động", "đề án", "dự án", "nhóm(?: nhiệm vụ)?")
_NUMBER = r"(?:số ?)?(?:\d{1,3}(?:[.]\d{1,2})*|[ivx]{1,5}|[a-h])(?![^\W_])"
_LABEL = re.compile(rf"(?:{_TABLES} |{_COUNTED} (?=số|\d)){_NUMBER} ?(?:[.:–/-] ?)*")
_WORK = any_of("nhiệm vụ", "công việc", "nội dung(?: công việc)?", "đầu việc", "phần việc", "hoạt động", "đề án")
_WHICH = any_of(
    "trọng tâm", "cụ thể", "chủ yếu", "chính", "thường xuyên", "công tác", "thực hiện", "được giao",
    "cải cách hành chính", "chuyển đổi số", "năm 20\\d\\d", "6 tháng (?:đầu|cuối) năm(?: 20\\d\\d)?",
    "qu[ýí] [ivx]{1,3}(?:/20\\d\\d)?",
)  # fmt: skip
_OPENS = any_of(
    "danh mục", "bảng", "tổng hợp", "chi tiết", "phân công", "các", "những", "kế hoạch", "tiến độ", "lộ trình"
)
_GIVEN_TO = any_of(
    "của", "giao(?: cho)?", "do", "phân công(?: cho)?", "thuộc (?:trách nhiệm|phần việc)(?: của)?",
    "thuộc thẩm quyền của", "đối với", "dành cho",
)  # fmt: skip
_TASKS_OF = re.compile(rf"(?:{_OPENS} ){{0,3}}{_WORK}(?:(?:,| và)? {_WHICH}){{0,3}} {_GIVEN_TO} ")
_BEHIND_NAMES = re.compile(
    r"(?: (?:làm )?(?:chủ trì|đầu mối|thực hiện|tham mưu|phụ trách|triển khai)(?: thực hiện)?)?"
    r"(?:,? (?:trong |6 tháng (?:đầu|cuối) |quý [ivx]{1,3} )?(?:năm|giai đoạn) 20\d\d(?: ?[-–] ?20\d\d)?)?[ .:;]*"
)
_LEAD_LABEL = re.compile(r"(?:cơ quan |đơn vị |phòng )?(?:chủ trì|thực hiện|phụ trách)(?: thực hiện)? ?:")
# 'Sở Y tế (05 nhiệm vụ)', 'Sở Tài chính: 12 nhiệm vụ': how many there are says nothing of whose they are.
_HOW_MANY = re.compile(
    rf"(?: ?[(:]| ?[-–]) ?(?:gồm |có |tổng số |cộng )?\d{{1,3}} (?:{_WORK}|việc|chỉ tiêu)[^\W\d]*\)?[ .:;]*$"
)
_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_LONGEST = 200  # characters


class Caption(NamedTuple):
    """What a line over a table says: its words behind 'Bảng 2.', and whom it gives the tasks."""

    title: str
    assignment: Assignment | None
    labelled: bool  # it calls itself a table, or the work by its number


def read_caption(words: str, reader: AgencyReader) -> Caption | None:
    """Return what the line `words` right over a table says; None where it says nothing of the kind."""
    if len(words) > _LONGEST or words.endswith("."):
        return None
    label = _LABEL.match(fold(words))
    title = words[label.end() :].strip(" :") if label else words.strip(" :")
    assignment = read_tasks_of(title, reader)
    if assignment is None and label is None:
        return None
    return Caption(title, assignment, label is not None)


def may_be_caption(words: str) -> bool:
    """Whether the line `words` looks like a caption, as far as that shows without a register of agencies."""
    if len(words) > _LONGEST or words.endswith("."):
        return False
    folded = fold(words)
    if _LABEL.match(folded) or _TASKS_OF.match(folded) or _LEAD_LABEL.match(folded):
        return True
    return hold_agencies([in_small_letters(words).strip(" :")])


def title_behind_label(words: str) -> str:
    """Return what the heading of an appendix says behind its number: 'PHỤ LỤC II. NHIỆM VỤ CẤP XÃ'; '' for most."""
    label = _LABEL.match(fold(words))
    return words[label.end() :].strip(" :()") if label else ""


def read_tasks_of(title: str, reader: AgencyReader) -> Assignment | None:
    """Return whom `title` gives the tasks below it: 'NHIỆM VỤ GIAO SỞ Y TẾ NĂM 2026', 'Sở Y tế', 'Chủ trì: Sở Y tế'."""
    if counted := _HOW_MANY.search(fold(title)):
        title = title[: counted.start()]
    if not title:
        return None
    labels = read_labels(title)
    if labels and all(label.column in (*_LEADING, Column.COOPERATING) for label in labels):
        assigned = read_assigned_cell(title, reader)
        return Assignment(assigned.leads, assigned.cooperating, len(title)) if assigned.leads else None
    told = _TASKS_OF.match(fold(title))
    if told is None:
        return read_heading_assignment(title, reader)
    names = in_small_letters(title[told.end() :])
    refs, end = reader.run(names)
    if not refs or not _BEHIND_NAMES.fullmatch(fold(names[end:])):
        return None
    return Assignment(refs, (), len(title))
