"""The succession room: follows the register inside the very transaction that changes it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SuccessionConfig(AppConfig):
    name = "dondoc.site.succession"
    label = "succession"
    verbose_name = _("Succession of agencies")

    def ready(self) -> None:
        """Listen to what administrators change in the register, and look each day who belongs to which group."""
        from dondoc.site.agencies.signals import agency_added, agency_ended, agency_renamed, group_changed
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.succession import following, groups

        agency_added.connect(following.on_added, dispatch_uid="succession.on_added")
        agency_ended.connect(following.on_ended, dispatch_uid="succession.on_ended")
        agency_renamed.connect(following.on_renamed, dispatch_uid="succession.on_renamed")
        group_changed.connect(following.on_group_changed, dispatch_uid="succession.on_group_changed")
        register_daily("follow_groups", groups.follow_groups, part=Part.REGISTER)
