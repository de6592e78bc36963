"""Sentences that say themselves that their figures are striven for: 'Phấn đấu đến năm 2030 …'."""

import re

from dondoc.text import fold

_STRIVES = re.compile(r"\b(?:p(?<!\wp)h[ấầâ]n đ[ấầ]u|mục tiêu|chỉ tiêu (?:đề ra|là)|quyết tâm)\b")
_OPENS_STRIVING = re.compile(r"\W*(?:p(?<!\wp)h[ấầâ]n đ[ấầ]u|(?:đặt )?mục tiêu)\b(?! quốc gia)")
# 'Mục tiêu năm 2025 trồng 60 ha, đến nay trồng được 52 ha': what came of it.
_WHAT_CAME = re.compile(r"[,;(] ?(?:đến nay|kết quả|thực tế|(?:đã )?thực hiện (?:được|đạt)|mới (?:đạt|được))\b")
_LONGEST_OPENING = 24  # characters


def striving_begins(sentence: str) -> int:
    """Return where `sentence` begins to strive, at its end where it does nowhere.

    What stands in brackets compares: 'mới đạt 71% (mục tiêu 75%)'; so does a goal beside what came of it.
    """
    folded = fold(sentence)
    if len(folded) != len(sentence):
        return 0 if _STRIVES.search(folded) else len(sentence)
    for found in _STRIVES.finditer(folded):
        if folded.rfind("(", 0, found.start()) <= folded.rfind(")", 0, found.start()):
            return len(sentence) if _WHAT_CAME.search(folded, found.end()) else found.start()
    return len(sentence)


def opens_striving(sentence: str) -> bool:
    """Whether `sentence` begins with words of striving, so that all its figures are goals."""
    return bool(_OPENS_STRIVING.match(fold(sentence[:_LONGEST_OPENING])))
