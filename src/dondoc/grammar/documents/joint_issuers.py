"""Documents that several issue together: 'Bộ Tư pháp - Bộ Nội vụ', in one line of a letterhead or in two."""

import re
from collections.abc import Iterable, Sequence

from dondoc.text import fold

# A ministry belongs to no other, and a department to none: what stands over one is who issues with it.
_PEERS = (re.compile(r"bộ (?!chỉ huy|tư lệnh|đội)\w"), re.compile(r"sở \w"))
_TOGETHER = " - "


def with_peers(names: Sequence[str]) -> list[str]:
    """Return the last of `names`, lines of a letterhead from above, with those before it that are its peers."""
    folded = [fold(name) for name in names]
    kind = next((peers for peers in _PEERS if peers.match(folded[-1])), None)
    peers = [name for name, words in zip(names, folded, strict=True) if kind is not None and kind.match(words)]
    return list(dict.fromkeys([*peers, names[-1]]))


def issued_together(issuers: Iterable[str]) -> str:
    """Return the name of all `issuers` of one document."""
    return _TOGETHER.join(issuers)


def parted(issuer: str) -> list[str]:
    """Return those of whom `issuer` may be the name; the name of one may have the same sign in its midst."""
    return issuer.split(_TOGETHER)
