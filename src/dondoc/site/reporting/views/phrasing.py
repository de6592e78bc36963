"""How the province words its reports: all sentences, and one of them with its versions and a preview."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.errors import DondocError
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.actions.word_sentence import BadPhrasing, checked, take_own_words, word_sentence
from dondoc.site.reporting.models import Phrasing
from dondoc.site.reporting.phrasings import phrasings_in_force
from dondoc.site.reporting.previewing import preview
from dondoc.site.reporting.rights import may_word_reports, must_have_reports
from dondoc.site.reporting.sentences import Sentence, meaning_of, sentences, shown, shown_name
from dondoc.site.tracking.models import Cycle

_CYCLES = 60
_VERSIONS = 30


@require_safe
def wording(request: ActingRequest) -> HttpResponse:
    """All sentences that may be worded otherwise, with the words that hold."""
    must_have_reports(request.acting)
    held = phrasings_in_force()
    rows = [(one, [_case(one, path, held) for path in one.cases]) for one in sentences().values()]
    context = {"rows": rows, "changed": len(held), "place": "reports"}
    return render(request, "reporting/wording.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def phrasing(request: ActingRequest, key: str) -> HttpResponse:
    """One sentence: its cases, what may stand in them, its versions; a preview, and the form that changes it."""
    must_have_reports(request.acting)
    sentence = sentences().get(key)
    if sentence is None:
        raise Http404
    if request.method != "POST":
        return _page(request, sentence)
    texts = {path: request.POST[path][:5_000] for path in sentence.cases if path in request.POST}
    why = request.POST.get("why", "")[:1_000]
    try:
        if request.POST.get("do") == "xem":
            return _page(request, sentence, typed=texts, why=why, shown=_previewed(request, sentence, texts))
        if request.POST.get("do") == "goc":
            take_own_words(request.acting, sentence, why=why)
        else:
            word_sentence(request.acting, sentence, texts, why=why)
    except BadPhrasing as refused:
        return _page(request, sentence, status=422, typed=texts, why=why, problems=refused.problems)
    except DondocError as refused:
        return _page(request, sentence, status=409, typed=texts, why=why, refusal=str(refused))
    messages.success(request, _("Reports that are begun from now on use these words."))
    return redirect("reporting:phrasing", key=key)


def _previewed(request: ActingRequest, sentence: Sentence, texts: dict[str, str]) -> Any:
    chosen = request.POST.get("cycle", "")
    if not chosen.isascii() or not chosen.isdecimal() or len(chosen) > 18:
        return None
    cycle = Cycle.objects.select_related("programme__consolidator").filter(pk=int(chosen)).first()
    return preview(request.acting, sentence, checked(sentence, texts), cycle) if cycle else None


def _case(sentence: Sentence, path: str, held: dict[str, str]) -> dict[str, Any]:
    name, own = sentence.cases[path]
    text = shown(held.get(path) or own)
    return {"path": path, "name": name, "own": shown(own), "text": text, "is_changed": bool(held.get(path))}


def _page(request: ActingRequest, sentence: Sentence, *, status: int = 200, **more: Any) -> HttpResponse:
    held, typed = phrasings_in_force(), more.pop("typed", {})
    problems = more.pop("problems", [])
    cases = [_case(sentence, path, held) for path in sentence.cases]
    for case in cases:
        case["typed"] = typed.get(case["path"], case["text"])
        case["problems"] = [one for one in problems if one.path == case["path"]]
    versions = Phrasing.objects.filter(key__in=sentence.cases).select_related("by").order_by("-pk")[:_VERSIONS]
    context = {
        "sentence": sentence,
        "cases": cases,
        "names": [(shown_name(name), meaning_of(name)) for name in sentence.names],
        "versions": [(one, sentence.cases[one.key][0], shown(one.text)) for one in versions],
        "is_changed": any(case["is_changed"] for case in cases),
        "cycles": Cycle.objects.select_related("programme").order_by("-ends_on", "-pk")[:_CYCLES],
        "chosen": request.POST.get("cycle", ""),
        "problems": problems,
        "may_word": may_word_reports(request.acting),
        "place": "reports",
    }
    return render(request, "reporting/phrasing.html", context | more, status=status)
