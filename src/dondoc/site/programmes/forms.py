"""The forms of the programmes room: the filter of indicators and the choice of a consolidator."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.programmes.models import Indicator, Programme
from dondoc.site.programmes.selectors import saying, visible_programmes


class IndicatorFilterForm(forms.Form):
    """What a reader asks the list of indicators for, as it stands in the address."""

    q = forms.CharField(label=_("Words"), required=False)
    programme = forms.ModelChoiceField(Programme.objects.none(), label=_("Programme"), required=False)
    agency = forms.ModelChoiceField(
        Agency.objects.none(), label=_("Agency"), required=False, to_field_name="register_id"
    )

    def __init__(self, acting: Acting, data: Any) -> None:
        super().__init__(data)
        asked_for = Q(register_id=data.get("agency", ""))
        answering = Agency.objects.filter(asked_for | Q(indicator_parts__isnull=False)).distinct()
        for name, choices in (("programme", visible_programmes(acting)), ("agency", answering)):
            field = self.fields[name]
            if isinstance(field, forms.ModelChoiceField):
                field.queryset = choices
                field.empty_label = _("All")

    def narrowed(self, indicators: QuerySet[Indicator]) -> QuerySet[Indicator]:
        """Those of `indicators` that fit; a condition that cannot be read asks for nothing."""
        self.is_valid()
        wanted = self.cleaned_data
        found = saying(indicators, wanted.get("q", ""))
        if programme := wanted.get("programme"):
            found = found.filter(programme=programme)
        if agency := wanted.get("agency"):
            found = found.filter(agencies__agency=agency).distinct()
        return found


class PublishForm(forms.Form):
    """Which agency consolidates the reports of the programme; first offered is one that has a consolidator."""

    consolidator = forms.ModelChoiceField(
        Agency.objects.none(),
        label=_("Consolidating agency"),
        help_text=_("It sees every agency's report and makes the consolidated one."),
        required=False,
        empty_label=_("The office itself"),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, initial={"consolidator": _usual_consolidator()})
        field = self.fields["consolidator"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = existing_on(Agency.objects.filter(is_group=False, kind="department"), clock.today())


def _usual_consolidator() -> Agency | None:
    return Agency.objects.filter(memberships__role=Role.CONSOLIDATOR).first()
