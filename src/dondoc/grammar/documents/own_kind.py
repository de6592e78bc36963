"""What a document calls itself: 'Kế hoạch này', 'ban hành Chương trình như sau'; copied text may call it otherwise."""

import re
from collections import Counter
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of, places_of
from dondoc.text import fold, pieces_of

_KINDS = (
    "Quyết định", "Kế hoạch", "Chương trình hành động", "Chương trình", "Chỉ thị", "Nghị quyết", "Đề án", "Thông báo",
    "Hướng dẫn", "Kết luận", "Phương án", "Công điện",
)  # fmt: skip
_CALL_THEMSELVES = frozenset(map(fold, _KINDS))
_THIS = re.compile(r" này(?!\w)")  # rarer than what stands before it
_FOLLOWS = "như sau"
_AS_FOLLOWS = re.compile(
    rf"(?:ban hành|xây dựng) (?P<kind>{any_of(*_KINDS)})(?: với các nội dung| với nội dung)?(?: cụ thể)? {_FOLLOWS} ?:"
)
_LONGEST_BEFORE = 70  # characters: 'ban hành Chương trình hành động với các nội dung cụ thể ', with room
_ISSUE_OTHERS = frozenset({"quyết định", "nghị quyết"})  # 'Quyết định … ban hành Kế hoạch như sau'

_FIGURES = re.compile(r"\d+")
_TELLING_TITLE = 5  # blanks
_REACH = 70  # characters
_ISSUING = re.compile(r"^(?:về )?(?:việc )?(?:ban hành|phê duyệt|công bố|thông qua) ")
_ISSUES = re.compile(r"(?:kèm theo|điều 1\.)[^\n;]*$")


def find_other_names(text: str, own: str, title: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` where a document of the kind `own` calls itself another.

    Only a kind that the text names nowhere else is meant: elsewhere it is of what the document carries out or issues.
    """
    if own not in _CALL_THEMSELVES:
        return
    for find in (_this, _as_follows):
        if find is _as_follows and own in _ISSUE_OTHERS:
            continue
        named = list(find(text))
        times = Counter(kind for kind, _, _ in named)
        others = {kind for kind in times if not _is_alike(kind, own, title) and _named(kind, text) == times[kind]}
        yield from ((start, end) for kind, start, end in named if kind in others)


def _this(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the kinds of 'Kế hoạch này' in `text`, with the places [start, end) of the words."""
    for this in _THIS.finditer(text):
        place = this.start()
        if text.endswith(_KINDS, 0, place):
            kind = next(kind for kind in _KINDS if text.endswith(kind, 0, place))
            yield kind, place - len(kind), this.end()


def _as_follows(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the kinds of 'ban hành Kế hoạch như sau:' in `text`, with their places [start, end)."""
    done = 0
    for place in places_of(_FOLLOWS, text):  # rarer than what stands before it
        match = _AS_FOLLOWS.search(text, max(done, place - _LONGEST_BEFORE), place + len(_FOLLOWS) + len(" :"))
        if match:
            done = match.end()
            yield match["kind"], *match.span("kind")


def _is_alike(kind: str, own: str, title: str) -> bool:
    folded = fold(kind)
    return folded.startswith(own) or own.startswith(folded) or folded in fold(title)


def _named(kind: str, text: str) -> int:
    return text.count(kind) + text.count(kind.upper())


def title_with_other_figures(title: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield the places in canonical `text` where the `title` of the document comes again with other figures.

    Only where it says what it issues ('ban hành kèm theo Quyết định này …'): a plan may well speak of last year's.
    """
    folded = _ISSUING.sub("", fold(title))
    figures = _FIGURES.findall(folded)
    if not figures or folded.count(" ") < _TELLING_TITLE:
        return
    pieces = (re.escape(piece).replace(r"\ ", r"\s") for piece in _FIGURES.split(folded))
    again = re.compile(r"(\d+)".join(pieces))
    for offset, piece in pieces_of(text):
        for match in again.finditer(fold(piece)):
            start, end = offset + match.start(), offset + match.end()
            before = fold(text[max(0, start - _REACH) : start])
            if list(match.groups()) != figures and _ISSUES.search(before):
                yield start, end
