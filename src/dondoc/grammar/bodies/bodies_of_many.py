"""Names of one kind of body in many places: 'Cục Thuế các tỉnh, thành phố', 'các Sở Y tế', 'Chi cục Thuế các khu vực'.

The register has such a body for its own province only; the words mean those of all of them, as ministries and
general departments write to their branches.
"""

import re

from dondoc.grammar.kinds.places import LOWER
from dondoc.grammar.patterns import CAPITALS, any_of

_PLURAL = ("các ", "Các ")
_HEAD = any_of(
    "Sở", "Cục", "Chi cục", "Thuế", "Kho bạc", "Công an", "Hạt", "Bảo hiểm xã hội", "Thanh tra", "Tòa án", "Toà án",
    "Viện [Kk]iểm sát", "Bộ [Cc]hỉ huy", "Hội", "Liên đoàn", "Đoàn", "Văn phòng",
)  # fmt: skip
_ONE_IN_EACH = re.compile(rf"{_HEAD} (?!.*\b(?:Việt Nam|Chính phủ|Trung ương)\b)")
_MAY_BE_PLURAL = re.compile(r"(?:Sở|Cục|Chi cục|Thuế|Kho bạc|Công an|Hạt) ")
# A list of names goes on: 'các Sở Y tế, Tài chính', 'các Thuế tỉnh, Kho bạc Nhà nước'.
_LIST_GOES_ON = re.compile(rf"\s*(?:[,;&/+–-]|và\b|\n)\s*[{CAPITALS}]")
_REGION = r"(?:tỉnh|thành phố|khu vực|thành)"
_UNDER_THE_CENTRE = r"(?: trực thuộc [Tt]rung ương)?"
_IN_REGIONS = re.compile(
    rf" (?:của |ở |tại )?các (?:tỉnh|khu vực)\b(?! (?:lộ|ủy|uỷ)\b)(?:(?:, | và ){_REGION}\b)?{_UNDER_THE_CENTRE}"
)
_ITS_CITIES = re.compile(rf"(?:, | và )thành phố\b(?! [{CAPITALS}]){_UNDER_THE_CENTRE}")
_LEVEL = any_of("tỉnh", "thành phố", "khu vực", "địa phương", "[Bb]ộ", "[Ss]ở", "ngành", LOWER)
_NAME_OF_MANY = re.compile(
    rf"{_HEAD}\b[^,;.]*? các {_LEVEL}(?:(?:,|, và| và) {_LEVEL})*{_UNDER_THE_CENTRE}"
    rf"|Các (?:Sở|Cục|Chi cục) [{CAPITALS}].*"
)


def bodies_of_many_at(text: str, start: int, end: int, begin: int = 0) -> tuple[int, int] | None:
    """Return where the words stand that make many of the one body named at [start, end) in `text`; None for one.

    'các' before the name counts from `begin` on, and only where no list of names goes on behind it.
    """
    plural = start - len(_PLURAL[0])
    if plural >= begin and text.startswith(_PLURAL, plural) and _MAY_BE_PLURAL.match(text, start, end):
        cities = _ITS_CITIES.match(text, end) if text.endswith("tỉnh", start, end) else None
        stop = cities.end() if cities else end
        return None if _LIST_GOES_ON.match(text, stop) else (plural, stop)
    if not text.startswith(" ", end):
        return None
    regions = _IN_REGIONS.match(text, end)
    return (start, regions.end()) if regions and _ONE_IN_EACH.match(text, start, end) else None


def names_many(name: str) -> bool:
    """Whether `name`, which no register knows, is that of one kind of body in many places."""
    return "ác " in name and _NAME_OF_MANY.fullmatch(name) is not None
