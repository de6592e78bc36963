"""How the indicators of a programme stand: in a few sentences, and as a table."""

from collections import Counter
from collections.abc import Iterator, Sequence

from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.selectors.overview import URGENCY
from dondoc.site.reporting import sources
from dondoc.site.reporting.material import IndicatorLine
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.wording import chosen, columns_of, period_facts, say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, Paragraph, Row, Table

_BEHIND = (Judgement.MISSED, Judgement.UNLIKELY)
_BEST_FIRST = (Judgement.EXCEEDED, Judgement.MET, Judgement.LIKELY, Judgement.PENDING, Judgement.UNLIKELY)


def indicators(summary: CycleSummary, lines: Sequence[IndicatorLine], *, appendix: str = "") -> Iterator[Passage]:
    """Yield how many indicators stand how, which are behind, and of which nothing is known.

    `appendix` is the heading of the one that has all of them, '' for none.
    """
    words = wording()["indicators"]
    numbers = Counter(line.judgement for line in lines)
    if not lines:
        yield Passage(Paragraph(words["none"]), (sources.of_programme(summary),))
        return
    in_order = (*_BEST_FIRST, *(one for one in URGENCY if one not in _BEST_FIRST))
    found = [(one.value, numbers[one.value]) for one in in_order if numbers[one.value]]
    parts = [say(words["part"], number=written(number), judgement=words["judgements"][one]) for one, number in found]
    told = [sources.of_indicators(summary, one, number) for one, number in found]
    sentence = say(words["some"], all=written(len(lines)), parts=", ".join(parts))
    yield Passage(Paragraph(sentence), (sources.of_indicators(summary, "", len(lines)), *told))
    behind = [line for line in lines if line.judgement in _BEHIND]
    names = "; ".join(line.name for line in behind)
    if sentence := say(chosen(words["behind"], len(behind)), behind=written(len(behind)), names=names):
        yield Passage(
            Paragraph(sentence), tuple(sources.of_measure(line.measure_id, line.name, summary.as_of) for line in behind)
        )
    unknown = [line.name for line in lines if line.judgement == Judgement.NO_DATA]
    names = "; ".join(unknown)
    if sentence := say(chosen(words["no_data"], len(unknown)), no_data=written(len(unknown)), names=names):
        yield Passage(Paragraph(sentence), (sources.of_indicators(summary, Judgement.NO_DATA.value, len(unknown)),))
    if appendix:
        sentence = say(words["details"], appendix=appendix)
        yield Passage(Paragraph(sentence), (sources.of_indicators(summary, "", len(lines)),))


def indicator_appendix(
    summary: CycleSummary, lines: Sequence[IndicatorLine], heading: str, attached_to: str
) -> Appendix | None:
    """Return the landscape table of the indicators; None where there are none."""
    words = wording()["indicators"]
    if not lines:
        return None
    rows = tuple(
        Row(
            (
                str(number),
                line.name,
                line.unit,
                line.target,
                line.figure,
                words["judgements"][line.judgement],
                "; ".join(line.keepers),
            )
        )
        for number, line in enumerate(lines, 1)
    )
    title = say(words["title"], **period_facts(summary.period))
    table = Table(columns_of(words["columns"]), rows)
    return Appendix(title, (table,), heading=heading, attached_to=attached_to, landscape=True)
