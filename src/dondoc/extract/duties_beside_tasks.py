"""What a paragraph orders beside the tasks that its sentences assign: whoever else reports by a day.

'Các sở gửi kết quả về Sở X trước ngày 10; Sở X chủ trì thẩm định …' assigns a task in its second clause alone.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from dondoc.model import Document, Span, Task
from dondoc.text import collapse

_EDGES = " ;,."


def words_beside_tasks(tasks: Sequence[Task], document: Document) -> Iterator[tuple[str, Span]]:
    """Yield what the paragraphs of `tasks` say before, between and behind these, each with the paragraph's place."""
    told = sorted((task for task in tasks if task.source.cell is None), key=lambda task: task.source.start)
    for source, group in groupby(told, key=attrgetter("source")):
        words = collapse(document.quote(source))
        for task in group:
            before, found, behind = words.partition(task.text)
            if not found:
                break
            if before.strip(_EDGES):
                yield before.strip(" ;,"), source
            words = behind
        else:
            if words.strip(_EDGES):
                yield words.strip(" ;,"), source
