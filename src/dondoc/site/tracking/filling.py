"""Saving lines of a report's grid: each that was changed goes through the same action as the single form."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid4

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.actions.record_progress import Recorded, record_progress
from dondoc.site.tracking.conflicts import Conflict
from dondoc.site.tracking.line_forms import LineForm
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report
from dondoc.site.tracking.progress import said_in
from dondoc.site.tracking.refusals import BadProgress, ChangedMeanwhile, KeyUsedElsewhere, Refused
from dondoc.site.tracking.selectors.report_lines import starts_at
from dondoc.site.tracking.sent_lines import once_more


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of one line: saved, left as it was (neither saved nor refused), or refused with its reason."""

    form: LineForm
    saved: ProgressUpdate | None = None
    conflict: Conflict | None = None
    refusal: str = ""

    @property
    def is_refused(self) -> bool:
        return bool(self.refusal or self.conflict or self.form.errors)


def fill_lines(acting: Acting, report: Report, sent: Iterable[tuple[Obligation, LineForm]]) -> dict[int, Filled]:
    """Save every changed line of `sent`, by the obligation's id; what is refused keeps its words and stops no other."""
    pairs = list(sent)
    seen = {one.pk: form.cleaned_data["version"] for one, form in pairs if form.is_valid()}
    starts = starts_at(report, seen)
    filled = {}
    for one, form in pairs:
        if one.pk in seen and form.said().settled(clock.today()) == starts[one.pk].settled(clock.today()):
            filled[one.pk] = Filled(form)
        else:
            filled[one.pk] = _fill(acting, report, one, form)
    return filled


def _fill(acting: Acting, report: Report, obligation: Obligation, form: LineForm) -> Filled:
    if not form.is_valid():
        return Filled(form)
    try:
        recorded = _record(acting, report, obligation, form)
    except BadProgress as refused:
        for field, sentence in refused.faults.items():
            form.add_error(field, sentence)
        return Filled(form)
    except ChangedMeanwhile as refused:
        return Filled(once_more(form, version=refused.conflict.version), conflict=refused.conflict)
    except KeyUsedElsewhere as refused:
        return Filled(once_more(form, submission_key=uuid4()), refusal=str(refused))
    except Refused as refused:
        return Filled(form, refusal=str(refused))
    return Filled(form, saved=recorded.update)


def _record(acting: Acting, report: Report, obligation: Obligation, form: LineForm) -> Recorded:
    """Save the line.

    A form that was written on after an earlier sending comes with the same key and other words: they are saved on top
    of what that sending stored.
    """
    said, key = form.said(), form.cleaned_data["submission_key"]
    version = form.cleaned_data["version"]
    recorded = record_progress(acting, obligation, said, seen_version=version, submission_key=key, report=report)
    if not recorded.is_repeated or said_in(recorded.update) == said.settled(clock.today()):
        return recorded
    version = recorded.update.version
    return record_progress(acting, obligation, said, seen_version=version, submission_key=uuid4(), report=report)
