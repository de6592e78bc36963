"""Why a request was not taken; what could be done at another moment is `tracking.refusals.WrongMoment`."""

from collections.abc import Mapping

from dondoc.site.tracking.refusals import Refused


class FaultyRequest(Refused):
    """What was asked for or decided does not hold together: `faults` maps a field to a sentence."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = dict(faults)
