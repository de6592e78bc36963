"""The language of the genre: what the words of a programme mean.

Each module reads one kind of thing (numbers, periods, schedules, agencies, numbering, column headings, targets)
out of canonical text, knows no document around it, and keeps its knowledge in a table of rules: a name, a pattern,
a production. `tests/grammar` has, for every rule, words that it reads and words that it must leave alone.
"""
