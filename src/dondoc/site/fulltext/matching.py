"""Rows whose text holds what a person typed, as a condition that goes with every other one."""

from collections.abc import Iterable
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


def models_with(models: Iterable[type[Model]], text: str) -> set[type[Model]]:
    """At least those of `models` of which any row holds all the words of `text`, whoever may read it, in one query.

    PostgreSQL is not asked and all are given: for 'is there any' its planner reads whole tables in the hope of an
    early hit, and is slower than the questions that this one would spare.
    """
    words = folded_words(text)
    if not words or connection.vendor == "postgresql":
        return set(models)
    named = {index_of(model).table: model for model in models}
    asked, parts = [], []
    for table, model in named.items():
        sql, parameter = sqlite.keys_holding(index_of(model), words, phrase=False, exact=False)
        parts.append(f"SELECT '{table}' WHERE EXISTS({sql})")
        asked.append(parameter)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), asked)
        return {named[table] for (table,) in cursor.fetchall()}


def _engine() -> ModuleType:
    return postgresql if connection.vendor == "postgresql" else sqlite


def rows_with(model: type[Model], text: str, how: How = How.WORDS, *, path: str = "pk") -> Q:
    """The condition for rows of `model` that hold `text`; `path` leads to their key from what is filtered.

    With WORDS the last word may be unfinished: 'ca ph' finds 'cà phê'. A text without a letter or figure holds for all.
    """
    words = exact_words(text) if how == How.EXACT else folded_words(text)
    if not words:
        return Q()
    engine = _engine()
    phrase = how != How.WORDS
    sql, asked = engine.keys_holding(index_of(model), words, phrase=phrase, exact=how == How.EXACT)
    return Q(**{f"{path}__in": RawSQL(sql, (asked,))})  # noqa: S611  what was typed is a parameter, and words alone
