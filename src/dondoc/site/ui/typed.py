"""What a person typed into a form that could not be taken."""

from typing import NamedTuple

from django.http import QueryDict

_NEVER_SHOWN = ("csrfmiddlewaretoken", "password")


class TypedField(NamedTuple):
    """One field of a refused form; `is_prose` says that a person wrote words, which a key or a choice never is."""

    name: str
    value: str
    is_prose: bool


def typed_fields(post: QueryDict) -> list[TypedField]:
    """The fields of `post` in their order, without passwords and tokens."""
    return [
        TypedField(name, value, " " in value.strip())
        for name, values in post.lists()
        if not name.startswith(_NEVER_SHOWN)
        for value in map(str, values)
    ]
