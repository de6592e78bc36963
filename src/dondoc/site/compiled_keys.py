"""Questions about several keys at once, put together once for each number of keys.

@of_keys
def _named(keys: Sequence[int], kind: str) -> QuerySet[Agency]:
    return Agency.objects.filter(pk__in=keys, kind=kind)

rows = _named([3, 8, 21], kind="department")
"""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar, get_type_hints

from django.db.models import QuerySet

from dondoc.site.compiled import Compiled

R = TypeVar("R")
_MOST = 64  # keys; a question about more is put together each time


class OfKeys(Generic[R]):
    """A function that asks what `make` makes of keys and its other arguments, which are as in `Compiled`."""

    def __init__(self, make: Callable[..., "QuerySet[Any, R]"]) -> None:
        """`make` has the keys as its first argument, and asks for `pk__in=keys` or the like."""
        self._make = make
        self._others = {name: kind for name, kind in get_type_hints(make).items() if name not in ("keys", "return")}
        self._by_number: dict[int, Compiled[R]] = {}

    def __call__(self, keys: Iterable[int], /, **values: Any) -> list[R]:
        """The rows for `keys`; none without any."""
        asked = list(keys)
        if not asked:
            return []
        if len(asked) > _MOST:
            return list(self._make(asked, **values))
        number = 1 << (len(asked) - 1).bit_length()
        asked += asked[-1:] * (number - len(asked))  # a key that is asked for twice is found once
        return self._of(number)(**values, **{f"key{at}": key for at, key in enumerate(asked)})

    def _of(self, number: int) -> Compiled[R]:
        if number not in self._by_number:
            names = [f"key{at}" for at in range(number)]

            def made(**values: Any) -> "QuerySet[Any, R]":
                keys = [values.pop(name) for name in names]
                return self._make(keys, **values)

            self._by_number[number] = Compiled(made, {**self._others, **dict.fromkeys(names, int)})
        return self._by_number[number]


def of_keys(make: Callable[..., "QuerySet[Any, R]"]) -> OfKeys[R]:
    """`make` as a question about keys."""
    return OfKeys(make)
