"""The index in PostgreSQL: beside each searched table one with two tsvectors, without and with accents.

The accents are taken away by functions of SQL, so no extension has to be installed. Signs become blanks first: the
parser of PostgreSQL would take some for parts of a word (a path, a tag, a number with its sign), `words` takes none.
"""

from collections.abc import Sequence
from string import punctuation

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper

from dondoc.site.fulltext.declaring import Searched

# Rows looked through for as many as a search wants at most; those tried before, and how many of them must hold it.
_NEAR, _WANTED, _TRIED, _PROMISING = 1_000, 101, 100, 5
_VERSION = "1"  # raise it when what is stored changes; every index is then made anew
_SIGNS, _BLANKS = punctuation.replace("'", "''"), " " * len(punctuation)

# 'đ' (U+0111) is a letter of its own, which normal form D does not take apart.
_FOLDED = rf"""CREATE OR REPLACE FUNCTION dondoc_folded(text) RETURNS text LANGUAGE sql
IMMUTABLE PARALLEL SAFE STRICT AS $$
SELECT translate(lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]+', '', 'g')),
  '{_SIGNS}' || chr(273) || chr(272), '{_BLANKS}dd') $$"""
_LOWERED = f"""CREATE OR REPLACE FUNCTION dondoc_lowered(text) RETURNS text LANGUAGE sql
IMMUTABLE PARALLEL SAFE STRICT AS $$
SELECT translate(lower($1), '{_SIGNS}', '{_BLANKS}') $$"""


def keys_holding(searched: Searched, *, exact: bool) -> str:
    """The SELECT of the keys of rows that hold what its one parameter asks for."""
    column = "exact" if exact else "folded"
    return f"SELECT id FROM {searched.index} WHERE {column} @@ to_tsquery('simple', %s)"


def first_keys_holding(searched: Searched, *, exact: bool) -> str:
    """The SELECT of what the first rows hold of that, without the index; its one parameter stands in it twice.

    A GIN index gives no key before it has all of them, however few are wanted: words that stand in every fourth row
    are found sooner by looking through some rows. Rare words are not looked for: the first hundred rows tell.
    """
    column = "exact" if exact else "folded"
    rows = f"SELECT id, {column} AS held FROM {searched.index} ORDER BY id LIMIT"
    holds = "held @@ (SELECT to_tsquery('simple', %s))"  # worked out once; a prepared statement would for each row
    return (
        f"SELECT id FROM ({rows} {_NEAR}) AS near WHERE {holds} "
        f"AND (SELECT count(*) FROM ({rows} {_TRIED}) AS tried WHERE {holds}) >= {_PROMISING} LIMIT {_WANTED}"
    )


def asked_for(words: Sequence[str], *, phrase: bool) -> str:
    """The parameter that asks for all of `words`, or for them as a phrase."""
    return " <-> ".join(words) if phrase else " & ".join(words) + ":*"


def install(connection: BaseDatabaseWrapper, searched: Searched) -> bool:
    """Make the index of one table where it is missing or of another making; return whether it was."""
    making = f"{_VERSION}: {', '.join(searched.columns)}; {searched.longest}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regclass(%s), 'pg_class')", [searched.index])
        if cursor.fetchone() == (making,):
            _enter_at_once(cursor, searched)
            return False
        for statement in _statements(searched):
            cursor.execute(statement)
        cursor.execute(f"COMMENT ON TABLE {searched.index} IS %s", [making])
    return True


def _statements(searched: Searched) -> tuple[str, ...]:
    index, table = searched.index, searched.table
    vectors = _vectors(searched, "")
    of_new = _vectors(searched, "NEW.")
    is_other = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in searched.columns)
    keep = (
        f"INSERT INTO {index} VALUES (NEW.id, {of_new}) "
        "ON CONFLICT (id) DO UPDATE SET folded = EXCLUDED.folded, exact = EXCLUDED.exact"
    )
    return (
        _FOLDED,
        _LOWERED,
        f"DROP TABLE IF EXISTS {index}",
        f"CREATE TABLE {index} (id bigint PRIMARY KEY, folded tsvector NOT NULL, exact tsvector NOT NULL)",
        f"INSERT INTO {index} SELECT id, {vectors} FROM {table}",
        f"CREATE INDEX {index}_folded ON {index} USING gin (folded) WITH (fastupdate = off)",
        f"CREATE INDEX {index}_exact ON {index} USING gin (exact) WITH (fastupdate = off)",
        f"CREATE OR REPLACE FUNCTION {index}_keep() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {keep}; RETURN NULL; END $$",
        f"CREATE OR REPLACE FUNCTION {index}_drop() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN DELETE FROM {index} WHERE id = OLD.id; RETURN NULL; END $$",
        f"CREATE OR REPLACE TRIGGER {index}_added AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION {index}_keep()",
        f"CREATE OR REPLACE TRIGGER {index}_changed AFTER UPDATE OF {', '.join(searched.columns)} ON {table} "
        f"FOR EACH ROW WHEN ({is_other}) EXECUTE FUNCTION {index}_keep()",
        f"CREATE OR REPLACE TRIGGER {index}_removed AFTER DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {index}_drop()",
    )


def _enter_at_once(cursor: CursorWrapper, searched: Searched) -> None:
    """Let an index of earlier days take each text in when it comes.

    By itself PostgreSQL puts new texts on a heap, up to 4 MB, which each search then reads through; or the planner
    thinks that so dear that it reads the whole table instead.
    """
    for name in (f"{searched.index}_folded", f"{searched.index}_exact"):
        cursor.execute("SELECT reloptions FROM pg_class WHERE oid = to_regclass(%s)", [name])
        if "fastupdate=off" not in ((cursor.fetchone() or [None])[0] or []):
            cursor.execute(f"ALTER INDEX {name} SET (fastupdate = off)")
            cursor.execute("SELECT gin_clean_pending_list(%s::regclass)", [name])


def _vectors(searched: Searched, row: str) -> str:
    joined = " || ' ' || ".join(f"COALESCE({row}{column}, '')" for column in searched.columns)
    text = f"left({joined}, {searched.longest})"
    return ", ".join(f"to_tsvector('simple', dondoc_{shape}({text}))" for shape in ("folded", "lowered"))
