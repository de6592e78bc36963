"""Addresses of what is public, and of the page on which the office marks a programme."""

from django.urls import path

from dondoc.site.public.answering import for_everybody
from dondoc.site.public.feeds import Changes
from dondoc.site.public.views import marking, pages

app_name = "public"
urlpatterns = [
    path("cong-khai/", pages.programmes, name="list"),
    path("cong-khai/chuong-trinh/<int:pk>/", pages.programme, name="programme"),
    path("cong-khai/nhiem-vu/<int:pk>/", pages.task, name="task"),
    path("cong-khai/chi-tieu/", pages.measures, name="measures"),
    path("cong-khai/chi-tieu/<int:pk>/", pages.measure, name="measure"),
    path("cong-khai/thay-doi.atom", for_everybody(Changes()), name="feed"),
    path("cong-khai/chuong-trinh/<int:pk>/thay-doi.atom", for_everybody(Changes()), name="programme_feed"),
    path("chuong-trinh/<int:pk>/cong-khai/", marking.mark, name="mark"),
    path("chuong-trinh/<int:pk>/cong-khai/rut/", marking.withdraw, name="withdraw"),
]
