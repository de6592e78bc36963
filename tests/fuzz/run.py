"""Reads thousands of spoilt documents and says where the reading crashed, hung, or lost something.

    python tests/fuzz/run.py [--documents 10000] [--seed N] [--workers N] [--size CHARACTERS]

Documents are drawn by Hypothesis, which looks for the smallest that fails: stretches of the samples (and of the seeds/
of the folder in DONDOC_CASES), spoilt in several ways at once (`mutations`); files with their bytes spoilt; and text
of no document at all. Of each, `account` asks what must hold. At last `growth` compares texts of SIZE characters (0:
none) with ten times longer ones. Ends with 1 where anything failed; every failure is printed with its text.
"""

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from account import complaints
from growth import slow_shapes
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from mutations import MUTATIONS
from patience import Hung, within

import dondoc
from dondoc.extract import extract_programme
from dondoc.model import Document
from dondoc.sources import UnreadableFile, read_document
from dondoc.sources.plain import document_from_text

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20  # seconds for one document of some kilobytes: longer is a hang
_LONGEST_STRETCH = 20_000
_SHOWN = 3000  # characters of a text that failed
_BINARY = 0.1  # the share of files with spoilt bytes
_NOTHING = 0.1  # and of text that is no document


def main() -> None:
    """Run the portions on all workers, then the growth; print and count what failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--size", type=int, default=2_000_000, help="of the shorter text of each pair; 0 for none")
    arguments = parser.parse_args()
    say(f"{arguments.documents} documents with --seed {arguments.seed}")
    begun = time.monotonic()
    failed = _spoilt(arguments.documents, arguments.seed, arguments.workers)
    say(f"{arguments.documents} documents in {time.monotonic() - begun:.0f} seconds, {len(failed)} failures")
    if arguments.size:
        say(f"Texts of {arguments.size} characters, and ten times longer:")
        failed += slow_shapes(_texts(), arguments.size, say)
    for failure in failed:
        say(f"\nFAILED {failure}")
    sys.exit(1 if failed else 0)


def say(words: str) -> None:
    """Print a line at once, also into a pipe."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _spoilt(documents: int, start: int, workers: int) -> list[str]:
    portions = min(workers * 8, max(documents // 25, 1))
    sizes = [documents // portions + (count < documents % portions) for count in range(portions)]
    with ProcessPoolExecutor(workers) as pool:
        failures = pool.map(run_portion, sizes, range(start, start + portions))
        return [failure for failure in failures if failure]


def run_portion(documents: int, number: int) -> str:
    """Try so many documents, drawn from `number`; return the smallest that failed with its complaint, or ''."""
    files = [path.read_bytes() for path in sorted((ROOT / "samples").glob("*.docx"))]
    kinds = _kinds(_texts(), files)

    @settings(
        max_examples=documents, deadline=None, database=None, suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )  # fmt: skip
    @seed(number)
    @given(kinds)
    def try_one(document: str | bytes) -> None:
        last[:] = [document]
        try_document(document)

    last: list[str | bytes] = []
    try:
        try_one()
    except (Exception, Hung) as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"{type(error).__name__}: {error}\n{last[0]!r:.{_SHOWN}}"
    return ""


def try_document(content: str | bytes) -> None:
    """Read `content`; raises what reading raises, Hung, or AssertionError with what does not hold."""
    with within(PATIENCE):
        try:
            document = _document(content)
        except UnreadableFile:
            return
        programme = extract_programme(document)
    found = list(complaints(programme, document))
    assert not found, "; ".join(found[:3])


def _document(content: str | bytes) -> Document:
    if isinstance(content, str):
        return document_from_text(content, name="spoilt.txt")
    return read_document(content, name="spoilt.docx")


def _kinds(texts: list[str], files: list[bytes]) -> st.SearchStrategy[str | bytes]:
    lines = st.sampled_from(sorted({line for text in texts for line in text.split("\n")}))
    drawn = st.lists(lines, max_size=40).map("\n".join) | st.text(max_size=400)
    return st.floats(0, 1).flatmap(
        lambda share: drawn if share < _NOTHING else _bytes(files) if share < _NOTHING + _BINARY else _stretches(texts)
    )


def _stretches(texts: list[str]) -> st.SearchStrategy[str]:
    mutations = st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=4)
    return st.builds(_spoil, st.sampled_from(texts), mutations, st.integers(0, 1 << 32))


def _spoil(text: str, mutations: list[object], number: int) -> str:
    chance = Random(number)  # noqa: S311 - repeatable, not a secret
    length = int(_LONGEST_STRETCH ** (0.4 + 0.6 * chance.random()))
    begin = 0 if chance.random() < 0.3 else chance.randrange(len(text))  # often with the head
    text = text[begin : begin + length]
    for mutate in mutations:
        text = mutate(text, chance)  # type: ignore[operator]
    return text


def _bytes(files: list[bytes]) -> st.SearchStrategy[bytes]:
    return st.builds(_spoil_bytes, st.sampled_from(files), st.integers(0, 1 << 32))


def _spoil_bytes(data: bytes, number: int) -> bytes:
    chance = Random(number)  # noqa: S311 - repeatable, not a secret
    spoilt = bytearray(data[: chance.randrange(len(data))] if chance.random() < 0.2 else data)
    for _ in range(chance.randint(1, 30)):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _texts() -> list[str]:
    cases = os.environ.get("DONDOC_CASES")
    folders = [ROOT / "samples", *([Path(cases) / "seeds"] if cases else [])]
    files = [file for folder in folders for file in sorted(folder.iterdir()) if file.suffix in (".txt", ".docx")]
    return [dondoc.read(file).text for file in files]


if __name__ == "__main__":
    main()
