"""How the time of reading grows with the text: ten times the text may take little more than ten times the time."""

import time
from collections.abc import Callable, Iterator
from random import Random

from mutations import MUTATIONS
from patience import Hung, within

from dondoc.extract import extract_programme
from dondoc.sources.plain import document_from_text

ALLOWED = 16.0  # times the time for ten times the text: memory that no longer fits the caches costs a part
NOTICED = 0.5  # seconds; below, a clock cannot tell
PATIENCE = 180  # seconds of processor time for both texts of a shape
_SEED = 2026
# A text of a million lines and cells is refused, so these stay below it at ten times the size (two million characters).
_ROW = (
    f"1\tXây dựng đề án{' phát triển cây ăn quả trên đất dốc' * 4}\tSở Y tế\tSở Tài chính; UBND các xã\tQuý II/2026\n"
)
_SHORT_LINES = 20
_PIECES_A_CHARACTER = 0.045


_TABLE = "TT\tNhiệm vụ\tCơ quan chủ trì\n1\tRà soát\tSở Y tế\n"
# Where a step could look back over all that it has read: a name, how the text begins, and what comes again and again.
GROWING = (
    ("figures in one paragraph", "1. Phấn đấu đến năm 2030 đạt ", "10%, "),
    ("figures with a year", "1. Phấn đấu ", "đến năm 2030 đạt 10%, "),
    ("lines that go on", "1. Sở Y tế\n", "và các nguồn khác\n"),
    ("rows that go on", _TABLE, "\tvà các nguồn khác\tSở Y tế\n"),
    ("agencies in one cell", f"{_TABLE}2\tHọp\t", "Sở Y tế, Tài chính, "),
    ("citations", "1. ", "Nghị quyết số 57-NQ/TW ngày 22/12/2024, "),
    ("sections", "", "I. A\n1. B\n1.1. Sở Y tế\n- Rà soát.\n"),
    ("lines of the head", "", "PHÁT TRIỂN KINH TẾ\n"),
    ("labelled lines", "", "1. Rà soát\n- Cơ quan chủ trì: Sở Y tế.\n"),
    ("open brackets", "", "(Kèm theo\n"),
    ("blanks to fill in", "1. Sở ", "…_"),
    ("addressees in lines", "Số: 12/UBND-NV\nKính gửi:\n", "- Sở Y tế;\n- UBND các xã, phường;\n"),
    ("addressees in one line", "Kính gửi: ", "Sở Y tế; UBND các xã; "),
    ("points that share labels", "1. Rà soát\n", "- Họp.\n- Cơ quan chủ trì: Sở Y tế.\n- Thời gian: Quý II/2026.\n"),
    ("points that are held", "1. Sở Y tế:\n", "- Lập hồ sơ, gồm:\n+ Tờ trình;\n"),
    ("goals in a list", "1. Mục tiêu\n", "- Phấn đấu đến năm 2030 đạt 95% và 80% số xã có trường.\n"),
    ("goals in one paragraph", "1. Phấn đấu ", "số xã có chợ đạt 95% và 80% tổng số; "),
    ("broken words", "", "Tiếp tục trển khai, khuyến kích các hộ dân; "),
)


def shapes(texts: list[str], size: int) -> Iterator[tuple[str, str]]:
    """Yield texts of about `size` characters, with a name each: as documents are, and as nobody would write them."""
    whole = "\n".join(texts)
    misread = _misread(whole) + "\n"
    yield "documents", _filled(whole + "\n", size)
    yield "misread documents", _filled(misread, _bounded(misread, size))
    yield "one line", _filled(" ".join(whole.split()) + " ", size)
    yield "one row", _filled("\t".join(whole.split("\n")[:400]) + "\t", size)
    yield "one table", _filled(_ROW, size)
    yield "one agency", _filled("Sở Nông nghiệp và Môi trường, ", size)
    yield "numbers", _filled("1.1.1. 2026-2030, 31/12/2026; quý II/2026 ", size)
    yield "brackets", _filled("(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/01/2026 ", size)
    for name, head, piece in GROWING:
        yield name, head + _filled(piece, _bounded(piece, size))
    yield "letters", "a" * size
    yield "spaces", _filled("a" + " " * 99, size)
    yield "dashes", _filled("- \n", size // _SHORT_LINES)


def slow_shapes(texts: list[str], size: int, say: Callable[[str], object]) -> Iterator[str]:
    """Yield a sentence for each shape that takes too long at ten times `size`; `say` hears all the times."""
    for (name, small), (_, large) in zip(shapes(texts, size), shapes(texts, size * 10), strict=True):
        try:
            with within(PATIENCE):
                before = seconds(small)
                after = seconds(large)
        except Hung as error:
            yield f"{name}: {size} or {size * 10} characters are {error}"
            continue
        say(f"  {name:20} {before:7.2f} s, ten times the text {after:7.2f} s: {after / before:5.1f}")
        if after / before > ALLOWED and after > NOTICED:
            yield f"{name}: {size} characters take {before:.2f} s, {size * 10} take {after:.2f} s"


def seconds(text: str) -> float:
    """Return the seconds of processor time that reading `text` takes; best of two for short ones."""
    document = document_from_text(text, name="long.txt")
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        extract_programme(document)
        best = min(best, time.process_time() - start)
        if best > 2:
            break
    return max(best, 1e-3)


def _misread(text: str) -> str:
    chance = Random(_SEED)  # noqa: S311 - a repeatable text, not a secret
    for mutate in (each for each in MUTATIONS if each.__name__ in ("misread", "scatter", "break_lines")):
        text = mutate(text, chance)
    return text


def _bounded(piece: str, size: int) -> int:
    """`size`, or less where so many of `piece` would have more lines and cells than are read."""
    pieces = piece.count("\n") + piece.count("\t")
    return min(size, round(size * _PIECES_A_CHARACTER * len(piece) / pieces)) if pieces else size


def _filled(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]
