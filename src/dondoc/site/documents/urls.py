"""Addresses of the documents room. Publishing lies under them too, but is the programmes room's."""

from django.urls import path

from dondoc.site.documents.views import listing, reading, reviewing, uploading

app_name = "documents"
urlpatterns = [
    path("van-ban/", listing.documents, name="list"),
    path("van-ban/tai-len/", uploading.upload, name="upload"),
    path("van-ban/<int:pk>/", reading.reading, name="reading"),
    path("van-ban/<int:pk>/tien-do/", reading.progress, name="progress"),
    path("van-ban/<int:pk>/doc-lai/", reading.again, name="read_again"),
    path("van-ban/<int:pk>/quyet-dinh/", reviewing.decide, name="decide"),
    path("van-ban/<int:pk>/sua-theo-goi-y/", reviewing.take_suggested, name="take_readings"),
    path("van-ban/<int:pk>/tep/", reading.source_file, name="source_file"),
]
