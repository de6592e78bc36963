"""What a word that makes no sense may have been: the compounds and set phrases that one slip keeps it from.

The nearest guess is the likeliest; of two words that both make sense more than nearness must speak for the change.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from dondoc.grammar.words.compounds import lexicon, near_syllables
from dondoc.grammar.words.near_spellings import CONFUSED_BY_SCANS, ONE_LETTER, ONLY_MARKS, distance, is_one_slip
from dondoc.text.syllables import is_marked, is_syllable

_LONGEST_SYLLABLE = 7  # letters: 'nghiêng'
_VOWELS = frozenset("aeiouy")
_NONE: frozenset[str] = frozenset()


class Guess(NamedTuple):
    """The syllables from `first` on must be `readings`; `changed` is the one that the slip changed.

    Where it is `rare`, the text must have the readings elsewhere.
    """

    steps: int
    readings: tuple[str, ...]
    first: int
    changed: int
    rare: bool = False

    @property
    def reading_of_changed(self) -> str:
        return self.readings[self.changed - self.first]


@lru_cache(maxsize=8192)
def likely_guesses(words: tuple[str, ...], i: int) -> tuple[Guess, ...]:
    """What the `words` around the puzzle at `i` may have been, the likeliest first; kept, for puzzles recur."""
    guesses = sorted(dict.fromkeys(_guesses(words, i)), key=_likelihood)
    return tuple(guess._replace(rare=_is_rare(guess, words)) for guess in guesses)


def _likelihood(guess: Guess) -> tuple[bool, bool, int, tuple[str, ...]]:
    """What `guess` is sorted by: set phrases first; of near readings a frequent compound before one that is nearer."""
    is_frequent = guess.steps <= CONFUSED_BY_SCANS and guess.readings in lexicon().frequent
    return guess.steps > 0, not is_frequent, guess.steps, guess.readings


def _is_rare(guess: Guess, words: Sequence[str]) -> bool:
    """Whether more than nearness must speak for `guess`.

    Letters and marks make words of the language of others all the time ('bến đò' and 'bến bờ', 'làm tóc' and 'làm
    tốt'): where the word as written is one, the compound must be a frequent one, or stand elsewhere in the text. Marks
    alone beside a word that makes no sense without its partner speak for themselves.
    """
    known = lexicon()
    if guess.steps == 0 or len(guess.readings) != 2 or words[guess.changed] not in known.syllables:
        return False
    kept = guess.readings[0 if guess.changed > guess.first else 1]
    if guess.steps < ONE_LETTER and kept not in known.free:
        return False
    return guess.readings not in known.frequent


def _guesses(words: Sequence[str], i: int) -> Iterator[Guess]:
    """What the words around the puzzle at `i` may have been; what makes a set phrase whole costs nothing."""
    pairs = [*_compounds_near(words, i, i), *_compounds_near(words, i - 1, i)]
    fitting = [guess for guess in pairs if _makes_phrase(words, guess)]
    yield from (guess._replace(steps=0) for guess in fitting)
    if not fitting:
        yield from _in_phrase(words, i)
        own = set(filter(_is_word, {words[guess.changed] for guess in pairs}))
        for guess in pairs:
            written = words[guess.changed]
            if written not in own or is_one_slip(written, guess.reading_of_changed):
                yield guess
    if not pairs and is_marked(words[i]) and not is_syllable(words[i]):
        yield from _only_reading(words[i], i)


def _may_be(written: str, meant: str) -> bool:
    """Whether `written` may be a slip for `meant`: what can be a word is one slip away, not two.

    A word with another letter and another mark is a word of its own: 'tra cấp' is no 'trợ cấp', 'họp dân' no 'hộ dân'.
    """
    return not _is_word(written) or is_one_slip(written, meant)


def _is_word(written: str) -> bool:
    """Whether `written` may be a word, of this language or another."""
    return is_syllable(written) or not (is_marked(written) or _VOWELS.isdisjoint(written))


def _is_begun_twice(word: str, following: str) -> bool:
    """Whether `word` is the beginning of the one behind it, which a scan read twice: 'tậ tập' says 'tập' alone."""
    return 1 < len(word) < len(following) and following.startswith(word) and word not in lexicon().syllables


def _only_reading(word: str, i: int) -> Iterator[Guess]:
    """The one word of the lexicon that `word`, no syllable, comes nearest to; none where there are several."""
    near = near_syllables().of(word)
    least = min(near.values(), default=0)
    nearest = [meant for meant, steps in near.items() if steps == least]
    if len(nearest) == 1 and 1 < len(word) <= _LONGEST_SYLLABLE:
        yield Guess(least, (nearest[0],), i, i)


def _compounds_near(words: Sequence[str], first: int, puzzle: int) -> Iterator[Guess]:
    """The compounds that the pair at `first` may have been.

    A syllable that its other neighbour needs is left as it is; where it is the one that would stay, the other must
    be a puzzle that only its marks keep from making sense. A particle may have lost its marks, no more.
    """
    if first < 0 or first + 1 >= len(words):
        return
    known, near = lexicon(), near_syllables()
    one, two = words[first], words[first + 1]
    unmarked = not (is_marked(one) or is_marked(two))  # in another language, perhaps
    if unmarked and (words[puzzle] in known.syllables or not any(map(is_marked, words))):
        return
    if _is_begun_twice(one, two):
        return
    taken_before = first > 0 and known.has(words[first - 1], one)
    taken_after = first + 2 < len(words) and known.has(two, words[first + 2])
    changes = (
        (taken_after, taken_before, one, two, known.followers.get(one, _NONE), first + 1),
        (taken_before, taken_after, two, one, known.leaders.get(two, _NONE), first),
    )
    for taken, other_taken, kept, written, partners, changed in changes:
        if taken or kept in known.particles:
            continue
        nearby = near.of(written)
        for meant in partners & nearby.keys():
            steps = nearby[meant]
            if (other_taken or unmarked) and (steps > ONLY_MARKS or changed != puzzle):
                continue
            if written in known.particles and steps > CONFUSED_BY_SCANS:
                continue
            yield Guess(steps, (one, meant) if changed > first else (meant, two), first, changed)


def _makes_phrase(words: Sequence[str], guess: Guess) -> bool:
    """Whether `guess` and a word beside it are part of a set phrase: 'đẩy nhanh tiến độ'."""
    known = lexicon()
    first, (one, two) = guess.first, guess.readings
    before = words[first - 1] if first > 0 else ""
    after = words[first + 2] if first + 2 < len(words) else ""
    return two in known.last.get(f"{before} {one}", _NONE) or one in known.first.get(f"{two} {after}", _NONE)


def _in_phrase(words: Sequence[str], i: int) -> Iterator[Guess]:
    """The set phrases that only the word at `i` keeps from being whole."""
    known = lexicon()
    for holes, before in ((known.last, 2), (known.middle, 1), (known.first, 0)):
        first = i - before
        around = [*words[first:i], *words[i + 1 : first + 3]] if first >= 0 else []
        if len(around) == 2:
            for meant in holes.get(" ".join(around), _NONE):
                if meant != words[i] and distance(words[i], meant) is not None and _may_be(words[i], meant):
                    yield _shortened(Guess(0, (*words[first:i], meant, *words[i + 1 : first + 3]), first, i))


def _shortened(guess: Guess) -> Guess:
    """`guess` without the syllable that the compound around its change does not need."""
    known = lexicon()
    at = guess.changed - guess.first
    if at > 0 and known.has(*guess.readings[at - 1 : at + 1]):
        return guess._replace(first=guess.changed - 1, readings=guess.readings[at - 1 : at + 1])
    if at < 2 and known.has(*guess.readings[at : at + 2]):
        return guess._replace(first=guess.changed, readings=guess.readings[at : at + 2])
    return guess
