"""How far an obligation has come, as its agency says."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Stage(TextChoices):
    """The stage of an obligation. Only the office drops one; an agency chooses among the others."""

    NOT_STARTED = "not_started", _("Not started yet")
    RUNNING = "running", _("Being carried out")
    DONE = "done", _("Completed")
    PAUSED = "paused", _("Paused for now")
    DROPPED = "dropped", _("Given up")

    @classmethod
    def an_agency_may_choose(cls) -> list["Stage"]:
        return [stage for stage in cls if stage is not cls.DROPPED]
