"""The form to sign in."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from dondoc.site.accounts.throttling import forget_failures, note_failure, seconds_to_wait, sources_of


class SignInForm(AuthenticationForm):
    """User name and password; one sentence for every way in which they do not fit, so that it betrays no name."""

    error_messages = {  # noqa: RUF012  # Django's own attribute
        "invalid_login": _("User name and password do not fit together. Check capital letters and the typing mode."),
        "too_many": _("Too many attempts failed. Try again in %(seconds)d seconds, or ask your administrator."),
        "inactive": _("This account has been closed. Ask your agency's administrator."),
    }

    retry_after = 0  # seconds to wait before the next attempt

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # Django's signature, passed through
        name, password = self.fields["username"], self.fields["password"]
        name.label, password.label = _("User name"), _("Password")
        name.error_messages["required"] = _("Enter your user name.")
        password.error_messages["required"] = _("Enter your password.")
        name.widget = forms.TextInput(
            attrs={"autofocus": True, "autocapitalize": "none", "autocomplete": "username", "spellcheck": "false"}
        )

    def clean(self) -> dict[str, Any]:
        """Check name and password, but not while somebody who failed too often has to wait."""
        sources = sources_of(self.request, self.cleaned_data.get("username") or "")
        self.retry_after = seconds_to_wait(sources)
        if self.retry_after:
            raise forms.ValidationError(
                self.error_messages["too_many"], code="too_many", params={"seconds": self.retry_after}
            )
        try:
            cleaned = super().clean()
        except forms.ValidationError:
            note_failure(sources)
            raise
        if self.get_user() is not None:
            forget_failures(sources)
        return cleaned
