"""How fast a folder of documents is read: documents a second with one worker and with two, and on a Dask cluster.

    python benchmarks/folders.py [DOCUMENTS] [--workers 1 2] [--dask]

Writes so many plans (5,000 by default; four layouts, one in ten as .docx; the same each time) into a folder that is
gone afterwards, reads it once with each number of workers, by the clock and by the processor, and once more to time a
run with nothing to do. `--dask` starts a scheduler with the same numbers of workers on this machine and reads through
it.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from dondoc.corpus import Cluster, Engine, Processes, extract_corpus
from dondoc.model import AgencyRef, Head, Ledger, Programme, Schedule, Section, Span, Task
from dondoc.register import load_register
from dondoc.writers.official import to_docx, to_text
from dondoc.writers.programme_document import Layout, programme_document

_SEED = 2026
_DAY = date(2026, 3, 5)
_VERBS = ("Xây dựng", "Rà soát", "Trình phê duyệt", "Triển khai", "Tổ chức", "Hoàn thiện", "Nâng cấp", "Thẩm định")
_OBJECTS = (
    "đề án phát triển cà phê bền vững", "bản đồ số vùng trồng cây ăn quả", "quy hoạch chung đô thị",
    "mạng lưới trạm y tế", "tuyến du lịch lòng hồ thủy điện", "cơ sở dữ liệu đất đai", "hệ thống cấp nước sinh hoạt",
    "đường vào 12 bản vùng cao", "cụm công nghiệp chế biến nông sản", "chương trình đào tạo nghề",
    "hạ tầng viễn thông ở các bản chưa có sóng",
)  # fmt: skip
_TIMES = ("Quý II/2026", "Tháng 9/2026", "2026", "30/6/2026", "2026-2030", "Hằng năm")
_DOCX_OF_TEN = 1


def main() -> None:
    """Write the folder, read it, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", type=int, nargs="?", default=5000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--dask", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "documents"
        folder.mkdir()
        size = sum(path.write_bytes(data) for path, data in _files(folder, arguments.documents))
        print(f"{arguments.documents} documents, {size / 1e6:.1f} MB")
        for workers in arguments.workers:
            _measure(folder, Path(place) / f"processes-{workers}", Processes(workers), f"{workers} processes")
            if arguments.dask:
                _measure_dask(folder, Path(place) / f"dask-{workers}", workers)


def _measure(folder: Path, out: Path, engine: Engine, title: str) -> None:
    begun, used = time.monotonic(), _processor_seconds()
    summary = extract_corpus(folder, out, engine=engine)
    seconds, used = time.monotonic() - begun, _processor_seconds() - used
    again = time.monotonic()
    extract_corpus(folder, out, engine=engine)
    rate = f"{summary.files / seconds:7.0f} documents/s, {summary.totals['tasks']} tasks, {len(summary.faults)} faults"
    if used > 0:  # of workers that have ended; those of Dask go on
        rate += f", {1000 * used / summary.files:.0f} ms of a processor each"
    print(f"{title:16} {seconds:6.1f} s {rate}; again, nothing to do: {time.monotonic() - again:.2f} s")


def _processor_seconds() -> float:
    """What the processes that this one has started, and that have ended, took of a processor."""
    times = os.times()
    return times.children_user + times.children_system


def _measure_dask(folder: Path, out: Path, workers: int) -> None:
    from distributed import LocalCluster

    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as cluster:
        _measure(folder, out, Cluster(cluster.scheduler_address), f"{workers} of Dask")


def _files(folder: Path, count: int) -> Iterator[tuple[Path, bytes]]:
    chance = Random(_SEED)  # noqa: S311 - a repeatable folder, not a secret
    names = [AgencyRef(each.name, each.name, each.id, each.group) for each in load_register().agencies.values()][:60]
    for number in range(count):
        layout = chance.choice(list(Layout))
        document = programme_document(_programme(number, names, chance), layout)
        if number % 10 < _DOCX_OF_TEN:
            yield folder / f"{number:05}.docx", to_docx(document)
        else:
            yield folder / f"{number:05}.txt", to_text(document).encode()


def _programme(number: int, names: list[AgencyRef], chance: Random) -> Programme:
    sections: list[Section] = []
    tasks: list[Task] = []
    for group in range(1, chance.randint(3, 6) + 1):
        place = len(sections) + len(tasks)
        sections.append(Section(f"s{group}", str(group), chance.choice(_OBJECTS), 1, Span(place, 0, 1, 1)))
        for count in range(1, chance.randint(4, 15) + 1):
            place = len(sections) + len(tasks)
            words = f"{chance.choice(_VERBS)} {', '.join(chance.sample(_OBJECTS, chance.randint(1, 3)))}."
            leads, others = tuple(chance.sample(names, 1)), tuple(chance.sample(names, chance.randint(0, 3)))
            time = Schedule(chance.choice(_TIMES), "deadline")
            tasks.append(
                Task(f"t{place}", f"{group}/{count}", words, Span(place, 0, 1, 1), sections[-1].title, f"s{group}",
                     leads, others, (time,))
            )  # fmt: skip
    head = Head(f"{number + 1}/KH-UBND", "kế hoạch", "UBND tỉnh Sơn La", _DAY, "Sơn La", title="Phát triển kinh tế")
    return Programme(head, Ledger((), 0), tuple(sections), tuple(tasks))


if __name__ == "__main__":
    main()
