"""From what a person typed to the words that an index knows: letters and figures only, nothing that could command."""

import re
import unicodedata

from dondoc.site.searching import searchable

_WORD = re.compile(r"[^\W_]+")
MOST = 12  # words of a question that count; more only narrow what is found already


def folded_words(text: str) -> list[str]:
    """The words of `text` without capitals and accents: 'Đề án' gives 'de', 'an'."""
    return _WORD.findall(searchable(text))[:MOST]


def exact_words(text: str) -> list[str]:
    """The words of `text` with their accents, in lower case."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())[:MOST]
