"""The stored agencies and the register of the library: filled from it, and asked for by what a document names."""

import hashlib

from django.utils.text import slugify

from dondoc.register import Agency as RegisteredAgency
from dondoc.register import load_register
from dondoc.site.agencies.models import UNREGISTERED, Agency
from dondoc.site.searching import searchable


def store_register() -> tuple[int, int]:
    """Make the stored agencies equal to those of the register; return how many were added and how many changed.

    Agencies that the register does not know stay as they are, and so does everything that points to one.
    """
    stored = {agency.register_id: agency for agency in Agency.objects.all()}
    added = changed = 0
    for registered in load_register().agencies.values():
        agency = stored.get(registered.id)
        added += agency is None
        changed += agency is not None and _differs(agency, registered)
        if agency is None or _differs(agency, registered):
            Agency.objects.update_or_create(register_id=registered.id, defaults=_facts(registered))
    return added, changed


def agency_for(ref_id: str | None, name: str, group: bool) -> Agency:
    """The stored agency with the register id `ref_id`, or for a name unknown to the register one made for it.

    The same unknown name, however it is written in capitals and accents, gives the same agency.
    """
    register_id = register_id_of(ref_id, name)
    stored = Agency.objects.filter(register_id=register_id).first()
    return stored or Agency.objects.get_or_create(register_id=register_id, defaults=_defaults(ref_id, name, group))[0]


def register_id_of(ref_id: str | None, name: str) -> str:
    """The id under which an agency is stored: `ref_id`, or one made of the name where the register has none."""
    if ref_id:
        return ref_id
    words = searchable(name)
    digest = hashlib.sha256(words.encode()).hexdigest()[:8]
    return f"x-{slugify(words)[:60].strip('-')}-{digest}"


def _defaults(ref_id: str | None, name: str, group: bool) -> dict[str, object]:
    registered = load_register().agencies.get(ref_id) if ref_id else None
    if registered:
        return _facts(registered)
    return {"name": name, "kind": UNREGISTERED, "is_group": group, "position": _AFTER_ALL_REGISTERED}


_AFTER_ALL_REGISTERED = 1_000_000


def _facts(registered: RegisteredAgency) -> dict[str, object]:
    return {
        "name": registered.name,
        "short_name": registered.short_name or "",
        "kind": registered.kind,
        "is_group": registered.group,
        "valid_from": registered.valid_from,
        "valid_to": registered.valid_to,
        "position": registered.position,
    }


def _differs(agency: Agency, registered: RegisteredAgency) -> bool:
    return any(getattr(agency, name) != value for name, value in _facts(registered).items())
