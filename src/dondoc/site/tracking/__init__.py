"""Obligations, what agencies report of them, and the cycles in which they do so.

Publishing a programme binds each task to the agencies that lead it (`actions.bind_obligations`). In an open cycle
officers write drafts, the head submits, the consolidator or the office judges; only what was submitted is public.
Deadlines and lateness are derived from days (`timeliness`, `punctuality`), never stored. `selectors` read for a
person, `actions` change, `rights` says who may; `selectors.cycle_summary` is what consolidated reports are made of.
"""
