"""What every test runs under: no network, no waiting, nothing stored outside a temporary folder.

The tests of the site run on SQLite, and on whatever database DONDOC_DATABASE_URL names: `make test` calls them a second
time with DONDOC_DATABASE_URL=$DONDOC_TEST_POSTGRES where that is set. Django makes and drops a database test_<name>
of its own there.
"""

from collections.abc import Iterator

import pytest
from django.test import override_settings
from hypothesis import HealthCheck, settings

from dondoc.site.config.translations import compile_stale

# How long an example takes says how busy the machine is; what has to be quick has a benchmark.
settings.register_profile("dondoc", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dondoc")


@pytest.fixture(scope="session", autouse=True)
def _quick_and_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings for tests: cheap password hashes, jobs at once, files in a temporary folder, plain static files.

    Nothing is remembered in the cache, so that no test gets the answer of another.
    """
    compile_stale()
    plain = "django.contrib.staticfiles.storage.StaticFilesStorage"
    stored = "django.core.files.storage.FileSystemStorage"
    with override_settings(
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        TASKS={"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}},
        MEDIA_ROOT=tmp_path_factory.mktemp("files"),
        STORAGES={"default": {"BACKEND": stored}, "staticfiles": {"BACKEND": plain}},
        CACHES={"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}},
        DONDOC_TODAY="",
        DONDOC_ORIGIN="",
    ):
        yield
