"""The words of a measure without those that only lead to its figure: aims, horizons, 'đạt', 'khoảng'."""

import re

from dondoc.grammar.figures.comparators import GRADES
from dondoc.grammar.kinds.places import PLACE
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.verbs.aiming import AIMS
from dondoc.text import fold

_YEAR = r"(?:19|20)\d\d"
_HORIZONS = (
    rf"(?:(?:đến|tới|vào|từ|trong|hết|cuối|sang) )*(?:các )?năm {_YEAR}(?:(?:[,;]|,? và|,? đến) (?:năm )?{_YEAR}\b)*"
    r"(?:,? và (?:(?:các|những) )?năm (?:tiếp theo|kế tiếp|sau))?",
    rf"(?:đến|tới|hết|cuối)(?: hết)? {_YEAR}",
    rf"(?:đến|trước|hết|vào)(?: hết)?(?: ngày)? \d{{1,2}}/\d{{1,2}}(?:/{_YEAR})?",
    rf"(?:đến|trước|hết|vào)(?: hết)? ngày \d{{1,2}} tháng \d{{1,2}}(?: năm {_YEAR})?",
    r"(?:(?:đến|trước|hết|vào|trong|cuối) )+(?:tháng \d{1,2}|qu[ýí] (?:iv|i{1,3}|[1-4])|năm(?= ?[,:]| đạt|$))"
    rf"(?:(?:/| năm ){_YEAR})?\b",
    r"(?:(?:trong|cả|toàn|suốt) )*(?:giai đoạn|thời kỳ|nhiệm kỳ) (?:từ )?(?:năm )?(?=\d)[\d –-]+(?: năm)?",
    # 'Mùa khô 2025 - 2026 giảm 30% số vụ cháy rừng'
    rf"(?:(?:trong|đến|hết|vào|cả) )*mùa (?:khô|mưa|mưa bão|mưa lũ|bão|lũ|hè) (?:năm )?{_YEAR}(?: ?[-–] ?{_YEAR})?\b",
    r"(?:(?:trong|đến|hết|vào) )*(?:quý|tháng) [ivx\d]{1,3}(?: năm 20\d\d|/20\d\d)?",
    r"(?:trong |vào )?(?:các|những) năm (?:tiếp theo|kế tiếp|sau|còn lại)",
    r"từ nay (?:đến|tới)(?: hết| cuối)? (?:năm|nhiệm kỳ|giai đoạn)(?: 20\d\d)?(?: sẽ)?",
)
_HORIZON = any_of(*_HORIZONS)
# 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên' keeps from which grade on.
_NO_GRADE = "".join(f"(?<!{grade} )" for grade in GRADES)
_REACHES = (
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "ở mức", "theo quy định", "và", "không quá", "không vượt quá", "tối đa", "gần", "xấp xỉ",
    "chiếm", r"(?<=\w )giữ(?! vững)", "xong", "(?:không )?vượt(?: (?:mức|mốc|ngưỡng))?",
    "không dưới", "không thấp hơn", "xuống", "xuống còn", "bảo đảm", "đảm bảo", "duy trì", "(?<!trở )lên", "gấp",
    "giảm(?: dần)?(?: xuống)?(?: còn| dưới)", "(?:tăng|nâng)(?: dần)? lên", "ổn định", "sau đó",
    "(?:nằm|đứng) trong", "với",
    "(?:không )?(?:cao|thấp|nhiều|lớn|nhỏ|ít) hơn", f"{_NO_GRADE}trở lên", "trở xuống", "đến",
    "(?:được )?(?:khống chế|kiểm soát)", "tổng cộng", "riêng", r"(?<=\w )dự kiến",
    "(?:(?:nằm|đứng|lọt|xếp|duy trì|giữ|tiếp tục) )*(?:trong|thuộc|vào|ở) (?:nhóm|tốp|top|số)(?: đầu)?", "tốp", "top",
    "(?:xếp|đứng|giữ)(?: ở)?(?: từ)? (?:thứ hạng|vị trí|hạng|thứ)(?: thứ)?",
)  # fmt: skip
# Where, and not what: 'cả nước có 65% số xã', 'toàn huyện đạt 12 trường'.
EVERYWHERE = rf"(?:toàn|cả) (?:{PLACE}|nước|quốc|ngành|vùng|đảng bộ)(?! hội| [^\W\d]+ hoá)"
_BRINGS_TO_ITS_END = (
    r"hoàn thành(?! (?:cấp|chương trình|phổ cập|bậc|lớp|tiểu học|trung học|nghĩa vụ|giáo dục|kế hoạch|xuất sắc|tốt)\b)"
)
_LEAD_IN = re.compile(
    rf"^(?:(?:{AIMS}|{_HORIZON}|{_BRINGS_TO_ITS_END}|mục tiêu|có|đạt|{EVERYWHERE}|trong đó"
    r"|theo đó|trên cơ sở đó|chỉ tiêu(?:(?: (?:của )?năm 20\d\d)? về|(?= ?$))|chỉ(?! (?:số|tiêu|đạo|thị))(?= |$)"
    r"|theo chuẩn(?: nghèo)?(?: đa chiều)? (?:mới|giai đoạn 20\d\d ?[-–] ?20\d\d)"
    r"|(?:bao )?gồm|và|với|trở (?:lên|xuống)"
    r"|(?:để|nhằm)(?= (?:hoàn thành|đạt|đến|phấn đấu|thực hiện)\b))(?!\w)|[,:;≥≤<>~-]|\s)+"
)
_FROM = (
    r"(?:giảm |tăng )?từ(?: mức)? \d[\d.,]*"
    r"(?:(?: ?[%‰]|(?: [^\W\d]+){1,3})? hiện (?:nay|có|tại)"
    r"|(?: ?[%‰]| [^\W\d]+(?:/[^\W\d]+)?)?(?: (?:vào |của )?năm \d{4})?)"
    r"(?: lên| xuống| giảm| tăng)?"
    r"|(?:giảm|tăng) từ(?: mức)? \d[\d.,]*(?: [^\W\d]+){2}"  # 'giảm từ 31 đầu mối', and no 'từ 15 tuổi biết chữ'
)  # where things stand now
_ASIDE = rf"\((?:{_HORIZON}|theo [^()]{{1,60}}|[^()]{{3,160}}\bchủ trì[^()]{{0,160}})\)"
_LEAD_OUT = re.compile(rf"(?:[\s,:(≥≤<>~–-]|{_ASIDE}|\b(?:{_HORIZON}|{AIMS}|{any_of(*_REACHES)})\b|\b(?:{_FROM}))+$")
_WORDS_OF_LEAD_OUT = frozenset(re.findall(r"[^\W\d_]+", " ".join((AIMS, *_HORIZONS, *_REACHES, _FROM, "i ii iii iv"))))
# '… thúc đẩy chăn nuôi, góp phần hoàn thành mục tiêu tỷ trọng chăn nuôi đạt …': what is measured stands last.
_HELPS_REACH = re.compile(
    r"\b(?:góp phần|nhằm|để) (?:hoàn thành|thực hiện|đạt)(?: được| thắng lợi)? (?:mục tiêu|chỉ tiêu)(?: về)? (?=\w)"
    r"|\b(?:đóng góp|góp phần) vào (?=(?:chỉ số|hệ số)\b)"
)
_SIGNS_OF_REACHING = ("iêu ", "góp vào ", "phần vào ")
_MARKS = " ,;:-–≥≤<>~"
# Within a measure a horizon stands in front of the way that it goes, or of an aside: 'thu nhập giai đoạn … tăng'.
_HORIZON_INSIDE = re.compile(rf" {_HORIZON}(?: {AIMS}(?= [tg]))?(?= (?:tăng|giảm)\b| \()|(?<=[\w)]) {_HORIZON}$")
_NAMES_DOCUMENT = re.compile(r"\b(?:chương trình|kế hoạch|đề án|chiến lược|dự án|quy hoạch|nghị quyết|chuẩn)\b")


# '…, góp phần nâng cao đời sống', '… và không còn nhà tạm': what follows from it, or comes beside it.
_FOLLOWS = re.compile(
    r",? (?:lần lượt (?=vào|đến|trong|năm)|nhằm|góp phần|qua đó|từ đó|từng bước|gắn với|theo phương châm)\b.*$"
    r"|,? và không còn\b.*$"
    r"|, (?:tăng dần|đáp ứng|phục vụ|bảo đảm|đảm bảo|đẩy mạnh|tiếp tục|tăng cường|nâng cao|không còn|không để|hướng tới"
    r"|(?:(?:thủ tướng|chủ tịch|uỷ ban|ubnd|ban thường vụ|thường trực|tỉnh uỷ|bộ|sở) (?:[^\W\d]+ ){0,6})?"
    r"(?:yêu cầu|đề nghị)"
    r"|nhất là|không có|hoàn thành (?:trước|trong|xong|vào)"
    r"|gắn với|tạo (?:điều kiện|tiền đề|động lực)|để|theo (?:lộ trình|yêu cầu|đúng|quy định))\b.*$"
)
_TELLS_WHICH = re.compile(r" (?P<verb>đạt|có)(?! (?:trên|dưới|từ|khoảng|tối thiểu|ít nhất|được|ổn định)\b) [^\W\d]")
_SIGNS_OF_WHAT_FOLLOWS = (
    ",",
    "nhằm",
    "góp phần",
    "qua đó",
    "lần lượt",
    "từ đó",
    "từng bước",
    "không còn",
    "gắn với",
    "phương châm",
)


def behind_figure(words: str) -> str:
    """Return the words of a measure out of `words` behind its figure."""
    said = trim(without_consequence(words))
    told = _TELLS_WHICH.match(fold(words))  # '85% có bác sĩ', '70% đạt loại khá': no word that leads to a figure
    return f"{words[told.start('verb') : told.end('verb')]} {said}" if told and said else said


def without_consequence(words: str) -> str:
    """Return `words` behind a figure up to what is meant to follow from it."""
    folded = fold(words)
    if not holds_any(folded, _SIGNS_OF_WHAT_FOLLOWS):
        return words
    follows = _FOLLOWS.search(folded)
    return words[: follows.start()] if follows else words


def trim(words: str) -> str:
    """Return the words of a measure out of `words` in front of a figure, or behind one."""
    if holds_any(words, _SIGNS_OF_REACHING) and (reached := _HELPS_REACH.search(fold(words))):
        words = words[reached.end() :]
    folded = fold(words)
    lead_in = _LEAD_IN.match(folded)
    start = lead_in.end() if lead_in else 0
    lead_out = _LEAD_OUT.search(folded, _behind_last_other_word(folded, start))
    return _without_horizon(_balanced(words[start : lead_out.start() if lead_out else None].strip(_MARKS)))


def _without_horizon(words: str) -> str:
    """`words` without a horizon inside them; what names a document or a standard keeps its years."""
    if "20" not in words or not (inside := _HORIZON_INSIDE.search(folded := fold(words))):
        return words
    return (
        words if _NAMES_DOCUMENT.search(folded, 0, inside.start()) else words[: inside.start()] + words[inside.end() :]
    )


def trim_end(words: str) -> str:
    """Return `words` without what at their end only leads to another figure."""
    folded = fold(words)
    lead_out = _LEAD_OUT.search(folded, _behind_last_other_word(folded, 0))
    return _balanced(words[: lead_out.start() if lead_out else None].strip(_MARKS))


def _behind_last_other_word(folded: str, start: int) -> int:
    """Where the last word from `start` on ends that leads to no figure: what does so stands behind it, if any does.

    A bracket may hold any word, and so may what stands behind 'từ 4 giờ'.
    """
    if ")" in folded or "từ " in folded:
        return start
    end = len(folded)
    while end > start:
        begin = folded.rfind(" ", start, end) + 1 or start
        word = folded[begin:end].rstrip(_MARKS)
        if word.isalpha() and word not in _WORDS_OF_LEAD_OUT:
            return begin + len(word)
        end = begin - 1
    return start


def _balanced(words: str) -> str:
    """`words` without a bracket at either end whose other half was cut off."""
    if " (" in words and words.count("(") > words.count(")"):
        words = words[: words.rindex(" (")].rstrip(_MARKS)  # 'mức sinh thay thế (mỗi phụ nữ có 2,1 con)'
    while words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1].rstrip(_MARKS)
    while words.startswith((")", "(")) and words.count("(") != words.count(")"):
        words = words[1:].lstrip(_MARKS)
    return words
