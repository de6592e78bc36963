"""Why a figure was not kept: each a typed error whose message is a whole sentence for the person who asked."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from dondoc.site.indicators.models import Value
from dondoc.site.indicators.plausibility import Question
from dondoc.site.tracking.refusals import Refused


class BadFigure(Refused):
    """What was entered does not hold together: `faults` maps a field to a sentence."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = dict(faults)


class FigureInDoubt(Refused):
    """The figure is unlikely: `questions` ask about it, and whoever says that it is right may keep it."""

    def __init__(self, questions: Sequence[Question]) -> None:
        super().__init__(_("Please look at this figure once more, and say that it is right if it is."))
        self.questions = tuple(questions)


class FigureChanged(Refused):
    """Someone else entered a figure for the same period since the form was opened; `newest` is it."""

    def __init__(self, newest: Value) -> None:
        super().__init__(_("Someone else has entered a figure for this period since you opened the form."))
        self.newest = newest
