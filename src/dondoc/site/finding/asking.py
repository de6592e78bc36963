"""The questions of a search, one for each kind of thing, way of matching and role: kept, and asked all at once.

What a person may read hangs on their role, their key and that of their agency. A kind that looked at anything else of
them would fail here, for of the person and the agency that stand in there is no more than the key.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.compiled import Compiled
from dondoc.site.finding.kinds import BY_KEY, Kind
from dondoc.site.fulltext.matching import How, asked_words
from dondoc.site.statements import Statement

A_FEW, MOST = 6, 100  # rows shown of every kind; of one kind
Way = tuple[Kind, How]


def keys_found(acting: Acting, text: str, ways: Iterable[Way]) -> dict[str, dict[How, list[int]]]:
    """By kind and way, the keys of at most MOST + 1 rows that the person may read and that hold `text`: one query.

    The ways of a kind come with the closest first: once one has found that many, those after it are not asked.
    """
    asked = tuple((kind.key, how) for kind, how in ways)
    words = {how.value: asked_words(text, how) for how in How}
    question = _question(asked, _role(acting)) if asked and all(words.values()) else None
    found: dict[str, dict[How, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, key in question.rows(connection, {**_who(acting), **words}) if question else ():
        kind, how = asked[at]
        found[kind][how].append(key)
    return found


@lru_cache(maxsize=256)
def _question(ways: tuple[tuple[str, How], ...], role: Role) -> Statement | None:
    """One statement for all `ways`: each question of a kind is asked while those before it have not found enough."""
    steps, selects, parameters = list[str](), list[str](), list[Any]()
    before: dict[str, list[str]] = defaultdict(list)
    for at, (kind, how) in enumerate(ways):
        for first in (True, False):
            keys = _keys(kind, how, role, first=first)
            if keys and keys.statement:
                step = f"step{len(steps)}"
                too_few = " AND ".join(f"(SELECT count(*) FROM {one}) <= {MOST}" for one in before[kind]) or "TRUE"  # noqa: S608  our own names
                steps.append(f"{step} AS (SELECT found.* FROM ({keys.statement.sql}) AS found WHERE {too_few})")  # noqa: S608  Django's own
                selects.append(f"SELECT {at}, {step}.* FROM {step}")  # noqa: S608
                parameters += keys.statement.parameters
                before[kind].append(step)
    return Statement(f"WITH {', '.join(steps)} {' UNION ALL '.join(selects)}", tuple(parameters)) if steps else None


def a_few_rows(acting: Acting, kind: Kind, keys: Iterable[int]) -> list[Any]:
    """The rows of at most A_FEW `keys`, one at least, that the person may read."""
    wanted = list(keys)[:A_FEW]
    wanted += wanted[:1] * (A_FEW - len(wanted))
    numbered = {f"key{at}": key for at, key in enumerate(wanted)}
    return _rows(kind.key, _role(acting))(**_who(acting), **numbered)


@cache
def _keys(key: str, how: How, role: Role, *, first: bool) -> Compiled[tuple[int]] | None:
    """The question for one kind: of a few `first` rows, looked through, or of the index; None where that is no use.

    The argument with the words is named for the way, since all the questions of a search are given all of them.
    """
    kind = BY_KEY[key]
    if first and kind.holding_first("", how) is None:
        return None

    def found(user: int, agency: int, **words: str) -> QuerySet[Any, tuple[int]]:
        holding = kind.holding_first(words[how], how) if first else None
        rows = kind.readable(_standing_in(user, agency, role)).filter(holding or kind.holding(words[how], how))
        return rows.order_by().values_list("pk")[: MOST + 1]

    return Compiled(found, {"user": int, "agency": int, how.value: str})


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
