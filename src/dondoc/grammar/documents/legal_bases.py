"""Bases of a document: lines that begin and end as one does, and what of their words names documents that bind."""

import re

from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import CAPITALS, any_of
from dondoc.text import fold

# How the bases of a document begin ('Căn cứ …;', 'Theo đề nghị của …').
BASIS_OPENINGS = (
    "căn cứ",
    "thực hiện",
    "triển khai thực hiện",
    "theo đề nghị",
    "xét",
    "trên cơ sở",
    "để thực hiện",
    "nhằm",
)
_CITED = re.compile(rf"^(?:(?:các )?{any_of(*KINDS, 'pháp lệnh')} số:? ?\d|(?:bộ )?luật \w)")
# A part of the body that lists the bases: 'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH', 'Cơ sở pháp lý'.
_HEADS_LIST = re.compile(
    r"(?:(?:các|những) )?(?:căn cứ|cơ sở)"
    r"(?: (?:pháp lý|pháp luật|xây dựng|lập|ban hành|để xây dựng)\b[^.;]{0,60})?:?\.?$"
    r"|sự cần thiết[^.;]{0,30} (?:căn cứ|cơ sở) pháp lý[^.;]{0,60}$"
)
# '… Dự báo mùa khô tới nắng nóng. Thực hiện Luật …; Nghị định số …, Chủ tịch UBND tỉnh yêu cầu:'
_SENTENCE_END = re.compile(rf"[.] (?=[{CAPITALS}])")
_OPENS_ORDER = re.compile(r"(?:Triển khai thực hiện|Thực hiện|Căn cứ|Để thực hiện|Trên cơ sở) (?!đề nghị\b|đề xuất\b)")
_BEGIN_LIST = frozenset("cnsCNS")  # what it begins with: most titles need not be folded
_LISTED = re.compile(
    rf"(?:căn cứ )?(?:(?:các )?{any_of(*KINDS, 'văn bản', 'pháp lệnh')}(?: số)?:? ?\d|(?:bộ )?luật \w)"
)
_PROPOSALS = ("theo đề nghị", "theo đề xuất", "xét")
_PROPOSAL = re.compile(r"\b(?:theo|xét|trên cơ sở|xem xét),? (?:đề nghị|đề xuất)\b")
_LONGEST_TITLE = 450  # characters
_BASIS_ENDS = (";", ".", ",", ":")  # a line of the title has no stop at its end


def opens_basis(words: str) -> bool:
    """Whether the line `words` begins as a basis does (a title may begin so, too)."""
    return fold(words).startswith(BASIS_OPENINGS)


def last_basis(words: str) -> str:
    """Return what of the paragraph `words` is a basis: all of it, or its last sentence behind what led to the order."""
    if opens_basis(words):
        return words
    begins = [end.end() for end in _SENTENCE_END.finditer(words)]
    return words[begins[-1] :] if begins and _OPENS_ORDER.match(words, begins[-1]) else ""


def goes_on_basis(words: str) -> bool:
    """Whether the line `words` names one more document that binds ('Nghị định số …;'), below a basis that named one."""
    return bool(_CITED.match(fold(words))) and words.endswith(_BASIS_ENDS)


def heads_list_of_bases(title: str) -> bool:
    """Whether the `title` of a part says that the bases of the document are listed below it."""
    return title[:1] in _BEGIN_LIST and bool(_HEADS_LIST.match(fold(title)))


def is_listed_basis(words: str) -> bool:
    """Whether `words`, an item of such a list, name a document or a law."""
    return bool(_LISTED.match(fold(words)))


def is_enacting(words: str) -> bool:
    """Whether the line `words` below the bases says that it is decided: without its colon it looks like a kind."""
    return fold(words) in ("quyết định", "nghị quyết", "quyết nghị")


def is_basis(words: str) -> bool:
    """Whether the line `words` is a basis: it begins as one and ends with a stop, which a title does not.

    Where a page was cut off the stop may be lost; no title is as long as some bases are.
    """
    return opens_basis(words) and (words.endswith(_BASIS_ENDS) or len(words) > _LONGEST_TITLE)


def without_proposal(words: str) -> str:
    """Return what of the basis `words` names documents that bind: a department's proposal, to their end, does not."""
    folded = fold(words)
    if folded.startswith(_PROPOSALS):
        return ""
    proposal = _PROPOSAL.search(folded)
    return words[: proposal.start()] if proposal else words
