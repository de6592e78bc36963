"""The site as a WSGI application, for granian or any other server."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
application = get_wsgi_application()

# What has been loaded now stays until the process ends. The collector looked through all of it every now and then, and
# whoever asked in that moment waited for a tenth of a second.
_ = get_resolver().url_patterns  # loads the views
gc.collect()
gc.freeze()
