"""The form that the style guide shows with a fault in it."""

from django import forms


class SampleForm(forms.Form):
    """One field of each kind; labels stand in the template of the guide."""

    agency = forms.CharField(max_length=100, help_text="GRDP")
    due_on = forms.DateField(required=False)
    stage = forms.ChoiceField(choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect)
    note = forms.CharField(widget=forms.Textarea, required=False)
    sure = forms.BooleanField(required=False)
