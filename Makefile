# Everything a developer types. `make help` lists it. Windows: make.ps1 has the same targets.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test check format docs translations mutants bench clean

help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

demo: .venv/ready ## build the sample archive in a temporary folder and say what to look at
	$(BIN)/planarkiv demo

test: .venv/ready ## all that must hold: format, lint, types, layers, docs up to date, tests
	$(BIN)/python tools/check.py

format: .venv/ready ## format the code
	$(BIN)/ruff format
	$(BIN)/ruff check --fix --quiet

docs: .venv/ready ## write the generated documentation anew
	$(BIN)/python tools/generate_docs.py

translations: .venv/ready ## gather the texts to translate, and make what the program reads of the translations
	$(BIN)/python tools/translations.py extract compile

mutants: .venv/ready ## turn every condition of every rule around and tell which no test notices (minutes)
	$(BIN)/python tools/mutate_rules.py

bench: .venv/ready ## measure, as ratios in one run (needs ogr2ogr: apt-get install gdal-bin)
	$(BIN)/python benchmarks/bench_sosi.py
	$(BIN)/python benchmarks/bench_build.py
	$(BIN)/python benchmarks/bench_validate.py
	$(BIN)/python benchmarks/bench_city.py
	$(BIN)/python benchmarks/bench_export.py

clean: ## remove what the targets made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache build dist benchmarks/.work

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'planarkiv needs Python 3.11 or newer')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch .venv/ready
