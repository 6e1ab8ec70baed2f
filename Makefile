.DEFAULT_GOAL := help
BIN := .venv/bin

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

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

lock: ## resolve the dependencies anew into requirements.lock (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --upgrade --group dev pyproject.toml --quiet --output-file requirements.lock

.PHONY: help setup demo test lint types lock
