"""What stands where on the pages of a PDF file, in mm and points: for tests that measure documents."""

import io
from dataclasses import dataclass
from typing import Any

import pdfplumber

MM = 72 / 25.4  # points


@dataclass(frozen=True)
class Printed:
    """Words on a page: their place in mm from the top left corner, size in points, weight and slope."""

    words: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    italic: bool

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Page:
    """A page: its size in mm, its lines of words (those side by side apart), and its rules as (left, right, top)."""

    width: float
    height: float
    lines: tuple[Printed, ...]
    rules: tuple[tuple[float, float, float], ...]

    def find(self, words: str) -> Printed:
        [found] = [line for line in self.lines if line.words.startswith(words)]
        return found

    def rule_under(self, line: Printed) -> float:
        """The length of the first rule below `line` and centred under it."""
        below = [r for r in self.rules if r[2] > line.bottom - 1 and abs((r[0] + r[1]) / 2 - line.middle) < 2]
        left, right, _ = min(below, key=lambda rule: rule[2])
        return right - left


def pages_of(data: bytes) -> list[Page]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [_page(page) for page in pdf.pages]


def _page(page: Any) -> Page:
    # Gaps of up to five points are those of a justified line; the cells of a table are farther apart.
    settings = {"x_tolerance": 5, "extra_attrs": ["size", "fontname"], "keep_blank_chars": True}
    words = page.extract_words(return_chars=True, **settings)
    lines = tuple(_printed(word) for word in words)
    drawn = [line for line in (*page.lines, *page.rects) if abs(line["height"]) < 1]
    rules = tuple((line["x0"] / MM, line["x1"] / MM, line["top"] / MM) for line in drawn)
    return Page(page.width / MM, page.height / MM, lines, rules)


def _printed(word: dict[str, Any]) -> Printed:
    seen = [letter for letter in word["chars"] if letter["text"].strip()] or word[
        "chars"
    ]  # blanks hang over the margin
    left, right = min(letter["x0"] for letter in seen), max(letter["x1"] for letter in seen)
    places = (place / MM for place in (left, right, word["top"], word["bottom"]))
    face = word["fontname"]
    return Printed(word["text"].strip(), *places, round(word["size"], 1), "Bold" in face, "Italic" in face)
