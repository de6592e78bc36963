"""The world of the tracking tests."""

from tests.site.tracking.conftest import world

__all__ = ["world"]
