"""Addresses of kept views."""

from django.urls import path

from dondoc.site.saved import views

app_name = "saved"
urlpatterns = [
    path("danh-sach-da-luu/", views.save, name="save"),
    path("danh-sach-da-luu/<int:pk>/mo-dau/", views.begin, name="begin"),
    path("danh-sach-da-luu/<int:pk>/xoa/", views.delete, name="delete"),
]
