"""Where a document points at a part of itself: 'Điều 4 Quyết định này', '(Phụ lục II kèm theo)', 'Như Điều 3;'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.patterns import any_of

ARTICLE, APPENDIX = "Điều", "Phụ lục"
_OWN = any_of("Quyết định", "Kế hoạch", "Chương trình", "Quy chế", "Quy định", "Chỉ thị", "Nghị quyết", "Đề án")
_FIGURE = r"(?P<figure>\d{1,3}|[IVX]{1,6})(?![\w./-]?\w)"
_POINTERS = (
    (ARTICLE, re.compile(rf"iều (?<=[Đđ]iều )(?<![“\"]\w{{4}} ){_FIGURE}(?= (?:của )?(?:bản )?{_OWN} này(?!\w))")),
    (ARTICLE, re.compile(rf"iều (?<=[Nn]hư [Đđ]iều ){_FIGURE}(?= ?(?:;|\n|$|\())")),
    (
        APPENDIX,
        re.compile(
            rf"hụ lục (?<=[Pp]hụ lục )(?:số )?{_FIGURE}"
            rf"(?=,? (?:ban hành )?(?:đính )?kèm(?: theo)?(?: ?(?:[),.;:\n]|$)| (?:{_OWN} )?này))"
        ),
    ),
    (APPENDIX, re.compile(rf"hụ lục (?<=kèm theo [Pp]hụ lục )(?:số )?{_FIGURE}(?= ?\))")),
)
_HEADINGS = (
    (ARTICLE, re.compile(r"[“\"*# ]*(?:Điều|ĐIỀU) (?P<figure>\d{1,3})(?![\w./-]\w)")),
    (APPENDIX, re.compile(r"[“\"*# ]*(?:PHỤ LỤC|Phụ lục)(?: SỐ| số)?:? (?P<figure>\d{1,3}|[IVX]{1,6})(?!\w)")),
)
_ALONE = ("PHỤ LỤC", "Phụ lục")
OPENINGS = ("Đ", "P", "“", '"', "*", "#")  # the first letters of such headings
_VALUES = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class OwnPart:
    """The characters [start, end) point at the part of that `kind` and `figure`, in short `words`."""

    start: int
    end: int
    kind: str
    figure: int
    words: str


def part_of_heading(line: str) -> tuple[str, int] | None:
    """Return the kind and figure of the part that `line` is the heading of, or None."""
    for kind, pattern in _HEADINGS:
        if match := pattern.match(line):
            return kind, _figure(match["figure"])
    return None


def is_appendix_alone(line: str) -> bool:
    """Whether `line` is the heading of an appendix that has no number, as the only one of a document."""
    return line.strip("*# ") in _ALONE


def find_own_parts(text: str) -> Iterator[OwnPart]:
    """Yield the places in canonical `text` that point at a numbered part of the document itself."""
    for kind, pattern in _POINTERS:
        for match in pattern.finditer(text):
            yield OwnPart(match.start() - 1, match.end(), kind, _figure(match["figure"]), f"{kind} {match['figure']}")


def _figure(written: str) -> int:
    if written.isdigit():
        return int(written)
    values = [_VALUES[letter] for letter in written]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
