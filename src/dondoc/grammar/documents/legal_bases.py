"""Bases of a document: lines that begin and end as one does, and what of their words names documents that bind."""

import re

from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# How the bases of a document begin ('Căn cứ …;', 'Theo đề nghị của …').
BASIS_OPENINGS = (
    "căn cứ",
    "thực hiện",
    "triển khai thực hiện",
    "theo đề nghị",
    "xét",
    "trên cơ sở",
    "để thực hiện",
    "nhằm",
)
_CITED = re.compile(rf"^(?:(?:các )?{any_of(*KINDS, 'pháp lệnh')} số:? ?\d|(?:bộ )?luật \w)")
_PROPOSALS = ("theo đề nghị", "xét")
_PROPOSAL = re.compile(r"\b(?:theo|xét) đề nghị\b")
_BASIS_ENDS = (";", ".", ",", ":")  # a line of the title has no stop at its end


def opens_basis(words: str) -> bool:
    """Whether the line `words` begins as a basis does (a title may begin so, too)."""
    return fold(words).startswith(BASIS_OPENINGS)


def goes_on_basis(words: str) -> bool:
    """Whether the line `words` names one more document that binds ('Nghị định số …;'), below a basis that named one."""
    return bool(_CITED.match(fold(words))) and words.endswith(_BASIS_ENDS)


def is_enacting(words: str) -> bool:
    """Whether the line `words` below the bases says that it is decided: without its colon it looks like a kind."""
    return fold(words) in ("quyết định", "nghị quyết", "quyết nghị")


def is_basis(words: str) -> bool:
    """Whether the line `words` is a basis: it begins as one and ends with a stop, which a title does not."""
    return opens_basis(words) and words.endswith(_BASIS_ENDS)


def without_proposal(words: str) -> str:
    """Return what of the basis `words` names documents that bind: a department's proposal, to their end, does not."""
    folded = fold(words)
    if folded.startswith(_PROPOSALS):
        return ""
    proposal = _PROPOSAL.search(folded)
    return words[: proposal.start()] if proposal else words
