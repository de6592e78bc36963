"""Long names with one letter misread, dropped or added, as scanning makes them: 'Sở Kê hoạch và Đầu tư'.

One fault leaves the first or the second half of a name whole, so an automaton of halves finds every candidate
in one pass, and only there is the other half compared: the cost stays in proportion to the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import ahocorasick

from dondoc.register.guards import Guard
from dondoc.register.matching import Hit, shape_of, stands_alone

# Below this length one letter makes another name too easily ('Sở Y tế', 'Sở Nội vụ').
_SHORTEST = 12
_NUMERAL = re.compile(r"[ivx]+|\d+")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name of which one half was seen: the letters of the whole, where the halves meet, and whose it is."""

    shape: str
    middle: int
    owner: str
    guard: Guard


@dataclass
class Misreadings:
    """The names to look for. `names` are (spelling, id, guard); short ones are left out."""

    names: Iterable[tuple[str, str, Guard]]

    def find(self, text: str, taken: Iterable[Hit]) -> list[Hit]:
        """The names in canonical `text` with exactly one letter wrong.

        They lie beside the hits `taken` or around one that is shorter ('Sở Nông nghiệp' in a longer misread name).
        """
        exact = sorted(taken, key=lambda hit: hit.start)
        starts = [hit.start for hit in exact]
        found: dict[tuple[int, int], set[str]] = {}
        for start, end, owner in self._near(text):
            # Hits do not overlap, so only the last one that begins before `start` can reach into it.
            near = exact[max(bisect_left(starts, start) - 1, 0) : bisect_left(starts, end)]
            if all(_beside_or_around(start, end, hit) for hit in near):
                found.setdefault((start, end), set()).add(owner)
        return list(_longest(found))

    def _near(self, text: str) -> Iterator[tuple[int, int, str]]:
        shape = shape_of(text)
        for last, (half, candidates) in self._halves.iter(shape):
            first = last + 1 - len(half)
            for candidate in candidates:
                for start, end in _extents(shape, first, last + 1, half, candidate):
                    if stands_alone(shape, start, end) and candidate.guard.allows(text, shape, start, end):
                        yield start, end, candidate.owner

    @cached_property
    def _halves(self) -> "ahocorasick.Automaton":
        by_half: dict[str, list[_Candidate]] = {}
        for name, owner, guard in self.names:
            shape = shape_of(name)
            if len(shape) >= _SHORTEST:
                candidate = _Candidate(shape, len(shape) // 2, owner, guard)
                for half in (shape[: candidate.middle], shape[candidate.middle :]):
                    by_half.setdefault(half, []).append(candidate)
        automaton = ahocorasick.Automaton()
        for half, candidates in by_half.items():
            automaton.add_word(half, (half, tuple(candidates)))
        automaton.make_automaton()
        return automaton


def _extents(shape: str, first: int, end: int, half: str, candidate: _Candidate) -> Iterator[tuple[int, int]]:
    """Where `candidate` stands with one fault, `half` of it being at [first, end) of `shape`."""
    wanted = candidate.shape
    if wanted.startswith(half):
        rest = wanted[candidate.middle :]
        for length in _lengths(rest):
            if _one_fault(shape[end : end + length], rest, wanted):
                yield first, end + length
    if wanted.endswith(half):
        rest = wanted[: candidate.middle]
        for length in _lengths(rest):
            if first >= length and _one_fault(shape[first - length : first], rest, wanted):
                yield first - length, end


def _beside_or_around(start: int, end: int, hit: Hit) -> bool:
    beside = end <= hit.start or hit.end <= start
    return beside or (start <= hit.start and hit.end <= end and hit.end - hit.start < end - start)


def _lengths(rest: str) -> tuple[int, int, int]:
    return len(rest), len(rest) - 1, len(rest) + 1


def _one_fault(read: str, rest: str, wanted: str) -> bool:
    """Whether `read` is `rest`, a half of `wanted`, with exactly one letter changed, missing or too many.

    A sign or a figure is no misread letter, and in a numeral ('khu vực IX') another letter is another number.
    """
    before = _common(read, rest)
    after = _common(read[before:][::-1], rest[before:][::-1])
    wrong, right = read[before : len(read) - after], rest[before : len(rest) - after]
    if len(wrong) > 1 or len(right) > 1 or wrong == right:
        return False
    if not all(letter.isalpha() for letter in wrong + right):
        return False
    return not _NUMERAL.fullmatch(_word_at(rest, before))


def _common(one: str, other: str) -> int:
    """How many characters the two begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _word_at(shape: str, at: int) -> str:
    start = shape.rfind(" ", 0, at) + 1
    return shape[start:].partition(" ")[0]


def _longest(found: dict[tuple[int, int], set[str]]) -> Iterator[Hit]:
    """The leftmost and of those the longest, none overlapping."""
    end = 0
    for start, last in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= end:
            end = last
            yield Hit(start, last, tuple(sorted(found[start, last])))
