"""Divisions that share the word for what they are: 'Các phòng: Kinh tế, Văn hóa - Xã hội' are two."""

import re
from collections.abc import Iterator

from dondoc.grammar.bodies.body_words import BODIES
from dondoc.grammar.bodies.listed_places import NEXT_BODY, Named
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.model import AgencyRef

_SIGN = "ác phòng"
_DIVISION = "Phòng "
_NO_FIELD = any_of(
    NEXT_BODY, BODIES, "Các", "Phòng", "Sở", "Ban", "Bộ", "Văn phòng", "Trưởng", "Trạm", "Công an", "Công chức", "Thuế",
    "Bưu điện", "Viễn thông", "Đảng", "Đoàn", "Hội", "Quân sự",
)  # fmt: skip
_WORDS = rf"[{CAPITALS}]{SMALL}*(?: {SMALL}+){{0,4}}?"
_NAME = rf"(?!{_NO_FIELD}\b){_WORDS}(?: [-–] {_WORDS}| và {_WORDS}(?=[,;.]|$))?"
_LISTED = re.compile(
    rf"[Cc]ác phòng(?: (?:chuyên môn|chức năng|nghiệp vụ))?:? (?P<names>{_NAME}(?:(?:, (?:và )?|; | và ){_NAME})+)"
    r"(?=[,;.:()\n]|$| và )"
)
_ONE = re.compile(rf"{_NAME}(?=[,;.:()\n]|$| và )")


def list_divisions(text: str, known: list[Named]) -> list[Named]:
    """Return `known` with the divisions that `text` lists behind 'Các phòng', in place of what lies in them."""
    if _SIGN not in text:
        return known
    for listed in _LISTED.finditer(text):
        start, end = listed.span()
        known = [item for item in known if not (item[0] < end and start < item[1])]
        known += _named_in(listed, text)
    return known


def _named_in(listed: re.Match[str], text: str) -> Iterator[Named]:
    for ordinal, one in enumerate(_ONE.finditer(text, *listed.span("names"))):
        start = one.start() if ordinal else listed.start()
        yield start, one.end(), AgencyRef(as_written(_DIVISION + one[0]).name, text[start : one.end()])
