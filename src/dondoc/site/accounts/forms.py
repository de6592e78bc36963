"""The form to sign in."""

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """User name and password; one sentence for every way in which they do not fit, so that it betrays no name."""

    error_messages = {  # noqa: RUF012  # Django's own attribute
        "invalid_login": _("User name and password do not fit together. Check capital letters and the typing mode."),
        "inactive": _("This account has been closed. Ask your agency's administrator."),
    }

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # Django's signature, passed through
        name, password = self.fields["username"], self.fields["password"]
        name.label, password.label = _("User name"), _("Password")
        name.error_messages["required"] = _("Enter your user name.")
        password.error_messages["required"] = _("Enter your password.")
        name.widget = forms.TextInput(
            attrs={"autofocus": True, "autocapitalize": "none", "autocomplete": "username", "spellcheck": "false"}
        )
