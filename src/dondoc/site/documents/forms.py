"""The forms of the documents room: the file to take in, and the correction of each kind of item."""

from collections.abc import Mapping
from typing import Any, Self

from django import forms
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _

from dondoc.site.documents.agency_names import AgencyNamesField, names_in
from dondoc.site.documents.deadlines import deadline_of
from dondoc.site.documents.models import ItemKind
from dondoc.site.documents.result import READING_KINDS
from dondoc.site.documents.settling import TASK_ROLE
from dondoc.site.ui.fields import day_field
from dondoc.sources.readers import READERS

RECURRENCES = [
    ("", _("no recurrence")),
    ("monthly", _("every month")),
    ("quarterly", _("every quarter")),
    ("yearly", _("every year")),
]

LINE_CHOICES = [
    ("", _("choose")),
    ("task", _("a task")),
    ("prose", _("prose without a task")),
    ("heading", _("a heading")),
    ("head", _("the head of the document")),
    ("title", _("the title")),
    ("basis", _("a basis")),
    ("signature", _("the signature")),
    ("recipients", _("the recipients")),
    ("residue", _("a trace of printing or scanning")),
    ("site_frame", _("the frame of a web page")),
]


_READ = ",".join(suffix for kind in READERS for suffix in kind.suffixes)  # what a person is offered to choose from


class UploadForm(forms.Form):
    """The file to take in; what is wrong with its content is told once it has been read."""

    file = forms.FileField(
        label=_("Signed document"),
        widget=forms.ClearableFileInput(attrs={"accept": _READ}),
        error_messages={
            "required": _("Choose a file first."),
            "empty": _("The file is empty. Check that it was saved or copied whole."),
            "missing": _("No file arrived. Choose it again."),
        },
    )


def _words(label: Any, *, rows: int = 0, required: bool = True) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput()
    return forms.CharField(label=label, widget=widget, required=required)


class ItemForm(forms.Form):
    """What an item says, to be corrected; a field that was not touched is not part of the correction."""

    @classmethod
    def for_item(cls, item: Mapping[str, Any], data: Mapping[str, Any] | None = None) -> Self:
        """The form filled with what `item` says, bound to `data` where something was sent.

        Bind it to the item as the machine read it: a correction is told from the reading, not from an earlier one.
        """
        form = cls(data, initial=cls.words_of(item), auto_id="item_%s")
        for name, field in form.fields.items():
            if isinstance(field, AgencyNamesField):
                field.as_read = names_in(form.initial[name])
        return form

    @classmethod
    def words_of(cls, item: Mapping[str, Any]) -> dict[str, Any]:
        """The values of the form's fields as `item` has them."""
        return {name: _shown(item.get(name)) for name in cls.base_fields}

    def changes(self) -> dict[str, Any]:
        """The fields that were changed, in the words of `corrections.corrected`."""
        return {name: self.cleaned_data[name] for name in self.changed_data}


def _shown(value: Any) -> Any:
    if isinstance(value, list):
        return "\n".join(reference["name"] for reference in value)
    return value or ""


class TaskForm(ItemForm):
    text = _words(_("Task"), rows=5)
    leads = AgencyNamesField(label=_("Lead agencies, one a line"))
    cooperating = AgencyNamesField(label=_("Cooperating agencies, one a line"))
    due_on = day_field(_("Last day on time"))
    recurrence = forms.ChoiceField(label=_("Recurs"), choices=RECURRENCES, required=False)
    note = _words(_("Note"), required=False)

    @classmethod
    def words_of(cls, item: Mapping[str, Any]) -> dict[str, Any]:
        deadline = deadline_of(item["schedule"])
        return super().words_of(item) | {"due_on": deadline.due_on, "recurrence": deadline.recurrence}

    def changes(self) -> dict[str, Any]:
        """As for every item; of deadline and recurrence both or none, since either alone says half of it."""
        changed = super().changes()
        if {"due_on", "recurrence"} & changed.keys():
            changed |= {name: self.cleaned_data[name] for name in ("due_on", "recurrence")}
        return changed


class IndicatorForm(ItemForm):
    text = _words(_("Indicator"), rows=3)
    leads = AgencyNamesField(label=_("Lead agencies, one a line"))
    cooperating = AgencyNamesField(label=_("Cooperating agencies, one a line"))
    consolidators = AgencyNamesField(label=_("Consolidating agencies, one a line"))


class SectionForm(ItemForm):
    title = _words(_("Heading"), rows=2)


class DutyForm(ItemForm):
    who = _words(_("Who reports"), rows=2)
    to = _words(_("To whom"), required=False)
    what = _words(_("What is reported"), rows=3)


class DocumentForm(ItemForm):
    number = _words(_("Number"), required=False)
    kind = _words(_("Kind of document"), required=False)
    issuer = _words(_("Issuer"), required=False)
    issued_on = day_field(_("Issued on"))
    title = _words(_("Title"), rows=3)

    @classmethod
    def words_of(cls, item: Mapping[str, Any]) -> dict[str, Any]:
        return super().words_of(item) | {"issued_on": parse_date(item.get("issued_on") or "")}


class FindingForm(ItemForm):
    reading = _words(_("Must read"), rows=2)
    quote = ""  # the words of the document at the finding's place

    @classmethod
    def for_item(cls, item: Mapping[str, Any], data: Mapping[str, Any] | None = None) -> Self:
        form = super().for_item(item, data)
        form.quote = str(item.get("quote", ""))
        return form

    @classmethod
    def words_of(cls, item: Mapping[str, Any]) -> dict[str, Any]:
        suggested = item.get("suggestion") if item["kind"] in READING_KINDS else None
        return {"reading": item.get("reading") or suggested or item.get("quote", "")}

    def changes(self) -> dict[str, Any]:
        """The reading as it was sent: taking the suggestion over is a correction, leaving the words is none."""
        reading = self.cleaned_data["reading"]
        return {"reading": reading} if reading != self.quote else {}


class LineForm(ItemForm):
    role = forms.ChoiceField(label=_("What the line is"), choices=LINE_CHOICES)
    leads = AgencyNamesField(label=_("Lead agencies of a task, one a line"))
    due_on = day_field(_("Last day on time of a task"))

    @classmethod
    def words_of(cls, item: Mapping[str, Any]) -> dict[str, Any]:
        deadline = deadline_of(item.get("schedule", []))
        return super().words_of(item) | {"due_on": deadline.due_on}

    def changes(self) -> dict[str, Any]:
        """What the line is; who leads and by when for a task alone."""
        if self.cleaned_data["role"] != TASK_ROLE:
            return {"role": self.cleaned_data["role"]}
        return {name: self.cleaned_data[name] for name in ("role", "leads", "due_on") if self.cleaned_data[name]}


FORMS: dict[str, type[ItemForm]] = {
    ItemKind.DOCUMENT: DocumentForm,
    ItemKind.SECTION: SectionForm,
    ItemKind.TASK: TaskForm,
    ItemKind.INDICATOR: IndicatorForm,
    ItemKind.DUTY: DutyForm,
    ItemKind.FINDING: FindingForm,
    ItemKind.LINE: LineForm,
}
