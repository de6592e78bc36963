"""What people fill in: a request of one kind, and the decision on it."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.requests.asking import NUMBER_LIMIT, Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation
from dondoc.site.ui.fields import day_field, line_field, words_field

_OF_KIND: dict[Aspect, tuple[str, ...]] = {
    Aspect.DEADLINE: ("due_on", "cause_kind"),
    Aspect.LEAD: ("lead",),
    Aspect.WORDING: ("wording",),
}
_WRITTEN = ("cause_kind", "due_on", "lead", "wording", "reason", "evidence", "evidence_number", "evidence_on")


class AskForm(forms.Form):
    """A request of one kind. It asks only for what can be read; `asking.faults` judges what it means."""

    due_on = day_field(_("Later deadline"), _("Such as 30/09/2026."))
    lead = forms.ModelChoiceField(
        Agency.objects.none(),
        label=_("Agency that should lead"),
        required=False,
        to_field_name="register_id",
        empty_label=_("Choose an agency"),
        error_messages={"invalid_choice": _("Choose an agency that exists.")},
    )
    wording = words_field(_("New wording"), _("The whole task as it should be worded."), 5)
    cause_kind = forms.ChoiceField(
        label=_("What made the deadline move"),
        help_text=_("The main cause; the words below say the rest."),
        required=False,
        choices=[("", _("Choose a cause")), *CauseKind.choices],
        error_messages={"invalid_choice": _("Choose a cause in the list.")},
    )
    reason = words_field(_("Reason"), _("What has changed since the task was given; who decides reads this first."), 5)
    evidence = words_field(_("Evidence"), _("What bears the reason out: figures, letters, minutes."), 3)
    evidence_number = line_field(_("Number of the document"), limit=NUMBER_LIMIT)
    evidence_on = day_field(_("Day of the document"))
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    submission_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, kind: Aspect, obligation: Obligation, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind
        own = _OF_KIND.get(kind, ())
        for name in (name for names in _OF_KIND.values() for name in names if name not in own):
            del self.fields[name]
        lead = self.fields.get("lead")
        if isinstance(lead, forms.ModelChoiceField):
            others = Agency.objects.filter(is_group=False).exclude(pk=obligation.agency_id)
            lead.queryset = existing_on(others, today)

    def asked(self) -> Asked:
        """What the valid form asks for."""
        return Asked(kind=self.kind, **{name: self.cleaned_data[name] for name in _WRITTEN if name in self.fields})


def fresh_form(kind: Aspect, obligation: Obligation, today: date) -> AskForm:
    """An empty form with a key of its own; new words start from the present ones."""
    initial = {"wording": obligation.words, "version": 0, "submission_key": uuid4()}
    return AskForm(kind, obligation, today, initial=initial)


def form_of(request: ChangeRequest, today: date) -> AskForm:
    """A form that starts from what `request` says, with a key of its own."""
    words: dict[str, Any] = {name: getattr(request, name) for name in _WRITTEN}
    words["lead"] = request.lead.register_id if request.lead else None
    initial = words | {"version": request.version, "submission_key": uuid4()}
    return AskForm(Aspect(request.kind), request.obligation, today, initial=initial)


class DecisionForm(forms.Form):
    """The words of a decision, the document that holds it, and for a deadline another day than the one asked for."""

    due_on = day_field(_("Another deadline than the one asked for"), _("Empty: the day asked for."))
    decision = words_field(_("Decision and its reason"), _("The agency reads this."), 4)
    decision_number = line_field(
        _("Number of the deciding document"), _("Needed to agree; a refusal may do without."), limit=NUMBER_LIMIT
    )
    decision_on = day_field(_("Day of the deciding document"))

    def __init__(self, kind: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind != Aspect.DEADLINE:
            del self.fields["due_on"]

    def said(self) -> Decision:
        """What the valid form says."""
        data = self.cleaned_data
        return Decision(data["decision"], data["decision_number"], data["decision_on"], data.get("due_on"))
