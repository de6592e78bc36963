"""The language of the genre: what the words of a programme mean.

Each room reads one kind of thing: `bodies` who, `times` when, `figures` how much, `assigning` who is told to do what,
`reporting` what is to be reported, `cells` what tables say by their form, `documents` the marks of an official
document, `words` and `slips` what is wrong in it; the words that several of them need stand in `kinds`. Each module
of a room reads out of canonical text, knows no document around it, and keeps its knowledge in a table of rules
(`rules`): a name, a pattern, a production. `tests/grammar` has, for every rule, words that it reads and words that it
must leave alone.
"""
