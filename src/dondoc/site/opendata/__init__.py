"""Open data: everything public as tables, a catalogue of them, indicators in SDMX, and what has changed since.

It asks `public.selectors` for what is public and the library's `writers.opendata` how it is written; files go out as
they are made, so that their length costs no memory.
"""
