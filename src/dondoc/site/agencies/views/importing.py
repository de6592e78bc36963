"""The register comes back as a workbook: sent, its differences looked at, applied."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.import_register import apply_register, differences_in, take_in_register
from dondoc.site.agencies.models import Agency, RegisterImport
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.sources import UnreadableFile

_LARGEST = 5 * 1024 * 1024  # bytes; the whole register of a province takes a fiftieth of that


class WorkbookForm(forms.Form):
    """The workbook to compare."""

    file = forms.FileField(
        label=gettext_lazy("Workbook of the register"),
        help_text=gettext_lazy("The .xlsx that was downloaded here, with what you changed in it."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx"}),
        error_messages={"required": gettext_lazy("Choose a file first."), "empty": gettext_lazy("The file is empty.")},
    )

    def clean_file(self) -> Any:
        """Nothing larger than a register."""
        file = self.cleaned_data["file"]
        if file.size > _LARGEST:
            raise forms.ValidationError(_("The file is larger than 5 MB: send the downloaded workbook alone."))
        return file


@require_http_methods(["GET", "HEAD", "POST"])
def send(request: ActingRequest) -> HttpResponse:
    """Take the workbook and lead to its differences."""
    _must_administer(request.acting)
    form = WorkbookForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            imported = take_in_register(request.acting, file.name or "", file.read())
        except UnreadableFile:
            form.add_error("file", _("This is no .xlsx workbook, or it is damaged: save it again in Excel as .xlsx."))
        else:
            return redirect("agencies:differences", imported.pk)
    context = {"form": form, "place": "agencies"}
    return render(request, "agencies/import.html", context, status=422 if form.errors else 200)


@require_safe
def differences(request: ActingRequest, pk: int) -> HttpResponse:
    """What the workbook would change, before it does."""
    _must_administer(request.acting)
    return _page(request, _imported(request.acting, pk))


@require_POST
def apply(request: ActingRequest, pk: int) -> HttpResponse:
    """Change the register as was shown."""
    _must_administer(request.acting)
    imported = _imported(request.acting, pk)
    try:
        apply_register(request.acting, imported, request.POST.get("seen", ""))
    except RegisterRefused as refused:
        return _page(request, imported, str(refused))
    messages.success(request, _("The register is changed as the file says."))
    return redirect("agencies:list")


def _page(request: ActingRequest, imported: RegisterImport, refused: str = "") -> HttpResponse:
    found = differences_in(imported)
    names = dict(Agency.objects.values_list("register_id", "name")) | {row.register_id: row.name for row in found.added}
    context = {"imported": imported, "found": found, "names": names, "refused": refused, "place": "agencies"}
    return render(request, "agencies/differences.html", context, status=422 if refused else 200)


def _imported(acting: Acting, pk: int) -> RegisterImport:
    return get_object_or_404(RegisterImport, pk=pk, uploaded_by=acting.person)


def _must_administer(acting: Acting) -> None:
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
