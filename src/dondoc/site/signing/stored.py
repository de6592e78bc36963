"""What was found of a signed file, as JSON."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from dondoc.signing import Signature, Verdict


def to_json(verdict: Verdict) -> dict[str, Any]:
    """Return `verdict` as JSON values."""
    kept = asdict(verdict)
    for signature in kept["signatures"]:
        signature["at"] = signature["at"].isoformat() if signature["at"] else None
    return kept


def from_json(kept: dict[str, Any]) -> Verdict:
    """Return what `to_json` made `kept` of."""
    signatures = tuple(
        Signature(**{**each, "at": datetime.fromisoformat(each["at"]) if each["at"] else None})
        for each in kept["signatures"]
    )
    return Verdict(**{**kept, "signatures": signatures})
