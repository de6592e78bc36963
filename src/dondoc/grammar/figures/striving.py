"""Sentences that say themselves that their figures are striven for: 'Phấn đấu đến năm 2030 …'."""

import re

from dondoc.text import fold

_STRIVES = re.compile(r"\b(?:p(?<!\wp)h[ấầâ]n đ[ấầ]u|mục tiêu|chỉ tiêu (?:đề ra|là)|quyết tâm)\b")
_OPENS_STRIVING = re.compile(r"\W*(?:p(?<!\wp)h[ấầâ]n đ[ấầ]u|(?:đặt )?mục tiêu)\b(?! quốc gia)")
_LONGEST_OPENING = 24  # characters


def strives(sentence: str) -> bool:
    """Whether `sentence` says itself that its figures are striven for."""
    return bool(_STRIVES.search(fold(sentence)))


def opens_striving(sentence: str) -> bool:
    """Whether `sentence` begins with words of striving, so that all its figures are goals."""
    return bool(_OPENS_STRIVING.match(fold(sentence[:_LONGEST_OPENING])))
