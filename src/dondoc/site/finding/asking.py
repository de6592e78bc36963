"""The questions of a search, one for each kind of thing, way of matching and role: kept, and asked all at once.

What a person may read hangs on their role, their key and that of their agency. A kind that looked at anything else of
them would fail here, for of the person and the agency that stand in there is no more than the key.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.compiled import Compiled
from dondoc.site.finding.kinds import BY_KEY, Kind
from dondoc.site.fulltext.matching import How, asked_words

A_FEW, MOST = 6, 100  # rows shown of every kind; of one kind
Way = tuple[Kind, How]


def keys_found(acting: Acting, text: str, ways: Iterable[Way]) -> dict[str, dict[How, list[int]]]:
    """By kind and way, the keys of at most MOST + 1 rows that the person may read and that hold `text`: one query."""
    asked = list(ways)
    who, words = _who(acting), {how: asked_words(text, how) for how in How}
    parts: list[str] = []
    parameters: list[Any] = []
    for at, (kind, how) in enumerate(asked):
        statement = _keys(kind.key, how, _role(acting)).statement(**who, words=words[how])
        if statement and words[how]:
            parts.append(f"SELECT {at}, found.* FROM ({statement[0]}) AS found")  # noqa: S608  Django's own
            parameters += statement[1]
    found: dict[str, dict[How, list[int]]] = defaultdict(lambda: defaultdict(list))
    if parts:
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(parts), parameters)
            for at, key in cursor.fetchall():
                kind, how = asked[at]
                found[kind.key][how].append(key)
    return found


def a_few_rows(acting: Acting, kind: Kind, keys: Iterable[int]) -> list[Any]:
    """The rows of at most A_FEW `keys`, one at least, that the person may read."""
    wanted = list(keys)[:A_FEW]
    wanted += wanted[:1] * (A_FEW - len(wanted))
    numbered = {f"key{at}": key for at, key in enumerate(wanted)}
    return _rows(kind.key, _role(acting))(**_who(acting), **numbered)


@cache
def _keys(key: str, how: How, role: Role) -> Compiled[tuple[int]]:
    kind = BY_KEY[key]

    def found(user: int, agency: int, words: str) -> QuerySet[Any, tuple[int]]:
        rows = kind.readable(_standing_in(user, agency, role)).filter(kind.holding(words, how))
        return rows.order_by().values_list("pk")[: MOST + 1]

    return Compiled(found)


@cache
def _rows(key: str, role: Role) -> Compiled[Any]:
    def found(user: int, agency: int, **keys: int) -> QuerySet[Any]:
        return BY_KEY[key].readable(_standing_in(user, agency, role)).filter(pk__in=list(keys.values())).order_by()

    return Compiled(found, dict.fromkeys(("user", "agency", *(f"key{at}" for at in range(A_FEW))), int))


def _standing_in(user: int, agency: int, role: Role) -> Acting:
    person, place = User.from_db(None, ["id"], [user]), Agency.from_db(None, ["id"], [agency])
    return Acting(person, Membership(user=person, agency=place, role=role))


def _who(acting: Acting) -> dict[str, int]:
    return {"user": acting.person.pk, "agency": acting.agency.pk if acting.agency else 0}


def _role(acting: Acting) -> Role:
    if acting.role is None:
        raise NotAllowed
    return acting.role
