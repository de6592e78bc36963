"""Sessions in the database, as Django keeps them; the question that each request begins with is put together once."""

from datetime import datetime

from django.contrib.sessions.backends.db import SessionStore as InDatabase
from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.utils import timezone

from dondoc.site.compiled import compiled


class SessionStore(InDatabase):
    """The session of a request."""

    def _get_session_from_db(self) -> Session | None:
        found = _sessions(key=self.session_key, now=timezone.now())
        if not found:
            self._session_key = None
            return None
        return found[0]


@compiled
def _sessions(key: str, now: datetime) -> QuerySet[Session]:
    return Session.objects.filter(session_key=key, expire_date__gt=now)
