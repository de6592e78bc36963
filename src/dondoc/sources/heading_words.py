"""The words that head the columns of tables and lines of documents, known without the marks on their letters."""

import re
import unicodedata
from functools import cache

from dondoc.data_files import data_beside

_MARKS = "Mn"
_CROSSED = {0x110: "d", 0x111: "d"}  # the one letter whose mark cannot be taken off


class _BareLetters(dict[int, str]):
    """Each letter without its marks, found out when it is first asked for: a line has some hundred, of few kinds."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kept = [part for part in unicodedata.normalize("NFD", letter) if unicodedata.category(part) != _MARKS]
        lowered = "".join(kept).lower()
        self[code] = lowered if len(lowered) == 1 else letter
        return self[code]


_BARE = _BareLetters(_CROSSED)


def bare(words: str) -> str:
    """Return `words`, which are composed, in small letters without marks; letter for letter."""
    return words.translate(_BARE)


@cache
def spelled() -> dict[str, str]:
    """Return the words that head columns as they are spelled, by what they are without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["heading_words"]
    return {bare(each): each for each in words}


@cache
def heads_of_numbers() -> frozenset[str]:
    """Return what stands over the numbers of rows, without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["heads_of_numbers"]
    return frozenset(map(bare, words))


@cache
def closings() -> tuple[str, ...]:
    """Return what the first line below a document begins with, without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["closes"]
    return tuple(map(bare, words))


@cache
def addresses() -> tuple[str, ...]:
    """Return what the line below a letterhead begins with that names whom a letter is for, without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["addresses"]
    return tuple(map(bare, words))


@cache
def labels_of_signers() -> tuple[str, ...]:
    """Return what lines begin with in which a digital signature says who signed and when, without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["signs"]
    return tuple(map(bare, words))


@cache
def labels_beside_signers() -> tuple[str, ...]:
    """Return what lines begin with that stand with those of `labels_of_signers`, without marks."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["beside_signer"]
    return tuple(map(bare, words))


@cache
def begins_bodies() -> re.Pattern[str]:
    """Return the pattern, in small letters with their marks, of what cells begin with that name bodies."""
    named, others = (
        "|".join(map(re.escape, data_beside(__package__, "heading_words.yaml")[key]))
        for key in ("begins_bodies", "begins_others")
    )
    return re.compile(rf"(?!(?:{others})\b)(?:{named})\b")


@cache
def words_within() -> re.Pattern[str]:
    """Return the pattern, in small letters with their marks, of a line's end that nothing ends with."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["goes_on"]
    return re.compile(rf"(?:[,;/&(:–-]|(?: |^)(?:{'|'.join(words)}))$")


@cache
def kinds() -> frozenset[str]:
    """Return the kinds of documents that stand alone above a title, without marks."""
    return frozenset(map(bare, data_beside(__package__, "heading_words.yaml")["kinds"]))


@cache
def decides() -> tuple[str, ...]:
    """Return what the line below a title begins with that names who decided, without marks."""
    return tuple(map(bare, data_beside(__package__, "heading_words.yaml")["decides"]))


@cache
def opens_bases() -> tuple[str, ...]:
    """Return what a basis begins with, without marks."""
    return tuple(bare(words) + " " for words in data_beside(__package__, "heading_words.yaml")["opens_bases"])


@cache
def opens_parts() -> re.Pattern[str]:
    """Return the pattern, without marks, of what begins an article, or tells below the last how all was passed."""
    articles, passed = (
        "|".join(map(bare, data_beside(__package__, "heading_words.yaml")[key])) for key in ("articles", "passed")
    )
    return re.compile(rf"(?:{articles}) \d{{1,3}}\.(?:\s|$)|(?:{passed})\b")


@cache
def ends_tables() -> re.Pattern[str]:
    """Return the pattern, without marks, of what a line begins with that stands below a table."""
    words: list[str] = data_beside(__package__, "heading_words.yaml")["ends_tables"]
    return re.compile("|".join(re.escape(bare(each)) + (r"\b" if each[-1].isalpha() else "") for each in words))


@cache
def heading_words() -> re.Pattern[str]:
    """Return the pattern of a word that heads a column, in words without marks."""
    return re.compile(rf"\b(?:{'|'.join(sorted(spelled(), key=len, reverse=True))})\b")
