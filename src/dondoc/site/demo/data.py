"""The data of the demonstration, as values: who there is, and what happens on which day."""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.tracking.progress import Progress


@dataclass(frozen=True, slots=True)
class Month:
    """One month as it is played. Agencies stand by their ids in the register.

    `silent`, `drafting`, `before_head` and `not_judged` name agencies by how far their reports come; an agency of
    `in_turn` does one of these in the first document, the next in the second, and so on.
    """

    month: date
    begins_on: date
    ends_on: date
    days: list[date]
    accepted_on: date
    silent: list[str]
    late: dict[str, date]
    drafting: list[str]
    before_head: list[str]
    returned: dict[str, str]
    not_judged: list[str]
    in_turn: dict[str, list[str]]
    silent_place: dict[str, int]
    said: dict[str, dict[str, dict[str, Any]]]
    evidence: dict[str, dict[str, Any]]
    contribution: dict[str, Any]
    completion_returned: str
    done_elsewhere: dict[str, Any]
    usual: list[dict[str, Any]] = field(default_factory=list)

    def stops(self, agency: str, document: int, where: str) -> bool:
        """Whether the report of `agency` on the document with the number `document` (from 0) stops at `where`."""
        if turns := self.in_turn.get(agency):
            return turns[document % len(turns)] == where
        return agency in getattr(self, where)

    def said_of(self, file_name: str, label: str, turn: int) -> Progress:
        """What is said of the task `label` of the document `file_name`; `turn` counts the tasks that are not named."""
        document = next((said for name, said in self.said.items() if file_name.startswith(name)), None)
        if document is None and turn % self.done_elsewhere["every"] == self.done_elsewhere["first"]:
            return Progress(**self.done_elsewhere["said"])
        return Progress(**((document or {}).get(label) or self.usual[turn % len(self.usual)]))


@cache
def month() -> Month:
    """Return the month that the demonstration plays."""
    return Month(**data_beside(__package__, "month.yaml"))


def people() -> dict[str, Any]:
    """Return who may sign in, and how those are called who only acted."""
    cast: dict[str, Any] = data_beside(__package__, "people.yaml")
    return cast
