import pytest

from dondoc.writers.official import Column, OfficialDocument, Row, Table


def test_a_row_with_a_cell_too_few_is_refused_by_its_place() -> None:
    columns = (Column("STT", 1), Column("Nhiệm vụ", 5))
    with pytest.raises(ValueError, match="row 2 has 1 cells; the table has 2 columns"):
        Table(columns, (Row(("1", "Lập bản đồ")), Row(("2",))))


def test_a_document_with_neither_letterhead_nor_appendix_is_refused() -> None:
    with pytest.raises(ValueError, match="must have appendices"):
        OfficialDocument("BÁO CÁO", "Kết quả tháng 6")
