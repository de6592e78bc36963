"""Words that make no sense: broken, left out, written twice or with letters of another language.

The lists in `lexicon` were written for this project; `puzzles` and `misspellings` ask everything else of this room.
"""
