"""Paragraphs that tell a body by name what it is to do, and no group: 'Sở X lập hồ sơ …'."""

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.assigning.point_words import is_work_to_come
from dondoc.grammar.assigning.told_openings import behind_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups

_FOLLOWS_UP = ("theo dõi", "đôn đốc,", "đôn đốc và")  # everybody's work; 'đôn đốc nhà thầu …' is its own


def tells_body(words: str, reader: AgencyReader) -> bool:
    """Whether `words` begin with a body of its own and go on with work to come."""
    named = read_names(words, reader)
    if named is None or are_groups(named.leads):
        return False
    return is_work_to_come(words[named.end :].lstrip(" ,"))


def tells_known_body(words: str, reader: AgencyReader) -> bool:
    """Whether they do so of bodies that a register knows, also behind what it is about: 'Về giao thông: Sở X …'."""
    words = behind_opening(words)
    named = read_names(words, reader)
    if named is None or not all(ref.agency for ref in named.leads):
        return False
    return not words[named.end :].lstrip(" ,").startswith(_FOLLOWS_UP) and tells_body(words, reader)
