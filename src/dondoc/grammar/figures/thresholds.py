"""Rules that take effect by a figure on a day: capital is recalled where disbursement stays below a rate."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.figures.rule_scopes import scope_of_rule
from dondoc.grammar.patterns import Signs, any_of, holds_any
from dondoc.grammar.times.periods import find_periods
from dondoc.model import Comparator
from dondoc.text import fold

_SHORT_OF = any_of("dưới", "thấp hơn", "(?:không|chưa)(?: đạt| được| đến| tới)(?: được)?", "chưa quá")
_COMPARED = any_of(_SHORT_OF, "trên", "vượt quá", "vượt", "đạt từ")
_CONSEQUENCES = (
    "thu hồi", "điều chuyển", "cắt giảm", "điều chỉnh", "đình chỉ", "phê bình", "tạm dừng", "dừng", "chấm dứt",
    "huỷ bỏ", "tạm ngừng", "kiểm điểm", "cắt vốn",
)  # fmt: skip
_CONSEQUENCE = any_of(*_CONSEQUENCES)
# What is done to those who are answerable, or refused them: such words need nothing behind them.
_WHOLE_CONSEQUENCES = (
    "xử lý trách nhiệm", "trách nhiệm người đứng đầu", "trách nhiệm của người đứng đầu", "ra khỏi danh mục",
    "ra khỏi kế hoạch", "ra khỏi chương trình", "không xem xét", "không bố trí", "không giao",
    "chưa xem xét", "không phân bổ", "không đề xuất",
)  # fmt: skip
_WHOLE_CONSEQUENCE = rf"(?:xem xét,? |loại |đưa |rút |kiểm điểm,? )?{any_of(*_WHOLE_CONSEQUENCES)}"
_SIGNS_OF_ACTION = Signs(*_CONSEQUENCES, *_WHOLE_CONSEQUENCES)
_PAID_BELOW = rf"giải ngân(?: vốn)? {_SHORT_OF} "
# 'Chưa giải ngân được 70%': the word of falling short stands before what is measured.
_NOT_YET = re.compile(
    rf"(?:chưa|không) (?P<measure>giải ngân|thanh toán|thực hiện|hoàn thành) (?:được|đạt|đủ|hết|quá) "
    rf"(?P<figure>{NUMBER}) ?(?P<unit>%)"
)
_FIGURE = re.compile(
    rf"(?:(?:có|để) (?:kết quả|tỷ lệ|mức|tiến độ)? ?|(?<= )(?={_PAID_BELOW}))(?P<measure>[^\d,;.]{{3,40}}?)"
    rf"(?: (?:tính )?đến [^,;.]{{4,32}}?)? (?P<how>{_COMPARED}) (?P<figure>{NUMBER}) ?(?P<unit>%|[^\W\d]+)"
)
# 'Chậm tiến độ trên 30 ngày thì …': how late is a figure, too; without what then happens it tells which are meant.
_LATE = re.compile(
    rf"(?P<measure>chậm(?: tiến độ| trễ)?|quá hạn|trễ hạn)(?: [^\W\d]+){{0,3}}?"
    rf" (?P<how>trên|quá|từ) (?P<figure>{NUMBER}) (?P<unit>ngày|tháng|năm)\b(?=[^.;]{{0,120}} (?:thì|bị|sẽ) )"
)
_ACTIONS = re.compile(
    rf"{_CONSEQUENCE}(?:, {_CONSEQUENCE})*[^,.;]{{0,12}}?"
    r"(?= của| đối với| vốn| kế hoạch| phần| cho| sang| các| những| bố trí| thực hiện| người"
    r"| chủ đầu tư| dự án| hợp đồng)"
    rf"|{_WHOLE_CONSEQUENCE}"
)
# What is taken or moved belongs to it: 'điều chuyển vốn', 'cắt giảm kế hoạch vốn'.
_OF_WHAT = re.compile(r"(?<=\w) (?:phần )?(?:kế hoạch vốn|kế hoạch|vốn|dự toán|kinh phí|hợp đồng)(?![^\W\d])")
_AS_OF = re.compile(
    r"^[^.;]{0,40}?(?:tại thời điểm|tính đến|đến hết|đến ngày|đến thời điểm|đến(?= \d)|vào ngày) [^.;]{4,40}"
)
# 'Tham mưu điều chuyển vốn …, trình UBND tỉnh trước ngày 20/11': somebody has to act by a day.
_HANDED_IN = re.compile(
    r"\b(?:trình|gửi|báo cáo)\b(?:[^.;:\d]){1,80}?\b(?:trước|chậm nhất|muộn nhất)\b[^.;:\d]{0,16}\d{1,2}(?:/| tháng )\d"
)
_BY_A_DAY = ("trước", "nhất")
_COMPARATORS = {
    "trên": Comparator.GT,
    "quá": Comparator.GT,
    "vượt": Comparator.GT,
    "vượt quá": Comparator.GT,
    "đạt từ": Comparator.GE,
    "từ": Comparator.GE,
}


@dataclass(frozen=True, slots=True)
class Threshold:
    """A figure of `measure` on the day `as_of` that sets off `action`."""

    measure: str
    comparator: Comparator
    threshold: Decimal
    unit: str
    as_of: date | None
    action: str | None
    scope: str | None = None


def read_threshold(text: str) -> Threshold | None:
    """Return the threshold rule in the paragraph `text`, or None: it needs a figure compared, and what then happens."""
    folded = fold(text)
    action = _ACTIONS.search(folded) if _SIGNS_OF_ACTION.stand_in(folded) else None
    figure = (_FIGURE.search(folded) or _NOT_YET.search(folded) or _LATE.search(folded)) if action else None
    value = read_number(figure["figure"]) if figure else None
    if figure is None or action is None or value is None:
        return None
    how = figure.groupdict().get("how")
    return Threshold(
        measure=text[slice(*figure.span("measure"))].strip(),
        comparator=_COMPARATORS.get(how or "", Comparator.LT),
        threshold=value,
        unit=text[slice(*figure.span("unit"))],
        as_of=_day_of(folded, figure),
        action=_action_in(text, folded, action),
        scope=scope_of_rule(text),
    )


def _action_in(text: str, folded: str, action: re.Match[str]) -> str:
    """What then happens, in the words of `text`, with what it happens to."""
    object_of_it = _OF_WHAT.match(folded, action.end())
    return text[action.start() : object_of_it.end() if object_of_it else action.end()].strip()


def is_handed_in_by_a_day(text: str) -> bool:
    """Whether the rule `text` also says by which day something is to be handed in: then it is work for somebody."""
    folded = fold(text)
    return holds_any(folded, _BY_A_DAY) and bool(_HANDED_IN.search(folded))


def _day_of(folded: str, figure: re.Match[str]) -> date | None:
    """The day on which the `figure` counts: the last one before it, else the one that is said of it behind it."""
    before = [period.value.end for period in find_periods(folded[: figure.start("figure")])]
    if before:
        return before[-1]
    said = _AS_OF.match(folded[figure.end() :])
    days = [period.value.end for period in find_periods(said[0])] if said else []
    return days[0] if days else None
