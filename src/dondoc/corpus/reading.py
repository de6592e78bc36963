"""What a worker does: read a batch of files, whatever is in them, and return their lines."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from dondoc.corpus.batches import Batch
from dondoc.corpus.inventory import SourceFile
from dondoc.corpus.record import Fault, Record, counts_of, line_of
from dondoc.corpus.rules import rules_fingerprint
from dondoc.errors import DondocError
from dondoc.extract import extract_programme
from dondoc.model import Programme
from dondoc.sources import Fault as FileFault
from dondoc.sources import UnreadableFile, read_document

# Faults that lie in the circumstances: the same file may be readable tomorrow.
_PASSING = {"MISSING", "FORBIDDEN", "UNAVAILABLE"}
_CRASHED = "reading this file ended the worker, which may have run out of memory; read it alone to see what it is"
_SLOW = "reading this file took longer than {seconds:g} seconds; give it more with --timeout, or split it"
_DEFECT = "reading this file failed by a defect of dondoc ({kind}: {words}); report it with the file"


class OtherRules(DondocError):  # read aloud: 'raises OtherRules'
    """A worker whose rules are not those of the run: its results would not fit the others."""


class _TookTooLong(BaseException):
    """Not an Exception: no reader of a format may take it for a fault of its file."""


def read_batch(batch: Batch) -> bytes:
    """Return a line for each file of `batch`; raises OtherRules where this program is not the one that asked."""
    if rules_fingerprint() != batch.rules:
        raise OtherRules("the workers run another version of dondoc; install the same one on all machines")
    return b"".join(_line(batch, file) for file in batch.files)


def lost_line(batch: Batch) -> bytes:
    """Return the line for the only file of `batch`, whose reading ended its worker."""
    [file] = batch.files
    return line_of(Record(file.name, file.sha256, batch.rules, {}, Fault("CRASHED", _CRASHED, may_pass=True)), None)


def _line(batch: Batch, file: SourceFile) -> bytes:
    outcome = _outcome(batch, file)
    if isinstance(outcome, Fault):
        return line_of(Record(file.name, file.sha256, batch.rules, {}, outcome), None)
    return line_of(Record(file.name, file.sha256, batch.rules, counts_of(outcome)), outcome)


def _outcome(batch: Batch, file: SourceFile) -> Programme | Fault:
    try:
        with _within(batch.patience):
            return extract_programme(read_document(batch.folder / file.name, name=file.name))
    except UnreadableFile as error:
        return Fault(error.fault.name, str(error), may_pass=_may_pass(error.fault))
    except _TookTooLong:
        return Fault("TOO_SLOW", _SLOW.format(seconds=batch.patience), may_pass=True)
    except MemoryError:
        return Fault("CRASHED", _CRASHED, may_pass=True)
    except Exception as error:  # noqa: BLE001 - a defect met in one file of thousands must not stop the others
        return Fault("DEFECT", _DEFECT.format(kind=type(error).__name__, words=" ".join(str(error).split())[:200]))


def _may_pass(fault: FileFault) -> bool:
    return fault.name in _PASSING


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Raise _TookTooLong in the block after `seconds`; unlimited where this is no process's main thread."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise _TookTooLong
