"""Words in a cell of agencies that name nobody: 'Giao …', 'Tất cả …', '… theo chức năng, nhiệm vụ được giao'."""

import re

from dondoc.grammar.bodies.competences import WITHIN_COMPETENCE

_ORDER = re.compile(r"^(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị)[ :]+", re.IGNORECASE)
_ALL_OF = re.compile(r"\b(?:tất cả|toàn thể|toàn bộ) (?=các\b)", re.IGNORECASE)
_WITHIN = re.compile(rf"(?=[tc])\b{WITHIN_COMPETENCE}\b", re.IGNORECASE)


def without_words_around(cell: str) -> str:
    """Return the words of `cell` but for those of giving work, of 'all', and of what each does within its field."""
    return _ALL_OF.sub("", _WITHIN.sub("", _ORDER.sub("", cell)))
