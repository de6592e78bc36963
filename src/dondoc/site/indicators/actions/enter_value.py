"""An officer of the agency that keeps a measure enters a figure; the office enters official ones."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.chains import newest_entry
from dondoc.site.indicators.entries import Entry, faults
from dondoc.site.indicators.keeping import Keepers
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.indicators.models.values import Standing
from dondoc.site.indicators.plausibility import Question, questions
from dondoc.site.indicators.refusals import BadFigure, FigureChanged, FigureInDoubt
from dondoc.site.indicators.rights import may_enter
from dondoc.site.indicators.selectors.links import links_of
from dondoc.site.indicators.surroundings import surroundings_of
from dondoc.site.tracking.refusals import KeyUsedElsewhere


@dataclass(frozen=True, slots=True)
class Entered:
    """The stored figure, and whether it had been stored by an earlier sending of the same form."""

    value: Value
    is_repeated: bool


@transaction.atomic
def enter_value(
    acting: Acting, measure: Measure, entry: Entry, *, seen: int | None, is_sure: bool, submission_key: UUID
) -> Entered:
    """Store `entry`; the agency's head has then to confirm it, an official figure of the office counts at once.

    `seen` is the key of the newest figure for the period when the form was opened, None where there was none;
    `is_sure` says that the questions about the figure were read. Raises NotAllowed, BadFigure, FigureInDoubt,
    FigureChanged, KeyUsedElsewhere.
    """
    measure = Measure.objects.select_for_update().get(pk=measure.pk)
    if not may_enter(acting, Keepers(clock.today()).of(links_of(measure))):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
    return keep_entry(acting, measure, entry, seen=seen, is_sure=is_sure, submission_key=submission_key)


def keep_entry(
    acting: Acting, measure: Measure, entry: Entry, *, seen: int | None, is_sure: bool, submission_key: UUID
) -> Entered:
    """`enter_value` for a caller who has locked `measure` and asked the right, as a sheet does for all its rows."""
    stored = _stored_before(acting, measure, submission_key)
    if stored:
        return Entered(stored, is_repeated=True)
    entry = entry.settled()
    if found := faults_for(acting, entry, measure):
        raise BadFigure(found)
    former = newest_entry(measure, entry.period)
    if former and former.pk != seen:
        raise FigureChanged(former)
    asked = questions(entry.amount, entry.is_estimate, surroundings_of(measure, entry.period))
    if asked and not is_sure:
        raise FigureInDoubt(asked)
    return Entered(_store(acting, measure, entry, asked, former, submission_key), is_repeated=False)


def _stored_before(acting: Acting, measure: Measure, key: UUID) -> Value | None:
    value = Value.objects.filter(submission_key=key).first()
    if value and (value.measure_id, value.entered_by_id) != (measure.pk, acting.person.pk):
        raise KeyUsedElsewhere(_("This form belongs to another saving; check the text below and save once more."))
    return value


def faults_for(acting: Acting, entry: Entry, measure: Measure) -> dict[str, str]:
    """Why `acting` cannot enter the settled `entry` of `measure`, by field; empty where nothing is wrong."""
    found = faults(entry, measure, clock.today())
    if acting.is_office and entry.is_estimate:
        found["standing"] = _("The office enters official figures only; estimates are the agency's.")
    return found


def _store(
    acting: Acting, measure: Measure, entry: Entry, asked: list[Question], former: Value | None, submission_key: UUID
) -> Value:
    assert acting.agency is not None  # noqa: S101 - whoever may enter acts for an agency
    moment = clock.now()
    value = Value.objects.create(
        measure=measure,
        period=entry.period,
        amount=entry.amount,
        standing=Standing.ESTIMATE if entry.is_estimate else Standing.OFFICIAL,
        on_day=entry.on_day,
        source=entry.source,
        note=entry.note,
        questions=[question.value for question in asked],
        answer=entry.answer if asked else "",
        agency=acting.agency,
        entered_by=acting.person,
        entered_at=moment,
        submission_key=submission_key,
        supersedes=former,
        confirmed_by=acting.person if acting.is_office else None,
        confirmed_at=moment if acting.is_office else None,
    )
    audit.record(
        acting.person,
        "indicators.value.entered",
        value,
        period=value.period,
        amount=str(value.amount.normalize()),
        standing=value.standing,
        questions=value.questions,
        answer=value.answer,
    )
    return value
