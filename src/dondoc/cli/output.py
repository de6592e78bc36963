"""Where the output of a command goes: standard output, or a file that is there whole or not at all."""

import shutil
import sys
from pathlib import Path

from dondoc.errors import DondocError
from dondoc.writers.atomic import write_atomically

_WIDTH_ELSEWHERE = 120  # columns of a table that goes to a file or a pipe


class WrongUse(DondocError):  # read aloud: 'raises WrongUse'
    """A command line that makes no sense: says what to write instead."""


class UnwritableOutput(DondocError):  # read aloud: 'raises UnwritableOutput'
    """Output that cannot be written: says where to, and why not."""


def deliver(data: bytes, out: Path | None = None) -> None:
    """Write `data` to the file `out`, or to standard output; raises UnwritableOutput."""
    try:
        if out is None:
            _write_to_standard_output(data)
        elif out.exists() and not out.is_file() and not out.is_dir():
            out.write_bytes(data)  # a device or a pipe: nothing to rename
        else:
            write_atomically(out, data)
    except BrokenPipeError:
        raise
    except OSError as error:
        what = f"{out or 'standard output'}: cannot be written ({error.strerror or 'it is closed'})"
        raise UnwritableOutput(f"{what}; name a file that you may write: -o OUT") from error


def refuse_terminal(what: str, way_out: str) -> None:
    """Raise WrongUse if standard output is a terminal, which `what` is not fit for."""
    if sys.stdout is not None and sys.stdout.isatty():
        raise WrongUse(f"{what} cannot be shown on a terminal; {way_out}")


def terminal_width() -> int:
    """Return the columns of the terminal (or of COLUMNS), a fixed number where there is none."""
    return shutil.get_terminal_size((_WIDTH_ELSEWHERE, 24)).columns


def _write_to_standard_output(data: bytes) -> None:
    if sys.stdout is None:
        raise OSError
    rest = memoryview(data)
    while rest:  # where PYTHONUNBUFFERED is set, one write may write a part only
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()
