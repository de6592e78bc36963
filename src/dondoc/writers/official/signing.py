"""Who signs by what right, as the lines above a signature (Nghị định 30/2020/NĐ-CP, điều 13 and phụ lục I).

>>> for_head("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC").posts
('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC')
"""

from dondoc.writers.official import formulae
from dondoc.writers.official.document import Signature


def on_behalf(body: str, post: str, *, name: str = "") -> Signature:
    """Return the signature of the one in `post` for a body that decides together: 'TM. ỦY BAN NHÂN DÂN'."""
    return Signature((post,), formulae.authority("on_behalf", body), name)


def for_head(head: str, post: str, *, body: str = "", name: str = "") -> Signature:
    """Return the signature of a deputy in `post` for the head: 'KT. CHỦ TỊCH'; `body` where the head signs for one."""
    authority = formulae.authority("on_behalf", body) if body else ""
    return Signature((formulae.authority("for_head", head), post), authority, name)


def by_order(head: str, post: str, *, name: str = "") -> Signature:
    """Return the signature of the head of a unit, by order of the head of the agency: 'TL. CHỦ TỊCH'."""
    return Signature((formulae.authority("by_order", head), post), name=name)


def by_delegation(head: str, post: str, *, name: str = "") -> Signature:
    """Return the signature of one to whom the head delegated it in writing: 'TUQ. CHỦ TỊCH'."""
    return Signature((formulae.authority("by_delegation", head), post), name=name)


def acting(post: str, *, name: str = "") -> Signature:
    """Return the signature of one who holds `post` until somebody is appointed: 'Q. GIÁM ĐỐC'."""
    return Signature((formulae.authority("acting", post),), name=name)
