"""Figures in sheets: those of our own, signed and filled in without a connection, and tables of statistics offices.

Both become proposed figures (`proposed`), are compared with what is stored (`comparing`), shown, and applied in one
transaction. How our own sheets look, are sealed and opened is the worksheets room's.
"""
