"""When: stretches of the calendar, deadlines, what recurs, and of which year a time is that names none.

`periods` reads stretches, `schedules` what a cell or a sentence of a task says of time; the others are their parts.
"""
