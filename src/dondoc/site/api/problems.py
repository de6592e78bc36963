"""What went wrong, as RFC 9457 has it: application/problem+json, in the language that the caller asks for."""

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError
from pydantic import Field

from dondoc.errors import DondocError
from dondoc.site.api.callers import ComesTooOften
from dondoc.site.tracking.refusals import ChangedMeanwhile, FaultyFields, Refused

MEDIA_TYPE = "application/problem+json"
logger = logging.getLogger(__name__)


class Fault(Schema):
    """One thing to be put right."""

    where: str = Field(description="The parameter or field, such as query.limit or body.percent.")
    message: str = Field(description="What is wrong with it, as a sentence.")


class Problem(Schema):
    """Why nothing was done."""

    type: str = Field("about:blank", description="Always about:blank: the status says which kind of problem it is.")
    title: str = Field(description="The kind of problem, in a few words.")
    status: int = Field(description="The status of the answer.", ge=400, le=599)
    detail: str = Field("", description="What happened and what to do, as a sentence.")
    errors: list[Fault] = Field(default_factory=list, description="What to put right, one by one.")


REFUSED: dict[frozenset[int], type[Problem]] = {frozenset({401, 403, 404, 422, 429}): Problem}


def problem(
    status: int, detail: str = "", *, faults: Iterable[tuple[str, str]] = (), headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """The answer with `status`; `faults` are places with what is wrong there."""
    body = {
        "type": "about:blank",
        "title": _title(status),
        "status": status,
        "detail": detail,
        "errors": [{"where": where, "message": message} for where, message in faults],
    }
    return HttpResponse(
        json.dumps(body, ensure_ascii=False), status=status, content_type=MEDIA_TYPE, headers=dict(headers or {})
    )


def _title(status: int) -> str:
    titles = {
        400: _("The request cannot be read"),
        401: _("Not signed in"),
        403: _("Not allowed"),
        404: _("Not found"),
        405: _("Not possible at this address"),
        409: _("Not as things stand"),
        412: _("Changed meanwhile"),
        413: _("Too large"),
        422: _("Something to put right"),
        429: _("Too many requests"),
    }
    return titles.get(status) or _("Something went wrong")


def _of_validation(_request: HttpRequest, error: ValidationError) -> HttpResponse:
    faults = [(_place(one["loc"]), _what_is_wrong(one)) for one in error.errors]
    return problem(422, _("The request has something to put right; nothing was changed."), faults=faults)


def _place(parts: Iterable[Any]) -> str:
    """Where in the request: the parts of pydantic without the name that the code gives to the whole."""
    return ".".join(str(part) for part in parts if part not in ("said", "wanted"))


def _what_is_wrong(error: dict[str, Any]) -> str:
    facts = error.get("ctx", {})
    sentences: dict[str, Callable[[], str]] = {
        "missing": lambda: _("This is missing."),
        "extra_forbidden": lambda: _("There is nothing of this name."),
        "literal_error": lambda: _("One of these is expected: %(choices)s.") % {"choices": facts.get("expected", "")},
        "greater_than_equal": lambda: _("The least is %(number)s.") % {"number": facts.get("ge")},
        "less_than_equal": lambda: _("The most is %(number)s.") % {"number": facts.get("le")},
        "string_too_long": lambda: _("At most %(number)s characters.") % {"number": facts.get("max_length")},
        "string_pattern_mismatch": lambda: _("The characters are not those expected."),
    }
    kind = str(error.get("type", ""))
    if kind in sentences:
        return sentences[kind]()
    if kind.startswith(("date", "datetime")):
        return _("A day such as 2026-06-20 is expected.")
    if kind.startswith("int"):
        return _("A whole number is expected.")
    return _("This cannot be understood.")


def _of_sign_in(_request: HttpRequest, _error: AuthenticationError) -> HttpResponse:
    detail = _("Send a token that holds as “Authorization: Bearer …”, or sign in on the site first.")
    return problem(401, detail, headers={"WWW-Authenticate": 'Bearer realm="dondoc"'})


def _of_rate(_request: HttpRequest, error: ComesTooOften) -> HttpResponse:
    detail = _("More was asked in a minute than this token may; go on after %(wait)d seconds.") % {"wait": error.wait}
    return problem(429, detail, headers={"Retry-After": str(error.wait)})


def _of_refusal(_request: HttpRequest, error: DondocError) -> HttpResponse:
    if isinstance(error, FaultyFields):
        return problem(422, str(error), faults=[(f"body.{field}", words) for field, words in error.faults.items()])
    if isinstance(error, ChangedMeanwhile):
        return problem(412, str(error), headers={"ETag": f'"{error.conflict.version}"'})
    return problem(409 if isinstance(error, Refused) else 422, str(error))


def _of_http(_request: HttpRequest, error: HttpError) -> HttpResponse:
    words = _("The token of the site's forms is missing.") if error.status_code == 403 else ""
    return problem(error.status_code, words or _("The body is no JSON that can be read."))


def _of_fault(request: HttpRequest, error: Exception) -> HttpResponse:
    logger.error("%s %s failed", request.method, request.path, exc_info=error)
    return problem(500, _("Nothing was changed. Try again; if it stays so, tell the administrator."))


def answer_problems(api: NinjaAPI) -> None:
    """Let `api` answer everything that goes wrong as a problem."""
    handlers: list[tuple[type[Exception], Callable[[HttpRequest, Any], HttpResponse]]] = [
        (Exception, _of_fault),
        (ValidationError, _of_validation),
        (AuthenticationError, _of_sign_in),
        (ComesTooOften, _of_rate),
        (DondocError, _of_refusal),
        (HttpError, _of_http),
        (Http404, lambda _request, _error: problem(404, _("There is nothing here that you may see."))),
        (PermissionDenied, lambda _request, error: problem(403, str(error))),
        (RequestDataTooBig, lambda _request, _error: problem(413)),
    ]
    for kind, handler in handlers:
        api.add_exception_handler(kind, handler)
