"""Addresses of the tracking room."""

from django.urls import path

from dondoc.site.tracking import views

app_name = "tracking"
urlpatterns = [
    path("", views.my_work, name="front"),
    path("viec-cua-toi/", views.my_work, name="my_work"),
    path("chuong-trinh/<int:pk>/", views.programme, name="programme"),
    path("chuong-trinh/<int:pk>/mo-ky/", views.open_cycle_view, name="open_cycle"),
    path("nhiem-vu/", views.tasks, name="tasks"),
    path("nhiem-vu/<int:pk>/", views.task, name="task"),
    path("viec-phai-lam/", views.obligations, name="obligations"),
    path("viec-phai-lam/<int:pk>/cap-nhat/", views.progress, name="progress"),
    path("viec-phai-lam/<int:pk>/quyet-dinh/", views.decide, name="decide"),
    path("viec-phai-lam/<int:pk>/hoan-thanh/<slug:step>/", views.judge_completion, name="judge_completion"),
    path("viec-phai-lam/<int:pk>/xin-phoi-hop/", views.ask_contribution, name="ask_contribution"),
    path("xac-nhan-hoan-thanh/", views.completions, name="completions"),
    path("xac-nhan-hoan-thanh/xac-nhan/", views.confirm_completions, name="confirm_completions"),
    path("phoi-hop/", views.contributions, name="contributions"),
    path("phoi-hop/<int:pk>/", views.contribution, name="contribution"),
    path("phoi-hop/<int:pk>/thoi/", views.withdraw_contribution, name="withdraw_contribution"),
    path("ky-bao-cao/", views.cycles, name="cycles"),
    path("ky-bao-cao/da-chon/", views.chosen_cycles, name="chosen_cycles"),
    path("ky-bao-cao/<int:pk>/", views.cycle, name="cycle"),
    path("chuong-trinh/<int:pk>/bao-cao/", views.matrix, name="matrix"),
    path("ky-bao-cao/<int:pk>/nhac/", views.nudge, name="nudge"),
    path("ky-bao-cao/<int:pk>/xem-xet/", views.judge, name="judge"),
    path("ky-bao-cao/<int:pk>/gui-tiep/<int:receiver_id>/", views.pass_on, name="pass_on"),
    path("ky-bao-cao/<int:pk>/dong/", views.close_cycle_view, name="close_cycle"),
    path("bao-cao-co-quan/", views.reports, name="reports"),
    path("bao-cao-co-quan/da-chon/", views.chosen_reports, name="chosen_reports"),
    path("bao-cao-co-quan/<int:pk>/", views.report, name="report"),
    path("bao-cao-co-quan/<int:pk>/phan-chung/", views.general_part, name="general_part"),
    path("bao-cao-co-quan/<int:pk>/bang/", views.grid, name="grid"),
    path("bao-cao-co-quan/<int:pk>/bang/<int:obligation_id>/", views.grid_line, name="grid_line"),
    path("bao-cao-co-quan/<int:pk>/<slug:step>/", views.report_step, name="report_step"),
]
