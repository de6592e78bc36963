"""Tasks that are given twice: the same words, agencies and time, in one section or in two."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.repeats import SHORTEST_REPEAT
from dondoc.model import Finding, Task
from dondoc.text import fold

_ENDS = " .;"
_TELLING_TASK = 5  # words; shorter tasks ('Báo cáo kết quả') mean what their section says
_TELLING_ANYWHERE = 8  # words; such a row says the same in whichever section it stands
_MOST_ROWS_ANYWHERE = 2  # where more come again, each section has the same steps


def faults_of_tasks_given_twice(collected: Collected) -> Iterator[Finding]:
    """Yield the tasks of `collected` that an earlier one says in the same words for the same agencies and time.

    Long sentences of prose are told as copied ones already. In another section only a row with a day is meant.
    """
    told: set[int] = set()
    for earlier, later in _pairs(collected, anywhere=False):
        told.add(later)
        yield _of(collected, earlier, later)
    again = [pair for pair in _pairs(collected, anywhere=True) if pair[1] not in told]
    if len(again) <= _MOST_ROWS_ANYWHERE:
        yield from (_of(collected, earlier, later) for earlier, later in again)


def _of(collected: Collected, earlier: int, later: int) -> Finding:
    return finding("duplicate_task", collected.tasks[later].source, line=collected.tasks[earlier].source.line_start)


def _pairs(collected: Collected, *, anywhere: bool) -> Iterator[tuple[int, int]]:
    """The first of each two tasks that are one, and the later: in one section, or `anywhere`."""
    alike: dict[tuple[int, int], int | None] = {}  # the first of each length of words and number of agencies
    first: dict[int, int] = {}  # by hash alone: the words of all tasks would be a long document once more
    for place, task in enumerate(collected.tasks):
        if not (_tells_anywhere(task) if anywhere else _tells(task)):
            continue
        shape = len(task.text.strip(_ENDS)), len(task.leads) + len(task.cooperating)
        other = alike.setdefault(shape, place)
        if other == place:
            continue
        if other is not None:  # what it says is worked out when another may say the same
            first[hash(_what(collected.tasks[other], anywhere=anywhere))] = other
            alike[shape] = None
        what = _what(task, anywhere=anywhere)
        earlier = first.setdefault(hash(what), place)
        if earlier != place and _what(collected.tasks[earlier], anywhere=anywhere) == what:
            yield earlier, place


def _tells(task: Task) -> bool:
    length = task.text.count(" ") + 1
    return bool(task.leads) and length >= _TELLING_TASK and (task.source.cell is not None or length < SHORTEST_REPEAT)


def _tells_anywhere(task: Task) -> bool:
    """Whether `task` is a row that says enough by itself: who, by which day, and in so many words what."""
    timed = any(time.end and not time.recurrence for time in task.schedule)
    return task.source.cell is not None and timed and _tells(task) and task.text.count(" ") + 1 >= _TELLING_ANYWHERE


def _what(task: Task, *, anywhere: bool) -> tuple[object, ...]:
    """What tells whether two tasks are one."""
    who = tuple(ref.name for ref in (*task.leads, *task.cooperating))
    when = tuple((time.start, time.end, time.recurrence) for time in task.schedule)
    return fold(task.text).strip(_ENDS), "" if anywhere else fold(task.section or ""), who, when
