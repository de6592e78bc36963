"""A line of the grid of figures as a form: the entry form with small fields, under the measure's own prefix."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.forms import FigureField
from dondoc.site.indicators.models.values import Standing, Value
from dondoc.site.indicators.selectors.entry_lines import EntryLine
from dondoc.site.tracking.sent_lines import sent_line
from dondoc.site.ui.fields import A_DAY

SURE = "dung"


class FigureLineForm(forms.Form):
    """One figure in the grid; a line without a number says nothing. `version` is the entry that it builds on."""

    amount = FigureField(label=_("Figure"), required=False)
    standing = forms.ChoiceField(label=_("Estimate or official"), choices=Standing.choices)
    on_day = forms.DateField(
        label=_("As of"),
        required=False,
        widget=forms.DateInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": A_DAY},
    )
    source = forms.CharField(label=_("Source of the figure"), required=False, strip=False)
    note = forms.CharField(label=_("Remark"), required=False, strip=False)
    sure = forms.ChoiceField(label=_("Is it right?"), required=False)  # asked only about what is unlikely
    answer = forms.CharField(label=_("Why the figure is right"), required=False, strip=False)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    submission_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["sure"] = forms.ChoiceField(
            label=_("Is it right?"),
            required=False,
            choices=[("", _("Not looked at yet")), (SURE, _("Yes, it is right"))],
        )

    @property
    def is_sure(self) -> bool:
        return bool(self.cleaned_data.get("sure") == SURE)

    def said(self, line: EntryLine, today: date) -> Entry | None:
        """What the valid form says of `line`; None without a number. A day that is left out is today."""
        data = self.cleaned_data
        if data["amount"] is None:
            return None
        day = data["on_day"] or min(today, line.period.last_day)
        is_estimate = data["standing"] == Standing.ESTIMATE
        return Entry(line.period.code, data["amount"], is_estimate, day, data["source"], data["note"], data["answer"])


def prefix_of(pk: int) -> str:
    """The beginning of the names of the fields of a measure's line."""
    return f"ct-{pk}"


def line_form(acting: Acting, line: EntryLine, today: date) -> FigureLineForm:
    """The form of `line` as it starts, with a key of its own."""
    seen = line.seen
    usual = Standing.OFFICIAL if acting.is_office else Standing.ESTIMATE
    initial = {
        "amount": seen.amount if seen else None,
        "standing": seen.standing if seen else usual,
        "on_day": seen.on_day if seen else min(today, line.period.last_day),
        "source": seen.source if seen else line.measure.source[:500],
        "note": seen.note if seen else "",
        "answer": seen.answer if seen else "",
        "version": line.version,
        "submission_key": uuid4(),
    }
    return FigureLineForm(initial=initial, prefix=prefix_of(line.measure.pk))


def sent_form(post: QueryDict, pk: int) -> FigureLineForm | None:
    """The form of a measure's line as it was sent; None where the page did not hold it."""
    data = sent_line(post, prefix_of(pk), "standing")
    return None if data is None else FigureLineForm(data, prefix=prefix_of(pk))


def is_as_stored(entry: Entry, value: Value | None) -> bool:
    """Whether `entry` says nothing that `value` does not say."""
    if value is None:
        return False
    one = entry.settled()
    said = (one.amount, one.is_estimate, one.on_day, one.source, one.note)
    return said == (value.amount, value.is_estimate, value.on_day, value.source, value.note)
