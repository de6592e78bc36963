"""Rows of a programme from a reviewed result: one pass over each list, a handful of queries whatever its length."""

from collections.abc import Iterable, Iterator, Mapping

from dondoc.site import clock
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.registering import agency_for
from dondoc.site.documents.deadlines import deadline_of
from dondoc.site.documents.models import Reading
from dondoc.site.documents.result import (
    AgencyRefJson,
    DutyJson,
    HeadJson,
    IndicatorJson,
    ResultJson,
    TargetJson,
    TaskJson,
)
from dondoc.site.programmes.columns import fitting, quoted, stored_day, stored_figure
from dondoc.site.programmes.models import (
    AgencyRole,
    Indicator,
    IndicatorAgency,
    Programme,
    ReportingDuty,
    Section,
    Target,
    Task,
    TaskAgency,
)
from dondoc.site.searching import searchable

_Parts = Iterable[tuple[AgencyRole, list[AgencyRefJson]]]


def build_programme(
    reading: Reading, result: ResultJson, *, published_by: User, consolidator: Agency | None
) -> Programme:
    """Store and return the programme that `result` describes; `reading` has the text that its places point into."""
    builder = _Builder(_store_head(reading, result["document"], published_by, consolidator), reading.text)
    builder.store(result)
    return builder.programme


def _store_head(reading: Reading, head: HeadJson, published_by: User, consolidator: Agency | None) -> Programme:
    return Programme.objects.create(
        reading=reading,
        number=fitting(Programme, "number", head["number"]),
        kind=fitting(Programme, "kind", head["kind"]),
        issuer=fitting(Programme, "issuer", head["issuer"]),
        issued_on=stored_day(head["issued_on"]),
        title=head["title"] or reading.file.name,
        published_at=clock.now(),
        published_by=published_by,
        consolidator=consolidator,
    )


class _Builder:
    """The rows under one programme; knows its agencies and sections by the ids that the result uses."""

    def __init__(self, programme: Programme, text: str) -> None:
        self.programme = programme
        self._text = text
        self._agencies: dict[tuple[str | None, str], Agency] = {}

    def store(self, result: ResultJson) -> None:
        sections = self._store_sections(result)
        self._store_tasks(result["tasks"], sections)
        self._store_indicators(result["indicators"])
        ReportingDuty.objects.bulk_create(self._duty(place, duty) for place, duty in enumerate(result["duties"]))

    def _store_sections(self, result: ResultJson) -> dict[str, Section]:
        rows = {
            section["id"]: Section(
                programme=self.programme,
                label=fitting(Section, "label", section["label"]),
                title=section["title"],
                level=section["level"],
                position=place,
            )
            for place, section in enumerate(result["sections"])
        }
        Section.objects.bulk_create(rows.values())
        for section in result["sections"]:
            rows[section["id"]].parent = rows.get(section["parent"] or "")
        Section.objects.bulk_update(rows.values(), ["parent"])
        return rows

    def _store_tasks(self, tasks: list[TaskJson], sections: Mapping[str, Section]) -> None:
        rows = [self._task(place, task, sections) for place, task in enumerate(tasks)]
        Task.objects.bulk_create(rows)
        TaskAgency.objects.bulk_create(
            TaskAgency(task=row, agency=agency, role=role, raw=raw, position=position)
            for row, task in zip(rows, tasks, strict=True)
            for position, (role, agency, raw) in enumerate(self._parts(_task_parts(task)))
        )

    def _task(self, place: int, task: TaskJson, sections: Mapping[str, Section]) -> Task:
        deadline = deadline_of(task["schedule"])
        return Task(
            programme=self.programme,
            section=sections.get(task["section_id"] or ""),
            label=fitting(Task, "label", task["label"]),
            position=place,
            text=task["text"],
            schedule_raw="; ".join(time["raw"] for time in task["schedule"] if time["raw"]),
            starts_on=deadline.starts_on,
            due_on=deadline.due_on,
            recurrence=deadline.recurrence,
            note=task["note"] or "",
            search_text=searchable(f"{task['label']} {task['text']}"),
            **quoted(task["source"], self._text),
        )

    def _store_indicators(self, indicators: list[IndicatorJson]) -> None:
        rows = [self._indicator(place, indicator) for place, indicator in enumerate(indicators)]
        Indicator.objects.bulk_create(rows)
        IndicatorAgency.objects.bulk_create(
            IndicatorAgency(indicator=row, agency=agency, role=role, raw=raw, position=position)
            for row, indicator in zip(rows, indicators, strict=True)
            for position, (role, agency, raw) in enumerate(self._parts(_indicator_parts(indicator)))
        )
        Target.objects.bulk_create(
            _target(row, position, target)
            for row, indicator in zip(rows, indicators, strict=True)
            for position, target in enumerate(indicator["targets"])
        )

    def _indicator(self, place: int, indicator: IndicatorJson) -> Indicator:
        return Indicator(
            programme=self.programme,
            section_title=indicator["section"] or "",
            label=fitting(Indicator, "label", indicator["label"]),
            position=place,
            text=indicator["text"],
            search_text=searchable(f"{indicator['label']} {indicator['text']}"),
            **quoted(indicator["source"], self._text),
        )

    def _duty(self, place: int, duty: DutyJson) -> ReportingDuty:
        return ReportingDuty(
            programme=self.programme,
            position=place,
            who=duty["who"],
            to=duty["to"] or "",
            what=duty["what"],
            recurrence=duty["recurrence"],
            month=duty["month"],
            day=duty["day"],
            date=stored_day(duty["date"]),
            **quoted(duty["source"], self._text),
        )

    def _parts(self, parts: _Parts) -> Iterator[tuple[AgencyRole, Agency, str]]:
        """Each agency once in each role, in the order of the document; two names of one agency are one part."""
        seen: set[tuple[AgencyRole, int]] = set()
        for role, refs in parts:
            for ref in refs:
                agency = self._agency(ref)
                if (role, agency.pk) not in seen:
                    seen.add((role, agency.pk))
                    yield role, agency, ref["raw"]

    def _agency(self, ref: AgencyRefJson) -> Agency:
        key = ref["agency"], ref["name"]
        if key not in self._agencies:
            self._agencies[key] = agency_for(ref["agency"], ref["name"], ref["group"])
        return self._agencies[key]


def _task_parts(task: TaskJson) -> _Parts:
    return [(AgencyRole.LEAD, task["leads"]), (AgencyRole.COOPERATING, task["cooperating"])]


def _indicator_parts(indicator: IndicatorJson) -> _Parts:
    return [
        (AgencyRole.LEAD, indicator["leads"]),
        (AgencyRole.COOPERATING, indicator["cooperating"]),
        (AgencyRole.CONSOLIDATING, indicator["consolidators"]),
    ]


def _target(indicator: Indicator, position: int, target: TargetJson) -> Target:
    return Target(
        indicator=indicator,
        position=position,
        measure=target["measure"],
        comparator=target["comparator"],
        value=stored_figure(target["value"]),
        low=stored_figure(target["low"]),
        high=stored_figure(target["high"]),
        unit=fitting(Target, "unit", target["unit"]),
        period_start=target["period_start"] or "",
        period_end=target["period_end"] or "",
        raw=target["raw"],
    )
