"""What an agency says of an obligation, as a value, and whether it holds together."""

from dataclasses import dataclass, fields
from datetime import date
from unicodedata import normalize

from django.utils.translation import gettext as _

from dondoc.site.tracking.models import ProgressUpdate, Stage

TEXT_LIMIT = 4_000  # characters in each of the three texts: some two printed pages
NUMBER_LIMIT = 100
DECIDER_LIMIT = 300
TEXTS = ("result", "obstacles", "proposals")


@dataclass(frozen=True, slots=True)
class Progress:
    """The words of one saving: a `Stage` value, per cent from 0 to 100, the day of completion if done, three texts.

    `decided_by` says who decided a pause and by which document; the two about the product name the document that the
    work has led to.
    """

    state: str = Stage.NOT_STARTED.value
    percent: int = 0
    done_on: date | None = None
    result: str = ""
    obstacles: str = ""
    proposals: str = ""
    decided_by: str = ""
    product_number: str = ""
    product_on: date | None = None

    def settled(self, today: date) -> "Progress":
        """The same in tidy texts, with what follows by itself: done is 100 % and has a day, today if none was said."""
        is_done = self.state == Stage.DONE
        return Progress(
            state=self.state,
            percent=100 if is_done else self.percent,
            done_on=(self.done_on or today) if is_done else None,
            result=tidy(self.result),
            obstacles=tidy(self.obstacles),
            proposals=tidy(self.proposals),
            decided_by=tidy(self.decided_by) if self.state == Stage.PAUSED else "",
            product_number=tidy(self.product_number),
            product_on=self.product_on,
        )


def tidy(text: str) -> str:
    """`text` composed (NFC), with plain line breaks (a browser sends two characters for each), no blanks around it."""
    return normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def said_in(update: ProgressUpdate | None) -> Progress:
    """What `update` says; without one, that nothing has begun."""
    if update is None:
        return Progress()
    return Progress(**{field.name: getattr(update, field.name) for field in fields(Progress)})


def faults(progress: Progress, today: date) -> dict[str, str]:
    """What does not hold together in `progress`, as a sentence for each field concerned; empty where all is well."""
    return _faults_of_stage(progress, today) | _faults_of_texts(progress) | _faults_of_product(progress, today)


def _faults_of_stage(progress: Progress, today: date) -> dict[str, str]:
    found = {}
    if progress.state not in Stage.an_agency_may_choose():
        found["state"] = _("Choose one of the states in the list.")
    if not 0 <= progress.percent <= 100:
        found["percent"] = _("Write a whole number from 0 to 100.")
    elif progress.state != Stage.DONE and progress.percent == 100:
        found["percent"] = _("100 % means done: choose that state, or write a smaller number.")
    elif progress.state == Stage.NOT_STARTED and progress.percent:
        found["percent"] = _("What has not started stands at 0 %: choose another state, or write 0.")
    if progress.state == Stage.DONE and progress.done_on and progress.done_on > today:
        found["done_on"] = _("The day of completion cannot lie ahead.")
    return found


def _faults_of_product(progress: Progress, today: date) -> dict[str, str]:
    found = {}
    if len(progress.product_number) > NUMBER_LIMIT:
        found["product_number"] = _("Write the number of the document only, such as 45/QD-UBND.")
    elif progress.product_on and not progress.product_number.strip():
        found["product_number"] = _("Write the number of the document that has this day.")
    if progress.product_on and progress.product_on > today:
        found["product_on"] = _("The day of the document cannot lie ahead.")
    return found


def _faults_of_texts(progress: Progress) -> dict[str, str]:
    found = {}
    if progress.state in (Stage.RUNNING, Stage.DONE) and not progress.result.strip():
        found["result"] = _("Write what has been achieved so far.")
    if progress.state == Stage.PAUSED and not progress.obstacles.strip():
        found["obstacles"] = _("Write why the work is paused.")
    if progress.state == Stage.PAUSED and not progress.decided_by.strip():
        found["decided_by"] = _("Write who decided the pause, and by which document.")
    elif len(progress.decided_by) > DECIDER_LIMIT:
        found["decided_by"] = _("Write at most %(limit)d characters.") % {"limit": DECIDER_LIMIT}
    for name in TEXTS:
        surplus = len(getattr(progress, name)) - TEXT_LIMIT
        if surplus > 0:
            found[name] = _("The text is %(surplus)d characters too long.") % {"surplus": surplus}
    return found
