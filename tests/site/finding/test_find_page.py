"""Searching everything that a person may read."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import resolve
from django.utils import timezone

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Spelling
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading
from dondoc.site.finding.asking import MOST, a_few_rows, keys_found
from dondoc.site.finding.kinds import KINDS
from dondoc.site.finding.selectors import find_everywhere
from dondoc.site.fulltext.matching import How
from dondoc.site.programmes.models import Indicator, Programme
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.asking import Asked
from dondoc.site.tracking.models import Aspect, Obligation

PLACE = {"span_start": 0, "span_end": 1, "line_start": 1, "line_end": 1}


@pytest.fixture
def programme(world: Any) -> Programme:
    made: Programme = world.small_programme()
    world.task(made, "5", "so-y-te", text="Lập đề án cà phê đặc sản")
    world.task(made, "6", "so-y-te", text="de an ca phe, viết không dấu")
    world.task(made, "7", "so-y-te", text="Cà chua, phê duyệt đề cương và dự án")
    return made


def found_by(acting: Acting, words: str) -> dict[str, list[str]]:
    """What is found, by kind: the text shown of each hit."""
    return {
        one.kind.key: ["".join(piece for piece, _ in hit.pieces) for hit in one.hits]
        for one in find_everywhere(acting, words)
    }


def test_the_same_accents_come_first_then_the_phrase_then_all_the_words(world: Any, programme: Programme) -> None:
    assert found_by(world.office, "đề án cà phê") == {
        "nhiem-vu": [
            "Lập đề án cà phê đặc sản",
            "de an ca phe, viết không dấu",
            "Cà chua, phê duyệt đề cương và dự án",
        ]
    }
    assert found_by(world.office, "de an ca phe")["nhiem-vu"][0] == "de an ca phe, viết không dấu"


@pytest.fixture
def cinnamon_everywhere(world: Any, programme: Programme) -> None:
    """The word stands once in each kind of text but those of tasks and programmes as they were published."""
    cycle = world.cycle(programme)
    world.submitted(cycle, result="Đã trồng giống mới quế rừng")
    Indicator.objects.create(programme=programme, position=1, text="Diện tích quế", search_text="", **PLACE)
    Spelling.objects.create(agency=world.agency("so-y-te"), words="Sở Quế")
    Reading.objects.filter(pk=programme.reading_id).update(text="Toàn văn nói về quế", published_at=timezone.now())
    obligation = world.obligation(programme, "1.2")
    asked = Asked(kind=Aspect.WORDING, wording="Trồng", reason="Chờ giống quế")
    draft_request(world.officer, obligation, asked, submission_key="0" * 32)
    Obligation.objects.filter(pk=obligation.pk).update(wording="Trồng quế theo quy hoạch")


@pytest.mark.usefixtures("cinnamon_everywhere")
def test_every_kind_of_text_is_found(world: Any) -> None:
    kinds = found_by(world.officer, "que")
    assert list(kinds) == ["noi-dung-moi", "tien-do", "chi-tieu", "co-quan", "van-ban", "de-nghi"]


@pytest.mark.usefixtures("cinnamon_everywhere")
@pytest.mark.parametrize("words", ["que", "de an ca phe", "161/QĐ-UBND"])
def test_every_line_leads_to_a_page_that_opens(world: Any, words: str) -> None:
    client = world.client(world.officer)
    page = client.get("/tim/", {"q": words}).content.decode()
    links = re.findall(r'<li><a href="(/[^"]+)"', page.split('id="content"')[1])
    assert len(links) >= sum(len(hits) for hits in found_by(world.officer, words).values()) > 0
    documents = [link for link in links if link.startswith("/van-ban/")]  # with nothing read there is no page of them
    pages = {link: client.get(link.replace("&amp;", "&")).status_code for link in links if link not in documents}
    assert set(pages.values()) <= {200}
    assert all(resolve(link).view_name == "documents:reading" for link in documents)


def test_what_an_agency_drafts_no_other_finds(world: Any, programme: Programme) -> None:
    world.cycle(programme)
    world.write(world.officer, world.obligation(programme), result="Bản nháp bí mật")
    assert "tien-do" in found_by(world.officer, "nhap bi mat")
    for other in (world.office, world.leader, world.auditor, world.consolidator, world.other_officer):
        assert found_by(other, "nhap bi mat") == {}


def test_a_document_that_is_not_published_is_found_by_the_office_alone(world: Any, programme: Programme) -> None:
    Reading.objects.filter(pk=programme.reading_id).update(text="Chưa công bố quế", published_at=None)
    assert "van-ban" in found_by(world.office, "cong bo que")
    assert found_by(world.leader, "cong bo que") == {}


def test_a_request_that_was_not_submitted_is_found_by_its_agency_alone(world: Any, programme: Programme) -> None:
    asked = Asked(kind=Aspect.WORDING, wording="Trồng", reason="Chờ kinh phí riêng")
    draft_request(world.officer, world.obligation(programme, "1.2"), asked, submission_key="0" * 32)
    assert "de-nghi" in found_by(world.officer, "kinh phi rieng")
    assert found_by(world.office, "kinh phi rieng") == {}


def test_the_page_groups_by_kind_and_marks_the_words(world: Any, programme: Programme) -> None:
    page = world.client(world.office).get("/tim/", {"q": "de an ca phe"}).content.decode()
    assert "<h2>Nhiệm vụ" in page
    assert "Lập <mark>đề án cà phê</mark> đặc sản" in page


def test_marks_are_the_only_markup_that_a_text_can_bring(world: Any, programme: Programme) -> None:
    world.task(programme, "8", "so-y-te", text="<script>quế</script>")
    page = world.client(world.office).get("/tim/", {"q": "quế"}).content.decode()
    assert "&lt;script&gt;<mark>quế</mark>&lt;/script&gt;" in page


def test_many_hits_are_bounded_and_one_kind_can_be_read_on(world: Any) -> None:
    programme = world.programme()
    for number in range(MOST + 5):
        world.task(programme, str(number), "so-y-te", text="Trồng quế")
    client = world.client(world.office)
    assert "hơn 100" in client.get("/tim/", {"q": "que"}).content.decode()
    page = client.get("/tim/", {"q": "que", "loai": "nhiem-vu"})
    assert page.content.decode().count("<mark>") == MOST
    assert len(page.content) < 100_000


def test_what_comes_closest_is_first_wherever_it_stands_among_many_hits(world: Any) -> None:
    programme = world.programme()
    for number in range(MOST + 5):
        world.task(programme, str(number), "so-y-te", text="Quế được trồng")
    world.task(programme, "200", "so-y-te", text="trong que, viết không dấu")
    world.task(programme, "201", "so-y-te", text="Trồng quế")
    found = found_by(world.office, "trồng quế")["nhiem-vu"]
    assert found[:3] == ["Trồng quế", "trong que, viết không dấu", "Quế được trồng"]


def test_among_many_that_come_closest_the_first_are_shown(world: Any) -> None:
    programme = world.programme()
    for number in range(MOST + 5):
        world.task(programme, str(number), "so-y-te", text=f"Trồng quế {number}")
    assert found_by(world.office, "trồng quế")["nhiem-vu"] == [f"Trồng quế {number}" for number in range(6)]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Tìm trong mọi nội dung"),
        ("đ", "Cần ít nhất hai chữ cái"),
        ("\x00", "Tìm trong mọi nội dung"),
        ("không có gì như thế", "Không tìm thấy"),
        ('" OR 1=1 --', "Không tìm thấy"),
    ],
)
def test_a_page_without_hits_says_what_to_do(world: Any, programme: Programme, words: str, sentence: str) -> None:
    assert sentence in world.client(world.office).get("/tim/", {"q": words}).content.decode()


def test_search_needs_a_role(world: Any, programme: Programme) -> None:
    from dondoc.site.accounts.models import User

    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger"))
    assert stranger.get("/tim/", {"q": "que"}).status_code == 403
    assert Client().get("/tim/", {"q": "que"}).status_code == 302


def test_a_search_takes_a_bounded_number_of_queries(
    world: Any, programme: Programme, django_assert_max_num_queries: Any
) -> None:
    client = world.client(world.office)
    with django_assert_max_num_queries(3 + 2 + 1):  # who asks, and the bell; all kinds together; one a kind found
        client.get("/tim/", {"q": "de an"})
    with django_assert_max_num_queries(3 + 1):
        client.get("/tim/", {"q": "không có gì như thế"})


@pytest.mark.parametrize("role", list(Role))
def test_what_a_role_may_read_is_put_together_without_the_database(
    role: Role, finance: Agency, person: Any, django_assert_num_queries: Any
) -> None:
    """It hangs on the role and on keys alone, so that the SQL of one search serves the next person of the role."""
    acting = person(role, finance)
    with django_assert_num_queries(1):
        assert keys_found(acting, "quế", [(kind, how) for kind in KINDS for how in reversed(How)]) == {}
    for kind in KINDS:
        with django_assert_num_queries(1):
            assert a_few_rows(acting, kind, [987_654_321]) == []
