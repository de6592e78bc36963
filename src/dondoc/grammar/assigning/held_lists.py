"""Tasks that end in what they hold, 'Lập hồ sơ, gồm:': the points below are parts of that thing, and no tasks.

'Các nhiệm vụ chủ yếu gồm:' holds things to be done, and its points are tasks like any other.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_HOLDS = re.compile(r"(?<!\w)(?:bao )?gồm(?: có)? ?:$")
_TO_BE_DONE = re.compile(
    r"\b"
    + any_of("nhiệm vụ", "công việc", "nội dung", "hoạt động", "giải pháp", "biện pháp", "mục tiêu", "chỉ tiêu")
    + r"\b[^,;.]{0,60},? ?(?:bao )?gồm(?: có)? ?:$"
)
# 'Gửi báo cáo trước ngày 15/4, nội dung gồm:': what a paper has to say is a part of it, too.
_PAPER = any_of(
    "báo cáo", "tờ trình", "kế hoạch", "phương án", "đề án", "hồ sơ", "tài liệu", "văn bản", "đề cương", "biểu mẫu",
    "danh sách", "biên bản",
)  # fmt: skip
_SAYS = re.compile(
    rf"\b{_PAPER}\b[^;:]{{0,160}}[,.] (?:trong đó |với )?(?:các )?nội dung"
    r"(?: (?:báo cáo|chính|chủ yếu|cụ thể))*,? ?(?:bao )?gồm(?: có)? ?:$"
    # '… báo cáo UBND tỉnh các vấn đề sau:'
    r"|(?:^|[ ,])(?:báo cáo|giải trình|làm rõ|nêu rõ|thuyết minh|trả lời)\b(?! kết quả thực hiện các)[^;:]{0,120}?"
    r"\b(?:vấn đề|nội dung|thông tin|số liệu)(?: (?:chính|chủ yếu|cụ thể))*(?: (?:như )?sau(?: đây)?| dưới đây)"
    r"(?:,? (?:trước|chậm nhất|trong) [^;:]{4,40})?:$"
)
_ENDINGS = ("gồm:", "gồm có:", "gồm :", "gồm có :")


def opens_held_list(words: str) -> bool:
    """Whether the points below the task `words` are parts of a thing that it names last: papers, members, places."""
    if not words.endswith(":"):
        return False
    folded = fold(words)
    if _SAYS.search(folded):
        return True
    return words.endswith(_ENDINGS) and _HOLDS.search(folded) is not None and _TO_BE_DONE.search(folded) is None
