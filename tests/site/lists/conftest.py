"""The world of the tracking tests, whose obligations make the lists."""

from tests.site.tracking.conftest import world

__all__ = ["world"]
