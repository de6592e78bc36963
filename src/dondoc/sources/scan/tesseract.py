"""The words on pictures, read by the command `tesseract` with its Vietnamese data."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from dondoc.sources.scan.repair import repaired
from dondoc.sources.unreadable import Fault, UnreadableFile

COMMAND = "tesseract"
TIME_LIMIT = 300  # seconds for one page or the cells of one; most take two
_PAGE, _BLOCK = "3", "6"  # page modes: find the blocks of a page; one block of text
_BORDER = 15  # white dots round a cell: words at the very edge are not seen
_BLANK = 128  # a cell without a dot darker than this has no words
_WORD = "5"  # the level of a word in the table that Tesseract gives
# With threads of its own one page takes three times the time of a processor.
_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}


class Word(NamedTuple):
    """A word and its place in dots: left, top, right, bottom; as high as its line."""

    text: str
    box: tuple[float, float, float, float]


class Tesseract:
    """Reads the pictures of the file `name`; raises UnreadableFile where Tesseract or its Vietnamese is missing."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._command = shutil.which(COMMAND) or ""
        if not self._command or "vie" not in self._run(["--list-langs"]).split():
            raise UnreadableFile(name, Fault.NEEDS_TESSERACT)

    def words(self, picture: Image.Image) -> list[Word]:
        """Return the words on the page `picture`."""
        if _is_blank(picture):
            return []
        with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
            path = Path(folder) / "page.png"
            picture.save(path)
            table = self._run([str(path), "stdout", *_options(_PAGE, picture), "tsv"])
        return _words(line.split("\t") for line in table.splitlines()[1:])

    def texts(self, pictures: Sequence[Image.Image]) -> list[str]:
        """Return the words on each of the cells `pictures`, on one line each."""
        filled = [at for at, picture in enumerate(pictures) if not _is_blank(picture)]
        found = [""] * len(pictures)
        if not filled:
            return found
        with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
            paths = [Path(folder) / f"{at}.png" for at in filled]
            for at, path in zip(filled, paths, strict=True):
                ImageOps.expand(pictures[at], _BORDER, fill=255).save(path)
            listed = Path(folder) / "cells.txt"
            listed.write_text("\n".join(map(str, paths)), "utf-8")
            read = self._run([str(listed), "stdout", *_options(_BLOCK, pictures[filled[0]])]).split("\f")
        for at, text in zip(filled, read, strict=False):
            found[at] = repaired(text)
        return found

    def _run(self, arguments: list[str]) -> str:
        environment = {**os.environ, **_ENVIRONMENT}
        try:
            done = subprocess.run(  # noqa: S603 - the command is ours, the pictures are only named
                [self._command, *arguments], capture_output=True, env=environment, timeout=TIME_LIMIT, check=True
            )
        except subprocess.TimeoutExpired as error:
            reason = f"reading a page took more than {TIME_LIMIT} seconds"
            raise UnreadableFile(self._name, Fault.DAMAGED, reason=reason) from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise UnreadableFile(self._name, Fault.NEEDS_TESSERACT) from error
        return done.stdout.decode("utf-8", "replace")


def _is_blank(picture: Image.Image) -> bool:
    return not any(picture.histogram()[:_BLANK])


def _options(mode: str, picture: Image.Image) -> list[str]:
    resolution = round(picture.info.get("dpi", (200, 200))[0])
    return ["-l", "vie", "--psm", mode, "--dpi", str(min(max(resolution, 70), 2400))]


def _words(rows: Iterable[list[str]]) -> list[Word]:
    words: list[Word] = []
    line = (0, 0)
    for row in rows:
        if len(row) < 12:
            continue
        left, top, width, height = map(int, row[6:10])
        if row[0] == "4":
            line = (top, top + height)
        elif row[0] == _WORD and row[11].strip():
            words.append(Word(row[11].strip(), (left, line[0], left + width, line[1])))
    return words
