"""What a figure measures: the words before it in its clause, else those after it.

A figure that counts things measures how many there are of what the words after it tell: 'có 36 xã đạt chuẩn' is 'số xã
đạt chuẩn', and 'xây dựng 8 nhà máy chế biến' keeps what is done.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.names_in_turn import IN_TURN, deal_out
from dondoc.grammar.patterns import any_of
from dondoc.grammar.units import thing_counted
from dondoc.text import fold

_AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
_YEAR = r"(?:19|20)\d\d"
_HORIZON = any_of(
    rf"(?:(?:đến|tới|vào|từ|trong|hết|cuối) )*năm {_YEAR}(?:(?:[,;]|,? và|,? đến) (?:năm )?{_YEAR}\b)*",
    rf"(?:đến|tới|hết|cuối)(?: hết)? {_YEAR}",
    r"(?:trong |cả )?giai đoạn [\d –-]+",
)
_REACHES = any_of(
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "theo quy định", "và", "không quá", "không vượt quá", "tối đa", "gần", "xấp xỉ", "chiếm",
    "không dưới", "không thấp hơn", "xuống", "xuống còn", "bảo đảm", "đảm bảo", "duy trì", "(?<!trở )lên", "gấp",
    "giảm(?: xuống)?(?: còn| dưới)", "(?:tăng|nâng) lên", "ổn định",
)  # fmt: skip
_LEAD_IN = re.compile(
    rf"^(?:{_AIMS}|{_HORIZON}|hoàn thành|mục tiêu|có|đạt|toàn tỉnh|trong đó|và|trở (?:lên|xuống)|[,:;≥≤<>~-]|\s)+"
)
_FROM = r"(?:giảm |tăng )?từ(?: mức)? \d[\d.,]* ?%?(?: lên| xuống| giảm| tăng)?"  # where things stand now
_ASIDE = rf"\((?:{_HORIZON}|theo [^()]{{1,60}})\)"
_LEAD_OUT = re.compile(rf"(?:[\s,:(≥≤<>~–-]|{_ASIDE}|\b(?:{_HORIZON}|{_AIMS}|{_REACHES})\b|\b{_FROM})+$")
_IN_OTHER_UNIT = r"(?:tương ứng(?! (?:là|đạt|còn)\b|:)|tương đương)(?: với)?"
_CLAUSE = re.compile(rf"[;:]|\. |\btrong đó\b|,? {_IN_OTHER_UNIT} ")
_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương)(?: với)? $")
_CLAUSE_END = re.compile(rf";|\.(?!\d)|,? (?:{_IN_OTHER_UNIT}|trong đó)\b|, (?=có\b|đạt\b)")
_LONGEST_SIGN = 24  # characters: 'tương ứng với ' with room
_MARKS = " ,;:-–≥≤<>~"
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
)  # fmt: skip
_ACTS = rf"(?:tập trung |tiếp tục )?{_ACT}(?:(?:,| và) {_ACT})*(?: được| mới| thêm)*"
_NO_COUNTED = re.compile(rf"(?:{_EACH} ?)*(?P<acts>{_ACTS})?")
_PLACE = re.compile(r"(?:tỉnh|thành phố|huyện|xã|phường)(?: [^\W\d_]+){1,3}", re.IGNORECASE)
_AIM = re.compile(rf", {_AIMS}\b")


def measures_of(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str) -> list[str]:
    """Return what each of `figures`, places [start, end) in the sentence `text` in order, measures.

    Words after a figure belong to it only up to the comma before the next one: '100% khu A, 70% khu B'. Where neither
    side names anything, the words before a colon do ('Tỷ lệ X: năm 2025 đạt 18%'), else the measure goes on.
    """
    folded = fold(text)
    measures = list(_measures(figures, units, text, folded))
    return list(deal_out(measures, figures, folded)) if any(sign in folded for sign in IN_TURN) else measures


def _measures(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str, folded: str) -> Iterator[str]:
    used, previous = 0, ""  # up to where the words are spoken for, and what the figure before measures
    for place, (start, end) in enumerate(figures):
        if previous and _SAME_AGAIN.search(folded[max(used, start - _LONGEST_SIGN) : start]):
            used = end  # the figure before, in another unit
            yield previous
            continue
        clause = max((match.end() for match in _CLAUSE.finditer(folded, used, start)), default=used)
        before = _trim(text[clause:start])
        if previous and _WAY.fullmatch(fold(way := _trim(before[before.rfind(",") + 1 :]))):
            before = way  # 'X đạt 5% kế hoạch, tăng 2%'
        named = _named_before(text, folded, used, clause)
        stop = _end_of_clause(folded, end, figures[place + 1][0] if place + 1 < len(figures) else None)
        told = bool(_MEASURE.match(fold(named)))
        if not told and (counted := _counted(before, text[end:stop], units[place])):
            used, previous = stop, counted
            yield counted
            continue
        if before and not _WAY.fullmatch(fold(before)):
            used, previous = end, before
            yield before
            continue
        if before and (base := _BASE.search(folded, end, stop)):
            stop = base.start()
        behind = _trim(text[end:stop])
        if named and (not behind or told):
            behind, stop = "", end
        measure = f"{before} {behind}" if behind else f"{named or previous} {before}"
        used, previous = stop if behind else end, (measure if behind else named or previous).strip()
        yield measure.strip() or units[place]


def _counted(before: str, behind: str, unit: str) -> str | None:
    """How many of what are told, where the words before the figure do not say what it measures; else None."""
    thing = thing_counted(unit)
    end = _LEAD_OUT.search(fold(behind))
    what = _balanced(behind[: end.start() if end else None].strip(_MARKS))
    if what.count("(") > what.count(")"):  # an aside that goes on behind this clause
        what = what[: what.rfind("(")].rstrip(_MARKS)
    if thing is None or not what:
        return None
    own = before
    for aim in _AIM.finditer(fold(before)):
        own = _trim(before[aim.end() :])
    bare = _NO_COUNTED.fullmatch(fold(own))
    if bare and bare["acts"]:
        return f"{own} {thing} {what}"
    return f"số {thing} {what}" if bare or _is_place(own) else None


def _is_place(words: str) -> bool:
    return bool(_PLACE.fullmatch(words)) and all(word[0].isupper() for word in words.split()[1:])


def _named_before(text: str, folded: str, start: int, clause: int) -> str:
    """The measure named before the colon that opens the `clause`; '' where there is none."""
    colon = clause - 1
    if colon < start or folded[colon] != ":":
        return ""
    first = max((match.end() for match in _CLAUSE.finditer(folded, start, colon)), default=start)
    named = _trim(text[first:colon])
    field = _FIELD.match(fold(named))
    return "" if _ANNOUNCES.search(fold(named)) else named[field.end() if field else 0 :]


def _end_of_clause(folded: str, start: int, next_figure: int | None) -> int:
    limit = len(folded) if next_figure is None else next_figure
    clause_end = _CLAUSE_END.search(folded, start, limit)
    if clause_end:
        return clause_end.start()
    comma = -1 if next_figure is None else folded.rfind(",", start, limit)
    return limit if comma < 0 else comma


def _trim(words: str) -> str:
    folded = fold(words)
    lead_in = _LEAD_IN.match(folded)
    start = lead_in.end() if lead_in else 0
    lead_out = _LEAD_OUT.search(folded, start)
    return _balanced(words[start : lead_out.start() if lead_out else None].strip(_MARKS))


def _balanced(words: str) -> str:
    """`words` without a bracket at either end whose other half was cut off."""
    while words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1].rstrip(_MARKS)
    while words.startswith((")", "(")) and words.count("(") != words.count(")"):
        words = words[1:].lstrip(_MARKS)
    return words
