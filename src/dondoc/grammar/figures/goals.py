"""Sentences that set a goal: where in running text figures are targets and not results, ages or counts of things.

A figure is a goal where its sentence says so before it ('phấn đấu', 'mục tiêu', 'đến năm 2030') and a word of reaching
stands right before the figure. What was reached in the past ('đã đạt', 'ước đạt năm 2024') is none.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from dondoc.grammar.patterns import CAPITALS, any_of, any_word_of, has_figure, holds_any, places_of
from dondoc.text import fold

_AT_LEAST = r"(?:tối thiểu |ít nhất |trên |đạt )?\d[\d.,]* ?%"
# 'Số hoá 100% hồ sơ hộ tịch trước ngày 31/10/2026': a share of all there is, made by a day.
_BY_DAY = (
    r"%(?:[^.;:%\d]|\d(?!\d* ?%)){3,140}?"
    r"\b(?:trước|chậm nhất|muộn nhất|hết|xong trong|đến)(?: là)? (?:(?:hết )?(?:ngày|tháng|quý) [\dIV]|ngày \d)"
)
_MADE = (
    "số hoá", "hoàn thành", "kết nối", "cấp", "lắp đặt", "cập nhật", "chuẩn hoá", "tích hợp", "rà soát", "giải ngân",
    "xử lý", "đồng bộ", "chi trả",
)  # fmt: skip
_SHARE_BY = r" \d[\d.,]* ?%[^.;:]{3,100}\btrong (?:năm|giai đoạn) 20\d\d"
_SO_MANY_MORE = r" (?:được |thêm |mới |ít nhất |khoảng )*\d"
# 'Giảm tối thiểu 12% kinh phí hội nghị so với năm 2025.'
_SHARE_AGAINST = r"(?:tối thiểu|ít nhất|trên) \d[\d.,]* ?%[^.;:]{3,100}\bso với (?:năm|đầu|cuối|giai đoạn)\b"
MARKERS = (
    "phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu", "mục tiêu(?<!chương trình mục tiêu)(?! quốc gia)",
    "chỉ tiêu về", r"đến(?: hết)? năm 20\d\d", r"hết năm 20\d\d", r"vào năm 20\d\d", r"giai đoạn 20\d\d ?[-–] ?20\d\d",
    rf"bảo (?:bảo|đảm) {_AT_LEAST}", rf"đảm (?:bảo|đảm) {_AT_LEAST}", f"duy trì {_AT_LEAST}",
    *(f"{least}(?<!hỗ trợ {least}){_SHARE_BY}" for least in ("tối thiểu", "ít nhất", "không dưới")),
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
_NEEDED = ("n đấu", "n đầu", "tiêu", "năm 20", "giai đoạn", "%", "hình thành", "đưa vào", "nhiệm kỳ", "kỳ kế hoạch")
_PAST = re.compile(
    any_word_of(r"đã (?:đạt|hoàn thành|có|thực hiện)\b", r"ước (?:đạt|thực hiện)\b(?! năm)", r"so với cùng kỳ\b")
)
_SENTENCE_END = re.compile(rf"\.(?<=[\w%)”\"]\.) (?=[{CAPITALS}])")
REACHES = any_of(
    "đạt", "có", "còn", "giảm", "tăng", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất", "là", "mục tiêu",
    "hình thành", "bảo đảm", "đảm bảo", "xuống", "gấp", "thu hút được", "bình quân", "lần lượt", "tương đương",
    "tương ứng(?: với)?", "hơn",
    "đón", "cao hơn", "chiếm", "không quá", "không vượt quá", "không dưới", "không thấp hơn", "tối đa", "duy trì",
    "lên",
    "thấp hơn", "gần", "xấp xỉ", "vượt", "ở mức",
)  # fmt: skip
# What is done with so many of something, where the words around announce goals.
MAKES = any_of(
    "xây dựng", "đào tạo", "bồi dưỡng", "giải quyết", "tạo", "thành lập", "trồng(?: mới)?", "phục hồi", "số hoá",
    "nâng", "công nhận", "phát triển", "hoàn thành", "bảo đảm", "đảm bảo", "thu hút", "hỗ trợ", "cấp", "mở",
    "công bố", "kết nạp", "kéo giảm", "cắt giảm", "rút ngắn", "xoá", "lắp đặt", "cải tạo", "sửa chữa", "nâng cấp",
    "tổ chức", "mỗi năm", "hằng năm", "hàng năm", "với", "(?:việc làm|nghề(?: nghiệp)?)(?: mới)? cho",
    "tiết kiệm", "thêm", "triển khai", "xử lý", "gia cố", "nạo vét", "kiên cố hoá",
    "di dời", "sắp xếp", "bố trí", "huy động", "đưa",
    "kêu gọi", "tiếp nhận", "làm mới", "xuất khẩu", "khởi công", "khánh thành",
)  # fmt: skip
_REACHING = re.compile(rf"\b{REACHES}\b[^.;\d]{{0,25}}$|[,;(:–-] ?$|\bvà $|\btrong đó:? $|\btừ $|^\W*$")
# 'Phấn đấu giải ngân 100% kế hoạch vốn', '… cấp điện cho 100% khách hàng'.
_STRIVING_FOR_SHARE = re.compile(r"p(?<!\wp)h[ấầâ]n đ[ấầ]u\b(?:[^;.:]|\.(?=\d)){0,70}$")
# 'Số kinh phí còn thiếu (9,4 tỷ đồng)', 'vốn đã bố trí 12 tỷ đồng': how things stand is nothing to reach.
_STANDS = re.compile(
    r"\b(?:(?:còn|đang|hiện) thiếu|(?:còn|đang) nợ|hiện (?:có|còn)|đã (?:bố trí|cấp|giao|giải ngân|phân bổ))"
    r"(?: (?:là|được|khoảng|trên|gần))? ?\(?(?:là |khoảng |trên |gần )?$"
)
_ENDS_STANDING = ("thiếu", "nợ", "hiện", "đã ")
_MAKING = re.compile(rf"\b{MAKES}(?: được| mới| thêm| xong)? $")
_SHARE_MADE = re.compile(
    rf"\b(?<!đã ){any_of(*_MADE)}(?: (?:được|xong|cho|đạt|đủ|tối thiểu|ít nhất|trên|dứt điểm))* (?:\d[\d.,]* ?)?$"
)
_DUE = re.compile(_BY_DAY)
_WORDS_OF_DUE = ("trước ", "chậm nhất ", "muộn nhất ", "hết ", "xong trong ", "đến ")
# 'Hoàn thành đưa 12 nhà máy vào vận hành': what is brought to its end is reached, wherever its sentence sets a goal.
_ENDING = re.compile(
    r"\b(?:hoàn thành|đưa vào (?:khai thác|vận hành|sử dụng|hoạt động))"
    rf"(?: (?:việc )?{MAKES}(?: mới| thêm)?)?(?: khoảng| ít nhất| trên| tối thiểu)? $"
)
_ENDS_WORK = ("hoàn thành", "đưa vào ")
# 'Phấn đấu đến năm 2030 trồng mới 500 ha', 'Đến năm 2030, thành lập 3 cụm': before it in its clause one strives.
_STRIVING = re.compile(
    rf"(?:\b{any_of('phấn đấu', 'phấn đầu', 'phần đầu', 'phân đấu', 'phân đầu')}\b"
    r"|(?:^|; ?)(?:đến|hết|trong)(?: hết)? (?:năm 20\d\d|giai đoạn 20\d\d ?[-–] ?20\d\d),? )[^;]*$"
)
# 'Tỷ lệ che phủ rừng 45%': the measure and its figure, with no word between them.
_MEASURE = re.compile(
    r"(?:^|[,;(] ?)(?:tỷ lệ|tỉ lệ|tỷ trọng|tổng|tốc độ|kim ngạch|thu|giá trị|sản lượng|diện tích|năng suất|doanh thu|số"
    r"|mức|chỉ số|quy mô|vốn|công suất|chiều dài|mật độ|dân số)\b[^,;.\d]{0,70} $"
)
# 'Khoanh nuôi tái sinh 45.000 ha', '…; tặng quà cho 1.500 đoàn viên': the first figure of a clause.
_FIRST_OF_CLAUSE = re.compile(
    r"(?:^|[;:] ?)(?!(?:theo|tại|căn cứ|trên cơ sở|từ|so với)\b)"
    r"(?:(?:trong|đến|hết|trong cả) (?:năm|nhiệm kỳ|giai đoạn) (?:19|20)\d\d(?: ?[-–] ?20\d\d)?, )?"
    r"(?:[^,;:.\d]{2,40}, ){0,2}[^,;:.\d]{2,60}(?<!mẫu)(?<!số) $"
)
# '…, trong đó cà phê đặc sản 3.000 ha', '…, dân cư thành thị sử dụng nước sạch 88%': a part, or a second measure.
_SECOND = re.compile(r"(?:\btrong đó:?,? [^,;.\d]{3,60}|\d[^,;.]{0,40}[,;] [^,;.\d]{12,70}) $")
# 'II. MỤC TIÊU', 'Các chỉ tiêu chủ yếu'; not 'Thực hiện các mục tiêu …', which is a task.
_ANNOUNCES = re.compile(r"\b(?:mục tiêu|chỉ tiêu)\b")
_NO_ANNOUNCING = re.compile(
    r"chương trình mục tiêu|mục tiêu quốc gia"
    r"|thực hiện (?:thắng lợi |hoàn thành )?(?:các |hệ thống )?(?:mục tiêu|chỉ tiêu)|(?:giao|phân công)\b.*chỉ tiêu"
)
_LONGEST_ANNOUNCEMENT = 160  # characters

LONGEST_FIGURE = 12  # characters, with its sign
REACH = 80  # characters before a figure in which the word of reaching stands


def sets_figures(paragraph: str) -> bool:
    """Whether it is worth while to look for goals in `paragraph`: every goal has a figure."""
    return has_figure(paragraph)


def find_goal_sentences(paragraph: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of `paragraph` that set goals, each with its offset."""
    start = 0
    if not holds_any(fold(paragraph), _NEEDED):
        return
    for end in [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]:
        sentence = paragraph[start:end].rstrip()
        if has_figure(sentence) and _has_marker(folded := fold(sentence)) and not _PAST.search(folded):
            yield start, sentence
        start = end


def _has_marker(folded: str) -> bool:
    """Whether a marker stands in `folded` words; the cheap look first, for most sentences have none."""
    if not holds_any(folded, _NEEDED):
        return False
    if _MARKER.search(folded):
        return True
    due = "%" in folded and holds_any(folded, _WORDS_OF_DUE)
    return due and any(_is_made_by_a_day(folded, sign) for sign in places_of("%", folded))


def find_aimed_sentences(paragraph: str) -> Iterator[str]:
    """Yield the sentences of `paragraph` with a figure, which stands where goals are announced; results are none."""
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]:
        sentence = paragraph[start:end].rstrip()
        if has_figure(sentence) and not _PAST.search(fold(sentence)):
            yield sentence
        start = end


@lru_cache(maxsize=256)
def announces_goals(words: str) -> bool:
    """Whether the heading `words` announces goals; kept for a while, for all below a heading ask."""
    folded = fold(words[:_LONGEST_ANNOUNCEMENT])
    return bool(_ANNOUNCES.search(folded)) and not _NO_ANNOUNCING.search(folded)


def sentences_of(paragraph: str) -> list[str]:
    """Return the sentences of `paragraph`, blanks at their ends left out."""
    ends = [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]
    return [said for start, end in zip([0, *ends], ends, strict=False) if (said := paragraph[start:end].strip())]


def goal_starts(sentence: str) -> int:
    """Return where in a goal sentence the goal begins: at the head of the clause that holds its first marker."""
    if "; " not in sentence:
        return 0
    marker = _MARKER.search(fold(sentence))
    clause = sentence.rfind("; ", 0, marker.start()) if marker else -1
    return clause + 2 if clause >= 0 else 0


def is_made_by_a_day(sentence: str, start: int) -> bool:
    """Whether the share whose figure is at `start` of `sentence` is something that shall be made so by a day."""
    folded = fold(sentence)
    sign = folded.find("%", start, start + LONGEST_FIGURE)
    return sign >= 0 and _is_made_by_a_day(folded, sign)


def _is_made_by_a_day(folded: str, sign: int) -> bool:
    return bool(_DUE.match(folded, sign)) and bool(_SHARE_MADE.search(folded[max(0, sign - REACH) : sign]))


def is_reached(words_before: str, *, aimed: bool = False, share: bool = False) -> bool:
    """Whether a figure that follows `words_before` is something to reach.

    `aimed` says that goals are announced above, `share` that the figure is a share of a whole: what is striven for
    over such a share is a goal, whatever is done with it.
    """
    folded = fold(words_before[-REACH:])
    if holds_any(folded, _ENDS_STANDING) and _STANDS.search(folded):
        return False
    if _REACHING.search(folded) or (share and _STRIVING_FOR_SHARE.search(folded)):
        return True
    if holds_any(folded, _ENDS_WORK) and _ENDING.search(folded):
        return True
    if _MAKING.search(folded) and (aimed or (_STRIVING.search(folded) and not folded.endswith(" với "))):
        return True
    return aimed and any(pattern.search(folded) for pattern in (_MEASURE, _SECOND, _FIRST_OF_CLAUSE))
