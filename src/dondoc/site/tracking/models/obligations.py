"""A task as it binds one lead agency."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Task, TaskAgency
from dondoc.site.tracking.models.stages import Stage


class OpenQuestion(models.TextChoices):
    """Why an obligation waits for the office to say who answers for it."""

    NONE = "", _("No open question")
    NO_SUCCESSOR = "ended", _("the agency has ended without one successor")
    NO_MEMBERS = "open_group", _("the group has no members in the register")


class Obligation(models.Model):
    """A task × one lead agency, bound on the day of publication.

    `state`, `percent`, `done_on` and `last_update_at` are public and follow submitted updates only; drafts stand
    in `ProgressUpdate`. `version` grows with every update, drafts included, so that two people of one agency
    notice each other.

    `agency`, `due_on`, `wording` and the state 'dropped' hold now; what held before, and why it no longer does,
    stands in `ObligationChange`. `original_due_on` never changes, `deadline_moves` only grows. `wording` is empty
    while the words of the document hold.
    """

    task = models.ForeignKey(Task, on_delete=models.PROTECT, related_name="obligations")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="obligations")
    bound_by = models.ForeignKey(TaskAgency, on_delete=models.PROTECT, related_name="+")
    bound_on = models.DateField()
    open_question = models.CharField(max_length=10, choices=OpenQuestion, default=OpenQuestion.NONE, blank=True)
    original_due_on = models.DateField(null=True, blank=True)
    due_on = models.DateField(null=True, blank=True)
    deadline_moves = models.PositiveSmallIntegerField(default=0)
    wording = models.TextField(blank=True)
    recurrence = models.CharField(max_length=10, blank=True)
    state = models.CharField(max_length=12, choices=Stage, default=Stage.NOT_STARTED)
    percent = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(100)])
    done_on = models.DateField(null=True, blank=True)
    last_update_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["task", "agency"], name="one_obligation_a_task_and_agency"),)
        indexes = (models.Index(fields=["agency", "state", "due_on"], name="obligation_work_list"),)

    def __str__(self) -> str:
        return f"{self.task} / {self.agency}"

    @property
    def words(self) -> str:
        """What is to be done, as it is worded now."""
        return self.wording or self.task.text

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done: it is done, or was dropped."""
        return self.state in (Stage.DONE, Stage.DROPPED)
