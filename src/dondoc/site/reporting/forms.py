"""What a person fills in to issue a report."""

from django import forms
from django.utils.translation import gettext_lazy as _


class IssueForm(forms.Form):
    """Number and day of a report, as the agency's register has them."""

    number = forms.CharField(
        label=_("Number of the report"),
        help_text=_("As it is entered in the register, such as 45/BC-STC."),
        max_length=100,
        widget=forms.TextInput(attrs={"class": "w-16", "autocomplete": "off"}),
        error_messages={"required": _("Give the number under which the report is entered, such as 45/BC-STC.")},
    )
    issued_on = forms.DateField(
        label=_("Day of issue"),
        help_text=_("Such as 18/06/2026."),
        widget=forms.DateInput(attrs={"class": "w-8", "inputmode": "numeric", "autocomplete": "off"}),
        error_messages={
            "required": _("Give the day on which the report was signed."),
            "invalid": _("Write a day such as 18/06/2026."),
        },
    )


class ArrangeForm(forms.Form):
    """What a person does to the place of a passage, and why; the words are those of a paragraph that is added."""

    text = forms.CharField(required=False, max_length=10_000)
    why = forms.CharField(required=False, max_length=1_000)
    item = forms.BooleanField(required=False)


class RewordForm(forms.Form):
    """Other words for one passage; none gives the proposal back."""

    text = forms.CharField(required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 4}))
