"""How fast the register reads names: load, first match, and megabytes a second over a text made of its own names.

The same for the gazetteer: all communes and provinces of the country, over a text made of theirs.

    python benchmarks/register_match.py [MEGABYTES]

The text mixes every name with filler of everyday words, the same each time. Times are processor time, so that they
hold on a shared machine. Prints figures, asserts nothing.
"""

import random
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from dondoc.register import load_gazetteer, load_register

FILLER = (
    "xây dựng kế hoạch", "triển khai thực hiện", "nhiệm vụ và giải pháp", "phát triển hạ tầng", "nâng cao chất lượng",
    "tiến độ giải ngân", "vốn đầu tư công", "trên địa bàn", "các cơ sở sản xuất", "theo quy định của pháp luật",
)  # fmt: skip
_SEED = 2026
_PHRASES_BETWEEN_NAMES = (1, 12)
_ROUNDS = 5
_Result = TypeVar("_Result")


def main() -> None:
    """Load, match, print."""
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    register, loading = _timed(load_register)
    _, first = _timed(lambda: register.match("Sở Tài chính"))
    spellings = sum(len(agency.names) for agency in register.agencies.values())
    print(f"load {loading * 1000:.0f} ms, first match {first * 1000:.0f} ms, {spellings} spellings")
    text = _made_up_text([name for agency in register.agencies.values() for name in agency.names[:20]], megabytes)
    size = len(text.encode()) / 1e6
    for name, find in (("match", register.match), ("match_tails", register.match_tails)):
        find("Sở Tài chính")
        best, mentions = min(_round(find, text) for _ in range(_ROUNDS))
        print(f"{name}: {size:.1f} MB, {mentions} mentions, best of {_ROUNDS}: {best:.2f} s, {size / best:.1f} MB/s")
    _measure_gazetteer(megabytes)


def _measure_gazetteer(megabytes: float) -> None:
    gazetteer, loading = _timed(load_gazetteer)
    _, first = _timed(lambda: gazetteer.match(""))
    count = f"{len(gazetteer.communes)} communes, {len(gazetteer.provinces)} provinces"
    print(f"{count}: load {loading * 1000:.0f} ms, first match {first * 1000:.0f} ms")
    text = _made_up_text([f"{each.type} {each.name}" for each in gazetteer.communes.values()], megabytes)
    size = len(text.encode()) / 1e6
    best, mentions = min(_round(gazetteer.match, text) for _ in range(_ROUNDS))
    print(f"gazetteer: {size:.1f} MB, {mentions} mentions, best of {_ROUNDS}: {best:.2f} s, {size / best:.1f} MB/s")


def _made_up_text(names: list[str], megabytes: float) -> str:
    chance = random.Random(_SEED)  # noqa: S311 - a repeatable text, not a secret
    pieces: list[str] = []
    size = 0
    while size < megabytes * 1e6:
        phrases = chance.choices(FILLER, k=chance.randint(*_PHRASES_BETWEEN_NAMES))
        pieces.append(" ".join([*phrases, chance.choice(names)]) + chance.choice([", ", "; ", ".\n", " "]))
        size += len(pieces[-1].encode())
    return "".join(pieces)


def _round(find: Callable[[str], tuple[object, ...]], text: str) -> tuple[float, int]:
    found, seconds = _timed(lambda: find(text))
    return seconds, len(found)


def _timed(work: Callable[[], _Result]) -> tuple[_Result, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


if __name__ == "__main__":
    main()
