"""What I was told: the list behind the bell, one mail again, and the way from a reminder to its thing."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import MEMBERSHIP_IN_SESSION, ActingRequest
from dondoc.site.reminders.actions.mark_read import mark_all_read, mark_read
from dondoc.site.reminders.models import Mail
from dondoc.site.reminders.selectors import (
    leads_to_list,
    reminder_for,
    reminders_for,
    reminders_in,
    told_by,
    unread_for,
    unread_on,
    with_numbers,
    with_numbers_then,
)

_A_PAGE = 30


@require_safe
def notices(request: ActingRequest) -> HttpResponse:
    """What still waits of what the person was told: the unread, or with `xem=tat-ca` the read too."""
    day = as_of(request)
    if day.is_today:
        everything, unread = reminders_for(request.acting, day.day), unread_for(request.acting, day.day)
    else:
        everything, unread = told_by(request.acting, day.day), unread_on(request.acting, day.day)
    shows_all = request.GET.get("xem") == "tat-ca"
    page = Paginator(everything if shows_all else unread, _A_PAGE).get_page(request.GET.get("page"))
    if day.is_today:
        page.object_list = with_numbers(page.object_list, day.day)
    else:
        page.object_list = with_numbers_then(page.object_list, request.acting, day.day)
    context = {
        "page": page,
        "shows_all": shows_all,
        "unread": unread.count(),
        "total": everything.count(),
        "today": day.day,
        "as_of": day,
        "place": "work",
    }
    return render(request, "reminders/notices.html", context)


@require_safe
def open_reminder(request: ActingRequest, pk: int) -> HttpResponse:
    """Go to the thing of a reminder, in the role in which it came; it is read from now on.

    A list is shown as of the day in the address, so that the number beside the link is the number in the list.
    """
    reminder = reminder_for(request.acting, pk)
    mark_read(reminder)
    wanted = (reminder.agency_id, reminder.role)
    places = (place for place in request.acting.places if (place.agency_id, place.role) == wanted)
    membership = next(places, None)
    if membership is not None and membership != request.acting.membership:
        request.session[MEMBERSHIP_IN_SESSION] = membership.pk
    day = as_of(request)
    more = f"&{day.more}" if leads_to_list(reminder) and not day.is_today else ""
    return redirect(f"{reminder.address}{more}")


@require_POST
def read_all(request: ActingRequest) -> HttpResponse:
    """Take everything off the bell."""
    number = mark_all_read(request.acting, clock.today())
    messages.success(request, _("Reminders marked as read: %(number)d.") % {"number": number})
    return redirect("reminders:list")


@require_safe
def mail(request: ActingRequest, pk: int) -> HttpResponse:
    """What a mail speaks of, all of it, as it stands now; Http404 for anybody else's."""
    found = Mail.objects.filter(pk=pk, user=request.acting.person).first()
    if found is None:
        raise Http404
    today = clock.today()
    rows = with_numbers(reminders_in(found, today), today)
    context = {
        "mail": found,
        "rows": rows,
        "over": found.reminders.count() - len(rows),
        "today": today,
        "place": "work",
    }
    return render(request, "reminders/mail.html", context)
