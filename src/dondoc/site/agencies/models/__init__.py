"""Agencies through time, and people's places in them."""

from dondoc.site.agencies.models.agency import UNREGISTERED, Agency, Spelling
from dondoc.site.agencies.models.delegation import Delegation
from dondoc.site.agencies.models.imported import RegisterImport
from dondoc.site.agencies.models.membership import Membership
from dondoc.site.agencies.models.standing import GroupMember, Placement
from dondoc.site.agencies.models.succession import Succession

__all__ = [
    "UNREGISTERED",
    "Agency",
    "Delegation",
    "GroupMember",
    "Membership",
    "Placement",
    "RegisterImport",
    "Spelling",
    "Succession",
]
