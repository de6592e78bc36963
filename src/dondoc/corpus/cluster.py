"""A cluster: the workers of a Dask scheduler. They see the folder under the same path and run the same dondoc."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from itertools import islice
from typing import Any

from dondoc.corpus.batches import Batch
from dondoc.corpus.engine import Done, Work
from dondoc.errors import DondocError

_AHEAD = 2  # batches for each thread of a worker
_TRIES = 2  # more, of a batch whose worker was lost
_PATIENCE = 15  # seconds for the scheduler to answer


class ClusterFault(DondocError):  # read aloud: 'raises ClusterFault'
    """A cluster that cannot be reached or used: says which, and what to do."""


class Cluster:
    """An engine of the workers behind the Dask scheduler at `address` ('tcp://10.0.0.1:8786').

    Raises ClusterFault on entering where Dask is not installed, nobody answers, or there is no worker.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._client: Any = None

    @property
    def workers(self) -> int:
        threads: dict[str, int] = self._client.nthreads()
        return sum(threads.values())

    def __enter__(self) -> "Cluster":
        dask = _dask()
        try:
            self._client = dask.Client(self.address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            why = " ".join(str(error).split()) or "no answer"
            raise ClusterFault(f"{self.address}: no Dask scheduler answers there ({why}); check the address") from error
        if not self.workers:
            self.__exit__()
            raise ClusterFault(f"{self.address}: the scheduler has no workers; start some with: dask worker ADDRESS")
        return self

    def __exit__(self, *failure: object) -> None:
        self._client.close()

    def run(self, work: Work, batches: Iterable[Batch]) -> Iterator[Done]:
        """Yield every batch with what `work` made of it; None for one over which worker after worker died."""
        waiting = iter(batches)
        running: dict[Any, Batch] = {}
        completed = _dask().as_completed(loop=self._client.loop)
        while True:
            for batch in islice(waiting, self.workers * _AHEAD - len(running)):
                future = self._client.submit(work, _elsewhere(batch), pure=False, retries=_TRIES)
                running[future] = batch
                completed.add(future)
            if not running:
                return
            future = next(completed)
            yield running.pop(future), self._result(future)

    def _result(self, future: Any) -> bytes | None:
        dask = _dask()
        try:
            result: bytes = future.result()
        except dask.KilledWorker:
            return None
        except dask.client.FutureCancelledError as error:
            message = f"{self.address}: the scheduler went away; run the same again, it goes on from here"
            raise ClusterFault(message) from error
        return result


def _dask() -> Any:
    """The package `distributed`, which has no types; raises ClusterFault where it is not installed."""
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ClusterFault("--scheduler needs Dask; install it with: pip install 'dondoc[scale]'") from error


def _elsewhere(batch: Batch) -> Batch:
    """The batch as a worker with another working folder must get it."""
    return replace(batch, folder=batch.folder.absolute())
