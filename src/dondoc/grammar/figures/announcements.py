"""Words that announce goals: a heading ('II. MỤC TIÊU'), or a sentence that goes on to set them."""

import re
from functools import lru_cache

from dondoc.text import fold

# 'Đại hội đề ra các chỉ tiêu, như: …': what follows in the sentence, and behind it, is to be reached.
_ANNOUNCED_WITHIN = re.compile(
    r"\b(?:đề ra|đặt ra|đặt|đề|thông qua|quyết nghị|xác định|phấn đấu đạt|gồm|với|về) (?:các |những |một số |\d+ )*"
    r"(?:chỉ tiêu|mục tiêu)\b[^.;:%]{0,80}?(?:, (?:như|gồm|cụ thể|trong đó)\b:?|:| như sau:?| sau:)"
    # 'Với một số chỉ tiêu chủ yếu thu ngân sách tăng 5%', 'Chỉ tiêu về chăn nuôi: đàn lợn 900 con'
    r"|\b(?:đề ra|thông qua|với) (?:(?:các|những|một số|\d+) )*(?:chỉ tiêu|mục tiêu) (?:chủ yếu|cụ thể|chính)"
    r" (?!đều|đã|cơ bản|đạt|hoàn thành|vượt|được|so|của|theo|mà|trong|và|năm|cho)[^\W\d]"
    r"|^\W*(?:(?:theo đó|cụ thể|trong đó),? )?(?:các |những |một số )?chỉ tiêu"
    r"(?: [^.:;%]{2,70}: (?=[^:])| (?:(?:của )?năm 20\d\d )?về (?=[^.;]*;))"
)
# 'Chỉ tiêu chăn nuôi: đàn lợn 900 con, đạt 98% kế hoạch': how far they have come.
_SO_FAR = re.compile(
    r"\d ?% (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|cùng kỳ)\b|\bđã\b|\bước (?:đạt|thực hiện)\b"
)
# 'II. MỤC TIÊU', 'Các chỉ tiêu chủ yếu', 'Kết quả cần đạt'; not 'Thực hiện các mục tiêu …', which is a task.
_ANNOUNCES = re.compile(
    r"\b(?:mục tiêu|chỉ tiêu)\b|\bkết quả (?:chủ yếu )?(?:cần|phải|dự kiến|mong muốn) đạt\b"
    r"|^[\W\divx]*(?:định hướng,? )?tầm nhìn (?:đến )?(?:năm )?20\d\d\W*$"
)
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
    announced = _ANNOUNCED_WITHIN.search(folded) if "tiêu" in folded else None
    return announced is not None and not (announced.start() == 0 and _SO_FAR.search(folded))
