"""Words with what they leave unsaid put in, so that it is read as if it stood there, and quoted as it was written."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completed:
    """`words` with what was left unsaid; `quote` gives what the document wrote."""

    words: str
    places: tuple[tuple[int, int], ...] = ()  # the characters [start, end) of `words` that were put in

    def quote(self, start: int, end: int) -> str:
        """What stands at [start, end) of `words`, without what was put in."""
        kept, at = [], start
        for first, last in self.places[bisect_right(self.places, (start, start)) :]:
            if first >= end:
                break
            kept.append(self.words[at:first])
            at = last
        return "".join([*kept, self.words[at:end]])


def completed(text: str, words: list[tuple[int, str]]) -> Completed:
    """Return `text` with each of `words` put in at its place, in order."""
    if not words:
        return Completed(text)
    pieces, places, at, shift = [], [], 0, 0
    for place, said in words:
        pieces += [text[at:place], said]
        places.append((place + shift, place + shift + len(said)))
        at, shift = place, shift + len(said)
    return Completed("".join([*pieces, text[at:]]), tuple(places))
