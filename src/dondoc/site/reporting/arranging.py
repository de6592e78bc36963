"""The passages of a draft in the order that people gave them: added, taken out, moved, one change after the other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dondoc.site.reporting.models import Act, Change
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.stored import keyed
from dondoc.writers.official import Figure, Heading, Item, Paragraph, Table

ADDED_KEY = "them-"  # what the key of an added passage begins with


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


def arranged(composed: Composed, rewordings: Mapping[str, str], changes: Iterable[Change]) -> list[Placed]:
    """Return every passage of `composed` and those that were added, in the order that `changes` gave them."""
    placed = [Placed(key, passage, passage.text or "") for key, passage in keyed(composed.passages)]
    for change in changes:
        _apply(placed, change)
    return [_in_words(one, rewordings.get(one.key, "")) for one in placed]


def kept(placed: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the passages that stand in the document."""
    return (one for one in placed if not one.is_removed)


def part_of(placed: list[Placed], place: int) -> range:
    """The places of the part that the passage at `place` stands in, its heading left out."""
    start = next((i for i in range(place, -1, -1) if placed[i].is_part), -1)
    end = next((i for i in range(place + 1, len(placed)) if placed[i].is_part), len(placed))
    return range(start + 1, end)


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
        one = placed.pop(place)
        placed.insert(_behind(placed, change.after), replace(one, change=change))
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
