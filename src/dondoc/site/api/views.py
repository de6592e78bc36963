"""The page on which a person makes and revokes tokens."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.api.actions.make_token import MadeToken, TokenRefused, make_token
from dondoc.site.api.actions.revoke_token import revoke_token
from dondoc.site.api.forms import TokenForm
from dondoc.site.api.selectors import tokens_for


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: ActingRequest) -> HttpResponse:
    """The person's tokens, and the form for another; the secret of a new one stands on the answer alone."""
    form, made = TokenForm(request.POST or None), None
    if request.method == "POST":
        made = _made(request, form)
    today = clock.today()
    context = {
        "rows": [(one, one.holds_on(today)) for one in tokens_for(request.acting)],
        "form": TokenForm() if made else form,
        "made": made,
        "may_make": request.acting.membership is not None and request.acting.stands_in_for is None,
        "sees_all": request.acting.is_administrator,
        "today": today,
        "place": "work",
    }
    return render(request, "api/tokens.html", context, status=422 if form.errors else 200)


def _made(request: ActingRequest, form: TokenForm) -> MadeToken | None:
    said = form.cleaned_data if form.is_valid() else {}
    if not said and request.acting.membership is not None:
        return None
    try:
        return make_token(request.acting, said.get("name", ""), said.get("scopes", ()), said.get("days", 0))
    except TokenRefused as refused:
        form.add_error(None, str(refused))
        return None


@require_POST
def revoke(request: ActingRequest, pk: int) -> HttpResponse:
    """Revoke a token."""
    token = revoke_token(request.acting, get_object_or_404(tokens_for(request.acting), pk=pk))
    messages.success(request, _("The token “%(name)s” opens nothing any more.") % {"name": token.name})
    return redirect("api_tokens:list")
