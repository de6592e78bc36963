"""Giving a person an account."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.people import Acting


class AccountRefused(DondocError):
    """The account cannot be made as asked; the message says why."""


def create_person(acting: Acting | None, username: str, display_name: str, password: str) -> User:
    """Return a new account that may sign in and, until it is given a role somewhere, sees nothing.

    `acting` is the administrator, or None for the program itself. Raises NotAllowed for anyone else, AccountRefused
    for a name that is taken or not well formed and for a password that is too weak.
    """
    if acting is not None:
        acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator manages accounts."))
    user = User(username=username, display_name=display_name)
    user.set_password(password)
    try:
        user.full_clean()
        validate_password(password, user)
    except ValidationError as error:
        raise AccountRefused(" ".join(error.messages)) from error
    with transaction.atomic():
        user.save()
        audit.record(acting.user if acting else None, "accounts.person.created", user, username=username)
    return user
