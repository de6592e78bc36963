"""Requests of a province to those above it: 'Đề nghị Chính phủ sớm ban hành …', 'Đề nghị Bộ Y tế hỗ trợ kinh phí'.

A province orders its own agencies and asks the Front; what it asks of the government, of a ministry or of the National
Assembly is nothing that it can give them to do.
"""

import re
from collections.abc import Iterable

from dondoc.grammar.documents.issuer_levels import is_central
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_REQUEST = re.compile(r"[“\"]?(?:[^,;.:]{2,60} )?(?:đề nghị|kiến nghị)\b")
_BRANCH = "hi nhánh"
_ALL_OF_THEM = re.compile(any_of(r"các bộ\b", "các ban,? bộ,? ngành", "các cơ quan trung ương", "trung ương$"))


def asks_those_above(sentence: str, leads: Iterable[str]) -> bool:
    """Whether `sentence` asks `leads` for something, all of whom stand above every province."""
    names = list(leads)
    return bool(names) and bool(_REQUEST.match(fold(sentence))) and all(map(_stands_above, names))


def _stands_above(name: str) -> bool:
    if _BRANCH in name:
        return False  # 'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Khánh Hòa' stands in the province
    return is_central(name) or bool(_ALL_OF_THEM.match(fold(name)))
