"""What the paragraph that follows tells of one: that it heads it, announces it, or begins a list of tasks with it."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings import is_deeper
from dondoc.grammar.assigning.assignment_headings import read_heading_assignment
from dondoc.grammar.assigning.assignments import read_inline_assignment, read_names
from dondoc.grammar.assigning.held_lists import opens_held_list
from dondoc.grammar.assigning.list_openings import read_announced_assignment, read_opening_of_list
from dondoc.grammar.assigning.point_words import begins_with_work
from dondoc.grammar.assigning.sentence_assignments import Way, find_sentence_assignments
from dondoc.grammar.assigning.told_assignments import read_told_assignment
from dondoc.grammar.bodies.addressed_people import read_addressed
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.numbering import Numbering

_STOPS = (".", ";")


def stands_over(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether the paragraph that follows stands below this one: then this one is its heading, and no sentence."""
    heads = following.number is not None and is_deeper(following, paragraph) and paragraph.words.endswith(":")
    return heads and not opens_held_list(paragraph.body)


def names_thing_over(paragraph: Paragraph, following: Paragraph, agencies: AgencyReader) -> bool:
    """Whether it only names a thing, and the points below say who does what: 'Cầu Nậm La (Sở Xây dựng)'."""
    if following.number is None or not is_deeper(following, paragraph) or paragraph.words.endswith(_STOPS):
        return False
    return not begins_with_work(paragraph.body) and _says_who(following.body, agencies)


def _says_who(words: str, agencies: AgencyReader) -> bool:
    named = read_names(words, agencies) or read_inline_assignment(words, agencies)
    return named is not None or bool(find_sentence_assignments(words, agencies))


def announces(paragraph: Paragraph, following: Paragraph | None, agencies: AgencyReader) -> bool:
    """Whether it orders what stands below, where each is named again: '… yêu cầu các sở thực hiện:'."""
    if paragraph.number is not None or following is None or not paragraph.body.endswith(":"):
        return False
    named = read_names(following.body, agencies)
    return named is not None and read_announced_assignment(paragraph.body, agencies) is not None


def begins_list(number: Numbering, following: Paragraph, agencies: AgencyReader) -> bool:
    """Whether the next point of the same list orders or heads somebody by name: then this one tells a task, too."""
    if following.number is None or number.is_list_mark or not following.number.follows(number):
        return False
    if read_heading_assignment(following.body, agencies):
        return True
    if following.words.endswith(":") and read_opening_of_list(following.body, agencies):
        return True
    return any(one.way is Way.ORDER for one in find_sentence_assignments(following.body, agencies))


def tell_alike(paragraph: Paragraph, number: Numbering, following: Paragraph, agencies: AgencyReader) -> bool:
    """Whether this point and the next say of one agency after another what it does."""
    if following.number is None:
        return False
    alike = number.is_list_mark and following.number.rank is number.rank
    if not (alike or following.number.follows(number)) or not read_told_assignment(paragraph.body, agencies):
        return False
    inline = read_inline_assignment(following.body, agencies) or read_addressed(following.body)
    return (inline or read_told_assignment(following.body, agencies)) is not None
