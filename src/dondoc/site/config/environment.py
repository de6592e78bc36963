"""What the surroundings say: environment variables, read once by the settings and nowhere else."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.crypto import get_random_string
from django.utils.dateparse import parse_date

_YES = {"1", "true", "yes", "on"}
_NO = {"", "0", "false", "no", "off"}


def text(name: str, default: str = "") -> str:
    """The variable `name` without blanks around it, or `default` where it is unset."""
    return os.environ.get(name, default).strip()


def words(name: str) -> list[str]:
    """The comma-separated words of the variable `name`."""
    return [word.strip() for word in text(name).split(",") if word.strip()]


def flag(name: str) -> bool:
    """Whether the variable `name` says yes; raises ImproperlyConfigured for a word that is neither yes nor no."""
    value = text(name).lower()
    if value not in _YES | _NO:
        raise ImproperlyConfigured(f"{name}={value!r} is neither yes nor no; write {name}=1 or {name}=0.")
    return value in _YES


def day(name: str) -> str:
    """The ISO day in the variable `name`, or '' where it is unset; raises ImproperlyConfigured for anything else."""
    value = text(name)
    if not value:
        return ""
    try:
        parsed = parse_date(value)
    except ValueError:
        parsed = None
    if parsed is None:
        raise ImproperlyConfigured(f"{name}={value!r} is no day; write it as {name}=2026-06-20.")
    return parsed.isoformat()


def hour(name: str, default: int) -> int | None:
    """The hour of the day in the variable `name`, `default` where it is unset, None for 'none'; else raises."""
    value = text(name).lower()
    if value == "none":
        return None
    if value and not (value.isdecimal() and int(value) < 24):
        raise ImproperlyConfigured(f"{name}={value!r} is no hour; write {name}=6, or {name}=none.")
    return int(value) if value else default


def number(name: str, default: int) -> int:
    """The whole number in the variable `name`, or `default` where it is unset; raises ImproperlyConfigured."""
    value = text(name)
    if value and not (value.isdecimal() and len(value) < 10):
        raise ImproperlyConfigured(f"{name}={value!r} is no whole number; write {name}={default}.")
    return int(value) if value else default


def home() -> Path:
    """The folder with everything a running site stores: DONDOC_HOME, else var/ in the working folder."""
    return Path(text("DONDOC_HOME") or "var").resolve()


def secret_key(folder: Path) -> str:
    """The key that signs sessions, from `folder`/secret; made there once, readable by its owner alone."""
    path = folder / "secret"
    if not path.exists():
        _write_once(path, get_random_string(64))
    return path.read_text().strip()


def _write_once(path: Path, value: str) -> None:
    """Write `value` to `path` unless another process was quicker."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(value)
    try:
        os.link(draft, path)  # fails where the file exists by now, so two starting workers agree on one key
    except FileExistsError:
        pass
    finally:
        draft.unlink()
