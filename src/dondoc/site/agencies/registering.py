"""The stored agencies and the register of the library: filled from it, and asked for by what a document names."""

import hashlib
import re
from collections.abc import Iterable

from django.utils.text import slugify

from dondoc.register import Agency as RegisteredAgency
from dondoc.register import Register, Transfer
from dondoc.site.agencies.home import home_register
from dondoc.site.agencies.models import UNREGISTERED, Agency, GroupMember, Spelling, Succession
from dondoc.site.searching import searchable

# A source that is a numbered document ('45/2025/ND-CP'), up to what is said about it.
_DOCUMENT = re.compile(r"[^,;]*\b\d+/(?:\d{4}/)?[^\W\d][^,;]*")


def store_register() -> tuple[int, int]:
    """Make the stored agencies equal to those of the register; return how many were added and how many changed.

    Agencies that the register does not know stay as they are, and so does everything that points to one, and
    what an administrator has edited.
    """
    register = home_register()
    stored = {agency.register_id: agency for agency in Agency.objects.all()}
    added = changed = 0
    for registered in register.agencies.values():
        agency = stored.get(registered.id)
        if agency is None:
            stored[registered.id] = Agency.objects.create(register_id=registered.id, **facts_of(registered))
            added += 1
        elif not agency.is_edited and _change(agency, facts_of(registered)):
            changed += 1
    _store_parents(register, stored)
    _store_transfers(register, stored)
    _store_members(register, stored)
    return added, changed


def agency_for(ref_id: str | None, name: str, group: bool) -> Agency:
    """The stored agency with the register id `ref_id`, or for a name unknown to the register one made for it.

    The same unknown name, however it is written in capitals and accents, gives the same agency; a spelling that
    an administrator has given to an agency gives that one.
    """
    register_id = register_id_of(ref_id, name)
    stored = Agency.objects.filter(register_id=register_id).first() or (None if ref_id else _spelt(name))
    return stored or Agency.objects.get_or_create(register_id=register_id, defaults=_defaults(ref_id, name, group))[0]


def register_id_of(ref_id: str | None, name: str) -> str:
    """The id under which an agency is stored: `ref_id`, or one made of the name where the register has none."""
    if ref_id:
        return ref_id
    words = searchable(name)
    digest = hashlib.sha256(words.encode()).hexdigest()[:8]
    return f"x-{slugify(words)[:60].strip('-')}-{digest}"


def facts_of(registered: RegisteredAgency) -> dict[str, object]:
    """What is stored of an agency of the register, all but its parent, by field."""
    register = home_register()
    return {
        "name": registered.name,
        "short_name": registered.short_name or "",
        "kind": registered.kind,
        "is_group": registered.group,
        "member_kinds": member_kinds(registered.id) if registered.group else [],
        "code": registered.code or "",
        "valid_from": registered.valid_from,
        "valid_to": registered.valid_to,
        "basis": documents_among(register, registered.basis),
        "certainty": registered.verified or "",
        "position": registered.position,
    }


def member_kinds(group_id: str) -> list[str]:
    """The kinds of agencies that the group `group_id` of the register stands for."""
    return sorted(home_register().membership(group_id).kinds)


def documents_among(register: Register, basis: Iterable[str]) -> str:
    """The numbered documents among the sources `basis`, one a line; other sources only support a day."""
    found = (_DOCUMENT.match(register.sources[source]) for source in basis)
    return "\n".join(match[0].strip() for match in found if match)


def _spelt(name: str) -> Agency | None:
    spelling = Spelling.objects.filter(search_words=searchable(name)).select_related("agency").first()
    return spelling.agency if spelling else None


def _defaults(ref_id: str | None, name: str, group: bool) -> dict[str, object]:
    registered = home_register().agencies.get(ref_id) if ref_id else None
    if registered:
        return facts_of(registered)
    return {"name": name, "kind": UNREGISTERED, "is_group": group, "position": AFTER_ALL_REGISTERED}


AFTER_ALL_REGISTERED = 1_000_000


def _change(agency: Agency, facts: dict[str, object]) -> bool:
    """Whether `agency` had to be changed to agree with `facts`."""
    changed = [name for name, value in facts.items() if getattr(agency, name) != value]
    for name in changed:
        setattr(agency, name, facts[name])
    if changed:
        agency.save()
    return bool(changed)


def _store_parents(register: Register, stored: dict[str, Agency]) -> None:
    moved = []
    for registered in register.agencies.values():
        agency, parent = stored[registered.id], stored.get(registered.parent or "")
        if not agency.is_edited and agency.parent_id != (parent and parent.pk):
            agency.parent = parent
            moved.append(agency)
    Agency.objects.bulk_update(moved, ["parent"], batch_size=100)


def _store_transfers(register: Register, stored: dict[str, Agency]) -> None:
    """Store the register's transfers that are new, drop those that it no longer has; decisions of people stay."""
    ids = {agency.pk: agency.register_id for agency in stored.values()}
    wanted = {(one.giver, one.heir, one.day, one.field or ""): one for one in register.transfers}
    known = set()
    for row in Succession.objects.all():
        key = (ids[row.giver_id], ids[row.heir_id], row.day, row.field)
        known.add(key)
        if row.decided_by_id is None and key not in wanted:
            row.delete()
    rows = [_row(register, one, stored) for key, one in wanted.items() if key not in known]
    Succession.objects.bulk_create(rows, batch_size=100)


def _store_members(register: Register, stored: dict[str, Agency]) -> None:
    """Make what the register enters of groups' members equal to what is stored; what people entered stays."""
    wanted = {
        (group.id, one.agency, one.valid_from, one.valid_to, one.is_out): documents_among(register, one.basis)
        for group in register.agencies.values()
        if group.group
        for one in register.membership(group.id).entered
    }
    known = set()
    for row in GroupMember.objects.filter(decided_by__isnull=True).select_related("group", "agency"):
        key = (row.group.register_id, row.agency.register_id, row.valid_from, row.valid_to, row.is_out)
        known.add(key)
        if key not in wanted:
            row.delete()
    GroupMember.objects.bulk_create(
        GroupMember(
            group=stored[group], agency=stored[agency], valid_from=first, valid_to=last, is_out=is_out, basis=basis
        )
        for (group, agency, first, last, is_out), basis in wanted.items()
        if (group, agency, first, last, is_out) not in known
    )


def _row(register: Register, transfer: Transfer, stored: dict[str, Agency]) -> Succession:
    return Succession(
        giver=stored[transfer.giver],
        heir=stored[transfer.heir],
        day=transfer.day,
        field=transfer.field or "",
        basis=documents_among(register, transfer.basis),
        certainty=transfer.verified or "",
    )
