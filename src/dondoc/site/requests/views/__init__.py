"""The pages of the requests room: each reads through selectors, changes through one action, and renders."""

from dondoc.site.requests.views.asking import new, rewrite
from dondoc.site.requests.views.listing import requests
from dondoc.site.requests.views.one import request_page, step

__all__ = ["new", "request_page", "requests", "rewrite", "step"]
