"""The view from the top: what is late, with whom, since when; what falls due; who is silent; what changed.

A board is a page for one kind of reader (leaders, the office, an agency, a programme, the communes, the wall of the
operations centre). Every number on it is a `Linked`: the number and the list behind it, which has as many rows. Numbers
of obligations come from `figures`, never from counting, so that a page stays quick however much there is.
"""
