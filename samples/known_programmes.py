"""The programmes of the samples as values, from the files in source/: what a perfect reader would find in a sample.

Agencies are named by their canonical names and looked up in the register for the document's day; what a time means
stands in source/times.yaml, written out by hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from dondoc.model import (
    AgencyRef,
    Comparator,
    Head,
    Indicator,
    Ledger,
    Programme,
    Schedule,
    ScheduleRole,
    Section,
    Span,
    Target,
    Task,
)
from dondoc.register import load_register

SOURCE = Path(__file__).parent / "source"
Entry = dict[str, Any]


def load_source(name: str) -> Entry:
    """Return what the file `name` in source/ describes."""
    entry: Entry = yaml.safe_load((SOURCE / name).read_text(encoding="utf-8"))
    return entry


def known_programme(source: Entry) -> Programme:
    """Return the programme that `source` describes, its items in the order of the file."""
    document = source["document"]
    reader = _Reader(document["issued_on"], load_source("times.yaml"))
    reader.read_items(source["programme"])
    return Programme(
        document=_head(document),
        ledger=Ledger((), 0),
        sections=tuple(reader.sections),
        tasks=tuple(reader.tasks),
        indicators=tuple(reader.indicators(source.get("indicators", ()))),
    )


def _head(document: Entry) -> Head:
    signature = document.get("signature")
    return Head(
        number=document["number"],
        kind=document["kind"].lower(),
        issued_on=document["issued_on"],
        place=document.get("place"),
        signer_title=" ".join([signature["authority"], *signature["posts"]]) if signature else None,
        title=document["subject"],
    )


@dataclass(slots=True)
class _Reader:
    """Reads the items of one programme; their places in the file stand for places in a document."""

    day: date
    times: dict[str, dict[str, Any]]
    sections: list[Section] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)

    def read_items(self, items: Iterable[Entry], parent: Section | None = None, numbering: str = "") -> None:
        for count, item in enumerate(items, 1):
            number = item.get("number", f"{numbering}{count}")
            label = f"{parent.label}/{number}" if parent else number
            if "tasks" in item:
                section = self._section(item, label, parent)
                self.sections.append(section)
                self.read_items(item["tasks"], section, _numbering_inside(item))
            else:
                self.tasks.append(self._task(item, label, parent))

    def indicators(self, items: Iterable[Entry]) -> Iterator[Indicator]:
        for count, item in enumerate(items, 1):
            yield Indicator(
                id=f"i{count}",
                label=str(count),
                text=item["text"],
                source=self._place(),
                leads=self._agencies(item["leads"]),
                cooperating=self._agencies(item.get("cooperating", ())),
                consolidators=self._agencies(item.get("consolidators", ())),
                targets=tuple(_target(each) for each in item["targets"]),
            )

    def _section(self, item: Entry, label: str, parent: Section | None) -> Section:
        return Section(
            id=f"s{len(self.sections) + 1}",
            label=label,
            title=item["title"],
            level=label.count("/") + 1,
            source=self._place(),
            parent=parent.id if parent else None,
        )

    def _task(self, item: Entry, label: str, section: Section | None) -> Task:
        return Task(
            id=f"t{len(self.tasks) + 1}",
            label=label,
            text=item["text"],
            source=self._place(),
            section=section.title if section else None,
            section_id=section.id if section else None,
            leads=self._agencies(item["leads"]),
            cooperating=self._agencies(item.get("cooperating", ())),
            schedule=tuple(self._schedules(item)),
            note=item.get("note"),
        )

    def _place(self) -> Span:
        count = len(self.sections) + len(self.tasks)
        return Span(count, count, count + 1, count + 1)

    def _schedules(self, item: Entry) -> Iterator[Schedule]:
        roles: tuple[ScheduleRole, ...] = ("deadline", "period")
        for role in roles:
            told = item.get(role, [])
            for words in told if isinstance(told, list) else [told]:
                yield Schedule(words, role, **self.times[words])

    def _agencies(self, names: Iterable[str]) -> tuple[AgencyRef, ...]:
        return tuple(self._agency(name) for name in names)

    def _agency(self, name: str) -> AgencyRef:
        found = load_register().resolve(name, on=self.day)
        if len(found) != 1:
            raise ValueError(f"'{name}' stands for {len(found)} agencies on {self.day}; use the register's own name")
        return AgencyRef(found[0].name, name, found[0].id, found[0].group)


def _numbering_inside(item: Entry) -> str:
    """What the numbers of the items in a section begin with: '1.' in group 1, '-' under a row that has no number."""
    number = item.get("number", "-")
    return f"{number}." if number.isdigit() else number if number == "-" else ""


def _target(item: Entry) -> Target:
    comparator = next(each for each in Comparator if each in item)
    numbers = [Decimal(number) for number in item["between"]] if "between" in item else []
    return Target(
        measure=item["measure"],
        comparator=comparator,
        unit=item["unit"],
        raw="",
        value=None if numbers else Decimal(item[comparator]),
        low=numbers[0] if numbers else None,
        high=numbers[1] if numbers else None,
        period_start=item.get("start"),
        period_end=item.get("end"),
    )
