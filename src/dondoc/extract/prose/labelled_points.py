"""Points that share the labels of one list: 'Đơn vị chủ trì: Sở X' below the bullets of '1. Công tác tuyên truyền'.

A title above such bullets only names what they are about, and they are the tasks; below a sentence they only tell more
of it. Numbered points of which the last alone has labels share them, too.
"""

from collections.abc import Callable, Sequence

from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import heads_contents, heads_division
from dondoc.grammar.assigning.point_words import begins_with_work, leaves_open_who, names_things
from dondoc.grammar.documents.numbering import Rank

_LONGEST_LIST = 60  # points; those of a longer one share no labels
_LONGEST_TITLE = 20  # words
_STOPS = (".", ";", "!", "?")

Points = tuple[int, ...]


def points_below(zoned: Sequence[Zoned], head: int, stop: int) -> Points:
    """Return the points between the title at `head` and the label at `stop`, if they are the tasks; else ()."""
    return _tasks_of_title(zoned, head, [at for at in range(head + 1, stop) if not _only_announces(zoned[at])])


def points_of_contents(zoned: Sequence[Zoned], label: int, free: int) -> Points:
    """Return the points below the heading '1. Nội dung' that the label at `label`, '2. Cơ quan chủ trì: …', follows.

    The label may stand below a heading of its own, '2. Phân công thực hiện'; the points may be bullets then.
    """
    divided = label > 0 and heads_division(zoned[label - 1].paragraph.body)
    label -= divided
    number = zoned[label].paragraph.number
    if number is None or number.is_list_mark or number.rank < Rank.NUMBER or label == 0:
        return ()
    for at in range(label - 1, max(free, label - _LONGEST_LIST) - 1, -1):
        item, other = zoned[at], zoned[at].paragraph.number
        if item.role is not None or other is None or other.rank < number.rank:
            return ()
        if other.rank is number.rank:
            points = tuple(range(at + 1, label))
            if not points or not number.comes_after(other) or not heads_contents(item.paragraph.body):
                return ()
            ranks = {point.rank for below in points if (point := zoned[below].paragraph.number) is not None}
            return points if len(ranks) == 1 and (divided or min(ranks) < Rank.DASH) else ()
    return ()


def points_behind(zoned: Sequence[Zoned], head: int, first: int, stop: int, labelled: Callable[[int], bool]) -> Points:
    """Return the points from `first` on, behind the labels right below the title at `head`, if they are the tasks."""
    number, end = zoned[head].paragraph.number, first
    while end < stop and zoned[end].role is None and not labelled(end):
        other = zoned[end].paragraph.number
        if other is None or number is None or other.rank <= number.rank:
            break
        end += 1
    return () if end < stop and labelled(end) else _tasks_of_title(zoned, head, range(first, end))


def siblings_before(zoned: Sequence[Zoned], last: int, free: int) -> Points:
    """Return the points of one list that end with `last`, if none of them names anybody itself."""
    number, first = zoned[last].paragraph.number, last
    while first > free and number is not None and _is_sibling(zoned[first - 1], zoned[first]):
        first -= 1
    points = range(first, last + 1)
    return tuple(points) if all(leaves_open_who(zoned[at].paragraph.body) for at in points) else (last,)


def bullets_before(zoned: Sequence[Zoned], label: int, free: int) -> Points:
    """Return the bullets right above the label at `label`, if they are tasks."""
    first, free = label, max(free, label - _LONGEST_LIST - 1)
    while (
        first > free
        and _is_bullet(zoned[first - 1])
        and (first == label or _is_sibling(zoned[first - 1], zoned[first]))
    ):
        first -= 1
    return tuple(range(first, label)) if label - first <= _LONGEST_LIST and _are_tasks(zoned[first:label]) else ()


def _tasks_of_title(zoned: Sequence[Zoned], head: int, points: Sequence[int]) -> Points:
    title = zoned[head].paragraph
    if not points or title.words.endswith(_STOPS) or title.words.count(" ") >= _LONGEST_TITLE:
        return ()
    ranks = {number.rank for at in points if (number := zoned[at].paragraph.number) is not None}
    if len(ranks) != 1 or not _are_tasks([zoned[at] for at in points]):
        return ()
    return tuple(points) if len(points) > 1 or not begins_with_work(title.body) else ()


def _are_tasks(items: Sequence[Zoned]) -> bool:
    """Whether each of `items` may be a task, and one of them says in so many words that it is to be done."""
    return any(begins_with_work(item.paragraph.body) for item in items) and all(
        item.role is None
        and item.paragraph.number is not None
        and leaves_open_who(item.paragraph.body)
        and not names_things(item.paragraph.body)
        for item in items
    )


def _only_announces(item: Zoned) -> bool:
    """Whether it is a label such as 'a) Nội dung:' with its words below it."""
    return heads_contents(item.paragraph.body)


def _is_bullet(item: Zoned) -> bool:
    number = item.paragraph.number
    return item.role is None and number is not None and number.is_list_mark


def _is_sibling(item: Zoned, other: Zoned) -> bool:
    number, behind = item.paragraph.number, other.paragraph.number
    return item.role is None and number is not None and behind is not None and number.rank is behind.rank
