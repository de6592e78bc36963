"""The forms by which an administrator changes the register and who works where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.add_agency import add_agency
from dondoc.site.agencies.actions.appoint_person import appoint_person, dismiss_person
from dondoc.site.agencies.actions.create_person import create_person
from dondoc.site.agencies.actions.end_agency import end_agency
from dondoc.site.agencies.actions.enrol_member import enrol_member, release_member
from dondoc.site.agencies.actions.place_agency import place_agency
from dondoc.site.agencies.actions.rename_agency import rename_agency
from dondoc.site.agencies.actions.spell_agency import add_spelling, remove_spelling
from dondoc.site.agencies.biography import members_of
from dondoc.site.agencies.forms import (
    AddForm,
    AppointForm,
    EndForm,
    MemberForm,
    NewPersonForm,
    PlaceForm,
    RenameForm,
    SpellingForm,
)
from dondoc.site.agencies.models import Agency, Membership, Spelling
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.agencies.selectors import agencies_to_choose, agency_of

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One form of the page: what it asks, what is done with the answers, what the person is told then."""

    form: type[forms.Form]
    act: Callable[[Acting, Agency, Data], Agency | None]
    told: Promise


def _rename(acting: Acting, agency: Agency, data: Data) -> Agency:
    return rename_agency(acting, agency, **data)


def _end(acting: Acting, agency: Agency, data: Data) -> None:
    end_agency(acting, agency, last_day=data["day"], basis=data["basis"])


def _place(acting: Acting, agency: Agency, data: Data) -> None:
    place_agency(acting, agency, **data)


def _spell(acting: Acting, agency: Agency, data: Data) -> None:
    add_spelling(acting, agency, data["words"])


def _appoint(acting: Acting, agency: Agency, data: Data) -> None:
    appoint_person(acting, data["username"], agency, Role(data["role"]))


def _enrol(acting: Acting, agency: Agency, data: Data) -> None:
    user = create_person(acting, data["username"], data["display_name"], data["password"])
    appoint_person(acting, user, agency, Role(data["role"]))


def _enrol_member(acting: Acting, group: Agency, data: Data) -> None:
    enrol_member(acting, group, data["member"], day=data["day"], basis=data["basis"])


def _release_member(acting: Acting, group: Agency, data: Data) -> None:
    release_member(acting, group, data["member"], day=data["day"], basis=data["basis"])


STEPS: dict[str, Step] = {  # by the last part of the address
    "doi-ten": Step(RenameForm, _rename, gettext_lazy("The agency has its new name; all that it had went along.")),
    "ket-thuc": Step(EndForm, _end, gettext_lazy("The last day is entered.")),
    "cap-tren": Step(PlaceForm, _place, gettext_lazy("The parent agency is entered.")),
    "vao-nhom": Step(MemberForm, _enrol_member, gettext_lazy("The member is entered, with the tasks of the group.")),
    "ra-nhom": Step(MemberForm, _release_member, gettext_lazy("The member is taken out, with what is not done.")),
    "cach-viet": Step(SpellingForm, _spell, gettext_lazy("The spelling is entered.")),
    "phan-cong": Step(AppointForm, _appoint, gettext_lazy("The person has the role now.")),
    "tai-khoan": Step(NewPersonForm, _enrol, gettext_lazy("The account is made, with its role.")),
}


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: ActingRequest) -> HttpResponse:
    """Enter an agency into the register."""
    _must_administer(request.acting)
    form = AddForm(request.POST or None)
    if form.is_valid():
        try:
            agency = add_agency(request.acting, **form.cleaned_data)
        except DondocError as refused:
            _add_fault(form, refused)
        else:
            messages.success(request, _("The agency is in the register."))
            return redirect("agencies:edit", agency.register_id)
    context = {"form": form, "place": "agencies"}
    return render(request, "agencies/add.html", context, status=422 if form.errors else 200)


@require_safe
def edit(request: ActingRequest, register_id: str) -> HttpResponse:
    """All that an administrator can change about one agency."""
    return _page(request, agency_of(request.acting, register_id))


@require_POST
def step(request: ActingRequest, register_id: str, name: str) -> HttpResponse:
    """Take one form of the page; a refusal shows it again with the reason and what was typed."""
    agency = agency_of(request.acting, register_id)
    if name not in STEPS:
        raise Http404
    taken = STEPS[name]
    form = taken.form(request.POST, prefix=name)
    if form.is_valid():
        try:
            agency = taken.act(request.acting, agency, form.cleaned_data) or agency
        except DondocError as refused:
            _add_fault(form, refused)
        else:
            messages.success(request, str(taken.told))
            return redirect("agencies:edit", agency.register_id)
    return _page(request, agency, refused={name: form})


@require_POST
def dismiss(request: ActingRequest, register_id: str, pk: int) -> HttpResponse:
    """Take a person's role at the agency away."""
    agency = agency_of(request.acting, register_id)
    dismiss_person(request.acting, get_object_or_404(Membership, pk=pk, agency=agency))
    messages.success(request, _("The role is taken away; what the person did stays."))
    return redirect(reverse("agencies:edit", args=[register_id]) + "#nguoi")


@require_POST
def unspell(request: ActingRequest, register_id: str, pk: int) -> HttpResponse:
    """Take a spelling back."""
    agency = agency_of(request.acting, register_id)
    remove_spelling(request.acting, get_object_or_404(Spelling, pk=pk, agency=agency))
    messages.success(request, _("The spelling is taken back."))
    return redirect("agencies:edit", register_id)


def _page(request: ActingRequest, agency: Agency, refused: Mapping[str, forms.Form] | None = None) -> HttpResponse:
    _must_administer(request.acting)
    shown = {name: taken.form(prefix=name) for name, taken in STEPS.items()} | dict(refused or {})
    context = {
        "agency": agency,
        "forms": {name.replace("-", "_"): form for name, form in shown.items()},
        "refused": next(iter((refused or {}).values()), None),
        "members": members_of(agency, clock.today()) if agency.is_group else (),
        "to_choose": agencies_to_choose() if agency.is_group else (),
        "people": agency.memberships.select_related("user").order_by("role", "user__display_name"),
        "entries": audit.entries_of(agency),
        "place": "agencies",
    }
    return render(request, "agencies/edit.html", context, status=422 if refused else 200)


def _must_administer(acting: Acting) -> None:
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))


def _add_fault(form: forms.Form, refused: DondocError) -> None:
    field = getattr(refused, "field", "")
    form.add_error(field if field in form.fields else None, str(refused))
