"""Kinds of papers, folded, as a document calls itself: 'Kế hoạch này', 'Công văn này'."""

from dondoc.grammar.patterns import any_of

PAPERS = (
    "kế hoạch", "chương trình", "quyết định", "chỉ thị", "nghị quyết", "kết luận", "thông báo", "công điện", "công văn",
    "văn bản", "hướng dẫn", "quy định", "quy chế", "đề án", "phương án",
)  # fmt: skip
THIS_PAPER = rf"{any_of(*PAPERS)}(?: hành động)? này\b"
