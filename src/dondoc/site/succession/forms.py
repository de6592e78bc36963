"""Step one of the wizard: who gives to whom, from which day, by which document. Agencies are typed by name."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site import clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.searching import searchable
from dondoc.site.succession.actions.reorganise import refuse_unsound
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.succession.refusals import PlanRefused
from dondoc.site.ui.fields import day_field

GIVERS, HEIRS = 4, 6


def _named(label: Any) -> forms.CharField:
    widget = forms.TextInput(attrs={"list": "agencies", "autocomplete": "off"})
    return forms.CharField(label=label, required=False, max_length=300, widget=widget)


class PlanForm(forms.Form):
    """A plan without its choices."""

    day = day_field(_("Effective day"), _("The first day of the new order, such as 01/03/2025."), required=True)
    basis = forms.CharField(
        label=_("Basis document"), help_text=_("Kind, number, day and issuer of the document."), max_length=500
    )
    note = forms.CharField(label=_("Note"), required=False, max_length=1000)
    goes_on = forms.BooleanField(
        label=_("The agency that gives goes on, and gives fields of work only"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for at in range(1, GIVERS + 1):
            self.fields[f"giver_{at}"] = _named(_("Agency that gives"))
        for at in range(1, HEIRS + 1):
            self.fields[f"heir_{at}"] = _named(_("Agency that takes over"))
            self.fields[f"field_{at}"] = forms.CharField(label=_("Field of work"), required=False, max_length=200)
        self.plan: Plan | None = None

    @property
    def givers(self) -> Iterator[forms.BoundField]:
        return (self[f"giver_{at}"] for at in range(1, GIVERS + 1))

    @property
    def shares(self) -> Iterator[tuple[forms.BoundField, forms.BoundField]]:
        return ((self[f"heir_{at}"], self[f"field_{at}"]) for at in range(1, HEIRS + 1))

    def clean(self) -> dict[str, Any]:
        """Look up the agencies on their days, and see whether the plan holds together."""
        data = super().clean() or self.cleaned_data
        day = data.get("day")
        if day is None:
            return data
        givers = [self._agency(f"giver_{at}", day - timedelta(days=1)) for at in range(1, GIVERS + 1)]
        heirs = [(self._agency(f"heir_{at}", day), data.get(f"field_{at}", "")) for at in range(1, HEIRS + 1)]
        if not self.errors:
            self.plan = Plan(
                tuple(dict.fromkeys(giver for giver in givers if giver)),
                tuple(dict.fromkeys(Share(heir, words.strip()) for heir, words in heirs if heir)),
                day,
                data["basis"],
                data["note"],
                ends=not data["goes_on"],
            )
            self._check(self.plan)
        return data

    def _check(self, plan: Plan) -> None:
        try:
            refuse_unsound(plan)
        except PlanRefused as refused:
            self.add_error(None, str(refused))

    def _agency(self, name: str, day: date) -> Agency | None:
        words = searchable(self.cleaned_data.get(name, ""))
        if not words:
            return None
        found = [one for one in _like(words) if words in (searchable(one.name), one.register_id)]
        there = list(existing_on(Agency.objects.filter(pk__in=[one.pk for one in found]), day))
        candidates = there or found
        if len(candidates) != 1:
            self.add_error(name, _("Choose an agency from the list; type its whole name."))
            return None
        return candidates[0]


def agencies_to_choose() -> list[str]:
    """The names offered while typing: of all agencies that exist today or ended with a successor still open."""
    today = existing_on(Agency.objects.filter(is_group=False), clock.today())
    ended = Agency.objects.filter(obligations__isnull=False, is_group=False, valid_to__lt=clock.today()).distinct()
    return sorted({agency.name for agency in (*today, *ended)})


def _like(words: str) -> Iterator[Agency]:
    yield from Agency.objects.filter(search_name__startswith=words, is_group=False)
    yield from Agency.objects.filter(register_id=words, is_group=False)
