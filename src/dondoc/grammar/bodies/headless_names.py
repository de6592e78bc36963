"""Names that lack the word they share with those before them in a list: 'Các sở: Xây dựng; Tài chính'."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from dondoc.grammar.bodies.agency_lists import stands_alone
from dondoc.register import Mention


def headless_names(
    tails: Iterable[Mention], text: str, mentions: Sequence[Mention], listed: Sequence[tuple[int, int]]
) -> list[Mention]:
    """Return those `tails` of names that are items of a list in `text`, and no part of another name.

    Other names are the `mentions`, in order, and what stands at the places `listed`.
    """
    starts = [mention.start for mention in mentions]

    def lies_beside_names(tail: Mention) -> bool:
        near = mentions[max(0, bisect_left(starts, tail.start) - 1) : bisect_left(starts, tail.end)]
        places = [*listed, *((mention.start, mention.end) for mention in near)]
        return all(tail.end <= start or end <= tail.start for start, end in places)

    return [tail for tail in tails if stands_alone(text, tail.start, tail.end) and lies_beside_names(tail)]
