"""Sentences that set a goal: where in running text figures are targets and not results, ages or counts of things.

A figure is a goal where its sentence says so before it ('phấn đấu', 'mục tiêu', 'đến năm 2030') and a word of reaching
stands right before the figure. What was reached in the past ('đã đạt', 'ước đạt năm 2024') is none.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.figures.announcements import announces_within
from dondoc.grammar.figures.clauses_of_fact import only_tells
from dondoc.grammar.figures.continuations import carries_on, goes_on
from dondoc.grammar.figures.facts_told import tells_what_was, tells_what_was_reached, without_asides
from dondoc.grammar.figures.goal_markers import MARKER, SIGNS_OF_MARKERS
from dondoc.grammar.figures.ordered.brought_levels import brings_by_a_year, brings_to_level
from dondoc.grammar.figures.ordered.done_in_a_year import does_by_a_time, does_each_year, done_in_a_year
from dondoc.grammar.figures.ordered.least_counts import assures_so_many, makes_so_many_by_a_day
from dondoc.grammar.figures.ordered.levels import demands_standing, orders_level
from dondoc.grammar.figures.ordered.made_by_a_day import makes_something_by_a_day
from dondoc.grammar.figures.ordered.shares import demands_rate, orders_amount, orders_share
from dondoc.grammar.patterns import CAPITALS, any_word_of, has_figure, holds_any
from dondoc.text import fold

_SENTENCE_END = re.compile(
    rf"(?:\.(?<=[\w%)”\"]\.)|\.(?<=\w\.\.\.)|…(?<=\w…)) (?=[{CAPITALS}])|\.(?<=[\w%)”\"]\.) (?=\d[\d.,]* ?%)"
)
_REACHED_OR_SHARE = ("đạt", "%", "giảm", "tăng", "tối thiểu", "ít nhất", "nhóm", "tốp", "top", "xếp thứ", "xếp hạng",
                     "đứng thứ", "duy trì trên", "duy trì ở")  # fmt: skip
_AS_IT_STANDS = re.compile(
    any_word_of(r"hiện\b", r"đã\b", r"đang\b", r"mới đạt\b", r"đến nay\b", r"tính đến\b", r"vừa qua\b", r"năm qua\b",
                r"ước\b", r"chỉ đạt\b", r"mới chỉ\b", r"còn thấp\b", r"kết quả\b")
)  # fmt: skip
# 'Rút ngắn ít nhất 30% thời gian; phấn đấu …': what stands before the word of aiming is a goal by its own.
_ITSELF_A_FLOOR = re.compile(
    r"\b(?:tối thiểu|ít nhất|không dưới|không quá|đạt(?: trên)?) \d[\d.,]* ?%|\d ?%[^;%\d]{0,40} trở lên\b"
    r"|(?:^|[;:] ?)(?:thu gom|xử lý|tiết kiệm|cắt giảm|giảm|rút ngắn|kiên cố hoá|số hoá|phân bổ)(?: (?:thêm|được))?"
    r" \d[\d.,]* ?%|(?:^|[;:] ?)(?:phấn đấu )?hoàn thành (?!trước|trong|vào|chậm|xong)(?:[^\W\d]+ ){1,4}\d"
)


# What tells a goal in words that say what is to be done.
_ORDERS = (orders_share, orders_amount, orders_level, does_by_a_time, assures_so_many, brings_by_a_year)


def sets_figures(paragraph: str) -> bool:
    """Whether it is worth while to look for goals in `paragraph`: every goal has a figure."""
    return has_figure(paragraph)


def find_goal_sentences(paragraph: str, *, ordered: bool = False, follows: bool = False) -> Iterator[tuple[int, str]]:
    """Yield the sentences of `paragraph` that set goals, each with its offset.

    `ordered` tells that they say what somebody has to do, so that they need no word of aiming; `follows` that they go
    on from goals right above.
    """
    start, goal = 0, follows and carries_on(paragraph)
    if goal:
        yield from ((start, said) for start, said in _sentences_at(paragraph) if has_figure(said))
        return
    if not (ordered or holds_any(fold(paragraph), SIGNS_OF_MARKERS)):
        return
    for end in _ends(paragraph):
        sentence = paragraph[start:end].rstrip()
        folded = fold(sentence) if has_figure(sentence) else ""
        goal = bool(folded) and (
            _sets_itself(folded, ordered=ordered)
            or (goal and goes_on(folded) and not _AS_IT_STANDS.search(without_asides(folded)))
        )
        if goal and not only_tells(folded, tells_what_was):
            yield start, sentence
        start = end


def _sets_itself(folded: str, *, ordered: bool) -> bool:
    """Whether `folded` words say by themselves that they set a goal; `ordered`: they say what is to be done."""
    return (
        _has_marker(folded)
        or (ordered and any(says(folded) for says in _ORDERS))
        or demands_rate(folded)
        or demands_standing(folded)
        or announces_within(folded)
        or done_in_a_year(folded) is not None
    )


def _has_marker(folded: str) -> bool:
    """Whether a marker stands in `folded` words; the cheap look first, for most sentences have none."""
    if not holds_any(folded, SIGNS_OF_MARKERS):
        return False
    if MARKER.search(folded) or brings_to_level(folded):
        return True
    return makes_something_by_a_day(folded) or makes_so_many_by_a_day(folded) or does_each_year(folded)


def find_aimed_sentences(paragraph: str) -> Iterator[str]:
    """Yield the sentences of `paragraph` with a figure, which stands where goals are announced; results are none."""
    start = 0
    for end in _ends(paragraph):
        sentence = paragraph[start:end].rstrip()
        if has_figure(sentence) and not only_tells(fold(sentence), tells_what_was_reached):
            yield sentence
        start = end


def states_facts(sentence: str) -> bool:
    """Whether `sentence`, which stands where goals are announced, tells how things are: 'Tỉnh hiện có 75 xã'."""
    folded = fold(sentence)
    return not holds_any(folded, _REACHED_OR_SHARE) or bool(_AS_IT_STANDS.search(without_asides(folded)))


def _sentences_at(paragraph: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]:
        yield start, paragraph[start:end].rstrip()
        start = end


def sentences_of(paragraph: str) -> list[str]:
    """Return the sentences of `paragraph`, blanks at their ends left out."""
    ends = _ends(paragraph)
    return [said for start, end in zip([0, *ends], ends, strict=False) if (said := paragraph[start:end].strip())]


def _ends(paragraph: str) -> list[int]:
    """Where the sentences of `paragraph` end, with the blank behind them; most paragraphs have one."""
    if ". " not in paragraph and "… " not in paragraph:
        return [len(paragraph)]
    return [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]


def only_names_year(sentence: str) -> bool:
    """Whether nothing but a year in `sentence` tells that it sets a goal: 'Năm 2026 thu hút 25 dự án'."""
    folded = fold(sentence)
    return "năm 20" in folded and done_in_a_year(folded) is not None and not _has_marker(folded)


def goal_starts(sentence: str, *, ordered: bool = False) -> int:
    """Return where in a goal sentence the goal begins: at the head of the first clause that sets one by itself."""
    start = 0
    for clause in sentence.split("; ") if "; " in sentence else ():
        folded = fold(clause)
        if has_figure(clause) and (_ITSELF_A_FLOOR.search(folded) or _sets_itself(folded, ordered=ordered)):
            return start
        start += len(clause) + len("; ")
    return 0
