"""Laws are cited by name and number, 'Luật Đất đai số 31/2024/QH15': the words before the number say what they are.

The letters of some numbers tell who issues such documents: 'QH' the National Assembly, 'TTg' the Prime Minister.
"""

import re

from dondoc.text import collapse, fold

_OF_THE_ASSEMBLY = re.compile(r"/(?:PL-)?(?:UBTV)?QH\d")
_LAW = re.compile(r"(?P<kind>bộ luật|luật|pháp lệnh)\b(?P<name>[^;:()\n\t\d]{0,130}?),?(?: số)?:? ?$")
_LINE_END = re.compile(r"(?<=\w)\n(?=\w)")  # of a line that was broken; a heading above would be taken for a part of it
_STARTS = ("bộ luật ", "luật ", "pháp lệnh ")
_AMENDING, _AMENDED = "luật sửa đổi", "một số điều của "
LONGEST_NAME = 150  # characters, with the kind before
_ISSUERS = (
    (re.compile(r"/QH\d+$"), "Quốc hội"),
    (re.compile(r"/(?:NQ-|PL-)?UBTVQH\d+$"), "Ủy ban Thường vụ Quốc hội"),
    (re.compile(r"-TTg$"), "Thủ tướng Chính phủ"),
    (re.compile(r"[A-ZĐ]-CP$"), "Chính phủ"),
    (re.compile(r"[/-]VPCP(?:-[A-Z]{2,4})?$"), "Văn phòng Chính phủ"),
)


def is_number_of_law(number: str) -> bool:
    """Whether laws have such a `number`; resolutions of the National Assembly may have it, too."""
    return bool(_OF_THE_ASSEMBLY.search(number))


def law_named_by(words: str) -> tuple[str, str | None] | None:
    """Return the kind and the name of the law that `words` right before its number end with; None where they do not."""
    folded = _LINE_END.sub(" ", fold(words))
    if len(folded) != len(words):
        return None
    start = max(folded.rfind(kind) for kind in _STARTS)
    if start < 0:
        return None
    if folded.endswith(_AMENDED, 0, start) and (amending := folded.rfind(_AMENDING, 0, start)) >= 0:
        start = amending
    law = _LAW.match(folded, start - 3 if folded.startswith("bộ ", max(0, start - 3)) else start)
    return (law["kind"], collapse(words[slice(*law.span("name"))]) or None) if law else None


def issuer_in_number(number: str) -> str | None:
    """Return who issues documents with such a `number`, where its letters tell."""
    return next((issuer for pattern, issuer in _ISSUERS if pattern.search(number)), None)
