"""Lines of tables whose columns are only set apart by spaces: their fragments, and whether they begin a row."""

import re

from dondoc.sources.heading_words import bare, heading_words
from dondoc.sources.spaced_columns import Fragment, Line

# Above a thousand rows go on to some hundred more; '1975' and '2026' are years.
NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|1[0-8]\d\d|[IVX]{1,5}|[A-Z\u0110]|[a-z\u0111](?=\))|[-+*])[.)]?$")
_FRAGMENT = re.compile(r"\S+(?: \S+)*")
_DASHES = re.compile(r"(?<!\S)[-_=]{4,}(?!\S)")
_PAGE_NUMBER = re.compile(r"\s*(?:[-\u2013] ?)?(?:(?:Trang|Page) )?\d{1,3}(?: ?[-\u2013/] ?\d{0,3})?\s*$")
_COLUMN_NUMBERS = re.compile(r"\(\d{1,2}\)$")
_FEWEST_WORDS_OF_TITLE = 2
_FEWEST_NUMBERS = 3  # of columns
_NUMBERED_WITHIN = 12  # characters from the margin at which the number of a row begins
FEED = "\x0c"


def fragments(line: str) -> list[Fragment]:
    """Return the words of `line` that stand together; a page number has none, nor do lines of dashes."""
    if _PAGE_NUMBER.match(line) and len(line) - len(line.lstrip()) > _NUMBERED_WITHIN:
        return []
    words = _DASHES.sub(lambda match: " " * len(match[0]), line.replace(FEED, ""))
    return [Fragment(*match.span(), match[0]) for match in _FRAGMENT.finditer(words)]


def is_numbered(line: Line) -> bool:
    """Whether a row begins in `line`: a number at the left, and words behind it."""
    return len(line) > 1 and line[0].start < _NUMBERED_WITHIN and bool(NUMBER.match(line[0].words))


def numbers_columns(line: Line) -> bool:
    """Whether `line` numbers the columns of a table: '(1) (2) (3)'."""
    return sum(bool(_COLUMN_NUMBERS.match(part.words)) for part in line) >= _FEWEST_NUMBERS


def heads_rows(line: Line) -> bool:
    """Whether `line` is the title of a group of rows that has no number: 'QUÝ II', 'NHIỆM VỤ ĐỘT XUẤT'."""
    return (
        len(line) == 1
        and line[0].words.isupper()
        and len(line[0].words.split()) >= _FEWEST_WORDS_OF_TITLE
        and not heading_words().search(bare(line[0].words))
    )


def text_of(line: Line) -> str:
    """Return the words of `line`, however far they stand apart."""
    return " ".join(part.words for part in line)
