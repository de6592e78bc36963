"""Slips that a sentence or a cell shows by itself: sums that do not add up, days no calendar has, lists that skip."""
