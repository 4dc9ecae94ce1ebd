#!/usr/bin/env bash
# Locks both lists of requirements with hashes for every platform. No index is named in the result.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v uv >/dev/null || { printf 'Locking needs uv: install it (pip install uv), then run this again.\n' >&2; exit 1; }
for name in requirements requirements-dev; do
  uv pip compile --quiet --no-config --no-emit-index-url --no-emit-find-links --generate-hashes --universal \
    --python-version 3.11 --custom-compile-command "make lock" "$name.in" -o "$name.txt" "$@"
done
