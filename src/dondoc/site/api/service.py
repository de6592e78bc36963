"""The interface as a whole: its description, its addresses, and what all of them have in common."""

import re
from collections.abc import Callable
from functools import cache, wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils import translation
from django.utils.translation import gettext
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from dondoc.site.api.callers import READING
from dondoc.site.api.endpoints import agencies, caller, changes, cycles, indicators, obligations, programmes, requests
from dondoc.site.api.etags import conditional
from dondoc.site.api.problems import MEDIA_TYPE, answer_problems, problem

_ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")
_DESCRIPTION = """
Reads what the caller may see on the site, and saves progress as the caller may.

A person makes a token on the site and sends it as `Authorization: Bearer …`. Lists come in pieces:
`limit` rows after `cursor`, `next` is the cursor of the next piece. Answers carry an ETag. Faults are problems of
RFC 9457, in Vietnamese, or in English for who asks for it by Accept-Language.
"""


class _Api(NinjaAPI):
    """What went wrong is described under its own media type; answers know their mark."""

    def get_openapi_schema(self, **options: Any) -> Any:
        schema = super().get_openapi_schema(**options)
        for operations in schema["paths"].values():
            for operation in operations.values():
                for status, answer in operation["responses"].items():
                    if int(status) >= 400:
                        answer["content"] = {MEDIA_TYPE: answer["content"]["application/json"]}
        return schema

    def create_response(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        return conditional(request, super().create_response(request, *args, **options))


api = _Api(
    title="Don Doc",
    version="1",
    description=_DESCRIPTION,
    urls_namespace="api",
    auth=READING,
    docs_decorator=require_safe,
)
answer_problems(api)
for room in (caller, changes, programmes, obligations, cycles, indicators, agencies, requests):
    api.add_router("/v1", room.router)


def speaking(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """`view` in the language that the caller asks for, open to callers who have not signed in on the site."""

    @wraps(view)
    def spoken(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with translation.override(translation.get_language_from_request(request)):
            if strange := _names_of_nothing(request):
                return _refused(strange)
            response = view(request, *args, **kwargs)
            if response.status_code == 405:
                return problem(405, headers={"Allow": response["Allow"]})
            return response

    spoken.login_required = False  # type: ignore[attr-defined]  # a program is told in its own terms
    return spoken


@cache
def _parameters() -> dict[str, set[str]]:
    """The names that a query may have, by the address as the description writes it."""
    paths = api.get_openapi_schema()["paths"]
    return {
        address: {one["name"] for one in operation["parameters"] if one["in"] == "query"}
        for address, operations in paths.items()
        for method, operation in operations.items()
        if method == "get"
    }


def _names_of_nothing(request: HttpRequest) -> list[str]:
    """The names in the query that mean nothing there: a filter misspelt would otherwise leave everything."""
    if request.method != "GET" or request.resolver_match is None:
        return []
    address = "/" + _ARGUMENT.sub(r"{\1}", request.resolver_match.route)
    known = _parameters().get(address)
    return [] if known is None else sorted(set(request.GET) - known)


def _refused(names: list[str]) -> HttpResponse:
    faults = [(f"query.{name}", gettext("There is nothing of this name.")) for name in names]
    return problem(422, gettext("The request has something to put right; nothing was changed."), faults=faults)


@require_safe
def _front(request: HttpRequest) -> HttpResponse:
    return redirect("api:openapi-view")


@require_safe
def _nothing(request: HttpRequest, rest: str) -> HttpResponse:
    return problem(404)


def urlpatterns() -> list[URLPattern]:
    """The addresses of the interface under their names; whatever else is asked below them is a problem, too."""
    found, _app, _namespace = api.urls
    patterns = [*found, path("<path:rest>", _nothing, name="nothing")]
    for pattern in patterns:
        assert isinstance(pattern, URLPattern)  # noqa: S101  for the type checker: there is no nested resolver
        pattern.callback = speaking(_front if pattern.name == "api-root" else pattern.callback)
    return [pattern for pattern in patterns if isinstance(pattern, URLPattern)]
