"""The rules, for the administrator: what they say, what they would do on a day, and how the mails fare."""

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.daily.models import Run
from dondoc.site.reminders.actions.change_rule import change_rule
from dondoc.site.reminders.forms import RuleForm, filled_with
from dondoc.site.reminders.models import Mail, MailState, Rule
from dondoc.site.reminders.outbox import sends_mail
from dondoc.site.reminders.previewing import preview
from dondoc.site.reminders.rights import must_keep_rules

_RUNS = 12
_FAULTS = 5


@require_safe
def rules(request: ActingRequest) -> HttpResponse:
    """All rules, and who would get what on the day in the address (`?ngay=`), as things stand now."""
    day = as_of(request)
    previews = preview(request.acting, day.day)
    context = {
        "day": day,
        "previews": previews,
        "number": sum(one.number for one in previews),
        "mails": dict(Mail.objects.values_list("state").annotate(number=Count("pk")).order_by()),
        "faults": Mail.objects.filter(state=MailState.GIVEN_UP).select_related("user").order_by("-pk")[:_FAULTS],
        "sends_mail": sends_mail(),
        "runs": Run.objects.all()[:_RUNS],
        "place": "work",
    }
    return render(request, "reminders/rules.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def add_rule(request: ActingRequest) -> HttpResponse:
    """A new rule."""
    return _form(request, None)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_rule(request: ActingRequest, pk: int) -> HttpResponse:
    """One rule in its form."""
    must_keep_rules(request.acting)
    return _form(request, get_object_or_404(Rule, pk=pk))


def _form(request: ActingRequest, rule: Rule | None) -> HttpResponse:
    must_keep_rules(request.acting)
    form = RuleForm(request.POST or None, initial=filled_with(rule) if rule else {"side": "before", "number": 7})
    if request.method == "POST" and form.is_valid():
        change_rule(request.acting, rule, form.terms())
        messages.success(request, _("The rule is kept; it holds from the next morning on."))
        return redirect("reminders:rules")
    context = {"form": form, "rule": rule, "place": "work"}
    return render(request, "reminders/rule.html", context, status=422 if form.errors else 200)
