"""The columns of a file of obligations."""

from operator import attrgetter

from django.utils.translation import gettext_lazy

from dondoc.site.lists.declaring import Column
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.models.obligations import Completion
from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.labels import place_label

TIME_WORDS = {
    TimeClass.OVERDUE: gettext_lazy("Overdue"),
    TimeClass.DUE_SOON: gettext_lazy("Due within 15 days"),
    TimeClass.UPCOMING: gettext_lazy("Due later"),
    TimeClass.DONE_EARLY: gettext_lazy("Done early"),
    TimeClass.DONE_ON_TIME: gettext_lazy("Done on the day"),
    TimeClass.DONE_LATE: gettext_lazy("Done late"),
    TimeClass.NO_DEADLINE: gettext_lazy("No deadline"),
}


def obligation_columns() -> tuple[Column[ObligationLine], ...]:
    """The columns; the words of states are looked up once, not for each row."""
    stages = {stage.value: str(stage.label) for stage in Stage}
    standings = {kind: str(words) for kind, words in TIME_WORDS.items()}
    judgements = {one.value: str(one.label) if one.value else "" for one in Completion}
    return (
        Column("label", gettext_lazy("No."), lambda line: place_label(line.label), width=12),
        Column("words", gettext_lazy("Task"), attrgetter("words"), "wrap", 60),
        Column("agency", gettext_lazy("Lead agency"), attrgetter("agency"), "wrap", 24),
        Column("programme", gettext_lazy("Programme"), attrgetter("programme"), "wrap", 22),
        Column("section", gettext_lazy("Section of the programme"), attrgetter("section"), "wrap", 30),
        Column("schedule", gettext_lazy("Deadline in the document"), attrgetter("schedule_raw"), "wrap", 16),
        Column("due_on", gettext_lazy("Deadline"), attrgetter("due_on"), "date", 11),
        Column("original_due_on", gettext_lazy("Original deadline"), attrgetter("original_due_on"), "date", 11),
        Column("moves", gettext_lazy("Deadline moved"), attrgetter("deadline_moves"), "number", 8),
        Column("state", gettext_lazy("State of the task"), lambda line: stages[line.state], width=16),
        Column("percent", gettext_lazy("Percent done"), attrgetter("percent"), "number", 8),
        Column("completion", gettext_lazy("Judged by the office"), lambda line: judgements[line.completion], width=18),
        Column("done_on", gettext_lazy("Day of completion"), attrgetter("done_on"), "date", 11),
        Column(
            "timeliness",
            gettext_lazy("By the deadline"),
            lambda line: "" if line.is_dropped else standings[line.timeliness.kind],
            width=18,
        ),
        Column("days", gettext_lazy("Days"), attrgetter("timeliness.days"), "number", 7),
        Column("product", gettext_lazy("Product: number of the document"), attrgetter("product_number"), width=18),
        Column("product_on", gettext_lazy("Product: day of the document"), attrgetter("product_on"), "date", 11),
        Column("decided_by", gettext_lazy("Who decided that it rests"), attrgetter("decided_by"), "wrap", 22),
        Column("updated", gettext_lazy("Last update"), attrgetter("last_update_at"), "date", 12),
    )
