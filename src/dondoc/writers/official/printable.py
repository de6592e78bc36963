"""What people type and paste, as characters that can stand on paper and in XML."""

import re
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from dondoc.text import canonical

# Control characters that canonical text still has, halves of surrogate pairs, and what is no character at all.
_UNPRINTABLE = re.compile("[\x0b\x0c\x1c-\x1f\x85\ud800-\udfff\ufffe\uffff]")
Value = TypeVar("Value")


def printable(value: Value) -> Value:
    """Return `value`, a part of a document, with every text in it canonical and free of what no file may hold."""
    return _printable(value)  # type: ignore[no-any-return]


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return canonical(_UNPRINTABLE.sub(" ", value))
    if isinstance(value, tuple):
        return tuple(_printable(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{each.name: _printable(getattr(value, each.name)) for each in fields(value)})
    return value
