"""Where a form that belongs to no page goes back to."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def safe_return(request: HttpRequest) -> str:
    """The address in the field `next` when it lies on this site, else the front page."""
    wanted = request.POST.get("next", "")
    allowed = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if allowed else "/"
