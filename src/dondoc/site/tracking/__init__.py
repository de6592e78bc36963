"""Obligations, what agencies report of them, and the monthly cycles in which they do so."""
