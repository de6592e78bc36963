"""A text as it is gathered: a long one as bytes in memory of their own, which goes back to the system when it is read.

What a heap frees stays with the process when something else lies above it: of a text of 20 MB, 30 MB would.
"""

import mmap
from collections.abc import Iterable
from itertools import chain

_SHORT = 250_000  # characters; most texts have no more
_FIRST = 1 << 20  # bytes


def gathered(pieces: Iterable[str]) -> str:
    """Return `pieces` as one text; a long one is held no more often than once while they come."""
    short: list[str] = []
    length = 0
    coming = iter(pieces)
    for piece in coming:
        short.append(piece)
        length += len(piece)
        if length > _SHORT:
            return _gathered_outside(chain(short, coming))
    return "".join(short)


def _gathered_outside(pieces: Iterable[str]) -> str:
    """The text of `pieces`, outside the heap as long as they come."""
    room, end = mmap.mmap(-1, _FIRST), 0
    for piece in pieces:
        data = piece.encode("utf-8", "surrogatepass")
        if end + len(data) > len(room):
            larger = mmap.mmap(-1, max(2 * len(room), end + len(data)))
            with memoryview(room) as held:
                larger.write(held[:end])
            room.close()
            room = larger
        room.write(data)
        end += len(data)
    with memoryview(room) as held, held[:end] as used:
        text = str(used, "utf-8", "surrogatepass")
    room.close()
    return text
