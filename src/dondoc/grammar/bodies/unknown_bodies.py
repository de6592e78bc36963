"""Bodies in a cell of agencies that no register knows: what is left between the names that are known."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from dondoc.grammar.bodies.agency_lists import POST, body_in_each_place_at
from dondoc.grammar.bodies.bodies_as_written import reads_as_body
from dondoc.grammar.bodies.name_stops import BODY_BEHIND_AND
from dondoc.grammar.bodies.organisations import organisation_at, unit_behind_post
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.bodies import Sort, words_of
from dondoc.grammar.kinds.places import COMMITTEE
from dondoc.grammar.kinds.posts import ADDRESS, HEAD_OF_ANY, POST_WORDS
from dondoc.grammar.patterns import any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import AgencyRef
from dondoc.text import collapse, fold

# What in a cell of agencies names nobody.
_FILLER = re.compile(
    r"\b"
    + any_of(
        "(?:có )?liên quan", "(?:làm |là )?(?:cơ quan )?đầu mối", "chủ trì", "phối hợp", "thực hiện", "cùng", "với",
        "và", "tổng hợp", "trên địa bàn(?: tỉnh)?", "(?:của )?(?<!các )tỉnh(?: Sơn La)?",
        "theo (?:chức năng|lĩnh vực|phân công|nhiệm vụ).*",
        "(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)",
        rf"(?:{ADDRESS} )?(?:{HEAD_OF_ANY}|ban thường trực)(?=\s*$)",
        "^không(?: có)?$", r"các(?=\s*$)", "báo cáo", "đánh giá", "kết quả", "khác", "nêu trên", "như trên", "mời",
        "đề nghị", "giao", r"(?<!\w )các cấp(?=\W*$)",
    )
    + r"\b",
    re.IGNORECASE,
)  # fmt: skip
# 'Viện trưởng Viện Kiểm sát …': the post before a name that is known; alone it names who has it.
_POST_BEFORE = re.compile(rf"\b(?:{ADDRESS} )?{any_of(*POST_WORDS)}\s*$", re.IGNORECASE)
# Behind the names of a bracket: 'Sở X, Sở Y; hoàn thành trước ngày 30/6/2026'.
_SAYS_WHEN = re.compile(
    r"(?:(?:hoàn thành|xong|trình)\b[^;]{0,30} )?(?:trước|chậm nhất|trong|thời gian|thời hạn)\b[^;]*\d"
)
# 'Phó Chủ tịch, phụ trách kinh tế': the comma parts nobody.
# 'Công chức Văn hóa - Xã hội', 'Văn phòng - Thống kê': the dash joins two fields of one post.
_SECOND_FIELD = any_of(
    "Xã hội", "Thống kê", "Hộ tịch", "Xây dựng", "Kế toán", "Nông nghiệp", "Đô thị", "Môi trường", "Thương binh",
    "Kế hoạch", "Thể thao", "Du lịch", "Hạ tầng", "Lao động", "TBXH",
)  # fmt: skip
_SEPARATOR = re.compile(
    r"[;\n]|,(?! (?:phụ trách|kiêm|giúp việc)\b)"
    rf"|(?<=\w) và (?={BODY_BEHIND_AND}|(?i:trưởng) )"
    rf"|(?:^|\s)[-–+•](?=\s)(?!(?<=\w\s[-–])\s{_SECOND_FIELD}\b)|(?<!\bP)(?<!\bS)(?<!\bVP)(?<!\bTT)\. (?=[A-ZĐ])"
)
_IS_COMMITTEE = re.compile(COMMITTEE)  # 'UBND các phường A, B' are two of them
_LONGEST_BEFORE = 120  # characters of a name before its place
_NEXT_ITEM = re.compile(r"[,;\n(]\s*|\bvà ")
_BEGIN_SMALL = re.compile(r"các |trưởng |trường (?!hợp\b)")
_KIND_ALONE = re.compile(any_of(*words_of(Sort.SERVICE), *words_of(Sort.UNION)))
_AND = re.compile(r"(?:và|cùng với|cùng) ")
_PLURALS = ("Các ", "các ")
_FEWEST_WORDS_OF_REMARK = 2
# 'Bộ Y tế, Bộ': the end of the cell is lost, and with it which one is meant.
_CUT_OFF = ("Bộ", "Sở", "Ban", "Cục", "Ủy ban", "Uỷ ban")
_TOLD = late_pattern(rf" {TASK_VERB}\b(?! (?:với|cùng)\b)[^;\n]*;?")
# 'UBND các xã, phường nơi có dự án': which of them is left to the day; 'có khu, điểm du lịch' goes on behind its comma.
_THINGS_THERE = any_of(
    "khu", "cụm", "điểm", "đất", "rừng", "dự án", "công trình", "tuyến", "vùng", "làng nghề", "di tích", "mỏ", "hồ",
    "đập", "chợ", "cảng", "sông", "suối", "đường",
)  # fmt: skip
_SOME = re.compile(
    r" (?:nơi|ven|dọc|vùng (?!I)|(?:nằm )?trong (?:vùng|khu vực|phạm vi)|tham gia|phụ trách"
    r"|thuộc (?:địa bàn|phạm vi)|có (?!liên quan)"
    r"|(?:(?:đang|đã|thường xuyên|dễ|chưa|còn) )?(?:được|bị|chịu) )[^,;.()\n]*"
    rf"(?:, (?:và )?(?:các )?{_THINGS_THERE}\b[^,;.()\n]*)*"
)


# '1. Sở X 2. Sở Y', '1) Sở X; 2) Sở Y': the items of a cell have numbers.
_FIRST_OF_SEVERAL = re.compile(r"1[.)] ?[^\W\d][^\n]*?[ ;\n]2[.)] ?[^\W\d]", re.DOTALL)
_ITEM_NUMBER = re.compile(r"(?:^|[;,.]? )\d{1,2}[.)] ?(?=[^\W\d])|(?<=\n)\d{1,2}[.)] ?(?=[^\W\d])")
_IN_BRACKETS = re.compile(r" ?\((?P<words>[^()]{3,120})(?:\)|$)")
# 'Sở Y tế, đầu mối là Chi cục Dân số', 'Sở Y tế (Chi cục Dân số là đầu mối)': which unit of the body has it in hand.
_UNIT_IN_HAND = re.compile(
    r"[,;] (?:trong đó )?(?:đơn vị |cơ quan )?đầu mối(?: thực hiện)?(?: là|:) (?P<words>[^,;\n]{3,120})"
)
_IN_HAND = "đầu mối"


def without_numbers(text: str) -> str:
    """Return the cell `text` with a semicolon for each number of its items: '1. Sở X 2. Sở Y'."""
    if not _FIRST_OF_SEVERAL.match(text):
        return text
    return _ITEM_NUMBER.sub("; ", text).lstrip("; ")


def without_remarks(text: str, names: Callable[[str], bool]) -> str:
    """Return the cell `text` without brackets that say what a body does ('Sở X (khảo sát, đo đạc)') and name nobody.

    So of those that say which unit of a body has the work in hand, in a bracket or behind a comma. `names` tells
    whether words name somebody whom the register knows.
    """
    if _IN_HAND in text:
        text = _UNIT_IN_HAND.sub(lambda unit: unit[0] if names(unit["words"]) else "", text)
    if "(" not in text:
        return text
    return _IN_BRACKETS.sub(lambda remark: remark[0] if _counts(remark["words"], names) else "", text)


def _counts(words: str, names: Callable[[str], bool]) -> bool:
    """Whether the `words` of a bracket may name somebody who is told to act."""
    return names(words) or (_IN_HAND not in words and _may_name(words))


def _may_name(words: str) -> bool:
    return len(words.split()) < _FEWEST_WORDS_OF_REMARK or reads_as_body(fold(words)) or "liên quan" in words


def find_unknown(text: str, start: int, end: int) -> list[tuple[int, int, AgencyRef]]:
    """Return whom the words [start, end) of the cell `text` name, between names that the register knows."""
    found = []
    position = start
    if start and (told := _TOLD.match(text, start, end)):
        position = told.end()  # 'UBND cấp xã thực hiện công bố dữ liệu hằng năm; …'
    elif start and (some := _SOME.match(text, start, end)):
        position = some.end()
    for piece in [*_SEPARATOR.finditer(text, start, end), None]:
        stop = piece.start() if piece else end
        if stop < position:
            continue
        first = position + len(text[position:stop]) - len(text[position:stop].lstrip(" -–+"))
        if also := _AND.match(text, first, stop):
            first = also.end() if body_in_each_place_at(text, also.end()) else first
        post = POST.match(text, first, stop)
        first = post.end() if post and _IS_COMMITTEE.match(text, post.end()) else first  # 'Chủ tịch UBND các quận, …'
        if (
            piece
            and (name := organisation_at(text, first) or body_in_each_place_at(text, first))
            and stop < name[1] <= end
        ):
            found.append((*name, as_written(text[slice(*name)])))
            position = name[1]
            continue
        words = text[position:stop]
        if piece is None and end < len(text):
            words = _POST_BEFORE.sub("", words)
        left = collapse(_FILLER.sub(" ", words)).strip(" .,:;()-–+&/*")
        if (
            (_names_somebody(left) or _shares_plural(left, found))
            and not words.rstrip().endswith(":")
            and not _SAYS_WHEN.match(fold(left))
            and not (left in _CUT_OFF and (start or found) and stop == len(text))
        ):  # 'Các sở: …' heads the list
            found.append((position, stop, _of_post(words) or as_written(words)))
        position = piece.end() if piece else end
    return found


def without_parts(found: Iterable[tuple[int, int, AgencyRef]], text: str) -> Iterator[tuple[int, int, AgencyRef]]:
    """Yield those `found` in `text`, but for parts of a longer name: 'Phòng Nội vụ huyện Mai Sơn' is no committee."""
    for start, end, ref in found:
        if start and text[start].islower() and text[start - 1] == " " and text[start - 2].isalnum():
            first = max(0, start - _LONGEST_BEFORE)
            item = max((gap.end() for gap in _NEXT_ITEM.finditer(text, first, start)), default=first)
            named = organisation_at(text, item) or body_in_each_place_at(text, item) if item < start else None
            unit = None if _IS_COMMITTEE.match(text, item) else named
            if unit and unit[1] >= end:
                continue
        yield start, end, ref


def _of_post(words: str) -> AgencyRef | None:
    """The body whose head `words` name: 'Trưởng phòng Kinh tế' stands for the division, 'Trưởng thôn' for himself."""
    words = words.strip()
    post = POST.match(words)
    if post is None:
        return None
    unit = organisation_at(words, post.end()) or unit_behind_post(words, post.end())
    return as_written(words[post.end() :]) if unit else None


def _names_somebody(words: str) -> bool:
    if len(words.split()) < 2 and not words[:1].isupper():
        return False
    return words[0].isalpha() and (
        words[0].isupper() or _BEGIN_SMALL.match(words) is not None or len(words.split()) > 2
    )


def _shares_plural(words: str, found: Sequence[tuple[int, int, AgencyRef]]) -> bool:
    """Whether `words` are only a kind of body, behind 'các' with another kind: 'các viện, trường'."""
    return bool(found) and found[-1][2].raw.startswith(_PLURALS) and _KIND_ALONE.fullmatch(words) is not None


def gaps(found: Iterable[tuple[int, int] | tuple[int, int, AgencyRef]], length: int) -> Iterator[tuple[int, int]]:
    """Yield what of a text of this `length` lies between the places that were `found`."""
    end = 0
    for place in sorted(place[:2] for place in found):
        if end < place[0]:
            yield end, place[0]
        end = max(end, place[1])
    if end < length:
        yield end, length
