"""Addresses of the succession room."""

from django.urls import path

from dondoc.site.succession.views import made, planning

app_name = "succession"
urlpatterns = [
    path("sap-xep/", made.reorganisations, name="list"),
    path("sap-xep/moi/", planning.plan, name="plan"),
    path("sap-xep/xem-truoc/", planning.check, name="check"),
    path("sap-xep/<int:pk>/", made.made, name="made"),
    path("sap-xep/<int:pk>/hoan-tac/", made.undo, name="undo"),
]
