"""The package offers the reader as `dondoc.extract`, which is also the name of the room that reads."""

from importlib import import_module

import dondoc

TEXT = "KẾ HOẠCH\nChuyển đổi số\n1. Sở Y tế\n- Triển khai bệnh án điện tử.\n".encode()


def test_the_reader_may_be_called_again_after_its_room_was_imported() -> None:
    first = dondoc.extract(TEXT)
    import_module("dondoc.extract")
    assert dondoc.extract(TEXT) == first
    assert [task.text for task in first.tasks] == ["Triển khai bệnh án điện tử."]
