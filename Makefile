# Needs Python 3.11 or later and make; everything else is installed into .venv.
# Another Python: make test PYTHON=python3.12

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test laws lint docs bench check-seeds clean

demo: .venv/.installed ## convert the sample documents, showing what was found and repaired
	@rm -rf build/demo
	@printf '\n$$ corpusnorm convert seeds/*/*.txt -o build/demo --to markdown\n\n'
	@$(BIN)/corpusnorm convert seeds/*/*.txt -o build/demo --to markdown
	@printf '\n$$ corpusnorm check seeds/*/*.txt --statistics\n\n'
	@$(BIN)/corpusnorm check seeds/*/*.txt --statistics || test $$? -eq 1
	@printf '\nThe documents are in build/demo. Compare one with its source in seeds/.\n'

test: .venv/.developed ## run the tests
	$(BIN)/pytest

laws: .venv/.developed ## run the property tests with many more examples
	HYPOTHESIS_PROFILE=long $(BIN)/pytest tests/laws

lint: .venv/.developed ## style, format, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

docs: .venv/.developed ## generate the reference, build docs/_build/html
	$(BIN)/python -m tools.build_reference
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet docs docs/_build/html
	@echo "docs/_build/html/index.html"

bench: .venv/.developed ## speed against chardet and ftfy, in the same run
	$(BIN)/python -m benchmarks

check-seeds: .venv/.installed ## validate the documents expected of seeds/
	$(BIN)/corpusnorm check seeds

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
