"""Which measure a row of a table speaks of: by its code, else by its name and unit; never by a guess."""

from collections import defaultdict
from collections.abc import Iterable

from django.utils.translation import gettext as _

from dondoc.site.indicators.matching import most_alike
from dondoc.site.indicators.models import Measure
from dondoc.site.searching import searchable

_EDGES = " .,;:-–+*0123456789)"  # what stands before a name in a table: numbers and dashes


class Recogniser:
    """The measures that a person may enter figures of, by code and by name."""

    def __init__(self, measures: Iterable[Measure]) -> None:
        self._all = list(measures)
        self._by_code = {searchable(one.code): one for one in self._all if one.code}
        self._by_name: dict[str, list[Measure]] = defaultdict(list)
        for one in self._all:
            self._by_name[searchable(one.name).strip(_EDGES)].append(one)

    def find(self, code: str, name: str, unit: str) -> tuple[Measure | None, str]:
        """The measure, or None and why there is none in a sentence. '' for a code, name or unit that is not given."""
        if coded := self._by_code.get(searchable(code)) if code else None:
            return self._checked(coded, unit)
        named = self._by_name.get(searchable(name).strip(_EDGES), [])
        fitting = [one for one in named if not unit or searchable(one.unit) == searchable(unit)]
        if len(fitting) == 1:
            return fitting[0], ""
        if len(fitting) > 1:
            return None, _("Several indicators have this name; write the code or the unit.")
        return self._checked(named[0], unit) if named else (None, self._not_found(name or code, unit))

    def _checked(self, measure: Measure, unit: str) -> tuple[Measure | None, str]:
        if not unit or searchable(unit) == searchable(measure.unit):
            return measure, ""
        told = {"name": measure.name, "ours": measure.unit, "theirs": unit}
        return None, _("%(name)s is kept in %(ours)s; the table has it in %(theirs)s.") % told

    def _not_found(self, name: str, unit: str) -> str:
        known = [(one, one.name, one.unit if unit else "") for one in self._all]
        near = most_alike(name, unit, known)
        if near is None:
            return _("No indicator that you enter figures of has this name or code.")
        return _("No indicator has this name; did you mean %(name)s? Write it so.") % {"name": near[0].name}
