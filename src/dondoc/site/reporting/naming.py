"""How a report names the programme that it is about: in short, and as it is cited first."""

from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary


def programme_name(summary: CycleSummary) -> str:
    """Return the programme by kind and number: 'Chương trình hành động số 2958/CTr-UBND'."""
    kind = _kind_of(summary)
    if kind and summary.programme_number:
        return say(wording()["programme_name"], kind=kind, number=summary.programme_number)
    return kind or summary.programme_number or summary.programme_title


def programme_facts(summary: CycleSummary) -> dict[str, str]:
    """Return the programme as sentences name it: `programme` in short, `programme_cited` with its day and issuer, and
    `about`, what it is about.

    The first citation of a document has its kind, number, day, issuer and subject (Nghị định 30/2020/NĐ-CP).
    """
    words, name = wording(), programme_name(summary)
    issued_on, issuer = summary.programme_issued_on, summary.programme_issuer
    cited = say(
        words["programme_cited"],
        name=name,
        of_day=say(words["of_day"], day=day(issued_on)) if issued_on else "",
        of_issuer=say(words["of_issuer"], issuer=issuer) if issuer else "",
    )
    return {"programme": name, "programme_cited": cited, "about": about_of(summary, name)}


def about_of(summary: CycleSummary, programme: str) -> str:
    """Return what the programme is about, as it follows its name; '' where the name says it already."""
    title = _without_about(summary.programme_title)
    if not title or title == programme or _is_appendix(summary):
        return ""
    cases = wording()["about"]
    if title.isupper():
        return say(cases["named"], title=title)
    if title.casefold().startswith(tuple(wording()["acts"])):
        return say(cases["act"], title=_begun_small(title))
    return say(cases["plain"], title=_begun_small(title))


def _kind_of(summary: CycleSummary) -> str:
    """The kind of the programme; of an appendix that was read alone that of its document, which its number tells."""
    if _is_appendix(summary):
        symbol = summary.programme_number.partition("/")[2].partition("-")[0]
        if symbol in wording()["kinds"]:
            return str(wording()["kinds"][symbol])
    return summary.programme_kind[:1].upper() + summary.programme_kind[1:]


def _is_appendix(summary: CycleSummary) -> bool:
    return bool(summary.programme_kind.casefold() == wording()["appendix_kind"])


def _without_about(title: str) -> str:
    """The title without the words that lead to it in the sentence: many begin with them ('Về việc giao …')."""
    for word in (wording()["about_word"], wording()["about_act_word"]):
        first, _, rest = title.partition(" ")
        if first.casefold() == word and rest:
            title = rest
    return title


def _begun_small(title: str) -> str:
    """The title with a small letter, unless it begins with a name ('Sơn La …') or a word in capitals."""
    first, _, rest = title.partition(" ")
    is_name = rest[:1].isupper() or (len(first) > 1 and first.isupper())
    return title if is_name else title[:1].lower() + title[1:]
