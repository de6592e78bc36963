"""Signing in and out, and changing the agency in whose name one works."""

from typing import Any, cast

from django.conf import settings
from django.contrib.auth import views
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from dondoc.site.accounts.forms import SignInForm
from dondoc.site.accounts.models import User
from dondoc.site.ui.returning import safe_return

# The key that the agencies room reads; it falls back to the person's first membership for any other value.
MEMBERSHIP_IN_SESSION = "membership"


class SignIn(views.LoginView):
    """The page to sign in; in a demonstration it also lists who may."""

    template_name = "accounts/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def get_initial(self) -> dict[str, Any]:
        return {"username": self.request.GET.get("ten", "")}

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        """The form once more; with the code for 'too many' where one has to wait."""
        response = super().form_invalid(form)
        if wait := getattr(form, "retry_after", 0):
            response.status_code, response.headers["Retry-After"] = 429, str(wait)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | _demonstration()


def _demonstration() -> dict[str, Any]:
    if not settings.DONDOC_DEMO:
        return {}
    people = User.objects.filter(is_active=True, memberships__isnull=False).distinct()
    return {
        "demo_people": people.order_by("id").prefetch_related("memberships__agency"),
        "demo_password": settings.DONDOC_DEMO_PASSWORD,
    }


class SignOut(views.LogoutView):
    """Ends the session; asks for POST, so that no link can sign a person out."""


@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    """Work in another of one's memberships from now on, or in one that was delegated, and go back to the page.

    Whether a delegation is in force is asked anew with each request.
    """
    user = cast(User, request.user)
    own, delegated = user.memberships.values_list("pk"), user.delegations.values_list("membership")
    chosen = {str(pk): pk for (pk,) in [*own, *delegated]}.get(request.POST.get("membership", ""))
    if chosen is not None:
        request.session[MEMBERSHIP_IN_SESSION] = chosen
    return redirect(safe_return(request))
