"""The cells of long documents, which are made as somebody asks for them."""

from collections.abc import Iterator, Sequence
from typing import overload

from dondoc.model import Cell

_ONE_BYTE = 255


class CellsOfRow(Sequence[Cell]):
    """The cells of one row of a long document, made as somebody asks for them: only their lengths are kept."""

    __slots__ = ("_breaks", "_lengths", "_merged", "_start")

    def __init__(
        self, start: int, lengths: tuple[int, ...], merged: tuple[int, ...], breaks: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """Take where the first cell starts, how many characters each has, and the columns of those that are merged.

        `breaks` are the columns of cells with several lines, and how far behind their start the next line begins.
        """
        self._start, self._merged, self._breaks = start, merged, breaks
        self._lengths: Sequence[int] = (
            bytes(lengths) if max(lengths, default=0) <= _ONE_BYTE else lengths
        )  # a third of the room

    @overload
    def __getitem__(self, place: int) -> Cell: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Cell, ...]: ...
    def __getitem__(self, place: int | slice) -> Cell | tuple[Cell, ...]:
        return tuple(self)[place]

    def __iter__(self) -> Iterator[Cell]:
        start = self._start
        for column, length in enumerate(self._lengths, 1):
            breaks = tuple([start + ahead for of, ahead in self._breaks if of == column]) if self._breaks else ()
            yield Cell(start, start + length, column, not length and column in self._merged, breaks)
            start += length + 1

    def __len__(self) -> int:
        return len(self._lengths)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
