"""Addresses of the page of tokens, which is for people."""

from django.urls import path

from dondoc.site.api import views

app_name = "api_tokens"
urlpatterns = [
    path("ma-truy-cap/", views.tokens, name="list"),
    path("ma-truy-cap/<int:pk>/thu-hoi/", views.revoke, name="revoke"),
]
