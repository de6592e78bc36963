"""The form of a report's general part."""

from django import forms
from django.utils.translation import gettext_lazy as _


def _text(label: object, hint: object = "") -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": 5})
    return forms.CharField(label=label, help_text=hint, required=False, widget=widget, strip=False)  # type: ignore[arg-type]


class GeneralForm(forms.Form):
    """Four texts after the usual outline; the version seen and the form's own key go with them."""

    situation = _text(_("Direction and carrying-out"), _("What was issued, organised and checked in this period."))
    shortcomings = _text(_("Shortcomings and their causes"))
    next_steps = _text(_("Next steps"))
    recommendations = _text(_("Recommendations"))
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    submission_key = forms.UUIDField(widget=forms.HiddenInput)
