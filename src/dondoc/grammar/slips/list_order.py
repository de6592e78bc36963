"""The order of numbers in lists: what is missing between two of them, whatever the lists inside them count.

Lists nest: 'I.' holds '1.', which holds 'a)' or '1)'. A list that starts again may be a new one or one inside an item,
so that a number may go on with either; only what fits no list is at fault.
"""

from dataclasses import dataclass, field

from dondoc.grammar.documents.numbering import Numbering, Rank

_PASSED_OVER = ("đ",)  # many lists go from 'd' to 'e'

_MOST_ALIKE = 3  # lists of one kind that may still go on
_MOST_OPEN = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """A number does not go on from the one `before` it: labels are `missing` between them, or (none) it is the same."""

    before: str
    missing: tuple[str, ...]


_Kind = tuple[Rank, str, str]  # the rank, what stands before the last part of the label, and the sign behind it


@dataclass(slots=True)
class _List:
    """A list that may go on: its last number, and by how many places a fault that is told has moved the next ones."""

    kind: _Kind
    last: Numbering
    place: int  # of the last number among the numbers of its kind
    moved: int = 0


@dataclass(slots=True)
class ListOrder:
    """Follows the numbers of one part of a document in order of reading.

    What leaps over more than `most_missing` labels is taken for another list.
    """

    most_missing: int = 3
    _open: list[_List] = field(default_factory=list)

    def restart(self) -> None:
        """Forget all lists: a new part begins."""
        self._open.clear()

    def fault_of(self, number: Numbering, mark: str = "") -> Fault | None:
        """Return why `number`, behind which stands `mark` ('.', ')'), cannot follow; None where all is well."""
        in_list = number.in_list
        if in_list is None or number.is_list_mark:
            return None
        kind, place = (number.rank, in_list[0], mark), in_list[1]
        own = [each for each in self._open if each.kind == kind]
        if not own:
            self._begin(_List(kind, number, place))
            return None
        before = next((each for each in reversed(own) if each.place + 1 == place), None)
        if before is None and not (number.begins_list and _may_begin_again(number, own[-1].last)):
            before = own[-1]
        if before is None:
            self._begin(_List(kind, number, place))
            return None
        while self._open[-1] is not before:
            self._open.pop()
        fault = self._fault(before, number, place) if len({each.last.label for each in own}) == 1 else None
        before.last, before.place = number, place
        return fault

    def _begin(self, new: _List) -> None:
        while self._open and self._open[-1].last.rank > new.last.rank:
            self._open.pop()
        alike = [each for each in self._open if each.kind == new.kind]
        if len(alike) >= _MOST_ALIKE:
            self._open.remove(alike[0])
        del self._open[: max(0, len(self._open) - _MOST_OPEN)]
        self._open.append(new)

    def _fault(self, known: _List, after: Numbering, place: int) -> Fault | None:
        before, leap = known.last, place - known.place - 1
        missing = tuple(after.numbered(place - leap + step) for step in range(leap))
        known.moved, moved = (0 if leap == -known.moved else leap), known.moved
        if leap in (0, -moved) or not -1 <= leap <= self.most_missing or missing == _PASSED_OVER:
            return None
        return Fault(before.label, missing)


def _may_begin_again(number: Numbering, last: Numbering) -> bool:
    """Whether a first number opens a new list: '1' may do so at once, '1.1' not right after '1.1'."""
    return "." not in number.label or number.label != last.label
