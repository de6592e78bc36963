"""What the office chooses about a programme that everybody may see."""

from django import forms
from django.utils.translation import gettext_lazy as _


class PublicForm(forms.Form):
    """How much of the programme is shown."""

    shows_tasks = forms.BooleanField(
        label=_("Tasks and how they stand"),
        help_text=_("What is to be done, who answers, by when, and what the agencies report as done."),
        required=False,
    )
    shows_indicators = forms.BooleanField(label=_("Indicators with targets and confirmed figures"), required=False)
