"""The sentences that a province may word otherwise, and what is wrong with a wording."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.translation import gettext as _

from dondoc.data_files import data_beside
from dondoc.site.reporting.marks import loose_braces, names_in
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.wording import at, project_wording

LONGEST = 1_000  # letters of a sentence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the reports: where it stands in wording.yaml, and the marks that it may have.

    `cases` are its own words by the path to each, with the case for its name: '' where there is only one, else 'none',
    'some', 'one', 'all', 'up', 'down' or 'same', by which the figures choose.
    """

    key: str
    title: str
    kinds: tuple[ReportKind, ...]
    names: tuple[str, ...]
    cases: Mapping[str, tuple[str, str]]

    def own(self, path: str) -> str:
        """The project's own words at `path`."""
        return self.cases[path][1]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a wording: in which case, at which letter (from 1; 0 for all of it), and why."""

    path: str
    place: int
    reason: str


@cache
def sentences() -> dict[str, Sentence]:
    """Return the sentences that may be worded otherwise, by their keys, in the order of templates.yaml."""
    return {entry["key"]: _sentence(entry) for entry in _data()["sentences"]}


def meaning_of(name: str) -> str:
    """Return what the mark `name` stands for."""
    return str(_data()["names"][name])


def problems_in(sentence: Sentence, texts: Mapping[str, str]) -> list[Problem]:
    """Return what is wrong with `texts`, new words by the path of each case; nothing where they can be used."""
    return [problem for path, text in texts.items() for problem in _problems(sentence, path, text)]


def _problems(sentence: Sentence, path: str, text: str) -> Iterator[Problem]:
    case, own = sentence.cases[path]
    if own and not text.strip():
        yield Problem(path, 0, _("A case cannot be without words; the figures may choose it."))
    if len(text) > LONGEST:
        yield Problem(path, LONGEST + 1, _("The sentence is longer than %(most)d letters.") % {"most": LONGEST})
    for place in loose_braces(text):
        words = _("A brace that belongs to no mark: a mark is a name between braces, such as {done}.")
        yield Problem(path, place + 1, words)
    for name in names_in(text):
        if name not in sentence.names:
            known = ", ".join(f"{{{one}}}" for one in sentence.names) or _("no marks")
            words = _("There is no mark {%(name)s} here; there are: %(known)s.") % {"name": name, "known": known}
            yield Problem(path, text.index(f"{{{name}}}") + 1, words)
    for place, word in _against(case, text):
        words = _("'%(word)s' contradicts the case that the figures choose this sentence for.") % {"word": word}
        yield Problem(path, place + 1, words)


def _against(case: str, text: str) -> Iterator[tuple[int, str]]:
    for word in _data()["against"].get(case, ()):
        for found in re.finditer(rf"(?<!\w){word}(?!\w)", text, re.IGNORECASE):
            if not text[: found.start()].casefold().rstrip().endswith(_data()["denied"]):
                yield found.start(), word


def _sentence(entry: dict[str, Any]) -> Sentence:
    key, words = entry["key"], at(project_wording(), entry["key"])
    cases = (
        {f"{key}.{case}": (case, own) for case, own in words.items()} if isinstance(words, dict) else {key: ("", words)}
    )
    kinds = tuple(ReportKind(kind) for kind in entry["kinds"])
    return Sentence(key, entry["title"], kinds, tuple(entry["names"]), cases)


def _data() -> dict[str, Any]:
    data: dict[str, Any] = data_beside(__package__, "templates.yaml")
    return data
