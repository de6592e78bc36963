"""The forms of rules and of a person's own choice."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.reminders.actions.change_rule import RuleTerms
from dondoc.site.reminders.models import Recipient, Rule, Way
from dondoc.site.reminders.models.rules import FARTHEST
from dondoc.site.tracking.remindable import remindables

BEFORE, ON_THE_DAY, AFTER = "before", "on", "after"
_SIDES = ((BEFORE, _("before the day")), (ON_THE_DAY, _("on the day")), (AFTER, _("after the day")))


class RuleForm(forms.Form):
    """A rule in the order in which one says it: of what, when, to whom, how."""

    about = forms.ChoiceField(label=_("Remind of"))
    side = forms.ChoiceField(label=_("When"), choices=_SIDES, widget=forms.RadioSelect)
    number = forms.IntegerField(
        label=_("Number of days"), min_value=0, max_value=FARTHEST, initial=0, help_text=_("0 on the day itself.")
    )
    every = forms.IntegerField(
        label=_("Again every so many days"),
        min_value=0,
        max_value=FARTHEST,
        initial=0,
        help_text=_("0 for a reminder that comes once; another number repeats it for as long as the thing waits."),
    )
    to = forms.ChoiceField(label=_("To whom"), choices=Recipient)
    way = forms.ChoiceField(label=_("How"), choices=Way, widget=forms.RadioSelect, initial=Way.DIGEST)
    is_active = forms.BooleanField(label=_("This rule is in use"), required=False, initial=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        about = self.fields["about"]
        assert isinstance(about, forms.ChoiceField)  # noqa: S101  # for the type checker
        about.choices = [(kind, remindable.label) for kind, remindable in sorted(remindables().items())]

    def terms(self) -> RuleTerms:
        """What was filled in, once the form is valid."""
        data = self.cleaned_data
        sign = {BEFORE: -1, ON_THE_DAY: 0, AFTER: 1}[data["side"]]
        return RuleTerms(
            about=data["about"],
            days=sign * data["number"],
            every=data["every"],
            to=data["to"],
            way=data["way"],
            is_active=data["is_active"],
        )


def filled_with(rule: Rule) -> dict[str, Any]:
    """The form's values for a stored rule."""
    side = ON_THE_DAY if rule.days == 0 else BEFORE if rule.days < 0 else AFTER
    return {
        "about": rule.about,
        "side": side,
        "number": abs(rule.days),
        "every": rule.every,
        "to": rule.to,
        "way": rule.way,
        "is_active": rule.is_active,
    }


class OwnForm(forms.Form):
    """Where a person gets mails, and whether."""

    email = forms.EmailField(label=_("E-mail address"), required=False)
    wants_mail = forms.BooleanField(label=_("Send me the mail of the morning and what cannot wait"), required=False)
