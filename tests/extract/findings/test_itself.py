"""A document that calls itself what it is not."""

import pytest

from dondoc.extract.findings.itself import faults_of_itself
from dondoc.model import Head
from dondoc.sources.plain import document_from_text

PLAN = Head(kind="kế hoạch", title="Ban hành Kế hoạch trồng cây quế ven các con đường liên bản năm 2026")
ATTACHED = "(Kèm theo Quyết định số 5/QĐ-UBND về kế hoạch trồng cây quế ven các con đường liên bản năm {})"


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Các xã thực hiện Quyết định này.", "Quyết định này", "number_mismatch"),
        (ATTACHED.format(2025), "kế hoạch trồng cây quế ven các con đường liên bản năm 2025", "suspicious_number"),
    ],
)
def test_another_kind_and_other_figures_are_told(text: str, words: str, kind: str) -> None:
    document = document_from_text(text, name="document.txt")
    (fault,) = faults_of_itself(document, PLAN)
    assert (fault.kind, document.quote(fault.source)) == (kind, words)


@pytest.mark.parametrize("head", [PLAN, Head()])
@pytest.mark.parametrize("text", ["Các xã thực hiện Kế hoạch này.", ATTACHED.format(2026)])
def test_its_own_kind_and_title_are_sound(text: str, head: Head) -> None:
    assert list(faults_of_itself(document_from_text(text, name="document.txt"), head)) == []
