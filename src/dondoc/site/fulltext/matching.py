"""Rows whose text holds what a person typed, as a condition that goes with every other one."""

from enum import StrEnum
from types import ModuleType

from django.db import connection
from django.db.models import Model, Q
from django.db.models.expressions import RawSQL

from dondoc.site.fulltext import postgresql, sqlite
from dondoc.site.fulltext.declaring import index_of
from dondoc.site.fulltext.words import exact_words, folded_words


class How(StrEnum):
    """How close a text has to come: all the words somewhere, one after another, or that with the same accents."""

    WORDS = "words"
    PHRASE = "phrase"
    EXACT = "exact"


def _engine() -> ModuleType:
    return postgresql if connection.vendor == "postgresql" else sqlite


def rows_with(model: type[Model], text: str, how: How = How.WORDS, *, path: str = "pk") -> Q:
    """The condition for rows of `model` that hold `text`; `path` leads to their key from what is filtered.

    With WORDS the last word may be unfinished: 'ca ph' finds 'cà phê'. A text without a letter or figure holds for all.
    """
    words = asked_words(text, how)
    return rows_holding(model, words, how, path=path) if words else Q()


def asked_words(text: str, how: How) -> str:
    """What a person typed, as the index is asked for it; '' without a letter or figure."""
    words = exact_words(text) if how == How.EXACT else folded_words(text)
    return str(_engine().asked_for(words, phrase=how != How.WORDS)) if words else ""


def rows_holding(model: type[Model], words: str, how: How, *, path: str = "pk") -> Q:
    """The condition for rows of `model` that hold `words`, which `asked_words` made for the same `how`."""
    sql = _engine().keys_holding(index_of(model), exact=how == How.EXACT)
    return Q(**{f"{path}__in": RawSQL(sql, (words,))})  # noqa: S611  what was typed is a parameter, and words alone


def first_rows_holding(model: type[Model], words: str, how: How) -> Q | None:
    """The same for the first rows alone, where words that stand everywhere are so found sooner than by the index.

    None where the index itself stops as soon as there is enough. What is not found so may yet be there.
    """
    sql = _engine().first_keys_holding(index_of(model), exact=how == How.EXACT)
    return Q(pk__in=RawSQL(sql, (words, words))) if sql else None  # noqa: S611  as above
