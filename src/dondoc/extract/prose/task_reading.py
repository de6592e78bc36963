"""The tasks of sentences whose assignments were found: their words, who is to do them, and by when."""

from collections.abc import Callable
from dataclasses import dataclass

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.bracket_assignments import read_names_in_bracket
from dondoc.grammar.assigning.sentence_assignments import SentenceAssignment, Way
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.task_times import find_task_times
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule


@dataclass(frozen=True, slots=True)
class SentenceTask:
    """The words of one task, who is to do it, and by when."""

    words: str
    assignment: Assignment
    schedule: tuple[Schedule, ...]


@dataclass(frozen=True, slots=True)
class TaskReading:
    """Makes tasks of what sentences assign, in the year that holds where they stand."""

    agencies: AgencyReader
    year: Callable[[], int | None]

    def tasks(self, paragraph: str, found: tuple[SentenceAssignment, ...]) -> list[SentenceTask]:
        """The tasks of `paragraph`: one is all of it, several are a sentence each."""
        if len(found) == 1 and found[0].way is not Way.LABELS:
            return [self._task(paragraph, found[0])]
        return [self._task(paragraph[one.start : one.end], one) for one in found]

    def bracketed(self, paragraph: Paragraph) -> list[SentenceTask]:
        """The task of a point that ends in a bracket of nothing but names: '… (Sở Y tế)'."""
        if paragraph.number is None:
            return []
        bracketed = read_names_in_bracket(paragraph.body, self.agencies)
        if bracketed is None:
            return []
        assignment, time = bracketed
        return [SentenceTask(paragraph.body, assignment, self._labelled(time) if time else self.times(paragraph.body))]

    def times(self, words: str) -> tuple[Schedule, ...]:
        """By when `words` say that they are done."""
        return find_task_times(words, self.agencies.on, self.year())

    def _task(self, words: str, found: SentenceAssignment) -> SentenceTask:
        said = [found.said(column) for column in (Column.DEADLINE, Column.PERIOD)]
        times = [time for cell in said if cell for time in self._labelled(cell)]
        return SentenceTask(words, found.assignment, tuple(times) or self.times(words))

    def _labelled(self, cell: str) -> tuple[Schedule, ...]:
        return read_time_cell(complete_cell(cell, "", self.year(), self.agencies.on), None)
