"""Who decides whose certificates are believed; who writes a report also has it signed."""

from django.utils.translation import gettext as _

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting


def must_keep_authorities(acting: Acting) -> None:
    """Raise NotAllowed unless the person is the administrator."""
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only the administrator says whose certificates are trusted."))
