"""`{% load dondoc_tracking %}`: how far an obligation is, for long lists."""

from collections.abc import Iterable
from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from dondoc.site.agencies.as_of import AsOf
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.lists.showing import Shown
from dondoc.site.tracking.selectors.sayings import Saying
from dondoc.site.tracking.task_listing import AnyTask
from dondoc.site.ui.quick import written

register = template.Library()


@register.simple_tag
@lru_cache(maxsize=1024)
def stage_words(stage: str, percent: int) -> SafeString:
    """The words of tracking/parts/stage.html; a long list has the same few again and again, each is written once."""
    return SafeString(render_to_string("tracking/parts/stage.html", {"stage": stage, "percent": percent}).strip())


@lru_cache(maxsize=2048)
def _stage(stage: str, percent: int, completion: str) -> SafeString:
    """The same with what the office says of a completion."""
    context = {"stage": stage, "percent": percent, "completion": completion}
    return SafeString(render_to_string("tracking/parts/stage.html", context).strip())


@register.simple_tag
def address_before_key(name: str) -> str:
    """What stands before the key in the address of a page named by one ('/nhiem-vu/'), to be looked up once a list."""
    return reverse(name, args=[0]).removesuffix("0/")


@register.simple_tag
def obligation_rows(shown: Shown, as_of: AsOf) -> SafeString:
    """The rows of the list of obligations, group by group."""
    group = shown.asked.group
    return written(
        "tracking/obligation_rows.html",
        shown=shown,
        as_of=as_of,
        by_task=group is not None and group.key == "nhiem-vu",
        task_address=address_before_key("tracking:task"),
        stage_words=stage_words,
    )


@register.simple_tag
def sayings(history: Iterable[Saying]) -> SafeString:
    """What was said of an obligation, the newest first, as items of a timeline."""
    return written("tracking/sayings.html", history=history, stage=stage_words, files=_files)


def _files(files: Iterable[EvidenceFile]) -> SafeString:
    """Few words have files; they are listed as everywhere else."""
    return SafeString(render_to_string("evidence/parts/files.html", {"files": files}))


@register.simple_tag
def task_rows(
    rows: Iterable[AnyTask], agency: str = "", with_programme: bool = False, with_choice: bool = False
) -> SafeString:
    """The rows of a list of tasks as they stand today; their links keep the `agency` that the list asks for."""
    return written(
        "tracking/task_rows.html",
        rows=rows,
        agency=agency,
        with_programme=with_programme,
        with_choice=with_choice,
        task_address=address_before_key("tracking:task"),
        programme_address=address_before_key("tracking:programme"),
        stage=_stage,
    )
