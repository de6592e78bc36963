"""The people of the demonstration: a few who may sign in, and an officer and a head for every agency that acts."""

from django.contrib.auth.hashers import make_password

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.demo.data import people

_NOWHERE = "dondoc.example"  # a domain that can never be (RFC 2606)


class Cast:
    """Finds or makes the person who acts for an agency in a role."""

    def __init__(self) -> None:
        self._password = make_password(people()["password"])  # once: hashing is made to be slow

    def sign_in_people(self) -> list[Membership]:
        """Make those who may sign in and return their memberships."""
        return [
            self._member(entry["username"], entry["display_name"], entry["agency"], Role(entry["role"]), active=True)
            for entry in people()["may_sign_in"]
        ]

    def acting(self, agency: Agency, role: Role) -> Acting:
        """Return someone of `agency` in `role`, made for the purpose where nobody is there yet."""
        found = Membership.objects.filter(agency=agency, role=role).select_related("user", "agency").first()
        if found is None:
            name = people()["officer" if role is Role.OFFICER else "head"].format(agency=agency.name)
            found = self._member(f"{agency.register_id}-{role}", name, agency.register_id, role, active=False)
        return Acting(found.user, found)

    def office(self) -> Acting:
        """Return the person of the committee's office."""
        found = Membership.objects.select_related("user", "agency").get(role=Role.OFFICE)
        return Acting(found.user, found)

    def _member(self, username: str, display_name: str, register_id: str, role: Role, *, active: bool) -> Membership:
        user = User.objects.create(
            username=username[:150],
            display_name=display_name,
            password=self._password,
            is_active=active,
            email=f"{username}@{_NOWHERE}" if active else "",
        )
        return Membership.objects.create(user=user, agency=Agency.objects.get(register_id=register_id), role=role)
