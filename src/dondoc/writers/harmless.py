"""Text that goes into a spreadsheet by way of CSV, where a cell that begins like a formula would be one."""

from collections.abc import Sequence
from operator import itemgetter

_COMMANDS = ("=", "+", "-", "@", "\t", "\r")
_FIRST = frozenset(_COMMANDS)
_beginning = itemgetter(slice(1))


def harmless(text: str) -> str:
    """Return `text`, with an apostrophe in front where a spreadsheet could take it for a formula."""
    return f"'{text}" if text.startswith(_COMMANDS) else text


def all_harmless(texts: Sequence[str]) -> Sequence[str]:
    """Return `texts`, each made `harmless`; where none begins like a formula, which one look tells, they themselves."""
    return texts if _FIRST.isdisjoint(map(_beginning, texts)) else list(map(harmless, texts))
