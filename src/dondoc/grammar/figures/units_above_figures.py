"""Units that words say of the figures beside or below them, and not behind one.

A heading or a measure has its unit in brackets or behind a comma ('Tỷ lệ đô thị hóa (%)'), or in what it counts ('Số xã
đạt chuẩn'); a line above a table has that of all its figures.
"""

import re

from dondoc.grammar.figures.units import COUNTED, read_unit, thing_counted
from dondoc.grammar.patterns import by_first_letter
from dondoc.text import fold

_LONGEST_UNIT = 30  # characters behind a comma
_BY_EACH = re.compile(r"[^\W\d]{2,10}(?: [^\W\d]{1,10}){0,3} ?/ ?(?:[\d.]+ )?[^\W\d]{1,10}(?: [^\W\d]{1,10}){0,2}")
_IN_BRACKETS = re.compile(r"\((?:(?:đơn vị tính|đvt|đơn vị): ?)?(?P<unit>[^()]{1,40})\)[\s.:;,*]*$", re.IGNORECASE)


def unit_in_brackets(words: str) -> str | None:
    """Return the unit that `words` end with in brackets: 'Tỷ lệ đô thị hóa (%)', 'Năm 2030 (ĐVT: tỷ đồng)'.

    A rate may stand behind a comma: 'Rác được tái chế, tấn/ngày'.
    """
    if not words.endswith(")") and (rate := _unit_behind_comma(words)):
        return rate
    said = _IN_BRACKETS.search(words)
    unit = read_unit(said["unit"], fold(said["unit"]), 0) if said else None
    if said and unit and unit[1] == len(said["unit"]):
        return unit[0]
    if said is None:
        return None
    # 'Số nhà tạm cần xóa (nhà)': what is counted is said again.
    counts = re.match(rf"(?:tổng )?số (?:lượng )?{re.escape(fold(said['unit']))}\b", fold(words[: said.start()]))
    return said["unit"] if counts or _BY_EACH.fullmatch(said["unit"]) else None


def _unit_behind_comma(words: str) -> str | None:
    """The rate, or '%', that `words` end with behind a comma; a noun there is one more thing: 'Số xã, phường'."""
    behind = words.rpartition(", ")[2].rstrip(" .:;") if ", " in words else ""
    if not ("/" in behind or behind == "%") or len(behind) > _LONGEST_UNIT:
        return None
    unit = read_unit(behind, fold(behind), 0)
    return unit[0] if unit and unit[1] == len(behind) else None


_AMONG_SO_MANY = re.compile(r" (?:tính )?trên (?:một )?(?P<people>(?:\d[\d.]* |vạn )(?:dân|người|trẻ))\b")
_NUMBER_OF = re.compile(rf"(?:tổng )?số (?:lượng )?(?:các )?(?={by_first_letter(*COUNTED)}\b)")


def unit_of_count(words: str) -> str | None:
    """Return the unit of the figure of a measure that counts: 'xã' of 'Số xã đạt chuẩn'; None where it is no count.

    'Số giường bệnh/vạn dân' counts them among so many.
    """
    folded = fold(words)
    counted = _NUMBER_OF.match(folded)
    unit = read_unit(words, folded, counted.end()) if counted else None
    if unit is None or folded.startswith("/", unit[1]):
        return None
    among = _AMONG_SO_MANY.match(folded, unit[1])
    return f"{unit[0]}/{among['people']}" if among else unit[0]


def unit_of_things(words: str) -> str | None:
    """Return the unit of the figures under `words` that name things: 'sản phẩm' of 'Sản phẩm OCOP'; else None."""
    unit = read_unit(words, fold(words), 0) if words[:1].isupper() else None
    return unit[0].lower() if unit and "/" not in unit[0] and thing_counted(unit[0]) else None


def without_unit_in_brackets(words: str) -> str:
    """Return `words` without the unit that they end with in brackets, or behind a comma."""
    if not unit_in_brackets(words):
        return words
    return words[: words.rindex("(" if words.rstrip(" .:;,*").endswith(")") else ", ")].rstrip()


_UNIT_SAID = r"(?:đơn vị(?: tính)?|đvt|đv tính) ?: ?(?P<unit>[^():;]{1,40}?)"
_OVER_TABLE = re.compile(rf"\(?{_UNIT_SAID}\)?[.:]?")
_IN_CAPTION = re.compile(rf"[^()]{{3,160}} \({_UNIT_SAID}\)[.:]?")


def unit_of_table(words: str) -> str | None:
    """Return the unit that the line `words` gives to all figures below it: 'Đơn vị tính: %', 'Biểu 3 (ĐVT: %)'."""
    folded = fold(words).strip(" *_")
    said = _OVER_TABLE.fullmatch(folded) or ("(đ" in folded and _IN_CAPTION.fullmatch(folded)) or None
    unit = read_unit(said["unit"], said["unit"], 0) if said else None
    return unit[0] if said and unit and unit[1] == len(said["unit"]) else None
