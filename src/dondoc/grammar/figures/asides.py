"""What stands between the words of a goal and is none of them: the numbers of a list, and brackets that compare.

'Đến năm 2030: (1) thu nhập đạt …; (2) tỷ lệ …' lists goals in one sentence; '50 xã (tăng 5 xã) đạt chuẩn' says aside by
how much the figure itself changes.
"""

import re

from dondoc.text import fold

_ORDINAL = re.compile(r"(?:^|(?<=[:;,.] )|(?<= và ))\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\) ?(?=[^\W_])", re.IGNORECASE)
_CHANGE = r"(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt|thêm|hơn)"
_LATER = r"(?:vào|và|đến|trong|năm|so với)"
_BY_HOW_MUCH = re.compile(
    rf"(?<=\d) ?(?P<unit>%|[^\W\d][^()\d,;:%]{{0,24}}?)(?: \({_CHANGE}\b[^()\d]{{0,30}}\d[\d.,]* ?"
    rf"(?:(?P=unit)(?!\w)[^()]{{0,60}}\)|[^()]{{0,60}}\)(?= (?!{_LATER}\b)[^\W\d]))"
    # '50 xã, tăng 5 xã so với năm 2025, đạt chuẩn'
    rf"|(?<!%), {_CHANGE} \d[\d.,]* ?(?P=unit) so với [^,;()]{{3,30}},(?= (?:đạt|được|hoàn thành)\b))"
)
# '50 (tăng 5 xã)', '97% (năm 2025: 95%)'; a bare number has its unit elsewhere, so that any bracket is an aside of it.
_AT_END = re.compile(
    rf"(?P<figure>[^()]*?\d[^()]*?) ?\((?:{_CHANGE}|so với|bằng|hiện|ước|năm|thực hiện|kế hoạch|trong đó|gồm)\b[^()]*\)"
    r"|(?P<bare>[\d.,]+(?: ?%)?) ?\([^()]*\)"
)

# 'tỷ lệ trẻ nhẹ cân (dưới 2.500 gam) dưới 5%': the bracket says what counts as light; the figure of it comes behind.
_BOUND = re.compile(
    r"\((?:dưới|trên|từ|không quá|[<>≤≥]=?|ít nhất|tối thiểu) ?\d[\d.,]* ?(?!%)[^\d()%]{1,30}(?: trở lên)?\)"
    r"(?= [^;:()]{0,60}?\d)"
    # 'Số vụ cháy thiệt hại từ 50 triệu đồng trở lên: không quá 3 vụ'
    r"|(?<!đạt)(?<!phấn đấu) (?:từ|trên|dưới) \d[\d.,]* (?!%)[^\d()%;:,]{1,40}? trở (?:lên|xuống)"
    r"(?=:? (?:không (?:quá|vượt quá)|tối đa|dưới|giảm)\b[^;:()]{0,20}?\d)"
)
_NO_FIGURE = re.compile(r"(?:[^\d;:]|\b(?:19|20)\d\d\b)*$")


def without_bounds(words: str) -> str:
    """Return `words` without what says which things a measure counts, before the figure of it."""
    folded = fold(words) if " (" in words or " trở " in words else ""
    if len(folded) != len(words):
        return words
    kept, place = [], 0
    for bound in _BOUND.finditer(folded):
        before = words[place : bound.start()]
        clause = before[max(before.rfind(";"), before.rfind(":")) + 1 :]
        if _NO_FIGURE.match(clause):
            kept.append(before.rstrip())
            place = bound.end()
    return "".join((*kept, words[place:]))


def without_ordinals(words: str) -> str:
    """Return `words` without the numbers of a list in them: '(1)', '(ii)', '(a)' at the head of a part."""
    return _ORDINAL.sub("", words) if "(" in words else words


def without_changes(words: str) -> str:
    """Return `words` without the brackets behind a figure that say by how much it changes, in its own unit."""
    folded = fold(words) if "(" in words or ", t" in words or ", g" in words else ""
    if len(folded) != len(words):
        return words
    kept, place = [], 0
    for change in _BY_HOW_MUCH.finditer(folded):
        kept.append(words[place : change.end("unit")])
        place = change.end()
    return "".join((*kept, words[place:]))


def without_aside_at_end(words: str) -> str:
    """Return the `words` of a cell without the brackets at their end that compare its figure, or say what is in it."""
    aside = _AT_END.fullmatch(fold(words)) if words.endswith(")") else None
    return words[: aside.end("bare" if aside["bare"] else "figure")] if aside else words
