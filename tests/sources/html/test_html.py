"""What a web page becomes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dondoc.model import Document
from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.html import page as page_module


def read(body: str, name: str = "a.html") -> Document:
    return read_document(f"<!DOCTYPE html><html><body>{body}</body></html>".encode(), name=name)


TEXTS = [
    pytest.param("<p>Căn cứ\n  Luật</p><p>hai", "Căn cứ Luật\nhai", id="breaks of the file are spaces"),
    pytest.param("<p>KẾ HOẠCH<br>Về việc<br/>này", "KẾ HOẠCH\nVề việc này", id="breaks by hand"),
    pytest.param("<p>số <b>5</b>7<i>-NQ</i>/TW", "số 57-NQ/TW", id="inline marks"),
    pytest.param("a&nbsp;&amp;&#272;&lt;b", "a &Đ<b", id="entities"),
    pytest.param("<div>a<div>b</div>c</div>d", "a\nb\nc\nd", id="words around blocks"),
    pytest.param("<ul><li>a<li><p>b</p><li>- c</ul>", "- a\n- b\n- c", id="a list"),
    pytest.param("<ol><li>a<li>b</ol><ol start=3 type=I><li>c</ol>", "1. a\n2. b\nIII. c", id="numbered lists"),
    pytest.param("<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n- b\n2. c", id="a list in a list"),
    pytest.param("<ol><li><span class=ListLabel_20_1>2.1.</span>Lập<li><span class=ListLabel_20_2>--</span>b</ol>",
                 "2.1. Lập\n- b",
                 id="numbers that the file writes out"),
    pytest.param("<ol><li>a<li><p> </p><li>b</ol>", "1. a\n3. b", id="an item without words"),
    pytest.param("<table><tr><td><ol start=4><li><p><br></ol><td>a<td>b<tr><td><ul><li></ul><td>c<td><ol><li>d</ol>"
                 "<tr><td><ol type=I><ol start=2 type=a><li></ol></ol><td>e<td>f</table>",
                 "4.\ta\tb\n\tc\t1. d\nb.\te\tf",
                 id="the number of a row"),
    pytest.param("<ol><li><p>a <span class=ListLabel_20_1>b</span></ol><ul><li><span class=ListLabels>c</span></ul>",
                 "1. a b\n- c",
                 id="numbers that it does not"),
    pytest.param("<pre>a\nB</pre>", "a\nB", id="set lines"),
    pytest.param("<script>x</script><style>x</style><noscript>x</noscript>a<!-- x -->", "a", id="what is not text"),
    pytest.param("<nav>x</nav>a<aside>x</aside>b<select><option>x</select>c", "abc", id="menus"),
    pytest.param("<header>x</header><div role=navigation>x</div>a<footer>x</footer>", "a", id="the site's frame"),
    pytest.param("<div id=header>x</div><ul class='menu top'><li>x</ul>Căn cứ Luật<div class=footer>x</div>",
                 "Căn cứ Luật",
                 id="the site's frame by its names"),
    pytest.param("<div class=header><p>KẾ HOẠCH</div><p>a", "KẾ HOẠCH\na", id="much of the text, whatever its name"),
    pytest.param("<article><header>a</header><footer>b</footer></article>", "a\nb", id="an article's own frame"),
    pytest.param("<p hidden>x</p>a<span style='display: none'>x</span>b", "ab", id="what is hidden"),
    pytest.param("a<table></table>b", "a\nb", id="an empty table"),
]  # fmt: skip


NOTES = [
    pytest.param("<p>ban đêm<a href='#_ftn1'><sup>[1]</sup></a>, mở<p><a href='#_ftnref1'>[1]</a> Từ 22 giờ.",
                 "ban đêm, mở\n[1] Từ 22 giờ.", id="links to notes and back"),
    pytest.param("<p>năm 2028<sup>2</sup>.<p><i><sup>2</sup></i> So với năm 2025.",
                 "năm 2028.\n[2] So với năm 2025.", id="raised numbers, in the text and before the note"),
    pytest.param("<p>đêm<a href='a.html#fn3'>3</a>.<p><sup>3</sup>Như trên.", "đêm.\n[3] Như trên.", id="both"),
    pytest.param("<p>20 m<sup>3</sup>, 5 km<sup>2</sup><p>10<sup>6</sup>", "20 m3, 5 km2\n106", id="powers are none"),
    pytest.param("<p>bể 20 m<sup>3</sup><p><sup>4</sup> Ghi chú", "bể 20 m3\n4 Ghi chú", id="no mark points to it"),
    pytest.param("<p>Xem <a href='#muc1'>mục 1</a>", "Xem mục 1", id="a link elsewhere"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text"), [*TEXTS, *NOTES])
def test_the_text_of_a_page(body: str, text: str) -> None:
    assert read(body).text == text


TABLES = [
    pytest.param("<tr><th>TT<th>Việc<tr><td>1<td>a<p>b", "TT\tViệc\n1\ta b", id="rows"),
    pytest.param("<caption>Bảng</caption><tr><td>1<td>a", "Bảng\n1\ta", id="a caption"),
    pytest.param("<tr><td colspan=2>I<td>x<tr><td>1<td>a<td>b", "I\t\tx\n1\ta\tb", id="a wide cell"),
    pytest.param("<tr><td rowspan=2>1<td>a<tr><td>b<tr><td>2<td>c", "1\ta\n\tb\n2\tc", id="a tall cell"),
    pytest.param("<tr><td rowspan=2 colspan=2>1<td>a<tr><td>b", "1\t\ta\n\t\tb", id="a tall and wide cell"),
    pytest.param("<tr><td>a<tr><td>b<td>c", "a\t\nb\tc", id="a short row"),
    pytest.param("<tr><td>1<td>a<table><tr><td>x<td>y</table><tr><td>2<td>b<td>c" + "<tr><td>3<td>d<td>e" * 2,
                 "1\ta x y\t\n2\tb\tc\n3\td\te\n3\td\te", id="an inner table is text"),
    pytest.param("<tfoot><tr><td>9<td>z</tfoot><tbody><tr><td>1<td>a", "9\tz\n1\ta", id="groups of rows in order"),
    pytest.param("<tr><td colspan=0>1<td rowspan=x>a<tr><td>2<td>b", "1\ta\n2\tb", id="spans that are none"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "text"), TABLES)
def test_the_rows_of_a_table(rows: str, text: str) -> None:
    assert read(f"<table>{rows}</table>").text == text


def test_a_cell_below_a_tall_one_is_merged_with_it() -> None:
    document = read("<table><tr><td rowspan=2>1<td>a<tr><td>b</table>")
    assert [[cell.merged for cell in line.cells] for line in document.lines] == [[False, False], [True, False]]


def test_a_table_that_lays_out_the_page_is_opened() -> None:
    inner = "<table><tr><td>1<td>a<td>b<tr><td>2<td>c<td>d</table>"
    document = read(f"<table><tr><td>trái<td><p>giữa</p>{inner}cuối</table>")
    assert document.text == "trái\ngiữa\n1\ta\tb\n2\tc\td\ncuối"
    assert [line.table for line in document.lines] == [0, 0, 1, 1, 0]


def test_a_head_beside_the_motto_is_plain_lines() -> None:
    head = "<table><tr><td><b>TỈNH A</b><br>-----<td>CỘNG HÒA<br>Độc lập<tr><td>Số: 1/KH<td><i>A, ngày 01</i></table>"
    document = read(head)
    assert document.text == "TỈNH A\n-----\nCỘNG HÒA\nĐộc lập\nSố: 1/KH\nA, ngày 01"


ENCODED = [
    pytest.param("<meta charset='utf-8'>", "utf-8", id="UTF-8"),
    pytest.param("<meta charset='windows-1252'>", "utf-8", id="UTF-8 that says otherwise"),
    pytest.param("", "utf-8-sig", id="UTF-8 with its mark"),
    pytest.param("", "utf-16", id="UTF-16 with its mark"),
    pytest.param("<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'>", "cp1258", id="1258"),
]


@pytest.mark.parametrize(("declared", "codec"), ENCODED)
def test_the_encoding_is_that_of_the_bytes_or_the_declared_one(declared: str, codec: str) -> None:
    words = "Cơ quan tha\u0300nh ưng" if codec == "cp1258" else "Cơ quan thành ưng"
    data = f"<html><head>{declared}</head><body>{words}</body></html>".encode(codec)
    assert read_document(data, name="a.html").text == "Cơ quan thành ưng"


def test_a_page_without_a_beginning_is_told_by_its_name_and_its_tags() -> None:
    assert read_document(b"<p>a<p>b", name="a.htm").text == "a\nb"
    assert read_document(b"<p>a<p>b", name="a.txt").text == "<p>a<p>b"
    with pytest.raises(UnreadableFile, match="this is plain text, though its name ends in"):
        read_document(b"words", name="a.html")


def test_a_page_of_the_older_kind_is_read() -> None:
    assert read_document(b"\xef\xbb\xbf<?xml version='1.0'?>\n<html><body>a</body></html>", name="a.htm").text == "a"


def test_a_page_of_endless_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "MAX_TAGS", 10)
    with pytest.raises(UnreadableFile) as caught:
        read("<b>" * 11)
    assert caught.value.fault is Fault.DAMAGED


def test_tags_in_tags_are_read_as_deep_as_the_parser_goes_and_else_refused() -> None:
    assert read("<div>" * 1000 + "a").text == "a"
    assert read("<table><tr><td>" * 300 + "a").text == "a"
    with pytest.raises(UnreadableFile) as caught:
        read("<p>a" + "<div>" * 5000 + "b")
    assert caught.value.facts == {"reason": "tags in tags without end"}


PIECES = [
    "<table>",
    "<tr>",
    "<td>",
    "<td rowspan=3 colspan=2>",
    "</table>",
    "<li>",
    "<ol>",
    "<p>",
    "<br>",
    "</p>",
    "từ ",
]


@example("<table><table><tr>từ ")
@given(st.lists(st.sampled_from(PIECES), max_size=50).map("".join))
def test_any_page_keeps_all_its_words(body: str) -> None:
    assert read(body + "<p>cuối").text.count("từ") == body.count("từ")
