#!/usr/bin/env python3
"""Fill the site's database with a data set of programmes, tasks and updates in CSV, for measuring.

    python benchmarks/load_tasks.py FOLDER --target FILE [--rounds 10] [--base http://127.0.0.1:8108] [--is-loaded]

FOLDER has agencies.csv, programmes.csv, tasks.csv and updates.csv;
`--rounds` stores each update so many times, as an agency that reports monthly would. DONDOC_DATABASE_URL names the
database, which has to be empty and migrated. The keys of the file become those of the rows. FILE is written for the
load client: what to ask, and as whom to sign in; beside it FILE-boards.json for the boards, which a leader sees.
`--is-loaded` writes the two for a database that holds the data set already.
"""

import argparse
import csv
import json
import os
import sys
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
django.setup()

from django.core.management.color import no_style  # noqa: E402  Django has to be set up first
from django.db import connection, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from dondoc.site.accounts.models import Role, User  # noqa: E402
from dondoc.site.agencies.models import Agency, Membership  # noqa: E402
from dondoc.site.documents.models import Reading, SourceFile  # noqa: E402
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency  # noqa: E402
from dondoc.site.searching import searchable  # noqa: E402
from dondoc.site.tracking.models import Cycle, Obligation, ProgressUpdate, Report  # noqa: E402
from dondoc.site.tracking.periods import PeriodKind  # noqa: E402

PASSWORD = "only-for-measuring"  # noqa: S105  a database of its own, thrown away afterwards
STATES = {"new": "not_started", "doing": "running", "done": "done", "cancelled": "dropped"}
AT_ONCE = 2_000
PLACE = {"span_start": 0, "span_end": 1, "line_start": 1, "line_end": 1}
MODELS = (Agency, Programme, Task, TaskAgency, Obligation, Cycle, Report, ProgressUpdate)


def rows_of(folder: Path, name: str) -> Iterator[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def noon(day: date) -> datetime:
    return timezone.make_aware(datetime(day.year, day.month, day.day, 12))


def stored(model: Any, rows: Iterator[Any]) -> int:
    """Store `rows` piece by piece; return how many."""
    number = 0
    piece = []
    for row in rows:
        piece.append(row)
        if len(piece) == AT_ONCE:
            number += len(model.objects.bulk_create(piece))
            piece = []
    return number + len(model.objects.bulk_create(piece))


class Loader:
    """One data set on its way into the database."""

    def __init__(self, folder: Path, rounds: int) -> None:
        self.folder, self.rounds = folder, rounds
        self.today = date.fromisoformat(json.loads((folder / "facts.json").read_text("utf-8"))["today"])
        self.office = User.objects.create_user("office", password=PASSWORD, display_name="office")
        self.reports: dict[tuple[int, int], int] = {}
        self.steps: dict[int, int] = defaultdict(int)

    def load(self) -> None:
        for step in (self.agencies, self.programmes, self.tasks, self.obligations, self.cycles, self.updates):
            begun = time.monotonic()
            with transaction.atomic():
                number = step()
            print(f"{step.__name__}: {number:,} in {time.monotonic() - begun:.1f} s", flush=True)
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), MODELS):
                cursor.execute(statement)
            # A server that is in use vacuums by itself; emptied deltas cost each question until it has.
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")

    def agencies(self) -> int:
        return stored(
            Agency,
            (
                Agency(
                    pk=row["id"],
                    register_id=row["code"],
                    name=row["name"],
                    kind=row["kind"],
                    position=int(row["id"]),
                    search_name=searchable(row["name"]),
                )
                for row in rows_of(self.folder, "agencies")
            ),
        )

    def programmes(self) -> int:
        number = 0
        for number, row in enumerate(rows_of(self.folder, "programmes"), 1):
            moment = timezone.now()
            file = SourceFile.objects.create(
                name=f"{row['id']}.docx", sha256=f"{number:064x}", size=1, uploaded_by=self.office, uploaded_at=moment
            )
            reading = Reading.objects.create(
                file=file, state="done", queued_at=moment, published_at=moment, text=row["title"]
            )
            Programme.objects.create(
                pk=row["id"],
                reading=reading,
                number=row["number"],
                title=row["title"],
                issued_on=row["issued_on"],
                published_at=moment,
                published_by=self.office,
            )
        return number

    def tasks(self) -> int:
        number = stored(Task, (self._task(row) for row in rows_of(self.folder, "tasks")))
        parts = (part for row in rows_of(self.folder, "tasks") for part in _parts(row))
        stored(TaskAgency, (TaskAgency(pk=key, **part) for key, part in enumerate(parts, 1)))
        return number

    def _task(self, row: dict[str, str]) -> Task:
        text = f"{row['subject']}. {row['text']}"
        return Task(
            pk=row["id"],
            programme_id=row["programme_id"],
            label=row["label"],
            position=int(row["id"]),
            text=text,
            starts_on=row["start_date"],
            due_on=row["due_date"],
            search_text=searchable(f"{row['label']} {text}"),
            **PLACE,
        )

    def obligations(self) -> int:
        for row in rows_of(self.folder, "updates"):
            self.steps[int(row["task_id"])] += 1
        leads = dict(TaskAgency.objects.filter(role=AgencyRole.LEAD).values_list("task_id", "pk"))
        return stored(Obligation, (self._obligation(row, leads) for row in rows_of(self.folder, "tasks")))

    def _obligation(self, row: dict[str, str], leads: dict[int, int]) -> Obligation:
        due = date.fromisoformat(row["due_date"])
        steps = self.steps[int(row["id"])] * self.rounds
        return Obligation(
            pk=row["id"],
            task_id=row["id"],
            agency_id=row["lead_id"],
            bound_by_id=leads[int(row["id"])],
            bound_on=row["start_date"],
            due_on=due,
            original_due_on=due,
            state=STATES[row["status"]],
            percent=int(row["done_ratio"]),
            done_on=row["completed_on"] or None,
            last_update_at=noon(min(due, self.today)) if steps else None,
            version=steps,
        )

    def cycles(self) -> int:
        """A closed cycle of last month and an open one of this month for each programme, with every lead's reports."""
        this = self.today.replace(day=1)
        last = (this - timedelta(days=1)).replace(day=1)
        leads = sorted(set(Obligation.objects.values_list("task__programme_id", "agency_id")))
        for month, state in ((last, "closed"), (this, "open")):
            for programme in sorted({programme for programme, _ in leads}):
                Cycle.objects.create(
                    programme_id=programme,
                    kind=PeriodKind.MONTH,
                    starts_on=month,
                    ends_on=month.replace(day=28),
                    opens_on=month,
                    named_due_on=month.replace(day=18),
                    due_on=month.replace(day=18),
                    state=state,
                    closed_on=month.replace(day=25) if state == "closed" else None,
                )
        for cycle in Cycle.objects.all():
            judged = "accepted" if cycle.state == "closed" else "draft"
            reports = [
                Report(cycle=cycle, agency_id=agency, state=judged)
                for programme, agency in leads
                if programme == cycle.programme_id
            ]
            Report.objects.bulk_create(reports)
            if cycle.state == "closed":
                self.reports |= {(cycle.programme_id, report.agency_id): report.pk for report in reports}
        return Cycle.objects.count()

    def updates(self) -> int:
        return stored(ProgressUpdate, self._updates())

    def _updates(self) -> Iterator[ProgressUpdate]:
        programmes = dict(Task.objects.values_list("pk", "programme_id"))
        versions: dict[int, int] = defaultdict(int)
        for row in rows_of(self.folder, "updates"):
            task, agency = int(row["task_id"]), int(row["agency_id"])
            for turn in range(self.rounds):
                versions[task] += 1
                moment = noon(date.fromisoformat(row["on"]) - timedelta(days=30 * (self.rounds - turn - 1)))
                yield ProgressUpdate(
                    obligation_id=task,
                    report_id=self.reports[programmes[task], agency],
                    author=self.office,
                    at=moment,
                    submitted_at=moment,
                    version=versions[task],
                    state="running",
                    percent=int(row["new_ratio"]),
                    result=row["notes"],
                    submission_key=uuid.uuid4(),
                )


def _parts(row: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The agencies of a task: who leads it, and who cooperates."""
    yield {"task_id": row["id"], "agency_id": row["lead_id"], "role": AgencyRole.LEAD, "position": 0}
    for position, agency in enumerate(filter(None, row["cooperating"].split(";")), 1):
        yield {"task_id": row["id"], "agency_id": agency, "role": AgencyRole.COOPERATING, "position": position}


def someone(name: str, agency: int, role: Role) -> str:
    """The person of this name with a role at an agency."""
    user = User.objects.filter(username=name).first()
    user = user or User.objects.create_user(name, password=PASSWORD, display_name=name)
    Membership.objects.get_or_create(user=user, agency_id=agency, role=role)
    return str(user.username)


def busiest_officer() -> tuple[str, list[int]]:
    """An officer of the agency with most open obligations, and these."""
    opened: dict[int, list[int]] = defaultdict(list)
    for key, agency in Obligation.objects.exclude(state__in=["done", "dropped"]).values_list("pk", "agency_id"):
        opened[agency].append(key)
    agency, keys = max(opened.items(), key=lambda one: len(one[1]))
    return someone("officer", agency, Role.OFFICER), keys


def boards(base: str) -> dict[str, Any]:
    """What the load client shall ask of the boards, as a leader."""
    leader = someone("leader", Agency.objects.order_by("position").values_list("pk", flat=True)[0], Role.LEADER)
    leads = list(Agency.objects.filter(kind="department").values_list("register_id", flat=True)[:12])
    top = "/tong-quan/"
    return {
        "name": "boards",
        "base": base,
        "login": {
            "path": "/dang-nhap/",
            "form": {"username": leader, "password": PASSWORD},
        },
        "vars": {"lead": leads, "programme": {"range": [1, Programme.objects.count()]}},
        "ops": {
            "board_leaders": {"path": f"{top}lanh-dao/", "expect": "heat"},
            "board_office": {"path": f"{top}van-phong/", "expect": "figures"},
            "board_agency": {"path": f"{top}co-quan/{{lead}}/", "expect": "figures"},
            "board_programme": {"path": f"{top}chuong-trinh/{{programme}}/", "expect": "figures"},
            "board_communes": {"path": f"{top}xa-phuong/", "expect": "tiles"},
            "board_wall": {"path": "/man-hinh/", "expect": "wall"},
        },
    }


def target(base: str) -> dict[str, Any]:
    """What the load client shall ask of the site."""
    officer, own = busiest_officer()
    tasks, pages = Task.objects.count(), 100
    leads = list(Agency.objects.filter(kind="department").values_list("register_id", flat=True)[:12])
    terms = ["chuyển đổi số", "sạt lở hồ chứa", "tái định cư", "nước sạch vùng cao", "du lịch cộng đồng"]
    said = '{{"state": "running", "percent": {ratio}, "result": "Đã cập nhật tiến độ trong kỳ."}}'
    lists = "/viec-phai-lam/"
    return {
        "name": "dondoc",
        "base": base,
        "login": {"path": "/dang-nhap/", "form": {"username": officer, "password": PASSWORD}},
        "vars": {
            "lead": leads,
            "task": {"range": [1, tasks]},
            "own": own,
            "page": {"range": [2, pages]},
            "ratio": {"range": [10, 90]},
            "term": terms,
        },
        "ops": {
            "list_overdue": {"path": f"{lists}?agency={{lead}}&deadline=overdue", "expect": "NV-"},
            "list_by_due": {"path": f"{lists}?sort=due", "expect": "NV-"},
            "list_by_due_deep": {"path": f"{lists}?sort=due&page={{page}}", "expect": "NV-"},
            "task_page": {"path": "/nhiem-vu/{task}/", "expect": "NV-{task:06d}"},
            "search_phrase": {"path": "/tim/?q={term}", "expect": "NV-"},
            "search_code": {"path": "/tim/?q=NV-{task:06d}", "expect": "NV-{task:06d}"},
            "api_list": {"path": "/api/v1/obligations?agency={lead}&limit=100", "expect": "NV-"},
            "api_update": {"method": "PUT", "path": "/api/v1/obligations/{own}/progress", "body": said},
            "csv_all": {"path": f"{lists}?xuat=csv", "expect": "NV-000001", "repeat": 2},
            "rates_by_agency": {"path": f"{lists}theo-co-quan/", "expect": "%"},
        },
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--target", type=Path, required=True)
    options.add_argument("--rounds", type=int, default=1)
    options.add_argument("--base", default="http://127.0.0.1:8108")
    options.add_argument("--is-loaded", action="store_true")
    given = options.parse_args()
    if given.is_loaded != Task.objects.exists():
        sys.exit("The database has to be empty and migrated, or with --is-loaded to hold the data set.")
    if not given.is_loaded:
        Loader(given.folder, given.rounds).load()
    for file, wanted in ((given.target, target), (boards_beside(given.target), boards)):
        file.write_text(json.dumps(wanted(given.base), ensure_ascii=False, indent=1), "utf-8")


def boards_beside(file: Path) -> Path:
    """Where the target of the boards stands."""
    return file.with_name(f"{file.stem}-boards.json")


if __name__ == "__main__":
    main()
