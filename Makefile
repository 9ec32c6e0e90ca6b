# Needs Python 3.11 or later and make; everything else is installed into .venv.
# Another Python: make test PYTHON=python3.12

PYTHON ?= python3
BIN := .venv/bin
SAMPLE := seeds/review_essay/orchard-keeper-of-lisse
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test laws all-laws lint docs bench check-seeds clean

demo: .venv/.installed ## convert the sample documents, showing what was found and repaired
	@rm -rf build/demo
	@printf '\n$$ corpusnorm convert seeds -o build/demo --to markdown\n\n'
	@$(BIN)/corpusnorm convert seeds -o build/demo --to markdown 2>&1
	@printf '\n$$ corpusnorm check $(SAMPLE).txt | head -n 18\n\n'
	@$(BIN)/corpusnorm check $(SAMPLE).txt | head -n 18
	@printf '\n$$ head -n 16 build/demo/$(SAMPLE:seeds/%=%).md\n\n'
	@head -n 16 build/demo/$(SAMPLE:seeds/%=%).md
	@printf '\nThe documents are in build/demo; their sources are in seeds.\n'

test: .venv/.developed ## run the tests
	$(BIN)/pytest -n auto

laws: .venv/.developed ## run the property tests with many more examples
	HYPOTHESIS_PROFILE=long $(BIN)/pytest -m "long or not long" --ignore=tests/laws/test_all_laws_at_once.py tests/laws

all-laws: .venv/.developed ## try all laws on 100,000 documents, which takes about an hour
	$(BIN)/pytest -m long -v tests/laws/test_all_laws_at_once.py

lint: .venv/.developed ## style, format, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

docs: .venv/.developed ## generate the reference, build docs/_build/html
	$(BIN)/python -m tools.build_reference
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet docs docs/_build/html
	@echo "docs/_build/html/index.html"

bench: .venv/.developed ## speed beside the peers that are installed, put into docs/explanation/speed.md
	$(BIN)/python -m benchmarks.speed --write

check-seeds: .venv/.installed ## validate our own seed documents, the sources and what is expected of them
	$(BIN)/corpusnorm check --select VA seeds
	$(BIN)/corpusnorm check seeds/*/*.md

clean: ## remove what this file has made
	rm -rf .venv build dist docs/_build

.venv/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$(PYTHON) is too old: corpusnorm needs Python 3.11 or later (make $(MAKECMDGOALS) PYTHON=python3.12)"; exit 1; }
	@test -x $(BIN)/python || { echo "Making .venv ..."; $(PYTHON) -m venv .venv; }
	@echo "Installing corpusnorm into .venv ..."
	@$(PIP) --editable .
	@touch $@

.venv/.developed: .venv/.installed
	@echo "Installing the tools of development into .venv ..."
	@$(PIP) --editable '.[dev]'
	@touch $@
