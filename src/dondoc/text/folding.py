"""A folded shape of canonical text for comparing words, character for character as long as the text itself.

Two spellings of one Vietnamese word must compare equal: capitals ('Sở Công thương', 'Sở Công Thương') and the
place of the tone mark in an open 'oa', 'oe', 'uy' ('hoà' and 'hòa', 'uỷ' and 'ủy'). The tone marks themselves
are never stripped: 'quý' and 'quy', 'năm' and 'nam' are different words.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

_NEW_STYLE = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_OLD_STYLE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_MOVED = dict(zip(_NEW_STYLE, _OLD_STYLE, strict=True))
_TONE = re.compile("|".join(_NEW_STYLE))
_PARAGRAPH = 2000  # characters
_MOST = 2048  # paragraphs that are kept
_AT_A_TIME = 50_000  # characters; what makes letters small takes twelve bytes for each
_LENGTHENED = str.maketrans({"İ": "i"})  # the one letter whose lower case is longer than itself


class _Kept(dict[str, str]):
    """Texts with their folded shape; those no longer than a paragraph stay for a while.

    Filling itself, it answers sooner than a cache behind a function would: it is asked eight thousand times for 300 KB.
    """

    def __missing__(self, text: str) -> str:
        if len(text) > _PARAGRAPH:
            return _folded_last(text)
        if len(self) >= _MOST:
            self.clear()
        folded = self[text] = _folded(text)
        return folded


def _folded_long(text: str) -> str:
    return "".join(map(_folded, _some_lines(text)))


def _some_lines(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + _AT_A_TIME) + 1 or len(text)
        yield text[start:end]
        start = end


def _folded(text: str) -> str:
    lowered = text.translate(_LENGTHENED).lower() if "İ" in text else text.lower()
    return _TONE.sub(_moved, lowered)


def _moved(tone: re.Match[str]) -> str:
    return _MOVED[tone[0]]


_folded_last = lru_cache(maxsize=1)(_folded_long)
_kept = _Kept()
# Returns canonical text in lower case with tone marks on the second vowel; offsets stay the same. What is no longer
# than a paragraph is kept for a while, and the last long text: one reader after the other asks. It is no function of
# ours, as calling one would take as long as finding most answers.
fold: Callable[[str], str] = _kept.__getitem__
