"""Who a session belongs to, read together with where they may act: every page asks both."""

from dondoc.site import clock
from dondoc.site.accounts.models import User
from dondoc.site.accounts.signing_in import Backend as OfAccounts
from dondoc.site.agencies.people import places_of


class Backend(OfAccounts):
    """Accounts with passwords; whoever has a membership comes with it in one query."""

    def get_user(self, user_id: int) -> User | None:
        """The person of a session, with their `places`; None where the account is gone or may no longer sign in."""
        places = places_of(user_id, clock.today())
        own = next((place.user for place in places if place.user_id == user_id), None)
        user = super().get_user(user_id) if own is None else own
        if user is None or not self.user_can_authenticate(user):
            return None
        user.places = places
        return user
