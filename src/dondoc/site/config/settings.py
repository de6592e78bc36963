"""The site's settings. Everything that differs between machines comes from the environment:

DONDOC_HOME           folder for database, uploaded files and secret key (default: var/ in the working folder)
DONDOC_DATABASE_URL   sqlite:///file or postgres://user:password@host:5432/name (default: SQLite in DONDOC_HOME)
DONDOC_ORIGIN         the address users type, such as https://dondoc.example.gov.vn; https makes cookies secure
DONDOC_ALLOWED_HOSTS  further host names to answer to, comma-separated
DONDOC_PROVINCE       the province that runs the site, by id or code (default: son-la)
DONDOC_REGIME         a YAML file with the province's own reporting days (default: the general rules)
DONDOC_TODAY          a fixed day such as 2026-06-20, for demonstrations and tests
DONDOC_DEBUG          1 while developing: tracebacks in the browser, static files unhashed
DONDOC_DEMO           1 for a demonstration: the sign-in page lists who may sign in, with DONDOC_DEMO_PASSWORD
DONDOC_DAILY_HOUR     the hour from which `work` does the work of each day (default: 6); "none" leaves it to cron
DONDOC_MAIL_URL       smtp+tls://user:password@host:587 or file:///folder; without it nothing is mailed
DONDOC_MAIL_FROM      the address that mails come from (default: dondoc@ the host of DONDOC_ORIGIN)
DONDOC_API_RATE       how many requests a minute one token or person may send to the interface (default: 600; 0: any)
DONDOC_LICENCE        the address of the licence under which open data are given out (default: none is named)
DONDOC_LOG_LEVEL      DEBUG, INFO, WARNING or ERROR (default: INFO)
"""

from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from dondoc.site.config import environment
from dondoc.site.config.database import parse_database_url
from dondoc.site.config.mail import parse_mail_url

HOME = environment.home()
HOME.mkdir(parents=True, exist_ok=True)

# --- this installation --------------------------------------------------------------------------------

DEBUG = environment.flag("DONDOC_DEBUG")
SECRET_KEY = environment.secret_key(HOME)
DONDOC_PROVINCE = environment.text("DONDOC_PROVINCE", "son-la")
DONDOC_REGIME = environment.text("DONDOC_REGIME")
DONDOC_TODAY = environment.day("DONDOC_TODAY")
DONDOC_DEMO = environment.flag("DONDOC_DEMO")
DONDOC_DEMO_PASSWORD = environment.text("DONDOC_DEMO_PASSWORD")
DONDOC_ORIGIN = environment.text("DONDOC_ORIGIN").rstrip("/")
_HTTPS = DONDOC_ORIGIN.startswith("https://")
_HOST = urlsplit(DONDOC_ORIGIN).hostname

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *environment.words("DONDOC_ALLOWED_HOSTS")]
if _HOST:
    ALLOWED_HOSTS.append(_HOST)
CSRF_TRUSTED_ORIGINS = [DONDOC_ORIGIN] if DONDOC_ORIGIN else []

DATABASES = {
    "default": parse_database_url(environment.text("DONDOC_DATABASE_URL") or f"sqlite:///{HOME / 'dondoc.sqlite3'}")
}
CACHES = {"default": {"BACKEND": "dondoc.site.config.cache.AsGiven"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SILENCED_SYSTEM_CHECKS = ["models.W040"]  # SQLite leaves the extra columns of covering indexes out

# --- rooms ----------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "dondoc.site.config",
    "dondoc.site.ui",
    "dondoc.site.daily",
    "dondoc.site.fulltext",
    "dondoc.site.pictures",
    "dondoc.site.lists",
    "dondoc.site.accounts",
    "dondoc.site.audit",
    "dondoc.site.agencies",
    "dondoc.site.saved",
    "dondoc.site.documents",
    "dondoc.site.evidence",
    "dondoc.site.programmes",
    "dondoc.site.tracking",
    "dondoc.site.figures",
    "dondoc.site.requests",
    "dondoc.site.reminders",
    "dondoc.site.succession",
    "dondoc.site.indicators",
    "dondoc.site.urging",
    "dondoc.site.reporting",
    "dondoc.site.signing",
    "dondoc.site.finding",
    "dondoc.site.dashboards",
    "dondoc.site.worksheets",
    "dondoc.site.public",
    "dondoc.site.opendata",
    "dondoc.site.api",
    "dondoc.site.demo",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "ninja",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "dondoc.site.agencies.middleware.acting_middleware",
]

ROOT_URLCONF = "dondoc.site.config.urls"
WSGI_APPLICATION = "dondoc.site.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "dondoc.site.reminders.context.bell",
            ],
        },
    },
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {"environment": "dondoc.site.ui.quick.environment"},
    },
]

# --- language, dates, numbers ---------------------------------------------------------------------------

# No LocaleMiddleware: pages are Vietnamese, whatever the browser asks for; programs may ask for English.
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English"))]
FORMAT_MODULE_PATH = ["dondoc.site.config.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

# --- people ---------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["dondoc.site.agencies.signing_in.Backend"]
SESSION_ENGINE = "dondoc.site.accounts.sessions"
LOGIN_URL = "accounts:sign_in"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "accounts:sign_in"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = 12 * 60 * 60  # one working day

# --- security -------------------------------------------------------------------------------------------

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if _HTTPS else 0
# The reverse proxy that ends TLS must set this header itself and drop what a client sends under its name.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "dondoc.site.ui.views.csrf_failure"

_SELF, _NONE = "'self'", "'none'"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [_NONE],
        "script-src": [_SELF],
        "style-src": [_SELF],
        "img-src": [_SELF],
        "font-src": [_SELF],
        "connect-src": [_SELF],
        "manifest-src": [_SELF],
        "form-action": [_SELF],
        "base-uri": [_NONE],
        "frame-ancestors": [_NONE],
        "object-src": [_NONE],
    }
}

# --- files ----------------------------------------------------------------------------------------------

MEDIA_ROOT = HOME / "files"  # never under an address of its own: a file leaves through a view that asks who wants it
FILE_UPLOAD_TEMP_DIR = HOME / "incoming"
FILE_UPLOAD_TEMP_DIR.mkdir(exist_ok=True)
FILE_UPLOAD_HANDLERS = [
    "dondoc.site.config.uploads.BoundedBody",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024  # text fields of one form; files are limited where they are taken in
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
DONDOC_UPLOAD_LIMIT = 50 * 1024 * 1024
DONDOC_EVIDENCE_LIMIT = 20 * 1024 * 1024  # of one file that bears out what an agency says
DONDOC_EVIDENCE_FILES = 10  # of one saving

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
STATIC_ROOT.mkdir(exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "dondoc.site.config.static.HashedStaticFiles"
    },
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# --- mail -------------------------------------------------------------------------------------------------

DONDOC_MAIL_URL = environment.text("DONDOC_MAIL_URL")
MAIL_DOMAIN = _HOST or "dondoc.localhost"  # of Message-IDs and of what calendars know things by
DEFAULT_FROM_EMAIL = environment.text("DONDOC_MAIL_FROM") or f"dondoc@{MAIL_DOMAIN}"
_MAIL = parse_mail_url(DONDOC_MAIL_URL)
EMAIL_BACKEND, EMAIL_FILE_PATH = _MAIL.backend, _MAIL.folder
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _MAIL.changes_to_tls, _MAIL.is_tls
EMAIL_TIMEOUT = 20  # seconds

# --- background work and logging --------------------------------------------------------------------------

DONDOC_LICENCE = environment.text("DONDOC_LICENCE")
DONDOC_API_RATE = environment.number("DONDOC_API_RATE", 600)
DONDOC_DAILY_HOUR = environment.hour("DONDOC_DAILY_HOUR", 6)
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": environment.text("DONDOC_LOG_LEVEL", "INFO").upper() or "INFO"},
    "loggers": {
        "django": {"handlers": ["stderr"], "propagate": False},
        "django.request": {"level": "ERROR"},  # a page that is missing or refused is an answer, not a fault
        # What is wrong with a file that somebody sent is told to them, not to the log.
        **{name: {"level": "CRITICAL"} for name in ("pyhanko", "pyhanko_certvalidator")},
    },
}
