"""The public programme of the tests of public pages, with figures and what agencies have said."""

from tests.site.public.conftest import opened, programme, world
from tests.site.public.test_pages import measured, told

__all__ = ["measured", "opened", "programme", "told", "world"]
