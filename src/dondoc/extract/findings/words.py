"""Words that a scan or a typist broke, left out or wrote twice, with the reading that they must have."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from dondoc.extract.collected import RolesOfLines
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.wording import in_letters_of
from dondoc.grammar.bodies.other_provinces import is_province
from dondoc.grammar.slips.stops import (
    find_blanks_before_commas,
    find_doubled_marks,
    find_glued_marks,
    find_glued_words,
    find_small_beginnings,
)
from dondoc.grammar.words.extra_words import find_extra_words
from dondoc.grammar.words.foreign_letters import find_foreign_letters
from dondoc.grammar.words.joined_words import find_joined_words
from dondoc.grammar.words.left_out_words import find_left_out_words
from dondoc.grammar.words.look_alikes import find_look_alikes
from dondoc.grammar.words.lost_openings import with_lost_opening
from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.misspellings import find_misspellings
from dondoc.grammar.words.misspelt_committees import find_misspelt_committees
from dondoc.grammar.words.puzzles import find_open_puzzles
from dondoc.model import Document, Finding, Role, Span


def faults_of_words(document: Document, offset: int, piece: str) -> Iterator[Finding]:
    """Yield what is wrong with single words in a `piece` of the text of `document`, which begins at `offset`."""
    return _faults(piece, partial(_place, document, offset))


_NOT_OF_IT = frozenset({Role.SIGNATURE, Role.SITE_FRAME})


def of_the_document(found: Iterable[Finding], roles: RolesOfLines) -> Iterator[Finding]:
    """Those of `found` that are neither in names under a document nor in a web page around it, by `roles` of lines."""
    return (fault for fault in found if roles.get(fault.source.line_start) not in _NOT_OF_IT)


def _place(document: Document, offset: int, start: int, end: int) -> Span:
    return document.span(offset + start, offset + end)


def _faults(text: str, place_of: Callable[[int, int], Span]) -> Iterator[Finding]:
    listed = read_words(text)
    puzzles = find_open_puzzles(listed)
    broken: set[int] = set()
    for misspelling in find_misspellings(text, listed, puzzles):
        broken.update(range(misspelling.start, misspelling.end))
        place = place_of(misspelling.start, misspelling.end)
        words = text[misspelling.start : misspelling.end]
        if is_province(words):
            continue
        reading = with_lost_opening(words, in_letters_of(words, misspelling.reading))
        yield finding("ocr_word", place, words=words, reading=reading)
    for joined in find_joined_words(text, puzzles):
        places = range(joined.start, joined.end)
        if broken.isdisjoint(places):
            broken.update(places)
            words = text[joined.start : joined.end]
            reading = f"{text[joined.start : joined.second]} {text[joined.second : joined.end]}"
            yield finding("ocr_word", place_of(joined.start, joined.end), words=words, reading=reading)
    for left_out in find_left_out_words(text, puzzles):
        if broken.isdisjoint(range(left_out.start, left_out.end)):
            place = place_of(left_out.start, left_out.end)
            words = text[left_out.start : left_out.end]
            reading = in_letters_of(words, left_out.reading)
            yield finding("missing_text", place, words=words, missing=left_out.missing, reading=reading)
    for extra in find_extra_words(text, listed):
        if broken.isdisjoint(range(extra.start, extra.end)):
            words = text[extra.start : extra.end]
            yield finding(
                "said_twice" if extra.once else "extra_word",
                place_of(extra.start, extra.end),
                words=words,
                once=extra.once,
            )
    for body in find_misspelt_committees(text):
        if broken.isdisjoint(range(body.start, body.end)):
            words = text[body.start : body.end]
            yield finding("ocr_word", place_of(body.start, body.end), words=words, reading=body.reading)
    for alike in find_look_alikes(text):
        words = text[alike.start : alike.end]
        yield finding("look_alike", place_of(alike.start, alike.end), words=words, reading=alike.reading)
    for start, end in find_small_beginnings(text):
        yield finding("punctuation", place_of(start, end), words=text[start:end])
    for start, end in find_blanks_before_commas(text):
        yield finding("blank_before", place_of(start, end), words=text[start:end])
    for start, end in find_doubled_marks(text):
        yield finding("doubled_mark", place_of(start, end), words=text[start:end])
    for start, end in find_glued_words(text):
        yield finding("no_blank", place_of(start, end), words=text[start:end])
    for start, end in find_glued_marks(text):
        yield finding("glued_mark", place_of(start, end), words=text[start:end])
    for foreign in find_foreign_letters(text, listed):
        place, words = place_of(foreign.start, foreign.end), text[foreign.start : foreign.end]
        yield _of_foreign_letters(place, words, foreign.reading)


def _of_foreign_letters(place: Span, words: str, reading: str | None) -> Finding:
    if reading is None:
        return finding("foreign_letters", place, words=words)
    return finding("ocr_word", place, words=words, reading=in_letters_of(words, reading))
