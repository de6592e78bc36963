"""Paragraphs that close a document: 'Trong quá trình thực hiện, nếu có vướng mắc …', '… nghiêm túc thực hiện./.'."""

import re

from dondoc.grammar.kinds.bodies import MEMBER
from dondoc.grammar.kinds.papers import PAPERS, THIS_PAPER
from dondoc.grammar.kinds.places import COMMITTEE_FOLDED, DISTRICT_OR_COMMUNE, LOWER, PLACE
from dondoc.grammar.kinds.posts import ADDRESS, HEAD, POST_WORDS
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_THOSE = f"(?:ubnd )?các (?:{MEMBER}|{LOWER})"
_HEADS = rf"(?:{ADDRESS} )?{HEAD} (?:các|{COMMITTEE_FOLDED})"
_GO_ON_REPORTING = (
    r"(?:[;,] (?:và )?(?:định kỳ|h[ằà]ng (?:tuần|tháng|quý|năm)|trước ngày|tổng hợp|gửi|(?:kịp thời )?báo cáo)\b[^;]*)?"
)
_CLOSES = re.compile(
    any_of("trên đây là",
           r"trong quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)\b"
           r".{0,80}(?:vướng mắc|phát sinh|khó khăn)",
           r"(?:(?:định kỳ|h[ằà]ng (?:năm|quý|tháng)|trước ngày)[^.;:]{0,40}, ?){0,2}"
           rf"(?:yêu cầu |đề nghị )?(?:{HEAD} )?"
           rf"{_THOSE}\b[^.;:]{{0,140}}\bbáo cáo\b"
           r"[^.;:]{0,80}\b(?:trước|hằng|hàng|định kỳ|về)\b",
           r"(?:định kỳ|h[ằà]ng (?:năm|quý|tháng)|trước ngày)[^.;:]{0,110}, ?(?:yêu cầu |đề nghị )?"
           rf"(?:{HEAD} )?"
           rf"{_THOSE}\b[^.;:]{{0,140}}\bbáo cáo\b",
           rf"(?:yêu cầu |đề nghị )(?:{HEAD} )?"
           rf"{_THOSE}\b[^.;:]{{0,80}}? (?:tổ chức |triển khai )*thực hiện nghiêm(?: túc)?"
           r"(?:,? (?:đầy đủ|kịp thời|đúng (?:quy định|tiến độ)"
           r"|không (?:được |để )?(?:chậm trễ|chậm|sai sót)))*[ ./]*$",
           rf"(?:yêu cầu |đề nghị )?{_HEADS}\b[^.:]{{0,200}}? (?:nghiêm túc|khẩn trương|chủ động)"
           rf"(?:,? (?:quán triệt|tổ chức|triển khai))*,? thực hiện(?: nghiêm túc| nghiêm)?{_GO_ON_REPORTING}[ ./]*$",
           rf"(?:yêu cầu |đề nghị )?(?:{HEAD} )?{_THOSE}\b[^.;:]{{0,140}}? (?:nghiêm túc|khẩn trương|chủ động)"
           rf"(?:,? (?:quán triệt|tổ chức|triển khai))*,? thực hiện {THIS_PAPER}{_GO_ON_REPORTING}[ ./]*$",
           rf"{THIS_PAPER} (?:được )?"
           "(?:phổ biến|quán triệt|có hiệu lực|thay thế)",
           r"(?:(?:thông tin )?chi tiết|mọi (?:thông tin|vướng mắc|thắc mắc|chi tiết)|đầu mối liên hệ)\b[^.;:]{0,60}"
           r"\b(?:liên hệ|liên lạc|trao đổi)\b",
           rf"nhận được {THIS_PAPER}")
)  # fmt: skip
# What closes a document begins with one of these: the first look, for most paragraphs do not.
_OPENINGS = (
    "trên đây", "trong quá trình", "định kỳ", "hằng ", "hàng ", "trước ngày", "yêu cầu", "đề nghị", *POST_WORDS,
    "ubnd ", "các ", "nhận được", "thông tin ", "chi tiết", "mọi ", "đầu mối ", *PAPERS,
)  # fmt: skip
_LONGEST_WORD = 15  # characters of those
# Only at the very end ('./.') do these speak to all and not to one agency.
_ENDS = "./."
_LONGEST_OPENING = 300  # characters; all that is looked for stands in them
# 'Đề nghị Sở X bổ sung …./.' asks one body for something; to help, and no more, it is asked at the end of a letter.
_ONE_BODY = (
    "(?:"
    r"(?:sở|ban|công an|hội|đài|báo|tỉnh đoàn|uỷ ban m(?:ặt trận|ttq)|bộ chỉ huy|văn phòng|cục|chi cục|trường|bệnh viện"
    r"|liên đoàn)"
    r" (?!(?:[^\W\d]+ ){0,6}?(?:và |, )?(?:các|thủ trưởng)\b)"
    # 'Đề nghị Hội Nông dân tỉnh và các tổ chức thành viên vận động …./.': those of one body are not everybody
    r"|(?:hội|uỷ ban m(?:ặt trận|ttq)|liên đoàn)(?: [^\W\d]+){1,6}? (?:và|cùng) các"
    r" (?=(?:tổ chức|đơn vị) (?:thành viên|trực thuộc)|tổ chức chính trị|đoàn thể|cấp hội)"
    # 'Yêu cầu UBND các xã, phường bàn giao mặt bằng …./.': those of all places, for some work of theirs
    rf"|(?:chủ tịch )?{COMMITTEE_FOLDED} (?:các |cấp )?{LOWER}(?:,? (?:và )?{DISTRICT_OR_COMMUNE})* "
    r"(?!(?:[^\W\d]+ ){0,6}?(?:và |, )?(?:các|thủ trưởng|báo cáo|gửi|thực hiện)\b))"
)
_ONLY_HELPS = r"(?:[^\W\d]+[ ,]+){1,9}?(?:quan tâm|xem xét|phối hợp|nghiêm túc|triển khai thực hiện|biết|căn cứ)\b"
_CALLS_ON_ALL = re.compile(
    any_of(rf"(?:yêu cầu|đề nghị|giao) (?!{_ONE_BODY}(?!{_ONLY_HELPS}))", "các sở",
           "các cơ quan", "các đơn vị", "thủ trưởng", "căn cứ",
           "(?:thừa lệnh [^,;]{3,60}, )?văn phòng [^,.;]{3,50}? (?:trân trọng |xin )*thông báo",
           rf"(?:chủ tịch )?{COMMITTEE_FOLDED} {PLACE}",
           THIS_PAPER, "trong quá trình")
)  # fmt: skip
# What letters and notices end with, told to all whom they are for, and nothing more than to carry it out.
_LAST_WORDS = (
    "thực hiện", "triển khai", "phối hợp", "nghiêm túc", "nghiêm", "biết", "liên hệ công tác", "quý cơ quan",
    "quý đơn vị", "các cơ quan, đơn vị", "các đơn vị", "quy định", "quy định hiện hành",
)  # fmt: skip
_SPEAKER = any_of(
    "văn phòng", "sở", "ban", "ubnd", "uỷ ban nhân dân", "chủ tịch", "nhà trường", "phòng", "công an", "hội đồng",
    "chi cục", "trung tâm", "trường", "hiệu trưởng", "giám đốc", "bộ", "tổng cục", "cục", "viện", "kho bạc",
    "bảo hiểm xã hội", "ngân hàng", "thanh tra",
)  # fmt: skip
_HOW = any_of("nghiêm túc", "khẩn trương", "quan tâm", "phối hợp", "chủ động", "tập trung", "kịp thời")
_CARRIES_OUT = rf"(?:(?:{_HOW}|tổ chức|triển khai|chỉ đạo)(?:,| và)? )*(?:thực hiện|triển khai|phối hợp)"
_ENDS_LETTER = re.compile(
    any_of(
        rf"(?:thừa lệnh [^,;]{{3,80}}, )?{_SPEAKER}\b[^.;:]{{0,60}}? (?:thông báo|truyền đạt)\b[^.;]{{0,200}}?"
        rf"(?:\bbiết|\b{_CARRIES_OUT}|\bliên hệ công tác)(?:,? (?:và )?{_CARRIES_OUT})?"
        r"(?: theo (?:đúng )?quy định(?: hiện hành)?)?$",
        rf"(?:nhận được [^,;]{{4,40}} này, |{_SPEAKER}\b[^.;:,]{{0,50}}? )?(?:yêu cầu|đề nghị)"
        rf" (?:{HEAD} )?(?:các|quý) [^.;:]{{0,200}}?"
        rf"(?: {_HOW},?)+ (?:và )?{_CARRIES_OUT}(?: nghiêm túc| nghiêm)?(?: theo quy định)?$",
        r"(?:rất mong|trân trọng cảm ơn|xin trân trọng|kính mong)\b",
        "các nội dung khác [^.;:]{0,80}theo quy định$",
    )
)

_ASKS_BACK = ". Nếu có "  # '… biết, thực hiện. Nếu có vướng mắc, đề nghị phản ánh về …'


def _ends_letter(words: str) -> bool:
    told = words.partition(_ASKS_BACK)[0].rstrip(" ./")
    return told[-30:].lower().endswith(_LAST_WORDS) and _ENDS_LETTER.match(fold(told[:_LONGEST_OPENING])) is not None


def closes_document(words: str) -> bool:
    """Whether the paragraph `words` speaks to everybody at the end of a document, whatever heading stands above it."""
    if _ends_letter(words):
        return True
    if not words.endswith(_ENDS) and not fold(words[:_LONGEST_WORD]).startswith(_OPENINGS):
        return False
    opening = fold(words[:_LONGEST_OPENING])
    if _CLOSES.match(opening):
        return True
    return words.endswith(_ENDS) and bool(_CALLS_ON_ALL.match(opening))


# 'Sở X có trách nhiệm thực hiện kiểm kê' is work; to carry out 'Nghị quyết này', or to watch over that, is not.
_EXECUTION = re.compile(
    r"^(?:điều \d+\.? )?.*\b(?:chịu trách nhiệm (?:thi hành|thực hiện)\b.{0,80}"
    r"|có trách nhiệm (?:giám sát (?:việc )?)?(?:tổ chức |triển khai )*(?:thi hành|thực hiện)"
    rf" {any_of(*PAPERS)}(?: này)?[ ./]*)$"
)


def orders_execution(words: str) -> bool:
    """Whether the paragraph `words` is such as decisions end with, and names those who carry it out."""
    return " trách nhiệm " in words and bool(_EXECUTION.search(fold(words)))
