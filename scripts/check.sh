#!/usr/bin/env bash
# Every check, then every test but the long ones. The first failure ends the run.
set -euo pipefail
cd "$(dirname "$0")/.."
BIN=.venv/bin

step() {
  local name=$1 began=$SECONDS
  shift
  printf '== %s\n' "$name"
  "$@" </dev/null || { printf '== %s FAILED\n' "$name" >&2; exit 1; }
  printf '== %s: %d s\n' "$name" $((SECONDS - began))
}

step "formatting (ruff format)" $BIN/ruff format --check --quiet .
step "lint (ruff)" $BIN/ruff check --quiet .
step "types (mypy)" $BIN/mypy
step "floors (import-linter)" $BIN/lint-imports --no-logo
step "templates (djlint)" $BIN/djlint templates --lint --quiet
step "unsafe code (bandit)" $BIN/bandit --quiet --recursive --configfile pyproject.toml portal scripts
step "browser" scripts/browser.sh
step "PostgreSQL" scripts/postgres.sh
step "tests (pytest)" $BIN/pytest -n "${TEST_PROCESSES:-2}" --dist loadfile
