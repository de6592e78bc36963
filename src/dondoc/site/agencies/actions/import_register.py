"""Taking in a workbook of the register, and applying what it changes once that has been looked at."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.importing.differences import Changed, Differences, Restated, differences_of
from dondoc.site.agencies.importing.rows import AgencyRow, SuccessionRow, read_register_file
from dondoc.site.agencies.models import Agency, RegisterImport, Spelling, Succession
from dondoc.site.agencies.naming import RegisterRefused, place_after_its_kind
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.placing import enter_placement
from dondoc.site.agencies.signals import agency_added, agency_ended

_OWN_FIELDS = ("name", "short_name", "kind", "code", "valid_from", "valid_to", "basis")


@transaction.atomic
def take_in_register(acting: Acting, name: str, data: bytes) -> RegisterImport:
    """Keep the workbook `data` to be looked at; it changes nothing yet, and replaces one that was never applied.

    Raises NotAllowed unless an administrator asks, UnreadableFile where it is no workbook.
    """
    _must_administer(acting)
    read_register_file(data, name)
    RegisterImport.objects.filter(uploaded_by=acting.person, applied_at__isnull=True).delete()
    return RegisterImport.objects.create(
        name=name[:200], content=data, uploaded_by=acting.person, uploaded_at=clock.now()
    )


def differences_in(imported: RegisterImport) -> Differences:
    """In what the workbook differs from the register now."""
    return differences_of(read_register_file(bytes(imported.content), imported.name))


@transaction.atomic
def apply_register(acting: Acting, imported: RegisterImport, seen: str) -> Differences:
    """Change the register as the workbook says, and return what that was; `seen` is the digest of what was shown.

    Names and days in it are corrections: they hold for all days. A new parent holds from today. Raises NotAllowed
    unless an administrator asks, RegisterRefused where it has faults, was applied before, or would change something
    else than was shown.
    """
    _must_administer(acting)
    imported = RegisterImport.objects.select_for_update(of=("self",)).get(pk=imported.pk)
    if imported.applied_at:
        raise RegisterRefused(_("This file was applied before."))
    found = differences_in(imported)
    if found.faults:
        raise RegisterRefused(_("The file has faults; nothing was changed."))
    if found.digest != seen:
        raise RegisterRefused(_("The register has changed since: look at the differences again."))
    _apply(acting, found, imported)
    imported.applied_at = clock.now()
    imported.save(update_fields=["applied_at"])
    audit.record(
        acting.user,
        "agencies.register.applied",
        imported,
        file=imported.name,
        added=len(found.added),
        changed=len(found.changed),
        handed_over=len(found.handed_over),
        restated=len(found.restated),
    )
    return found


def _apply(acting: Acting, found: Differences, imported: RegisterImport) -> None:
    made = [_add(row) for row in found.added]
    agencies = {agency.register_id: agency for agency in Agency.objects.all()}
    for agency, row in zip(made, found.added, strict=True):
        _spell(agency, row)
        if row.parent:
            Agency.objects.filter(pk=agency.pk).update(parent=agencies[row.parent])
        audit.record(acting.user, "agencies.register.imported", agency, file=imported.name)
    for one in found.changed:
        _change(acting, agencies[one.register_id], one, agencies, imported)
    for passed in found.handed_over:
        _hand_over(acting, passed, agencies)
    for restated in found.restated:
        _restate(acting, restated)
    for agency in made:
        agency_added.send(Agency, agency=agency)


def _add(row: AgencyRow) -> Agency:
    facts = {name: getattr(row, name) for name in _OWN_FIELDS}
    return Agency.objects.create(
        register_id=row.register_id,
        is_group=row.kind == "group",
        position=place_after_its_kind(row.kind),
        is_edited=True,
        **facts,
    )


def _change(
    acting: Acting, agency: Agency, one: Changed, agencies: dict[str, Agency], imported: RegisterImport
) -> None:
    fields = {name: after for name, _before, after in one.fields}
    for name in _OWN_FIELDS:
        if name in fields:
            setattr(agency, name, fields[name])
    agency.is_edited = True
    agency.save()
    if "spellings" in fields:
        _spell(agency, one.row)
    if "parent" in fields:
        parent = agencies[one.row.parent] if one.row.parent else None
        enter_placement(agency, parent, clock.today(), basis=imported.name, by=acting.person)
    audit.record(acting.user, "agencies.register.imported", agency, file=imported.name, fields=sorted(fields))
    if fields.get("valid_to"):
        agency_ended.send(Agency, agency=agency)


def _spell(agency: Agency, row: AgencyRow) -> None:
    agency.spellings.exclude(words__in=row.spellings).delete()
    known = set(agency.spellings.values_list("words", flat=True))
    for words in row.spellings:
        if words not in known:
            Spelling.objects.create(agency=agency, words=words)


def _hand_over(acting: Acting, row: SuccessionRow, agencies: dict[str, Agency]) -> None:
    Succession.objects.create(
        giver=agencies[row.giver],
        heir=agencies[row.heir],
        day=row.day,
        field=row.field,
        basis=row.basis,
        note=row.note,
        decided_by=acting.person,
        decided_at=clock.now(),
    )


def _restate(acting: Acting, one: Restated) -> None:
    """Say otherwise on what a succession rests. It is the administrator's from then on: loading leaves it alone."""
    row = one.row
    stored = Succession.objects.select_related("giver", "heir").get(
        giver__register_id=row.giver, heir__register_id=row.heir, day=row.day, field=row.field
    )
    for name, _before, after in one.fields:
        setattr(stored, name, after)
    stored.decided_by, stored.decided_at = acting.person, clock.now()
    stored.save(update_fields=[*(name for name, _before, _after in one.fields), "decided_by", "decided_at"])
    audit.record(
        acting.user, "agencies.succession.restated", stored.giver, heir=stored.heir.name, day=row.day, basis=row.basis
    )


def _must_administer(acting: Acting) -> None:
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
