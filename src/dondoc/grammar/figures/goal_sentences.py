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
from dondoc.grammar.figures.ordered.brought_levels import brings_by_a_year, brings_to_level
from dondoc.grammar.figures.ordered.done_in_a_year import does_by_a_time, does_each_year, done_in_a_year
from dondoc.grammar.figures.ordered.least_counts import LEAST, assures_so_many, makes_so_many_by_a_day
from dondoc.grammar.figures.ordered.levels import demands_standing, orders_level
from dondoc.grammar.figures.ordered.made_by_a_day import makes_something_by_a_day
from dondoc.grammar.figures.ordered.shares import demands_rate, orders_amount, orders_share
from dondoc.grammar.patterns import CAPITALS, any_word_of, has_figure, holds_any
from dondoc.text import fold

_AT_LEAST = r"(?:tối thiểu |ít nhất |trên |đạt )?\d[\d.,]* ?%"
_KEPT = (
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|chỉ số|mức độ|độ che phủ|độ bao phủ) [^.;:%\d]{3,90}? "
    r"(?:(?:đạt|ở mức|trên|dưới|tối thiểu|ít nhất|không dưới|không quá|từ|khoảng) )+\d[\d.,]* ?%"
)
_SHARE_BY = (
    r" \d[\d.,]* ?%[^.;:]{3,100}\b(?:trong (?:năm|giai đoạn) 20\d\d"
    r"|(?:trước|đến|trong|chậm nhất)(?: hết| cuối| là)?(?: ngày| tháng| quý)? [\divx]{1,4}"
    r"(?:/\d{1,2})?(?:/| năm )20\d\d)"
)
_SO_MANY_MORE = r" (?:được |thêm |mới |ít nhất |khoảng )*\d"
# 'Giảm tối thiểu 12% kinh phí hội nghị so với năm 2025.'
_SHARE_AGAINST = r"(?:tối thiểu|ít nhất|trên) \d[\d.,]* ?%[^.;:]{1,100}\bso với (?:năm|đầu|cuối|giai đoạn|cùng kỳ)\b"
_EACH_AT_LEAST = r"(?:phấn đấu )?(?:mỗi|từng) [^.;:%\d]{2,80}\b(?:ít nhất|tối thiểu|không dưới) \d"
_SET = r"đề ra (?:các |\d+ )?chỉ tiêu\b"
MARKERS = (
    "phấn đấu", "phấn đầu", "phần đấu", "phần đầu", "phân đấu", "phân đầu",
    r"quyết tâm (?:đạt|đưa|giữ)\b",
    "mục tiêu(?<!chương trình mục tiêu)(?<!so với mục tiêu)(?<!vượt mục tiêu)(?! quốc gia| đầu tư ?:| dự án ?:)",
    r"chỉ tiêu (?:của )?(?:năm 20\d\d )?về", "chỉ tiêu phát triển", "chỉ tiêu[^.;]{0,40}, (?:như|gồm|cụ thể):? ", _SET,
    r"đến(?: hết| cuối)? năm 20\d\d", r"tới(?: hết)? năm 20\d\d", r"hết năm 20\d\d", r"vào (?:cuối )?năm 20\d\d",
    r"đến 20\d\d(?=,| (?:đạt|có|phấn đấu|tỷ lệ|toàn|\d))", r"giai đoạn 20\d\d ?[-–] ?20\d\d",
    r"thời kỳ(?:(?<=% thời kỳ)|(?<=%/năm thời kỳ)) 20\d\d",
    rf"bảo (?:bảo|đảm) {_AT_LEAST}", rf"đảm (?:bảo|đảm) {_AT_LEAST}", f"duy trì {_AT_LEAST}",
    # 'Bảo đảm tỷ lệ phủ vắc xin đạt trên 75% tổng đàn.'
    *(rf"{ensure} (?:tỷ lệ|tỉ lệ)(?: [^.;:%\d]{{2,60}})? {_AT_LEAST}" for ensure in ("bảo đảm", "đảm bảo", "duy trì")),
    # 'Bảo đảm tỷ lệ giải ngân hằng năm đạt tối thiểu 95%'.
    *(
        rf"{keep} (?:h[ằà]ng năm |mỗi năm )?{_KEPT}"
        for keep in ("bảo đảm", "đảm bảo", "duy trì", "giữ vững", "giữ ổn định")
    ),
    *(f"{least}(?<!hỗ trợ {least}){_SHARE_BY}" for least in ("tối thiểu", "ít nhất", "không dưới")),
    # 'Đến hết quý II/2027 bàn giao tối thiểu 60% mặt bằng', 'thu hồi đạt ít nhất 2 tỷ đồng trong năm 2026'.
    *(
        rf"{by} (?:hết |cuối )?(?:quý|tháng|ngày) [\divx]{{1,4}}(?:/\d{{1,2}})?(?:/| năm )20\d\d,? "
        rf"[^.;:%\d]{{0,80}}\b(?:tối thiểu|ít nhất|không dưới) \d[\d.,]* ?%"
        for by in ("đến", "tới", "trước")
    ),
    r"đạt (?:tối thiểu|ít nhất|không dưới|từ(?= [^.;:%]{3,60} trở lên\b)) \d[^.;:%]{3,60}"
    r"\btrong (?:năm|giai đoạn) 20\d\d",
    # 'Đến ngày 31/12/2027 mỗi cụm có ít nhất 02 trạm', 'trong hai năm 2026 - 2027 mỗi xã làm ít nhất 5 km đường'
    *(rf"{by} (?:hết )?ngày \d{{1,2}}/\d{{1,2}}/20\d\d,? {_EACH_AT_LEAST}" for by in ("đến", "trước")),
    rf"trong (?:[^\W\d]+ |\d{{1,2}} )?năm 20\d\d(?: ?[-–] ?20\d\d)?,? {_EACH_AT_LEAST}",
    *(f"{less} {_SHARE_AGAINST}" for less in ("giảm", "tăng", "tiết kiệm")),
    # What is to come of a year: 'tham mưu giải pháp để cả năm 2025 đạt trên 8%'.
    r"để (?:cả )?năm 20\d\d", r"nhằm (?:cả )?năm 20\d\d",
    *(
        rf"{first} hoàn thành (?:tối thiểu |ít nhất |trên )?\d[\d.,]* ?%"
        for first in ("ưu tiên", "tập trung", "quyết tâm", "chỉ đạo")
    ),
    # What is there when the plan ends: 'hình thành 04 vùng', 'đưa vào khai thác 6 hồ chứa', '… trong nhiệm kỳ'.
    f"hình thành(?<!đã hình thành){_SO_MANY_MORE}",
    f"đưa vào(?<!đã đưa vào) (?:khai thác|vận hành|sử dụng|hoạt động){_SO_MANY_MORE}",
    r"trong (?:cả |suốt )?(?:giai đoạn|nhiệm kỳ|kỳ kế hoạch)(?=[,;.]| (?:với|đạt|có|phấn đấu|tăng|giảm)\b|$)",
)  # fmt: skip
_SHARE_OF_A_YEAR = r"tỷ lệ (?=\w)[^.;]{3,80}năm 20\d\d đạt"
_MARKER = re.compile(f"{any_word_of(*MARKERS)}|{_SHARE_OF_A_YEAR}")
# One of these is in every text with a marker.
_NEEDED = ("n đấu", "quyết tâm", "n đầu", "tiêu", "năm 20", "đến 20", "giai đoạn", "%", "hình thành", "đưa vào",
           "nhiệm kỳ", "kỳ kế hoạch", "xuống", "lên ", "còn", "chỉ số", "mỗi năm", "hằng năm",
           "hàng năm", *LEAST)  # fmt: skip
_SENTENCE_END = re.compile(
    rf"(?:\.(?<=[\w%)”\"]\.)|\.(?<=\w\.\.\.)|…(?<=\w…)) (?=[{CAPITALS}])|\.(?<=[\w%)”\"]\.) (?=\d[\d.,]* ?%)"
)
_REACHED_OR_SHARE = ("đạt", "%", "giảm", "tăng", "tối thiểu", "ít nhất", "nhóm", "tốp", "top", "xếp thứ", "xếp hạng",
                     "đứng thứ")  # fmt: skip
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
    if not (ordered or holds_any(fold(paragraph), _NEEDED)):
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
    if not holds_any(folded, _NEEDED):
        return False
    if _MARKER.search(folded) or brings_to_level(folded):
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
