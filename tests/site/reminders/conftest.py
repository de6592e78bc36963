"""A site that mails, on Wednesday 10 June 2026, and obligations with whatever deadline a test needs."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.reminders.models import Rule
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Obligation, Report, Stage

TODAY = date(2026, 6, 10)

Owe = Callable[..., Obligation]


@pytest.fixture(autouse=True)
def _today(settings: Any) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()
    settings.DONDOC_MAIL_URL = "smtp://localhost"
    settings.DONDOC_ORIGIN = "https://dondoc.example.gov.vn"


@pytest.fixture
def on_day(settings: Any) -> Callable[[date], None]:
    """Move the site's clock to another day."""

    def move(day: date) -> None:
        settings.DONDOC_TODAY = day.isoformat()

    return move


@pytest.fixture
def only_rules(db: None) -> Callable[..., list[Rule]]:
    """Puts all rules out of use but those with the given terms, which it makes."""

    def make(*terms: dict[str, Any]) -> list[Rule]:
        Rule.objects.update(is_active=False)
        return [Rule.objects.create(**{"about": "obligation", "to": "officer", "way": "digest"} | one) for one in terms]

    return make


@pytest.fixture
def owe(published: Programme) -> Owe:
    """Binds an agency to one more task: `owe(construction, date(2026, 6, 17), state="paused")`."""

    def bind(agency: Agency, due_on: date | None, state: str = Stage.RUNNING, **facts: Any) -> Obligation:
        task = Task.objects.filter(programme=published).order_by("position")[0]
        number = Task.objects.filter(programme=published).count() + 1
        task.pk, task._state.adding = None, True
        task.label, task.position, task.due_on, task.text = f"III/{number}", number, due_on, f"Việc số {number}"
        task.save()
        lead = TaskAgency.objects.create(
            task=task, agency=agency, role=AgencyRole.LEAD, raw=agency.name, position=number
        )
        terms: dict[str, Any] = {"due_on": due_on, "original_due_on": due_on, "state": state}
        if state == Stage.DONE:
            terms["done_on"] = TODAY
        return Obligation.objects.create(task=task, agency=agency, bound_by=lead, bound_on=TODAY, **(terms | facts))

    return bind


@pytest.fixture
def report(office: Acting, published: Programme, construction: Agency) -> Report:
    """The report of the construction department in the cycle of June."""
    cycle = open_cycle(office, published, date(2026, 6, 1))
    return Report.objects.get(cycle=cycle, agency=construction)


@pytest.fixture
def with_address() -> Callable[..., None]:
    """Gives people an e-mail address."""

    def give(*people: Acting) -> None:
        for one in people:
            one.person.email = f"{one.person.username}@example.gov.vn"
            one.person.save(update_fields=["email"])

    return give
