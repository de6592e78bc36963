"""Verbs: those with which what is to be done begins, so that nobody is named behind them any more.

All rooms that look for the end of a name, or for the beginning of work, ask these tables.
"""
