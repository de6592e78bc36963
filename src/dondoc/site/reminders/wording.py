"""The sentences of reminders; their Vietnamese stands in templates."""

from django.template.loader import render_to_string

from dondoc.site.reminders.models import Recipient, Rule


def rule_in_words(rule: Rule) -> str:
    """A rule as a sentence: whom it tells of what, and when."""
    return _words("rule", rule=rule, to=Recipient(rule.to).label, distance=abs(rule.days))


def event_in_words(code: str) -> str:
    """What happened, by the code of its audit entry."""
    return _words("event", code=code)


def _words(template: str, **context: object) -> str:
    return " ".join(render_to_string(f"reminders/words/{template}.txt", dict(context)).split())
