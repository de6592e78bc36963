"""Whom or what a rule by a figure takes in: 'thu hồi vốn của các dự án chuyển tiếp có tỷ lệ giải ngân dưới 40%'.

What is paid out of is named by its noun and the words behind it, up to the day, the figure or what then happens.
"""

import re

from dondoc.grammar.kinds.bodies import KINDS_OF_BODIES, Sort
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_PAID_FOR = (
    "dự án",
    "tiểu dự án",
    "công trình",
    "gói thầu",
    "chương trình",
    "đề tài",
    "nhiệm vụ",
    "nguồn vốn",
    "chủ đầu tư",
)
_WHO = tuple(kind.word for kind in KINDS_OF_BODIES if kind.sort in (Sort.WHOEVER, Sort.STATE))
_STOPS = (
    "đến", "tính", "hết", "sau", "trước", "vào", "tại", "có", "mà", "nhưng", "chưa", "không",
    "(?<!khởi công )mới(?= giải ngân| đạt)", "giải ngân", "để",
    "bị", "thì", "sẽ", "chậm", "quá", "thu hồi", "điều chuyển", "điều chỉnh", "cắt", "cho", "sang", "đã", "của",
    r"(?<!kế hoạch )năm \d",
)  # fmt: skip
_SCOPE = re.compile(
    rf"(?<![^\W\d])(?P<scope>{any_of(*_PAID_FOR, *_WHO)}(?: (?!{any_of(*_STOPS)}(?![^\W\d]))[^\s,;.:()]+){{0,12}})"
    rf"(?= {any_of(*_STOPS)}(?![^\W])|[,;.:(]|$)"
)


# A round of such rules: 'Đợt 1: …', 'Lần 2 (30/9): …'.
_ROUND = re.compile(r"(?:đợt|lần|mốc|kỳ) (?:\d{1,2}|[ivx]{1,4}|thứ [^\s:]+)(?: ?\([^()]{2,30}\))? ?:")


def begins_round(text: str) -> bool:
    """Whether `text` begins with the name of one of several rounds, in each of which a rule takes effect."""
    return bool(_ROUND.match(fold(text[:60])))


def scope_of_rule(text: str) -> str | None:
    """Return whom or what the rule `text` takes in, as it names it first; None where it does not."""
    match = _SCOPE.search(fold(text))
    return text[slice(*match.span("scope"))] if match else None
