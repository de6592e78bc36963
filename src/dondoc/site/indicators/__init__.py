"""Indicators through documents: what is measured, its figures, and how they stand to each document's target."""
