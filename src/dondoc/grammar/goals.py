"""Sentences that set a goal: where in running text figures are targets and not results, ages or counts of things.

A figure is a goal where its sentence says so before it ('phấn đấu', 'mục tiêu', 'đến năm 2030') and a word of reaching
stands right before the figure. What was reached in the past ('đã đạt', 'ước đạt năm 2024') is none.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

MARKERS = (
    "phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu", r"(?<!chương trình )mục tiêu(?! quốc gia)",
    r"chỉ tiêu về", r"đến(?: hết)? năm 20\d\d", r"hết năm 20\d\d", r"vào năm 20\d\d", r"giai đoạn 20\d\d ?[-–] ?20\d\d",
    r"(?<=tỷ lệ )[^.;]{3,80}năm 20\d\d đạt",
)  # fmt: skip
_MARKER = re.compile(rf"\b{any_of(*MARKERS)}")
_PAST = re.compile(r"\bđã (?:đạt|hoàn thành|có|thực hiện)\b|\bước (?:đạt|thực hiện)\b(?! năm)|\bso với cùng kỳ\b")
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile(r"(?<=\w|[%)”\"])[.] (?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ])")
REACHES = any_of(
    "đạt", "có", "còn", "giảm", "tăng", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất", "là", "mục tiêu",
    "hình thành", "xuống", "gấp", "thu hút được", "bình quân", "lần lượt", "tương đương", "tương ứng với", "hơn",
    "đón", "cao hơn",
)  # fmt: skip
_REACHING = re.compile(rf"\b{REACHES}\b[^.;\d]{{0,25}}$|[,;(:–-] ?$|\bvà $|\btừ $")

REACH = 80  # characters before a figure in which the word of reaching stands


def find_goal_sentences(paragraph: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of `paragraph` that set goals, each with its offset."""
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]:
        sentence = paragraph[start:end].rstrip()
        folded = fold(sentence)
        if _DIGIT.search(sentence) and _MARKER.search(folded) and not _PAST.search(folded):
            yield start, sentence
        start = end


def goal_starts(sentence: str) -> int:
    """Return where in a goal sentence the goal begins: at the head of the clause that holds its first marker."""
    folded = fold(sentence)
    marker = _MARKER.search(folded)
    return max(sentence.rfind("; ", 0, marker.start()) + 2, 0) if marker and "; " in sentence[: marker.start()] else 0


def is_reached(words_before: str) -> bool:
    """Whether a figure that follows `words_before` is something to reach."""
    return bool(_REACHING.search(fold(words_before[-REACH:])))
