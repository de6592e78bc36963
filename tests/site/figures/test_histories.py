"""Whatever happens in whatever order: the kept figures are those of counting everything anew, and one by one."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dondoc.errors import DondocError
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.figures.models import Scope
from dondoc.site.figures.recounting import differences, fold
from dondoc.site.figures.selectors.classes import classes_by
from dondoc.site.programmes.models import Task
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.actions.take_back import take_back
from dondoc.site.succession.models import Reorganisation
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.judge_completion import confirm_completion, return_completion
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.open_rounds import open_rounds
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.actions.suspend_obligation import resume_obligation, suspend_obligation
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.timeliness import Basis, count

FIRST = date(2026, 6, 10)
AGENCIES = ("so-tu-phap", "so-y-te", "so-tai-chinh", "so-cong-thuong")
STATES = ("not_started", "running", "done", "paused")


class NothingThere(Exception):
    """There is nothing of the kind that an act is about."""


def one_of(rows: Iterable[Any], number: int) -> Any:
    found = list(rows)
    if not found:
        raise NothingThere
    return found[number % len(found)]


class History:
    """What can happen; each act is told by numbers which thing it is about, and may be refused."""

    def __init__(self, world: Any, site: Any) -> None:
        self.world, self.site, self.day = world, site, FIRST
        site.DONDOC_TODAY = FIRST.isoformat()
        for key in AGENCIES:
            world.acting(key, Role.OFFICER)
            world.acting(key, Role.HEAD)

    @property
    def cause(self) -> Cause:
        return Cause(self.world.office.person, "Theo kết luận", "9/TB", kind="coordination")

    def obligation(self, number: int, **of_kind: Any) -> Obligation:
        found: Obligation = one_of(Obligation.objects.filter(**of_kind).order_by("pk"), number)
        return found

    def report(self, number: int, *states: str) -> Report:
        reports = Report.objects.filter(state__in=states, cycle__state="open")
        found: Report = one_of(reports.order_by("pk"), number)
        return found

    def publish(self, number: int) -> None:
        made = self.world.programme(number=f"{uuid4().hex[:6]}/QĐ")
        section = self.world.section(made, "I", "Thể chế")
        for place in range(1 + number % 4):
            due_on = None if (number + place) % 3 == 0 else FIRST + timedelta(days=(number * 7 + place * 20) % 90 - 20)
            leads = AGENCIES[place : place + 1 + number % 2]
            more: dict[str, Any] = {"recurrence": "monthly"} if number % 5 == 0 else {}
            self.world.task(made, f"{place}", *leads, due_on=due_on, section=section if place % 2 else None, **more)
        bind_obligations(made)
        open_cycle(self.world.office, made, self.day)

    def progress(self, number: int) -> None:
        found = self.obligation(number)
        state = STATES[number % 4 if number % 3 else 2]
        said = {"state": state, "percent": 100 if state == "done" else 50, "result": "Đã làm."}
        if state == "done":
            said["done_on"] = self.day - timedelta(days=number % 30)
        if state == "paused":
            said["decided_by"] = "UBND tỉnh"
        self.world.write(self.world.acting(found.agency.register_id, Role.OFFICER), found, **said)

    def submit(self, number: int) -> None:
        report = self.report(number, "draft", "returned")
        key = report.agency.register_id
        hand_to_head(self.world.acting(key, Role.OFFICER), report)
        submit_report(self.world.acting(key, Role.HEAD), report)

    def send_back(self, number: int) -> None:
        return_report(self.world.office, self.report(number, "submitted"), "Thiếu số liệu")

    def confirm(self, number: int) -> None:
        confirm_completion(self.world.office, self.obligation(number, state="done"))

    def give_back(self, number: int) -> None:
        return_completion(self.world.office, self.obligation(number, state="done"), "Chưa có sản phẩm")

    def move_deadline(self, number: int) -> None:
        change_deadline(self.obligation(number), self.day + timedelta(days=number % 60 - 10), self.cause)

    def move_lead(self, number: int) -> None:
        change_lead(self.obligation(number), self.world.agency(AGENCIES[number % 4]), self.cause)

    def drop(self, number: int) -> None:
        drop_obligation(self.obligation(number), self.cause)

    def suspend(self, number: int) -> None:
        suspend_obligation(self.obligation(number), self.cause)

    def resume(self, number: int) -> None:
        resume_obligation(self.obligation(number, suspended_on__isnull=False), self.cause)

    def close(self, number: int) -> None:
        close_cycle(self.world.office, one_of(Cycle.objects.order_by("pk"), number))

    def merge(self, number: int) -> None:
        alive = list(Agency.objects.filter(register_id__in=AGENCIES, valid_to__isnull=True).order_by("pk"))
        giver, heir = alive[number % len(alive)], alive[(number + 1) % len(alive)]
        reorganise(self.world.office, Plan((giver,), (Share(heir),), self.day, "Nghị quyết"))

    def take_back_merger(self, _number: int) -> None:
        take_back(self.world.office, Reorganisation.objects.latest("pk"))

    def pass_days(self, number: int) -> None:
        self.day += timedelta(days=1 + number % 25)
        self.site.DONDOC_TODAY = self.day.isoformat()
        open_rounds(self.day)

    def move_task(self, number: int) -> None:
        """No page does this; whoever will do it has nothing to think of."""
        tasks = Task.objects.order_by("pk")
        task, other = one_of(tasks, number), one_of(tasks, number + 1).programme
        Task.objects.filter(pk=task.pk).update(programme=other, section=other.sections.first())

    def delete(self, number: int) -> None:
        """No page does this either."""
        found = self.obligation(number)
        if not found.updates.exists() and not found.changes.exists() and not hasattr(found, "next_round"):
            found.delete()

    def fold(self, _number: int) -> None:
        fold()


ACTS: tuple[Callable[[History, int], None], ...] = (
    History.publish, History.progress, History.submit, History.send_back, History.confirm, History.give_back,
    History.move_deadline, History.move_lead, History.drop, History.suspend, History.resume, History.close,
    History.merge, History.take_back_merger, History.pass_days, History.move_task, History.delete, History.fold,
)  # fmt: skip
# Most of a history is work that is reported and judged.
OFTEN = (History.progress, History.progress, History.submit, History.confirm, History.give_back)
steps = st.tuples(st.sampled_from((*ACTS, *OFTEN, *OFTEN)), st.integers(0, 200))


def one_by_one(day: date, basis: Basis) -> dict[int, Any]:
    found = {}
    for key in Obligation.objects.values_list("agency", flat=True).distinct():
        rows = Obligation.objects.filter(agency=key, closed_on__isnull=True).exclude(state="dropped")
        if rows:
            found[key] = count((standing(one, day, basis) for one in rows), basis)
    return found


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=20,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a history is short enough to be read, and slow to shorten
)
@given(st.lists(steps, min_size=6, max_size=30), st.integers(0, 200))
def test_after_any_history_the_kept_figures_are_those_of_a_full_recount(
    world: Any, settings: Any, acts: list[tuple[Callable[[History, int], None], int]], seed: int
) -> None:
    with transaction.atomic():
        world.people.clear()
        history = History(world, settings)
        history.publish(seed)
        for act, number in acts:
            try:
                with transaction.atomic():
                    act(history, number)
            except (DondocError, NothingThere, Reorganisation.DoesNotExist):
                pass  # refused, or there is nothing of the kind: the figures have to stand all the same
            assert differences() == []
        for basis in Basis:
            assert classes_by(Scope.AGENCY, history.day, basis) == one_by_one(history.day, basis)
        transaction.set_rollback(True)
