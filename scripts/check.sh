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

# Databases of tests are written to disk at every commit; in memory that costs nothing.
free=$(df --output=avail -B1M /dev/shm 2>/dev/null | tail -n 1 || echo 0)
if [ "${free:-0}" -gt 2048 ] && [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi

step "formatting (ruff format)" $BIN/ruff format --check --quiet .
step "lint (ruff)" $BIN/ruff check --quiet .
step "types (mypy)" $BIN/mypy
step "floors (import-linter)" $BIN/lint-imports --no-logo
step "templates (djlint)" $BIN/djlint templates --lint --quiet
step "unsafe code (bandit)" $BIN/bandit --quiet --recursive --configfile pyproject.toml portal scripts
step "browser" scripts/browser.sh
step "PostgreSQL" scripts/postgres.sh
step "tests (pytest)" $BIN/pytest -n "${TEST_PROCESSES:-3}" --dist loadfile --no-loadscope-reorder
