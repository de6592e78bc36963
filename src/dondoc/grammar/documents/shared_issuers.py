"""Who issued documents that are named in a series: 'các Quyết định của Thủ tướng Chính phủ: số 1/QĐ-TTg, số 2/QĐ-TTg'.

The issuer stands once, before the first number or behind the last. Only numbers of one body share one:
'Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP của Chính phủ' are of two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dondoc.grammar.documents.cited_issuers import COMMA_IN_NAME, KINDS_IN_CAPITALS
from dondoc.grammar.documents.document_numbers import CitedDocument
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_KIND = rf"{any_of(*KINDS, 'văn bản', 'luật')}(?: hành động| kết luận)?"
_DAY = r"ngày ?\d{1,2}(?: ?[/-] ?\d{1,2} ?[/-] ?\d{4}| tháng \d{1,2} năm \d{4})"
_BETWEEN = re.compile(rf"[\s,;]*(?:{_DAY})?[\s,;]*(?:(?:và|hoặc)\s)?\s*(?:các )?(?:{_KIND})?\s*(?:số)?[\s:]*")
_LONGEST_BETWEEN = 70  # characters
_NAME = rf"(?P<issuer>(?:[^,;.:()\d]|{COMMA_IN_NAME}){{2,70}}?)"
# 'các Quyết định của Thủ tướng Chính phủ: số …', 'theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số …'
_BEFORE = re.compile(
    rf"(?:{_KIND} (?:của|do) {_NAME}(?: ban hành| gồm)?(?: tại)?(?:[\s:]*{_KIND} )?[\s:]*"
    rf"|(?:(?:đề nghị|đề xuất|ý kiến|kiến nghị|chỉ đạo|yêu cầu)(?: [^\W\d]+){{0,3}} của (?:{HEAD} )?"
    rf"|(?:và {HEAD}|[;,] của(?: {HEAD})?) )"
    rf"(?P<proposer>(?:(?! (?:đề nghị|ý kiến)\b)(?:[^,;.:()\d]|{COMMA_IN_NAME})){{2,90}}?)"
    rf",? (?:tại|theo) (?:các )?{_KIND}\s*)(?:số)?[\s:]*$"
)
# 'Sở Kế hoạch và Đầu tư', 'Phòng Tài chính - Kế hoạch', 'Văn phòng Điều phối Chương trình': names with a kind in them.
_IN_NAMES = "(?<!sở )(?<!bộ )(?<!phòng )(?<!ban )(?<!vụ )(?<!- )(?<!điều phối )(?<!điều hành )(?<!quản lý )"
_NO_NAME = re.compile(rf"\b(?:{_IN_NAMES}{_KIND}|thực hiện|triển khai|về|phê duyệt|quy định|sửa đổi|tại|theo|cùng)\b")
_SIGNS = ("của", "do", "Giám đốc")
_REACH = 150  # characters before a number in which its issuer stands
_BODIES = frozenset({"TTg", "CP", "UBND", "HĐND"})
_KIND_LETTERS = re.compile(KINDS_IN_CAPITALS)
_NEXT_OF_LIST = re.compile(rf";\s*(?:và )?(?:{_KIND} )?số\s*$")
_LETTERS = re.compile(r"(?<=\d)[a-dđ]?[ \n]*(?:/\d{4})?(?P<letters>[/-].*)", re.DOTALL)


def with_shared_issuers(text: str, cites: Sequence[CitedDocument]) -> list[CitedDocument]:
    """Return `cites`, the documents that `text` names in order, with the issuer that one of a series has from it."""
    found: list[CitedDocument] = []
    of_list: str | None = None  # 'các Nghị định của Chính phủ: số … về …; số … về …'
    for series in _series(text, cites):
        first = series[0]
        if not (found and of_list and _is_next_of_list(text, found[-1], first)):
            of_list = _issuer_before(text, first.start)
        issuer = next((cited.issuer for cited in series if cited.issuer), None) or of_list
        found += [cited if cited.issuer or not issuer else replace(cited, issuer=issuer) for cited in series]
    return found


def _series(text: str, cites: Sequence[CitedDocument]) -> Iterator[list[CitedDocument]]:
    series: list[CitedDocument] = []
    for cited in cites:
        if series and not (series[-1].issuer is None and _continues(text, series[-1], cited)):
            yield series
            series = []
        series.append(cited)
    if series:
        yield series


def _continues(text: str, before: CitedDocument, cited: CitedDocument) -> bool:
    if not 0 < cited.start - before.end < _LONGEST_BETWEEN or _letters(before) != _letters(cited):
        return False
    return bool(_BETWEEN.fullmatch(fold(text[before.end : cited.start])))


def _is_next_of_list(text: str, before: CitedDocument, cited: CitedDocument) -> bool:
    between = text[before.end : cited.start]
    return "\n" not in between and _letters(before) == _letters(cited) and bool(_NEXT_OF_LIST.search(fold(between)))


def _letters(cited: CitedDocument) -> str:
    """What of its number tells who issued it: the body where the letters are of one alone, else all of them."""
    match = _LETTERS.search(cited.number)
    letters = match["letters"] if match else cited.number
    kind, _, unit = letters.removeprefix("/").partition("-")
    body = unit.rpartition("-")[2]
    if body in _BODIES or not letters.startswith("/"):
        return body if body in _BODIES else letters
    return unit if _KIND_LETTERS.fullmatch(kind) else kind  # '12/TTr-SNV', '9/SNV-TCBC', '126/SNV'


def _issuer_before(text: str, start: int) -> str | None:
    """Who is named before the number at `start`, as the document writes it."""
    nearby = text[max(0, start - _REACH) : start].replace("\n", " ")
    if not any(sign in nearby for sign in _SIGNS):
        return None
    match = _BEFORE.search(fold(nearby))
    if match is None or _NO_NAME.search(match["issuer"] or match["proposer"]):
        return None
    return " ".join(nearby[slice(*match.span("issuer" if match["issuer"] else "proposer"))].split())
