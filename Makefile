.DEFAULT_GOAL := help
BIN := .venv/bin

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.ready ## put the environment into .venv

.venv/.ready: requirements.lock pyproject.toml scripts/setup.sh
	@sh scripts/setup.sh

demo: setup ## an ordinary night against made-up pages on this machine
	@$(BIN)/blotter demo

test: setup ## run all tests
	$(BIN)/python -m pytest

lint: setup ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup ## check types
	$(BIN)/mypy

accuracy: setup ## agreement with the labelled releases (BLOTTER_ARCHIVE=<checkout>/news for the real ones)
	@$(BIN)/python -m tests.accuracy

accuracy-raise: setup ## lift the accuracy floors to what is reached now
	@$(BIN)/python -m tests.accuracy --raise-floors

doubts: setup ## mentions of the archive that a model cannot believe of the rules (BLOTTER_ARCHIVE=<checkout>/news)
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group doubts 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group doubts
	@$(BIN)/python -m tests.accuracy.doubts

reworded: setup ## releases of the archive said otherwise: are the facts the same? (BLOTTER_ARCHIVE=<checkout>/news)
	@$(BIN)/python -m tests.accuracy.reworded

worth: setup ## each expression of the rules taken out: what gets worse, what better? (BLOTTER_ARCHIVE=<checkout>/news)
	@$(BIN)/python -m tests.accuracy.worth

bench: setup ## speed beside trafilatura, quantulum3 and dateparser (BLOTTER_ARCHIVE=<checkout>/news for real releases)
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group bench 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group bench
	@$(BIN)/python -m tests.bench

bench-warehouse: setup ## load, publish, export and ask a million made-up releases with three million facts
	@$(BIN)/python -m tests.bench.warehouse

fuzz: setup ## coverage-guided fuzzing of all that reads what others wrote, a minute a target (SECONDS=3600 RUNS=1000000)
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group fuzz 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group fuzz
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60) --runs $(or $(RUNS),1000000)

chaos: setup ## 2,000 random sequences of nights, releases and kills against a plain model (an hour)
	@$(BIN)/python -m tests.chaos

soak: setup ## ten readers without pause while nights load and publish (a minute)
	@$(BIN)/python -m tests.chaos.soak

soak-serve: setup ## 200 accelerated nights of `blotter serve`: does anything grow? (an hour and more)
	@$(BIN)/python -m tests.chaos.served

docs: setup ## the documentation as a site, in site/
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group docs 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group docs
	@$(BIN)/python -m mkdocs build --strict --quiet && echo "site/index.html"

audit: setup ## known vulnerabilities in the locked dependencies (asks pypi.org, or ADVISORIES=<checkout of pypa/advisory-database or pyupio/safety-db>)
ifdef ADVISORIES
	@$(BIN)/python -m scripts.advisories "$(ADVISORIES)"
else
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group supply 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group supply
	@$(BIN)/python -m pip_audit --strict --disable-pip --requirement requirements.lock
endif

sbom: setup ## the bill of materials of what is installed, as CycloneDX, in sbom.json
	@VIRTUAL_ENV="$$PWD/.venv" uv pip install --quiet --group supply 2>/dev/null \
		|| $(BIN)/python -m pip install --quiet --group supply
	@$(BIN)/python -m cyclonedx_py environment $(BIN)/python --pyproject pyproject.toml \
		--output-reproducible --output-format JSON --output-file sbom.json && echo "sbom.json"

licences: setup ## the licences of the locked dependencies, into docs/licences.md
	@$(BIN)/python scripts/licences.py > docs/licences.md

lock: ## resolve the dependencies anew into requirements.lock (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --upgrade --group dev pyproject.toml --quiet --output-file requirements.lock

.PHONY: help setup demo chaos soak soak-serve docs audit sbom licences accuracy accuracy-raise doubts reworded worth bench bench-warehouse fuzz test lint types lock
