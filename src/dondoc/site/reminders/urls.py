"""Addresses of the room of reminders."""

from django.urls import path

from dondoc.site.reminders.views import notices, own, rules

app_name = "reminders"
urlpatterns = [
    path("nhac-viec/", notices.notices, name="list"),
    path("nhac-viec/<int:pk>/mo/", notices.open_reminder, name="open"),
    path("nhac-viec/da-doc/", notices.read_all, name="read_all"),
    path("nhac-viec/thu/<int:pk>/", notices.mail, name="mail"),
    path("nhac-viec/cua-toi/", own.own, name="own"),
    path("nhac-viec/cua-toi/doi-dia-chi-lich/", own.renew, name="renew"),
    path("nhac-viec/quy-tac/", rules.rules, name="rules"),
    path("nhac-viec/quy-tac/them/", rules.add_rule, name="add_rule"),
    path("nhac-viec/quy-tac/<int:pk>/", rules.edit_rule, name="rule"),
    path("lich/<slug:secret>.ics", own.calendar, name="calendar"),
]
