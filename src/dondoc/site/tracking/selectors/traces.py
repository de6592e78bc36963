"""What has ever become of an obligation, found together with it: most have no decision, judgement or contribution.

A page asks for them only where there are any; without the mark of `with_traces` it asks.
"""

from django.db.models import Exists, Model, OuterRef, QuerySet

from dondoc.site.tracking.models import CompletionJudgement, Contribution, Obligation, ObligationChange


def with_traces(obligations: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """`obligations`, each with a mark for `may_have`."""
    return obligations.annotate(
        has_change=_any_of(ObligationChange),
        has_judgement=_any_of(CompletionJudgement),
        has_asked=_any_of(Contribution),
    )


def _any_of(model: type[Model]) -> Exists:
    return Exists(model._default_manager.filter(obligation=OuterRef("pk")))


def may_have_changes(obligation: Obligation) -> bool:
    return getattr(obligation, "has_change", True)


def may_have_judgements(obligation: Obligation) -> bool:
    return getattr(obligation, "has_judgement", True)


def may_have_contributions(obligation: Obligation) -> bool:
    return getattr(obligation, "has_asked", True)
