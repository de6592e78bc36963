"""Tasks of prose: one a paragraph or bullet under a heading that names agencies.

'1.1. Sở Tư pháp chủ trì, phối hợp với …' stands above the paragraphs that are its tasks; 'Sở Y tế: …' carries its task
in the same paragraph. Everything else that is written in sentences is prose, and is kept as such in the ledger.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.collected import Collected
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.zones import Zoned
from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.assignments import (
    Assignment,
    heading_tail,
    read_heading_assignment,
    read_inline_assignment,
    read_opening,
)
from dondoc.grammar.numbering import Rank
from dondoc.grammar.schedules import find_schedules
from dondoc.grammar.thresholds import read_threshold
from dondoc.model import AgencyRef, Role, Section, Task, ThresholdRule

_LONGEST_HEADING = 70  # words
_LONGEST_LEAD_IN = 25  # words of a heading that ends in a colon
_SENTENCE_END = (".", ";", "./.", "…")


@dataclass(slots=True)
class ProseReader:
    """Walks the paragraphs of a body and keeps the headings that are open."""

    agencies: AgencyReader
    collected: Collected
    path: NumberedPath = field(default_factory=NumberedPath)
    assignment: Assignment | None = None
    section: Section | None = None
    ordinal: int = 0
    prose: list[Paragraph] = field(default_factory=list)

    def read(self, zoned: Sequence[Zoned], start: int, stop: int) -> None:
        """Give the paragraphs [start, stop) their roles and add the tasks, rules and sections among them."""
        for place in range(start, stop):
            item = zoned[place]
            following = zoned[place + 1] if place + 1 < len(zoned) else None
            role = item.role or self._read_body(item.paragraph, following.paragraph if following else None)
            if item.role in (Role.APPENDIX, Role.TITLE):
                self._leave()
            for line in item.paragraph.lines:
                self.collected.mark(line, role)

    def _leave(self) -> None:
        self.path, self.assignment, self.section = NumberedPath(), None, None

    def _read_body(self, paragraph: Paragraph, following: Paragraph | None) -> Role:
        if self._is_assigning_heading(paragraph, following):
            return Role.HEADING
        if self._is_heading(paragraph, following):
            self._open_heading(paragraph, None)
            return Role.HEADING
        if rule := self._read_rule(paragraph):
            self.collected.rules.append(rule)
            return Role.RULE
        if inline := self._read_inline(paragraph):
            self._add_task(paragraph, paragraph.body[inline.end :].strip(), inline)
            return Role.TASK
        if self.assignment:
            self._add_task(paragraph, paragraph.body, self.assignment)
            return Role.TASK
        if not _reads_as_prose(paragraph):
            return Role.UNCLASSIFIED
        self.prose.append(paragraph)
        return Role.PROSE

    # --- headings -----------------------------------------------------------------------------------

    def _is_assigning_heading(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        if following is None or len(paragraph.words.split()) > _LONGEST_HEADING:
            return False
        assignment = read_heading_assignment(paragraph.body, self.agencies)
        if assignment is None or (paragraph.number and paragraph.number.is_list_mark and not _ends_open(paragraph)):
            return False
        if heading_tail(paragraph.body, assignment) and _same_list(paragraph, following):
            return False
        self._open_heading(paragraph, assignment)
        return True

    def _is_heading(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        number, words = paragraph.number, paragraph.words
        if number and following and following.number and following.number.label.startswith(f"{number.label}."):
            return True
        if number is None or number.is_list_mark or len(words.split()) > _LONGEST_HEADING:
            return False
        if number.rank <= Rank.CHAPTER or (number.rank is Rank.ROMAN and not words.endswith(";")):
            return True
        if following and following.number and following.number.rank > number.rank and not following.number.is_list_mark:
            return not words.endswith(";")
        if words.endswith(":"):
            return len(words.split()) <= _LONGEST_LEAD_IN
        return not words.endswith(_SENTENCE_END) and following is not None

    def _open_heading(self, paragraph: Paragraph, assignment: Assignment | None) -> None:
        if paragraph.number is None:
            parent = self.path.section
            label = "/".join(self.path.labels)
        else:
            label = self.path.place(paragraph.number)
            parent = self.path.outer_section
        source = self.collected.document.span(paragraph.start, paragraph.end)
        title = paragraph.body.rstrip(" :")
        self.section = self.collected.add_section(label, title, max(self.path.depth, 1), parent, source)
        if paragraph.number is not None:
            self.path.open(self.section)
        self.assignment, self.ordinal = assignment, 0

    # --- tasks --------------------------------------------------------------------------------------

    def _read_inline(self, paragraph: Paragraph) -> Assignment | None:
        inline = read_inline_assignment(paragraph.body, self.agencies)
        return inline if inline and len(paragraph.body[inline.end :].split()) >= 3 else None

    def _add_task(self, paragraph: Paragraph, words: str, assignment: Assignment) -> None:
        self.ordinal += 1
        cooperating = _joined(assignment.cooperating, read_opening(words, self.agencies))
        self.collected.add_task(
            Task(
                id="",
                label=self._label(),
                text=words,
                source=self.collected.document.span(paragraph.start, paragraph.end),
                section=self.section.title if self.section else None,
                section_id=self.section.id if self.section else None,
                leads=assignment.leads,
                cooperating=tuple(ref for ref in cooperating if ref not in assignment.leads),
                schedule=find_schedules(words),
            )
        )

    def _label(self) -> str:
        """Group / sub-heading / ordinal: the part, chapter and Roman number above are left out."""
        labels = [label for label in self.path.labels if label[0].isdigit() or label[0].islower()]
        return "/".join([*labels, str(self.ordinal)])

    def _read_rule(self, paragraph: Paragraph) -> ThresholdRule | None:
        if paragraph.number is None or not paragraph.number.is_list_mark:
            return None
        threshold = read_threshold(paragraph.body)
        if threshold is None:
            return None
        return ThresholdRule(
            label=paragraph.body.partition(":")[0] if ":" in paragraph.body[:30] else "",
            text=paragraph.body,
            source=self.collected.document.span(paragraph.start, paragraph.end),
            as_of=threshold.as_of,
            measure=threshold.measure,
            comparator=threshold.comparator,
            threshold=threshold.threshold,
            unit=threshold.unit,
            action=threshold.action,
        )


def _ends_open(paragraph: Paragraph) -> bool:
    return paragraph.words.endswith(":")


def _same_list(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether the next paragraph is the next point of one list: then this one is a sentence, not a heading."""
    return bool(paragraph.number and following.number and following.number.rank <= paragraph.number.rank)


def _joined(first: tuple[AgencyRef, ...], more: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    known = {ref.agency or ref.name for ref in first}
    return first + tuple(ref for ref in more if (ref.agency or ref.name) not in known)


def _reads_as_prose(paragraph: Paragraph) -> bool:
    """Sentences, numbered points and bullets are prose; a stray word or two is something a person should look at."""
    return (
        paragraph.number is not None or len(paragraph.words.split()) >= 6 or paragraph.words.endswith((".", ";", ":"))
    )
