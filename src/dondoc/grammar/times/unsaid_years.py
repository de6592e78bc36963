"""Times that leave their year unsaid: 'tháng 6', 'quý I', 'trước ngày 30/6' in a plan that is for one year.

The year is put in behind them, so that the rules of `periods` read them as they read any other time; what the document
wrote is still quoted without it. 'Kể từ ngày ban hành' gets the document's own day in the same way.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from dondoc.grammar.kinds.papers import PAPERS
from dondoc.grammar.patterns import any_of
from dondoc.grammar.times.completed_words import Completed, completed
from dondoc.text import collapse, fold

_JOIN = r"(?: ?[-–—÷~→+] ?| đến (?:hết )?| tới |, ?(?:và )?| và | hoặc | & )"
_HALT = r"(?= ?(?:[.,;:()\n–—-]|$|và |đến |tới ))"  # nothing is counted here: no '2/3 số xã', no 'tháng 5, 10 xã'
_HAS_NO_YEAR = r"(?![\d/])(?!,? ?[(/]? ?(?:của )?(?:năm )?(?:19|20)\d\d)(?!,? năm \d)(?! ?[-–.] ?(?:năm )?\d)"
_MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
_QUARTER = r"(?:iv|i{1,3}|0?[1-4]|một|hai|ba|tư|bốn)\b"
# 'Quý II, III/2026': the year of the last is that of all.
_YEAR_IS_THAT_OF_THE_LAST = r"(?: ?[/-] ?|,? năm )(?:19|20)\d\d)"
_AND_NO_MONTH = rf"(?!(?:{_JOIN}(?:tháng )?{_MONTH})+{_YEAR_IS_THAT_OF_THE_LAST}"
_AND_NO_QUARTER = rf"(?!(?:{_JOIN}(?:qu[ýí] )?{_QUARTER})+{_YEAR_IS_THAT_OF_THE_LAST}"
# 'Hoàn thành trong năm': the year at hand; 'vụ việc phát sinh trong năm' tells of any.
_BEFORE_A_YEAR = ("đến hết", "đến cuối", "trước cuối", "vào cuối", "nhất cuối", "nhất hết", "thành trong", "xong trong")
# What each pattern needs, the pattern, and what is put in before the year. Each begins with letters or figures, so that
# it is looked for fast.
_UNDATED = (
    ("/", re.compile(r"(?:\d{1,2}[-–])?\d{1,2} ?(?P<slash>/) ?(?P<month>1[0-2]|0?[1-9])(?![\w%]| ?/)(?!\.\d)"), "/"),
    ("ngày ", re.compile(rf"ngày \d{{1,2}}[.](?P<month>1[0-2]|0?[1-9])(?![.]?\d){_HALT}"), "."),
    ("ngày ", re.compile(rf"ngày \d{{1,2}}-(?P<month>1[0-2]|0?[1-9])(?!-?\d){_HALT}"), "-"),
    (
        "tháng ",
        re.compile(rf"tháng {_MONTH}(?:{_JOIN}tháng {_MONTH}|{_JOIN}{_MONTH}{_HALT})*+{_HAS_NO_YEAR}{_AND_NO_MONTH}"),
        " năm ",
    ),
    (
        "qu",
        re.compile(
            rf"qu[ýí] {_QUARTER}(?:{_JOIN}qu[ýí] {_QUARTER}|{_JOIN}{_QUARTER}{_HALT})*+{_HAS_NO_YEAR}{_AND_NO_QUARTER}"
        ),
        " năm ",
    ),
    ("tháng ", re.compile(rf"tháng (?P<part>đầu|cuối) năm{_HAS_NO_YEAR}(?! học)"), " "),
    ("nửa ", re.compile(rf"nửa (?P<part>đầu|cuối) năm{_HAS_NO_YEAR}(?! học)"), " "),
    (
        "năm",
        re.compile(rf"(?:{any_of(*(f'(?<={words} )' for words in _BEFORE_A_YEAR))})(?P<part>năm){_HALT}{_HAS_NO_YEAR}"),
        " ",
    ),
)
# 'Trước ngày 30/6 và 31/12/2026', 'dịp lễ 30/4, 01/5/2026': the year of the last day is that of the first.
_SHARES_YEAR = re.compile(
    r"(?<![\w/.,-])\d{1,2}/\d{1,2}(?=(?:,? và |, | ?[-–] ?)(?:ngày )?\d{1,2}/\d{1,2}/(?P<year>(?:19|20)\d\d)\b)"
)
_FIGURE_BEFORE = re.compile(r"[\w/.,-]$")
_DAY_NAMED = re.compile(r"(?<!\w)ngày $")
_NO_MORE = re.compile(
    rf"{_HALT}|(?= (?:trình|ban hành|hoàn thành|gửi|báo cáo|công bố|phê duyệt"
    r"|các (?:nhiệm vụ|công việc|nội dung|việc))\b)"
)
# 'Trước 30/6/26'
_SHORT_YEAR = re.compile(r"(?<![\w/.,-])\d{1,2}/\d{1,2}/(?=[23]\d(?![\w/%]|[.,]\d))")
_RECURS = re.compile(r"\b(?:h[ằà]ng|mỗi|định kỳ|thường niên)\b")
# 'Báo cáo trước ngày 20/6 và 20/12': days of every year, though it is not said.
_DAYS_OF_EVERY_YEAR = re.compile(r"\d/\d{1,2}(?:, ?| và |, và )(?:trước )?(?:ngày )?\d{1,2}/\d{1,2}(?![\d/])")
_PASSAGE_END = re.compile(r"[;\n]|\.(?!\d)")
_WORD = 6  # characters: 'ngày' with room
_YEAR_BEHIND = 24  # characters that the year of a time takes, with room
_PASSAGE = 200  # characters before and after a time in which it is said that it recurs
_ITSELF = any_of(*PAPERS)
_ANOTHER = "(?:kết luận (?:thanh tra|kiểm tra|kiểm toán)|hợp đồng|biên bản|giấy phép|giấy chứng nhận|bản án)"
_FROM_ITSELF = re.compile(
    r"\b\d{1,3} (?:ngày|tháng),? (?:kể |tính )?từ ngày "
    rf"(?=(?:được )?(?:ký|ban hành)\b(?! {_ANOTHER}\b)|{_ITSELF} này\b|{_ITSELF} (?:được )?(?:ban hành|có hiệu lực)\b)"
)
_OF_ANOTHER = re.compile(rf"\b{_ANOTHER}\b[^.;]*$")  # '… kết luận thanh tra trong 15 ngày kể từ ngày ký'
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# In a cell that is nothing else: 'Cuối năm', 'T6'.
_WHOLE_YEAR = re.compile(r"(?:(?:trong|cuối|cả|hết|đến hết) )+năm")
_SHORT_MONTH = re.compile(rf"t {{0,1}}(?P<month>{_MONTH})(?P<last> ?[-–] ?t? ?{_MONTH})?")
# 'T3, T6/2026', 'từ T3 đến T5'; '06-2026'.
_SHORT_MONTHS = re.compile(
    rf"(?:từ |trong )?t[.]? ?{_MONTH}(?:(?:, ?|; ?| và | ?[-–] ?| đến (?:hết )?)t[.]? ?{_MONTH})+(?P<year> ?/ ?20\d\d)?"
)
_SHORT = re.compile(r"(?<!\w)t[.]? ?(?=\d)")
_MONTH_BEFORE_YEAR = re.compile(rf"(?P<month>{_MONTH}) ?[-–.] ?(?P<year>20\d\d)")
_BARE = re.compile(rf"(?:{_MONTH}|{_QUARTER})(?:{_JOIN}(?:{_MONTH}|{_QUARTER}))*")
_UNIT_OVER = re.compile(r"^(tháng|quý)(?: (?:hoàn thành|trình|thực hiện|ban hành|triển khai)| ?\(|[ .:]*$)")
_MONTHS_OF_QUARTER = {"i": 3, "ii": 6, "iii": 9, "iv": 12, "1": 3, "2": 6, "3": 9, "4": 12}
_LAST_NUMBER = re.compile(r"(?:\d{1,2}|iv|i{1,3})$")


def complete_sentence(
    text: str, folded: str, windows: Iterable[tuple[int, int]], year: int | None, issued_on: date | None
) -> Completed:
    """Return the sentences `text` (folded: `folded`) with the `year` of times in `windows` that say none.

    What recurs has no year. What was over on the day `issued_on` is left as it is, for it may be of the year that
    follows, and so are days in a row.
    """
    put_in: dict[int, str] = {}
    for start, end in windows:
        for match, words in _years(folded, year, start, end + _YEAR_BEHIND):
            if match.end() <= end and not (_is_over(match, year, issued_on) or _recurs(folded, match)):
                put_in[match.end()] = words
        put_in |= {match.end(): f"/{match['year']}" for match in _SHARES_YEAR.finditer(folded, start, end)}
        put_in |= {match.end(): "20" for match in _SHORT_YEAR.finditer(folded, start, end)}
        if issued_on is not None:
            put_in |= dict.fromkeys(_from_itself(folded, start, end), f"{issued_on:%d/%m/%Y} ")
    return completed(text, sorted(put_in.items()))


def _from_itself(folded: str, start: int, end: int) -> Iterator[int]:
    """Where in [start, end) days are counted from that of the document, and not of another that is named before."""
    for match in _FROM_ITSELF.finditer(folded, start, end):
        if not _OF_ANOTHER.search(folded, max(0, match.start() - _PASSAGE), match.start()):
            yield match.end()


def _recurs(folded: str, match: re.Match[str]) -> bool:
    """Whether the passage around `match` says, or lets see by its days in a row, that it is every year."""
    around = folded[max(0, match.start() - _PASSAGE) : match.start()]
    before = around[max((stop.end() for stop in _PASSAGE_END.finditer(around)), default=0) :]
    end = _PASSAGE_END.search(folded, match.end(), match.end() + _PASSAGE)
    passage = before + folded[match.start() : end.start() if end else match.end() + _PASSAGE]
    return bool(_RECURS.search(passage)) or bool("slash" in match.groupdict() and _DAYS_OF_EVERY_YEAR.search(passage))


@lru_cache(maxsize=4096)
def complete_cell(cell: str, heading: str, year: int | None, issued_on: date | None = None) -> str:
    """Return the words of a time cell with the `year` of times that say none, a year in the cell itself before it.

    Under a column headed 'Tháng' or 'Quý' a bare figure is a month or a quarter, too.
    """
    words = collapse(cell).strip(" .")
    folded, unit = fold(words), next(iter(_UNIT_OVER.findall(fold(heading))), "")
    said = {int(found) for found in _YEAR.findall(folded)}
    year = said.pop() if len(said) == 1 else None if said else year
    short_years = [(match.end(), "20") for match in _SHORT_YEAR.finditer(folded)]
    if year is None:
        return completed(words, short_years).words if short_years else cell
    if _WHOLE_YEAR.fullmatch(folded):
        return f"{words} {year}"
    if short := _SHORT_MONTH.fullmatch(folded):
        return f"tháng {short['month']}{(short['last'] or '').replace('t', '')} năm {year}"
    if listed := _SHORT_MONTHS.fullmatch(folded):
        return _SHORT.sub("tháng ", folded) + ("" if listed["year"] else f" năm {year}")
    if told := _MONTH_BEFORE_YEAR.fullmatch(folded):
        return f"tháng {told['month']} năm {told['year']}"
    if unit and _BARE.fullmatch(folded):
        return f"{unit} {words} năm {year}"
    put_in, start = short_years, 0
    for end in [*(stop.end() for stop in _PASSAGE_END.finditer(folded)), len(folded)]:
        if not _RECURS.search(folded, start, end):
            put_in += [(match.end(), said) for match, said in _years(folded, year, start, end)]
        start = end
    if issued_on is not None:
        put_in += [(place, f"{issued_on:%d/%m/%Y} ") for place in _from_itself(folded, 0, len(folded))]
    return completed(words, sorted(put_in)).words if put_in else cell


def _years(folded: str, year: int | None, start: int, end: int) -> Iterator[tuple[re.Match[str], str]]:
    """The times of no year in [start, end) of `folded`, each with what is to be put in behind it."""
    if year is None:
        return
    for sign, pattern, before_year in _UNDATED:
        if folded.find(sign, start, end) >= 0:
            for match in pattern.finditer(folded, start, end):
                if before_year != "/" or _is_day(folded, match, end):
                    yield match, f"{before_year}{year}"


def _is_day(folded: str, match: re.Match[str], end: int) -> bool:
    """Whether the figures are a day: 'ngày' stands before them, or nothing behind them that they would count."""
    before = folded[max(0, match.start() - _WORD) : match.start()]
    if _FIGURE_BEFORE.search(before):
        return False
    return bool(_DAY_NAMED.search(before) or _NO_MORE.match(folded, match.end(), end))


def _is_over(match: re.Match[str], year: int | None, issued_on: date | None) -> bool:
    said = match.groupdict()
    if year is None or issued_on is None or "part" in said:
        return False
    month = said.get("month")
    if month is None:
        last = _LAST_NUMBER.search(match[0])
        number = last[0] if last else "12"
        month = str(_MONTHS_OF_QUARTER.get(number.lstrip("0"), 12) if match[0].startswith("qu") else int(number))
    return (year, int(month)) < (issued_on.year, issued_on.month)
