# IDM Desktop: make run opens the window, make test runs every test and check
#
#   make run [DOCUMENT=path/to/summary.txt] [LIBRARY=path/to/folder] [PYTHON=path/to/python3]
#
# Both set up what they need first, in .venv; where packages of the system are missing they install them if they
# may, else they print the command that does.

BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup run test check-setup bench score torture screenshots translations package clean

help:
	@echo "make run          set up, and open the window (DOCUMENT=FILE reads that file first, LIBRARY=DIR uses that folder)"
	@echo "make test         set up, and run every test and check"
	@echo "make setup        set up only"
	@echo "make bench        run the benchmarks"
	@echo "make torture      put in faults, thousands of them, and see that nothing is lost (an hour)"
	@echo "make score        how well documents are understood, beside the goals"
	@echo "make screenshots  draw the pictures of the README again"
	@echo "make package      make the wheel, and a folder that runs without Python, in dist/"
	@echo "make translations bring the translations of the window up to date"
	@echo "make clean        remove .venv and everything else that was made"

setup:
	@.ci/prepare run

check-setup:
	@.ci/prepare test

# `value` and the shell's own variables keep blanks, quotes and dollar signs of a path as they are
ifneq ($(value LIBRARY),)
run: export IDM_LIBRARY := $(value LIBRARY)
endif
run: export FIRST := $(value DOCUMENT)
run: setup
	@if [ -n "$$FIRST" ]; then $(BIN)/idm import -- "$$FIRST" || true; fi
	@$(BIN)/idm-desktop

test: export QT_QPA_PLATFORM := offscreen
test: check-setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -n 2

bench: check-setup
	@$(BIN)/python -m tests.bench

score: check-setup
	@$(BIN)/python -m tests.score

torture: check-setup
	@$(BIN)/python -m tests.torture

screenshots: setup
	@.ci/pictures

package: check-setup
	@$(BIN)/python .ci/package

translations: check-setup
	@.ci/translations

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	find idm_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
