"""A long text as it is gathered: bytes in memory of their own, which goes back to the system as soon as it is read.

What a heap frees stays with the process when something else lies above it: of a text of 20 MB, 30 MB would.
"""

import mmap
from collections.abc import Iterable

_FIRST = 1 << 20  # bytes; most texts need no more


def gathered(pieces: Iterable[str]) -> str:
    """Return `pieces` as one text, which is held no more often than once while they come."""
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
