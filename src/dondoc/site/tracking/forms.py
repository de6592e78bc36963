"""What people fill in: the progress form, and the filter of a list."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.history import Answer
from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.progress import Progress, said_in
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.fields import day_field, words_field


class ProgressForm(forms.Form):
    """The progress of one obligation. It asks only for what can be read; `progress.faults` judges what it means."""

    state = forms.ChoiceField(
        label=_("State of the task"),
        choices=[(stage.value, stage.label) for stage in Stage.an_agency_may_choose()],
        error_messages={"required": _("Choose one of the states in the list.")},
    )
    percent = forms.IntegerField(
        label=_("Percent done"),
        help_text=_("A whole number from 0 to 100; 100 is written by itself when the task is done."),
        required=False,
        widget=forms.TextInput(attrs={"class": "w-4", "inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": _("Write a whole number from 0 to 100.")},
    )
    done_on = day_field(_("Day of completion"), _("Only when done, such as 20/06/2026; today if left empty."))
    result = words_field(_("Result"), _("What has been achieved so far, with figures and document numbers."), 6)
    obstacles = words_field(_("Obstacles and causes"), "", 3)
    proposals = words_field(_("Proposals"), "", 3)
    decided_by = forms.CharField(
        label=_("Who decided the pause"),
        help_text=_("Only when paused: the person or agency, and the document."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    product_number = forms.CharField(
        label=_("Product: number of the document"),
        help_text=_("The document that the work has led to, such as 45/QD-UBND."),
        required=False,
        widget=forms.TextInput(attrs={"class": "w-16", "autocomplete": "off"}),
    )
    product_on = day_field(_("Product: day of the document"))
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    submission_key = forms.UUIDField(widget=forms.HiddenInput)

    def said(self) -> Progress:
        """What the valid form says."""
        data = self.cleaned_data
        return Progress(
            state=data["state"],
            percent=data["percent"] or 0,
            done_on=data["done_on"],
            result=data["result"],
            obstacles=data["obstacles"],
            proposals=data["proposals"],
            decided_by=data["decided_by"],
            product_number=data["product_number"],
            product_on=data["product_on"],
        )


WRITTEN_FIELDS = tuple(field.name for field in fields(Progress))
CARRIED_FIELDS = (*WRITTEN_FIELDS, "version", "submission_key")


def fresh_form(obligation: Obligation, newest: ProgressUpdate | None) -> ProgressForm:
    """A form that starts from the newest words of the agency, with a key of its own."""
    said = said_in(newest)
    words = {name: getattr(said, name) for name in WRITTEN_FIELDS}
    return ProgressForm(initial={**words, "version": obligation.version, "submission_key": uuid4()})


class FilterForm(forms.Form):
    """The filter of the tasks of a programme, from the address; a value that no choice has is no filter."""

    q = forms.CharField(label=_("Words in the task"), required=False, max_length=200, widget=forms.TextInput)
    agency = forms.ChoiceField(label=_("Lead agency"), required=False)
    state = forms.ChoiceField(label=_("State of the task"), required=False, choices=[("", _("All")), *Stage.choices])
    deadline = forms.ChoiceField(
        label=_("Deadline"), required=False, choices=[("", _("All")), *((kind.value, kind.value) for kind in TimeClass)]
    )

    def __init__(self, data: Any, agencies: Sequence[Agency | Answer]) -> None:
        super().__init__(data, auto_id="filter-%s")
        self._names = {agency.register_id: agency.name for agency in agencies}
        choices = [("", _("All")), *self._names.items()]
        self.fields["agency"] = forms.ChoiceField(label=_("Lead agency"), required=False, choices=choices)

    @property
    def applied(self) -> list[tuple[str, str]]:
        """The conditions that hold now besides the deadline, each as its parameter and what it is set to."""
        data = self.cleaned_data
        words = {
            "q": data.get("q", ""),
            "agency": self._names.get(data.get("agency", ""), ""),
            "state": str(Stage(data["state"]).label) if data.get("state") else "",
        }
        return [(parameter, label) for parameter, label in words.items() if label]

    def wanted(self, programme: Programme) -> TaskFilter:
        """The conditions that are valid, in `programme`; the others are dropped."""
        self.is_valid()
        data = self.cleaned_data
        return TaskFilter(
            text=data.get("q", ""),
            agency=data.get("agency", ""),
            state=data.get("state", ""),
            deadline=data.get("deadline", ""),
            programme=programme.pk,
        )
