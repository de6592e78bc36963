"""Of what kind: places, bodies and posts by the words for them, each in one table with what is true of it.

The other rooms take from these tables by attribute which words they read; none spells such a list of its own.
"""
