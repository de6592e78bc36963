"""The passages of a draft in the order that people gave them: added, taken out, moved, one change after the other.

A heading moves with all that stands under it; where headings were moved or taken out, all are counted anew.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from string import ascii_lowercase

from dondoc.site.reporting.models import Act, Change
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.stored import keyed
from dondoc.site.reporting.wording import roman
from dondoc.writers.official import Figure, Heading, Item, Paragraph, Table

ADDED_KEY = "them-"  # what the key of an added passage begins with
_UNDER_ALL = 9


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage where it stands now, in the words that hold.

    `proposed` are the program's own words, '' for a table and for what a person added. `change` is the last thing that
    a person did to its place; what is taken out stays, so that it can be brought back.
    """

    key: str
    passage: Passage
    proposed: str = ""
    is_reworded: bool = False
    is_removed: bool = False
    change: Change | None = None

    @property
    def is_added(self) -> bool:
        return self.key.startswith(ADDED_KEY)

    @property
    def is_part(self) -> bool:
        """Whether it is the heading of a part, within which passages are moved."""
        return isinstance(self.passage.block, Heading) and self.passage.block.level == 1

    @property
    def is_heading(self) -> bool:
        return isinstance(self.passage.block, Heading)

    @property
    def level(self) -> int:
        """The level of a heading, 1 the uppermost; 9 for anything else."""
        return self.passage.block.level if isinstance(self.passage.block, Heading) else _UNDER_ALL


def arranged(composed: Composed, rewordings: Mapping[str, str], changes: Iterable[Change]) -> list[Placed]:
    """Return every passage of `composed` and those that were added, in the order that `changes` gave them."""
    placed = [Placed(key, passage, passage.text or "") for key, passage in keyed(composed.passages)]
    for change in changes:
        _apply(placed, change)
    worded = [_in_words(one, rewordings.get(one.key, "")) for one in placed]
    return counted(worded) if any(one.is_heading and one.change for one in worded) else worded


def kept(placed: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the passages that stand in the document."""
    return (one for one in placed if not one.is_removed)


def part_of(placed: list[Placed], place: int) -> range:
    """The places of the part that the passage at `place` stands in, its heading left out."""
    start = next((i for i in range(place, -1, -1) if placed[i].is_part), -1)
    return range(start + 1, _end_of(placed, place, 1))


def block_of(placed: list[Placed], place: int) -> range:
    """The places of the heading at `place` with all that stands under it; of anything else its own place alone."""
    if not placed[place].is_heading:
        return range(place, place + 1)
    return range(place, _end_of(placed, place, placed[place].level))


def _end_of(placed: list[Placed], place: int, level: int) -> int:
    """Where what is under a heading of `level` ends, from `place` on."""
    later = range(place + 1, len(placed))
    return next((at for at in later if placed[at].level <= level or placed[at].passage.closes), len(placed))


def behind_neighbour(placed: list[Placed], place: int, steps: int) -> str | None:
    """The key behind which the heading at `place` goes, moved over its neighbour above (`steps` below 0) or below.

    None where there is no neighbour of its level under the same heading.
    """
    level, own = placed[place].level, block_of(placed, place)
    if steps > 0:
        if own.stop >= len(placed) or placed[own.stop].level != level:
            return None
        return placed[block_of(placed, own.stop).stop - 1].key
    for above in range(place - 1, -1, -1):
        if placed[above].level < level:
            return None
        if placed[above].level == level:
            return placed[above - 1].key if above else ""
    return None


def place_of(placed: list[Placed], key: str) -> int | None:
    """Where the passage `key` stands; None where there is none."""
    return next((place for place, one in enumerate(placed) if one.key == key), None)


def _apply(placed: list[Placed], change: Change) -> None:
    """Do `change` to `placed`; what is no longer there is passed over."""
    place = place_of(placed, change.key)
    if change.act == Act.ADDED:
        block = Item(change.text) if change.is_item else Paragraph(change.text)
        placed.insert(_behind(placed, change.after), Placed(change.key, Passage(block), change=change))
    elif place is None:
        return
    elif change.act == Act.MOVED:
        own = block_of(placed, place)
        moved = [replace(placed[place], change=change), *placed[own.start + 1 : own.stop]]
        del placed[own.start : own.stop]
        at = _behind(placed, change.after)
        placed[at:at] = moved
    else:
        placed[place] = replace(placed[place], is_removed=change.act == Act.REMOVED, change=change)


def _behind(placed: list[Placed], key: str) -> int:
    place = place_of(placed, key)
    return 0 if place is None else place + 1


def _in_words(one: Placed, words: str) -> Placed:
    block = one.passage.block
    if not words or isinstance(block, Table | Figure):
        return one
    return replace(one, passage=replace(one.passage, block=replace(block, text=words)), is_reworded=True)


def counted(placed: list[Placed]) -> list[Placed]:
    """Return `placed` with its headings counted anew, as they stand: 'I.', '1.', '1.1.', 'a)'."""
    numbers: dict[int, int] = {}
    written: dict[int, str] = {}
    found = []
    for one in placed:
        block = one.passage.block
        if isinstance(block, Heading) and not one.is_removed:
            level = block.level
            numbers = {above: number for above, number in numbers.items() if above <= level}
            numbers[level] = numbers.get(level, 0) + 1
            written[level] = _number(level, numbers[level], written.get(2, "") if 2 in numbers else "")
            one = replace(one, passage=replace(one.passage, block=replace(block, number=written[level])))
        found.append(one)
    return found


def _number(level: int, number: int, above: str) -> str:
    letter = ascii_lowercase[(number - 1) % len(ascii_lowercase)]
    return {1: f"{roman(number)}.", 2: f"{number}.", 3: f"{above}{number}."}.get(level, f"{letter})")
