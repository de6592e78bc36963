"""The numbers that Word counts itself: not in a paragraph's text, but before it on paper.

A paragraph (or its style) names a list (`w:num`) and a level; the list's definition (`w:abstractNum`) has for
each level a format and a template such as '%1.%2.'. Lists of one definition count on from each other, unless a
list sets its own start. Reference: ECMA-376 Part 1, 17.9.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from dondoc.sources.docx.markup import child, number, switched_on, value, w
from dondoc.sources.numerals import numeral

_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 8
_PROPERTIES, _NUMBERED, _LIST, _LEVEL, _STYLE = w("pPr"), w("numPr"), w("numId"), w("ilvl"), w("pStyle")
ParagraphList = tuple[str, int | None]  # the id of a list, and the level where it is given


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
        list_id, depth = self._place(child(paragraph, _PROPERTIES))
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
        own = child(properties, _NUMBERED)
        style = value(properties, _STYLE) or ""
        styled_id, styled_depth = self.styles.get(style, ("0", None))
        list_id = value(own, _LIST) or styled_id
        given = value(own, _LEVEL)
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


def may_be_numbered(body: etree._Element) -> bool:
    """Return whether any paragraph in `body` names a list, or a style that could."""
    return next(body.iter(_NUMBERED, _STYLE), None) is not None


def read_numbering(numbering: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """Return the lists that the parts `numbering` and `styles` of a document define."""
    if numbering is None:
        return Numbering()
    styled = _styled_lists(styles) if styles is not None else {}
    definitions = {
        str(definition.get(w("abstractNumId"))): definition for definition in numbering.iterfind(w("abstractNum"))
    }
    used = {str(num.get(w("numId"))): value(num, w("abstractNumId")) or "" for num in numbering.iterfind(w("num"))}
    lists = {}
    for num in numbering.iterfind(w("num")):
        list_id = str(num.get(w("numId")))
        definition = _followed(used[list_id], definitions, used, styled)
        lists[list_id] = _numbered_list(num, definition, definitions)
    return Numbering(lists, styled)


def _numbered_list(num: etree._Element, definition: str, definitions: dict[str, etree._Element]) -> NumberedList:
    levels = _levels(definitions[definition]) if definition in definitions else {}
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
    return {
        number(level.get(w("ilvl")), 0): Level(
            start=number(value(level, w("start")), 0),
            format=value(level, w("numFmt")) or "decimal",
            template=value(level, w("lvlText")) or "",
            restarts_after=None if level.find(w("lvlRestart")) is None else number(value(level, w("lvlRestart")), 0),
            legal=switched_on(level.find(w("isLgl"))),
            glued=value(level, w("suff")) == "nothing",
            style=value(level, w("pStyle")),
        )
        for level in parent.iterfind(w("lvl"))
        if number(level.get(w("ilvl")), 0) <= _DEEPEST
    }


def _styled_lists(styles: etree._Element) -> dict[str, ParagraphList]:
    """The list that each style gives its paragraphs, its own or that of a style it is based on."""
    elements = {str(style.get(w("styleId"))): style for style in styles.iterfind(w("style"))}
    found = {style: _styled_list(style, elements) for style in elements}
    return {style: place for style, place in found.items() if place is not None}


def _styled_list(style: str | None, elements: dict[str, etree._Element]) -> ParagraphList | None:
    seen: set[str] = set()
    depth = None
    while style in elements and style not in seen:
        seen.add(style)
        properties = child(child(elements[style], _PROPERTIES), _NUMBERED)
        given = value(properties, _LEVEL)
        depth = number(given, 0) if depth is None and given is not None else depth
        list_id = value(properties, _LIST)
        if list_id is not None:
            return list_id, depth
        style = value(elements[style], w("basedOn"))
    return None


def _fill(place: re.Match[str], numbered: NumberedList, counts: dict[int, int], level: Level) -> str:
    depth = int(place[1]) - 1
    shown = numbered.levels.get(depth, Level())
    return numeral(counts.get(depth, shown.start), "decimal" if level.legal else shown.format)


def _starts_again(level: Level, after: int) -> bool:
    return level.restarts_after is None or after < level.restarts_after
