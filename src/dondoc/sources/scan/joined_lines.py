"""Misreadings that show only when the lines of a paragraph, or of a cell, have been joined."""

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache

from dondoc.data_files import data_beside
from dondoc.sources.blocks import Block
from dondoc.sources.scan.repair import as_meant
from dondoc.sources.scan.run_together import parted

_CLOSING = re.compile(r"(?<=[^\W_])[”»]+(?=[\s,.;:]*$)")  # a raised number, where no quotation began
_ASKING = re.compile(r"(?<=[^\W_])\?+(?=[\s,.;:]*$)")  # such a number again: the cells of a table ask nothing


def mended(blocks: Iterable[Block], pages: Container[int | None]) -> Iterator[Block]:
    """Yield `blocks` with those on `pages` put right by what shows only when the lines of a paragraph are joined."""
    opened = 0  # quotations that go on
    for block in blocks:
        words = _mended_block(block.words, opened) if block.page in pages else block.words
        opened = max(opened + words.count("“") - words.count("”"), 0)
        yield block._replace(words=words)


def _mended_block(words: str, opened: int) -> str:
    cells = words.split("\t")
    if len(cells) > 1:
        cells = [_ASKING.sub("", cell) for cell in cells]
    return "\t".join([_mended(cell if opened or _has_opening(cell) else _CLOSING.sub("", cell)) for cell in cells])


def _has_opening(words: str) -> bool:
    return any(map(words.count, '“«"'))


def _mended(words: str) -> str:
    return as_meant(_metres().sub("m3", parted(words)))


@cache
def _metres() -> re.Pattern[str]:
    """Cubic metres behind a number, whose raised three was taken for a mark."""
    return re.compile(rf"(?<=\d ){data_beside(__package__, 'misread.yaml')['cubic_metres']}(?!\w)", re.IGNORECASE)
