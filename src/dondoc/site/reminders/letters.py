"""What a mail says: as plain text and as a page, written at the moment it leaves, so that it holds nothing done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.conf import settings
from django.template.loader import render_to_string

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.models import Mail, MailKind, Reminder
from dondoc.site.reminders.selectors import Number, numbers_for, reminders_in, with_numbers
from dondoc.site.tracking.timeliness import TimeClass

SHOWN = 20  # reminders of one reason that a mail names; the rest is a number with a link
_SINCE_A_DAY = ("request", "drafted_request")  # their day is the one from which they wait
_COUNTED = (TimeClass.OVERDUE, TimeClass.DUE_SOON)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it is sent."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Reason:
    """The reminders of one reason, with their number; `items` are the first of them."""

    why: str
    number: int
    items: tuple[Reminder, ...]

    @property
    def more(self) -> int:
        return self.number - len(self.items)


@dataclass(frozen=True, slots=True)
class Part:
    """What a person is told in one role at one agency."""

    agency: Agency
    role: str
    reasons: tuple[Reason, ...]
    numbers: tuple[Number, ...]


def write_letter(mail: Mail, today: date) -> Letter | None:
    """What `mail` says on `today`; None where nothing of it waits any more."""
    reminders = with_numbers(reminders_in(mail, today), today)
    if not reminders:
        return None
    parts = _parts(mail.user, reminders, today, with_numbers=mail.kind == MailKind.DIGEST)
    context = {
        "mail": mail,
        "person": mail.user,
        "parts": parts,
        "number": len(reminders),
        "overdue": sum(1 for one in reminders if one.due_on and one.due_on < today and one.kind not in _SINCE_A_DAY),
        "first": reminders[0],
        "today": today,
        "origin": settings.DONDOC_ORIGIN or "http://localhost:8000",
    }
    folder = f"reminders/mail/{mail.kind}"
    return Letter(
        subject=" ".join(render_to_string(f"{folder}_subject.txt", context).split())[:250],
        text=render_to_string(f"{folder}.txt", context).strip() + "\n",
        html=render_to_string("reminders/mail/mail.html", context),
    )


def _parts(user: User, reminders: Sequence[Reminder], today: date, *, with_numbers: bool) -> list[Part]:
    parts = []
    for (_agency, role), group in groupby(reminders, key=lambda one: (one.agency_id, one.role)):
        rows = list(group)
        agency = rows[0].agency
        acting = Acting(user, Membership(user=user, agency=agency, role=role))
        numbers = numbers_for(acting, today, _COUNTED) if with_numbers else []
        parts.append(Part(agency, str(Role(role).label), _reasons(rows), tuple(numbers)))
    return parts


def _reasons(rows: list[Reminder]) -> tuple[Reason, ...]:
    by_why: dict[str, list[Reminder]] = {}
    for row in rows:
        by_why.setdefault(row.why, []).append(row)
    return tuple(Reason(why, len(found), tuple(found[:SHOWN])) for why, found in by_why.items())
