"""One process of the tests that need several: it acts on the database that DONDOC_DATABASE_URL names.

    python acting_alone.py prepare
    python acting_alone.py save AGENCY TIMES        several people of an agency at once
    python acting_alone.py ACTION [WRITE]           one action, killed right before its WRITE-th writing statement

No test by itself: `test_processes.py` runs it.
"""

import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from threading import Barrier
from typing import Any
from uuid import uuid4

import django
from openpyxl import load_workbook

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
os.environ["DONDOC_TODAY"] = "2026-06-10"
django.setup()
sys.path.insert(0, str(Path(__file__).parent))

from django.db import connection, connections  # noqa: E402

from conftest import TODAY, World  # noqa: E402 - Django must be ready first
from dondoc.site.accounts.models import Role  # noqa: E402
from dondoc.site.documents.actions.read_file import read_reading  # noqa: E402
from dondoc.site.documents.actions.upload_file import upload_file  # noqa: E402
from dondoc.site.documents.models import Reading  # noqa: E402
from dondoc.site.programmes.actions.publish_programme import publish_programme  # noqa: E402
from dondoc.site.tracking.actions.bind_obligations import bind_obligations  # noqa: E402
from dondoc.site.tracking.actions.close_cycle import close_cycle  # noqa: E402
from dondoc.site.tracking.actions.hand_to_head import hand_to_head  # noqa: E402
from dondoc.site.tracking.actions.open_cycle import open_cycle  # noqa: E402
from dondoc.site.tracking.actions.record_progress import record_progress  # noqa: E402
from dondoc.site.tracking.actions.submit_report import submit_report  # noqa: E402
from dondoc.site.tracking.models import Cycle, Obligation, Report  # noqa: E402
from dondoc.site.tracking.progress import Progress  # noqa: E402
from dondoc.site.tracking.refusals import ChangedMeanwhile  # noqa: E402
from dondoc.site.worksheets import wording  # noqa: E402
from dondoc.site.worksheets.actions.apply_sheet import apply_sheet  # noqa: E402
from dondoc.site.worksheets.actions.take_sheet import take_sheet  # noqa: E402
from dondoc.site.worksheets.layout import HEAD_ROW  # noqa: E402
from dondoc.site.worksheets.lines import identity_of, sheet_lines  # noqa: E402
from dondoc.site.worksheets.models import ReturnedSheet  # noqa: E402
from dondoc.site.worksheets.writing import write_sheet  # noqa: E402

AGENCIES = ("so-tu-phap", "so-y-te", "so-noi-vu", "so-xay-dung", "so-tai-chinh", "so-ngoai-vu", "so-cong-thuong")
BY_SHEET = "so-ngoai-vu"
PLAN = (
    "KẾ HOẠCH\nPhát triển nhà ở năm 2026\nI. Quy hoạch\n"
    "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quy hoạch nhà ở, hoàn thành trong Quý III năm 2026.\n"
    "2. Sở Y tế chủ trì kiểm tra các công trình y tế, hoàn thành trước ngày 30 tháng 9 năm 2026.\n"
)
PEOPLE_AN_AGENCY = 10
WRITING = ("INSERT", "UPDATE", "DELETE")


def prepare() -> None:
    """A programme with four tasks of each agency, its open cycle, a report before its head, and a document read.

    One agency has sent back a sheet with all its tasks; nobody has applied it yet. The tables are there and empty.
    """
    world = World()
    programme = world.programme(number="9/CTr-UBND")
    for number in range(4):
        world.task(programme, f"1.{number + 1}", *AGENCIES, due_on=TODAY)
    bind_obligations(programme)
    cycle = open_cycle(world.office, programme, TODAY)
    head = AGENCIES[-1]
    for obligation in Obligation.objects.filter(agency__register_id=head).order_by("pk"):
        world.write(world.acting(head, Role.OFFICER), obligation, state="done", percent=100)
    hand_to_head(world.acting(head, Role.OFFICER), world.report(cycle, head))
    for agency in AGENCIES:
        for role in (Role.OFFICER, Role.HEAD):
            world.acting(agency, role)
    _send_back_a_sheet(world.acting(BY_SHEET, Role.OFFICER), world.report(cycle, BY_SHEET))
    reading = upload_file(world.office, "ke-hoach.txt", [PLAN.encode()])
    if Reading.objects.get(pk=reading.pk).state != "done":
        read_reading(reading.pk)


def _send_back_a_sheet(officer: Any, report: Report) -> None:
    lines = sheet_lines(officer, report)
    book = load_workbook(BytesIO(write_sheet(identity_of(report, uuid4()), lines, due_on=TODAY, made_on=TODAY)))
    said = {
        "state": wording.words()["states"]["running"],
        "percent": 40,
        "result": "Đã làm.",
        "product_number": "5/KH-SNgV",
    }
    for row in range(HEAD_ROW + 2, HEAD_ROW + 2 + len(lines)):
        for place, column in enumerate(wording.columns(), start=1):
            if column.field in said:
                book.worksheets[0].cell(row, place).value = said[column.field]
    filled = BytesIO()
    book.save(filled)
    take_sheet(officer, report, "phieu.xlsx", filled.getvalue())


def people() -> World:
    """The people that `prepare` made."""
    from dondoc.site.agencies.models import Membership
    from dondoc.site.agencies.people import Acting

    world = World()
    for membership in Membership.objects.select_related("user", "agency"):
        world.people[(membership.agency.register_id, membership.role)] = Acting(membership.user, membership)
    return world


def save(agency: str, times: str) -> None:
    """Several people of an agency save its tasks at once, each again on top of what another saved meanwhile.

    Prints 'ready', waits until it is told to go, then prints the key of each saving that was acknowledged, and 'told'
    for each that another overtook.
    """
    officer = people().acting(agency, Role.OFFICER)
    keys = [one.pk for one in Obligation.objects.filter(agency__register_id=agency).order_by("pk")]
    connections.close_all()
    start = Barrier(PEOPLE_AN_AGENCY)

    def person(number: int) -> list[str]:
        ends = []
        start.wait()
        for turn in range(int(times)):
            obligation = Obligation.objects.get(pk=keys[(number + turn) % len(keys)])
            said, key, seen = Progress("running", 10 + turn, result=f"{number}.{turn}"), uuid4(), obligation.version
            while True:
                try:
                    record_progress(officer, obligation, said, seen_version=seen, submission_key=key)
                except ChangedMeanwhile as told:
                    seen = told.conflict.version
                    ends.append("told")
                else:
                    ends.append(str(key))
                    break
        connections.close_all()
        return ends

    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    with ThreadPoolExecutor(PEOPLE_AN_AGENCY) as all_of_them:
        for ends in all_of_them.map(person, range(PEOPLE_AN_AGENCY)):
            sys.stdout.write("\n".join([*ends, ""]))


def _publish(world: World) -> None:
    publish_programme(world.office, Reading.objects.get(state="done", file__name="ke-hoach.txt"))


def _apply(world: World) -> None:
    applied = apply_sheet(world.acting(BY_SHEET, Role.OFFICER), ReturnedSheet.objects.get())
    assert applied == Obligation.objects.filter(agency__register_id=BY_SHEET).count()


def _submit(world: World) -> None:
    agency = AGENCIES[-1]
    submit_report(world.acting(agency, Role.HEAD), Report.objects.get(agency__register_id=agency))


def _close(world: World) -> None:
    close_cycle(world.office, Cycle.objects.get())


def _take_in(world: World) -> None:
    upload_file(world.office, "chuong-trinh.txt", [PLAN.replace("nhà ở", "chợ").encode()])


ACTIONS: dict[str, Callable[[World], None]] = {
    "publish": _publish,
    "apply": _apply,
    "submit": _submit,
    "close": _close,
    "import": _take_in,
}


class KilledAt:
    """Counts writing statements, and kills the process right before one of them."""

    def __init__(self, write: int) -> None:
        self.write, self.seen = write, 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.lstrip().upper().startswith(WRITING):
            self.seen += 1
            if self.seen == self.write:
                os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, params, many, context)


def act(action: str, write: str = "0") -> None:
    """Do one action, perhaps not to its end."""
    world, counted = people(), KilledAt(int(write))
    with connection.execute_wrapper(counted):
        ACTIONS[action](world)


if __name__ == "__main__":
    command, *words = sys.argv[1:]
    {"prepare": prepare, "save": save}.get(command, lambda *more: act(command, *more))(*words)
