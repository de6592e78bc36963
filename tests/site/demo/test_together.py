"""What people do with each other in the month that is played."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client

from dondoc.site.agencies.registering import store_register
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import month
from dondoc.site.demo.playing import play, publish, take_in
from dondoc.site.demo.together import open_to_everybody
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import CompletionJudgement, Contribution, Cycle, Obligation, ProgressUpdate

LEADS = ["Sở Tư pháp", "Sở Nội vụ", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương", "Sở Dân tộc và Tôn giáo"]


@pytest.fixture
def cycle(db: None, tmp_path: Path, document: Callable[..., str]) -> Cycle:
    """A document that the data does not name, played; in every task two departments cooperate."""
    store_register()
    cast = Cast()
    cast.sign_in_people()
    path = tmp_path / "van-ban-khac.txt"
    text = document(*LEADS).replace("\t\tQuý I/2026", "\tSở Nông nghiệp và Môi trường, Sở Tài chính\tQuý I/2026")
    path.write_text(text, "utf-8")
    return play(publish(take_in(path, cast, month()), cast, month()), cast, month())


def test_what_is_done_is_borne_out_by_a_file_and_one_completion_is_returned(cycle: Cycle) -> None:
    done = ProgressUpdate.objects.filter(state="done")
    assert done.exists()
    assert {update.files.count() for update in done} == {1}
    assert {file.kind for update in done for file in update.files.all()} <= {"docx", "xlsx"}
    returned = CompletionJudgement.objects.get(verdict="returned")
    assert returned.reason == month().completion_returned
    assert Obligation.objects.get(completion="returned") == returned.obligation


def test_one_contribution_is_answered_and_one_still_waits_for_who_may_sign_in(cycle: Cycle) -> None:
    assert sorted(Contribution.objects.values_list("state", flat=True)) == ["answered", "asked"]
    assert Contribution.objects.get(state="asked").agency.register_id == "so-nn-mt"


def test_everybody_reads_the_tasks_of_one_programme(cycle: Cycle, client: Client) -> None:
    assert client.get("/cong-khai/").status_code == 200
    assert cycle.programme.title not in client.get("/cong-khai/").content.decode()
    publication = open_to_everybody(Programme.objects.all(), Cast(), month())
    assert publication is not None
    assert (publication.shows_tasks, publication.shows_indicators) == (True, True)
    assert cycle.programme.title in client.get("/cong-khai/").content.decode()
