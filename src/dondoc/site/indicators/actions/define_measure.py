"""The office says what a measure is: how it is computed, checked and published, and what it is a part of."""

from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.models import Composition, Measure
from dondoc.site.indicators.models.measures import DirectionChoice, PeriodicityChoice
from dondoc.site.indicators.proposing import measure_key
from dondoc.site.indicators.refusals import BadFigure
from dondoc.site.indicators.rights import may_define
from dondoc.site.searching import searchable

_LONGEST = 300  # characters of a name


@dataclass(frozen=True, slots=True)
class Definition:
    """What a measure is. `whole` is the key of the measure that it is a part of; `composition` names the shares that
    it comes to 100 % with, `is_whole_named` says that all of them have an indicator.
    """

    name: str
    unit: str
    direction: str = DirectionChoice.UP.value
    periodicity: str = PeriodicityChoice.YEAR.value
    is_share: bool = False
    whole: int | None = None
    computation: str = ""
    source: str = ""
    checking: str = ""
    exactness: str = ""
    limits: str = ""
    remedy: str = ""
    note: str = ""
    code: str = ""
    composition: str = ""
    is_whole_named: bool = True


@transaction.atomic
def define_measure(acting: Acting, measure: Measure, definition: Definition) -> Measure:
    """Give `measure` this definition; raises NotAllowed unless `acting` is the office, BadFigure with its faults."""
    if not may_define(acting):
        raise NotAllowed(_("Only the office says what an indicator is."))
    measure = Measure.objects.select_for_update().get(pk=measure.pk)
    if found := _faults(definition, measure):
        raise BadFigure(found)
    changed = _write(definition, measure)
    if changed:
        measure.key = measure_key(measure.name, measure.unit)
        measure.search_text = searchable(f"{measure.name} {measure.unit}")
        measure.save()
        audit.record(acting.person, "indicators.measure.defined", measure, changed=changed)
    return measure


def _write(definition: Definition, measure: Measure) -> dict[str, list[Any]]:
    """Carry `definition` over and return what changed: for each field what it was and what it is."""
    said = {**asdict(definition), "whole_id": definition.whole, "composition_id": _composition(definition)}
    for name in ("whole", "composition", "is_whole_named"):
        del said[name]
    before = {name: getattr(measure, name) for name in said}
    for name, value in said.items():
        setattr(measure, name, value)
    return {name: [before[name], value] for name, value in said.items() if before[name] != value}


def _composition(definition: Definition) -> int | None:
    """The key of the composition that is named, made where there is none of that name."""
    name = " ".join(definition.composition.split())
    if not name:
        return None
    found, _made = Composition.objects.update_or_create(name=name, defaults={"is_whole": definition.is_whole_named})
    return found.pk


def _faults(definition: Definition, measure: Measure) -> dict[str, str]:
    found = {}
    if not definition.name.strip():
        found["name"] = _("An indicator needs a name.")
    if definition.direction not in DirectionChoice.values:
        found["direction"] = _("Choose one of the directions in the list.")
    if definition.periodicity not in PeriodicityChoice.values:
        found["periodicity"] = _("Choose one of the periods in the list.")
    if len(definition.composition) > _LONGEST:
        found["composition"] = _("A name has at most %(number)d characters.") % {"number": _LONGEST}
    if definition.composition.strip() and not definition.is_share:
        found["composition"] = _("Only shares come to 100 % together; say that this indicator is one.")
    if definition.whole is not None and _is_within(definition.whole, measure):
        found["whole"] = _("An indicator cannot be a part of itself or of one of its parts.")
    return found


def _is_within(whole: int, measure: Measure) -> bool:
    """Whether the measure with the key `whole` is `measure` or lies somewhere within it."""
    seen: set[int] = set()
    at: int | None = whole
    while at is not None and at not in seen:
        if at == measure.pk:
            return True
        seen.add(at)
        at = Measure.objects.filter(pk=at).values_list("whole_id", flat=True).first()
    return False
