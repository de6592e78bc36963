"""What an entry of the data files may say: its keys, and the values that some of them choose from."""

import re
from datetime import date

from dondoc.register.files import Entry, check_choice, check_keys

# What an agency may be, in the order in which a list of all shows them.
KINDS = (
    "committee", "office-holder", "council", "office", "department", "inspectorate", "board", "force", "procuracy",
    "court", "central-branch", "project-board", "public-unit", "press", "party", "front", "union", "association",
    "district", "commune", "group", "assembly", "government", "ministry", "steering-body",
)  # fmt: skip
CERTAINTY = ("confirmed", "partly", "unconfirmed")
PROVINCE, PLACE, GROUP, CENTRAL = "province", "place", "group", "central"
_LEVELS = (PROVINCE, PLACE, GROUP, CENTRAL)
_REQUIRED: dict[str, type] = {"id": str, "name": str, "kind": str}
_OPTIONAL: dict[str, type] = {
    "short": str, "abbreviation": str, "initials": list, "also": list, "in_lists": list, "bare": list, "parent": str,
    "code": str, "from": date, "to": date, "basis": list, "verified": str, "note": str, "lowercase": bool,
    "not_after": list, "not_before": list, "members": dict,
}  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_entry(entry: Entry) -> None:
    """Raise InvalidRegister for an unknown or missing key, a value that cannot be, days that run backwards."""
    check_keys(entry, _REQUIRED, _OPTIONAL)
    if entry.level not in _LEVELS:
        raise entry.invalid(f"its file has the level '{entry.level}'", f"begin it with 'level: {PROVINCE}' or another")
    if not _ID.fullmatch(entry.id):
        raise entry.invalid("the id is not small letters, digits and hyphens", "write it like so-tai-chinh")
    check_choice(entry, "kind", KINDS)
    check_choice(entry, "verified", CERTAINTY)
    first, last = entry.values.get("from"), entry.values.get("to")
    if first and last and last < first:
        raise entry.invalid(f"ends on {last}, before it begins on {first}", "exchange or mend the days")
