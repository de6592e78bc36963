"""Reading what is tracked. Everything here that leads to a row takes the person who asks."""

from dondoc.site.tracking.selectors.programme_summary import programme_summary
from dondoc.site.tracking.selectors.summary import cycle_summary

__all__ = ["cycle_summary", "programme_summary"]
