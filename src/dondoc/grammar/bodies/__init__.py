"""Who: agencies, other bodies and people, by their names, posts and short forms.

What the register knows is found by `placed_agencies` and `named_agencies`; what it does not know by `organisations`,
`unknown_bodies` and `bodies_as_written`; `agencies` puts all of it together for a cell, a heading, the head of a line.
"""
