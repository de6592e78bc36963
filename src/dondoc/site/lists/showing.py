"""A page of a list: its rows group by group, and what the reader can set, with the numbers beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from dondoc.site.lists.asking import PAGE, Asked
from dondoc.site.lists.at_hand import AtHand
from dondoc.site.lists.counting import numbers_of
from dondoc.site.lists.declaring import Choice, Filter, Listing
from dondoc.site.lists.remembering import newest_entry, remembered


@dataclass(frozen=True, slots=True)
class Applied:
    """A filter that holds: its parameter, its name, and the words of its value."""

    key: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Field:
    """A filter as the form shows it; without choices a box for words. A quiet one is kept without being shown."""

    key: str
    label: str
    value: str
    choices: tuple[Choice, ...] | None
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A choice with the number of rows that it leaves."""

    key: str
    choice: Choice
    number: int
    is_current: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page of a list shows. `total` counts all rows that the person may see, whatever is asked."""

    asked: Asked
    page: Page[Any]
    rows: tuple[Any, ...]
    total: int
    chips: tuple[Chip, ...]
    fields: tuple[Field, ...]
    applied: tuple[Applied, ...]

    @property
    def count(self) -> int:
        return self.page.paginator.count

    @property
    def groups(self) -> Iterator[tuple[str, list[Any]]]:
        """The rows under their headings; one without words where nothing is grouped."""
        group = self.asked.group
        if group is None:
            yield "", list(self.rows)
            return
        for heading, rows in groupby(self.rows, key=group.heading):
            yield heading, list(rows)


class _Counted(Paginator[Any]):
    """Pages of as many rows as were counted already."""

    def __init__(self, number: int, a_page: int) -> None:
        super().__init__(range(number), a_page)


def shown(asked: Asked, everything: QuerySet[Any], query: Mapping[str, str], *, scope: str = "") -> Shown:
    """The page of the list that `query` asks for, out of `everything` that the person may see.

    `scope` tells sets of rows apart that differ by person; where everyone sees the same, it is empty.
    """
    counted, newest = _counted_filter(asked), newest_entry()
    count, numbers, total = _numbers(asked, everything, counted, scope, newest)
    page = _Counted(count, asked.listing.a_page).get_page(query.get(PAGE))
    rows = rows_of_page(asked, everything, page.start_index() - 1 if count else 0)
    fields = tuple(_field(one, asked, newest) for one in _filters_shown(asked, counted))
    return _shown(asked, page, rows, total, numbers, fields)


def shown_at_hand(asked: Asked, hand: AtHand[Any], query: Mapping[str, str]) -> Shown:
    """The page that `query` asks for of rows that were worked out in memory."""
    counted = _counted_filter(asked)
    found = hand.asked_for(asked)
    others = {key: value for key, value in asked.values.items() if counted is None or key != counted.key}
    values = (counted.counted or ()) if counted else ()
    numbers = {value: len(hand.keep({**others, counted.key: value})) for value in values} if counted else {}
    page = _Counted(len(found), asked.listing.a_page).get_page(query.get(PAGE))
    start = page.start_index() - 1 if found else 0
    rows = tuple(found[start : start + asked.listing.a_page])
    fields = tuple(_field_of(one, asked, _choices(one)) for one in _filters_shown(asked, counted))
    return _shown(asked, page, rows, len(hand.rows), numbers, fields)


def _shown(
    asked: Asked,
    page: Page[Any],
    rows: tuple[Any, ...],
    total: int,
    numbers: Mapping[str, int],
    fields: tuple[Field, ...],
) -> Shown:
    counted = _counted_filter(asked)
    return Shown(
        asked=asked,
        page=page,
        rows=rows,
        total=total,
        chips=tuple(_chips(counted, asked, numbers)) if counted else (),
        fields=fields,
        applied=tuple(_applied(asked, fields)),
    )


def _counted_filter(asked: Asked) -> Filter | None:
    return next((one for one in asked.listing.filters if one.counted is not None), None)


def rows_of_page(asked: Asked, everything: QuerySet[Any], start: int) -> tuple[Any, ...]:
    """The rows from `start` on, a page of them: first their keys alone, so that what is skipped costs little."""
    listing = asked.listing
    what = ("keys", asked.sort and asked.sort.key, asked.is_downwards, asked.group and asked.group.key)
    found = listing.questions.rows(
        what,
        asked.condition(),
        lambda condition: asked.ordered(everything.filter(condition)).values_list("pk"),
        (start, listing.a_page),
    )
    places = {key: place for place, (key,) in enumerate(found)}
    rows = listing.made_of(iter(_of_keys(listing, everything, list(places)))) if places else ()
    return tuple(sorted(rows, key=lambda row: places[row.pk]))


def _of_keys(listing: Listing[Any], everything: QuerySet[Any], keys: list[int]) -> list[Any]:
    """What is read of the rows with `keys`, in any order; a short page asks for its first row again and again."""
    full = keys + keys[:1] * (listing.a_page - len(keys))

    def made(each: Q) -> QuerySet[Any, Any]:
        found = everything.filter(pk__in=[pair[1] for pair in each.children if isinstance(pair, tuple)]).order_by()
        return found.values_list(*listing.fields) if listing.fields else found

    return listing.questions.rows("rows", Q(*(("pk", key) for key in full)), made, planned_once=True)


def _numbers(
    asked: Asked, everything: QuerySet[Any], counted: Filter | None, scope: str, newest: object
) -> tuple[int, dict[str, int], int]:
    """How many rows the filters leave, how many each chip would, and how many there are at all."""
    chosen = asked.values.get(counted.key) if counted else None
    others = {key: value for key, value in asked.values.items() if counted is None or key != counted.key}
    told = {} if counted is None or counted.counted is None else counted.counted
    question = f"{asked.listing.file_name} {scope} {sorted(others.items())} {told}"
    conditions = {value: asked.instead(counted.key, one) for value, one in told.items()} if counted else {}
    without = asked.condition(without=counted.key if counted else "")
    kept = asked.listing.questions
    number, numbers = numbers_of(everything, conditions, question, newest, narrowed=without, questions=kept)
    of_all = f"{asked.listing.file_name} {scope}"
    total = numbers_of(everything, {}, of_all, newest, questions=kept)[0] if others else number
    return (numbers[chosen] if chosen else number), numbers, total


def _chips(counted: Filter, asked: Asked, numbers: Mapping[str, int]) -> Iterable[Chip]:
    chosen = asked.values.get(counted.key)
    choices = counted.choices() if counted.choices else ()
    return (Chip(counted.key, one, numbers.get(one.value, 0), one.value == chosen) for one in choices)


def _filters_shown(asked: Asked, counted: Filter | None) -> list[Filter]:
    """The filters of the form: all but the chips and those that only addresses use, unless they hold."""
    others = (one for one in asked.listing.filters if one is not counted)
    return [one for one in others if one.words is None or one.key in asked.values]


def _field(one: Filter, asked: Asked, newest: object) -> Field:
    if one.words is not None:
        return _field_of(one, asked, None)
    choices = remembered(f"{asked.listing.file_name} {one.key}", newest, lambda: _choices(one))
    return _field_of(one, asked, choices)


def _field_of(one: Filter, asked: Asked, choices: tuple[Choice, ...] | None) -> Field:
    if one.words is not None:
        value = asked.values[one.key]
        return Field(one.key, str(one.label), value, (Choice(value, one.words(value)),), is_quiet=True)
    value = asked.values.get(one.key, "")
    if value and one.named and choices is not None and value not in (choice.value for choice in choices):
        choices = (*choices, Choice(value, one.named(value)))
    return Field(one.key, str(one.label), value, choices)


def _choices(one: Filter) -> tuple[Choice, ...] | None:
    return tuple(one.choices()) if one.choices else None


def _applied(asked: Asked, fields: Iterable[Field]) -> Iterator[Applied]:
    for one in fields:
        if one.value:
            named = next((choice.label for choice in one.choices or () if choice.value == one.value), one.value)
            yield Applied(one.key, one.label, named)
