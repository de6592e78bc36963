"""What the review page of a reading shows: one part of the source, and what was found in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from dondoc.site.documents.doubts import Doubt, Found, doubtful, everything_found
from dondoc.site.documents.models import ItemKind, Reading
from dondoc.site.documents.result import READING_KINDS, ResultJson
from dondoc.site.documents.selectors import decisions_of, result_of
from dondoc.site.documents.source_text import Block, Part, blocks_of, part_with, parts_of


@dataclass(frozen=True)
class Review:
    """A reading under review: `key` names the chosen item ('' for none), `part_number` the part without one."""

    reading: Reading
    key: str = ""
    part_number: int = 0

    @cached_property
    def result(self) -> ResultJson:
        return result_of(self.reading)

    @cached_property
    def found(self) -> list[Found]:
        return everything_found(self.reading.text, self.result, decisions_of(self.reading))

    @cached_property
    def document(self) -> Found:
        return next(one for one in self.found if one.kind == ItemKind.DOCUMENT)

    @cached_property
    def chosen(self) -> Found | None:
        return next((one for one in self.found if one.key == self.key), None) if self.key else None

    @cached_property
    def parts(self) -> list[Part]:
        return parts_of(self.reading.text)

    @cached_property
    def part(self) -> Part:
        """The part that is shown: the one of the chosen item, else the one asked for."""
        if self.chosen and self.chosen.place["line_start"]:
            return part_with(self.parts, self.chosen.place["line_start"])
        return self.parts[min(max(self.part_number, 1), len(self.parts)) - 1]

    @cached_property
    def previous_part(self) -> Part | None:
        return self.parts[self.part.number - 2] if self.part.number > 1 else None

    @cached_property
    def next_part(self) -> Part | None:
        return self.parts[self.part.number] if self.part.number < len(self.parts) else None

    @cached_property
    def blocks(self) -> list[Block]:
        roles = cast(dict[str, Any], self.result["ledger"]).get("line_roles", [])
        placed = [one for one in self.found if one.kind != ItemKind.DOCUMENT]
        return blocks_of(self.reading.text, self.part, roles, placed, self.chosen)

    @cached_property
    def doubtful(self) -> dict[Doubt, list[Found]]:
        return doubtful(self.found)

    @cached_property
    def open(self) -> list[Found]:
        """What is still to be looked at before publishing, the gravest first, each once; mere notes are left out."""
        by_reason = [one for ones in self.doubtful.values() for one in ones if not one.is_note]
        return list({one.key: one for one in by_reason}.values())

    @cached_property
    def notes(self) -> list[Found]:
        """Findings that are there to be known only, and about which nobody has decided yet."""
        return [one for one in self.found if one.is_open and one.is_note]

    @cached_property
    def readings_to_take(self) -> list[Found]:
        """The notes that say how their words must read, so that all can be taken over at once."""
        return [one for one in self.notes if one.item["kind"] in READING_KINDS and one.item["suggestion"]]

    @cached_property
    def of_the_same_weight(self) -> list[Found]:
        """What is still to be looked at of the weight of the chosen thing: notes after a note."""
        return self.notes if self.chosen and self.chosen.is_note else self.open

    @cached_property
    def next_open(self) -> Found | None:
        """The next thing to look at after the chosen one, in the order of the document."""
        after = self.chosen.place["start"] if self.chosen else -1
        others = (one for one in self.of_the_same_weight if one.key != self.key)
        waiting = sorted(others, key=lambda one: one.place["start"])
        return next((one for one in waiting if one.place["start"] > after), waiting[0] if waiting else None)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many items of each kind were found, and how many things have been decided about."""
        kinds = ("task", "indicator", "section", "duty", "finding", "line")
        return {kind: _count(self.found, kind) for kind in kinds} | {
            "decided": sum(one.decision is not None for one in self.found),
            "left_out": sum(one.is_left_out for one in self.found),
        }


def _count(found: Sequence[Found], kind: str) -> int:
    return sum(one.kind == kind for one in found)
