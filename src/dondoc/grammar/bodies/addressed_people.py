"""People who are given work by name or post: 'Đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã: phụ trách …'.

Plans of communes and of the Party share work out among people; who leads then stands before the colon, under the words
of the document. Lists of members ('Đồng chí Lê Văn Nam: Trưởng ban') say nothing of what is to be done.
"""

import re

from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.places import HAMLET
from dondoc.grammar.patterns import any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import AgencyRef
from dondoc.text import fold

_ADDRESS = ("Đồng chí ", "Đ/c ", "đ/c ", "đồng chí ", "Các đồng chí ", "Các đ/c ", "Ông ", "Bà ", "Thầy ", "Cô ")
# 'Hiệu trưởng phân công giáo viên …': a post that is given work, before what it is to do.
_POSTS = any_of(
    "(?:Phó )?Hiệu trưởng", "(?:Phó )?Giám đốc", "Kế toán(?: trưởng)?", "Văn thư", "Thủ quỹ", "Bảo vệ", "Thư viện viên",
    "Nhân viên", "Công chức", "Tổ trưởng", "Tổ phó", "Nhóm trưởng", "Đội trưởng", "Bí thư", "Chánh",
    "Chủ tịch Công đoàn", "Chi hội trưởng", f"Trưởng (?:ban|{HAMLET})",
)  # fmt: skip
_POST_DOES = late_pattern(
    rf"{_POSTS}(?: (?!và\b|là\b)[^\s,;.:()]+){{0,8}}?(?= (?:{any_of('có trách nhiệm', 'chịu trách nhiệm', 'chủ động')}"
    rf"|{TASK_VERB})\b)"
)
_LONGEST = 160  # characters of a name, with the post behind it
_DOES = late_pattern(
    rf"(?:{any_of('có trách nhiệm', 'chịu trách nhiệm', 'trực tiếp', 'chủ động', 'phụ trách', 'chủ trì', 'là người')}"
    rf"|{TASK_VERB})\b"
)
_TELLS = re.compile(
    r",? (?="
    + any_of(
        "có trách nhiệm",
        "chịu trách nhiệm",
        "trực tiếp",
        "chủ động",
        "phụ trách chung",
        "chủ trì",
        "phối hợp",
        "chỉ đạo",
        "tham mưu",
        "hướng dẫn",
        "tổng hợp",
        "kiểm tra",
    )
    + r"\b)"
)


def read_addressed(paragraph: str) -> tuple[AgencyRef, int] | None:
    """Return who stands before the colon of `paragraph`, addressed by name or post, and where the colon ends."""
    if not paragraph.startswith(_ADDRESS):
        return None
    colon = paragraph.find(": ", 0, _LONGEST)
    if colon < 0 or not _DOES.match(fold(paragraph[colon + 2 :])):
        return None
    return as_written(paragraph[:colon]), colon + 2


def read_addressed_telling(paragraph: str) -> AgencyRef | None:
    """Return who is addressed by name or post at the head of `paragraph`, which goes on to say what he does."""
    if post := _POST_DOES.match(paragraph, 0, _LONGEST):
        return as_written(post[0])
    if not paragraph.startswith(_ADDRESS):
        return None
    does = _TELLS.search(paragraph, 0, _LONGEST)
    return as_written(paragraph[: does.start()].rstrip(" ,")) if does else None
