"""A bound on what one request may send, before anything of it lies on disk.

Django takes in the files of a form as soon as anyone, signed in or not, asks for a field of it. What is above
`documents.storing`'s limit and below this bound is refused there, in a sentence beside the form.
"""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

_TIMES_THE_LIMIT = 4


class BoundedBody(FileUploadHandler):
    """Refuses a form whose announced length is several times what a file may have; leaves others to the next."""

    def handle_raw_input(
        self, input_data: Any, meta: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        if content_length > _TIMES_THE_LIMIT * settings.DONDOC_UPLOAD_LIMIT:
            raise RequestDataTooBig(f"a form of {content_length} bytes")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
