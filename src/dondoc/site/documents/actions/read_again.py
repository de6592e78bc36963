"""Reading a stored file once more, as after the program has learned to read it better."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.queue_reading import queue_reading
from dondoc.site.documents.models import Reading


class NotReadAgain(DondocError):
    """The file cannot be read again now."""


def read_again(acting: Acting, reading: Reading) -> Reading:
    """Return a new reading of the file of `reading`; the former one and what was decided about it stay.

    Raises NotAllowed unless `acting` is the office, NotReadAgain while the file is being read or once a reading
    of it was published.
    """
    acting.must_be(Role.OFFICE, sentence=_("Only the office takes in documents."))
    with transaction.atomic():
        former = list(Reading.objects.select_for_update().filter(file=reading.file))
        if any(other.is_under_way for other in former):
            raise NotReadAgain(_("The file is being read already. Wait until that is finished."))
        if any(other.published_at for other in former):
            raise NotReadAgain(_("A reading of this file was published; it is not read again."))
        again = queue_reading(reading.file)
        audit.record(acting.user, "documents.file.read_again", reading.file, reading=again.pk)
    return again
