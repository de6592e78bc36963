"""The kinds of findings with their severity and words, as data."""

from sys import intern
from typing import Any, Literal

from dondoc.data_files import data_beside
from dondoc.model import Finding, Span


def finding(kind: str, source: Span, **facts: object) -> Finding:
    """Return the finding of `kind` at `source`, its message filled with `facts`."""
    entry = _catalogue()[kind]
    suggestion = entry.get("suggestion")
    severity: Literal["info", "warning", "error"] = entry["severity"]
    return Finding(
        kind=public_kind(kind),
        severity=severity,
        message=_filled(entry["message"], facts),
        source=source,
        suggestion=_filled(suggestion, facts) if suggestion else None,
    )


def _filled(words: str, facts: dict[str, object]) -> str:
    """`words` with `facts` in their places; held once, as many findings of a long text say the same."""
    return intern(words.format(**facts)) if "{" in words else words


def public_kind(kind: str) -> str:
    """Return the name under which findings of `kind` go out."""
    return _PUBLIC_KINDS.get(kind, kind)


# Kinds that differ in their words alone go out under one name.
_PUBLIC_KINDS = {
    "missing_lead": "missing_field",
    "missing_time": "missing_field",
    "missing_signature": "missing_field",
    "missing_number": "missing_field",
    "missing_day": "missing_field",
    "left_out": "missing_text",
    "left_blank": "missing_text",
    "draft": "residue",
    "cut_paragraph": "truncated_cell",
    "title_differs": "suspicious_number",
    "kind_of_itself": "number_mismatch",
    "doubled_mark": "punctuation",
    "no_blank": "punctuation",
    "draft_note": "residue",
    "unsure_columns": "unread_page",
    "moves_backwards": "impossible_range",
    "beyond_whole": "suspicious_number",
    "years_backwards": "impossible_range",
    "wrong_term": "suspicious_number",
    "two_days": "suspicious_number",
    "number_before_day": "suspicious_number",
    "impossible_day": "suspicious_number",
    "wrong_weekday": "suspicious_number",
    "share_above_all": "suspicious_number",
    "years_of_plan": "count_mismatch",
    "passed_later": "suspicious_number",
    "runs_against": "suspicious_number",
    "out_of_row": "suspicious_number",
    "sent_twice": "duplicate_name",
    "submitted_by_ended": "agency_ended",
    "foreign_letters": "ocr_word",
    "look_alike": "ocr_word",
    "agency_not_yet": "agency_ended",
    "district_ended": "agency_ended",
    "no_stop": "punctuation",
    "blank_before": "punctuation",
    "glued_mark": "extra_word",
    "said_twice": "extra_word",
    "rate_above_whole": "suspicious_number",
    "mistyped_number": "suspicious_number",
    "time_backwards": "impossible_range",
    "spelled_otherwise": "count_mismatch",
    "wrong_assembly": "suspicious_number",
    "kind_of_number": "number_mismatch",
    "year_of_number": "suspicious_number",
    "cited_before_it_was": "suspicious_number",
    "named_twice": "duplicate_name",
    "column_total": "sum_mismatch",
    "not_closed": "unbalanced",
    "not_opened": "unbalanced",
}


def _catalogue() -> dict[str, dict[str, Any]]:
    catalogue: dict[str, dict[str, Any]] = data_beside(__package__, "messages.yaml")
    return catalogue
