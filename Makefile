# Klaim. `make` tells what there is; every target sets up its own environment in .venv first.

INPUT     ?= seeds
OUT       ?= out
ENGINE    ?= spacy
PUBLISHED ?=
WORKERS   ?= 1
GOLD      ?= tests/gold
CORPORA   ?=

SYSTEM_PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN   := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help setup extract show test lint evaluate bench compare train clean

help: ## tell what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  make extract INPUT=dump.jsonl OUT=out ENGINE=stanza PUBLISHED=2024-10-23 WORKERS=2"

setup: $(READY) ## make the environment .venv

# made anew when the dependencies change; the stamp is the last thing, so a failed try is no setup
$(READY): pyproject.toml .ci/constraints.txt
	$(SYSTEM_PYTHON) -m venv --clear .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c .ci/constraints.txt -e ".[dev]"
	@touch $@

extract: $(READY) ## the main job: INPUT (seeds) into the tables of OUT (out)
	$(BIN)/klaim extract $(INPUT) --out $(OUT) --engine $(ENGINE) --workers $(WORKERS) \
		$(if $(PUBLISHED),--published $(PUBLISHED))

show: $(READY) ## print the claims of OUT
	$(BIN)/klaim show $(OUT)

test: $(READY) ## run the tests
	$(BIN)/python -m pytest

lint: $(READY) ## check style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

evaluate: $(READY) ## compare with the gold annotations of GOLD
	$(BIN)/klaim evaluate --gold $(GOLD) --engine $(ENGINE)

bench: $(READY) ## measure words per second, stage by stage; dates beside dateparser
	$(BIN)/python -m pipeline.bench --engine $(ENGINE)
	$(BIN)/python -m pipeline.bench --linear
	$(BIN)/python -m pipeline.bench --dates --gold $(GOLD)

compare: $(READY) ## compare the engines: claims, speed, size, start-up
	$(BIN)/python -m pipeline.bench --compare

train: $(READY) ## train both models from CORPORA, a folder; about 70 minutes on two cores
	$(if $(CORPORA),,$(error make train CORPORA=folder))
	$(BIN)/python -m pipeline.training --corpora $(CORPORA)
	$(BIN)/python -m pipeline.training.referents $(GOLD)/dev $(GOLD)/who

clean: ## remove the environment, the tables of a default run, and caches
	rm -rf .venv out build dist .pytest_cache .ruff_cache .hypothesis
	find pipeline tests -name __pycache__ -type d -prune -exec rm -rf {} +
