# Everything from a fresh clone: `make run` and `make test` set up .venv first. The work is done by .ci/prepare.py.

PYTHON := $(shell for candidate in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$candidate; break; fi; done)
VENV_PYTHON := .venv/bin/python
PREPARE = $(if $(PYTHON),$(PYTHON) .ci/prepare.py,echo "make: Python 3.11 or newer is needed, but none was found on PATH: install python3" >&2; exit 1; :)

.PHONY: run test lint bench mutation translations pictures venv clean help

run: ## open the window with the XOR preset; without a display train it and leave the results in out/
	@$(PREPARE) run

test: ## run the whole test suite, headless
	@$(PREPARE) venv test
	@$(PREPARE) libraries
	QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m pytest $(PYTEST_OPTIONS)

lint: ## check format, style and types
	@$(PREPARE) venv test dev
	$(VENV_PYTHON) -m ruff format --check .
	$(VENV_PYTHON) -m ruff check .
	$(VENV_PYTHON) -m mypy

bench: ## measure updates, memory and start, beside PyTorch where it is installed
	@$(PREPARE) venv
	$(VENV_PYTHON) -m playground bench

mutation: ## seed bugs into copies of the source and see which of them the tests catch
	@$(PREPARE) venv test
	@$(PREPARE) libraries
	$(VENV_PYTHON) -m tests.mutation $(MUTATION_OPTIONS)

translations: ## gather new sentences into assets/translations and compile them
	@$(PREPARE) venv
	$(VENV_PYTHON) -m playground.ui.translations

pictures: ## draw the pictures of the README
	@$(PREPARE) venv
	@$(PREPARE) libraries
	mkdir -p assets/pictures
	$(VENV_PYTHON) -m playground shot xor --seconds 3 --out assets/pictures/xor.png
	$(VENV_PYTHON) -m playground shot spiral --seconds 10 --theme dark --language uk --out assets/pictures/spiral.png
	$(VENV_PYTHON) -m playground shot digits-mlp --seconds 10 --language ru --out assets/pictures/digits.png
	$(VENV_PYTHON) -m playground shot inception --seconds 10 --out assets/pictures/inception.png
	$(VENV_PYTHON) -m playground shot backwards --seconds 10 --theme dark --language uk --out assets/pictures/backwards.png

venv: ## only set up .venv
	@$(PREPARE) venv

clean: ## remove what the targets above made, but for out/
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
