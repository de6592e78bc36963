"""The index in SQLite: two FTS5 tables for each searched table, one without and one with accents.

They keep no text of their own, only where each word stands; the triggers tell them the old text to take it out.
FTS5 takes accents away by itself, but knows 'đ' for a letter of its own, as Unicode does.
"""

from collections.abc import Iterator, Sequence

from django.db.backends.base.base import BaseDatabaseWrapper

from dondoc.site.fulltext.declaring import Searched

_STROKES = ((0x111, "d"), (0x110, "D"))


def keys_holding(searched: Searched, *, exact: bool) -> str:
    """The SELECT of the keys of rows that hold what its one parameter asks for."""
    table = f"{searched.index}_exact" if exact else searched.index
    return f"SELECT rowid FROM {table} WHERE {table} MATCH %s"


def first_keys_holding(_searched: Searched, *, exact: bool) -> None:
    """None: FTS5 gives the first key before it has looked for the next, so that a limit is enough."""


def asked_for(words: Sequence[str], *, phrase: bool) -> str:
    """The parameter that asks for all of `words`, or for them as a phrase."""
    return f'"{" ".join(words)}"' if phrase else " ".join(f'"{word}"' for word in words) + "*"


def install(connection: BaseDatabaseWrapper, searched: Searched) -> bool:
    """Make tables and triggers that are missing or made otherwise, and fill them anew; return whether any was."""
    wanted = dict(_wanted(searched))
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE %s", [f"{searched.index}%"])
        present = dict(cursor.fetchall())
        if all(present.get(name) == sql for name, sql in wanted.items()):
            return False
        for name in wanted:
            if name in present:
                kind = "TRIGGER" if name.endswith(("_added", "_removed", "_changed")) else "TABLE"
                cursor.execute(f"DROP {kind} {name}")
        for sql in wanted.values():
            cursor.execute(sql)
        for statement in _entering(searched, "row", every=True):
            cursor.execute(statement)
    return True


def _wanted(searched: Searched) -> Iterator[tuple[str, str]]:
    """Every table and trigger by name, as SQLite keeps its text."""
    index, table = searched.index, searched.table
    for name, tokens in ((index, "unicode61 remove_diacritics 2"), (f"{index}_exact", "unicode61 remove_diacritics 0")):
        yield name, f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', tokenize='{tokens}')"
    enter, leave = "; ".join(_entering(searched, "new")), "; ".join(_leaving(searched))
    is_other = " OR ".join(f"new.{column} IS NOT old.{column}" for column in searched.columns)
    of = ", ".join(searched.columns)
    yield f"{index}_added", f"CREATE TRIGGER {index}_added AFTER INSERT ON {table} BEGIN {enter}; END"
    yield f"{index}_removed", f"CREATE TRIGGER {index}_removed AFTER DELETE ON {table} BEGIN {leave}; END"
    yield (
        f"{index}_changed",
        f"CREATE TRIGGER {index}_changed AFTER UPDATE OF {of} ON {table} WHEN {is_other} BEGIN {leave}; {enter}; END",
    )


def _entering(searched: Searched, row: str, *, every: bool = False) -> Iterator[str]:
    """Statements that put a text in: that of the row of a trigger, or of `every` row there is."""
    for name, words in _texts(searched, row):
        values = f"{row}.id, {words}"
        source = f"SELECT {values} FROM {searched.table} AS {row}" if every else f"VALUES ({values})"
        yield f"INSERT INTO {name}(rowid, words) {source}"


def _leaving(searched: Searched) -> Iterator[str]:
    for name, words in _texts(searched, "old"):
        yield f"INSERT INTO {name}({name}, rowid, words) VALUES ('delete', old.id, {words})"


def _texts(searched: Searched, row: str) -> Iterator[tuple[str, str]]:
    """Each FTS table with the expression for its text."""
    text = " || ' ' || ".join(f"COALESCE({row}.{column}, '')" for column in searched.columns)
    bare = text
    for letter, plain in _STROKES:
        bare = f"replace({bare}, char({letter}), '{plain}')"
    yield searched.index, bare
    yield f"{searched.index}_exact", text
