"""Files that people send: a signed report, a certificate."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

_CERTIFICATE = 64 * 1024  # bytes; a certificate has two thousand


class SignedFileForm(forms.Form):
    """The signed PDF."""

    file = forms.FileField(
        label=gettext_lazy("Signed PDF"),
        help_text=gettext_lazy("The file for signing, with the digital signatures in it."),
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf"}),
        error_messages={"required": gettext_lazy("Choose a file first."), "empty": gettext_lazy("The file is empty.")},
    )

    def clean_file(self) -> Any:
        """Nothing larger than a document."""
        return _within(self.cleaned_data["file"], settings.DONDOC_UPLOAD_LIMIT)


class CertificateForm(forms.Form):
    """The certificate of an authority."""

    file = forms.FileField(
        label=gettext_lazy("Root certificate"),
        help_text=gettext_lazy("A .cer, .crt or .pem file from the authority itself."),
        widget=forms.ClearableFileInput(attrs={"accept": ".cer,.crt,.pem"}),
        error_messages={"required": gettext_lazy("Choose a file first."), "empty": gettext_lazy("The file is empty.")},
    )

    def clean_file(self) -> Any:
        """Nothing larger than a certificate."""
        return _within(self.cleaned_data["file"], _CERTIFICATE)


def _within(file: Any, limit: int) -> Any:
    if file.size > limit:
        raise forms.ValidationError(_("The file is too large to be that."))
    return file
