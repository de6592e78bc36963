"""Fields that the forms of many rooms have: a day, words of some lines, words of one line."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

A_DAY = _("Write a day such as 20/06/2026.")


def day_field(label: Any, hint: Any = "", *, required: bool = False, missing: Any = None) -> forms.DateField:
    """A day, written by hand; `missing` is what to say where it was left out."""
    return forms.DateField(
        label=label,
        help_text=hint,
        required=required,
        widget=forms.DateInput(attrs={"class": "w-8", "inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": A_DAY} | ({"required": missing} if missing else {}),
    )


def words_field(label: Any, hint: Any = "", rows: int = 2, *, required: bool = False) -> forms.CharField:
    """Words of some lines, kept to the letter as they were written."""
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=hint, required=required, widget=widget, strip=False)


def line_field(label: Any, hint: Any = "", *, limit: int = 200) -> forms.CharField:
    """A name or a number on one line, of `limit` characters at the most; it may be left out."""
    widget = forms.TextInput(attrs={"class": "w-16", "autocomplete": "off"})
    return forms.CharField(label=label, help_text=hint, required=False, max_length=limit, widget=widget)
