"""The forms of what is asked of agencies and decided about obligations; the actions judge what they mean."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.tracking.actions.decide_obligation import ASPECTS, Decided
from dondoc.site.tracking.cooperation import cooperating_now
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation
from dondoc.site.ui.fields import day_field, line_field, words_field


class DecidedForm(forms.Form):
    """What was decided about an obligation, by whom and by which document."""

    aspect = forms.ChoiceField(
        label=_("What was decided"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what was decided."), "invalid_choice": _("Choose what was decided.")},
    )
    due_on = day_field(_("New deadline"), _("Only where the deadline moves."))
    cause_kind = forms.ChoiceField(
        label=_("What made the deadline move"),
        help_text=_("Only where the deadline moves."),
        required=False,
        choices=[("", _("Choose a cause")), *CauseKind.choices],
    )
    reason = words_field(_("Reason"), _("Everyone reads it beside the task."), 3)
    decided_by = line_field(_("Who decided"), _("The person and office, as the document says."))
    document_number = line_field(_("Number of the deciding document"))
    document_on = day_field(_("Day of the deciding document"))

    def __init__(self, obligation: Obligation, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        other = Aspect.RESUMED if obligation.suspended_on is None else Aspect.SUSPENDED
        field = self.fields["aspect"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - as declared above
        field.choices = [(one.value, one.label) for one in ASPECTS if one != other]

    def decided(self) -> Decided:
        """What the valid form says."""
        return Decided(**{name: self.cleaned_data[name] for name in self.fields})


class ContributionForm(forms.Form):
    """What a leading agency asks of one that cooperates, and by when."""

    agency = forms.ModelChoiceField(
        Agency.objects.none(),
        label=_("Cooperating agency"),
        required=False,
        to_field_name="register_id",
        empty_label=_("Choose an agency"),
        error_messages={"invalid_choice": _("Choose an agency that cooperates in the task.")},
    )
    words = words_field(_("What is needed"), _("Figures, opinions, documents: what the other agency shall send."), 4)
    due_on = day_field(_("By the day"), _("Such as 30/09/2026."))
    submission_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, obligation: Obligation, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["agency"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - as declared above
        field.queryset = Agency.objects.filter(pk__in=[one.pk for one in cooperating_now(obligation)])


def fresh_contribution_form(obligation: Obligation) -> ContributionForm:
    """An empty form with a key of its own."""
    return ContributionForm(obligation, initial={"submission_key": uuid4()})


class AnswerForm(forms.Form):
    """The answer of the agency that was asked."""

    answer = words_field(_("Answer"), _("The leading agency reads it at once."), 6)
