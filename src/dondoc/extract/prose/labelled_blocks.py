"""Tasks written as a line of their own with labelled lines below it.

'1. Rà soát văn bản' above '- Cơ quan chủ trì: Sở Tư pháp.' and '- Thời gian thực hiện: Quý IV năm 2026.' is one task.
Lines between the two belong to it as well; what '- Nội dung: …' says is part of its words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import Labelled, is_content_label, may_be_labelled, read_labels
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.numbering import Rank

_FARTHEST = 20  # paragraphs between a task and the first label below it
_MOST_OTHER_LABELS = 3  # lines such as '- Địa điểm: …' between two that assign
_LONGEST_OTHER_LABEL = 30  # characters
_NAMES_SOMEBODY = frozenset({Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING})


@dataclass(slots=True)
class Block:
    """The paragraphs [start, stop) of a document that are one task: its own words first, then what is said of it."""

    start: int
    stop: int
    said: dict[Column, list[str]] = field(default_factory=dict)

    content: str = ""  # what a line 'Nội dung: …' below its own words says

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
        labels = _labels(zoned[place].paragraph)
        if not labels:
            continue
        goes_on = bool(blocks) and _reaches(blocks[-1], zoned, place) and _is_of(blocks[-1], zoned, place)
        head = blocks[-1].start if goes_on else _head(zoned, place, free)
        if head is None:
            continue
        if not goes_on:
            blocks.append(Block(head, place, content=_content(zoned, head, place)))
        free = _take(blocks[-1], labels, zoned, place, stop)
    return {block.start: block for block in blocks}


def _labels(paragraph: Paragraph) -> tuple[Labelled, ...]:
    return read_labels(paragraph.body) if may_be_labelled(paragraph.body) else ()


def _content(zoned: Sequence[Zoned], head: int, label: int) -> str:
    """What the line 'Nội dung: …' between a task's own words and the first label says, with the list below it."""
    for place in range(head + 1, label):
        if is_content_label(zoned[place].paragraph.body):
            return " ".join(item.paragraph.body for item in zoned[place:label])
    return ""


def _head(zoned: Sequence[Zoned], place: int, free: int) -> int | None:
    """The task that a label at `place` is said of: the nearest paragraph before it with a wider number.

    A label without a number belongs to the nearest numbered paragraph, or to the one right above it.
    """
    number = zoned[place].paragraph.number
    for candidate in range(place - 1, max(free, place - _FARTHEST) - 1, -1):
        item = zoned[candidate]
        if item.role is not None or (item.paragraph.after_table and candidate < place - 1):
            return None
        other = item.paragraph.number
        if other is None and (candidate == place - 1 and (number is None or number.is_list_mark)):
            return candidate
        if (
            other
            and not (number is None and other.is_list_mark and not _is_one_of_many(zoned, candidate, place))
            and (number is None or other.rank < number.rank)
        ):
            return candidate if other.rank >= Rank.NUMBER else None
    return None


def _is_one_of_many(zoned: Sequence[Zoned], bullet: int, place: int) -> bool:
    """Whether the `bullet` right above the label at `place` is a task: the next bullet has labels of its own, too.

    Else bullets above a label without a number only say what the numbered task over them is about.
    """
    number = zoned[bullet].paragraph.number
    if bullet != place - 1 or number is None:
        return False
    before = zoned[bullet - 1].paragraph if bullet else None
    if before is not None and before.number is not None and before.number.rank is number.rank:
        return False
    around = (*range(place, min(place + _FARTHEST, len(zoned) - 1)), *range(bullet - 1, max(0, bullet - _FARTHEST), -1))
    return any(
        (other := zoned[at].paragraph).number is not None
        and other.number.rank is number.rank
        and not _labels(other)
        and bool(_labels(zoned[at + 1].paragraph))
        for at in around
    )


def _reaches(block: Block, zoned: Sequence[Zoned], place: int) -> bool:
    """Whether nothing but other labels of its list ('- Thành phần: …', '- Địa điểm: …') parts `block` from `place`."""
    number = zoned[place].paragraph.number
    if number is None or not number.is_list_mark:
        return block.stop == place
    between = zoned[block.stop : place]
    return len(between) <= _MOST_OTHER_LABELS and all(
        item.role is None
        and (other := item.paragraph.number) is not None
        and other.rank is number.rank
        and ": " in item.paragraph.body[:_LONGEST_OTHER_LABEL]
        for item in between
    )


def _is_of(block: Block, zoned: Sequence[Zoned], place: int) -> bool:
    """Whether the label at `place`, right behind `block`, is said of the same task: its number is no wider."""
    number, head = zoned[place].paragraph.number, zoned[block.start].paragraph.number
    return number is None or head is None or number.rank > head.rank


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
    while end < stop and zoned[end].role is None and not _labels(zoned[end].paragraph):
        number = zoned[end].paragraph.number
        if number is None or (own is not None and number.rank <= own.rank) or not number.is_list_mark:
            break
        end += 1
    return end
