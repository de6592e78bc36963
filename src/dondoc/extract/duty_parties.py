"""Who is bound by a duty to report, and who receives the report, by the words around it."""

from collections.abc import Iterable, Sequence

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.reporting.duties import HEAD_OF_AGENCY
from dondoc.grammar.reporting.receivers import is_written_small, own_body_at, places_by_way_of, places_of_receivers
from dondoc.grammar.reporting.reporters import orders_others, places_of_reporters
from dondoc.model import AgencyRef


def who_reports(words: str, sentence: str, introduced: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return who is named at the head of `words`, else in their `sentence`, else whom those that `introduced` it bind.

    A later sentence that names somebody else itself binds that one.
    """
    bound = told_later(words, sentence, agencies) or addressed(words, agencies)
    return bound or told_to_report(sentence, agencies) or addressed(introduced, agencies)


def told_later(words: str, sentence: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return who is named at the head of a later `sentence` of `words`; a ';' may stand among their own names."""
    place = words.find(sentence)
    named = read_names(words, agencies) if place > 0 else None
    if place <= 0 or (named and named.end > place) or _in_list_behind_opening(words, place, agencies):
        return ()
    return named_at_head(sentence, agencies) or told_to_report(sentence, agencies)


def _in_list_behind_opening(words: str, place: int, agencies: AgencyReader) -> bool:
    """Whether the names behind 'Trên cơ sở Quyết định này, …' go on at `place`, where a ';' stands among them."""
    starts = (start for start in places_of_reporters(words) if start < place)
    return any(agencies.run(words, start)[1] > place for start in starts)


def addressed(words: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom `words` address: at their head, or by the posts of heads of agencies."""
    if named := named_at_head(words, agencies):
        return named
    head = HEAD_OF_AGENCY.search(words)
    return agencies.run(HEAD_OF_AGENCY.sub("", words[head.start() :]))[0] if head else ()


def named_at_head(words: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return who is named at the head of `words` and orders no others."""
    named = read_names(words, agencies)  # 'Giao Sở X …'
    return named.leads if named and not orders_others(words, named.end) else ()


def told_to_report(sentence: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return who is told to report behind a word of ordering, a time or a subject in `sentence`."""
    return next((refs for place in places_of_reporters(sentence) if (refs := agencies.run(sentence, place)[0])), ())


def receivers(sentence: str, agencies: AgencyReader) -> list[AgencyRef]:
    """Return every agency that the report is sent to ('gửi X (để theo dõi), gửi Y …'), else whom it is reported to.

    Whoever takes it in for them ('UBND tỉnh (qua Sở X)') is named behind them.
    """

    def named(places: Sequence[int]) -> list[AgencyRef]:
        return [ref for place in places for ref in _named_at(sentence, place, agencies)]

    *received, served = map(named, places_of_receivers(sentence))
    return [*next(filter(None, received), []), *named(places_by_way_of(sentence))] or served


def _named_at(sentence: str, place: int, agencies: AgencyReader) -> Sequence[AgencyRef]:
    """Who is named at `place`, also where the word for what kind of body it is was written small: 'phòng Kinh tế'."""
    if named := agencies.run(sentence, place)[0]:
        return named
    if is_written_small(sentence, place):
        return agencies.run(sentence[place].upper() + sentence[place + 1 :])[0]
    own = own_body_at(sentence, place)
    return (as_written(own),) if own else ()


def names_of(refs: Iterable[AgencyRef]) -> str:
    """Return the agencies as the document writes them."""
    return "; ".join(dict.fromkeys(ref.raw for ref in refs))
