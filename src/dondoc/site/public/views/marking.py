"""The page on which the office says whether everybody may see a programme."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.public.actions.mark_programme import NothingShown, mark_programme, withdraw_programme
from dondoc.site.public.forms import PublicForm
from dondoc.site.public.models import Publication
from dondoc.site.public.rights import may_mark


@require_http_methods(["GET", "HEAD", "POST"])
def mark(request: ActingRequest, pk: int) -> HttpResponse:
    """What is shown of the programme, and the form to change that."""
    if not may_mark(request.acting):
        raise NotAllowed(_("Only the office says what is public."))
    programme = programme_for(request.acting, pk)
    publication = Publication.objects.standing().filter(programme=programme).first()
    form = PublicForm(request.POST if request.method == "POST" else None, initial=_initial(publication))
    if request.method == "POST" and form.is_valid():
        try:
            mark_programme(request.acting, programme, **form.cleaned_data)
        except NothingShown as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Everybody may see the programme now, without signing in."))
            return redirect("public:mark", pk)
    context = {"programme": programme, "publication": publication, "form": form, "place": "programmes"}
    return render(request, "public/mark.html", context, status=422 if form.errors else 200)


def _initial(publication: Publication | None) -> dict[str, bool]:
    if publication is None:
        return {"shows_tasks": True, "shows_indicators": True}
    return {"shows_tasks": publication.shows_tasks, "shows_indicators": publication.shows_indicators}


@require_POST
def withdraw(request: ActingRequest, pk: int) -> HttpResponse:
    """Show the programme to nobody outside any more."""
    withdraw_programme(request.acting, programme_for(request.acting, pk))
    messages.success(request, _("The programme is not public any more."))
    return redirect("public:mark", pk)
