"""The points below a task that ends in what it holds, '- Lập hồ sơ, gồm:': parts of that thing, and no tasks."""

from dataclasses import dataclass

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.assigning.held_lists import opens_held_list
from dondoc.grammar.documents.numbering import Rank

_OUTSIDE = min(Rank)  # where a task without a number stands: every list below it is deeper


@dataclass(slots=True)
class HeldPoints:
    """Remembers how the last task is marked that holds what stands below it."""

    _holder: Rank | None = None

    def hear(self, task: Paragraph) -> None:
        """Tell of a task that was read: it may end in what it holds."""
        rank = task.number.rank if task.number else _OUTSIDE
        self._holder = rank if opens_held_list(task.body) else None

    def hold(self, paragraph: Paragraph) -> bool:
        """Whether `paragraph` is a part of what the task above it names last."""
        number, holder = paragraph.number, self._holder
        held = holder is not None and number is not None and number.is_list_mark and number.rank > holder
        self._holder = holder if held else None
        return held
