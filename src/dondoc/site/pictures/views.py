"""Handing out a picture to whoever has its address."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from dondoc.site.pictures.actions.draw_picture import draw_picture
from dondoc.site.pictures.models import Picture


@require_safe
@login_not_required  # the address cannot be guessed, and public pages show charts, too
def picture(request: HttpRequest, key: str) -> HttpResponse:
    """The SVG under `key`, to be kept by the browser alone: a proxy that many share keeps none."""
    response = HttpResponse(draw_picture(get_object_or_404(Picture, pk=key)), content_type="image/svg+xml")
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
