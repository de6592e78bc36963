"""A long text in pieces, so that what is made of it for a search is never as long as the text."""

from collections.abc import Iterator

_LENGTH = 500_000  # characters


def pieces_of(text: str, length: int = _LENGTH) -> Iterator[tuple[int, str]]:
    """Yield canonical `text` in pieces of about `length` characters, each with its offset.

    A piece ends with a line behind which no word goes on: with a stop or another sign, empty, or a row. Where
    none comes, the piece is as long as the lines are.
    """
    start = 0
    while start < len(text):
        end = _end_of_line(text, start + length)
        yield start, text[start:end]
        start = end


def _end_of_line(text: str, place: int) -> int:
    """The place behind the first line break at or behind `place` that no letter stands before, or that ends a row."""
    end = text.find("\n", place)
    while end > 0 and text[end - 1].isalnum() and not _ends_row(text, end):
        end = text.find("\n", end + 1)
    return end + 1 if end >= 0 else len(text)


def _ends_row(text: str, end: int) -> bool:
    """Whether the line that ends at `end` is a row: tabs stand in no other."""
    return text.rfind("\t", text.rfind("\n", 0, end) + 1, end) >= 0
