"""The index in PostgreSQL: beside each searched table one with two tsvectors, without and with accents.

The accents are taken away by `translate`, so no extension has to be installed, and the database's own language rules
do not matter. Words are split as in `words`: whatever is neither letter nor figure parts them.
"""

import unicodedata
from collections.abc import Sequence

from django.db.backends.base.base import BaseDatabaseWrapper

from dondoc.site.fulltext.declaring import Searched
from dondoc.site.searching import searchable

_VERSION = "1"  # raise it when what is stored changes; every index is then made anew
_ACCENTED = (*range(0xC0, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA))
_MARKS = "".join(map(chr, range(0x300, 0x370)))


def keys_holding(searched: Searched, words: Sequence[str], *, phrase: bool, exact: bool) -> tuple[str, str]:
    """The SELECT of the keys of rows that hold `words`, and its one parameter."""
    column = "exact" if exact else "folded"
    asked = " <-> ".join(words) if phrase else " & ".join(words) + ":*"
    return f"SELECT id FROM {searched.index} WHERE {column} @@ to_tsquery('simple', %s)", asked


def install(connection: BaseDatabaseWrapper, searched: Searched) -> bool:
    """Make the index of one table where it is missing or of another making; return whether it was."""
    making = f"{_VERSION}: {', '.join(searched.columns)}; {searched.longest}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regclass(%s), 'pg_class')", [searched.index])
        if cursor.fetchone() == (making,):
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
        _function("dondoc_folded", *_folding()),
        _function("dondoc_lowered", *_lowering()),
        f"DROP TABLE IF EXISTS {index}",
        f"CREATE TABLE {index} (id bigint PRIMARY KEY, folded tsvector NOT NULL, exact tsvector NOT NULL)",
        f"INSERT INTO {index} SELECT id, {vectors} FROM {table}",
        f"CREATE INDEX {index}_folded ON {index} USING gin (folded)",
        f"CREATE INDEX {index}_exact ON {index} USING gin (exact)",
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


def _vectors(searched: Searched, row: str) -> str:
    joined = " || ' ' || ".join(f"COALESCE({row}{column}, '')" for column in searched.columns)
    text = f"left({joined}, {searched.longest})"
    return ", ".join(f"to_tsvector('simple', dondoc_{shape}({text}))" for shape in ("folded", "lowered"))


def _function(name: str, letters: str, becoming: str) -> str:
    """A function from a text to its words. Letters are changed by `translate`: in a database that was made with the
    locale C, lower() leaves those outside ASCII alone."""
    return (
        f"CREATE OR REPLACE FUNCTION {name}(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS "
        f"$$ SELECT regexp_replace(lower(translate($1, '{letters}', '{becoming}')), '[^[:alnum:]]+', ' ', 'g') $$"
    )


def _folding() -> tuple[str, str]:
    """Accented letters and what stands for each; marks that stand alone come last, and become nothing."""
    pairs = [(chr(code), searchable(chr(code))) for code in _ACCENTED]
    single = [(letter, bare) for letter, bare in pairs if len(bare) == 1 and bare != letter]
    return "".join(letter for letter, _ in single) + _MARKS, "".join(bare for _, bare in single)


def _lowering() -> tuple[str, str]:
    """Capitals outside ASCII and their small letters."""
    pairs = [(chr(code), unicodedata.normalize("NFC", chr(code).lower())) for code in _ACCENTED]
    single = [(capital, small) for capital, small in pairs if len(small) == 1 and small != capital]
    return "".join(capital for capital, _ in single), "".join(small for _, small in single)
