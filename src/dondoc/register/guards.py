"""Where a spelling is a name: how it must be written, and beside which words it is something else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """When a spelling is no name: written small though it must be capitalised, or beside certain words.

    One of the first `capital` words must begin with a capital: 2 allows 'sở Tài chính' but not 'sở tài chính'.
    `not_after` and `not_before` are words that make the spelling something else ('cơ ' before 'sở y tế'). With
    `only_after` or `only_before` the spelling must stand at an edge of the text, beside a sign, or beside one of them.
    """

    capital: int = 0
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()
    only_before: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it allows the name everywhere, as most do."""
        return self == OPEN

    def allows(self, text: str, shape: str, start: int, end: int) -> bool:
        """Whether the characters [start, end) of `text`, whose folded form is `shape`, may be the name."""
        return not (
            (self.not_after and shape.endswith(self.not_after, 0, start))
            or (self.not_before and shape.startswith(self.not_before, end))
            or (self.only_after and _word_before(shape, start) and not shape.endswith(self.only_after, 0, start))
            or (self.only_before and _word_after(shape, end) and not shape.startswith(self.only_before, end))
            or (self.capital and not _capitalised(text[start:end], self.capital))
        )


OPEN = Guard()


def _word_before(shape: str, start: int) -> bool:
    """Whether a word stands directly, or but for a space, before `start`."""
    before = shape[max(start - 2, 0) : start].rstrip(" ")
    return before[-1:].isalnum()


def _word_after(shape: str, end: int) -> bool:
    after = shape[end : end + 2].lstrip(" ")
    return after[:1].isalnum()


def _capitalised(name: str, words: int) -> bool:
    if name[0].isupper():
        return True
    return any(word[0].isupper() for word in name.split(maxsplit=words)[:words])
