"""Agencies as the site stores them, who belongs to which, and on whose behalf a request acts."""
