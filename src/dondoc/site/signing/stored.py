"""What was found of a signed file, as JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from dondoc.signing import Signature, Verdict

_MOMENTS = ("at", "revocation_at")


def to_json(verdict: Verdict) -> dict[str, Any]:
    """Return `verdict` as JSON values."""
    kept = asdict(verdict)
    for signature in kept["signatures"]:
        for name in _MOMENTS:
            signature[name] = signature[name].isoformat() if signature[name] else None
    return kept


def from_json(kept: dict[str, Any]) -> Verdict:
    """Return what `to_json` made `kept` of."""
    signatures = tuple(Signature(**{**each, **dict(_moments(each))}) for each in kept["signatures"])
    return Verdict(**{**kept, "signatures": signatures})


def _moments(each: dict[str, Any]) -> Iterator[tuple[str, datetime | None]]:
    """The moments of a signature that was kept; one that was kept before there was such a moment has none."""
    for name in _MOMENTS:
        yield name, datetime.fromisoformat(each[name]) if each.get(name) else None
