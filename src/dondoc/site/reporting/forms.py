"""What a person fills in to issue a report."""

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.ui.fields import day_field


def _lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class IssueForm(forms.Form):
    """Number and day of a report, as the agency's register has them."""

    number = forms.CharField(
        label=_("Number of the report"),
        help_text=_("As it is entered in the register, such as 45/BC-STC."),
        max_length=100,
        widget=forms.TextInput(attrs={"class": "w-16", "autocomplete": "off"}),
        error_messages={"required": _("Give the number under which the report is entered, such as 45/BC-STC.")},
    )
    issued_on = day_field(
        _("Day of issue"),
        _("Such as 18/06/2026."),
        required=True,
        missing=_("Give the day on which the report was signed."),
    )


class ArrangeForm(forms.Form):
    """What a person does to the place of a passage, and why; the words are those of a paragraph that is added."""

    text = forms.CharField(required=False, max_length=10_000)
    why = forms.CharField(required=False, max_length=1_000)
    item = forms.BooleanField(required=False)


class FrameForm(forms.Form):
    """What stands around the body of a report; an empty field gives the proposal back."""

    subject = forms.CharField(label=_("Subject"), required=False, max_length=1_000, widget=_lines(2))
    addressees = forms.CharField(
        label=_("Addressed to"), help_text=_("One a line."), required=False, max_length=20_000, widget=_lines(3)
    )
    recipients = forms.CharField(
        label=_("Recipients"),
        help_text=_("One a line; the last says where it is kept."),
        required=False,
        max_length=5_000,
        widget=_lines(4),
    )
    authority = forms.CharField(
        label=_("For which body it is signed"),
        help_text=_("The collective it is signed for, in capitals; nothing where the head signs for the agency."),
        required=False,
        max_length=200,
    )
    posts = forms.CharField(
        label=_("Post of who signs"),
        help_text=_(
            "A deputy has the head's post on the first line and his or her own below; so by order, so delegated."
        ),
        required=False,
        max_length=500,
        widget=_lines(2),
    )
    name = forms.CharField(
        label=_("Name of who signs"), help_text=_("Without degree or title."), required=False, max_length=200
    )


class RewordForm(forms.Form):
    """Other words for one passage; none gives the proposal back."""

    text = forms.CharField(required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 4}))
