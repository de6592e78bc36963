"""What a person says to make a token."""

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.api.models import Scope

_LASTING = [(30, _("30 days")), (90, _("90 days")), (180, _("Half a year")), (365, _("A year"))]


class TokenForm(forms.Form):
    """The name of the program, what it may do, and for how long."""

    name = forms.CharField(
        label=_("Name of the program"), help_text=_("By which you will know it again."), max_length=80
    )
    scopes = forms.MultipleChoiceField(
        label=_("What it may do"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple, initial=[Scope.READ]
    )
    days = forms.TypedChoiceField(label=_("For how long"), choices=_LASTING, coerce=int, initial=90)
