"""The way to one's own board."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.tracking.rights import must_read


@require_safe
def mine(request: ActingRequest) -> HttpResponse:
    """The board of the person's role: of the leaders, of the office, or of the own agency."""
    me = request.acting
    must_read(me)
    if me.is_leader or me.is_auditor:
        return redirect("dashboards:leaders")
    if me.is_office or me.is_consolidator:
        return redirect("dashboards:office")
    if me.agency and (me.is_head or me.is_officer):
        return redirect("dashboards:agency", me.agency.register_id)
    return redirect("dashboards:communes")
