"""Publishing a reviewed reading, and the choice of who consolidates its reports."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.review_page import Review
from dondoc.site.documents.selectors import reading_for, reviewed_programme
from dondoc.site.programmes.actions.publish_programme import AlreadyPublished, NotPublished, publish_programme
from dondoc.site.programmes.forms import PublishForm


def publish(request: ActingRequest, pk: int) -> HttpResponse:
    """What will be published and what is still doubtful, with the form that publishes it."""
    request.acting.must_be(Role.OFFICE)
    reading = reading_for(request.acting, pk)
    if reading.result is None:
        return redirect("documents:reading", pk)
    form = PublishForm(request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            programme = publish_programme(request.acting, reading, consolidator=form.cleaned_data["consolidator"])
        except AlreadyPublished as error:
            messages.info(request, str(error))
            return redirect("tracking:programme", error.programme.pk)
        except NotPublished as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The programme is published; its agencies see their tasks now."))
            return redirect("tracking:programme", programme.pk)
    context = {"reading": reading, "review": Review(reading), "result": reviewed_programme(reading), "form": form}
    return render(request, "programmes/publish.html", context, status=422 if form.errors else 200)
