"""A line of the report's grid as a form: the progress form with smaller fields, under the obligation's own prefix."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict

from dondoc.site.tracking.forms import WRITTEN_FIELDS, ProgressForm
from dondoc.site.tracking.selectors.report_lines import ReportLine

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
    """The form of an obligation's line as it was sent; None where the page did not hold it.

    A version or a key that was lost on the way is replaced: nothing seen yet, a new form.
    """
    prefix = prefix_of(pk)
    if f"{prefix}-state" not in post:
        return None
    data = post.copy()
    if not data.get(f"{prefix}-version", "").isdecimal():
        data[f"{prefix}-version"] = "0"
    try:
        UUID(data.get(f"{prefix}-submission_key", ""))
    except ValueError:
        data[f"{prefix}-submission_key"] = str(uuid4())
    return LineForm(data, prefix=prefix)


def once_more(form: LineForm, **changes: Any) -> LineForm:
    """The same words with another version or key, to be saved on top of what stands now."""
    data = {name: form.data.get(name, "") for name in map(form.add_prefix, form.fields)}
    return LineForm({**data, **{form.add_prefix(name): value for name, value in changes.items()}}, prefix=form.prefix)
