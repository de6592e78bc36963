"""Lists that say how many they hold: '04 huyện (A, B, C)' and 'gồm 04 huyện: A, B, C.' name three."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.patterns import any_of

UNITS = ("huyện", "xã", "phường", "đơn vị", "tỉnh", "dự án", "khu", "cụm", "trường", "bản")
_COUNTED_LIST = re.compile(
    rf"(?=\d)(?<!\w)(?P<count>0?[2-9]|1\d) (?P<unit>{any_of(*UNITS)}) ?\((?P<names>[^()]{{5,200}})\)"
)
_AFTER_COLON = re.compile(
    rf"\b(?:gồm|là|tại|ở) (?P<count>0?[2-9]|1\d) (?P<unit>{any_of(*UNITS)}): "
    r"(?P<names>[^.;:()\d\n\t]{5,200})(?=[.;\n\t]|$)"
)
_BETWEEN = re.compile(r"[,;]| và ")
_OPEN = re.compile(r"\d|\.\.\.|…|v\.v")  # a list that does not mean to be whole, or holds figures of its own


@dataclass(frozen=True, slots=True)
class CountedList:
    """The characters [start, end) say `stated` things and name `named`."""

    start: int
    end: int
    stated: int
    named: int
    unit: str


def find_counted_lists(text: str) -> Iterator[CountedList]:
    """Yield the lists of `text` that state their number and name at least two things."""
    for match in _COUNTED_LIST.finditer(text):
        names = _BETWEEN.split(match["names"])
        if len(names) > 1 and not _OPEN.search(match["names"]):
            yield CountedList(*match.span(), stated=int(match["count"]), named=len(names), unit=match["unit"])
    for match in _AFTER_COLON.finditer(text):
        names = [name.strip() for name in _BETWEEN.split(match["names"])]
        if len(names) > 1 and all(name[:1].isupper() for name in names) and not _OPEN.search(match["names"]):
            yield CountedList(*match.span(), stated=int(match["count"]), named=len(names), unit=match["unit"])
