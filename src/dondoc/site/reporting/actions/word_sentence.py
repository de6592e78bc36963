"""Wording a sentence of the reports otherwise, for all that are begun from now on; every version is kept."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.models import Phrasing
from dondoc.site.reporting.phrasings import phrasings_in_force
from dondoc.site.reporting.rights import may_word_reports
from dondoc.site.reporting.sentences import Problem, Sentence, as_stored, problems_in
from dondoc.text import collapse


class BadPhrasing(DondocError):
    """A wording that cannot be used; `problems` say where and why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(_("The sentence cannot be used like this; see what is marked."))
        self.problems = problems


@transaction.atomic
def word_sentence(acting: Acting, sentence: Sentence, texts: Mapping[str, str], *, why: str = "") -> list[Phrasing]:
    """Let the cases of `sentence` say `texts`, by the path of each; return what changed.

    Words that are the project's own give those back. Raises NotAllowed, and BadPhrasing for a mark that is unknown or
    not closed, a case without words, and words that contradict the case.
    """
    return _store(acting, sentence, checked(sentence, texts), why)


@transaction.atomic
def take_own_words(acting: Acting, sentence: Sentence, *, why: str = "") -> list[Phrasing]:
    """Let every case of `sentence` say the project's own words again; raises NotAllowed."""
    return _store(acting, sentence, dict.fromkeys(sentence.cases, ""), why)


def checked(sentence: Sentence, texts: Mapping[str, str]) -> dict[str, str]:
    """Return `texts` tidied, '' for the project's own words; raises BadPhrasing."""
    wanted = {path: collapse(text) for path, text in texts.items() if path in sentence.cases}
    if found := problems_in(sentence, wanted):
        raise BadPhrasing(found)
    kept = {path: as_stored(text) for path, text in wanted.items()}
    return {path: "" if text == sentence.own(path) else text for path, text in kept.items()}


def _store(acting: Acting, sentence: Sentence, texts: Mapping[str, str], why: str) -> list[Phrasing]:
    if not may_word_reports(acting):
        raise NotAllowed(_("Only the office words the sentences of the reports."))
    held = phrasings_in_force()
    changed = [
        Phrasing.objects.create(key=path, text=text, why=collapse(why), at=clock.now(), by=acting.person)
        for path, text in texts.items()
        if text != held.get(path, "")
    ]
    if changed:
        audit.record(acting.person, "reporting.sentence.worded", changed[0], sentence=sentence.key)
    return changed
