"""The meeting pack: the report with its appendices, its pictures and its sources in one PDF, with bookmarks."""

from dataclasses import replace

from dondoc.site.reporting.assembling import with_sources
from dondoc.site.reporting.drafts import composed_of, document_of, passages_of
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.pictures import appendix_of_plates
from dondoc.writers.official import OfficialDocument


def pack_of(draft: Draft) -> OfficialDocument:
    """Return `draft` as it stands (as it was issued once it is), followed by its pictures and the list of sources."""
    document, composed = document_of(draft), composed_of(draft)
    pictures = appendix_of_plates(composed.plates)
    if pictures:
        document = replace(document, appendices=(*document.appendices, pictures))
    return with_sources(document, (passage for _, passage in passages_of(draft)), composed.behind)
