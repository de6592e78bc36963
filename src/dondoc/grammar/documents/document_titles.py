"""Titles of documents and subjects of letters: what opens one, and what before its words is no part of it."""

import re

from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.kinds.places import COMMITTEE_FOLDED, COUNCIL_FOLDED
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

LETTER = "công văn"  # the kind of a document that names none, with its subject under the number
_SUBJECT = re.compile(r"^v/ ?v:? ?", re.IGNORECASE)
_KIND_BEFORE_TITLE = re.compile(rf"^{any_of(*KINDS)} (?=\w+ \w+,? \w)")
_LONGEST_SUBJECT = 300  # characters; what is longer has run into the sentence below it
# 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' between the kind of a paper and its subject, behind the kind or in a line of its own.
_OWNERS = any_of(
    "ban (?:thường vụ|chấp hành|chỉ đạo)", "(?:tỉnh|thành|đảng) uỷ", "đảng bộ", "bộ chính trị", "ban bí thư",
    "thường trực", f"(?:chủ tịch )?{COMMITTEE_FOLDED}", COUNCIL_FOLDED, "(?:thủ tướng )?chính phủ",
    "(?:bộ trưởng )?bộ", "(?:giám đốc )?sở",
)  # fmt: skip
_OF_OWNER = rf"của {_OWNERS}(?: [^\W\d_]+){{0,8}}?"
_WHOSE = re.compile(
    rf"{_OF_OWNER} (?=(?:về|v/v|thực hiện|triển khai|tổ chức|lãnh đạo|tăng cường|nâng cao|đẩy mạnh|học tập|tổng kết"
    r"|sơ kết|ban hành|phê duyệt|quy định|phát động)\b)"
)
_KIND_OF_OWNER = re.compile(rf"^{any_of(*KINDS)} (?={_OF_OWNER} )")
_SUBJECTS = re.compile(r"^(?:về|v/v|ban hành|phê duyệt|quy định|công bố|sửa đổi|bãi bỏ|hướng dẫn) (?!kèm theo)")


def without_kind(words: str) -> str:
    """Return the title `words` without its kind, where both stand in one line in capitals ('KẾ HOẠCH CẢI CÁCH …')."""
    match = _KIND_BEFORE_TITLE.match(fold(words)) if words.isupper() else None
    return words[match.end() :] if match else words


def opens_with_kind(words: str) -> bool:
    """Whether the line `words` in capitals is a title with its kind, and no 'Kế hoạch và Đầu tư'."""
    return without_kind(words) != words and not fold(words).startswith("kế hoạch và đầu tư")


def subject_of_letter(words: str) -> str:
    """Return the subject that the line `words` under the number of a letter gives, without its 'V/v'."""
    return _SUBJECT.sub("", words)


def without_owner(title: str) -> str:
    """Return `title` without the words in capitals before its subject that say whose paper it is, and of what kind."""
    folded = fold(title)
    kind = _KIND_OF_OWNER.match(folded)
    match = _WHOSE.match(folded, kind.end() if kind else 0)
    return title[match.end() :] if match and title[: match.end()].isupper() else title


def opens_subject(words: str) -> bool:
    """Whether the line `words`, below the kind of a document, begins as its title does, whatever stop is at its end."""
    return len(words) <= _LONGEST_SUBJECT and bool(_SUBJECTS.match(fold(words)))


def wants_place(title: str) -> bool:
    """Whether `title` ends before the name of a place, which then stands in the line below ('… trên địa bàn')."""
    return fold(title).endswith((" địa bàn", " của", " tại", " trên"))


def runs_on(title: str) -> bool:
    """Whether `title` needs the line below: what is issued has its name there ('Về việc ban hành')."""
    return fold(title).rstrip(" :").endswith(("ban hành", "phê duyệt", "công bố", "về việc"))
