"""Running web server and worker side by side until someone stops them.

The two live in sessions of their own, so that Ctrl-C reaches this process alone and each child is told to end once.
A worker that dies is started again, for a document may have brought it down; without its web server the site ends.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from dondoc.errors import DondocError

_TO_OPEN, _TO_END = 120.0, 20.0  # seconds that a child may take; a busy machine needs its time to start
_WATCH = 0.2

_Child = subprocess.Popen[bytes]


class CannotServe(DondocError):
    """The site cannot be opened, or its web server ended by itself."""


class Site:
    """The site at `host`:`port` with `processes` web server processes; `say` prints a line."""

    def __init__(self, host: str, port: int, processes: int, *, say: Callable[[str], object]) -> None:
        self._host, self._port, self._processes = host, port, processes
        self._say = say
        self._stopped = False

    def run(self) -> None:
        """Serve until SIGINT or SIGTERM; raises CannotServe where the port is taken or the server ends."""
        self._refuse_taken_port()
        with self._listening_to_signals(), _child(*self._web_command()) as web:
            self._wait_until_open(web)
            while not self._stopped:
                with _child(sys.executable, "-m", "dondoc.site", "work") as worker:
                    self._watch(web, worker)

    def _watch(self, web: _Child, worker: _Child) -> None:
        """Return when the worker has ended or the site is to stop."""
        while not self._stopped and worker.poll() is None:
            self._refuse_ended(web)
            time.sleep(_WATCH)
        if not self._stopped:
            self._say("The background worker ended and is started again.")
            time.sleep(1)  # a worker that cannot start at all shall not fill the log

    def _wait_until_open(self, web: _Child) -> None:
        deadline = time.monotonic() + _TO_OPEN
        while not self._stopped and not self._answers():
            self._refuse_ended(web)
            if time.monotonic() > deadline:
                raise CannotServe(f"The web server did not open port {self._port} in {_TO_OPEN:.0f} seconds.")
            time.sleep(_WATCH)
        self._say(f"The site is open at http://{self._host}:{self._port}/ (Ctrl-C ends it).")

    def _refuse_ended(self, web: _Child) -> None:
        if web.poll() is not None and not self._stopped:
            raise CannotServe(f"The web server ended with code {web.returncode}; its own lines above say why.")

    def _refuse_taken_port(self) -> None:
        with socket.socket(socket.AF_INET6 if ":" in self._host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((self._host, self._port))
            except OSError as error:
                way_out = "choose another with --host and --port"
                raise CannotServe(
                    f"Cannot listen on {self._host}:{self._port} ({error.strerror}); {way_out}."
                ) from error

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self._host, self._port), timeout=1):
                return True
        except OSError:
            return False

    def _web_command(self) -> tuple[str, ...]:
        options = {
            "--interface": "wsgi",
            "--host": self._host,
            "--port": str(self._port),
            "--workers": str(self._processes),
            "--blocking-threads": "1",
            "--log-level": "warning",
        }
        words = [word for option in options.items() for word in option]
        return (sys.executable, "-m", "granian", *words, "dondoc.site.config.wsgi:application")

    @contextmanager
    def _listening_to_signals(self) -> Iterator[None]:
        former = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopped = True


@contextmanager
def _child(*command: str) -> Iterator[_Child]:
    """The process of `command`, asked to end after the block and, if it does not, killed with all that it started."""
    process = subprocess.Popen(command, start_new_session=True)  # noqa: S603 - our own command lines only
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_TO_END)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # its session is its own, so that is the number of the group, too
            process.wait()
