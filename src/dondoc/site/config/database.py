"""The database behind an address: sqlite:///file for one machine, postgres://… for a province."""

from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_POSTGRES = {"postgres", "postgresql"}
_WAY_OUT = "write sqlite:///relative/file, sqlite:////absolute/file or postgres://user:password@host:5432/name"

# Write transactions take their lock at the start and readers do not wait for writers; with Django's own options
# several processes that read and then write fail with 'database is locked'.
_SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;",
}


def parse_database_url(url: str) -> dict[str, Any]:
    """Return Django's DATABASES entry for `url`; raises ImproperlyConfigured for an address of another kind."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(parts)
    if parts.scheme in _POSTGRES:
        return _postgres(parts)
    raise ImproperlyConfigured(f"DONDOC_DATABASE_URL begins with {parts.scheme!r}: {_WAY_OUT}.")


def _sqlite(parts: SplitResult) -> dict[str, Any]:
    name = unquote(parts.path)[1:]
    if parts.netloc or not name:
        raise ImproperlyConfigured(f"DONDOC_DATABASE_URL names no SQLite file: {_WAY_OUT}.")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name if name == ":memory:" else str(Path(name).resolve()),
        "CONN_MAX_AGE": 60,
        "OPTIONS": dict(_SQLITE_OPTIONS),
    }


def _postgres(parts: SplitResult) -> dict[str, Any]:
    name = unquote(parts.path)[1:]
    if not name or not parts.hostname:
        raise ImproperlyConfigured(f"DONDOC_DATABASE_URL names no PostgreSQL host or database: {_WAY_OUT}.")
    return {
        "ENGINE": "dondoc.site.config.postgresql",
        "NAME": name,
        "HOST": parts.hostname,
        "PORT": str(parts.port or 5432),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
