"""Marks by which a caller knows whether what it has is still so (ETag, If-None-Match), and that it saw the newest."""

import re
from hashlib import blake2b

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

_VERSION = re.compile(r'"(\d{1,9})(?:-[0-9a-f]+)?"')


def mark_of(body: bytes) -> str:
    """The mark of an answer with `body`."""
    return f'"{blake2b(body, digest_size=12).hexdigest()}"'


def mark_of_version(version: int, body: bytes) -> str:
    """The mark of something that is written: its version, and what else the answer says of it."""
    return f'"{version}-{blake2b(body, digest_size=6).hexdigest()}"'


def version_wanted(words: str) -> int | None:
    """The version that an If-Match names; None where it names none ('*', or what no answer of ours had)."""
    match = _VERSION.fullmatch(words.strip())
    return int(match[1]) if match else None


def conditional(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """`response` with its mark, or 304 without a body where the caller has it already."""
    if request.method != "GET" or response.status_code != 200:
        return response
    response.headers.setdefault("ETag", mark_of(response.content))
    response.headers.setdefault("Cache-Control", "private, no-cache")
    patch_vary_headers(response, ("Authorization", "Cookie", "Accept-Language"))
    answer = get_conditional_response(request, etag=response["ETag"], response=response)
    return answer if isinstance(answer, HttpResponse) else response
