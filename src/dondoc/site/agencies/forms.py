"""What an administrator fills in to change the register and who works where."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

from dondoc.register.keys_of_entries import KINDS
from dondoc.site import clock
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.actions.delegate import DelegationTerms
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.selectors import agencies_named, existing_on
from dondoc.site.ui.fields import day_field


def _kinds() -> list[tuple[str, str]]:
    return [(kind, render_to_string("agencies/words/kind.html", {"kind": kind}).strip()) for kind in KINDS]


def _name(label: Any, hint: Any = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, max_length=300)


def _short_name() -> forms.CharField:
    return forms.CharField(label=_("Short name"), max_length=100, required=False)


def _parent() -> "forms.ModelChoiceField[Agency]":
    return forms.ModelChoiceField(
        Agency.objects.none(), label=_("Parent agency"), required=False, to_field_name="register_id"
    )


class DatedForm(forms.Form):
    """From which day, and by which document."""

    day = day_field(_("Effective day"), _("Such as 01/03/2025."), required=True)
    basis = forms.CharField(
        label=_("Basis document"), help_text=_("Kind, number, day and issuer of the document."), max_length=500
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        parent = self.fields.get("parent")
        if isinstance(parent, forms.ModelChoiceField):
            parent.queryset = existing_on(Agency.objects.filter(is_group=False).exclude(kind="commune"), clock.today())
            parent.empty_label = lazystr(_("None"))


class AddForm(DatedForm):
    """A new agency."""

    name = _name(_("Name"))
    short_name = _short_name()
    kind = forms.ChoiceField(label=_("Kind"), choices=_kinds)
    parent = _parent()
    code = forms.CharField(label=_("Official code"), max_length=20, required=False)
    field_order = ("name", "short_name", "kind", "parent", "code", "day", "basis")


class RenameForm(DatedForm):
    """A new name for an agency."""

    name = _name(_("New name"))
    short_name = _short_name()
    field_order = ("name", "short_name", "day", "basis")


class EndForm(DatedForm):
    """The last day of an agency."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day"].label = _("Last day")


class PlaceForm(DatedForm):
    """Where an agency stands."""

    parent = _parent()
    field_order = ("parent", "day", "basis")


class MemberForm(DatedForm):
    """An agency that joins or leaves a group."""

    member = forms.CharField(
        label=_("Agency"),
        help_text=_("Its whole name."),
        max_length=300,
        widget=forms.TextInput(attrs={"list": "agencies", "autocomplete": "off"}),
    )
    field_order = ("member", "day", "basis")

    def clean_member(self) -> Agency:
        """The agency of that name, of those that exist today the only one."""
        found = agencies_named(self.cleaned_data["member"])
        if len(found) != 1:
            raise forms.ValidationError(_("Choose an agency from the list; type its whole name."))
        return found[0]


class SpellingForm(forms.Form):
    """Further words for an agency."""

    words = _name(_("Spelling"), _("As documents write it."))


class AppointForm(forms.Form):
    """A person who has an account, and a role."""

    username = forms.CharField(label=_("User name"), help_text=_("Of somebody who has an account."), max_length=150)
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)

    def clean_username(self) -> User:
        """The person of that name."""
        user = User.objects.filter(username=self.cleaned_data["username"].strip()).first()
        if user is None:
            raise forms.ValidationError(_("There is no account of that name; make one below."))
        return user


class NewPersonForm(forms.Form):
    """A new account with a role."""

    username = forms.CharField(label=_("User name"), max_length=150)
    display_name = forms.CharField(label=_("Name as it is shown"), max_length=150)
    password = forms.CharField(
        label=_("First password"),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
    )
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)


class DelegationForm(forms.Form):
    """Who acts for whom, from when to when, by which document."""

    membership = forms.ModelChoiceField(queryset=Membership.objects.none(), label=_("In whose place"), empty_label=None)
    delegate = forms.CharField(label=_("Who acts"), help_text=_("The user name of that person."), max_length=150)
    from_day = day_field(_("From"), required=True)
    to_day = day_field(_("To, that day included"), required=True)
    document_number = forms.CharField(label=_("Number of the document"), max_length=100)
    document_on = day_field(_("Day of the document"), required=True)

    def __init__(
        self, *args: Any, places: QuerySet[Membership], people: Sequence[User] | None = None, **kwargs: Any
    ) -> None:
        """`people` are those to choose from; without them a user name is written."""
        super().__init__(*args, **kwargs)
        field = self.fields["membership"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101  # for the type checker
        field.queryset = places
        if people is not None:
            choices = [("", _("Choose a person of your agency")), *((one.username, str(one)) for one in people)]
            self.fields["delegate"].widget = forms.Select(choices=choices)
            self.fields["delegate"].help_text = ""

    def clean_delegate(self) -> User:
        """The person of that name, whose account is open."""
        user = User.objects.filter(username=self.cleaned_data["delegate"].strip(), is_active=True).first()
        if user is None:
            raise forms.ValidationError(_("There is no account of that name."))
        return user

    def terms(self) -> DelegationTerms:
        """What was filled in, once the form is valid."""
        return DelegationTerms(
            **{name: self.cleaned_data[name] for name in ("from_day", "to_day", "document_number", "document_on")}
        )
