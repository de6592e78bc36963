"""The site's addresses: each room keeps its own, under its own namespace."""

from django.urls import include, path

from dondoc.site.config.health import health

urlpatterns = [
    path("api/", include("dondoc.site.api.urls")),
    path("", include("dondoc.site.finding.urls")),  # what is asked for most comes first
    path("", include("dondoc.site.tracking.urls")),
    path("", include("dondoc.site.api.token_urls")),
    path("", include("dondoc.site.accounts.urls")),
    path("", include("dondoc.site.public.urls")),
    path("", include("dondoc.site.opendata.urls")),
    path("", include("dondoc.site.requests.urls")),
    path("", include("dondoc.site.reminders.urls")),
    path("", include("dondoc.site.succession.urls")),
    path("", include("dondoc.site.indicators.urls")),
    path("", include("dondoc.site.programmes.urls")),
    path("", include("dondoc.site.documents.urls")),
    path("", include("dondoc.site.evidence.urls")),
    path("", include("dondoc.site.agencies.urls")),
    path("", include("dondoc.site.reporting.urls")),
    path("", include("dondoc.site.signing.urls")),
    path("", include("dondoc.site.dashboards.urls")),
    path("", include("dondoc.site.saved.urls")),
    path("", include("dondoc.site.urging.urls")),
    path("", include("dondoc.site.worksheets.urls")),
    path("", include("dondoc.site.pictures.urls")),
    path("", include("dondoc.site.ui.urls")),
    path("suc-khoe/", health, name="health"),
]
