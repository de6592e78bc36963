"""Names that 'lần lượt' or 'tương ứng' deals out: 'nông nghiệp, công nghiệp, dịch vụ lần lượt là 20%, 40%, 40%'."""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.figures.trimmed_measures import trim_end
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

IN_TURN = ("lần lượt", "tương ứng")
_IN_TURN = re.compile(rf"[, ]*\b{any_of(*IN_TURN)}$")
_NEXT = re.compile(r"\)? ?(?:[,;] ?(?:và )?|và )\(?")
_BETWEEN_NAMES = re.compile(r"[,;] (?:và )?| và ")
# Names that hold commas themselves, 'công nghiệp - xây dựng; dịch vụ và nông, lâm nghiệp', are parted by other marks.
_BETWEEN_MARKED = re.compile(r"; (?:và )?")
_BETWEEN_LISTS = re.compile(r"; (?:và )?| và ")
_BEFORE_NAMES = re.compile(
    r"^.*(?:\b(?:các|những) (?:ngành|lĩnh vực|khu vực|nhóm)|\bgồm|:) (?:kinh tế )?(?:là )?", re.DOTALL
)
_WHEN = r"(?:năm|giai đoạn|thời kỳ|nhiệm kỳ) "
_YEARS = r"(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?"
_TO = r"(?:(?:đến|vào|hết|trong|các) )"
_YEARS_BEHIND = re.compile(
    rf"[, (]{{0,3}}{_TO}{{0,2}}{_WHEN}{_YEARS}"
    rf"(?:(?:[,;)] ?| )(?:và )?{_TO}{{0,2}}(?:{_WHEN})?{_YEARS}){{0,7}}[ ),;]{{0,3}}$"
)


def deal_out(measures: Sequence[str], figures: Sequence[tuple[int, int]], text: str) -> Iterator[str]:
    """Yield each of `measures`, those of `figures` in the sentence `text`, with names in turn told apart.

    As many names as figures are dealt out one each; a single name, whose years are in turn, is that of all; a second
    row that names nothing has the names of the first. Where they do not match the words stay whole.
    """
    folded = fold(text)
    place = 0
    dealt: list[str] = []
    while place < len(measures):
        measure = measures[place]
        sign = _IN_TURN.search(fold(measure))
        if sign is None:
            yield measure
            place += 1
            continue
        end = place + 1
        while end < len(measures) and measures[end] == measure and _follows(figures[end - 1], figures[end], folded):
            end += 1
        before = figures[place - 1][1] if place else 0
        dealt = (
            _listed(text[before : figures[place][0]], end - place)
            or (dealt if not measure[: sign.start()].strip() and len(dealt) == end - place else [])
            or _named(measure, sign.start(), end - place)
        )
        yield from dealt
        place = end


def _follows(one: tuple[int, int], other: tuple[int, int], folded: str) -> bool:
    return bool(_NEXT.fullmatch(folded, one[1], other[0]))


def _named(measure: str, stop: int, figures: int) -> list[str]:
    years = _YEARS_BEHIND.search(fold(measure[:stop]))
    names = measure[: years.start() if years else stop]
    each = [name.strip() for name in _BETWEEN_NAMES.split(trim_end(names)) if name.strip()]
    if figures > 1 and len(each) == figures and not years:
        return each
    return [names if names and (years or len(each) == 1) else measure] * figures


def _listed(words: str, figures: int) -> list[str]:
    """As many names as `figures` out of the `words` before the sign, each with commas of its own; else none."""
    sign = re.search(rf"[, ]*\b{any_of(*IN_TURN)}", fold(words))
    names = words[: sign.start()] if sign and ";" in words else ""
    opening = _BEFORE_NAMES.match(fold(names))
    listed = names[opening.end() if opening else 0 :]
    for between in (_BETWEEN_MARKED, _BETWEEN_LISTS):
        each = [name.strip() for name in between.split(listed) if name.strip()]
        if opening and len(each) == figures:
            return each
    return []
