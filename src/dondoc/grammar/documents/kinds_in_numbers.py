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
    "cv": LETTER,
}  # fmt: skip
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
