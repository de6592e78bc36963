"""Addresses of search."""

from django.urls import path

from dondoc.site.finding import views

app_name = "finding"
urlpatterns = [path("tim/", views.find, name="find")]
