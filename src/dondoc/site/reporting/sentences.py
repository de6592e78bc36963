"""The sentences that a province may word otherwise, and what is wrong with a wording."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any
from unicodedata import normalize

from django.utils.translation import gettext as _

from dondoc.data_files import data_beside
from dondoc.site.reporting.marks import loose_braces, names_in, renamed
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.wording import at, project_wording
from dondoc.site.searching import searchable
from dondoc.text import collapse

LONGEST = 1_000  # letters of a sentence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the reports: where it stands in wording.yaml, and the marks that it may have.

    `cases` are its own words by the path to each, with the case for its name: '' where there is only one, else 'none',
    'some', 'one', 'only', 'all', 'nothing', 'up', 'down' or 'same', by which the figures choose, or what the sentence
    is of.
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
    return str(_data()["names"][name]["means"])


def shown_name(name: str) -> str:
    """Return what the mark `name` is called where people read and write sentences."""
    return str(_data()["names"][name]["shown"])


def shown(text: str) -> str:
    """Return `text` as people read it, its marks called as the province calls them."""
    return renamed(text, {name: shown_name(name) for name in _data()["names"]})


def as_stored(text: str) -> str:
    """Return what people wrote as it is kept: the marks by their own names, however they were written."""
    return renamed(text, {name: _known_as(name) or name for name in names_in(text)})


def _known_as(written: str) -> str:
    """The mark that is called `written`, by its own name or the one that people read; '' for none."""
    if written in _data()["names"]:
        return written
    return _by_shown_name().get(_plain(written), "")


@cache
def _by_shown_name() -> dict[str, str]:
    return {_plain(each["shown"]): name for name, each in _data()["names"].items()}


def _plain(written: str) -> str:
    """A name whichever way its marks of tone were typed, in small letters."""
    return normalize("NFC", collapse(written)).casefold()


def _nearest(written: str, sentence: "Sentence") -> str:
    """What the mark of `sentence` is called that `written` is most like, with or without tones; '' for none."""
    called = {searchable(each): shown_name(name) for name in sentence.names for each in (name, shown_name(name))}
    found = get_close_matches(searchable(written), called, n=1, cutoff=0.6)
    return called[found[0]] if found else ""


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
        words = _("A brace that belongs to no mark: a mark is a name between braces, such as {%(example)s}.") % {
            "example": shown_name("done")
        }
        yield Problem(path, place + 1, words)
    for name in names_in(text):
        if _known_as(name) not in sentence.names:
            yield Problem(path, text.index(f"{{{name}}}") + 1, _unknown(name, sentence))
    for place, word in _against(case, text):
        words = _("'%(word)s' contradicts the case that the figures choose this sentence for.") % {"word": word}
        yield Problem(path, place + 1, words)


def _unknown(name: str, sentence: Sentence) -> str:
    if nearest := _nearest(name, sentence):
        words = _("There is no mark {%(name)s} here; is {%(nearest)s} meant?")
        return words % {"name": name, "nearest": nearest}
    known = ", ".join(f"{{{shown_name(one)}}}" for one in sentence.names) or _("no marks")
    return _("There is no mark {%(name)s} here; there are: %(known)s.") % {"name": name, "known": known}


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
