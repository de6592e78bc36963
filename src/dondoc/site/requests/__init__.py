"""Requests to change an obligation: a later deadline, another lead, other words, or that it is not to be done any more.

The people of its agency draft, the head submits, the office or a leader decides. Agreeing puts the change into effect
in the same transaction (`tracking.actions.change_deadline` and its neighbours), as a record beside what held before.
"""
