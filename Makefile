# Two commands from a fresh machine: `make demo` sets up and runs the main job, `make test` proves everything.
# Needs git, make and Python 3.11 or newer (another one: make PYTHON=python3.12). Everything lands in .venv and demo.

PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
PIP := $(VENV_PYTHON) -m pip --disable-pip-version-check --quiet
TIMELINE := $(VENV_PYTHON) -m timeline -d demo/timeline.db

.PHONY: help demo test both soak check docs format clean
.DEFAULT_GOAL := help

help:
	@echo "make demo    set up, ingest the seed articles into a fresh database, print and export the chronology"
	@echo "make test    set up with the developers' tools and run every test, lint, type and import check"
	@echo "make both    the tests of store, library and command line on PostgreSQL too, where a server is installed; some twenty minutes"
	@echo "make soak    kill, cut and fill up an ingestion some hundred times, and read hostile inputs by the thousand; some hours"
	@echo "make check   only ruff, mypy and the import floors"
	@echo "make docs    rebuild the generated pages of docs/"
	@echo "make format  let ruff restyle the code"
	@echo "make clean   remove .venv, demo and caches"

# A dangling link (Python was upgraded or removed) counts as missing, so the environment is made anew.
$(VENV_PYTHON):
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Timeline needs Python 3.11 or newer; '$(PYTHON)' is $$("$(PYTHON)" --version 2>&1 || true)." >&2; \
	  echo "Name another one, for example: make PYTHON=python3.12" >&2; exit 1; }
	@echo "Making a virtual environment in .venv …"
	@"$(PYTHON)" -m venv --clear .venv

.venv/.installed: $(VENV_PYTHON) pyproject.toml
	@echo "Installing Timeline into .venv …"
	@$(PIP) install -e .
	@touch $@

.venv/.installed-dev: $(VENV_PYTHON) pyproject.toml
	@echo "Installing Timeline and the developers' tools into .venv …"
	@$(PIP) install -e '.[dev]'
	@touch $@ .venv/.installed

demo: .venv/.installed
	@mkdir -p demo
	@rm -f demo/timeline.db demo/timeline.db-wal demo/timeline.db-shm demo/chronology.csv demo/chronology.ics
	@$(TIMELINE) seed
	@$(TIMELINE) ls
	@$(TIMELINE) -q export csv -o demo/chronology.csv
	@$(TIMELINE) export ics -o demo/chronology.ics
	@echo
	@echo "The database is   demo/timeline.db     (SQLite; any tool opens it)"
	@echo "The chronology is demo/chronology.csv  (for a spreadsheet)"
	@echo "              and demo/chronology.ics  (for a calendar)"
	@echo
	@echo "Next, try:"
	@echo "  . .venv/bin/activate && export TIMELINE_DB='$(CURDIR)/demo/timeline.db'"
	@echo "  timeline ls --year 2013                     one year"
	@echo "  timeline search conference                  any word of a title or quote"
	@echo "  timeline show UID                           why an event has its date"
	@echo "  timeline ingest your-article.txt            your own text; then timeline ls"
	@echo "  timeline --help                             everything else"

test: .venv/.installed-dev
	@$(VENV_PYTHON) -m pytest

both: .venv/.installed-dev
	@TIMELINE_BOTH=1 $(VENV_PYTHON) -m pytest tests/store tests/library tests/cli -k postgresql

soak: .venv/.installed-dev
	@TIMELINE_SOAK=200 $(VENV_PYTHON) -m pytest tests/store/test_faults.py tests/store/test_damage.py tests/store/test_writers.py tests/store/test_server_faults.py tests/hostile tests/spark

check: .venv/.installed-dev
	@$(VENV_PYTHON) -m ruff check .
	@$(VENV_PYTHON) -m ruff format --check .
	@$(VENV_PYTHON) -m mypy
	@$(VENV_PYTHON) -c 'from importlinter.cli import lint_imports_command as run; run()' --no-logo

docs: .venv/.installed-dev
	@$(VENV_PYTHON) docs/build.py
	@TIMELINE_WRITE_DOCS=1 $(VENV_PYTHON) -m pytest tests/store/test_reference.py

format: .venv/.installed-dev
	@$(VENV_PYTHON) -m ruff check --fix .
	@$(VENV_PYTHON) -m ruff format .

clean:
	@rm -rf .venv demo .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
