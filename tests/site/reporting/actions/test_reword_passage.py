"""Putting a passage otherwise."""

import pytest

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.drafts import composed_of, document_of, rewordings_of
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.stored import keyed
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import Table


@pytest.fixture
def sentence(draft: Draft) -> tuple[str, str]:
    """Key and words of the first passage."""
    key, passage = next(keyed(composed_of(draft).passages))
    assert passage.text
    return key, passage.text


def first_words(draft: Draft) -> str:
    block = document_of(draft).body[0]
    assert not isinstance(block, Table)
    return block.text


def test_the_newest_words_hold_and_the_proposal_is_kept(
    office: Acting, draft: Draft, sentence: tuple[str, str]
) -> None:
    key, proposed = sentence
    reword_passage(office, draft, key, "Lời thứ nhất.")
    reword_passage(office, draft, key, "  Lời\n thứ hai. ")
    assert first_words(draft) == "Lời thứ hai."
    assert composed_of(draft).passages[0].text == proposed
    assert draft.rewordings.count() == 2


@pytest.mark.parametrize("again", ["", "the proposal"])
def test_no_words_and_the_same_words_give_the_proposal_back(
    office: Acting, draft: Draft, sentence: tuple[str, str], again: str
) -> None:
    key, proposed = sentence
    reword_passage(office, draft, key, "Lời khác.")
    reword_passage(office, draft, key, proposed if again else "")
    assert first_words(draft) == proposed
    assert rewordings_of(draft) == {key: ""}


def test_a_table_and_a_passage_that_is_not_there_are_not_retyped(office: Acting, draft: Draft) -> None:
    tables = [key for key, passage in keyed(composed_of(draft).passages) if isinstance(passage.block, Table)]
    assert tables
    for key in (*tables, "0123-1"):
        with pytest.raises(DoesNotFit):
            reword_passage(office, draft, key, "Lời.")


@pytest.mark.parametrize("who", ["leader", "construction_head"])
def test_others_do_not_write(draft: Draft, sentence: tuple[str, str], request: pytest.FixtureRequest, who: str) -> None:
    with pytest.raises(NotAllowed):
        reword_passage(request.getfixturevalue(who), draft, sentence[0], "Lời.")
