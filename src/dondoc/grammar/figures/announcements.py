"""Words that announce goals: a heading ('II. MỤC TIÊU'), or a sentence that goes on to set them."""

import re
from functools import lru_cache

from dondoc.text import fold

# 'Đại hội đề ra các chỉ tiêu, như: …': what follows in the sentence, and behind it, is to be reached.
_ANNOUNCED_WITHIN = re.compile(
    r"\b(?:đề ra|đặt ra|đặt|đề|thông qua|quyết nghị|xác định|phấn đấu đạt|gồm|với|về) (?:các |những |một số |\d+ )*"
    r"(?:chỉ tiêu|mục tiêu)\b[^.;:%]{0,80}?(?:, (?:như|gồm|cụ thể|trong đó)\b:?|:| như sau:?| sau:)"
)
# 'II. MỤC TIÊU', 'Các chỉ tiêu chủ yếu'; not 'Thực hiện các mục tiêu …', which is a task.
_ANNOUNCES = re.compile(r"\b(?:mục tiêu|chỉ tiêu)\b|^[\W\divx]*(?:định hướng,? )?tầm nhìn (?:đến )?(?:năm )?20\d\d\W*$")
_NO_ANNOUNCING = re.compile(
    r"chương trình mục tiêu|mục tiêu quốc gia"
    r"|(?:để|nhằm) (?:sớm )?(?:hoàn thành|đạt(?: được)?|thực hiện|bảo đảm|đảm bảo)\b[^.;:]{0,40}"
    r"\b(?:mục tiêu|chỉ tiêu)\b(?=.*(?:yêu cầu|đề nghị|giao|chỉ đạo)\b)|mục tiêu (?:đầu tư|của dự án|dự án)\b"
    r"|thực hiện (?:thắng lợi |hoàn thành )?(?:các |hệ thống )?(?:mục tiêu|chỉ tiêu)"
    r"|(?:giao|phân công)\b(?! (?:các )?chỉ tiêu\b).*chỉ tiêu"
)
_LONGEST_ANNOUNCEMENT = 160  # characters


@lru_cache(maxsize=256)
def announces_goals(words: str) -> bool:
    """Whether the heading `words` announces goals; kept for a while, for all below a heading ask."""
    folded = fold(words[:_LONGEST_ANNOUNCEMENT])
    return bool(_ANNOUNCES.search(folded)) and not _NO_ANNOUNCING.search(folded)


def announces_within(sentence: str) -> bool:
    """Whether `sentence` announces goals and goes on to set them: 'Đại hội đề ra các chỉ tiêu, như: …'."""
    folded = fold(sentence)
    return "tiêu" in folded and bool(_ANNOUNCED_WITHIN.search(folded))
