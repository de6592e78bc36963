"""Rules, what people were told by them, the outbox, and what each person wants to get."""

from dondoc.site.reminders.models.mails import Mail, MailKind, MailState
from dondoc.site.reminders.models.preferences import Preference
from dondoc.site.reminders.models.reminders import RemindedUpTo, Reminder
from dondoc.site.reminders.models.rules import Recipient, Rule, Way

__all__ = ["Mail", "MailKind", "MailState", "Preference", "Recipient", "RemindedUpTo", "Reminder", "Rule", "Way"]
