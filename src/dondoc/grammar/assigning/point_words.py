"""Points of a plan by their own words: what tells a thing to be done from what only tells more of the task above it."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.grammar.verbs.plain_verbs import is_verb
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.text import fold

_TELLS = re.compile(rf"{TASK_VERB}\b")
_NAMES_SOMEBODY = re.compile(
    r"\b[Cc]hủ trì\b|^(?:Giao|Đề nghị|Yêu cầu) |(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận) (?:thực hiện|phụ trách)\b"
    r"|\b[Tt]hực hiện:"
)
# What something is, has to be like or is about.
_THINGS = any_of(
    "Các", "Những", "Việc", "Công tác", "Số", "Tỷ lệ", "Tỉ lệ", "Mức", "Đối tượng", "Thành phần", "Địa điểm",
    "Nội dung",
    "Mục tiêu", "Yêu cầu", "Hình thức", "Quy mô", "Kinh phí", "Nguồn", "Mỗi", "Toàn bộ", "Trên", "Khoảng", "Ít nhất",
    "Tối thiểu", "Đa dạng", "Phạm vi", "Phương pháp", "Giải pháp", "Kết quả", "Sản phẩm", "Nhiệm vụ", "Người", "Cán bộ",
    "Cơ quan", "Đơn vị", "Sở", "UBND", "Là", "Có", "Được",
)  # fmt: skip
_NAMES_THINGS = re.compile(rf"{_THINGS}\b|\d")
# Between who is named and what he is to do.
_MUST = re.compile(r"(?:(?:cần|phải|sẽ) )+(?:phải )?")
_HAS_READY = re.compile(r"có (?:kế hoạch|phương án|biện pháp|giải pháp|hình thức|cơ chế|chính sách)\b")
_CLAUSE = re.compile(r"(?:căn cứ|trên cơ sở|theo|khi|để|nhằm|trong|ngay|sau|trước|từ|qua|thông qua) [^,;.:]{4,160}, ")
# 'Sở X hoàn thành 12 dự án', 'Sở Y tham mưu kịp thời': what was done, well or badly.
_WAS_DONE = re.compile(
    r"(?:cơ bản |kịp thời )?hoàn thành (?:tốt|vượt|xuất sắc|\d)|(?:thực hiện|tham mưu|phối hợp|triển khai|chỉ đạo)"
    r" (?:rất )?(?:tốt|được|đạt|có hiệu quả|hiệu quả|kịp thời|chậm|chưa|còn)(?: [^\W\d]+){0,4}[.;]"
)
# Words of the part that somebody has: they tell no work by themselves.
_PARTS = ("chủ trì", "phối hợp", "thực hiện", "tham gia", "chịu trách nhiệm", "có trách nhiệm")
_SAYS_PART = re.compile(r"\b(?:[Cc]hủ trì|[Pp]hối hợp|[Tt]hực hiện|[Cc]ơ quan|[Đđ]ơn vị|[Tt]hời (?:gian|hạn))\b")
_LONGEST_VERB = 40  # characters in which the first two words stand
_LABEL_LIKE = 30  # characters in which ': ' makes of a bullet a remark: '- Số lượng: 30 người'
_FEWEST_WORDS = 4  # of a point that is a task


def begins_with_work(words: str) -> bool:
    """Whether `words` begin with what is to be done: 'Tổ chức hội nghị …'."""
    if _TELLS.match(words[:1].lower() + words[1:]):
        return True
    first, _, rest = fold(words[:_LONGEST_VERB]).partition(" ")
    return is_verb(first, rest.partition(" ")[0].rstrip(",;.:"))


def tells_work(said: str) -> bool:
    """Whether `said`, the words behind who is named, is something to be done, also behind a clause and 'cần', 'sẽ'."""
    said = _MUST.sub("", said)
    if begins_with_work(said) or _HAS_READY.match(said):
        return True
    clause = _CLAUSE.match(said)
    return clause is not None and begins_with_work(said[clause.end() :])


def is_work_to_come(said: str) -> bool:
    """Whether `said`, the words behind who is named in the midst of a paragraph, is work, and none that was done."""
    return tells_work(said) and not _WAS_DONE.match(said)


def foretells(said: str) -> bool:
    """Whether `said` only tells what somebody is going to do: 'UBND tỉnh sẽ xem xét trách nhiệm …'."""
    return said.startswith("sẽ ")


def names_and_tells(words: str) -> bool:
    """Whether `words` name somebody and go on with what he is to do: 'Sở X chủ trì, phối hợp với Sở Y mở 3 lớp'."""
    name, colon, rest = words.partition(": ")
    if colon and not _SAYS_PART.search(name):
        return rest.count(" ") + 1 >= _FEWEST_WORDS
    return words.endswith(".") and any(verb[0] not in _PARTS for verb in _TELLS.finditer(words))


def names_things(words: str) -> bool:
    """Whether `words` begin with what something is or has to be like: 'Các văn bản …', '10 gian'."""
    return _NAMES_THINGS.match(words) is not None


def leaves_open_who(words: str) -> bool:
    """Whether `words` may be a task of those whom a label elsewhere names: no remark, and nobody is named in them."""
    return (
        ": " not in words[:_LABEL_LIKE]
        and not words.endswith(":")
        and words.count(" ") + 1 >= _FEWEST_WORDS
        and not _NAMES_SOMEBODY.search(words)
    )
