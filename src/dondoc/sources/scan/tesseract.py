"""The words on pictures, read by the command `tesseract` with its Vietnamese data."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from dondoc.sources.scan.by_hand import without_handwriting
from dondoc.sources.scan.glance import densest_band, is_read_well
from dondoc.sources.scan.quarters import (
    has_quarter,
    is_quarter,
    is_strokes_of_quarter,
    with_quarters,
    with_strokes,
)
from dondoc.sources.scan.repair import repaired
from dondoc.sources.scan.romans import counted, is_of_strokes
from dondoc.sources.scan.specks import without_specks
from dondoc.sources.scan.strokes import count_upright
from dondoc.sources.unreadable import Fault, UnreadableFile

COMMAND = "tesseract"
TIME_LIMIT = 300  # seconds for one page or the cells of one; most take two
_PAGE, _BLOCK, _LINE = "3", "6", "7"  # page modes: find the blocks of a page; one block of text; one line
_WHICH_WAY_UP = "0"
_TURN = re.compile(r"^Rotate: (?P<degrees>90|180|270)$.*^Orientation confidence: (?P<sure>[\d.]+)$", re.M | re.S)
_SURE = 3.0  # whole pages give ten and more, of a few words Tesseract may think anything
_TURNS = {
    "90": Image.Transpose.ROTATE_270,  # degrees clockwise
    "180": Image.Transpose.ROTATE_180,
    "270": Image.Transpose.ROTATE_90,
}
_BORDER = 15  # white dots round a cell: words at the very edge are not seen
_BLANK = 128  # a cell without a dot darker than this has no words
_MARGIN = 3  # white dots before the first stroke of a word
_WORD = "5"  # the level of a word in the table that Tesseract gives
# With threads of its own one page takes three times the time of a processor.
_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}


class Word(NamedTuple):
    """A word and its place in dots: left, top, right, bottom; as high as its line."""

    text: str
    box: tuple[float, float, float, float]
    page: int = 1
    line: int = 0  # the count of its line


class Tesseract:
    """Reads the pictures of the file `name`; raises UnreadableFile where Tesseract or its Vietnamese is missing."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._command = shutil.which(COMMAND) or ""
        known = self._run(["--list-langs"]).split() if self._command else []
        if "vie" not in known:
            raise UnreadableFile(name, Fault.NEEDS_TESSERACT)
        self._sees_turns = "osd" in known

    def upright(self, picture: Image.Image) -> Image.Image:
        """Return the page `picture`, which may lie on its side or head, turned; as it is where its data lacks 'osd'."""
        if not self._sees_turns or _is_blank(picture) or is_read_well(self._table([densest_band(picture)], _BLOCK)):
            return picture
        with self._listed([picture]) as listed:
            seen = _TURN.search(self._told([listed, "stdout", "--psm", _WHICH_WAY_UP, *_dpi(picture)]).decode())
        if seen is None or float(seen["sure"]) < _SURE:
            return picture
        turned = picture.transpose(_TURNS[seen["degrees"]])
        turned.info["dpi"] = picture.info["dpi"]
        return turned

    def words(self, picture: Image.Image, *, has_letterhead: bool = False) -> list[Word]:
        """Return the words on the page `picture`; dots for what is written by hand in its letterhead."""
        if _is_blank(picture):
            return []
        rows = without_specks(self._table([picture], _PAGE))
        if has_letterhead:
            rows = without_handwriting(rows, picture.size, picture.info["dpi"][0])
        return _read_words(rows, [picture])

    def _table(self, pictures: Sequence[Image.Image], mode: str) -> list[list[str]]:
        """Return what Tesseract says of every word on `pictures`: the number of the picture comes second."""
        with self._listed(pictures) as listed:
            table = self._run([listed, "stdout", *_options(mode, pictures[0]), "tsv"])
        return [line.split("\t") for line in table.splitlines()[1:]]

    def lines(self, pictures: Sequence[Image.Image]) -> list[str]:
        """Return the words of each of `pictures`, which shows one line."""
        return self._read(pictures, _LINE)

    def blocks(self, pictures: Sequence[Image.Image]) -> list[Word]:
        """Return the words on `pictures`, each of which shows one block of lines; `page` counts the pictures."""
        return _read_words(self._table(pictures, _BLOCK), pictures)

    def texts(self, pictures: Sequence[Image.Image]) -> list[str]:
        """Return the words on each of the cells `pictures`, on one line each."""
        filled = [at for at, picture in enumerate(pictures) if not _is_blank(picture)]
        found = [""] * len(pictures)
        read = self._read([ImageOps.expand(pictures[at], _BORDER, fill=255) for at in filled], _BLOCK)
        for at, text in zip(filled, read, strict=False):
            found[at] = _counted(text.strip(), pictures[at]) if is_of_strokes(text.strip()) else repaired(text)
        self._count_strokes(pictures, found)
        return found

    def _read(self, pictures: Sequence[Image.Image], mode: str) -> list[str]:
        if not pictures:
            return []
        with self._listed(pictures) as listed:
            return self._run([listed, "stdout", *_options(mode, pictures[0])]).split("\f")[: len(pictures)]

    @contextmanager
    def _listed(self, pictures: Sequence[Image.Image]) -> Iterator[str]:
        """Keep `pictures` as files while the block runs; gives the file that lists them."""
        with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
            paths = [Path(folder) / f"{at}.png" for at in range(len(pictures))]
            for path, picture in zip(paths, pictures, strict=True):
                picture.save(path)
            listed = Path(folder) / "pictures.txt"
            listed.write_text("\n".join(map(str, paths)), "utf-8")
            yield str(listed)

    def _count_strokes(self, pictures: Sequence[Image.Image], texts: list[str]) -> None:
        """Put the numbers of quarters in `texts`, read from `pictures`, right by their strokes."""
        quarters = [at for at, text in enumerate(texts) if has_quarter(text)]
        if not quarters:
            return
        cells = [ImageOps.expand(pictures[at], _BORDER, fill=255) for at in quarters]
        words = _read_words(self._table(cells, _BLOCK), cells)
        for place, at in enumerate(quarters, 1):
            counted = [word.text for word in words if word.page == place and is_quarter(word.text)]
            texts[at] = with_quarters(texts[at], counted)

    def _run(self, arguments: list[str]) -> str:
        return self._told(arguments, check=True).decode("utf-8", "replace")

    def _told(self, arguments: list[str], *, check: bool = False) -> bytes:
        """What Tesseract writes; without `check` also where it fails, as it does over a page with few letters."""
        environment = {**os.environ, **_ENVIRONMENT}
        try:
            return subprocess.run(  # noqa: S603 - the command is ours, the pictures are only named
                [self._command, *arguments], capture_output=True, env=environment, timeout=TIME_LIMIT, check=check
            ).stdout
        except subprocess.TimeoutExpired as error:
            reason = f"reading a page took more than {TIME_LIMIT} seconds"
            raise UnreadableFile(self._name, Fault.DAMAGED, reason=reason) from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise UnreadableFile(self._name, Fault.NEEDS_TESSERACT) from error


def _counted(number: str, picture: Image.Image) -> str:
    """`number`, alone in the cell `picture`, with the strokes that it has there."""
    ink = picture.point(lambda dot: 255 if dot < _BLANK else 0).getbbox()
    if ink is None:
        return number
    return counted(number, ImageOps.expand(picture.crop(ink), (_MARGIN, 0), fill=255))


def _is_blank(picture: Image.Image) -> bool:
    return not any(picture.histogram()[:_BLANK])


def _options(mode: str, picture: Image.Image) -> list[str]:
    return ["-l", "vie", "--psm", mode, *_dpi(picture)]


def _dpi(picture: Image.Image) -> list[str]:
    return ["--dpi", str(min(max(round(picture.info.get("dpi", (200, 200))[0]), 70), 2400))]


def _read_words(rows: Iterable[list[str]], pictures: Sequence[Image.Image]) -> list[Word]:
    """The words in the table `rows` that Tesseract gave for `pictures`."""
    words: list[Word] = []
    line, lines = (0, 0), 0
    for row in rows:
        if len(row) < 12:
            continue
        page, (left, top, width, height) = int(row[1]), map(int, row[6:10])
        if row[0] == "4":
            line, lines = (top, top + height), lines + 1
        elif row[0] == _WORD and row[11].strip():
            text = row[11].strip()
            if words and is_strokes_of_quarter(words[-1].text, text):
                word = (left - _MARGIN, top, left + width, top + height)
                text = with_strokes(text, count_upright(pictures[page - 1].crop(word)))
            elif is_of_strokes(text):
                ink = (left - _MARGIN, top, left + width + _MARGIN, top + height)
                text = counted(text, pictures[page - 1].crop(ink))
            words.append(Word(text, (left, line[0], left + width, line[1]), page, lines))
    return words
