"""Finding rows by words, the same on both databases."""

from typing import Any

import pytest
from django.db import connection

from dondoc.site.fulltext.installing import install
from dondoc.site.fulltext.matching import How, rows_with
from dondoc.site.programmes.models import Task


@pytest.fixture
def found(world: Any) -> Any:
    """Tasks by these texts are there; gives a function from what was typed to the labels found."""
    programme = world.programme()
    texts = (
        "Xây dựng Đề án cà phê đặc sản",
        "Đề xuất dự án chế biến cà chua và phê duyệt",
        "DE AN CA PHE viết không dấu",
        "Hoàn thiện hồ sơ số NV-000123, 161/QĐ-UBND",
        "Đường sắt; ngành thuỷ lợi",
    )
    for number, text in enumerate(texts, 1):
        world.task(programme, f"T{number}", text=text)

    def find(words: str, how: How = How.WORDS) -> list[str]:
        return sorted(Task.objects.filter(rows_with(Task, words, how)).values_list("label", flat=True))

    return find


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("de an ca phe", ["T1", "T2", "T3"]),  # all the words, anywhere
        ("Đề án cà phê", ["T1", "T2", "T3"]),
        ("ĐƯỜNG SẮT", ["T5"]),
        ("duong sat", ["T5"]),
        ("thủy lợi", ["T5"]),  # both places of the tone mark
        ("nv-000123", ["T4"]),
        ("161/qd-ubnd", ["T4"]),
        ("dac sa", ["T1"]),  # the last word may be unfinished
        ("da sản", []),
        ("T5", ["T5"]),  # the label counts
        ('"cà phê" OR NOT *', []),  # nothing typed is a command
        ("'; DROP TABLE", []),
        ("không có", []),
    ],
)
def test_all_the_words_have_to_be_there_with_or_without_accents(found: Any, words: str, labels: list[str]) -> None:
    assert found(words) == labels


def test_a_phrase_asks_for_the_words_one_after_another(found: Any) -> None:
    assert found("de an ca phe", How.PHRASE) == ["T1", "T3"]


def test_exact_asks_for_the_same_accents(found: Any) -> None:
    assert found("đề án Cà phê", How.EXACT) == ["T1"]
    assert found("de an ca phe", How.EXACT) == ["T3"]


@pytest.mark.parametrize("words", ["", "   ", "?!", "_"])
def test_without_a_letter_everything_is_found(found: Any, words: str) -> None:
    assert len(found(words)) == 5


def test_what_is_changed_is_found_by_its_new_words_alone(found: Any) -> None:
    task = Task.objects.get(label="T5")
    task.text = "Hàng không"
    task.save()
    assert found("hang khong") == ["T5"]
    assert found("duong sat") == []


def test_what_is_deleted_is_found_no_more(found: Any) -> None:
    Task.objects.get(label="T5").delete()
    assert found("duong sat") == []


def test_installing_again_changes_nothing(found: Any) -> None:
    assert install("default") == []
    assert found("duong sat") == ["T5"]


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="only SQLite makes tables anew in migrations")
def test_an_index_whose_trigger_went_with_its_table_is_made_anew(found: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER search_programmes_task_changed")
    Task.objects.filter(label="T5").update(text="Hàng không")
    assert install("default") == ["programmes_task"]
    assert found("hang khong") == ["T5"]
    assert found("duong sat") == []


@pytest.mark.skipif(connection.vendor != "postgresql", reason="of PostgreSQL only")
def test_no_text_waits_outside_the_index_to_be_searched_through(db: None) -> None:
    index = "search_programmes_task_folded"
    with connection.cursor() as cursor:
        for statement in ("SELECT 1", f"ALTER INDEX {index} RESET (fastupdate)"):  # as it is made, and as it once was
            cursor.execute(statement)
            install("default")
            cursor.execute("SELECT reloptions FROM pg_class WHERE relname = %s", [index])
            assert cursor.fetchone()[0] == ["fastupdate=off"]
