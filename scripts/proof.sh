#!/usr/bin/env bash
# The long forms of the tests, one after another, since several of them measure time.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/browser.sh
scripts/postgres.sh
exec .venv/bin/pytest -m proof -s --timeout=3600 </dev/null
