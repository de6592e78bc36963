"""Addresses of the agencies room. An agency's own page tells of programmes and is the programmes room's."""

from django.urls import path

from dondoc.site.agencies import views

app_name = "agencies"
urlpatterns = [path("co-quan/", views.agencies, name="list")]
