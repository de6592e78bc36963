"""A task as it binds one lead agency, in one round where it comes round."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Task, TaskAgency
from dondoc.site.tracking.models.stages import Stage
from dondoc.site.written_often import WrittenOften


class OpenQuestion(models.TextChoices):
    """Why an obligation waits for the office to say who answers for it."""

    NONE = "", _("No open question")
    NO_SUCCESSOR = "ended", _("the agency has ended without one successor")
    NO_MEMBERS = "open_group", _("the group has no members in the register")


class Completion(models.TextChoices):
    """What became of an agency's word that it is done: the agency speaks in `state`, the office here."""

    NONE = "", _("Not said to be done")
    CLAIMED = "claimed", _("Said to be done, not judged yet")
    CONFIRMED = "confirmed", _("Completion confirmed")
    RETURNED = "returned", _("Completion returned")


class Obligation(WrittenOften):
    """A task × one lead agency, bound on the day of publication; of a task that comes round, one round of it.

    `state`, `percent`, `done_on` and `last_update_at` are public and follow submitted updates only; drafts stand
    in `ProgressUpdate`. `version` grows with every update, drafts included, so that two people of one agency
    notice each other.

    `agency`, `due_on`, `wording` and the state 'dropped' hold now; what held before, and why it no longer does,
    stands in `ObligationChange`. `original_due_on` never changes, `deadline_moves` only grows. `wording` is empty
    while the words of the document hold.

    `completion` says what the office found of the agency's 'done'; `judged_at` when. A returned one counts as not done
    whatever `state` says. `suspended_on` is the day of the decision that paused it; without one a pause is the
    agency's own word.

    A round lasts from `round_starts_on` to `round_ends_on` and `follows` the one before it; a task that is done once
    has neither. `closed_on` is the day from which a former round is history: nothing more is awaited of it.
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
    completion = models.CharField(max_length=10, choices=Completion, default=Completion.NONE, blank=True)
    judged_at = models.DateTimeField(null=True, blank=True)
    suspended_on = models.DateField(null=True, blank=True)
    round_starts_on = models.DateField(null=True, blank=True)
    round_ends_on = models.DateField(null=True, blank=True)
    follows = models.OneToOneField("self", on_delete=models.PROTECT, null=True, blank=True, related_name="next_round")
    closed_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["task", "agency"],
                condition=Q(round_starts_on__isnull=True),
                name="one_obligation_a_task_and_agency",
            ),
            models.UniqueConstraint(
                fields=["task", "agency", "round_starts_on"],
                condition=Q(round_starts_on__isnull=False),
                name="one_obligation_a_round",
            ),
            models.CheckConstraint(
                condition=Q(round_starts_on__isnull=True, round_ends_on__isnull=True)
                | Q(round_ends_on__gte=F("round_starts_on")),
                name="obligation_round_has_both_ends",
            ),
        )
        indexes = (
            models.Index(fields=["agency", "state", "due_on"], name="obligation_work_list"),
            models.Index(fields=["due_on", "id"], condition=Q(closed_on__isnull=True), name="obligation_by_due"),
            models.Index(
                fields=["agency", "due_on"],
                include=["state", "completion", "done_on", "task"],
                condition=Q(closed_on__isnull=True),
                name="obligation_of_agency",
            ),
            models.Index(
                fields=["agency", "id"], condition=Q(closed_on__isnull=True), name="obligation_of_agency_by_key"
            ),
            models.Index(fields=["completion"], condition=Q(completion="claimed"), name="obligation_to_judge"),
            models.Index(fields=["judged_at"], condition=Q(completion="returned"), name="obligation_returned"),
            models.Index(fields=["done_on"], condition=Q(done_on__isnull=False), name="obligation_by_done"),
            models.Index(fields=["bound_on"], condition=Q(closed_on__isnull=True), name="obligation_by_bound"),
        )

    def __str__(self) -> str:
        return f"{self.task} / {self.agency}"

    @property
    def words(self) -> str:
        """What is to be done, as it is worded now."""
        return self.wording or self.task.text

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done: it is done as far as anyone has judged, or was dropped, or is history."""
        return self.counts_as_done or self.state == Stage.DROPPED or self.closed_on is not None

    @property
    def counts_as_done(self) -> bool:
        """Whether its agency says that it is done, and the office has not returned that."""
        return self.state == Stage.DONE and self.completion != Completion.RETURNED

    @property
    def is_round(self) -> bool:
        return self.round_starts_on is not None

    @property
    def round_quarter(self) -> int | None:
        """The quarter of the year in which the round begins."""
        return (self.round_starts_on.month + 2) // 3 if self.round_starts_on else None
