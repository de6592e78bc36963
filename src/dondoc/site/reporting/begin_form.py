"""What a person says when a report is begun: on what it is, and, for an answer, who asked for it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme, Section
from dondoc.site.reporting.answer import LETTER, REPORT
from dondoc.site.reporting.assigned import BY_AGENCY, BY_COMMUNE, BY_SECTION
from dondoc.site.reporting.beginning import agencies_of, cycles_to_report_on, programmes_of
from dondoc.site.reporting.matters import COMMITTEE, CONSOLIDATOR, OF_AGENCY, OF_CYCLE, Matter
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.wording import day as written_day
from dondoc.site.tracking.models import Cycle
from dondoc.site.ui.fields import day_field

_FIELDS: dict[ReportKind, tuple[str, ...]] = {
    ReportKind.OWN: ("cycle",),
    ReportKind.ANSWER: ("programme", "cycle", "section", "asker", "number", "day", "about", "form", "signer"),
    ReportKind.FINAL: ("programme", "signer"),
    ReportKind.PLAN: ("programme",),
    ReportKind.ASSIGNED: ("programme", "agency", "section", "by", "signer"),
    **dict.fromkeys(OF_CYCLE, ("cycle",)),
}
_OPTIONAL = {
    ReportKind.ANSWER: ("cycle", "section", "signer"),
    ReportKind.FINAL: ("signer",),
    ReportKind.ASSIGNED: ("programme", "agency", "section", "signer"),
}
_TYPED = ("asker", "number", "day", "about", "form", "by", "signer")
_NOTHING = [("", "")]


class BeginForm(forms.Form):
    """The fields that the kind asks for; what the address names is chosen already."""

    cycle = forms.ChoiceField(label=_("Reporting cycle"))
    programme = forms.ChoiceField(label=_("Programme"))
    agency = forms.ChoiceField(label=_("Agency"))
    section = forms.ChoiceField(label=_("Section of the programme"))
    by = forms.ChoiceField(
        label=_("Ordered by"),
        choices=[(BY_AGENCY, _("Agency")), (BY_COMMUNE, _("Commune")), (BY_SECTION, _("Section of the programme"))],
    )
    asker = forms.CharField(
        label=_("Who asks"), help_text=_("As the document to them is addressed, such as a ministry."), max_length=300
    )
    number = forms.CharField(label=_("Number of their document"), help_text=_("Such as 4699/BTC-KHTH."), max_length=100)
    day = day_field(_("Day of their document"), required=True)
    about = forms.CharField(
        label=_("What they ask about"), help_text=_("As it follows 'about', with a small letter."), max_length=500
    )
    form = forms.ChoiceField(label=_("Form"), choices=[(LETTER, _("Letter")), (REPORT, _("Report"))])
    signer = forms.ChoiceField(
        label=_("Signed by"),
        choices=[(CONSOLIDATOR, _("The consolidating agency")), (COMMITTEE, _("The people's committee"))],
    )

    def __init__(self, acting: Acting, kind: ReportKind, given: Mapping[str, str], data: Any = None) -> None:
        super().__init__(data, initial=dict(given))
        self._acting, self._kind = acting, kind
        self._cycles = {str(one.pk): one for one in cycles_to_report_on(acting, kind)}
        self._programmes = {str(one.pk): one for one in programmes_of(acting, kind)}
        self._agencies: dict[str, Agency] = {}
        self._sections: dict[str, Section] = {}
        self._offer(
            "cycle", [(key, f"{one.programme}, {one.period.within_sentence}") for key, one in self._cycles.items()]
        )
        self._offer("programme", [(key, str(one)) for key, one in self._programmes.items()])
        if kind == ReportKind.ASSIGNED:
            self._agencies = {one.register_id: one for one in agencies_of(acting)}
            self._offer("agency", [(key, one.name) for key, one in self._agencies.items()])
        if "section" in _FIELDS[kind]:
            self._sections = self._sections_of(given, data)
            self._offer("section", [(key, str(one)) for key, one in self._sections.items()])
        self._keep(_FIELDS[kind], _OPTIONAL.get(kind, ()))
        self.order_fields(_FIELDS[kind])

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        is_optional = name in _OPTIONAL.get(self._kind, ())
        self.fields[name].choices = [*(_NOTHING if is_optional else []), *choices]  # type: ignore[attr-defined]

    def _keep(self, wanted: tuple[str, ...], optional: tuple[str, ...]) -> None:
        for name in [name for name in self.fields if name not in wanted]:
            del self.fields[name]
        for name in optional:
            self.fields[name].required = False
        if self._kind == ReportKind.ASSIGNED and not (self._acting.is_office or self._acting.is_consolidator):
            del self.fields["by"], self.fields["signer"]
            self.fields["agency"].required = True
            self.fields["agency"].choices = self.fields["agency"].choices[1:]  # type: ignore[attr-defined]
        if "section" in self.fields and not self._sections:
            del self.fields["section"]

    def _sections_of(self, given: Mapping[str, str], data: Any) -> dict[str, Section]:
        """The sections of the programme that was chosen; of none before that."""
        programme = self._programmes.get((data or given).get("programme") or "")
        rows = Section.objects.filter(programme=programme).order_by("position") if programme else ()
        return {str(one.pk): one for one in rows}

    def matter(self) -> Matter:
        """What the report is to be about; the form must be valid."""
        said, kind = self.cleaned_data, self._kind
        cycle: Cycle | None = self._cycles.get(said.get("cycle", ""))
        programme: Programme | None = self._programmes.get(said.get("programme", ""))
        if cycle is not None and kind != ReportKind.ANSWER:
            programme = cycle.programme
        own = self._acting.agency if kind in OF_AGENCY else None
        agency = own or self._agencies.get(said.get("agency", ""))
        is_own_table = kind == ReportKind.ASSIGNED and not (self._acting.is_office or self._acting.is_consolidator)
        return Matter(
            kind,
            programme,
            cycle,
            agency,
            self._sections.get(said.get("section", "")),
            own or (agency if is_own_table else None),
            {name: _typed(said[name]) for name in _TYPED if said.get(name)},
        )

    def clean(self) -> dict[str, Any]:
        """A cycle that is chosen beside a programme is one of it."""
        said: dict[str, Any] = super().clean() or {}
        cycle, programme = self._cycles.get(said.get("cycle", "")), said.get("programme", "")
        if cycle is not None and programme and str(cycle.programme_id) != programme:
            self.add_error("cycle", _("This cycle is of another programme."))
        return said


def _typed(value: Any) -> str:
    return value.strip() if isinstance(value, str) else written_day(value)
