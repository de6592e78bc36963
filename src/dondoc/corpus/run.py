"""One run over a folder, from the inventory to the summary."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dondoc.corpus.batches import Batch, cut
from dondoc.corpus.engine import Engine
from dondoc.corpus.inventory import Inventory, take_inventory
from dondoc.corpus.reading import lost_line, read_batch
from dondoc.corpus.results import Kept, Results
from dondoc.corpus.rules import rules_fingerprint
from dondoc.corpus.summary import NAME, Summary, endings, total
from dondoc.writers.atomic import write_atomically

PATIENCE = 600.0  # seconds for one file: a scan of some hundred pages takes minutes


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: files done of all files to be read, and how many of them had a fault."""

    done: int
    files: int
    faults: int


def extract_corpus(
    folder: Path,
    out: Path,
    *,
    engine: Engine,
    patience: float = PATIENCE,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """Read every document under `folder` and keep what it orders in the folder `out`; return the account of it.

    Afterwards `out` has programmes.jsonl (one line a file, see `dondoc.corpus.record`, in the order of names) and
    summary.json. What stands there already for an unchanged file and unchanged rules is kept. `patience` are the
    seconds that one file may take. A file that cannot be read is an entry of the summary. Raises a DondocError where
    the folders or the engine cannot be used; what was read until then is there for the next run.
    """
    begun = time.monotonic()
    results = Results(out)
    with results.open():
        inventory = take_inventory(folder, leave_out=out)
        known = results.kept()
        fresh = {
            file.name: line
            for file in inventory.files
            if (line := known.get(file.name)) and line.record.holds_for(file.sha256, rules_fingerprint())
        }
        kept = len(fresh)
        to_read = tuple(file for file in inventory.files if file.name not in fresh)
        workers = 0
        if to_read:
            with engine:
                workers = engine.workers
                whole = Batch(folder, to_read, rules_fingerprint(), patience)
                for line in _read(whole, engine, results, on_progress):
                    fresh[line.record.file] = line
        lines = [fresh[file.name] for file in inventory.files]
        results.finish(lines)
        removed = len(known.keys() - fresh.keys())
        summary = _summary(inventory, lines, kept, removed, workers, time.monotonic() - begun)
        write_atomically(out / NAME, summary.as_json())
    return summary


def _read(whole: Batch, engine: Engine, results: Results, on_progress: Callable[[Progress], None]) -> Iterator[Kept]:
    """Yield every file of `whole` as soon as it is read and kept."""
    done = faults = 0
    on_progress(Progress(0, len(whole.files), 0))
    for lines in _outcomes(whole, engine):
        for line in results.keep(lines):
            done += 1
            faults += line.record.fault is not None
            yield line
        on_progress(Progress(done, len(whole.files), faults))


def _outcomes(whole: Batch, engine: Engine) -> Iterator[bytes]:
    """Yield the lines of every batch; a batch over which a worker died is read again file by file."""
    suspects: list[Batch] = []
    for batch, lines in engine.run(read_batch, cut(whole)):
        if lines is None:
            suspects += batch.one_by_one()
        else:
            yield lines
    for batch, lines in engine.run(read_batch, suspects):
        yield lost_line(batch) if lines is None else lines


def _summary(inventory: Inventory, lines: list[Kept], kept: int, removed: int, workers: int, seconds: float) -> Summary:
    records = [line.record for line in lines]
    return Summary(
        files=len(records),
        read=len(records) - kept,
        kept=kept,
        removed=removed,
        ignored=endings(inventory.ignored),
        totals=total(records),
        faults=tuple(record for record in records if record.fault),
        rules=rules_fingerprint(),
        workers=workers,
        seconds=seconds,
    )
