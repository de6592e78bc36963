"""What a draft leaves behind: blanks to be filled in ('…/…/2026', 'xx trạm', '??? tỷ đồng'), notes ('[xem lại]').

A row of dots means a blank only before what is counted or in a day: behind a list it stands for what else there is,
and forms are full of dots, which are blanks for good. The line 'DỰ THẢO' above the title says it of the whole.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.kinds.places import PLACE_WORDS, Level, words_of
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold
from dondoc.text.syllables import LETTERS

_COUNTED = any_of(
    "%", "triệu", "tỷ", "tỉ", "nghìn", "đồng", "ha", "km", "người", "hộ", "tấn", "lượt", *PLACE_WORDS,
    *words_of(Level.HAMLET),
    "trạm", "trường", "lớp", "mô hình", "dự án", "công trình", "cơ sở", "hợp tác xã", "doanh nghiệp", "cán bộ",
    "học sinh", "sản phẩm", "giường", "máy", "điểm", "cuộc", "hội nghị", "đơn vị", "ngày", "tháng", "năm",
)  # fmt: skip
_DOTS = r"(?:…[.…]*|\.{3,}…?)"
_SIGNS_OF_DOTS = ("…", "...")
_QUERIES, _SMALL_LETTERS, _CAPITALS = "??", "xx", "XX"
_SIGNS = (*_SIGNS_OF_DOTS, _QUERIES, _SMALL_LETTERS, _CAPITALS, "[")
_DOTTED = (
    # '…/…/2026', 'ngày …/9/2026'
    re.compile(rf"(?<![\w.…/]){_DOTS} ?/ ?(?:{_DOTS}|\d{{1,2}}) ?/ ?(?:19|20)\d\d(?!\d)"),
    re.compile(rf"(?<=ngày ){_DOTS} tháng (?:{_DOTS}|\d{{1,2}})(?: năm (?:19|20)\d\d)?(?!\d)"),
    # 'khoản 2 Điều … Luật Nhà ở', 'Quyết định số …/QĐ-UBND'
    re.compile(rf"(?<=điều ){_DOTS}(?= (?:của )?(?:bộ luật|luật|nghị định|thông tư|quyết định|nghị quyết)\b)"),
    re.compile(rf"(?<=số ){_DOTS} ?/ ?(?:(?:19|20)\d\d/)?[a-zđ]{{2,4}}-[a-zđ]{{2,}}"),
    # behind a word, and not behind a comma: 'ngô, đậu, … tấn' counts up
    re.compile(rf"(?<=\w ){_DOTS} ?{_COUNTED}(?!\w)"),
    re.compile(rf"\[ ?{_DOTS} ?\] ?{_COUNTED}(?!\w)"),
)
_QUERIED = re.compile(rf"(?<=\w )\?{{2,}} ?(?:{_COUNTED}(?!\w))?")
_LETTERS_FOR_FIGURES = (
    re.compile(rf"(?<![\w.@/-])x{{2,4}} ?{_COUNTED}(?!\w)"),
    re.compile(r"(?<![\w.@/-])xxx+(?=[,;)]|\.?(?:[ \n\t]|$))(?! ?(?:%|[^\W\d_]))"),
)
_CAPITALS_FOR_FIGURES = re.compile(rf"(?<![\w.@/-])X{{2,4}} {_COUNTED}(?!\w)")
_NUMBERED = any_of("thế kỷ", "thế kỉ", "khoá", "lần thứ", "đại hội", "nhiệm kỳ", "phụ lục", "chương", "mục", "phần")
_OF_A_ROW = re.compile(rf"{_NUMBERED} $")
_LONGEST_NUMBERED = 12  # characters
_CALLED = "(?:(?:sau|dưới) đây )?(?:gọi|viết) (?:chung|tắt|là)"  # a site may print '(gọi tắt là …)' in such brackets
_NOTE = re.compile(rf"\[(?!{_CALLED}\b)(?P<note>[{LETTERS}]+:?(?: [{LETTERS}\w/:,.?]+){{1,14}})\](?!\()", re.IGNORECASE)
_FORM_BLANK = re.compile(r"\.{5,}|…{2,}|_{5,}")
_SIGNS_OF_FORM = (".....", "……", "_____")
_MOST_BLANKS_OF_TEXT = 5
_DRAFT = re.compile(r"[(\[]? ?(?:bản )?dự thảo(?: lần (?:thứ )?\w{1,4}| \d)?(?: ?,? ngày [\d/.-]{4,10})? ?[)\]]?")
_LONGEST_MARK = 40


def is_form(text: str) -> bool:
    """Whether `text` has rows of dots to be filled in by whoever uses it."""
    return holds_any(text, _SIGNS_OF_FORM) and len(_FORM_BLANK.findall(text)) > _MOST_BLANKS_OF_TEXT


def may_hold_traces(text: str) -> bool:
    """Whether it is worth while to look for blanks and notes in `text`."""
    return holds_any(text, _SIGNS)


def find_blanks(words: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in a paragraph or a cell, `words`, that were left to be filled in."""
    if not holds_any(words, _SIGNS):
        return
    folded = fold(words)
    found: list[tuple[int, int]] = []
    if holds_any(words, _SIGNS_OF_DOTS):
        found += [match.span() for pattern in _DOTTED for match in pattern.finditer(folded)]
    if _QUERIES in words:
        found += [match.span() for match in _QUERIED.finditer(folded)]
    if _SMALL_LETTERS in words:
        found += [match.span() for pattern in _LETTERS_FOR_FIGURES for match in pattern.finditer(words)]
    if _CAPITALS in words:
        spans = (match.span() for match in _CAPITALS_FOR_FIGURES.finditer(words))
        found += [span for span in spans if not _OF_A_ROW.search(folded, max(0, span[0] - _LONGEST_NUMBERED), span[0])]
    taken = -1
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= taken:
            taken = end
            yield start, end


def find_notes(words: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in `words` of notes between square brackets that writers leave each other."""
    if "[" in words:
        yield from (match.span() for match in _NOTE.finditer(words))


def is_draft_mark(line: str) -> bool:
    """Whether the `line` of a head says that what follows is a draft."""
    return len(line) <= _LONGEST_MARK and _DRAFT.fullmatch(fold(line.strip("*_ "))) is not None
