"""The full-text index: which rows of a table hold some words, with or without their accents.

Rooms declare what of theirs is searched (`declaring.declare`), ask with `matching.rows_with`, and know nothing of the
database: SQLite keeps FTS5 tables, PostgreSQL tsvector columns with GIN indexes. In both, triggers keep the index in
the very transaction that changes a text.
"""
