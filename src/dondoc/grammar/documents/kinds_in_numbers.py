"""The kind of a document that the letters of its number tell: "QĐ" a decision, "KH" a plan (Nghị định 30/2020/NĐ-CP).

A number without them is a letter's: '1234/UBND-KGVX', '98-CV/TU'.
"""

import re

from dondoc.grammar.documents.document_titles import LETTER
from dondoc.text import fold

_KINDS = {
    "nq": "nghị quyết", "qđ": "quyết định", "ct": "chỉ thị", "qc": "quy chế", "qyđ": "quy định", "tb": "thông báo",
    "hd": "hướng dẫn", "ctr": "chương trình", "kh": "kế hoạch", "pa": "phương án", "đa": "đề án", "da": "dự án",
    "bc": "báo cáo", "ttr": "tờ trình", "cđ": "công điện", "kl": "kết luận", "nđ": "nghị định", "tt": "thông tư",
    "tc": "thông cáo", "bb": "biên bản", "hđ": "hợp đồng", "bgn": "bản ghi nhớ", "btt": "bản thoả thuận",
    "guq": "giấy uỷ quyền", "gm": "giấy mời", "ggt": "giấy giới thiệu", "gnp": "giấy nghỉ phép", "pg": "phiếu gửi",
    "pc": "phiếu chuyển", "pb": "phiếu báo", "cv": LETTER, "pl": "pháp lệnh",
}  # fmt: skip
# A programme may be numbered as a plan, and what the Party rules as a decision; each of these has letters of its own.
_WITH_OWN_LETTERS = frozenset(
    {"quyết định", "chỉ thị", "nghị quyết", "kế hoạch", "thông báo", "báo cáo", "tờ trình", "công điện"}
)
_LETTERS = re.compile(r"^(?:số ?:?[ ….]*|\d+[a-zđ]?)[/-](?:\d{4}/)?(?P<kind>[^\W\d_]+)(?=[-/.])")
_OFFICES = re.compile(r"^(?:ubnd|hđnd|vp|tu$|[bs][a-zđ&]{2,})")


def kind_in_number(number: str) -> str | None:
    """Return the kind of document that has the `number`, or None where it does not tell.

    The line of a draft has letters alone: 'Số:      /KH-UBND'.
    """
    match = _LETTERS.match(fold(number))
    if match is None:
        return None
    letters = match["kind"]
    return _KINDS.get(letters) or (LETTER if _OFFICES.match(letters) else None)


def is_number_of_another_kind(number: str, kind: str | None) -> bool:
    """Whether a document of this `kind` cannot have the `number`: a decision none with the letters of a directive."""
    told = kind_in_number(number)
    return told != kind and {told, kind} <= _WITH_OWN_LETTERS


def ends_in_kind(before: str, kind: str) -> bool:
    """Whether the words `before` a number name the `kind` right there: 'Quyết định số', 'Kế hoạch'."""
    return fold(before).rstrip(": ").removesuffix(" số").endswith(kind)
