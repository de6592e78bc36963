"""What a figure measures: the words before it in its clause, else those after it.

A figure that counts things measures how many there are of what the words after it tell: 'có 36 xã đạt chuẩn' is 'số xã
đạt chuẩn', and 'xây dựng 8 nhà máy chế biến' keeps what is done.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.figures.figures_in_a_row import is_joined
from dondoc.grammar.figures.measures_before import bare_word
from dondoc.grammar.figures.names_in_turn import IN_TURN, deal_out
from dondoc.grammar.figures.trimmed_measures import AIMS, trim, trim_end
from dondoc.grammar.figures.units import thing_counted
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_IN_OTHER_UNIT = r"(?:tương ứng(?! (?:là|đạt|còn)\b|:)|tương đương)(?: với)?"
_CLAUSE = re.compile(rf"[;:]|\. |\btrong đó\b|,? {_IN_OTHER_UNIT} ")
_SIGNS_OF_CLAUSE = (";", ":", ". ", "trong đó", "tương ")  # one of these is where a clause begins
_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương)(?: với)? $")
_CLAUSE_END = re.compile(rf";|\.(?!\d)|,? (?:{_IN_OTHER_UNIT}|trong đó)\b|, (?=có\b|đạt\b)")
_LONGEST_SIGN = 24  # characters: 'tương ứng với ' with room
# 'Giảm 5% số vụ tai nạn', '…, tăng 10% so với dự toán': which way, and nothing that is measured.
_WAY = re.compile(
    r"(?:(?:mỗi năm|h[ằà]ng năm|bình quân)[, ]+)*(?:giảm|tăng|nâng|kéo giảm|cắt giảm)(?: thêm| bình quân| được)*"
)
_BASE = re.compile(r",? so với\b")
# 'Tỷ lệ đô thị hoá: năm 2025 đạt 18%' names its measure before the colon; 'Về giao thông: 100% bản có đường' a field.
_MEASURE = re.compile(
    any_of("tỷ lệ", "tỷ trọng", "tỉ lệ", "tỉ trọng", "tổng", "số", "chỉ số", "tốc độ", "mật độ", "thu nhập", "giá trị",
           "diện tích", "sản lượng", "quy mô", "kinh tế số")
    + r"\b"
)  # fmt: skip
_FIELD = re.compile(r"(?:về|đối với) ")
_ANNOUNCES = re.compile(r"\b(?:sau|sau đây|cụ thể|gồm|chỉ tiêu|mục tiêu|chủ yếu)$")

# Before a count these say where or what is done, and not what is counted: 'toàn tỉnh có', 'mỗi năm xây dựng'.
_EACH = r"(?:mỗi năm|h[ằà]ng năm|bình quân(?: mỗi năm)?|toàn tỉnh|cả tỉnh|trên địa bàn(?: toàn)?(?: tỉnh)?),?"
_ACT = any_of(
    "hình thành", "xây dựng", "phát triển", "thành lập", "thu hút", "đón", "công nhận", "đào tạo", "mở", "tổ chức",
    "đưa vào (?:khai thác|sử dụng|hoạt động|vận hành)", "triển khai", "bố trí", "cấp", "tạo", "trồng", "hỗ trợ",
    "lắp đặt", "đầu tư", "duy trì", "nâng cấp", "sửa chữa", "hoàn thành", "kết nạp", "cung cấp", "thực hiện",
    "đưa", "chuyển đổi", "cải tạo", "khởi công", "khánh thành", "di dời", "sắp xếp", "(?:giải quyết )?việc làm cho",
    "(?:đào tạo )?nghề cho",
)  # fmt: skip
_ACTS = rf"(?:tập trung |tiếp tục |tổ chức |triển khai )*{_ACT}(?:(?:,| và) {_ACT})*(?: được| mới| thêm)*"
_NO_COUNTED = re.compile(rf"(?:{_EACH} ?)*(?P<acts>{_ACTS})?")
_PLACE = re.compile(r"(?:tỉnh|thành phố|huyện|xã|phường)(?: [^\W\d_]+){1,3}", re.IGNORECASE)
_AIMING = re.compile(rf"\b(?:{AIMS}|dự kiến)\b")
_AIMS_AT = ("đấu", "đầu", "dự kiến")
# A measure that only the words before it make one: 'Phát triển dịch vụ, phấn đấu tốc độ tăng trưởng đạt 9%'.
_OF_ANYTHING = re.compile(
    r"(?:tốc độ|tỷ lệ|mức|số)(?: tăng(?: trưởng)?| giảm)?(?: bình quân)?(?: (?:h[ằà]ng|mỗi) năm)?"
)
_SHARE_OF = re.compile(r" [^,;()]{3,60}, (?=\w)")
_IN_FULL = re.compile(r"\b(?:hoàn thành|bảo đảm|đảm bảo|mục tiêu)(?: mục tiêu)?(?: đạt)? ?$")
# '… nhà máy đi vào vận hành với tổng công suất', '… khu công nghiệp và trồng mới': of what the next figure is.
_OF_NEXT = re.compile(
    rf" với (?:tổng|công suất|quy mô|diện tích|sản lượng|chiều dài|kinh phí)\b| và {_ACT}(?: mới| được| thêm)* ?$"
)


def measures_of(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str) -> list[str]:
    """Return what each of `figures`, places [start, end) in the sentence `text` in order, measures.

    Words after a figure belong to it only up to the comma before the next one: '100% khu A, 70% khu B'. Where neither
    side names anything, the words before a colon do ('Tỷ lệ X: năm 2025 đạt 18%'), else the measure goes on.
    """
    folded = fold(text)
    measures = list(_measures(figures, units, text, folded))
    for place in range(len(measures) - 2, -1, -1):
        measures[place] = measures[place] or measures[place + 1]
    return list(deal_out(measures, figures, text)) if any(sign in folded for sign in IN_TURN) else measures


def _measures(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str, folded: str) -> Iterator[str]:
    used, previous = 0, ""  # up to where the words are spoken for, and what the figure before measures
    left_open = False  # whether the figure before waits for what the one behind it measures
    for place, (start, end) in enumerate(figures):
        if previous and _SAME_AGAIN.search(folded[max(used, start - _LONGEST_SIGN) : start]):
            used = end  # the figure before, in another unit
            yield previous
            continue
        said_before = folded[used:start]
        begins = _CLAUSE.finditer(folded, used, start) if holds_any(said_before, _SIGNS_OF_CLAUSE) else ()
        clause = max((match.end() for match in begins), default=used)
        said = text[clause:start]
        if place and clause == figures[place - 1][1]:
            said = _without_base(said)
        before = trim(_aimed_at(said))
        if previous and _WAY.fullmatch(fold(way := trim(before[before.rfind(",") + 1 :]))):
            before = way  # 'X đạt 5% kế hoạch, tăng 2%'
        named = _named_before(text, folded, used, clause)
        told = bool(_MEASURE.match(fold(named)))
        stop = _end_of_clause(folded, end, figures[place + 1][0] if place + 1 < len(figures) else None)
        of_next = _OF_NEXT.search(folded, end, stop)
        own = of_next.start() if of_next else stop
        counted = _counted(before, text[end:own], units[place]) or _whole_of(said, before, text[end:own])
        if counted and not told:
            used, previous = own, counted
            yield counted
            continue
        if before and not _WAY.fullmatch(fold(before)):
            used, previous = end, before
            yield before
            continue
        if (base := _BASE.search(folded, end, stop)) and (before or base.start() == end):
            stop = base.start()
        behind = trim(text[end:stop])
        joined = is_joined(figures, place, folded) and units[place] == units[place + 1]
        in_row = place > 0 and is_joined(figures, place - 1, folded)
        left_open = joined and not (before or behind or named) and (left_open or not in_row)
        if left_open:  # '95% và 80% tổng số trạm': what the last of them measures
            used = end
            yield ""
            continue
        if named and (not behind or told):
            behind, stop = "", end
        measure = f"{before} {behind}" if behind else f"{named or previous} {before}"
        used, previous = stop if behind else end, (measure if behind else named or previous).strip()
        yield measure.strip() or bare_word(said) or units[place]


def _counted(before: str, behind: str, unit: str) -> str | None:
    """How many of what are told, where the words before the figure do not say what it measures; else None."""
    thing = thing_counted(unit)
    what = trim_end(behind)
    if what.count("(") > what.count(")"):  # an aside that goes on behind this clause
        what = trim_end(what[: what.rfind("(")])
    if thing is None or not what:
        return None
    last = trim(before[before.rfind(",") + 1 :])  # 'Tháo gỡ khó khăn, hoàn thành đưa 12 nhà máy …'
    own = last if last and _NO_COUNTED.fullmatch(fold(last)) else before
    bare = _NO_COUNTED.fullmatch(fold(own))
    if bare and bare["acts"]:
        return f"{own} {thing} {what}"
    return f"số {thing} {what}" if bare or _is_place(own) else None


def _aimed_at(words: str) -> str:
    """The words behind the last 'phấn đấu' or 'dự kiến' that say what for: 'Đầu tư lưới điện, phấn đấu tỷ lệ …'."""
    folded = fold(words)
    if not holds_any(folded, _AIMS_AT):
        return words
    for sign in reversed(list(_AIMING.finditer(folded))):
        rest = trim(words[sign.end() :])
        if " " in rest and not _WAY.fullmatch(fold(rest)):
            return words if _OF_ANYTHING.fullmatch(fold(rest)) else words[sign.end() :]
    return words


def _without_base(words: str) -> str:
    """`words` behind a figure without what it is a share of: '… 20% tổng chi ngân sách, chi thường xuyên …'."""
    share = _SHARE_OF.match(words)
    rest = trim(words[share.end() :]) if share else ""
    return words[share.end() :] if share and " " in rest and not _WAY.match(fold(rest)) else words


def _whole_of(said: str, before: str, behind: str) -> str | None:
    """What shall be so in full: 'ưu tiên hoàn thành 100% đường trục thôn' is about these roads."""
    words = trim(behind.partition("(")[0])
    if not words or not behind.startswith(" ") or _MEASURE.match(fold(before[before.rfind(",") + 1 :].strip())):
        return None
    return words if before and _IN_FULL.search(fold(said)) else None


def _is_place(words: str) -> bool:
    return bool(_PLACE.fullmatch(words)) and all(word[0].isupper() for word in words.split()[1:])


def _named_before(text: str, folded: str, start: int, clause: int) -> str:
    """The measure named before the colon that opens the `clause`; '' where there is none."""
    colon = clause - 1
    if colon < start or folded[colon] != ":":
        return ""
    first = max((match.end() for match in _CLAUSE.finditer(folded, start, colon)), default=start)
    named = trim(text[first:colon])
    field = _FIELD.match(fold(named))
    return "" if _ANNOUNCES.search(fold(named)) else named[field.end() if field else 0 :]


def _end_of_clause(folded: str, start: int, next_figure: int | None) -> int:
    limit = len(folded) if next_figure is None else next_figure
    clause_end = _CLAUSE_END.search(folded, start, limit)
    if clause_end:
        return clause_end.start()
    comma = -1 if next_figure is None else folded.rfind(",", start, limit)
    return limit if comma < 0 else comma
