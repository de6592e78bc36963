"""A person's own choice: whether and where to get mails, and the address of their calendar."""

from django.db import transaction

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.models import Preference
from dondoc.site.reminders.models.preferences import new_secret


def preference_of(acting: Acting) -> Preference:
    """The person's choice; made with its defaults when first asked for."""
    preference, _created = Preference.objects.get_or_create(user=acting.person)
    return preference


@transaction.atomic
def choose_mail(acting: Acting, email: str, wants_mail: bool) -> None:
    """Send the person's reminders to `email` from now on, or no mails at all."""
    person, preference = acting.person, preference_of(acting)
    person.email, preference.wants_mail = email, wants_mail
    person.save(update_fields=["email"])
    preference.save(update_fields=["wants_mail"])
    audit.record(person, "reminders.mail.chosen", person, wants_mail=wants_mail)


@transaction.atomic
def renew_calendar(acting: Acting) -> Preference:
    """Give the person's calendar another address; the old one leads nowhere from now on."""
    preference = preference_of(acting)
    preference.calendar_secret = new_secret()
    preference.save(update_fields=["calendar_secret"])
    audit.record(acting.person, "reminders.calendar.renewed", acting.person)
    return preference
