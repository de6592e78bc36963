"""How I want to be reminded: the mail address, and the private address of my calendar."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reminders.actions.choose_ways import choose_mail, preference_of, renew_calendar
from dondoc.site.reminders.calendars import calendar_of
from dondoc.site.reminders.forms import OwnForm
from dondoc.site.reminders.models import Preference
from dondoc.site.reminders.outbox import sends_mail


@require_http_methods(["GET", "HEAD", "POST"])
def own(request: ActingRequest) -> HttpResponse:
    """The person's choice, and the form to change it."""
    preference = preference_of(request.acting)
    person = request.acting.person
    form = OwnForm(request.POST or None, initial={"email": person.email, "wants_mail": preference.wants_mail})
    if request.method == "POST" and form.is_valid():
        choose_mail(request.acting, form.cleaned_data["email"], form.cleaned_data["wants_mail"])
        messages.success(request, _("Your choice is kept."))
        return redirect("reminders:own")
    path = reverse("reminders:calendar", args=[preference.calendar_secret])
    context = {
        "form": form,
        "calendar": f"{settings.DONDOC_ORIGIN}{path}" if settings.DONDOC_ORIGIN else request.build_absolute_uri(path),
        "sends_mail": sends_mail(),
        "place": "work",
    }
    return render(request, "reminders/own.html", context, status=422 if form.errors else 200)


@require_POST
def renew(request: ActingRequest) -> HttpResponse:
    """Another address for the calendar."""
    renew_calendar(request.acting)
    messages.success(request, _("Your calendar has a new address; the old one leads nowhere. Enter the new one."))
    return redirect("reminders:own")


@require_safe
@login_not_required
def calendar(request: HttpRequest, secret: str) -> HttpResponse:
    """The calendar at a private address; whoever has the address may read it, so it can be changed."""
    found = Preference.objects.filter(calendar_secret=secret, user__is_active=True).select_related("user").first()
    if found is None:
        raise Http404
    body = calendar_of(found.user, clock.today(), clock.now())
    headers = {"Cache-Control": "private, max-age=900", "X-Robots-Tag": "noindex", "Content-Disposition": "inline"}
    return HttpResponse(body, content_type="text/calendar; charset=utf-8", headers=headers)
