"""Who signs in, as Django knows them; who a session belongs to is asked by a question put together once."""

from django.contrib.auth.backends import ModelBackend
from django.db.models import QuerySet

from dondoc.site.accounts.models import User
from dondoc.site.compiled import compiled


class Backend(ModelBackend):
    """Accounts with passwords."""

    def get_user(self, user_id: int) -> User | None:
        """The person of a session; None where the account is gone or may no longer sign in."""
        found = _users(key=user_id)
        return found[0] if found and self.user_can_authenticate(found[0]) else None


@compiled
def _users(key: int) -> QuerySet[User]:
    return User.objects.filter(pk=key).order_by()
