"""As whom the caller acts."""

from typing import Any

from django.conf import settings
from ninja import Router

from dondoc.site.api.callers import ANY_SCOPE, CallerRequest
from dondoc.site.api.models import Scope, Token
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.caller import CallerOut

router = Router(tags=["caller"])


@router.get("/me", response={200: CallerOut, **REFUSED}, auth=ANY_SCOPE, url_name="me")
def me(request: CallerRequest) -> dict[str, Any]:
    """As whom the caller acts, and what its token is good for."""
    token = request.auth if isinstance(request.auth, Token) else None
    return {
        "agency": request.acting.agency,
        "role": request.acting.role,
        "token": token.name if token else None,
        "scopes": token.scopes if token else Scope.values,
        "expires_on": token.expires_on if token else None,
        "requests_a_minute": settings.DONDOC_API_RATE,
    }
