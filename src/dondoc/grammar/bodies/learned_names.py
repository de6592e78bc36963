"""Names that headings of a document give to bodies of its own, and where they end when a sentence begins with one."""

from collections.abc import Iterable

from dondoc.model import AgencyRef

# Unions by their short names: behind one may stand whose it is, 'Công đoàn cơ sở', and no work.
_OF_SOMEBODY = frozenset(("Công đoàn", "Đoàn Thanh niên", "Đoàn thanh niên", "Đoàn TNCS Hồ Chí Minh"))


class LearnedNames:
    """The names learned so far; a sentence runs on behind one: '… trưng bày hiện vật' is what that body has to do."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._lengths: set[int] = set()  # of those names, so that few words are compared with all of them

    def add(self, refs: Iterable[AgencyRef]) -> bool:
        """Remember those of `refs` that no register knows and that are no groups; return whether one is new."""
        names = {ref.raw for ref in refs if ref.agency is None and not ref.group} - _OF_SOMEBODY - self._names
        self._names |= names
        self._lengths.update(map(len, names))
        return bool(names)

    def end(self, text: str, start: int, end: int) -> int:
        """Return where the longest learned name ends that the words [start, end) only begin with; else `end`."""
        ends = [
            stop
            for stop in (start + length for length in self._lengths)
            if stop < end
            and text[stop] == " "
            and text[stop + 1 : stop + 2].islower()
            and text[start:stop] in self._names
        ]
        return max(ends, default=end)
