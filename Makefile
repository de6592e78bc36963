# Everything that is done with a checkout of Đôn Đốc. `make` alone lists it; CONTRIBUTING.md explains it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
HOME_FOLDER := $(or $(DONDOC_HOME),var)

# What is installed stands in stamp files, so that a second `make` has nothing to do.
INSTALLER := $(VENV)/.installed-installer
SITE := $(VENV)/.installed-site
FULL := $(VENV)/.installed-full
DEV := $(VENV)/.installed-dev

export VIRTUAL_ENV := $(CURDIR)/$(VENV)
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help:  ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- installing -------------------------------------------------------------------------------------------

# uv where it can be had, else pip: the same locks, the same hashes, only slower.
install = if [ -x $(BIN)/uv ]; then set -- $(BIN)/uv pip; else set -- $(BIN)/python -m pip --disable-pip-version-check; fi; \
	"$$@" install --quiet

.PHONY: setup
setup: $(SITE)  ## Install dondoc and its site into .venv (PYTHON=python3.12 takes another Python)
	@echo "Ready: $(BIN)/dondoc --help, or make demo."

$(INSTALLER): requirements/installer.lock
	@command -v "$(PYTHON)" >/dev/null || { echo "There is no $(PYTHON) here. Install Python 3.11 or later, or name one: make setup PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "dondoc needs Python 3.11 or later, and $(PYTHON) is %d.%d. Name another: make setup PYTHON=python3.12" % sys.version_info[:2])'
	@"$(PYTHON)" -m venv $(VENV) || { echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/installer.lock \
		|| echo "uv cannot be had on this machine; pip installs the packages instead, more slowly."
	@touch $@

$(SITE): requirements/site.lock pyproject.toml $(INSTALLER)
	@$(install) --require-hashes -r requirements/site.lock
	@$(install) --no-deps --editable .
	@$(BIN)/python -m dondoc.site.config.translations
	@touch $@

# A server in earnest also writes .pdf and Parquet, signs and checks signatures, and reads folders over a cluster.
.PHONY: full
full: $(FULL)  ## Install that and all that a server can do besides: PDF, signatures, Parquet, a cluster
	@echo "Ready: docs/how-to/run-the-site.md says how to go on."

$(FULL): requirements/full.lock $(SITE)
	@$(install) --require-hashes -r requirements/full.lock
	@touch $@

$(DEV): requirements/dev.lock $(SITE)
	@$(install) --require-hashes -r requirements/dev.lock
	@touch $@

.PHONY: lock
lock: $(INSTALLER)  ## Pin the newest fitting version of every package in requirements/*.lock
	@for lock in installer site full dev; do $(MAKE) --no-print-directory requirements/$$lock.lock.new || exit 1; done
	@for lock in installer site full dev; do mv requirements/$$lock.lock.new requirements/$$lock.lock; done

# Every platform and every Python from 3.11 on in one file; no address of a package index, no trace of this machine.
compile = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-emit-index-url --no-header --no-annotate
everything := --extra site --extra pdf --extra parquet --extra sdmx --extra signing --extra scale

.PHONY: requirements/installer.lock.new requirements/site.lock.new requirements/full.lock.new requirements/dev.lock.new
requirements/installer.lock.new:
	@$(compile) requirements/installer.in --output-file $@
requirements/site.lock.new:
	@$(compile) pyproject.toml --extra site --output-file $@
requirements/full.lock.new: requirements/site.lock.new
	@$(compile) pyproject.toml $(everything) --constraint $< --output-file $@
requirements/dev.lock.new: requirements/full.lock.new
	@$(compile) pyproject.toml $(everything) --extra dev --constraint $< --output-file $@

# --- checking ---------------------------------------------------------------------------------------------

# The settings make the folder of the site's data as they are read: not the one with somebody's data here.
test lint: export DONDOC_HOME := build/checks
# Each process takes a stretch of the tests, so that what files prepare is prepared once; who is done helps the others.
xdist := --numprocesses auto --dist worksteal

.PHONY: test
test: $(DEV)  ## Run all tests (TESTS=tests/grammar: those); with DONDOC_TEST_POSTGRES=postgres://… on PostgreSQL, too
	@$(BIN)/python -m dondoc.site.config.translations
	@DONDOC_DATABASE_URL= $(BIN)/python -m pytest $(xdist) -r s $(TESTS)
ifneq ($(DONDOC_TEST_POSTGRES),)
	@echo "The site's tests once more, on PostgreSQL:"
	@DONDOC_DATABASE_URL="$$DONDOC_TEST_POSTGRES" $(BIN)/python -m pytest $(xdist) -m "not browser and not once" tests/site
endif

.PHONY: lint
lint: $(DEV)  ## Check style, types, layers and migrations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@DONDOC_DATABASE_URL=sqlite:///:memory: $(BIN)/python manage.py makemigrations --check --dry-run

.PHONY: bench
bench: $(DEV)  ## Measure how fast names are matched, and documents, long ones and folders read (DOCUMENTS=FOLDER: those)
	$(BIN)/python benchmarks/register_match.py
	$(BIN)/python benchmarks/read_and_extract.py $(or $(DOCUMENTS),samples)
	$(BIN)/python benchmarks/long_text.py $(or $(DOCUMENTS),samples)
	$(BIN)/python benchmarks/folders.py

.PHONY: compare
compare: $(DEV)  ## List what the rules here read otherwise than those of BASE=REVISION, and the time of each
	@$(BIN)/python benchmarks/compare.py $(or $(BASE),$(DONDOC_BASE),HEAD) $(DOCUMENTS)

.PHONY: fuzz
fuzz: $(DEV)  ## Read ten thousand spoilt documents, and very long ones: no crash, no hang, nothing lost
	@$(BIN)/python tests/fuzz/run.py

.PHONY: fuzz-api
fuzz-api: export DONDOC_HOME := build/checks
fuzz-api: $(DEV)  ## Ask the interface for programs a thousand things of each kind that its description allows or forbids
	@DONDOC_FUZZ_EXAMPLES=1000 DONDOC_FUZZ_SEED=$$(date +%s) $(BIN)/python -m pytest -q $(xdist) tests/site/api/test_fuzzed.py

# --- showing ----------------------------------------------------------------------------------------------

.PHONY: demo
demo: $(SITE)  ## Play one month with the samples, or with the documents in SEEDS=FOLDER, from a clean start
	@DONDOC_HOME="$(HOME_FOLDER)" DONDOC_MAIL_URL="file://$(abspath $(HOME_FOLDER))/thu" DONDOC_DATABASE_URL= \
		$(BIN)/python -m dondoc.site demo $(if $(SEEDS),--documents "$(SEEDS)")

# A demonstration leaves its day and its people in demo.env; the site goes on from there.
.PHONY: serve
serve: $(SITE)  ## Open the site (PORT=8000)
	@if [ -f "$(HOME_FOLDER)/demo.env" ]; then set -a; . "$(abspath $(HOME_FOLDER))/demo.env"; set +a; fi; \
	$(BIN)/python -m dondoc.site migrate --verbosity 0 && \
	exec $(BIN)/python -m dondoc.site serve $(if $(PORT),--port "$(PORT)")

.PHONY: samples
samples: $(SITE)  ## Write the documents in samples/ anew
	@$(BIN)/python samples/make.py

.PHONY: pictures
pictures: $(DEV)  ## Take the pictures of the documentation anew (needs chromium)
	@$(BIN)/python docs/make_pictures.py

.PHONY: reference
reference: $(DEV)  ## Write docs/reference/recognised.md anew, from the rules and their tests
	@$(BIN)/python docs/make_recognised.py

.PHONY: clean
clean:  ## Remove what make made, but for the data of the site in var/
	rm -rf $(VENV) build test-results .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	find src tests benchmarks docs samples \( -name __pycache__ -o -name '*.egg-info' -o -name '*.mo' \) -prune -exec rm -rf {} +
