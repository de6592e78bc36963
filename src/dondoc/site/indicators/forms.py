"""What people fill in: a figure, the reason for sending one back, a definition, how a target is judged."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.indicators.actions.decide_link import Decision
from dondoc.site.indicators.actions.define_measure import Definition
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.models.links import PathChoice, ReachChoice
from dondoc.site.indicators.models.values import Standing
from dondoc.site.indicators.numerals import BadNumber, read_number
from dondoc.site.ui.fields import day_field, words_field
from dondoc.site.ui.numbers import written


class FigureField(forms.CharField):
    """A number typed as in '1.234,5'."""

    def __init__(self, **options: Any) -> None:
        attributes = {"class": "w-16", "inputmode": "decimal", "autocomplete": "off"}
        super().__init__(widget=forms.TextInput(attrs=attributes), **options)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if not text:
            return None
        try:
            return read_number(text)
        except BadNumber as bad:
            raise forms.ValidationError(_("Write a number such as 1.234,5, with a comma before decimals.")) from bad

    def prepare_value(self, value: Any) -> Any:
        return written(value) if isinstance(value, Decimal) else value


class EntryForm(forms.Form):
    """One figure. It asks only for what can be read; `entries.faults` judges what it means."""

    period = forms.ChoiceField(label=_("Period"))
    amount = FigureField(label=_("Figure"))
    standing = forms.ChoiceField(label=_("Estimate or official"), choices=Standing.choices, widget=forms.RadioSelect)
    on_day = day_field(_("As of"), _("The day on which the figure stood so, such as 31/12/2025."), required=True)
    source = words_field(
        _("Source of the figure"), _("The book, report or letter that it stands in."), 2, required=True
    )
    answer = words_field(_("Why the figure is right"), _("What explains it, such as a new method or a flood."), 2)
    note = words_field(_("Remark"), _("What a reader has to know of this figure, such as a change of method."), 2)
    is_sure = forms.BooleanField(label=_("I have checked the figure: it is right."), required=False)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    submission_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, periods: Iterable[tuple[str, str]], **options: Any) -> None:
        super().__init__(data, **options)
        field = self.fields["period"]
        if isinstance(field, forms.ChoiceField):
            field.choices = list(periods)

    def said(self) -> Entry:
        """What the valid form says."""
        data = self.cleaned_data
        is_estimate = data["standing"] == Standing.ESTIMATE
        return Entry(
            data["period"], data["amount"], is_estimate, data["on_day"], data["source"], data["note"], data["answer"]
        )


def new_key() -> str:
    """A key for a form that has not been sent yet."""
    return str(uuid4())


class ReasonForm(forms.Form):
    """Why a figure goes back."""

    reason = words_field(_("Reason"), "", 2)


class DefinitionForm(forms.ModelForm[Measure]):
    """What a measure is."""

    composition = forms.CharField(
        label=_("Comes to 100 % together with the others of the group"),
        help_text=_("The name of the group, such as that of an economy's sectors; the same name for each share."),
        required=False,
        widget=forms.TextInput(attrs={"list": "nhom-ty-trong", "autocomplete": "off"}),
    )
    is_whole_named = forms.BooleanField(label=_("Every share of the group has an indicator"), required=False)

    class Meta:
        model = Measure
        fields = (
            *("name", "unit", "code", "direction", "periodicity", "is_share", "whole", "computation", "source"),
            *("checking", "exactness", "limits", "remedy", "note"),
        )
        labels = {  # noqa: RUF012 - read once by Django
            "name": _("Name of the indicator"),
            "unit": _("Unit of measure"),
            "code": _("Code in statistics"),
            "direction": _("Which way is better"),
            "periodicity": _("How often"),
            "is_share": _("A share of a whole, never above 100"),
            "whole": _("Part of"),
            "computation": _("How it is computed"),
            "source": _("Where figures come from"),
            "checking": _("How it is checked"),
            "exactness": _("How exact it must be"),
            "limits": _("What it cannot tell"),
            "remedy": _("What makes up for that"),
            "note": _("Remark"),
        }
        widgets = {  # noqa: RUF012 - read once by Django
            name: forms.Textarea(attrs={"rows": 2})
            for name in ("computation", "source", "checking", "exactness", "limits", "remedy", "note")
        }

    def __init__(self, data: Any = None, *, instance: Measure) -> None:
        group = instance.composition
        named = {"composition": group.name if group else "", "is_whole_named": group.is_whole if group else True}
        super().__init__(data, instance=instance, initial=named)

    def _post_clean(self) -> None:
        """Leave the stored measure alone: the action writes it."""

    def definition(self) -> Definition:
        """What the valid form says."""
        data = dict(self.cleaned_data)
        whole = data.pop("whole")
        return Definition(**data, whole=whole.pk if whole else None)


class LinkForm(forms.Form):
    """To which measure a target belongs and how it is judged."""

    measure = forms.ModelChoiceField(
        Measure.objects.all(), label=_("Indicator"), required=False, empty_label=_("An indicator of its own")
    )
    reach = forms.ChoiceField(label=_("What is held against the target"), choices=ReachChoice.choices)
    tolerance = FigureField(
        label=_("Tolerance"),
        help_text=_("How far from the number 'about' reaches; without it such a target is not judged."),
        required=False,
    )
    path = forms.ChoiceField(label=_("Path to the target"), choices=PathChoice.choices)
    base_year = forms.IntegerField(
        label=_("Base year"),
        help_text=_("Empty: the last year with a figure before the document."),
        required=False,
        min_value=1900,
        max_value=2200,
        widget=forms.TextInput(attrs={"class": "w-4", "inputmode": "numeric"}),
    )
    base_value = FigureField(label=_("Base value"), help_text=_("Empty: the figure of that year."), required=False)
    ends_on = day_field(
        _("Holds no more from"),
        _("Where a later document has replaced or ended the target. It is kept, and no longer judged."),
    )
    ended_by = forms.CharField(label=_("By which document"), required=False, max_length=300)
    given = words_field(_("Path year by year"), _("A line for each year, such as 2027: 21,5."), 5)

    def clean_given(self) -> dict[int, Decimal]:
        """The lines as years and values."""
        found = {}
        for line in self.cleaned_data["given"].split("\n"):
            year, _colon, value = line.partition(":")
            if not line.strip():
                continue
            try:
                found[int(year)] = read_number(value)
            except (ValueError, BadNumber) as bad:
                raise forms.ValidationError(_("Write a line for each year, such as 2027: 21,5.")) from bad
        return found

    def decision(self) -> Decision:
        """What the valid form says."""
        return Decision(**self.cleaned_data)


def link_form(link: Link) -> LinkForm:
    """The form as `link` stands now."""
    lines = (f"{year}: {written(Decimal(value))}" for year, value in sorted(link.given.items()))
    fields = ("reach", "tolerance", "path", "base_year", "base_value", "ends_on", "ended_by")
    words = {name: getattr(link, name) for name in fields}
    return LinkForm(initial={**words, "measure": link.measure, "given": "\n".join(lines)})
