"""Steps of a labelled task that have a day each: '(1) Họp lần thứ nhất: chậm nhất ngày 10/12/2025', '(2) …'.

They stand between the task's own words and its labels, which say who does all of them; each is a task by its day.
"""

from collections.abc import Sequence
from datetime import date

from dondoc.extract.prose.labelled_points import Points
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.point_words import begins_with_work
from dondoc.grammar.documents.numbering import Numbering
from dondoc.grammar.patterns import has_figure
from dondoc.grammar.times.task_times import find_task_times

_FEWEST = 2  # a lone point in brackets is a remark


def numbered_steps(zoned: Sequence[Zoned], head: int, label: int) -> Points:
    """Return the points of the one list of numbers or letters between the task at `head` and the label at `label`.

    () unless each of them begins with what is to be done, and holds a figure, as a day does.
    """
    own = zoned[head].paragraph.number
    steps: list[int] = []
    last: Numbering | None = None
    for at in range(head + 1, label):
        item, number = zoned[at], zoned[at].paragraph.number
        if number is None or number.is_list_mark:
            continue
        goes_on = number.follows(last) if last else number.begins_list and (own is None or number.rank > own.rank)
        if item.role is not None or not goes_on:
            return ()
        if not (begins_with_work(item.paragraph.body) and has_figure(item.paragraph.body)):
            return ()
        steps.append(at)
        last = number
    return tuple(steps) if len(steps) >= _FEWEST else ()


def are_dated(steps: Points, zoned: Sequence[Zoned], on: date | None, year: int | None) -> bool:
    """Whether each of the `steps` says by when it is to be done, in a document of the day `on`."""
    return all(
        any(time.role == "deadline" and time.end for time in find_task_times(zoned[at].paragraph.body, on, year))
        for at in steps
    )
