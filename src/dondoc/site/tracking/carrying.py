"""What was typed into the progress form, carried over a session that had ended.

The sign-in page that answers such a form holds the typed fields as hidden inputs. After signing in they wait in
the new session, so that the form can be shown filled in, reloaded and saved; saving forgets them.
"""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from dondoc.site.accounts.forms import SignInForm
from dondoc.site.evidence.carried import FIELD
from dondoc.site.evidence.naming import safe_name
from dondoc.site.tracking.forms import CARRIED_FIELDS
from dondoc.site.tracking.progress import TEXT_LIMIT

_IN_SESSION = "carried_progress"
_FIELD_LIMIT = 2 * TEXT_LIMIT  # more than the form takes, so that a text too long is carried too and can be cut


def typed_progress(post: QueryDict) -> dict[str, str]:
    """The fields of the progress form in `post`, none longer than the limit."""
    return {name: str(post[name])[:_FIELD_LIMIT] for name in CARRIED_FIELDS if name in post}


def sign_in_first(request: HttpRequest, obligation_id: int) -> HttpResponse:
    """Answer a progress form sent without a session: ask to sign in with the typed fields on the page, or sign in."""
    typed = typed_progress(request.POST)
    is_signing_in = "username" in request.POST
    form = SignInForm(request, request.POST if is_signing_in else None)
    if is_signing_in and form.is_valid():
        login(request, form.get_user())
        return resume(request, obligation_id)
    lost = [safe_name(file.name or "") for file in request.FILES.getlist(FIELD)]
    context = {"form": form, "typed": typed, "lost_files": lost}
    return render(request, "tracking/sign_in_first.html", context, status=200 if is_signing_in else 403)


def resume(request: HttpRequest, obligation_id: int) -> HttpResponse:
    """Keep the typed fields in the session and go to the form, which shows them."""
    request.session[_IN_SESSION] = {"obligation": obligation_id, "fields": typed_progress(request.POST)}
    return redirect("tracking:progress", pk=obligation_id)


def carried(request: HttpRequest, obligation_id: int) -> dict[str, str]:
    """The fields that wait for the form of this obligation; empty where there are none."""
    kept = request.session.get(_IN_SESSION, {})
    fields: dict[str, str] = kept.get("fields", {}) if kept.get("obligation") == obligation_id else {}
    return fields


def forget(request: HttpRequest, obligation_id: int) -> None:
    """Drop what waited for the form of this obligation: it has been saved."""
    if carried(request, obligation_id):
        del request.session[_IN_SESSION]
