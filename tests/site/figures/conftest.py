"""The world of the tracking tests."""

from tests.site.tracking.conftest import on_day, world

__all__ = ["on_day", "world"]
