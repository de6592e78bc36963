"""The list of documents taken in."""

from django.core.paginator import Paginator
from django.db.models import Count, TextField, Value
from django.db.models.fields.json import KT
from django.db.models.functions import NullIf
from django.http import HttpResponse
from django.shortcuts import render

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.models import ReadingState
from dondoc.site.documents.selectors import visible_readings

_A_PAGE = 30


def documents(request: ActingRequest) -> HttpResponse:
    """The readings that the person may see, newest first; `state` in the address filters."""
    readings = visible_readings(request.acting)
    states = readings.order_by().values_list("state").annotate(readings=Count("pk"))
    counts = {state.value: 0 for state in ReadingState} | dict(states)
    state = request.GET.get("state", "")
    if state in ReadingState.values:
        readings = readings.filter(state=state)
    named = readings.annotate(number=_of_document("number"), title=_of_document("title"))
    page = Paginator(named, _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "documents/list.html", {"page": page, "counts": counts, "all": sum(counts.values())})


def _of_document(field: str) -> NullIf:
    """A field of the head that was read, without loading the whole result; SQLite calls a missing one 'null'."""
    return NullIf(KT(f"result__document__{field}"), Value("null"), output_field=TextField())
