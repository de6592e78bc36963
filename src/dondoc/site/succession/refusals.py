"""Why a reorganisation is not applied or not taken back; nothing was changed."""

from dondoc.errors import DondocError


class PlanRefused(DondocError):
    """The plan does not hold together; the message is a whole sentence."""


class BuiltOn(DondocError):
    """Something was done on top of the reorganisation, so that it cannot be taken back: `things` says what."""

    def __init__(self, sentence: str, things: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.things = things
