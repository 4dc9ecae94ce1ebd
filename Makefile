# Everything a person or a machine does with the portal. Each target can be run on a fresh machine with Python 3.11 or later.
VENV_PYTHON = .venv/bin/python

.DEFAULT_GOAL = help
.PHONY: help setup setup-dev run test proof fmt assets lock

help: ## Say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1: \2/p' Makefile

setup: ## Make .venv and install what the portal runs on
	@scripts/setup.sh

setup-dev: ## The same, with what checks and tests need
	@scripts/setup.sh dev

run: setup ## Serve the portal with its worker; Ctrl-C stops both
	@$(VENV_PYTHON) -m scripts.run

test: setup-dev ## Every check and every test but the long ones
	@scripts/check.sh

proof: setup-dev ## The long forms of the tests, with their figures
	@scripts/proof.sh

fmt: setup-dev ## Format the code and mend what the linter can mend
	@$(VENV_PYTHON) -m ruff format .
	@$(VENV_PYTHON) -m ruff check --fix .

assets: ## Build static/dist from assets/ (needs Node 20 or later)
	@npm ci --ignore-scripts --no-fund --no-audit
	@npm run --silent build

lock: ## Lock requirements.in and requirements-dev.in anew, with hashes (needs uv)
	@scripts/lock.sh
