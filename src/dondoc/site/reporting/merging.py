"""What many agencies say in the same words stands once, with the agencies named together."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, SectionPart, TaskLine
from dondoc.site.ui.numbers import written

_NAMED = 4  # agencies that are named before the others are only counted


@dataclass(frozen=True, slots=True)
class Said:
    """One text about one task, with the rows of the agencies that said it, in their order."""

    task: TaskLine
    words: str
    rows: tuple[AgencyRow, ...]

    @property
    def agencies(self) -> str:
        return few([row.agency_name for row in self.rows])


def merged(
    sections: tuple[SectionPart, ...],
    words_of: Callable[[AgencyRow], str],
    apart_by: Callable[[AgencyRow], Hashable] = lambda row: None,
) -> Iterator[Said]:
    """Yield what `words_of` gives of the rows of `sections`, the same words about a task once; no empty words.

    Rows of which `apart_by` gives different values are not put together.
    """
    for section in sections:
        for task in section.tasks:
            groups: dict[tuple[str, Hashable], list[AgencyRow]] = {}
            for row in task.rows:
                if words := words_of(row).strip():
                    groups.setdefault((words, apart_by(row)), []).append(row)
            for (words, _), rows in groups.items():
                yield Said(task, words, tuple(rows))


def few(names: list[str]) -> str:
    """Return `names` in one line; of many the first, and how many others there are."""
    if len(names) <= _NAMED + 1:
        return "; ".join(names)
    return say(wording()["many"], names="; ".join(names[:_NAMED]), others=written(len(names) - _NAMED))
