"""What was issued of every kind is made again to the byte: from what was kept, and from the data of its day."""

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.actions.compose_draft import begin_report
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.matters import Matter
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.number_and_day import signed
from dondoc.site.reporting.stored import from_json
from dondoc.writers.official import to_docx
from dondoc.writers.official.pdf import to_pdf
from dondoc.writers.official.sheets import tables_to_xlsx

NUMBER = "45/VB"


def test_every_kind_that_was_issued_is_made_again_to_the_byte(
    drafts: dict[str, Draft],
    matters: dict[str, Matter],
    office: Acting,
    construction_officer: Acting,
    commune_officer: Acting,
) -> None:
    own = {person.agency: person for person in (construction_officer, commune_officer)}
    for name, draft in drafts.items():
        writer = own.get(draft.owner, office)
        issue = issue_report(writer, draft, number=NUMBER, issued_on=draft.as_of)
        kept = from_json(issue.content)
        again = signed(document_of(begin_report(writer, matters[name])), NUMBER, draft.as_of)
        assert again == kept, name
        assert to_docx(kept) == to_docx(again) == bytes(issue.docx), name
        assert tables_to_xlsx(kept, made_on=draft.as_of) == tables_to_xlsx(again, made_on=draft.as_of), name
        if issue.pdf:
            assert to_pdf(again) == bytes(issue.pdf), name


def test_a_report_that_was_issued_does_not_change_with_the_words_of_the_province(
    drafts: dict[str, Draft], office: Acting
) -> None:
    from dondoc.site.reporting.actions.word_sentence import word_sentence
    from dondoc.site.reporting.sentences import sentences

    draft = drafts["notice"]
    issue = issue_report(office, draft, number=NUMBER, issued_on=draft.as_of)
    before = bytes(issue.docx)
    word_sentence(office, sentences()["notice.closing"], {"notice.closing": "{cơ quan ký} thông báo./."}, why="Gọn.")
    assert to_docx(document_of(Draft.objects.get(pk=draft.pk))) == before
