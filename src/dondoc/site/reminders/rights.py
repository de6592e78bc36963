"""Who may do what with rules and reminders."""

from django.utils.translation import gettext as _

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting


def must_keep_rules(acting: Acting) -> None:
    """Rules, and how mails and the daily work fare, are the administrator's; NotAllowed for others."""
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator sets the rules of reminders."))
