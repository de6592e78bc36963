"""Why a file was not kept as the signed report: whole sentences, with what was found where there is something."""

from django.utils.translation import gettext as _

from dondoc.signing import Verdict
from dondoc.site.tracking.refusals import Refused


class NotSigned(Refused):
    """The file cannot be looked at: no PDF, damaged, or without a signature."""


class NotVerified(Refused):
    """The file was looked at and is not kept; `verdict` says what was found."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(_sentence(verdict))
        self.verdict = verdict


def _sentence(verdict: Verdict) -> str:
    if not verdict.is_issued:
        return _(
            "This is not the file that was given out for signing: sign that one, without printing or saving it anew."
        )
    if not verdict.only_signed or not all(one.covers_all for one in verdict.signatures):
        return _("Something besides signatures was changed in the file. Get the file for signing again and sign that.")
    if not all(one.is_intact for one in verdict.signatures):
        return _("A signature does not belong to what the file says: the file was changed or damaged on its way.")
    return _("A certificate does not come from an authority that is trusted here, or is not valid today.")
