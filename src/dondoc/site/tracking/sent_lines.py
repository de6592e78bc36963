"""Lines of a grid as a page sends them: each is a form under a prefix of its own, with a version and a key."""

from typing import Any, TypeVar
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict

Line = TypeVar("Line", bound=forms.Form)


def sent_line(post: QueryDict, prefix: str, told_by: str) -> QueryDict | None:
    """What was sent under `prefix`; None where the page did not hold the line, which its field `told_by` tells.

    A version or a key that was lost on the way is replaced: nothing seen yet, a new form.
    """
    if f"{prefix}-{told_by}" not in post:
        return None
    data = post.copy()
    if not data.get(f"{prefix}-version", "").isdecimal():
        data[f"{prefix}-version"] = "0"
    try:
        UUID(data.get(f"{prefix}-submission_key", ""))
    except ValueError:
        data[f"{prefix}-submission_key"] = str(uuid4())
    return data


def once_more(form: Line, **changes: Any) -> Line:
    """The same words with another version or key, to be saved on top of what stands now."""
    data = {name: form.data.get(name, "") for name in map(form.add_prefix, form.fields)}
    changed = {form.add_prefix(name): value for name, value in changes.items()}
    return type(form)({**data, **changed}, prefix=form.prefix)
