"""Of which paragraph a label is said: the nearest one before it with a wider number, or the one right above it."""

from collections.abc import Sequence

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import Labelled, heads_information, may_be_labelled, read_labels
from dondoc.grammar.documents.numbering import Rank

FARTHEST = 20  # paragraphs between a task and the first label below it


def labels_of(paragraph: Paragraph) -> tuple[Labelled, ...]:
    """Return what the labels say that `paragraph` begins with; () where it begins with none."""
    return read_labels(paragraph.body) if may_be_labelled(paragraph.body) else ()


def head_of(zoned: Sequence[Zoned], place: int, free: int) -> int | None:
    """The task that a label at `place` is said of: the nearest paragraph before it with a wider number.

    A label without a number belongs to the nearest numbered paragraph, or to the one right above it.
    """
    number = zoned[place].paragraph.number
    for candidate in range(place - 1, max(free, place - FARTHEST) - 1, -1):
        item = zoned[candidate]
        if item.role is not None or (item.paragraph.after_table and candidate < place - 1):
            return None
        other = item.paragraph.number
        if other is None and (candidate == place - 1 and (number is None or number.is_list_mark)):
            return candidate
        if other is not None and _stands_over(zoned, candidate, place, free):
            return candidate if other.rank >= Rank.NUMBER else None
    return None


def _stands_over(zoned: Sequence[Zoned], candidate: int, place: int, free: int) -> bool:
    """Whether the number of the paragraph at `candidate` makes the label at `place` a part of it."""
    head, label = zoned[candidate].paragraph.number, zoned[place].paragraph.number
    if head is None:
        return False
    if label is None:
        return not head.is_list_mark or _is_one_of_many(zoned, candidate, place)
    return head.rank < label.rank and not _hangs_on(zoned, candidate, free, label.rank)


def tells_of_paper(zoned: Sequence[Zoned], bullet: int) -> bool:
    """Whether the `bullet` stands below a heading over what is told of the paper itself: 'Thông tin văn bản gốc'."""
    for at in range(bullet, max(-1, bullet - FARTHEST), -1):
        number = zoned[at].paragraph.number
        if number is None or number.rank < Rank.SMALL_LETTER:
            return at < bullet and heads_information(zoned[at].paragraph.body)
    return False


def _hangs_on(zoned: Sequence[Zoned], point: int, free: int, bullet: Rank) -> bool:
    """Whether the list of the letter or figure in brackets at `point` stands below a `bullet`: '(1) …' behind '- …'."""
    own = zoned[point].paragraph.number
    if own is None or own.rank not in (Rank.SMALL_LETTER, Rank.BRACKET):
        return False
    for at in range(point, max(free, point - FARTHEST), -1):
        number = zoned[at].paragraph.number
        if number is not None and number.rank is own.rank and number.begins_list:
            above = zoned[at - 1].paragraph.number
            return above is not None and above.rank is bullet
    return False


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
    around = (*range(place, min(place + FARTHEST, len(zoned) - 1)), *range(bullet - 1, max(0, bullet - FARTHEST), -1))
    return any(
        (other := zoned[at].paragraph).number is not None
        and other.number.rank is number.rank
        and not labels_of(other)
        and bool(labels_of(zoned[at + 1].paragraph))
        for at in around
    )
