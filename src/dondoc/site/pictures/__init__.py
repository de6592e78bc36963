"""Charts on pages: a page asks for the address of a picture, and the picture is drawn when it is looked at.

In a view:

    from dondoc.site.pictures.showing import shown_charts

    [progress, heat] = shown_charts([chart, other], on=day, source=_("Reports of the agencies"))   # one or two queries

In its template:

    {% load dondoc_pictures %}{% chart_figure progress %}

which writes a <figure> with the picture (a narrow one for phones), a caption with title, day and source, and the table
that says the same. `chart_address(chart)` gives the address alone. Asking for an address draws nothing: the
specification is stored under a keyed hash of itself (`Picture`), and the first who opens the address has it drawn.

Whoever has the address sees the picture, signed in or not, so that public pages show charts, too. The address is an
HMAC of what the picture shows under the site's secret key: it cannot be guessed, not even by one who guesses the
numbers, and stands only on pages that their reader may see. What it answers never changes, so browsers keep it a year;
pictures that no page asked for in sixty days are forgotten.
"""
