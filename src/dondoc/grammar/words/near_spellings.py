"""How far a written syllable is from the one that was meant, as a scan or a typist might have changed it."""

from collections.abc import Iterable, Iterator

from dondoc.text.syllables import bare, tone_of, without_tone

ONLY_MARKS = 1  # a tone or a hat: 'chuyên' for 'chuyển'
CONFUSED_BY_SCANS = 2  # letters that look alike on paper: 'nên' for 'liên'
SOUND_ALIKE = 2  # beginnings that regions speak alike: 'trính' for 'chính'
ONE_LETTER = 3  # one letter dropped, doubled or exchanged: 'tường' for 'trường'
ONLY_INITIAL = 4  # another beginning of the same rime: 'công' for 'trong'
_LONGEST = 12  # letters: 'nghiêng' with one that was dropped, or taken for two
_Shape = tuple[str, str]  # the letters of a syllable without marks, and its tone
# One letter, and the two that a scan takes it for.
_CONFUSED = (("n", "li"), ("m", "rn"), ("d", "cl"), ("h", "li"), ("u", "ii"), ("m", "ni"))
_SPOKEN_ALIKE = (("ch", "tr"), ("s", "x"), ("l", "n"), ("gi", "d"), ("gi", "r"), ("d", "r"))


def distance(written: str, meant: str) -> int | None:
    """Return how far `written` is from `meant`, both folded; None where it is too far to be the same word.

    A letter changes by itself: the tone stays, or is lost. A tone changes by itself, too.
    """
    return _distance(_shape(written), _shape(meant))


def _shape(syllable: str) -> _Shape:
    return bare(syllable), tone_of(syllable)


def _distance(written: _Shape, meant: _Shape) -> int | None:
    (worn, tone), (whole, meant_tone) = written, meant
    if worn == whole:
        return ONLY_MARKS
    if tone not in ("", meant_tone):
        return None
    if abs(len(worn) - len(whole)) == 1 and any(_confused(worn, whole, *pair) for pair in _CONFUSED):
        return CONFUSED_BY_SCANS
    if tone == meant_tone and _sound_alike(worn, whole):
        return SOUND_ALIKE
    if _one_letter_apart(worn, whole):
        return ONE_LETTER
    return ONLY_INITIAL if _share_a_rime(worn, whole) else None


def is_one_slip(written: str, meant: str) -> bool:
    """Whether marks alone or a letter alone make `written` of `meant`: 'hộ' of 'độ', but not 'họp' of 'hộ'.

    The marks of a letter that was dropped go with it: 'ướng' of 'ứng', 'biu' of 'biểu'.
    """
    if bare(written) == bare(meant) or _lost_its_marked_letter(written, meant):
        return True
    one, other = without_tone(written), without_tone(meant)
    alike = (
        _one_letter_apart(one, other)
        or _sound_alike(one, other)
        or any(_confused(one, other, *pair) for pair in _CONFUSED)
    )
    return alike and tone_of(written) == tone_of(meant)


def _lost_its_marked_letter(written: str, meant: str) -> bool:
    """Whether `written` is `meant` without the letter that bears its tone, as converters leave out what they lack."""
    if len(written) != len(meant) - 1:
        return False
    place = next((i for i, (one, other) in enumerate(zip(meant, written, strict=False)) if one != other), len(written))
    return meant[place + 1 :] == written[place:] and bool(tone_of(meant[place]))


class NearSyllables:
    """The syllables of a list that are at most one letter or any marks away from a written one."""

    def __init__(self, syllables: Iterable[str]) -> None:
        self._index: dict[str, list[tuple[str, _Shape]]] = {}
        for syllable in syllables:
            known = syllable, _shape(syllable)
            for form in _worn_forms(known[1][0]):
                self._index.setdefault(form, []).append(known)
        self._found: dict[str, dict[str, int]] = {}

    def of(self, written: str) -> dict[str, int]:
        """Return the syllables that `written` may have been, each with its distance; itself is none of them."""
        if len(written) > _LONGEST:  # no syllable is near, and the forms of a long word are many
            return {}
        found = self._found.get(written)
        if found is None:
            found = self._found[written] = dict(self._search(written))
        return found

    def _search(self, written: str) -> Iterator[tuple[str, int]]:
        shape = _shape(written)
        near = {known for form in _worn_forms(shape[0]) for known in self._index.get(form, ())}
        for meant, meant_shape in near:
            steps = _distance(shape, meant_shape)
            if steps is not None and steps <= ONE_LETTER and meant != written:
                yield meant, steps


def _worn_forms(letters: str) -> set[str]:
    """`letters` themselves, with any one left out, and as a scan confuses them: forms that near words share."""
    spoken = (_with_other_beginning(letters, *pair) for pair in _SPOKEN_ALIKE)
    forms = {letters, *filter(None, spoken), *(letters[:i] + letters[i + 1 :] for i in range(len(letters)))}
    return forms | {letters.replace(other, one, 1) for one, other in _CONFUSED if other in letters}


def _sound_alike(worn: str, whole: str) -> bool:
    """Whether both differ in nothing but beginnings that are spoken alike."""
    return any(_with_other_beginning(worn, *pair) == whole for pair in _SPOKEN_ALIKE)


def _with_other_beginning(letters: str, one: str, other: str) -> str | None:
    """`letters` with `other` for the `one` that they begin with, or the other way round; None where they do not."""
    if letters.startswith(one):
        return other + letters[len(one) :]
    return one + letters[len(other) :] if letters.startswith(other) else None


def _one_letter_apart(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1 or min(len(a), len(b)) < 2:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        return rest_a[1:] == rest_b[1:]
    return rest_a[1:] == rest_b if len(a) > len(b) else rest_a == rest_b[1:]


def _confused(a: str, b: str, one: str, other: str) -> bool:
    return a.replace(one, other, 1) == b or a.replace(other, one, 1) == b


def _share_a_rime(a: str, b: str) -> bool:
    return len(a) >= 3 and len(b) >= 3 and abs(len(a) - len(b)) <= 1 and a[-3:] == b[-3:]
