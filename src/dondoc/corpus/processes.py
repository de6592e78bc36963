"""All cores of one machine: worker processes that outlive neither a bad file nor the run."""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing.connection import wait as wait_for

from dondoc.corpus.batches import Batch
from dondoc.corpus.engine import Done, Work

_SELDOM = 50_000  # objects made and not yet let go, after which Python looks for circles among them
_AHEAD = 2  # batches for each worker: one in work, one waiting


class Processes:
    """An engine of `workers` processes; by default one for each core that this process may use."""

    def __init__(self, workers: int | None = None) -> None:
        self._workers = workers or _cores()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def workers(self) -> int:
        return self._workers

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *failure: object) -> None:
        self._let_go()

    def run(self, work: Work, batches: Iterable[Batch]) -> Iterator[Done]:
        """Yield every batch with what `work` made of it; None for one over which its process died."""
        waiting = iter(batches)
        running: dict[Future[bytes], Batch] = {}
        while True:
            for batch in islice(waiting, self._workers * _AHEAD - len(running)):
                running[self._started().submit(work, batch)] = batch
            if not running:
                return
            done = wait(running, return_when=FIRST_COMPLETED).done
            if any(isinstance(future.exception(), BrokenProcessPool) for future in done):
                yield from self._alone(work, running)
                running = {}
                continue
            for future in done:
                yield running.pop(future), future.result()

    def _alone(self, work: Work, running: dict[Future[bytes], Batch]) -> Iterator[Done]:
        """Run again, one at a time, what was lost when a process died: any of the batches may be the reason."""
        wait(running)
        self._let_go()
        for future, batch in running.items():
            yield batch, future.result() if future.exception() is None else self._one(work, batch)

    def _one(self, work: Work, batch: Batch) -> bytes | None:
        try:
            return self._started().submit(work, batch).result()
        except BrokenProcessPool:
            self._let_go()
            return None

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            fresh = multiprocessing.get_context("spawn")  # a copy of a process with threads could hang
            self._pool = ProcessPoolExecutor(self._workers, mp_context=fresh, initializer=_settle_in)
        return self._pool

    def _let_go(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _settle_in() -> None:
    """End at once on Ctrl+C, without a word, and end with the process that asked for the work, however it ends.

    What is read holds no circles that Python's collector would find; looking for them seldom saves a fortieth.
    """
    gc.set_threshold(_SELDOM)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)
