"""`demo`: play one month from the first document to the consolidated report."""

import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site.agencies.registering import store_register
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import month, people
from dondoc.site.demo.drafting import draft_reports
from dondoc.site.demo.figures import confirm_alike, keep_figures, publish_earlier
from dondoc.site.demo.home import clear, leave_mark
from dondoc.site.demo.mornings import play_mornings
from dondoc.site.demo.outcome import Outcome, as_table, report_on
from dondoc.site.demo.playing import play, publish, take_in
from dondoc.site.demo.together import open_to_everybody
from dondoc.site.programmes.models import Programme

_READABLE = (".txt", ".docx")


class Command(BaseCommand):
    help = "Play one month with the documents of a folder, from a clean start, and write the consolidated reports."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--documents", type=Path, default=Path("samples"), help="folder of .txt and .docx files")

    def handle(self, *args: Any, documents: Path, **options: Any) -> None:
        try:
            self._play(self._files(documents))
        except DondocError as error:
            raise CommandError(str(error)) from error

    def _files(self, folder: Path) -> list[Path]:
        if not folder.is_dir():
            raise CommandError(_("There is no folder %(folder)s.") % {"folder": folder})
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in _READABLE)
        if not found:
            raise CommandError(_("%(folder)s holds no .txt or .docx file.") % {"folder": folder})
        return found

    def _play(self, files: list[Path]) -> None:
        began, home = time.monotonic(), Path(settings.HOME)
        clear(home)
        call_command("migrate", verbosity=0)
        store_register()
        cast, plan = Cast(), month()
        members = cast.sign_in_people()
        outcomes = [outcome for path in files if (outcome := self._one(path, cast, home))]
        leave_mark(home, plan.ends_on.isoformat(), people()["password"])
        if not outcomes:
            raise CommandError(_("None of the documents could be published."))
        publish_earlier(Programme.objects.select_related("reading__file"), cast, plan)
        confirm_alike(cast, plan)
        open_to_everybody(Programme.objects.order_by("pk"), cast, plan)
        mails = play_mornings(plan)
        draft_reports(cast, plan)
        self._tell(outcomes, time.monotonic() - began, home)
        if mails:
            self.stdout.write(
                "\n"
                + _("%(number)d mails that remind people lie in %(folder)s")
                % {"number": mails, "folder": _shown(home / "thu")}
            )
        for member in members:
            self.stdout.write(f"  {member.user.username:<12}{member.get_role_display()}, {member.agency.name}")

    def _one(self, path: Path, cast: Cast, home: Path) -> Outcome | None:
        plan = month()
        try:
            reading = take_in(path, cast, plan)
            programme = publish(reading, cast, plan)
        except (DondocError, OSError) as refused:
            reason = refused.strerror if isinstance(refused, OSError) else str(refused)
            self.stdout.write(_("%(file)s: not published. %(reason)s") % {"file": path.name, "reason": reason})
            return None
        self.stdout.write(
            _("%(file)s: %(tasks)d tasks read and published") % {"file": path.name, "tasks": reading.found_tasks}
        )
        keep_figures(programme, cast, plan)
        return report_on(play(programme, cast, plan), cast.office(), home / "bao-cao", plan)

    def _tell(self, outcomes: list[Outcome], seconds: float, home: Path) -> None:
        headings = (
            _("Programme"),
            _("Tasks"),
            _("Obligations"),
            _("Done"),
            _("Overdue"),
            _("Reports in"),
        )
        day = f"{month().ends_on:%d/%m/%Y}"
        self.stdout.write("\n" + _("Where the programmes stand on %(day)s:") % {"day": day})
        self.stdout.write(as_table(headings, [outcome.cells for outcome in outcomes]))
        self.stdout.write("\n" + _("The consolidated reports of the month:"))
        for outcome in outcomes:
            for file in outcome.files:
                self.stdout.write(f"  {_shown(file)}")
        self.stdout.write(
            "\n"
            + _("Done in %(seconds)d s. `%(serve)s` opens the site; these may sign in with the password %(password)s:")
            % {"seconds": seconds, "serve": _serving(home), "password": people()["password"]}
        )


def _serving(home: Path) -> str:
    """What to type to open the site in `home`."""
    return "make serve" if home == Path("var").resolve() else f"make serve DONDOC_HOME={_shown(home)}"


def _shown(path: Path) -> str:
    """The path as one would type it from the working folder."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
