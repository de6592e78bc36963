"""Why an action was not done: each a typed error whose message is a whole sentence for the person who asked.

What a role may not do at all is `agencies.people.NotAllowed`; here stands what could be done at another time or
with other words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dondoc.errors import DondocError

if TYPE_CHECKING:
    from dondoc.site.tracking.conflicts import Conflict


class Refused(DondocError):
    """The state of things does not allow the action now; nothing was changed."""


class WrongMoment(Refused):
    """The cycle or the report is not in a state in which this can be done."""


class ReasonMissing(Refused):
    """The action needs a reason in words."""


class FaultyFields(Refused):
    """What was filled in does not hold together: `faults` maps a field to a sentence."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = dict(faults)


class BadProgress(FaultyFields):
    """What was said of an obligation does not hold together."""


class BadDecision(FaultyFields):
    """A decision about an obligation is not complete."""


class BadContribution(FaultyFields):
    """A contribution cannot be asked for or given like this."""


class DoesNotFit(Refused):
    """What is to be changed is already so, or cannot be as things stand."""


class KeyUsedElsewhere(Refused):
    """The form's submission key belongs to another saving, of someone else or of another obligation."""


class ChangedMeanwhile(Refused):
    """Someone else saved the same obligation after this form was opened; `conflict` says who and what."""

    def __init__(self, sentence: str, conflict: Conflict) -> None:
        super().__init__(sentence)
        self.conflict = conflict
