"""What stands in the cells of tables whose cells are lines of their own, and how ill it fits under a heading.

A cost of nothing is what one expects there; what costs as much as a line is worth (`LINE`) is better left out of the
table. The costs are weighed against each other alone: what matters is which of two ways to deal lines out is dearer.
"""

import re
from enum import Enum
from functools import lru_cache

from dondoc.sources.heading_words import bare, begins_bodies, heads_of_numbers
from dondoc.sources.spaced_lines import NUMBER

LINE = 1.0  # what is won by each line that finds its cell
_LONG_NAME, _LONG_CELL, _LONGEST_TIME, _LONGEST_MARK = 90, 160, 60, 12  # characters
_TIME = re.compile(
    r"(?:(?:truoc|den|het|trong|xong|hoan thanh|cham nhat|giua|cuoi|dau|tu|sau|truoc khi|ngay) )*"
    r"(?:(?:cac )?(?:thang|quy|nam|ngay|giai doan|tuan) (?:\d|[ivx])|q\. ?[ivx\d]|\d{1,2}[/.-]\d|(?:19|20)\d\d\b"
    r"|thuong xuyen|(?:hang|hang) (?:nam|quy|thang|tuan)|dinh ky|ca nam|lien tuc|theo tien do|0?6 thang|sau khi\b)"
)
_PART = re.compile(r"(?:phan|nhom|muc|linh vuc) [\divx]|[ivx]{1,5} ?[.)–-] |[a-d][.)] |\d{1,2}(?:\.\d{1,2})*\. ")
_DASHES = ("-", "–", "—", "+", "*")
_HEADS_WORK = re.compile(
    r"(?:(?:ten|cac|danh muc|nhom|dau muc) )*(?:nhiem vu|noi dung|cong viec|de an|du an|giai phap|hoat dong|cong tac"
    r"|chi tieu|muc tieu|van ban|dau viec|viec|chuong trinh|ke hoach)\b|ten\b"
)
_HEADS_MADE = re.compile(r"(?:san pham|ket qua|dau ra|hinh thuc|cap trinh|du kien san pham|minh chung)\b")
_HEADS_TIME = re.compile(
    r"(?:thoi (?:gian|han|diem)|han\b|tien do|lo trinh|hoan thanh|bat dau|ket thuc|ngay|tu\b|den\b|khoi cong)"
)
_HEADS_BODY = re.compile(
    r"\b(?:co quan|don vi|chu tri|phu trach|dau moi|trach nhiem|phan cong|tham muu|to chuc|dia phuong|phong"
    r"|thuc hien)\b"
)


class Holds(Enum):
    """What the cells of a column hold."""

    NUMBER = "number"
    WORK = "work"
    LEAD = "lead"
    OTHERS = "others"
    TIME = "time"
    MADE = "made"
    NOTE = "note"
    ANY = "any"


# What an empty cell costs that no blank line stands for.
EMPTY = {
    Holds.NUMBER: 3.0, Holds.WORK: 6.0, Holds.LEAD: 2.5, Holds.OTHERS: 0.8, Holds.TIME: 1.5, Holds.MADE: 1.2,
    Holds.NOTE: 0.6, Holds.ANY: 1.0,
}  # fmt: skip
# What an empty cell costs where a blank line or a dash stands for it.
BLANK = {Holds.NUMBER: 1.0, Holds.WORK: 4.0, Holds.LEAD: 0.5}
HEADS_OTHERS = (Holds.LEAD, Holds.OTHERS, Holds.TIME, Holds.MADE, Holds.NOTE)
_ALIKE = ({Holds.MADE, Holds.NOTE, Holds.ANY}, {Holds.TIME})  # columns whose cells nobody can tell from each other


def held_under(heading: str) -> Holds:
    """Return what the cells hold of a column headed so."""
    words = bare(heading).strip(" .:")
    if words in heads_of_numbers():
        return Holds.NUMBER
    for pattern, holds in ((_HEADS_MADE, Holds.MADE), (_HEADS_WORK, Holds.WORK), (_HEADS_TIME, Holds.TIME)):
        if pattern.match(words):
            return holds
    if words.startswith("ghi chu"):
        return Holds.NOTE
    if "phoi hop" in words and "chu tri" not in words:
        return Holds.OTHERS
    return Holds.LEAD if _HEADS_BODY.search(words) else Holds.ANY


def are_alike(one: Holds, other: Holds) -> bool:
    """Whether what stands in a column of the `one` may as well stand in one of the `other`."""
    return any(one in kinds and other in kinds for kinds in _ALIKE)


@lru_cache(maxsize=4096)
def is_number(line: str) -> bool:
    """Whether `line` is nothing but what numbers a row."""
    return len(line) <= 2 * _LONGEST_MARK and bool(NUMBER.match(line))


def is_dash(line: str) -> bool:
    """Whether `line` is a dash, as is written into empty cells."""
    return line in _DASHES


def is_title(line: str) -> bool:
    """Whether `line` is numbered or written as what heads rows, or a part of the text."""
    return (line.isupper() and line.count(" ") > 0) or bool(_PART.match(bare(line[:_LONGEST_MARK])))


@lru_cache(maxsize=4096)
def names_bodies(words: str) -> bool:
    """Whether `words` begin with the name of a body."""
    return len(words) <= 2 * _LONG_CELL and bool(begins_bodies().match(words.lower()))


@lru_cache(maxsize=4096)
def says_when(words: str) -> bool:
    """Whether `words` are a time, and little more."""
    return len(words) <= _LONGEST_TIME and bool(_TIME.match(bare(words)))


@lru_cache(maxsize=8192)
def misfit(holds: Holds, words: str) -> float:
    """Return how ill `words`, of one cell, fit where the column holds that."""
    if holds is Holds.NUMBER:
        return 0.0 if is_number(words) and not is_dash(words) else 0.5 if is_dash(words) else 9.0
    numbered = is_number(words)
    if holds is Holds.TIME:
        return 0.0 if says_when(words) else 2.0 if numbered else 3.0 if len(words) <= _LONGEST_TIME else 8.0
    if numbered:
        return 1.0 if holds in (Holds.ANY, Holds.NOTE, Holds.MADE) else 4.0
    cost = (1.0 if holds is Holds.NOTE else 5.0) if says_when(words) else 0.0
    cost += 4.0 if is_title(words) and holds is not Holds.WORK else 0.0
    bodies = names_bodies(words)
    if holds in (Holds.LEAD, Holds.OTHERS):
        long = 2.0 if len(words) > _LONG_NAME and holds is Holds.LEAD else 0.0
        return cost + (long if bodies else 3.0 + 3.0 * (len(words) > _LONG_NAME))
    cost += 2.5 if bodies else 0.0
    if holds is Holds.WORK:
        return cost + (0.3 if words.count(" ") < 2 else 0.0)
    return cost + (3.0 if len(words) > _LONG_CELL else 0.0)
