"""Who: the agencies in a cell, at the head of a paragraph, in a heading.

The register knows the names (they contain commas and 'và', so they are matched before anything is split); this module
knows what may stand between them and which words around them only qualify ('liên quan', 'làm đầu mối').
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

from dondoc.grammar.bodies.agency_lists import AMONG_OTHERS, POST, after_glue, after_qualifiers, behind_plural, fill
from dondoc.grammar.bodies.body_words import WORK
from dondoc.grammar.bodies.commune_bodies import commune_body_at
from dondoc.grammar.bodies.dated_names import named_on
from dondoc.grammar.bodies.defined_abbreviations import abbreviated, find_abbreviations
from dondoc.grammar.bodies.headless_names import headless_names
from dondoc.grammar.bodies.learned_names import LearnedNames
from dondoc.grammar.bodies.listed_bodies import listed_bodies
from dondoc.grammar.bodies.listed_divisions import list_divisions
from dondoc.grammar.bodies.listed_groups import behind_group, counted_group_at, listed_group_at, once_each, with_zones
from dondoc.grammar.bodies.listed_places import list_places
from dondoc.grammar.bodies.listed_provinces import provinces_at
from dondoc.grammar.bodies.listed_units import list_units
from dondoc.grammar.bodies.names_in_short import body_in_letters_at, numbered_bodies
from dondoc.grammar.bodies.organisations import organisation_at, unit_behind_post
from dondoc.grammar.bodies.parent_bodies import without_parents
from dondoc.grammar.bodies.placed_agencies import beside, place_mentions, under_whole_names
from dondoc.grammar.bodies.shared_heads import opening_words, shared_at, with_committees
from dondoc.grammar.bodies.unknown_bodies import find_unknown, gaps, without_numbers, without_parts, without_remarks
from dondoc.grammar.bodies.words_around_names import without_words_around
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.documents.issuer_levels import OF_THE_PROVINCE
from dondoc.model import AgencyRef
from dondoc.register import Register

_PARAGRAPH = 2000  # characters
_LONGEST_CELL = 50_000  # characters in which agencies are looked for: the register itself has fewer
_WORD = re.compile(r"\w+")


class AgencyReader:
    """Reads agencies out of text with the names of `register` as they were on the day `on` (None: whatever the day).

    An agency of one of the places `not_meant` is left as written, unless the text itself says that place.
    """

    def __init__(self, register: Register, on: date | None, not_meant: Sequence[str] = ()) -> None:
        self._register = register
        self._not_meant = not_meant
        self._below_province = tuple(not_meant) == (OF_THE_PROVINCE,)
        self.on = on
        self._learned = LearnedNames()
        self._short: dict[str, AgencyRef] = {}
        self._matched = lru_cache(maxsize=16)(partial(register.match, on=on))
        self.cell = lru_cache(maxsize=4096)(self._cell)
        self._in_full = partial(named_on, on=on, province=register.called, cell=self.cell)
        self.known = lru_cache(maxsize=64)(self._known)
        self.heads = lru_cache(maxsize=64)(lambda text: with_committees(register.list_heads(text), text))
        self._lists = lru_cache(maxsize=64)(self._run)
        self.readings: dict[Callable[..., Any], dict[str, Any]] = {}  # what others read with it: `kept_readings`

    def _cell(self, text: str) -> tuple[AgencyRef, ...]:
        """The agencies in the table cell `text`, each once, in order; a name that no register knows as written."""
        text = without_parents(without_words_around(text[:_LONGEST_CELL]))
        text = without_remarks(without_numbers(text), lambda words: bool(self._matched(words)))
        named = self._matched(text)
        if fill(((mention.start, mention.end) for mention in named), text):  # most cells: nothing else is said
            placed = list_places(text, place_mentions(named, text, self._register.province, self._not_meant))
            return once_each(ref for _, _, ref in sorted(under_whole_names(placed, text), key=itemgetter(0)))
        found = with_zones(without_parts(self._mentions(text, in_list=True), text), text, self.known)
        for start, end in gaps([*found, *opening_words(text, self.heads(text), self.known(text))], len(text)):
            found += find_unknown(text, start, end)
        return self._in_full(once_each(ref for _, _, ref in sorted(found, key=itemgetter(0))))

    def run(self, text: str, start: int = 0, *, asked: bool = False) -> tuple[tuple[AgencyRef, ...], int]:
        """The list of agencies that begins at `start` (but for list marks and spaces), and where it ends.

        Where they are `asked` to cooperate, the first may be one that small words name: 'phối hợp với trường học …'.
        Kept for a while: of the words at the head of a paragraph several readers ask.
        """
        return (self._lists if len(text) <= _PARAGRAPH else self._run)(text, start, asked)

    def _run(self, text: str, start: int, asked: bool) -> tuple[tuple[AgencyRef, ...], int]:
        if not (start or self._may_begin(text, after_glue(text, 0))):
            return (), 0
        refs: list[AgencyRef] = []
        end = start
        while step := self._next(text, end, first=not refs, asked=asked):
            end, named = step
            refs += named
        return self._in_full(once_each(refs)), after_qualifiers(text, end) if refs else end

    def _next(self, text: str, end: int, *, first: bool, asked: bool) -> tuple[int, tuple[AgencyRef, ...]] | None:
        """What a list that is read up to `end` names next, and where that ends; nobody where words only open names."""
        known = self.known(text)
        place, unit = self._behind_post(text, end, first=first)
        opened = self.heads(text).get(place)
        if opened in known and (place not in known or known[place][0] < opened):
            return opened, ()  # 'các bộ, ngành: Tài chính, Y tế' names two, and no group
        if shared := shared_at(text, place, self._register) or body_in_letters_at(
            text, place, self.cell, self.known, among_others=not first
        ):
            return shared[0], (shared[1],)
        if (name := place if place in known else behind_plural(text, place)) in known:
            end, ref = known[name]
            end, own = behind_group(text, end, self.known) if ref.group else (end, ())
            return end, (ref, *own)
        if group := listed_group_at(text, place, self._register, self.on, among_others=not first) or counted_group_at(
            text, place, self._register, self.on
        ):
            return group[0], (group[1],)
        if listed := provinces_at(text, place, self._register.province):
            return listed
        if (asked or not first) and (plain := AMONG_OTHERS.match(text, place)):
            return plain.end(), (as_written(plain[0]),)
        if unknown := unit or organisation_at(text, place) or self._short_of_commune(text, place):
            return numbered_bodies(text, place, self._learned.end(text, *unknown))
        return None

    def _behind_post(self, text: str, end: int, *, first: bool) -> tuple[int, tuple[int, int] | None]:
        """Where the next name begins: behind 'Giám đốc', too; and the unit that small words name there, if any do."""
        place = after_glue(text, end)
        known = self.known(text)
        own_item = first or not text[end:place].isspace()  # 'Đảng ủy lãnh đạo UBND …' tells what is done
        post = POST.match(text, place) if own_item and place not in known else None
        if post is None:
            return place, None
        if (
            post.end() in known
            or self.heads(text).get(post.end()) in known
            or organisation_at(text, post.end()) is not None
            or counted_group_at(text, post.end(), self._register, self.on) is not None
            or listed_group_at(text, post.end(), self._register, self.on, among_others=False) is not None
        ):
            return post.end(), None
        unit = unit_behind_post(text, post.end())
        return (post.end(), unit) if unit else (place, None)

    def _may_begin(self, text: str, place: int) -> bool:
        """Whether an agency may be named at `place`; the first words tell of most paragraphs that none is."""
        if text.startswith(tuple(self._short), place) or self._register.may_begin(text, behind_plural(text, place)):
            return True
        if WORK.match(text, place) or not _WORD.match(text, place):
            return False
        return bool(
            POST.match(text, place)
            or counted_group_at(text, place, self._register, self.on)
            or listed_group_at(text, place, self._register, self.on, among_others=False)
            or shared_at(text, place, self._register)
            or body_in_letters_at(text, place, self.cell, self.known, among_others=False)
            or organisation_at(text, place)
            or self._short_of_commune(text, place)
            or provinces_at(text, place, self._register.province)
        )

    def _short_of_commune(self, text: str, start: int) -> tuple[int, int] | None:
        """Where a body begins and ends that a document of a commune names short at `start`: 'Công an: …'."""
        return commune_body_at(text, start) if self._below_province else None

    def learn_abbreviations(self, text: str) -> None:
        """Remember the abbreviations that the document `text` explains behind the names of bodies; asked once."""
        self._short = find_abbreviations(text, self._known)
        if self._short:
            for kept in (self.cell, self.known, self._lists):
                kept.cache_clear()
            self.readings.clear()

    def shortens(self, words: str) -> bool:
        """Whether `words` are an abbreviation that the document explains."""
        return words in self._short

    def learn(self, refs: Iterable[AgencyRef]) -> None:
        """Remember the names that headings of the document give to bodies of its own: 'Phòng Quản lý Văn hóa'.

        What was read before is let go of only where one is new, as most headings name whom registers know.
        """
        if self._learned.add(refs):
            self._lists.cache_clear()
            self.readings.clear()

    def _known(self, text: str) -> dict[int, tuple[int, AgencyRef]]:
        """The agencies that `text` names, each by where it begins, with where it ends."""
        return {first: (last, ref) for first, last, ref in self._mentions(text, in_list=False)}

    def _mentions(self, text: str, *, in_list: bool) -> list[tuple[int, int, AgencyRef]]:
        mentions = list(self._matched(text))
        listed = list(listed_bodies(text, self._register, self.on, in_cell=in_list))
        if in_list:
            tails = self._register.match_tails(text, on=self.on)
            mentions += headless_names(tails, text, mentions, [(start, end) for start, end, _ in listed])
        placed = place_mentions(mentions, text, self._register.province, self._not_meant)
        known = list_divisions(text, list_units(text, list_places(text, placed)))
        known += beside(listed, known)
        if self._short:
            known += beside(abbreviated(text, self._short), known)
        return under_whole_names(known, text)
