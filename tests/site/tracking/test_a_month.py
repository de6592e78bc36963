"""June 2026, played with all departments and communes of the register; every figure recounted in plain SQL.

Three programmes: tasks of single bodies, tasks of everyone, tasks that come round. Some report late, some not at all;
one report is returned, two requests are decided, one department is merged into another in the middle of the month,
completions are confirmed and returned. The recount reads the stored rows with SQL of its own and shares no line with
the selectors that it checks.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from dondoc.register import load_register
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.registering import store_register
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.programmes.models import Programme
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.judge_completion import confirm_completion, return_completion
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.open_rounds import open_rounds
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.tracking.selectors.work import work_of
from dondoc.site.tracking.timeliness import Basis, Classes

BEGIN, DUE, CLOSED = date(2026, 6, 1), date(2026, 6, 17), date(2026, 6, 22)
GROUPS = ("g-so-ban-nganh", "g-xa-phuong")
KINDS = (
    *("department", "office", "inspectorate", "board", "central-branch", "force", "public-unit", "project-board"),
    *("press", "commune"),
)
DEADLINES = (date(2026, 5, 29), date(2026, 6, 10), date(2026, 6, 20), date(2026, 6, 30), date(2026, 12, 31), None)
MERGED, HEIR = "so-tu-phap", "so-noi-vu"
FIELDS = ("done_on_time", "done_late", "open_in_time", "open_overdue", "done_no_deadline", "open_no_deadline")

Move = Callable[[date], None]


@dataclass(frozen=True)
class Played:
    """The closed cycles of the month, and how many agencies took part."""

    cycles: tuple[Cycle, ...]
    agencies: int

    @property
    def summaries(self) -> tuple[CycleSummary, ...]:
        return tuple(cycle_summary(cycle) for cycle in self.cycles)


@pytest.fixture
def played(world: Any, on_day: Move) -> Played:
    on_day(BEGIN)
    agencies = everyone()
    programmes = (of_departments(world, agencies), of_all(world, agencies), of_rounds(world))
    cycles = tuple(open_cycle(world.office, programme, BEGIN) for programme in programmes)
    on_day(date(2026, 6, 8))
    ask_and_decide(world, programmes[0])
    for day, reports in by_day(cycles):
        on_day(day)
        if day == date(2026, 6, 12):
            merge(world)
        for report in reports:
            send(world, report)
    on_day(date(2026, 6, 19))
    judge_reports(world, cycles, on_day)
    judge_completions(world)
    on_day(CLOSED)
    return Played(tuple(close_cycle(world.office, cycle) for cycle in cycles), len(agencies))


def everyone() -> list[Agency]:
    """The bodies of the province and its communes by the register on the first day, in its own order."""
    store_register()
    bodies = existing_on(Agency.objects.filter(kind__in=KINDS, is_group=False), BEGIN)
    return list(bodies.order_by("position", "pk"))


def of_departments(world: Any, agencies: list[Agency]) -> Programme:
    """Ninety tasks, each of one body of the province, with every kind of deadline."""
    programme: Programme = world.programme(number="1/CTr-UBND")
    departments = [one.register_id for one in agencies if one.kind != "commune"]
    for number in range(90):
        lead, due_on = departments[number % len(departments)], DEADLINES[number % len(DEADLINES)]
        world.task(programme, f"1.{number + 1}", lead, due_on=due_on)
    bind_obligations(programme)
    return programme


def of_all(world: Any, agencies: list[Agency]) -> Programme:
    """Two tasks of everyone, departments and communes as groups; one of them is overdue from the start."""
    programme: Programme = world.programme(number="2/KH-UBND")
    register = load_register()
    members = {member.id for group in GROUPS for member in register.members(group, on=BEGIN)}
    others = [one.register_id for one in agencies if one.register_id not in members]
    world.task(programme, "2.1", *GROUPS, *others, due_on=date(2026, 5, 29))
    world.task(programme, "2.2", *GROUPS, *others, due_on=date(2026, 6, 30))
    bind_obligations(programme)
    return programme


def of_rounds(world: Any) -> Programme:
    """Tasks that come round, of a department and of all communes."""
    programme: Programme = world.programme(number="3/QĐ-UBND")
    world.task(programme, "3.1", "so-y-te", recurrence="monthly", schedule_raw="Hằng tháng")
    world.task(programme, "3.2", "g-xa-phuong", recurrence="yearly", schedule_raw="Hằng năm")
    world.task(programme, "3.3", "so-tai-chinh", schedule_raw="Thường xuyên")
    bind_obligations(programme)
    return programme


def ask_and_decide(world: Any, programme: Programme) -> None:
    """Two requests of two departments for a later deadline: one is agreed to for another day, one is refused."""
    dated = Obligation.objects.filter(task__programme=programme, due_on=date(2026, 6, 20)).order_by("pk")
    for number, obligation in enumerate(dated.exclude(agency__register_id__in=(MERGED, HEIR))[:2]):
        register_id = obligation.agency.register_id
        asked = Asked("deadline", "Chờ hướng dẫn.", due_on=date(2026, 9, 30), cause_kind="superior_text")
        drafted = draft_request(world.acting(register_id, Role.OFFICER), obligation, asked, submission_key=uuid4())
        request = submit_request(world.acting(register_id, Role.HEAD), drafted.request)
        if number:
            refuse_request(world.leader, request, Decision("Chưa đủ căn cứ."))
        else:
            agree_to_request(world.office, request, Decision("Đồng ý.", "45/UBND-TH", due_on=date(2026, 8, 31)))


def by_day(cycles: tuple[Cycle, ...]) -> Iterator[tuple[date, list[Report]]]:
    """Who sends on which day: every seventh never, every fifth late, the others from the 10th to the 16th."""
    days: dict[date, list[Report]] = {}
    reports = Report.objects.filter(cycle__in=cycles).select_related("agency", "cycle__programme")
    for number, report in enumerate(reports.order_by("cycle_id", "agency__position", "agency_id")):
        if number % 7 == 3 or report.agency.register_id == MERGED:
            continue
        late = number % 5 == 4
        day = date(2026, 6, 18 + number % 2) if late else date(2026, 6, 10 + number % 7)
        days.setdefault(day, []).append(report)
    days.setdefault(date(2026, 6, 12), [])
    yield from sorted(days.items())


def send(world: Any, report: Report) -> None:
    """The officer writes of each task of the agency, and the head submits."""
    register_id = report.agency.register_id
    officer, head = world.acting(register_id, Role.OFFICER), world.acting(register_id, Role.HEAD)
    owed = Obligation.objects.filter(agency=report.agency, task__programme=report.cycle.programme)
    for obligation in owed.exclude(state="dropped").order_by("pk"):
        said = said_of(obligation)
        record_progress(officer, obligation, said, seen_version=obligation.version, submission_key=uuid4())
    hand_to_head(officer, report)
    submit_report(head, report)


def said_of(obligation: Obligation) -> Progress:
    """By the number of the row: done before, on or after the deadline, running, or not begun."""
    turn = obligation.pk % 5
    done_on = {0: date(2026, 5, 20), 1: date(2026, 6, 5), 2: date(2026, 6, 10)}.get(turn)
    if done_on:
        return Progress("done", 100, done_on, result="Đã ban hành.")
    return Progress("running", 40, result="Đang thực hiện.") if turn == 3 else Progress(obstacles="Chưa có vốn.")


def merge(world: Any) -> None:
    """One department ends, and another answers for what it had."""
    giver, heir = Agency.objects.get(register_id=MERGED), Agency.objects.get(register_id=HEIR)
    plan = Plan(givers=(giver,), shares=(Share(heir),), day=date(2026, 6, 12), basis="Nghị quyết 10/NQ-HĐND")
    reorganise(world.office, plan)


def judge_reports(world: Any, cycles: tuple[Cycle, ...], on_day: Move) -> None:
    """One report is returned and sent again two days later, a tenth is left unjudged, the others are accepted."""
    submitted = list(Report.objects.filter(cycle__in=cycles, state="submitted").order_by("pk"))
    first, *others = submitted
    return_report(world.office, first, "Thiếu số liệu.")
    for number, report in enumerate(others):
        if number % 10:
            accept_report(world.office, report)
    on_day(date(2026, 6, 21))
    hand_to_head(world.acting(first.agency.register_id, Role.OFFICER), first)
    submit_report(world.acting(first.agency.register_id, Role.HEAD), first)


def judge_completions(world: Any) -> None:
    """Of what is reported as done every third is returned, every third left, the others confirmed."""
    for number, obligation in enumerate(Obligation.objects.filter(completion="claimed").order_by("pk")):
        if number % 3 == 0:
            return_completion(world.office, obligation, "Thiếu văn bản.")
        elif number % 3 == 1:
            confirm_completion(world.office, obligation)


# --- the recount --------------------------------------------------------------------------------------------

_LAST_WORD = """
    select o.id, o.due_on, o.state as public_state, u.state, u.done_on,
           (select j.verdict from tracking_completionjudgement j
             where j.update_id = u.id order by j.id desc limit 1) as verdict
      from tracking_obligation o
      join programmes_task t on t.id = o.task_id
      left join tracking_progressupdate u
        on u.obligation_id = o.id and u.submitted_at is not null
       and u.version = (select max(v.version) from tracking_progressupdate v
                         where v.obligation_id = o.id and v.submitted_at is not null)
     where t.programme_id = %s
"""


def rows(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def day_of(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def local_day(column: str) -> str:
    """The day in Vietnam of a stored moment, by each database's own arithmetic."""
    if connection.vendor == "sqlite":
        return f"date({column}, '+7 hours')"
    return f"({column} at time zone 'Asia/Ho_Chi_Minh')::date"


def recount(programme_id: int, basis: Basis) -> dict[str, int]:
    """The six classes of one programme on the closing day, from the last submitted words and their judgements."""
    counts: Counter[str] = Counter(dict.fromkeys(FIELDS, 0))
    for _key, due, public_state, state, done, verdict in rows(_LAST_WORD, programme_id):
        if public_state == "dropped":
            continue
        due_on, done_on = day_of(due), day_of(done)
        found_good = verdict == "confirmed" if basis == Basis.CONFIRMED else verdict != "returned"
        is_done = state == "done" and found_good
        if due_on is None:
            counts["done_no_deadline" if is_done else "open_no_deadline"] += 1
        elif is_done:
            counts["done_on_time" if done_on <= due_on else "done_late"] += 1  # type: ignore[operator]
        else:
            counts["open_overdue" if due_on < CLOSED else "open_in_time"] += 1
    return dict(counts)


def as_counts(classes: Classes) -> dict[str, int]:
    return {field: getattr(classes, field) for field in FIELDS}


def test_every_figure_of_the_month_is_that_of_the_recount_and_stays(world: Any, played: Played, on_day: Move) -> None:
    assert played.agencies == 113
    for summary in played.summaries:
        check_classes(summary)
        check_reports(summary)
        check_states(summary)
    check_what_happened(played)
    check_what_the_office_reads(world, played)
    check_that_closed_figures_stay(world, played, on_day)


def check_classes(summary: CycleSummary) -> None:
    """The six classes on both bases add up to the rows; each rate is a part of its named whole."""
    for classes, basis in ((summary.classes, Basis.REPORTED), (summary.confirmed, Basis.CONFIRMED)):
        assert as_counts(classes) == recount(summary.programme_id, basis)
        assert sum(as_counts(classes).values()) + summary.dropped == len(list(summary.rows))
        for rate in classes.rates:
            assert (rate.numerator, rate.denominator) == (getattr(classes, rate.part), getattr(classes, rate.whole))
            assert 0 <= rate.numerator <= rate.denominator


def check_reports(summary: CycleSummary) -> None:
    """Reports by state, late ones and missing ones."""
    states = rows("select state, count(*) from tracking_report where cycle_id = %s group by state", summary.cycle_id)
    assert summary.reports_by_state == dict(states)
    day = local_day("first_submitted_at")
    [(late, missing)] = rows(
        f"select sum(case when {day} > %s then 1 else 0 end),"  # noqa: S608 - no word of it comes from outside
        " sum(case when first_submitted_at is null then 1 else 0 end) from tracking_report where cycle_id = %s",
        str(summary.due_on),
        summary.cycle_id,
    )
    assert (len(summary.late), len(summary.missing)) == (late, missing)
    assert late > 0
    assert missing > 0


def check_states(summary: CycleSummary) -> None:
    """What is stored of an obligation is what was last submitted of it."""
    for key, _due, public_state, state, _done, _verdict in rows(_LAST_WORD, summary.programme_id):
        assert public_state in (state or "not_started", "dropped"), key


def check_what_happened(played: Played) -> None:
    """Every class, a return, two requests and a succession have left their trace."""
    together = Counter[str]()
    for summary in played.summaries:
        together.update(as_counts(summary.classes))
    assert min(together[field] for field in FIELDS) > 0, together
    asked = rows("select count(*), sum(case when state = 'agreed' then 1 else 0 end) from requests_changerequest")
    assert asked == [(2, 1)]
    assert rows("select count(*) from tracking_obligationchange where aspect = 'lead'")[0][0] > 0
    assert rows("select count(*) from audit_entry where code = 'tracking.report.returned'") == [(1,)]
    left = rows(
        "select count(*) from tracking_obligation o join agencies_agency a on a.id = o.agency_id"
        " where a.register_id = %s and o.state <> 'dropped'",
        MERGED,
    )
    assert left == [(0,)], "nothing stays with the department that ended"


def check_what_the_office_reads(world: Any, played: Played) -> None:
    """The first page of the office: as many overdue obligations, of as many tasks, as the recount finds."""
    work = work_of(world.office, CLOSED)
    overdue = sum(recount(cycle.programme_id, Basis.REPORTED)["open_overdue"] for cycle in played.cycles)
    tasks = rows(
        "select count(distinct o.task_id) from tracking_obligation o where o.due_on < %s and o.closed_on is null"
        " and (o.state in ('not_started', 'running', 'paused') or (o.state = 'done' and o.completion = 'returned'))",
        str(CLOSED),
    )
    assert (work.overdue.total, work.overdue_tasks.total) == (overdue, tasks[0][0])


def check_that_closed_figures_stay(world: Any, played: Played, on_day: Move) -> None:
    """Nothing of the month changes when those after it go on."""
    before = played.summaries
    on_day(date(2026, 7, 1))
    obligation = Obligation.objects.filter(completion="confirmed").order_by("pk").first()
    assert obligation is not None
    return_completion(world.office, obligation, "Xác nhận nhầm.")
    assert open_rounds(date(2026, 7, 1)) > 0
    assert played.summaries == before
