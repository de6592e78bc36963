"""How far an obligation has come, as its agency says."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Stage(TextChoices):
    """The stage of an obligation. Only the office drops one; an agency chooses among the others."""

    NOT_STARTED = "not_started", _("not started")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    PAUSED = "paused", _("paused")
    DROPPED = "dropped", _("dropped")

    @classmethod
    def an_agency_may_choose(cls) -> list["Stage"]:
        return [stage for stage in cls if stage is not cls.DROPPED]
