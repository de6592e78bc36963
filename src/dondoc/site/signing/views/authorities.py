"""Whose certificates are trusted."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from dondoc.errors import DondocError
from dondoc.signing import CannotSign
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.signing.actions.trust_authority import drop_authority, trust_authority
from dondoc.site.signing.forms import CertificateForm
from dondoc.site.signing.models import TrustedAuthority
from dondoc.site.signing.rights import must_keep_authorities
from dondoc.site.signing.selectors import authorities_for


@require_safe
def authorities(request: ActingRequest) -> HttpResponse:
    """All authorities, those that are trusted first."""
    return _page(request)


@require_POST
def trust(request: ActingRequest) -> HttpResponse:
    """Trust the authority whose certificate was sent."""
    must_keep_authorities(request.acting)
    form = CertificateForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, status=422, form=form)
    try:
        trust_authority(request.acting, form.cleaned_data["file"].read())
    except CannotSign:
        return _page(request, status=409, is_missing=True)
    except DondocError as refused:
        form.add_error("file", str(refused))
        return _page(request, status=422, form=form)
    return redirect("signing:authorities")


@require_POST
def drop(request: ActingRequest, pk: int) -> HttpResponse:
    """Trust an authority no longer."""
    must_keep_authorities(request.acting)
    drop_authority(request.acting, get_object_or_404(TrustedAuthority, pk=pk))
    return redirect("signing:authorities")


def _page(request: ActingRequest, *, status: int = 200, **more: Any) -> HttpResponse:
    context = {"authorities": authorities_for(request.acting), "form": CertificateForm(), "place": "agencies", **more}
    return render(request, "signing/authorities.html", context, status=status)
