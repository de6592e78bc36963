"""Further words that documents use for an agency."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Spelling
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting
from dondoc.site.searching import searchable


@transaction.atomic
def add_spelling(acting: Acting, agency: Agency, words: str) -> Spelling:
    """Let `words` stand for `agency` where a document that is published names somebody the register does not know.

    Raises NotAllowed unless an administrator asks, RegisterRefused where the words stand for an agency already.
    """
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    taken = Spelling.objects.filter(search_words=searchable(words)).select_related("agency").first()
    if taken:
        sentence = _("These words already stand for %(name)s.") % {"name": taken.agency}
        raise RegisterRefused(sentence, "words")
    spelling = Spelling.objects.create(agency=agency, words=words)
    audit.record(acting.user, "agencies.spelling.added", agency, words=words)
    return spelling


@transaction.atomic
def remove_spelling(acting: Acting, spelling: Spelling) -> None:
    """Take `spelling` back; documents published by it stay as they are. Raises NotAllowed as adding does."""
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    audit.record(acting.user, "agencies.spelling.removed", spelling.agency, words=spelling.words)
    spelling.delete()
