"""The command line: `dondoc extract`, `dondoc read`, `dondoc agencies`, `dondoc schema`.

Nothing but the arguments is imported before they are understood, so that `dondoc --help` answers at once. Whatever
goes wrong is one line on standard error and exit code 2.
"""

import os
import sys
from collections.abc import Sequence

from dondoc.cli.arguments import parser
from dondoc.errors import DondocError

__all__ = ["main"]

FAILED = 2
_INTERRUPTED = 128 + 2  # as a shell counts signals: 2 is SIGINT, 13 is SIGPIPE
_PIPE_CLOSED = 128 + 13


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (that of the process by default) and return the exit code."""
    arguments = parser().parse_args(argv)
    from dondoc.cli import commands  # only now: it brings in what the commands need

    try:
        getattr(commands, arguments.command)(arguments)
    except DondocError as error:
        sys.stderr.write(f"dondoc: {error}\n")
        return FAILED
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _forget_standard_output()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _forget_standard_output() -> None:
    """Point standard output elsewhere: the interpreter would complain when it flushes it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
