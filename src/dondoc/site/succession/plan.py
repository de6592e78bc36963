"""What someone means to reorganise: who gives, who takes what, from which day, by which document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dondoc.site.agencies.biography import field_words
from dondoc.site.agencies.models import Agency
from dondoc.site.searching import searchable


@dataclass(frozen=True, slots=True)
class Share:
    """What `heir` takes: one `field` of work in words, or with none all that no other heir takes."""

    heir: Agency
    field: str = ""

    @property
    def words(self) -> str:
        return field_words(self.field)

    @property
    def phrases(self) -> list[str]:
        """The parts of its field between commas, as people search."""
        return [searchable(part) for part in self.words.split(",") if part.strip()]


@dataclass(frozen=True, slots=True)
class Plan:
    """A reorganisation as it is meant. With `ends` the givers end the day before `day`.

    `choices` say for a single thing (`Choice` keys such as 'viec-12') the register id of its heir, or that it stays.
    """

    givers: tuple[Agency, ...]
    shares: tuple[Share, ...]
    day: date
    basis: str
    note: str = ""
    ends: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def heirs(self) -> tuple[Agency, ...]:
        return tuple({share.heir.pk: share.heir for share in self.shares}.values())

    @property
    def usual_heir(self) -> Agency | None:
        """Who takes what nothing more is said of: the only heir, or the only one of all the rest."""
        rest = [share.heir for share in self.shares if not share.field]
        heirs = rest or list(self.heirs)
        return heirs[0] if len(heirs) == 1 else None

    def heir_of(self, key: str, words: str = "") -> Agency | None:
        """Who takes the thing `key`: as was chosen, else by the field that `words` speak of, else the usual heir."""
        if key in self.choices:
            chosen = self.choices[key]
            return next((heir for heir in self.heirs if heir.register_id == chosen), None)
        return self._by_field(words) or self.usual_heir

    def _by_field(self, words: str) -> Agency | None:
        """The only heir whose field the words name."""
        text = searchable(words)
        named = {share.heir.pk: share.heir for share in self.shares if any(phrase in text for phrase in share.phrases)}
        return next(iter(named.values())) if len(named) == 1 else None
