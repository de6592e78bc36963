"""The numbers that Word counts itself: not in a paragraph's text, but before it on paper.

A paragraph (or its style) names a list (`w:num`) and a level; the list's definition (`w:abstractNum`) has for
each level a format and a template such as '%1.%2.'. Lists of one definition count on from each other, unless a
list sets its own start. Reference: ECMA-376 Part 1, 17.9.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from dondoc.sources.docx.markup import VAL, child, number, switched_on, value, w
from dondoc.sources.docx.styles import LEVEL, LIST, LIST_OF_PARAGRAPH, PROPERTIES, ParagraphList
from dondoc.sources.numerals import numeral

_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 8
STYLE = w("pStyle")
_DEFINITION, _NUM = w("abstractNumId"), w("num")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its first number, its format and template, and when it starts again."""

    start: int = 1
    format: str = "decimal"
    template: str = ""
    restarts_after: int | None = None  # None: after any higher level; 0: never; n: after level n, counted from 1
    legal: bool = False
    glued: bool = False
    style: str | None = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list as paragraphs name it: its definition, its levels, and the starts that it sets itself."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """Counts the lists of one document; ask for each paragraph once, in order."""

    lists: dict[str, NumberedList] = field(default_factory=dict)
    styles: dict[str, ParagraphList] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, paragraph: etree._Element) -> str:
        """Return what stands before `paragraph` ('II. ', '- ', '' for none), and count it."""
        if not self.lists:
            return ""
        list_id, depth = self._place(child(paragraph, PROPERTIES))
        numbered = self.lists.get(list_id)
        if numbered is None or depth not in numbered.levels:
            return ""
        level = numbered.levels[depth]
        counts = self._count(list_id, numbered, depth)
        if level.format == "bullet":
            return "+ " if level.template == "+" else "- "
        written = _PLACE.sub(lambda place: _fill(place, numbered, counts, level), level.template)
        return written if level.glued or not written else written + " "

    def _place(self, properties: etree._Element | None) -> tuple[str, int]:
        """The list and level of a paragraph with `properties`: its own, else those of its style."""
        own = child(properties, LIST_OF_PARAGRAPH)
        style = value(properties, STYLE) or ""
        styled_id, styled_depth = self.styles.get(style, ("0", None))
        list_id = value(own, LIST) or styled_id
        given = value(own, LEVEL)
        if given is not None:
            return list_id, number(given, 0)
        if styled_depth is not None and list_id == styled_id:
            return list_id, styled_depth
        levels = self.lists[list_id].levels if list_id in self.lists else {}
        return list_id, next((depth for depth, level in levels.items() if level.style and level.style == style), 0)

    def _count(self, list_id: str, numbered: NumberedList, depth: int) -> dict[int, int]:
        counts = self._counts.setdefault(numbered.definition, {})
        if depth in numbered.starts and (list_id, depth) not in self._begun:
            counts[depth] = numbered.starts[depth]
        elif depth in counts:
            counts[depth] += 1
        else:
            counts[depth] = numbered.starts.get(depth, numbered.levels[depth].start)
        self._begun.add((list_id, depth))
        for higher in range(depth):
            counts.setdefault(higher, numbered.levels.get(higher, Level()).start)
        for deeper in [d for d in counts if d > depth and _starts_again(numbered.levels.get(d, Level()), depth)]:
            del counts[deeper]
        return counts


def named_lists(body: etree._Element, styled: dict[str, ParagraphList]) -> set[str]:
    """Return the ids of the lists that paragraphs in `body` name, themselves or by one of the `styled` styles."""
    named: set[str] = set()
    for mark in body.iter(LIST, STYLE):
        called = mark.get(VAL, "")
        if mark.tag == LIST:
            named.add(called)
        elif called in styled:
            named.add(styled[called][0])
    return named


def read_numbering(numbering: etree._Element, named: set[str], styled: dict[str, ParagraphList]) -> Numbering:
    """Return those of the lists that the part `numbering` defines that are `named`; `styled` are those of styles."""
    definitions = {str(definition.get(_DEFINITION)): definition for definition in numbering.iterfind(w("abstractNum"))}
    lists = {str(num.get(LIST)): num for num in numbering.iterfind(_NUM)}
    used = {list_id: value(num, _DEFINITION) or "" for list_id, num in lists.items()}
    read = {}
    defined: dict[str, dict[int, Level]] = {}  # programs make a list of its own of each that counts anew
    for list_id in lists.keys() & named:
        definition = _followed(used[list_id], definitions, used, styled)
        if definition not in defined:
            defined[definition] = _levels(definitions[definition]) if definition in definitions else {}
        read[list_id] = _numbered_list(lists[list_id], definition, dict(defined[definition]))
    return Numbering(read, styled)


def _numbered_list(num: etree._Element, definition: str, levels: dict[int, Level]) -> NumberedList:
    starts = {}
    for override in num.iterfind(w("lvlOverride")):
        depth = number(override.get(w("ilvl")), 0)
        levels |= _levels(override)
        start = value(override, w("startOverride"))
        if start is not None:
            starts[depth] = number(start, 1)
    return NumberedList(definition, levels, starts)


def _followed(
    definition: str, definitions: dict[str, etree._Element], used: dict[str, str], styled: dict[str, ParagraphList]
) -> str:
    """The definition that `definition` only points to by the name of a list style, else itself."""
    link = value(definitions.get(definition), w("numStyleLink"))
    if link is None or link not in styled:
        return definition
    return used.get(styled[link][0], definition)


def _levels(parent: etree._Element) -> dict[int, Level]:
    levels = ((number(level.get(LEVEL), 0), level) for level in parent.iterchildren(w("lvl")))
    return {depth: _level(level) for depth, level in levels if depth <= _DEEPEST}


def _level(level: etree._Element) -> Level:
    marks = {mark.tag: mark for mark in reversed(level)}
    said = {tag: mark.get(VAL) for tag, mark in marks.items()}
    restart = w("lvlRestart")
    return Level(
        start=number(said.get(w("start")), 0),
        format=said.get(w("numFmt")) or "decimal",
        template=said.get(w("lvlText")) or "",
        restarts_after=number(said[restart], 0) if restart in said else None,
        legal=switched_on(marks.get(w("isLgl"))),
        glued=said.get(w("suff")) == "nothing",
        style=said.get(STYLE),
    )


def _fill(place: re.Match[str], numbered: NumberedList, counts: dict[int, int], level: Level) -> str:
    depth = int(place[1]) - 1
    shown = numbered.levels.get(depth, Level())
    return numeral(counts.get(depth, shown.start), "decimal" if level.legal else shown.format)


def _starts_again(level: Level, after: int) -> bool:
    return level.restarts_after is None or after < level.restarts_after
