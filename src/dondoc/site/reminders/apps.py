"""The room of reminders: takes part in the work of each day, and hears of what happens in the other rooms."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class RemindersConfig(AppConfig):
    name = "dondoc.site.reminders"
    label = "reminders"
    verbose_name = _("Reminders")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Store the default rules with the tables, register the daily work, listen to the audit trail."""
        from dondoc.site.audit.models import Entry
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.reminders.actions.collect_digests import collect_digests
        from dondoc.site.reminders.actions.remind import remind
        from dondoc.site.reminders.defaults import store_default_rules
        from dondoc.site.reminders.delivering import deliver_mails
        from dondoc.site.reminders.telling import on_decided, on_entry, on_nudged
        from dondoc.site.tracking.signals import agencies_nudged, obligation_decided

        post_migrate.connect(store_default_rules, sender=self, dispatch_uid="reminders.store_default_rules")
        post_save.connect(on_entry, sender=Entry, dispatch_uid="reminders.on_entry")
        agencies_nudged.connect(on_nudged, dispatch_uid="reminders.on_nudged")
        obligation_decided.connect(on_decided, dispatch_uid="reminders.on_decided")
        register_daily("remind", remind, part=Part.REMINDERS)
        register_daily("collect_digests", collect_digests, part=Part.MAIL)
        register_daily("deliver_mails", lambda _day: deliver_mails(), part=Part.MAIL)
