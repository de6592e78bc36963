"""The pictures of a report, as its page shows them."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.drafts import composed_of, draft_for
from dondoc.site.reporting.stored import keyed
from dondoc.writers.official import Figure


@require_safe
def figure(request: ActingRequest, pk: int, key: str) -> HttpResponse:
    """The picture of the passage `key` of the report `pk`, for whoever may see the report."""
    passage = dict(keyed(composed_of(draft_for(request.acting, pk)).passages)).get(key)
    if passage is None or not isinstance(passage.block, Figure):
        raise Http404
    response = HttpResponse(passage.block.png, content_type="image/png")
    response["Cache-Control"] = "private, max-age=86400"
    return response
