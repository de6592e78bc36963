"""The cache of a process gives back the very value, until its time is over."""

from django.core.cache import caches
from django.test import override_settings


@override_settings(CACHES={"default": {"BACKEND": "dondoc.site.config.cache.AsGiven", "LOCATION": "test"}})
def test_a_value_is_given_back_as_it_was_given() -> None:
    cache, value = caches["default"], (1, {"a": 2})
    cache.set("place", value, 60)
    assert cache.get("place") is value
    cache.set("place", (2,), 60)
    assert cache.get("place") == (2,)
    cache.set("gone", value, 0)
    assert cache.get("gone") is None
    assert cache.get("never", "nothing") == "nothing"
    assert cache.delete("place")
    assert cache.get("place") is None


@override_settings(CACHES={"default": {"BACKEND": "dondoc.site.config.cache.AsGiven", "LOCATION": "many"}})
def test_what_was_set_longest_ago_makes_room() -> None:
    cache = caches["default"]
    for number in range(1_001):
        cache.set(f"place-{number}", number, None)
    assert cache.get("place-0") is None
    assert cache.get("place-1") == 1
    cache.clear()
    assert cache.get("place-1") is None
