"""What has batches read: the processes of one machine or the workers of a cluster, behind one door."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from dondoc.corpus.batches import Batch

Work = Callable[[Batch], bytes]
Done = tuple[Batch, bytes | None]  # None: the worker died over it


class Engine(Protocol):
    """Runs work beside each other. Used as a context: it starts its workers and lets them go."""

    def __enter__(self) -> "Engine": ...

    def __exit__(self, *failure: object) -> None: ...

    @property
    def workers(self) -> int:
        """How many batches are read at a time."""
        ...

    def run(self, work: Work, batches: Iterable[Batch]) -> Iterator[Done]:
        """Yield every batch with what `work` made of it, in the order in which they are done.

        Takes from `batches` only as many as keep the workers busy. What `work` raises is raised here.
        """
        ...
