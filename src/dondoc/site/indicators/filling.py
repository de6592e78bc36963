"""Saving lines of the grid of figures: each that says something new goes through the action of the single form."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid4

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.actions.enter_value import Entered, enter_value
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.line_forms import FigureLineForm, is_as_stored
from dondoc.site.indicators.models import Value
from dondoc.site.indicators.plausibility import Question
from dondoc.site.indicators.refusals import BadFigure, FigureChanged, FigureInDoubt
from dondoc.site.indicators.selectors.entry_lines import EntryLine
from dondoc.site.tracking.refusals import KeyUsedElsewhere, Refused
from dondoc.site.tracking.sent_lines import once_more


@dataclass(frozen=True, slots=True)
class FilledFigure:
    """What became of a line: saved, left as it was, asked about, changed by someone else, or refused."""

    form: FigureLineForm
    saved: Value | None = None
    questions: tuple[Question, ...] = ()
    newest: Value | None = None
    refusal: str = ""

    @property
    def is_refused(self) -> bool:
        return bool(self.refusal or self.questions or self.newest or self.form.errors)


def fill_figures(acting: Acting, sent: Iterable[tuple[EntryLine, FigureLineForm]]) -> dict[int, FilledFigure]:
    """Save every changed line of `sent`, by the measure's key; what is refused keeps its words and stops no other."""
    return {line.measure.pk: _fill(acting, line, form) for line, form in sent}


def _fill(acting: Acting, line: EntryLine, form: FigureLineForm) -> FilledFigure:
    if not form.is_valid():
        return FilledFigure(form)
    entry = form.said(line, clock.today())
    if entry is None or is_as_stored(entry, line.seen):
        return FilledFigure(form)
    try:
        entered = _enter(acting, line, form, entry)
    except BadFigure as refused:
        for field, sentence in refused.faults.items():
            form.add_error(field if field in form.fields else "amount", sentence)
        return FilledFigure(form)
    except FigureInDoubt as doubt:
        return FilledFigure(form, questions=doubt.questions)
    except FigureChanged as changed:
        return FilledFigure(once_more(form, version=changed.newest.pk), newest=changed.newest)
    except KeyUsedElsewhere as refused:
        return FilledFigure(once_more(form, submission_key=uuid4()), refusal=str(refused))
    except Refused as refused:
        return FilledFigure(form, refusal=str(refused))
    return FilledFigure(form, saved=entered.value)


def _enter(acting: Acting, line: EntryLine, form: FigureLineForm, entry: Entry) -> Entered:
    """Save the line.

    A form that was written on after an earlier sending comes with the same key and other words: they are saved on top
    of what that sending stored.
    """
    seen, key = form.cleaned_data["version"] or None, form.cleaned_data["submission_key"]
    how = {"is_sure": form.is_sure}
    entered = enter_value(acting, line.measure, entry, seen=seen, submission_key=key, **how)
    if not entered.is_repeated or is_as_stored(entry, entered.value):
        return entered
    return enter_value(acting, line.measure, entry, seen=entered.value.pk, submission_key=uuid4(), **how)
