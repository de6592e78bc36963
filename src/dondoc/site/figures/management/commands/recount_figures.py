"""`manage.py recount_figures`: count the figures of the dashboards anew, say what was wrong, and set it right."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from dondoc.site.figures.recounting import Difference, differences, repair

_TOLD = 20


class Command(BaseCommand):
    help = "Count all obligations anew, compare with the figures that are kept, and set them right."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail where a figure is wrong")

    def handle(self, *_args: Any, check: bool = False, **_options: Any) -> None:
        wrong = differences() if check else repair()
        for one in wrong[:_TOLD]:
            self.stdout.write(_told(one))
        if check and wrong:
            raise CommandError(f"{len(wrong)} figures are wrong: recount_figures without --check sets them right.")
        self.stdout.write(f"Figures: {len(wrong)} set right." if wrong else "Figures: all as counted.")


def _told(one: Difference) -> str:
    cell = " ".join(str(value) for value in one.cell if value != "")
    return f"{cell}: kept {one.kept}, counted {one.counted}"
