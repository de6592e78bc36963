"""Addresses of urging."""

from django.urls import path

from dondoc.site.urging import views

app_name = "urging"
urlpatterns = [
    path("don-doc/", views.urges, name="list"),
    path("don-doc/viec-da-chon/", views.chosen, name="chosen"),
    path("don-doc/nhiem-vu-da-chon/", views.chosen_tasks, name="chosen_tasks"),
]
