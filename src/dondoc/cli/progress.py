"""A bar that grows on standard error while a folder is read; nothing where standard error is no terminal."""

import shutil
import sys
import time

from dondoc.corpus import Progress

_BAR = 24  # characters
_ERASE = "\r\033[K"


class ProgressBar:
    """Called with each Progress, it draws itself over its last state; used as a context, it is gone at the end."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._begun = time.monotonic()

    def __enter__(self) -> "ProgressBar":
        return self

    def __exit__(self, *failure: object) -> None:
        self._write(_ERASE)

    def __call__(self, progress: Progress) -> None:
        line = bar(progress, time.monotonic() - self._begun)
        self._write(_ERASE + line[: shutil.get_terminal_size().columns - 1])

    def _write(self, words: str) -> None:
        if self._shown:
            sys.stderr.write(words)
            sys.stderr.flush()


def bar(progress: Progress, seconds: float) -> str:
    """Return the line for `progress` after `seconds`: how far, how many faults, and how long it may still take."""
    share = progress.done / progress.files if progress.files else 1.0
    full = int(share * _BAR)
    parts = [f"[{'#' * full}{'-' * (_BAR - full)}] {progress.done}/{progress.files} files", f"{share:.0%}"]
    if progress.faults:
        parts.append(f"{progress.faults} with a fault")
    if 0 < progress.done < progress.files:
        parts.append(f"{_clock(seconds * (1 - share) / share)} left")
    return "  ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
