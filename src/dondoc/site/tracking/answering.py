"""Who answers on a day for an agency that a document names: its members, itself, its successor, or nobody yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.history import Answer, History
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.registering import agency_for
from dondoc.site.tracking.models.obligations import OpenQuestion


@dataclass(frozen=True, slots=True)
class Answering:
    """The agencies that answer, and what the office has still to decide about them."""

    agencies: tuple[Agency, ...]
    question: OpenQuestion = OpenQuestion.NONE


class Bindings:
    """Who answers on `day` by the stored register; asks it and the database once for each name."""

    def __init__(self, history: History, day: date) -> None:
        self._history, self._day = history, day
        self._known: dict[int, Answering] = {}
        self._stored: dict[str, Agency] = {}

    def of(self, named: Agency) -> Answering:
        """The agencies that answer for `named`: the members of a group, the successor of one that has ended."""
        if named.pk not in self._known:
            self._known[named.pk] = self._find(named)
        return self._known[named.pk]

    def _find(self, named: Agency) -> Answering:
        if named.is_group:
            found = self._in_store(self._history.members(named.register_id, self._day))
            return Answering(found) if found else Answering((named,), OpenQuestion.NO_MEMBERS)
        responsible = self._history.answering(named.register_id, self._day)
        if responsible is None:
            return Answering((named,), OpenQuestion.NO_SUCCESSOR)
        return Answering(self._in_store([responsible]))

    def _in_store(self, wanted: Iterable[Answer]) -> tuple[Agency, ...]:
        names = {answer.register_id: answer.name for answer in wanted}
        missing = names.keys() - self._stored.keys()
        for agency in Agency.objects.filter(register_id__in=missing):
            self._stored[agency.register_id] = agency
        for register_id in missing - self._stored.keys():
            self._stored[register_id] = agency_for(register_id, names[register_id], False)
        return tuple(self._stored[register_id] for register_id in names)
