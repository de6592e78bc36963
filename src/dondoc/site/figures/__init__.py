"""Counts of obligations, kept up to date by the database in the very transaction that changes one.

How to use it: ask for the figures of a day, and say what they are counted by.

    from dondoc.site.figures.models import Scope
    from dondoc.site.figures.selectors.classes import classes_by, classes_in_all, classes_of
    from dondoc.site.figures.selectors.due import due_by_day, due_between
    from dondoc.site.figures.selectors.months import months_by

    classes_in_all(today)                             # Classes: the four of the Government's reports, and no deadline
    classes_by(Scope.AGENCY, today)                   # {agency's key: Classes}, for every agency
    classes_by(Scope.PROGRAMME, today, Basis.CONFIRMED, keys=[3, 4])
    classes_of(Scope.SECTION, section.pk, today)      # of one: zeros where it has none
    due_between(Scope.AGENCY, today, today + timedelta(days=30))    # {key: how many open ones fall due}
    months_by(Scope.AGENCY, date(2026, 1, 1), date(2026, 12, 1), today)   # {(key, month): Classes}

They are what holds now, sorted by how it stands on the day that is asked for: today's figures for today, and for a
later day what will be late by then if nothing is done. They do not go back: how things stood on an earlier day tells
`tracking.selectors.then`, and what a closed cycle came to `tracking.selectors.cycle_summary`. Whoever asks has to
have asked first whether the person may see the figures (`tracking.rights.must_read`).

Like every count of the site they leave out rounds that are history, and what was dropped is in no class. Each equals
the list of obligations with the same filters; a test plays random histories and counts one by one.
"""
