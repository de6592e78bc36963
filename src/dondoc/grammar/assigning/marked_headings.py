"""Headings that mark each name with its part: 'Sở X (chủ trì), Sở Y (phối hợp)', 'Sở X - chủ trì; Sở Y - phối hợp'.

Others put the partners into a bracket, 'Sở X (phối hợp với Sở Y)', or behind a label, 'Sở X chủ trì; phối hợp: Sở Y'.
Nothing but names may stand between the marks: else it is a sentence.
"""

import re

from dondoc.grammar.assigning.assignments import BEFORE_LEADS, Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import holds_any
from dondoc.model import AgencyRef
from dondoc.text import fold

_SIGNS = ("chủ trì", "phối hợp")
_LONGEST = 400  # characters
_LEADS = "chủ trì"
_PART = r"(?:cơ quan |đơn vị )?(?P<{}>chủ trì|đầu mối|phối hợp)"
_MARK = re.compile(rf" ?\({_PART.format('bracket')}\)| [-–] ?{_PART.format('behind')}(?=[,;.:]|$)")
_PARTNERS = re.compile(
    r"(?P<leads>[^():;]{3,200}?)"
    r"(?: ?\((?:chủ trì,? ?(?:và )?)?phối hợp (?:(?:cùng )?với|cùng):? (?P<inside>[^()]{3,250})\)"
    r"| chủ trì(?:, [^\W\d]+(?: [^\W\d]+)?)?[,;] ?(?:cơ quan |đơn vị )?phối hợp ?: ?(?P<behind>[^:]{3,250}))"
)
_GLUE = " ,;"
_AND = "và "


def read_marked_heading(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return what `heading` assigns that marks the part of each name; None where it marks none, or says more."""
    words = heading.rstrip(" .:;")
    if len(words) > _LONGEST or not holds_any(fold(heading), _SIGNS):  # other readers fold the whole, too
        return None
    before = BEFORE_LEADS.match(words)
    start = before.end() if before else 0
    return _each_marked(words[start:], reader, len(heading)) or _partners_apart(words[start:], reader, len(heading))


def _each_marked(words: str, reader: AgencyReader, end: int) -> Assignment | None:
    leads: list[AgencyRef] = []
    cooperating: list[AgencyRef] = []
    place = 0
    for mark in _MARK.finditer(fold(words)):
        names = _only_names(words[place : mark.start()], reader)
        if not names:
            return None
        says_lead = (mark["bracket"] or mark["behind"]) != "phối hợp"
        (leads if says_lead else cooperating).extend(names)
        place = mark.end()
    if not leads:
        return None
    if rest := words[place:].strip(_GLUE):
        names = _only_names(rest, reader)
        if not names:
            return None
        cooperating.extend(names)
    return Assignment(tuple(leads), tuple(cooperating), end, binds=True)


def _partners_apart(words: str, reader: AgencyReader, end: int) -> Assignment | None:
    match = _PARTNERS.fullmatch(fold(words))
    if match is None:
        return None
    leads = _only_names(words[slice(*match.span("leads"))].removesuffix(f" {_LEADS}"), reader)
    partners = _only_names(words[slice(*match.span("inside" if match["inside"] else "behind"))], reader)
    return Assignment(leads, partners, end, binds=True) if leads and partners else None


def _only_names(words: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Those named by `words`; nobody where other words stand there, too."""
    names = words.strip(_GLUE).removeprefix(_AND)
    refs, end = reader.run(names)
    return refs if refs and not names[end:].strip(_GLUE) else ()
