"""A cache in the memory of one process that gives back the very values it was given: nobody may change them.

Django's own takes a value apart and together again each time, which often costs more than working it out.
"""

import time
from collections import OrderedDict
from threading import Lock
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache

_Places = OrderedDict[str, tuple[float | None, Any]]
_by_name: dict[str, _Places] = {}
_lock = Lock()
_MOST = 1_000  # places; the one that was set longest ago makes room


class AsGiven(BaseCache):
    """All threads of the process share what stands under the same name of a cache."""

    def __init__(self, name: str, params: dict[str, Any]) -> None:
        super().__init__(params)
        self._places = _by_name.setdefault(name, OrderedDict())

    def get(self, key: Any, default: Any = None, version: int | None = None) -> Any:
        place = self.make_and_validate_key(key, version=version)
        with _lock:
            until, value = self._places.get(place, (0.0, None))
            if until is None or until > time.time():
                return value
            self._places.pop(place, None)
            return default

    def set(self, key: Any, value: Any, timeout: float | None = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        place = self.make_and_validate_key(key, version=version)
        with _lock:
            self._places[place] = (self.get_backend_timeout(timeout), value)
            self._places.move_to_end(place)
            if len(self._places) > _MOST:
                self._places.popitem(last=False)

    def delete(self, key: Any, version: int | None = None) -> bool:
        place = self.make_and_validate_key(key, version=version)
        with _lock:
            return self._places.pop(place, None) is not None

    def clear(self) -> None:
        with _lock:
            self._places.clear()
