"""What every test runs under: no network, no waiting, nothing stored outside a temporary folder.

The tests of the site run on SQLite, and on whatever database DONDOC_DATABASE_URL names: `make test` calls them a second
time with DONDOC_DATABASE_URL=$DONDOC_TEST_POSTGRES where that is set. Django makes and drops a database test_<name>
of its own there. On either the tables are made once in a run, and copied for each of its processes.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from django.conf import settings as settings_of_site
from django.db import connection
from django.test import override_settings
from django.utils.translation.reloader import translation_file_changed
from hypothesis import HealthCheck, settings
from migrated import Migrated

from dondoc.site.config.translations import compile_stale

# How long an example takes says how busy the machine is; what has to be quick has a benchmark.
settings.register_profile("dondoc", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dondoc")

# Before anything asks for a sentence; Django itself has read what was there when it was set up.
for compiled in compile_stale():
    translation_file_changed(None, compiled)


@pytest.fixture(scope="session", autouse=True)
def _quick_and_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings for tests: cheap password hashes, jobs at once, files in a temporary folder, plain static files.

    Nothing is remembered in the cache, so that no test gets the answer of another.
    """
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


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    """Databases with all tables, for tests that start processes of their own."""
    own = tmp_path_factory.getbasetemp()
    return Migrated(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, migrated: Migrated
) -> Iterator[None]:
    """The database that Django makes for the tests has its tables from the beginning, and no migration to run."""
    if connection.vendor == "sqlite":
        name = connection.creation._get_test_db_name()
        with closing(sqlite3.connect(name, uri=True)) as held:  # what is in memory is there as long as it is held
            migrated.copy_into(held)
            yield
        return
    url = os.environ["DONDOC_DATABASE_URL"]
    settings_of_site.DATABASES["default"]["TEST"]["TEMPLATE"] = migrated.pattern_on_server(url)
    yield
    migrated.leave_server(url)
