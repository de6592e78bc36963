"""What a sentence is about, said before its goals: 'Về hạ tầng số, 100% thôn có sóng', 'Đáng chú ý, tỷ lệ …'.

Such words measure nothing; a field may have commas of its own ('Về nông, lâm nghiệp, sản lượng đạt …').
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_FIELD = re.compile(
    r"\W*(?:về|đối với(?= (?:lĩnh vực|giáo dục|y tế|công tác|ngành|nông nghiệp))"
    r"|(?:trong|trên|ở|đối với) (?:các )?(?:lĩnh vực|mặt|ngành)) (?=[^\W\d])"
)
_ONLY_LEADS = re.compile(
    r"\W*(?:đáng chú ý|đặc biệt|ngoài ra|bên cạnh đó|cùng với đó|ngoài những mục tiêu trên) ?"
    r"(?:, ?|(?=(?:đến|tới|vào) (?:hết |cuối )?năm 20))"
)
_OPENS_WITH_FIELD = re.compile(
    r"\W*(?:về|đối với|trong lĩnh vực|trên lĩnh vực) (?:lĩnh vực )?[^\W\d][^:,;.\d]{2,60}[:,] "
)
_LONGEST_FIELD = 80  # characters
# A comma before one of these ends the field.
_GOAL = re.compile(
    ", (?="
    + any_of("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tổng", "tốc độ", "chỉ số", "mức", "thu nhập", "giá trị",
             "sản lượng", "năng suất", "diện tích", "quy mô", "mật độ", "số", "mục tiêu", "phấn đấu", "đến năm",
             "đến hết năm", "tới năm", "toàn", "tỉnh", "xã", "phường", "thành phố", "duy trì", "có", "đạt")
    + r"\b)"
)  # fmt: skip


def names_field(paragraph: str) -> bool:
    """Whether `paragraph` opens with the field that its goals are of: 'Về môi trường: …', 'Về xã hội, …'."""
    return _OPENS_WITH_FIELD.match(fold(paragraph[:_LONGEST_FIELD])) is not None


def without_topic(words: str) -> str:
    """Return `words`, those from the head of a clause to a figure, without what they say the clause is about."""
    folded = fold(words)
    if leads := _ONLY_LEADS.match(folded):
        return words[leads.end() :]
    field = _FIELD.match(folded)
    if field is None:
        return words
    goal = _GOAL.search(folded, field.end())
    if goal:
        return words[goal.end() :]
    if folded.endswith(", "):
        return ""
    return words.partition(", ")[2] if folded.count(", ") == 1 else words
