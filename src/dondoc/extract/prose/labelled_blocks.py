"""Tasks written as a line of their own with labelled lines below it.

'1. Rà soát văn bản' above '- Cơ quan chủ trì: Sở Tư pháp.' and '- Thời gian thực hiện: Quý IV năm 2026.' is one task.
Lines between the two belong to it as well; what '- Nội dung: …' says is part of its words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.prose.dated_steps import numbered_steps
from dondoc.extract.prose.divided_work import divides_work
from dondoc.extract.prose.labelled_heads import head_of, labels_of, tells_of_paper
from dondoc.extract.prose.labelled_points import (
    bullets_before,
    points_behind,
    points_below,
    points_of_contents,
    siblings_before,
)
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import (
    Labelled,
    is_content_label,
    read_heading_label,
)
from dondoc.grammar.cells.columns import Column

_MOST_OTHER_LABELS = 3  # lines such as '- Địa điểm: …' between two that assign
_LONGEST_OTHER_LABEL = 30  # characters
_NAMES_SOMEBODY = frozenset({Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING})


@dataclass(slots=True)
class Block:
    """The paragraphs [start, stop) of a document that are one task: its own words first, then what is said of it.

    Where `points` share what is said, each of them is a task; unless the first is that at `start`, a title heads them.
    The numbered `steps` between its words and the first label are tasks of the same agencies where each has its day.
    """

    start: int
    stop: int
    said: dict[Column, list[str]] = field(default_factory=dict)

    content: str = ""  # what a line 'Nội dung: …' below its own words says
    points: tuple[int, ...] = ()
    steps: tuple[int, ...] = ()

    @property
    def title(self) -> int | None:
        """Where the title stands that only heads the points."""
        return self.start if self.points and self.points[0] != self.start else None

    def words(self, column: Column) -> str:
        """What the labels of `column` say, parted by semicolons; '' where there are none."""
        return "; ".join(self.said.get(column, ()))

    @property
    def names_somebody(self) -> bool:
        return not _NAMES_SOMEBODY.isdisjoint(self.said)


def find_blocks(zoned: Sequence[Zoned], start: int, stop: int) -> dict[int, Block]:
    """Return the labelled tasks among the paragraphs [start, stop) by the place of their first paragraph."""
    blocks: list[Block] = []
    free = start  # paragraphs from here on belong to no task yet
    for place in range(start, stop):
        if place < free or zoned[place].role is not None:
            continue
        labels = labels_of(zoned[place].paragraph) or _heading_label(zoned, place, stop)
        if not labels or divides_work(zoned, place, stop) or tells_of_paper(zoned, place):
            continue
        goes_on = bool(blocks) and _reaches(blocks[-1], zoned, place) and _is_of(blocks[-1], zoned, place)
        block = blocks[-1] if goes_on else _begin(zoned, place, free)
        if block is None:
            continue
        if not goes_on:
            blocks.append(block)
        free = _take(block, labels, zoned, place, stop)
    for block in blocks:
        _take_points_behind(block, zoned, stop)
    return {block.start: block for block in blocks}


def _begin(zoned: Sequence[Zoned], place: int, free: int) -> Block | None:
    """The block of which the label at `place` is the first that says something."""
    if contents := points_of_contents(zoned, place, free):
        return Block(contents[0] - 1, place, points=contents)
    if not labels_of(zoned[place].paragraph):
        return None
    head = head_of(zoned, place, free)
    if head is None:
        bullets = bullets_before(zoned, place, free)
        return Block(bullets[0], place, points=bullets) if bullets else None
    if points := points_below(zoned, head, place):
        return Block(head, place, points=points)
    content = _content(zoned, head, place)
    siblings = siblings_before(zoned, head, free) if head == place - 1 else ()
    if len(siblings) > 1:
        return Block(siblings[0], place, points=siblings)
    return Block(head, place, content=content, steps=() if content else numbered_steps(zoned, head, place))


def _take_points_behind(block: Block, zoned: Sequence[Zoned], stop: int) -> None:
    """Add to a title with labels right below it the points that stand behind those."""
    if block.points or block.content or not (zoned[block.start + 1 : block.stop] and block.said):
        return
    if not labels_of(zoned[block.start + 1].paragraph):
        return
    block.points = points_behind(zoned, block.start, block.stop, stop, lambda at: bool(labels_of(zoned[at].paragraph)))
    block.stop = block.points[-1] + 1 if block.points else block.stop


def _heading_label(zoned: Sequence[Zoned], place: int, stop: int) -> tuple[Labelled, ...]:
    """The label that a heading is by itself, where the list below it says who."""
    number, below = zoned[place].paragraph.number, zoned[place + 1].paragraph.number if place + 1 < stop else None
    if number is None or below is None or below.rank <= number.rank:
        return ()
    label = read_heading_label(zoned[place].paragraph.body)
    return (label,) if label else ()


def _content(zoned: Sequence[Zoned], head: int, label: int) -> str:
    """What the line 'Nội dung: …' between a task's own words and the first label says, with the list below it."""
    for place in range(head + 1, label):
        if is_content_label(zoned[place].paragraph.body):
            return " ".join(item.paragraph.body for item in zoned[place:label])
    return ""


def _reaches(block: Block, zoned: Sequence[Zoned], place: int) -> bool:
    """Whether nothing but other labels of its list ('- Thành phần: …', '- Địa điểm: …') parts `block` from `place`."""
    number = zoned[place].paragraph.number
    if number is None or not number.is_list_mark:
        return block.stop == place
    if place - block.stop > _MOST_OTHER_LABELS:  # a long list is not to be copied for each of its lines
        return False
    return all(
        item.role is None
        and (other := item.paragraph.number) is not None
        and other.rank is number.rank
        and ": " in item.paragraph.body[:_LONGEST_OTHER_LABEL]
        for item in zoned[block.stop : place]
    )


def _is_of(block: Block, zoned: Sequence[Zoned], place: int) -> bool:
    """Whether the label at `place`, right behind `block`, is said of the same task: its number is no wider."""
    number, head = zoned[place].paragraph.number, zoned[block.start].paragraph.number
    if number is None or head is None or number.rank > head.rank:
        return True
    return block.title is not None and number.comes_after(head)


def _take(block: Block, labels: Sequence[Labelled], zoned: Sequence[Zoned], place: int, stop: int) -> int:
    """Add `labels` to `block`, and the deeper lines that list what an empty label announces; return where it ends."""
    end = place + 1
    for label in labels:
        words = [label.words] if label.words else []
        if not words and label is labels[-1]:
            end = _end_of_list(zoned, place, stop)
            words = [item.paragraph.body.strip(" ;.") for item in zoned[place + 1 : end]]
        block.said.setdefault(label.column, []).extend(words)
    block.stop = end
    return end


def _end_of_list(zoned: Sequence[Zoned], place: int, stop: int) -> int:
    own, end = zoned[place].paragraph.number, place + 1
    while end < stop and zoned[end].role is None and not labels_of(zoned[end].paragraph):
        number = zoned[end].paragraph.number
        if number is None or (own is not None and number.rank <= own.rank) or not number.is_list_mark:
            break
        end += 1
    return end
