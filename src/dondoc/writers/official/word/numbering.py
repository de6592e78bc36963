"""Numbers that Word counts itself, so that a heading put in by hand moves those after it.

Headings count 'I.', '1.', '1.1.', 'a)' (Nghị định 30/2020/NĐ-CP, phụ lục I), anew in every part of a document; items of
a list have a dash or a plus. A heading whose number is not the one that Word would count keeps it as words: what is
printed is always what the document says.
"""

from dataclasses import dataclass, field

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from dondoc.writers.official.document import Heading, Item
from dondoc.writers.official.word.markup import element, put_into_list

_HEADINGS, _ITEMS = 90, 91  # ids that the template does not use
_HEADING_LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"))
_ITEM_LEVELS = (("bullet", "-"), ("bullet", "+"))
_FIRST_LINE = 720  # twips, 12.7 mm
_LETTERS = "abcd"  # the next is đ, which Word does not count
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")


@dataclass(slots=True)
class Numbers:
    """Counts the headings of one part as Word will, in the list `list_id`."""

    list_id: int
    _counts: list[int] = field(default_factory=lambda: [0, 0, 0, 0])

    def write(self, paragraph: Paragraph, heading: Heading) -> None:
        """Write the words of `heading` into the empty `paragraph`, with its number counted or as words."""
        if heading.number and heading.number == self._next(heading.level):
            self._count(heading.level)
            put_into_list(paragraph, self.list_id, heading.level - 1)
            paragraph.add_run(heading.text)
        else:
            paragraph.add_run(f"{heading.number} {heading.text}".strip())

    def _count(self, level: int) -> None:
        self._counts[level - 1] += 1
        for deeper in range(level, len(self._counts)):
            self._counts[deeper] = 0

    def _next(self, level: int) -> str:
        above, number = self._counts[: level - 1], self._counts[level - 1] + 1
        match level:
            case 1:
                return f"{_roman(number)}." if number < 100 else ""
            case 2:
                return f"{number}."
            case 3:
                return f"{above[1]}.{number}." if above[1] else ""
            case _:
                return f"{_LETTERS[number - 1]})" if number <= len(_LETTERS) else ""


def set_up_lists(word: Document) -> None:
    """Give `word` the lists that headings and items count in."""
    numbering = word.part.numbering_part.element
    for place, (identity, levels) in enumerate(((_HEADINGS, _HEADING_LEVELS), (_ITEMS, _ITEM_LEVELS))):
        numbering.insert(place, _definition(identity, levels))
    numbering.append(_list(_ITEMS, _ITEMS))


def begin_part(word: Document) -> Numbers:
    """Return the numbers of a new part of `word`: its headings count from the first again."""
    numbering = word.part.numbering_part.element
    identity = max(int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))) + 1
    made = _list(identity, _HEADINGS)
    for level in range(len(_HEADING_LEVELS)):
        override = element("lvlOverride", ilvl=level)
        override.append(element("startOverride", val=1))
        made.append(override)
    numbering.append(made)
    return Numbers(identity)


def write_item(paragraph: Paragraph, item: Item) -> None:
    """Write `item` into the empty `paragraph`: behind a mark of a list, or with a mark of its own as words."""
    marks = [mark for _, mark in _ITEM_LEVELS]
    if item.mark in marks:
        put_into_list(paragraph, _ITEMS, marks.index(item.mark))
        paragraph.add_run(item.text)
    else:
        paragraph.add_run(f"{item.mark} {item.text}")


def _definition(identity: int, levels: tuple[tuple[str, str], ...]) -> BaseOxmlElement:
    made = element("abstractNum", abstractNumId=identity)
    made.append(element("multiLevelType", val="multilevel"))
    for place, (form, template) in enumerate(levels):
        level = element("lvl", ilvl=place)
        for name, value in (
            ("start", 1),
            ("numFmt", form),
            ("suff", "space"),
            ("lvlText", template),
            ("lvlJc", "left"),
        ):
            level.append(element(name, val=value))
        properties = element("pPr")
        properties.append(element("ind", left=0, firstLine=_FIRST_LINE))
        level.append(properties)
        made.append(level)
    return made


def _list(identity: int, definition: int) -> BaseOxmlElement:
    made = element("num", numId=identity)
    made.append(element("abstractNumId", val=definition))
    return made


def _roman(number: int) -> str:
    return _TENS[number // 10] + _ONES[number % 10]
