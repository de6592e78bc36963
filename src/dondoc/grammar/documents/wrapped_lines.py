"""Lines that only the width of a page or of a cell broke, in a document's opening: what goes on in the line below.

Sites and converters print a letterhead in narrow cells ('CỘNG' over 'HÒA XÃ HỘI …', 'Sơn' over 'La, ngày …') and break
bases and opening sentences where a column ends, before a capital or a figure as well as inside a sentence.
"""

import re
from itertools import accumulate

from dondoc.grammar.documents.issuers import is_office, is_standing
from dondoc.grammar.documents.landmarks import KINDS, Landmark, read_landmark
from dondoc.grammar.documents.legal_bases import BASIS_OPENINGS, opens_basis
from dondoc.grammar.documents.line_numbers import is_number_alone, read_line_number
from dondoc.grammar.documents.torn_names import tears_a_name
from dondoc.grammar.kinds.places import PLACE_WORDS
from dondoc.grammar.patterns import any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB
from dondoc.text import fold

_SET_LINES = (
    "cộng hoà xã hội chủ nghĩa việt nam", "đảng cộng sản việt nam", "độc lập - tự do - hạnh phúc", "uỷ ban nhân dân",
    "hội đồng nhân dân", "chính phủ", "thủ tướng chính phủ", "văn phòng chính phủ", "uỷ ban mặt trận tổ quốc việt nam",
)  # fmt: skip
_BEGUN = frozenset(
    (begun, line[len(begun) + 1 :])
    for line in _SET_LINES
    for begun in accumulate(line.split(), "{} {}".format)
    if begun != line
)  # what of a set line may stand above the rest of it
_OF_WHAT = frozenset({*PLACE_WORDS, "bộ", "sở", "chủ tịch"})
_OF_WHERE = (" tỉnh", " thành phố", " huyện", " thị xã", " quận", " xã", " phường")
_NAME_OF_PLACE = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){1,3}$")
# Words after which no line of a document ends: more is to come, whatever the next line begins with.
_NEVER_LAST = frozenset({
    "của", "và", "các", "những", "về", "tại", "với", "cho", "từ", "bởi", "hoặc", "là", "ngày", "tháng", "theo",
    "gồm", "thuộc", "giữa", "nhằm", "do", "trên", "trong",
})  # fmt: skip
_BEFORE_FIGURES = frozenset({"năm", "khoá", "điều", "khoản", "quý", "đến", "lần", "thứ", "-", "–"})
_LAW = "luật"  # its name has a capital: 'Luật' / 'Ngân sách nhà nước'
_BEFORE_NUMBERS = "số"  # but titles end so, too: 'chuyển đổi số'
_OPENS_NUMBER = re.compile(r"^\d{1,5}[a-zđ]? ?[/-]")
_ENDS_WITH_KIND = re.compile(rf" {any_of(*KINDS)}$")
_NUMBER_ALONE = re.compile(r"^số ?:?$")
_SHORT_SIGNS = frozenset({"tm.", "kt.", "tl.", "tuq.", "q.", "t/m", "k/t", "t/l"})
_REST_OF_PLACE = re.compile(r"^[^\W\d]\w*(?: [^\W\d]\w*){0,2}, ?ngày\b")
_YEAR = re.compile(r"\bnăm(?: ?20\d\d| ?19\d\d|\s*$)|/\d{4}")
_OPENS_WITH_DAY = re.compile(r"Ngày \d")  # within a sentence its first letter is small
_REST_OF_DAY = re.compile(r"^(?:tháng|năm) ")
_ENDS = tuple('.;:!?…"”)/')
_FULL_LINE = 34  # characters; a line of a sentence that ends earlier was not broken by the width of a page
_LONGEST_SET_LINE = 42
_LONGEST_NUMBER = 5  # characters of a number that has a line of its own
_LETTERHEAD = frozenset({Landmark.MOTTO, Landmark.ISSUER, Landmark.ISSUER_PLACE, Landmark.NUMBER, Landmark.RULER})


def goes_on_behind_semicolon(first: str, last: str) -> bool:
    """Whether a line in small letters goes on with the paragraph whose lines are `first` to `last`.

    'Sở Tài chính: bố trí vốn;' does; of a list without bullets, 'máy điện tim;', each line is an item of its own.
    """
    if not last.endswith(";"):
        return False
    number = read_line_number(first)
    begun = first[number.length :].lstrip() if number else first
    return begun[:1].isupper() or (number is not None and ": " in begun)


def goes_on_below(words: str, below: str, *, is_title: bool = False) -> bool:
    """Whether the line `below` goes on with `words`, all that was read of a paragraph in a document's opening.

    A title (`is_title`) in small letters has no stop at its end: what begins with a capital below it is not its rest.
    """
    if len(words) <= _LONGEST_SET_LINE and (_goes_on_in_letterhead(words, below) or _goes_on_in_place(words, below)):
        return True
    if words.count("(") > words.count(")") and ")" in below:
        return True
    if words.isupper() and below.isupper():
        return " " in words and fold(words).rpartition(" ")[2] in _NEVER_LAST
    if words.endswith(_ENDS) or words.isupper() or (below.isupper() and not below[0].isdigit()):
        return False
    folded = fold(words)
    last = folded.rpartition(" ")[2]
    if _OPENS_NUMBER.match(below) and (last == _BEFORE_NUMBERS or _ENDS_WITH_KIND.search(folded)):
        return True
    if folded in BASIS_OPENINGS or (last == _LAW and below[0].isupper()):
        return read_landmark(below) is None
    if last in _NEVER_LAST or (last in _BEFORE_FIGURES and below[0].isdigit()):
        return read_landmark(below) is not Landmark.BASIS
    opening = read_landmark(words)
    if opening is None:
        if is_title or _opens_order(words, below):
            return False
        return len(words) >= _FULL_LINE and read_line_number(words) is None and _is_of_sentence(below)
    return opening is Landmark.BASIS and _is_of_sentence(below)


_REST_OF_NUMBER = re.compile(r"\d{1,5}[a-zđ]?(?:/\d{4})? ?[/-] ?[A-ZĐ]{2}")
# Pairs that a dash joins, with the dash in the line below, where it looks like a list mark.
_JOINED_BY_DASH = (
    ("kinh tế", ("xã hội", "kỹ thuật", "ngân sách", "tài chính")), ("văn hoá", ("xã hội", "thông tin")),
    ("lao động", ("thương binh",)), ("phát thanh", ("truyền hình",)), ("tài chính", ("kế hoạch", "ngân sách")),
    ("quốc phòng", ("an ninh",)), ("dân số", ("kế hoạch",)), ("khoa học", ("công nghệ", "kỹ thuật")),
    ("chính trị", ("xã hội",)), ("giáo dục nghề nghiệp", ("giáo dục thường xuyên",)),
)  # fmt: skip


def is_torn(words: str, below: str) -> bool:
    """Whether the line `below` is the rest of a number or a name that `words` begin, wherever in a document.

    'Quyết định số' / '7/QĐ-TTg …', 'phát triển kinh tế' / '- xã hội …': both look as if they began something. Below the
    number of a point that has a line of its own stand the words of the point.
    """
    if words[-1] == "-" and words[-2:-1].isalpha():
        return below[0].isalnum()  # 'xung đột Nga-' / 'Ukraine'
    if len(words) <= _LONGEST_NUMBER and is_number_alone(words):
        return read_line_number(below) is None and read_landmark(below) is None
    if below[0].isupper() and words[-1].isalpha():
        return tears_a_name(words, below)
    if below[0] in "-–":
        if not words[-1:].isalpha():  # as items of a list end
            return False
        rest, folded = fold(below[1:].lstrip()), fold(words)
        return any(folded.endswith(f" {left}") and rest.startswith(rights) for left, rights in _JOINED_BY_DASH)
    if not _REST_OF_NUMBER.match(below):
        return False
    folded = fold(words)
    return folded.endswith(f" {_BEFORE_NUMBERS}") or _ENDS_WITH_KIND.search(folded) is not None


_NO_WORK = frozenset({"quyết", "thông", "hướng", "báo", "yêu", "đề", "kế", "kết", "quy"})  # first words of papers
# Verbs that open tasks and begin no name of a body, as 'Quản lý' and 'Hỗ trợ' do.
_OPENS_ONLY_WORK = (
    "giữ vững", "giữ gìn", "nâng", "duy trì", "củng cố", "khuyến khích", "lồng ghép", "phát huy", "từng bước",
    "thu hút", "kêu gọi", "cụ thể hoá", "thúc đẩy", "hình thành", "phòng ngừa", "đưa",
)  # fmt: skip
_WORK = re.compile(rf"{COMMON_TASK_VERB}|{any_of(*_OPENS_ONLY_WORK)}\b")


def opens_work(below: str) -> bool:
    """Whether the line `below` begins with a verb, and with a capital: within a sentence verbs have none."""
    folded = fold(below)
    return below[0].isupper() and folded.split(" ", 1)[0] not in _NO_WORK and _WORK.match(folded) is not None


_ORDER = re.compile(
    r"(?:(?:phó )?(?:chủ tịch|bí thư)(?: (?!đã\b|chưa\b)[^\W\d]+){1,6}? )?(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? +"
)


def _opens_order(words: str, below: str) -> bool:
    """Whether the line `below` orders somebody by name, 'Giao Sở X …', under a title without a stop.

    Within a sentence the word of ordering is small, or who orders stands behind a comma.
    """
    order = _ORDER.match(fold(below)) if below[0].isupper() and not words.endswith(",") else None
    return order is not None and (
        below[order.end() : order.end() + 1].isupper() or below.startswith("các ", order.end())
    )


def _is_of_sentence(below: str) -> bool:
    """A line that begins nothing: no heading, list item, basis or other line of its own."""
    if read_line_number(below) or read_landmark(below) is not None or _OPENS_WITH_DAY.match(below):
        return False
    return not (below[0].isupper() and opens_basis(below))


def _goes_on_in_letterhead(words: str, below: str) -> bool:
    """Half a line that every document has, the number below its 'Số:', the name below 'SỞ', a post below 'KT.'."""
    folded = fold(words)
    if words.isupper() and below.isupper():
        under = fold(below)
        if any(begun == folded and (under.startswith(rest) or rest.startswith(under)) for begun, rest in _BEGUN):
            return True
        if folded in _SHORT_SIGNS or folded in _OF_WHAT:
            return read_landmark(below) not in _LETTERHEAD or folded in _SHORT_SIGNS
        if is_office(below) or is_standing(below):
            return False  # who acts for the body above, and not the name of its place
        if folded.endswith(_OF_WHERE) and read_landmark(words) is Landmark.ISSUER:
            return (
                bool(_NAME_OF_PLACE.match(under)) and under.split()[0] not in _OF_WHAT and read_landmark(below) is None
            )
    return bool(_NUMBER_ALONE.match(folded)) and below[0].isdigit() and "/" in below


def _goes_on_in_place(words: str, below: str) -> bool:
    """The place and the day, broken inside the name of the place or inside the day."""
    if read_landmark(words) is Landmark.PLACE_AND_DATE:
        return not _YEAR.search(words) and bool(_REST_OF_DAY.match(fold(below)))
    names = words.replace(" - ", " ").split()
    capitals = len(names) <= 3 and all(name[0].isupper() and not name[1:].isupper() for name in names if name[1:])
    return capitals and words[-1].isalpha() and bool(_REST_OF_PLACE.match(fold(below))) and below[0].isupper()
