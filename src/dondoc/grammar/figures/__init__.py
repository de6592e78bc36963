"""How much: numbers, comparators and units, and which figures of a sentence or cell are targets.

`targets` reads a sentence, `target_cells` a cell; `measures` and `horizons` say what is measured and by when.
"""
