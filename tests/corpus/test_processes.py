"""Processes of one machine: they work beside each other, and a file that kills its process costs nothing but itself."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dondoc.corpus import Processes, extract_corpus
from dondoc.corpus.batches import Batch, cut
from dondoc.corpus.inventory import SourceFile
from dondoc.corpus.reading import OtherRules, read_batch
from dondoc.corpus.run import _outcomes

Corpus = Any  # see conftest.py
DEADLY = "chet.txt"
RUN = "import sys; from dondoc.cli import main; sys.exit(main())"


def read_or_die(batch: Batch) -> bytes:
    """Ends the process over one file, as a fault in a library of C would."""
    if any(file.name == DEADLY for file in batch.files):
        os.kill(os.getpid(), signal.SIGKILL)
    return read_batch(batch)


def files(*names: str) -> tuple[SourceFile, ...]:
    return tuple(SourceFile(name, 1, "0") for name in names)


def batches_of(batch: Batch, size: int) -> Iterator[Batch]:
    for start in range(0, len(batch.files), size):
        yield Batch(batch.folder, batch.files[start : start + size], batch.rules, batch.patience)


def test_one_process_and_two_give_the_same_bytes(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dondoc.corpus.batches.MOST_FILES", 1)
    corpus.add("leer.txt", b"")
    corpus.extract()
    alone = (corpus.out / "programmes.jsonl").read_bytes()
    summary = extract_corpus(corpus.folder, corpus.out.with_name("zwei"), engine=Processes(2))
    assert summary.workers == 2
    assert (corpus.out.with_name("zwei") / "programmes.jsonl").read_bytes() == alone


def test_a_file_that_kills_its_process_is_found_among_its_neighbours(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    for count in range(9):
        corpus.add(f"{count}.txt")
    corpus.add(DEADLY)
    monkeypatch.setattr("dondoc.corpus.run.read_batch", read_or_die)
    monkeypatch.setattr("dondoc.corpus.batches.MOST_FILES", 3)
    summary = extract_corpus(corpus.folder, corpus.out, engine=Processes(2))
    assert [(record.file, record.fault and record.fault.name) for record in summary.faults] == [(DEADLY, "CRASHED")]
    assert summary.totals["tasks"] == 12 * 2


def test_workers_of_another_version_are_refused(corpus: Corpus) -> None:
    batch = Batch(corpus.folder, files("a.txt"), "another", 60)
    with Processes(1) as engine, pytest.raises(OtherRules, match="install the same one on all machines"):
        list(_outcomes(batch, engine))


def test_a_batch_has_neither_many_files_nor_many_bytes() -> None:
    small = Batch(Path(), files(*map(str, range(120))), "", 60)
    assert [len(batch.files) for batch in cut(small)] == [50, 50, 20]
    large = Batch(Path(), tuple(SourceFile(str(count), 1 << 20, "0") for count in range(5)), "", 60)
    assert [len(batch.files) for batch in cut(large)] == [2, 2, 1]
    assert [len(batch.files) for batch in cut(Batch(Path(), (SourceFile("a", 9 << 20, "0"),) * 2, "", 60))] == [1, 1]


def test_by_default_there_is_a_process_for_each_core() -> None:
    assert Processes().workers == len(os.sched_getaffinity(0))


def test_a_run_that_is_killed_leaves_no_process_and_the_next_one_goes_on(corpus: Corpus) -> None:
    for count in range(400):
        corpus.add(f"{count:03}.txt", year=2000 + count % 90)
    command = [sys.executable, "-c", RUN, "extract", str(corpus.folder), "-o", str(corpus.out), "--workers", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603 - our own
    portions = corpus.out / ".unfinished"
    _wait_until(lambda: len(list(portions.glob("*.jsonl"))) >= 2 or process.poll() is not None)
    children = _children(process.pid)
    process.kill()
    process.communicate()
    assert not (corpus.out / "programmes.jsonl").exists()
    _wait_until(lambda: not any(Path(f"/proc/{child}").exists() for child in children))
    summary, read = corpus.extract()
    assert summary.kept >= 100
    assert len(read) == summary.read == 403 - summary.kept
    assert [line["file"] for line in corpus.results()][-1] == "b.txt"
    assert len(corpus.results()) == 403
    assert not portions.exists()


def _children(parent: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def _wait_until(holds: Any) -> None:
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end, "it took longer than a minute"
        os.sched_yield()
