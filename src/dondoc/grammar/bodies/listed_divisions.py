"""Divisions that share the word for what they are: 'Các phòng: Kinh tế, Văn hóa - Xã hội' are two.

So do the departments of a ministry ('các Vụ: Pháp chế, Tổ chức cán bộ') and the faculties of a university.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.bodies.body_words import BODIES
from dondoc.grammar.bodies.listed_places import NEXT_BODY, Named
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.places import DISTRICT_OR_COMMUNE
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of, holds_any
from dondoc.model import AgencyRef

_KINDS = ("phòng", "vụ", "cục", "khoa", "viện", "trung tâm")
# These only before a colon: else the list may be of other bodies.
_KINDS_BEFORE_COLON = (
    "chi cục", "đồn biên phòng", "hạt kiểm lâm", "trường", "bệnh viện", "công ty", "ban quản lý dự án",
    "ban Quản lý dự án", "trạm y tế",
)  # fmt: skip
_SIGNS = tuple(
    f"ác {word}"
    for kind in (*_KINDS, *(f"{kind}:" for kind in _KINDS_BEFORE_COLON))
    for word in (kind, kind[0].upper() + kind[1:])
)
_NO_FIELD = any_of(
    NEXT_BODY, BODIES, "Các", "Phòng", "Sở", "Ban", "Bộ", "Văn phòng", "Trưởng", "Trạm", "Công an", "Công chức", "Thuế",
    "Bưu điện", "Viễn thông", "Thanh tra", "Kho bạc", "Chi cục", "Đảng", "Đoàn", "Hội", "Quân sự", "Vụ", "Cục", "Khoa",
    "Viện",
    "Trung tâm",
)  # fmt: skip
_WORDS = (
    rf"[{CAPITALS}](?:{SMALL}*|[{CAPITALS}]{{1,5}})(?: (?!(?:và|các|thuộc|của|cấp)\b)[{CAPITALS}]?{SMALL}*){{0,5}}?"
)
_WHERE = rf" {DISTRICT_OR_COMMUNE}(?: [{CAPITALS}]{SMALL}+){{1,4}}"
_END = rf"(?=[,;.:()\n]|$| và |{_WHERE})"
# 'và' joins two divisions, but within the name of one that another follows, or that is called so in many places.
_PAIRS = any_of(
    "Giáo dục và Đào tạo", "Văn h(?:óa|oá) và Thông tin", "Nông nghiệp và Môi trường", "Khoa học và Công nghệ",
    "Hạ tầng và Đô thị",
)  # fmt: skip
# 'Đại học Văn hóa, Thể thao và Du lịch Thanh Hóa': fields with a comma are one name, wherever they stand.
_TRIPLES = (
    rf"(?:(?:Đại học|Cao đẳng|Trung cấp) )?"
    rf"(?:Văn h(?:óa|oá), Thể thao và Du lịch|Lao động, Thương binh và Xã hội)(?: [{CAPITALS}]{SMALL}+){{0,4}}"
)
_NAME = (
    rf"(?:{_TRIPLES}|{_PAIRS}|(?!{_NO_FIELD}\b){_WORDS}(?: [-–] (?!{_NO_FIELD}\b){_WORDS}|"
    rf" và (?!{_NO_FIELD}\b){_WORDS}(?=[,;] [{CAPITALS}]))?)"
)
_KIND = any_of(*_KINDS, *map(str.capitalize, _KINDS))
_HEADED = any_of(*_KINDS_BEFORE_COLON, *(kind[0].upper() + kind[1:] for kind in _KINDS_BEFORE_COLON))
_LISTED = re.compile(
    rf"[Cc]ác (?:(?P<kind>{_KIND})(?: (?:chuyên môn|chức năng|nghiệp vụ))?:?|(?P<headed>{_HEADED}):) "
    rf"(?P<names>{_NAME}(?:(?:, (?:và )?|; | và ){_NAME})+)"
    rf"{_END}(?P<where>{_WHERE})?"
)
_ONE = re.compile(rf"{_NAME}{_END}")


def list_divisions(text: str, known: list[Named]) -> list[Named]:
    """Return `known` with the divisions that `text` lists behind 'Các phòng', in place of what lies in them."""
    if not holds_any(text, _SIGNS):
        return known
    for listed in _LISTED.finditer(text):
        start, end = listed.span()
        known = [item for item in known if not (item[0] < end and start < item[1])]
        known += _named_in(listed, text)
    return known


def _named_in(listed: re.Match[str], text: str) -> Iterator[Named]:
    kind = listed["kind"] or listed["headed"]
    kind = kind[0].upper() + kind[1:]
    for ordinal, one in enumerate(_ONE.finditer(text, *listed.span("names"))):
        start = one.start() if ordinal else listed.start()
        end = listed.end() if listed["where"] and one.end() == listed.end("names") else one.end()
        name = as_written(f"{kind} {one[0]}{listed['where'] or ''}").name
        yield start, end, AgencyRef(name, text[start:end])
