"""Lists whose names share one head noun: 'các sở: Xây dựng; Tài chính', 'Sở Nội vụ, Tài chính, Y tế', 'các xã A, B'.

A name without its head noun is a common word ('xây dựng', 'nội vụ'), so it counts only where a list has been opened
and where it begins with a capital. After a whole name, which may stand alone, it has to end as an item of a list, too;
after words such as 'các sở:', which promise names, it need not.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dondoc.register.agency import Agency
from dondoc.register.matching import Hit, Lexicon
from dondoc.text import fold

_AFTER_OPENER = re.compile(r" ?[:(] ?| ")
_LINK = re.compile(r"(?: ?[,;]| ?&|,? và)[ \n]")
_AFTER_NAMES = (" ", ",", ";", "&", ":", "(")  # what one of the two begins with
_SEVERAL_KINDS = re.compile(r"(?:,|và) (?:đặc khu|thị trấn|thị xã|thành phố)$")
_LONGEST = 80  # characters of a name without its head noun, and enough to see what follows it


@dataclass(frozen=True)
class ShortenedLists:
    """What opens a list, and the names that may follow.

    `openers` has the kind of the agencies by the words that open the list, `members` those that a group may stand for.
    `names` are without their head noun, wherever one begins; `items` the same, where each ends as an item of a list.
    """

    openers: Mapping[str, str]
    members: Mapping[str, tuple[str, ...]]
    names: Lexicon
    items: Lexicon
    agencies: Mapping[str, Agency]

    def heads_a_list(self, text: str, hit: Hit) -> bool:
        """Whether the group at `hit` is directly followed by the bare name of one of its members."""
        if self.members.keys().isdisjoint(hit.ids):  # most are no group
            return False
        opening = _AFTER_OPENER.match(text, hit.end)
        if opening and opening[0] == " " and _SEVERAL_KINDS.search(text, hit.start, hit.end):
            return False  # 'các xã, phường, đặc khu Phú Quý': only the last of them is called so
        item = _at(text, opening.end(), len(text), self.items) if opening else None
        groups = [group for group in hit.ids if group in self.members]
        return item is not None and any(each in self.members[group] for each in item.ids for group in groups)

    def find(self, text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
        """The names without their head noun in canonical `text`, none over one of `hits`, the whole names in it."""
        lists = self._opened(text, hits)
        if not lists:  # as in most texts
            return
        starts = [hit.start for hit in hits]
        end = 0
        for opened in sorted(lists, key=lambda opened: opened.place):
            place = opened.place
            following = bisect_left(starts, place)
            inside = following > 0 and hits[following - 1].end > place
            bound = starts[following] if following < len(starts) else len(text)
            if place >= end and not inside:
                for item in self._items_of(text, opened, bound):
                    end = item.end
                    yield item

    def heads(self, text: str, hits: Sequence[Hit]) -> dict[int, int]:
        """Where the words that only open a list stand in `text`, and where its first name begins."""
        found: dict[int, int] = {}
        for words in self._find_opening_words(text):
            if opening := _AFTER_OPENER.match(text, words.end()):
                found[words.start()] = _begin(opening.end(), hits)  # 'Các' alone, where 'sở Tài chính' follows
        is_no_group = self.members.keys().isdisjoint
        for hit in hits:
            if (
                not is_no_group(hit.ids)
                and self.heads_a_list(text, hit)
                and (opening := _AFTER_OPENER.match(text, hit.end))
            ):
                found[hit.start] = opening.end()
        return found

    def _opened(self, text: str, hits: Sequence[Hit]) -> list["_Opened"]:
        found = []
        for words in self._find_opening_words(text):
            opening = _AFTER_OPENER.match(text, words.end())
            if opening:
                found.append(_Opened(opening.end(), frozenset({self.openers[words[0]]}), self.names))
        is_no_group = self.members.keys().isdisjoint
        for hit in hits:
            if not text.startswith(_AFTER_NAMES, hit.end):
                continue
            after = (_LINK if is_no_group(hit.ids) else _AFTER_OPENER).match(text, hit.end)
            if after and text[after.end() : after.end() + 1].isupper():  # as the names of a list begin
                members = [member for group in hit.ids for member in self.members.get(group, ())]
                kinds = self._kinds.intersection(self.agencies[each].kind for each in members or hit.ids)
                names = tuple(self.agencies[each].name for each in hit.ids)
                found.append(_Opened(after.end(), kinds, self.items, names))
        return found

    def _items_of(self, text: str, opened: "_Opened", bound: int) -> Iterator[Hit]:
        place = opened.place
        while item := _at(text, place, bound, opened.names):
            ids = tuple(each for each in item.ids if self.agencies[each].kind in opened.kinds)
            if not ids:
                return
            yield Hit(item.start, item.end, self._of_one_head(ids, text[item.start : item.end], opened) or ids)
            link = _LINK.match(text, item.end)
            if not link:
                return
            place = link.end()

    def _of_one_head(self, ids: tuple[str, ...], words: str, opened: "_Opened") -> tuple[str, ...]:
        """Those of `ids` with the head noun of the name before: after 'huyện Mai Sơn' no town is meant."""
        heads = {each: self.agencies[each].name.removesuffix(words) for each in ids}
        return tuple(each for each, head in heads.items() if any(name.startswith(head) for name in opened.after))

    def _find_opening_words(self, text: str) -> Iterable[re.Match[str]]:
        folded = fold(text)
        for opener in self.openers:  # half the time of any()
            if opener in folded:
                return self._opening_words.finditer(folded)
        return ()

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The first words of what opens a list, folded."""
        return frozenset(opener.partition(" ")[0] for opener in self.openers)

    @cached_property
    def _kinds(self) -> frozenset[str]:
        return frozenset(self.openers.values())

    @cached_property
    def _opening_words(self) -> re.Pattern[str]:
        """A pattern over folded text."""
        first = re.escape("".join({opener[0] for opener in self.openers}))  # tried before the end of every word is
        return re.compile(rf"(?=[{first}])\b(?:{'|'.join(map(re.escape, self.openers))})\b")


@dataclass(frozen=True, slots=True)
class _Opened:
    """A list: where its first item may stand, of which kinds of agencies it is, their names, and whom it is after."""

    place: int
    kinds: frozenset[str]
    names: Lexicon
    after: tuple[str, ...] = ()


def _begin(place: int, hits: Sequence[Hit]) -> int:
    """Where the one of `hits` begins that `place` lies in; `place` itself where it lies in none."""
    last = bisect_right(hits, place, key=lambda hit: hit.start) - 1
    return hits[last].start if last >= 0 and place < hits[last].end else place


def _at(text: str, place: int, bound: int, names: Lexicon) -> Hit | None:
    """The capitalised one of `names` that begins at `place` and ends before `bound`."""
    if not text[place : place + 1].isupper():
        return None
    found = names.find(text[place : place + _LONGEST])
    if not found or found[0].start or place + found[0].end > bound:
        return None
    return Hit(place, place + found[0].end, found[0].ids)
