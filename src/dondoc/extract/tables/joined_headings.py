"""What two rows of a heading say together: the words over several columns, and those below them over each."""

from dondoc.grammar.cells.calendar_columns import bare_part_under, part_under, read_part_of_year
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.heading_senses import heads_results, names_level
from dondoc.grammar.cells.party_marks import heads_party
from dondoc.grammar.cells.shared_columns import heads_share
from dondoc.grammar.figures.units_above_figures import unit_in_brackets

_LONGEST_UNKNOWN = 30  # characters
_TIMES = (Column.DEADLINE, Column.PERIOD, Column.START, Column.END)
_BODIES = (Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING)


def heads(below: str, span: str) -> bool:
    """Whether `below` may head a column, by itself or together with the `span` over it."""
    return bool(
        read_column_heading(below)
        or is_of_level(span, below)
        or read_part_of_year(below)
        or bare_part_under(span, below)
        or heads_share(below)
        or read_column_heading(joined(span, below))
    )


def may_head(words: str) -> bool:
    """Whether `words` may head a column that no rule knows ('Giá trị'): few, and no figures."""
    return words[0].isupper() and (len(words) <= _LONGEST_UNKNOWN or heads_party(words)) and not _has_digit(words)


def is_of_level(span: str, below: str) -> bool:
    """Whether `below` says of which level the bodies are of which `span` says what they do."""
    return names_level(below) and read_column_heading(span) in _BODIES


def is_level_under(span: str, whole: str) -> bool:
    """Whether `whole` is what `span` and a level below it say together."""
    return bool(span) and whole.startswith(f"{span} ") and is_of_level(span, whole[len(span) + 1 :])


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def joined(span: str, below: str) -> str:
    """'Kế hoạch' over '2026' is 'Kế hoạch 2026', 'Diện tích (ha)' over it '2026 (ha)'; else it is what stands below.

    '2026' over 'Quý I' is 'Quý I/2026'; 'Cơ quan phối hợp' over 'Cấp xã' is said of bodies of that level.
    """
    if is_of_level(span, below):
        return f"{span} {below}"
    if bare := bare_part_under(span, below):
        return part_under(span, bare)
    if read_part_of_year(below):
        return part_under(span, below)
    if heads_results(span) and read_column_heading(below) is None:
        return f"{span} {below}"
    for whole in (f"{span} {below}", f"{below} {span}"):
        if read_column_heading(whole) is Column.YEAR:
            return whole
    if read_column_heading(below) is Column.YEAR and (unit := unit_in_brackets(span)):
        return f"{below} ({unit})"
    if read_column_heading(below) is None and read_column_heading(f"{span} {below}") in _TIMES:
        return f"{span} {below}"
    return below
