"""A folder of small documents, and the running of it."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dondoc.corpus import Summary, extract_corpus
from dondoc.corpus.batches import Batch
from dondoc.corpus.engine import Done, Work

PLAN = """\
KẾ HOẠCH
Thực hiện nhiệm vụ năm {year}

STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
1\tRà soát quy hoạch vùng\tSở Xây dựng\tSở Tài chính\tQuý I/{year}
2\tLập danh mục dự án\tSở Tài chính\t\tQuý II/{year}
"""


class Here:
    """An engine that works in the process of the test, one batch after the other, and knows what it was given."""

    workers = 1

    def __init__(self) -> None:
        self.read: list[str] = []

    def __enter__(self) -> "Here":
        return self

    def __exit__(self, *failure: object) -> None: ...

    def run(self, work: Work, batches: Iterable[Batch]) -> Iterator[Done]:
        for batch in batches:
            self.read += [file.name for file in batch.files]
            yield batch, work(batch)


class Corpus:
    """A folder with plans of some years, and the folder of its results."""

    engine = Here

    def __init__(self, place: Path) -> None:
        self.folder = place / "kho"
        self.out = place / "ket-qua"
        self.folder.mkdir()

    def add(self, name: str, content: bytes | None = None, *, year: int = 2026) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PLAN.format(year=year).encode() if content is None else content)
        return path

    def extract(self, **options: Any) -> tuple[Summary, list[str]]:
        """The summary of a run, and the names of the files that it read."""
        engine = self.engine()
        return extract_corpus(self.folder, self.out, engine=engine, **options), engine.read

    def results(self) -> list[dict[str, Any]]:
        lines = (self.out / "programmes.jsonl").read_bytes().splitlines()
        return [json.loads(line) for line in lines]

    def summary(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / "summary.json").read_bytes())
        return found


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Three plans, one of them in a folder inside."""
    made = Corpus(tmp_path)
    for year, name in ((2024, "b.txt"), (2025, "2025/a.txt"), (2026, "a.txt")):
        made.add(name, year=year)
    return made
