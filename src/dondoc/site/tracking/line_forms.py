"""A line of the report's grid as a form: the progress form with smaller fields, under the obligation's own prefix."""

from typing import Any
from uuid import uuid4

from django import forms
from django.http import QueryDict

from dondoc.site.tracking.forms import WRITTEN_FIELDS, ProgressForm
from dondoc.site.tracking.selectors.report_lines import ReportLine
from dondoc.site.tracking.sent_lines import sent_line

_ROWS = {"result": 3, "obstacles": 2, "proposals": 2}


class LineForm(ProgressForm):
    """The same fields with the same rules; texts are short fields that grow, and there are no hints."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in _ROWS.items():
            self.fields[name].widget = forms.Textarea(attrs={"rows": rows})
        for field in self.visible_fields():
            field.field.help_text = ""


def prefix_of(pk: int) -> str:
    """The beginning of the names of the fields of an obligation's line."""
    return f"viec-{pk}"


def line_form(line: ReportLine) -> LineForm:
    """The form of `line` as it starts, with a key of its own."""
    start = line.start
    words = {name: getattr(start, name) for name in WRITTEN_FIELDS}
    return LineForm(
        initial={**words, "version": line.obligation.version, "submission_key": uuid4()},
        prefix=prefix_of(line.obligation.pk),
    )


def sent_form(post: QueryDict, pk: int) -> LineForm | None:
    """The form of an obligation's line as it was sent; None where the page did not hold it."""
    data = sent_line(post, prefix_of(pk), "state")
    return None if data is None else LineForm(data, prefix=prefix_of(pk))
