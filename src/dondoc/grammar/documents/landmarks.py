"""Lines that mark where a reader is in an official document: its head, bases, signature, recipients, appendices.

The layout is that of Nghị định 30/2020/NĐ-CP, phụ lục I, as issuers really write it. Reads folded text without markup.
"""

import re
from enum import StrEnum

from dondoc.grammar.kinds.places import COUNCIL_FOLDED, PLACE, PLACE_WORDS
from dondoc.grammar.kinds.posts import SIGNING
from dondoc.grammar.patterns import any_of
from dondoc.text import fold


class Landmark(StrEnum):
    """What a line of the fixed parts of a document is."""

    MOTTO = "motto"
    ISSUER = "issuer"
    ISSUER_PLACE = "issuer_place"
    NUMBER = "number"
    PLACE_AND_DATE = "place_and_date"
    RULER = "ruler"
    KIND = "kind"
    BASIS = "basis"
    ENACTING = "enacting"
    SUBJECT = "subject"
    ADDRESSED = "addressed"
    RECIPIENTS = "recipients"
    AUTHORITY = "authority"
    POST = "post"
    APPENDIX = "appendix"
    ATTACHED_TO = "attached_to"
    SITE_FRAME = "site_frame"


KINDS = (
    "nghị quyết", "quyết định", "chỉ thị", "quy chế", "quy định", "thông cáo", "thông báo", "hướng dẫn",
    "chương trình hành động", "chương trình công tác", "chương trình", "kế hoạch hành động", "kế hoạch", "phương án",
    "đề án", "dự án", "báo cáo", "tờ trình", "công điện", "kết luận", "nghị định", "thông tư liên tịch", "thông tư",
    "công văn", "biên bản", "hợp đồng", "bản ghi nhớ", "bản thoả thuận", "giấy uỷ quyền", "giấy mời", "giấy giới thiệu",
    "giấy nghỉ phép", "phiếu gửi", "phiếu chuyển", "phiếu báo", "thư công", "phụ lục",
)  # fmt: skip
_POST = "(?:phó |quyền |q[.] ?)?" + any_of(
    *SIGNING, "chủ tịch thường trực", "thủ tướng(?: chính phủ)?", "thứ trưởng",
    "trưởng ban(?: chỉ đạo)?", "chánh văn phòng", "(?:tổng )?bí thư", "chánh thanh tra", "trưởng phòng",
    "trưởng trạm", "trưởng đoàn", f"trưởng công an(?: {PLACE})?",
    "chủ nhiệm(?: uỷ ban)?", "tổng thanh tra(?: chính phủ)?", "thống đốc", "tư lệnh", "chính uỷ",
    "tổng kiểm toán nhà nước",
)  # fmt: skip
_POSTS = rf"{_POST}(?: thường trực)?(?:(?:,| -| kiêm) {_POST})?"  # of one person: 'BỘ TRƯỞNG, CHỦ NHIỆM'
_ISSUERS = any_of(
    "(?:chủ tịch )?(?:u?[yỷ] ?ban nhân dân|ubnd)", COUNCIL_FOLDED, "chính phủ", "thủ tướng chính phủ",
    "bộ [^.;:]{3,60}",
)  # fmt: skip
_OF_A_PLACE = rf"(?: (?:{PLACE}|tp[.]?) (?:[^.;:,]{{2,30}}|\d{{1,2}}))?(?: khoá [ivxl]+\b.*)?"
_PARTY = r"(?:tỉnh|thành|huyện|thị) uỷ(?: [^\d.;:,]{2,30})?"
# Scanned, it loses marks: 'Noi nhận', 'Nơi nhân'.
_RECIPIENTS = "n[ơờo]i nh[ậâạăắa]n"
NUMBER_MARK = "số(?:,| và| ?/)? ?(?:ký )?hiệu"  # as sites of offices list it: 'Số ký hiệu', 'Số/ký hiệu'
_FRAME = any_of(
    r"nguồn(?= tra cứu\b|(?: văn bản| tin)?:|$| (?:cổng|trang|báo|website)\b| \S+\.(?:vn|com|net|org)\b)",
    NUMBER_MARK,
    "ngày (?:ban hành|(?:có )?hiệu lực|hết hiệu lực|đăng|công báo)", "loại văn bản", "cơ quan ban hành", "nơi ban hành",
    "người ký", "lĩnh vực", "tình trạng", "trích yếu", r"thứ \d",
)  # fmt: skip
_SIGNED_FOR = any_of(
    "bộ chính trị", "thường trực", "thường vụ", "đảng uỷ", "tỉnh uỷ", "thành uỷ", "chi uỷ", "chi bộ", "bí thư",
    "chánh", "phó", "tổng", "trưởng", "(?:cục|vụ|viện|hiệu|trạm|chi cục) trưởng", "thứ trưởng", "chỉ huy", "hội",
    "đoàn", "liên đoàn", "sở", "chính phủ", "quốc hội", "toà án", "viện", "tiểu ban", "bch", "btv",
)  # fmt: skip
_FOR = any_of("uỷ ban", "ubnd", "chủ tịch", "ban", "giám đốc", "bộ trưởng", "hội đồng", "hđnd", "thủ tướng")
_NUMBER_OF_APPENDIX = r"(?: số)?:? (?:\d{1,3}|[ivx]{1,5}|[a-h])\b"
# What follows an appendix's number in a sentence about it; a heading has no verb, and no stop at its end.
_TELLS = any_of("gồm", "nêu", "quy định", "được", "là", "bao gồm", "xác định", "ban hành", "có", "và phụ lục")
_ATTACHES = any_of("số", "quyết định", "chương trình", "kế hoạch", "công văn", "nghị quyết")

LANDMARKS: tuple[tuple[Landmark, re.Pattern[str]], ...] = tuple(
    (landmark, re.compile(pattern))
    for landmark, pattern in (
        (Landmark.RULER, r"^(?:[-_–—=. ]{3,}|[| ]+)$|^trang \d{1,3}(?:/\d{1,3})?$"),
        (Landmark.MOTTO, r"^cộng hoà x[ãà] ?hội(?: chủ nghĩa)?|^(?:chủ nghĩa )?việt nam$"),
        (Landmark.MOTTO, r"^đảng cộng sản việt nam$"),
        (Landmark.MOTTO, r"^độc lập ?[-–]? ?tự do ?[-–]? ?hạnh phúc"),
        (
            Landmark.PLACE_AND_DATE,
            r"^(?!(?:thứ|điều|khoản|mục|phần|đợt|lần|kỳ|quý|tháng) \d)"
            r"(?:[^\W\d][^\d,;:]{1,30}(?: \d{1,2})?|(?:quận|phường) \d{1,2}(?: [^\d,;:]{1,20})?),"
            r" ?(?:(?:hồi |lúc )?\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: ?phút)?)?,? )?ngày ?"
            r"(?:(?:[\d…. ]+|\s*)tháng|\S{1,4} tháng \S{1,3} năm (?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)",
        ),
        (
            Landmark.NUMBER,
            r"^số ?:|^số (?:\d[\da-zđ]* ?)?[/-] ?[^\W\d_]\S*$"
            rf"|^{any_of(*KINDS)} số ?: ?\d\S*(?: \D{{2,30}}, ?ngày .*)?$",
        ),
        (Landmark.SUBJECT, r"^v/ ?v\b"),
        (Landmark.ADDRESSED, rf"^kính gửi(?: ?:|$)|^(?:{_FOR} )[^.;:]{{0,60}}điện ?:?$"),
        (Landmark.RECIPIENTS, rf"^{_RECIPIENTS} ?:?$|^{_RECIPIENTS} ?: "),
        (
            Landmark.AUTHORITY,
            rf"^(?:tm|kt|tl|tuq|q)\. ?\w|^(?:tm|kt|tl|tuq) {_FOR}\b"
            rf"|^(?:t/m|k/t|t/l|tu/q)[.:]? ?(?:{_FOR}|{_SIGNED_FOR})\b",
        ),
        (Landmark.POST, rf"^(?:kt\. ?|q\. ?)?{_POSTS}$"),
        (Landmark.ATTACHED_TO, rf"^\(?(?:ban hành )?(?:kèm theo|đính kèm) .{{0,40}}{_ATTACHES}"),
        (
            Landmark.APPENDIX,
            rf"^(?:(?:phụ lục|phụ biểu)(?:{_NUMBER_OF_APPENDIX})?+|biểu(?: mẫu)?{_NUMBER_OF_APPENDIX})"
            rf"\b(?!.*\bnày\b)(?! {_TELLS}\b)(?!.{{12,}}[.;:,]$).{{0,120}}$",
        ),
        (Landmark.ENACTING, r"^quyết (?:định|nghị) ?:$"),
        (Landmark.BASIS, r"^(?:căn cứ|theo đề nghị|xét đề nghị|xét (?:tờ trình|báo cáo))\b"),
        (Landmark.KIND, rf"^{any_of(*KINDS)}(?: (?:khẩn|hoả tốc))?$"),
        (Landmark.ISSUER, rf"^{_ISSUERS}(?:{_OF_A_PLACE}| (?:{PLACE}|tp[.]?)),?$|^{_PARTY}$"),
        (Landmark.ISSUER_PLACE, rf"^(?:{PLACE}|tp[.]?) [^\d,;:.]{{2,30}}(?<! )(?: \d{{1,2}})?$"),
        (Landmark.SITE_FRAME, rf"^{_FRAME}\b"),
    )
)

# Lines of these begin with a capital; with a small letter they go on with the one above: 'theo' / 'lĩnh vực được giao'.
_BEGIN_HIGH = frozenset({Landmark.SITE_FRAME, Landmark.ISSUER, Landmark.ISSUER_PLACE, Landmark.POST, Landmark.BASIS})

# The first word of every landmark that begins with a letter, but for that of a place before a day.
_FIRST_WORDS = frozenset((
    "cộng", "chủ", "đảng", "độc", "số", "v", "kính", "nơi", "noi", "nời", "tm", "kt", "tl", "tuq", "tu", "q", "t", "k",
    "phó", "quyền", "giám", "tổng", "thủ", "thống", "tư", "bộ", "thứ", "trưởng", "chánh", "bí", "cục", "chi", "viện",
    "ban", "kèm", "đính", "phụ", "biểu", "quyết", "căn", "theo", "xét", "uỷ", "ubnd", "hội", "hđnd", "chính", "tp",
    "nguồn", "việt", "y", "ngày", "loại", "cơ", "người", "lĩnh", "tình", "trích",
    "trang", "vụ", "hiệu", "chỉ", "trạm", *(words.partition(" ")[0] for words in (*KINDS, *PLACE_WORDS)),
))  # fmt: skip
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_DAY = "ngày"
_FARTHEST_DAY = 50  # characters in which the word for it stands behind a place
_LONGEST_PLACE = 33  # characters, with the comma behind it

# All of them as one pattern, which tries them in the same order: most lines are none, and one look tells.
_ANY_LANDMARK = re.compile("|".join(f"(?P<m{place}>{pattern.pattern})" for place, (_, pattern) in enumerate(LANDMARKS)))
_APPENDIX_OPENING = next(pattern for landmark, pattern in LANDMARKS if landmark is Landmark.APPENDIX)


def read_landmark(words: str) -> Landmark | None:
    """Return which landmark the line `words` (markup dropped) is, or None for a line of the body."""
    if not _may_be_landmark(words):
        return None
    match = _ANY_LANDMARK.match(fold(words))
    landmark = LANDMARKS[int(match.lastgroup[1:])][0] if match and match.lastgroup else None
    return None if landmark in _BEGIN_HIGH and words[0].islower() else landmark


def _may_be_landmark(words: str) -> bool:
    """Whether `words` begin as a landmark may: most paragraphs do not, and are not folded for it."""
    first = _FIRST_WORD.match(words)
    if first is None or fold(first[0]) in _FIRST_WORDS:
        return True
    return words.find(",", 0, _LONGEST_PLACE) > 0 and _DAY in fold(words[:_FARTHEST_DAY])


_POST_OF_BODY = re.compile(
    rf"{_POST} (?:sở|ban|phòng|văn phòng|ubnd|uỷ ban nhân dân|trung tâm|chi cục|công an|thanh tra|vụ|cục|tổng cục|viện)"
    r" [^\d.;:]{2,60}$"
)


def is_post_of_body(words: str) -> bool:
    """Whether the line `words` of a signature is the head of a body, who signs for another: 'GIÁM ĐỐC SỞ TÀI CHÍNH'."""
    return bool(_POST_OF_BODY.match(fold(words)))


def opens_appendix(words: str) -> bool:
    """Whether the line `words` is the heading of an appendix."""
    return bool(_APPENDIX_OPENING.match(fold(words).strip("*_ ")))


_TABLE_TITLE = re.compile(
    r"(?:danh mục|danh sách|bảng|biểu|phụ biểu|lộ trình|phân công|tiến độ|tổng hợp"
    r"|(?:các )?(?:nhiệm vụ|chỉ tiêu|dự án))\b"
)


def titles_table(words: str) -> bool:
    """Whether the line `words`, in capitals, is such as stand over tables: 'DANH MỤC THÔNG TƯ', 'BIỂU 02'."""
    return words.isupper() and bool(_TABLE_TITLE.match(fold(words).strip("*_ ")))


_DAY_ALONE = re.compile(r"ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d\d\.?$")


def is_day_alone(words: str) -> bool:
    """Whether the line `words` of a head is a day without a place: in a table the same words are a time."""
    return words[:1] in "Nn" and _DAY_ALONE.match(fold(words)) is not None


_ATTACHED = re.compile(r"\b(?:kèm theo|đính kèm)\b")


def says_attached(words: str) -> bool:
    """Whether `words` say that something is attached to a document."""
    return bool(_ATTACHED.search(fold(words)))
