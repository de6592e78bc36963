"""What many agencies say in the same words stands once, with the agencies named together."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, SectionPart, TaskLine
from dondoc.site.ui.labels import place_label
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
            first: dict[tuple[str, Hashable], str] = {}
            for row in task.rows:
                if words := words_of(row).strip():
                    key = (alike(words), apart_by(row))
                    first.setdefault(key, words)
                    groups.setdefault(key, []).append(row)
            for key, rows in groups.items():
                yield Said(task, first[key], tuple(rows))


def alike(words: str) -> str:
    """Return what is the same of `words` and of others that differ only in spaces, capitals and the mark at the end."""
    return " ".join(words.split()).rstrip(".;, ").casefold()


def together(said: Iterable[Said]) -> Iterator[tuple[str, str, tuple[TaskLine, ...]]]:
    """Yield (words, who said them of which tasks, the tasks): the same words about several tasks once.

    Agencies that say it of the same tasks are named together.
    """
    by_words: dict[str, list[Said]] = {}
    for one in said:
        by_words.setdefault(alike(one.words), []).append(one)
    for alike_ones in by_words.values():
        tasks_of: dict[str, list[TaskLine]] = {}
        for one in alike_ones:
            tasks_of.setdefault(one.agencies, []).append(one.task)
        who = (_who(agencies, tasks) for agencies, tasks in tasks_of.items())
        yield alike_ones[0].words, "; ".join(who), tuple(one.task for one in alike_ones)


def _who(agencies: str, tasks: list[TaskLine]) -> str:
    labels = ", ".join(dict.fromkeys(place_label(task.label) for task in tasks))
    return say(wording()["problems"]["who"], agencies=agencies, labels=labels)


def by_words(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """Yield (words, agencies) of `texts` as (agency, words): what several say alike once; no empty words."""
    found: dict[str, tuple[str, list[str]]] = {}
    for agency, text in texts:
        if words := text.strip():
            found.setdefault(alike(words), (words, []))[1].append(agency)
    yield from found.values()


def few(names: list[str]) -> str:
    """Return `names` in one line; of many the first, and how many others there are."""
    if len(names) <= _NAMED + 1:
        return "; ".join(names)
    return say(wording()["many"], names="; ".join(names[:_NAMED]), others=written(len(names) - _NAMED))
