"""A text of four times the length takes about four times as long: no step looks back over all that it has read."""

import time
from collections.abc import Callable

import pytest

from dondoc.extract import extract_programme
from dondoc.sources.plain import document_from_text

HEAD = "Số: 12/KH-UBND\nKẾ HOẠCH\nPhát triển\n"
TABLE = "TT\tNhiệm vụ\tCơ quan chủ trì\n1\tRà soát\tSở Y tế\n"
# What grows, and how often it is repeated at first.
TEXTS: dict[str, tuple[Callable[[int], str], int]] = {
    "figures in one paragraph": (lambda n: "1. Phấn đấu đến năm 2030 đạt " + "10%, " * n, 2000),
    "figures with a year each": (lambda n: "1. Phấn đấu " + "đến năm 2030 đạt 10%, " * n, 500),
    "lines that go on with the one before": (lambda n: "1. Sở Y tế\n" + "và các nguồn khác\n" * n, 1000),
    "rows that go on with the one before": (lambda n: TABLE + "\tvà các nguồn khác\tSở Y tế\n" * n, 500),
    "agencies in one cell": (lambda n: TABLE + "2\tHọp\t" + "Sở Y tế, Tài chính, " * n, 1000),
    "citations in one paragraph": (lambda n: "1. " + "Nghị quyết số 57-NQ/TW ngày 22/12/2024, " * n, 500),
    "citations of itself in one line": (lambda n: "(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/01/2026 " * n, 300),
    "sections": (lambda n: "I. A\n1. B\n1.1. Sở Y tế\n- Rà soát.\n" * n, 300),
    "lines of the head": (lambda n: "PHÁT TRIỂN KINH TẾ\n" * n, 1000),
    "labelled lines": (lambda n: "1. Rà soát\n- Cơ quan chủ trì: Sở Y tế.\n" * n, 300),
    "brackets that never close": (lambda n: "(Kèm theo\n" * n, 1000),
    "blanks to fill in": (lambda n: "1. Sở " + "…" * n + " Ban " + "_" * n, 20_000),
}
TIMES_LONGER = 4
MOST = 10  # times the work; steps that look back over everything take sixteen times


def work(text: str) -> float:
    document = document_from_text(HEAD + text, name="document.txt")
    start = time.process_time()
    extract_programme(document)
    return time.process_time() - start


@pytest.mark.parametrize(("text", "count"), TEXTS.values(), ids=TEXTS.keys())
def test_the_work_grows_with_the_text_and_no_faster(text: Callable[[int], str], count: int) -> None:
    work(text(10))  # the register and the patterns are made on first use
    once = min(work(text(count)) for _ in range(2))
    longer = min(work(text(count * TIMES_LONGER)) for _ in range(2))
    assert longer <= MOST * max(once, 0.005)
