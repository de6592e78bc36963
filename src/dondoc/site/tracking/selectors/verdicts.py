"""What had been found of completions up to a moment."""

from collections.abc import Iterable
from datetime import datetime

from dondoc.site.tracking.models import Completion, CompletionJudgement, ProgressUpdate, Stage


def completions_until(updates: Iterable[ProgressUpdate], moment: datetime | None = None) -> dict[int, Completion]:
    """The completion of each of `updates`, by its id, as judged up to `moment` (None: until now), in one query."""
    said = {update.pk: Completion.CLAIMED if update.state == Stage.DONE else Completion.NONE for update in updates}
    claims = [pk for pk, completion in said.items() if completion == Completion.CLAIMED]
    judgements = CompletionJudgement.objects.filter(update__in=claims).order_by("at", "pk")
    if moment is not None:
        judgements = judgements.filter(at__lte=moment)
    for update_id, verdict in judgements.values_list("update_id", "verdict"):
        said[update_id] = Completion(verdict)
    return said
