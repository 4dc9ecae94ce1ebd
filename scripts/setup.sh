#!/usr/bin/env bash
# Makes .venv and installs the locked requirements; with "dev", those of checks and tests too. Quick when all is in place.
set -euo pipefail
cd "$(dirname "$0")/.."
VENV=.venv

stop() { printf '%s\n' "$1" >&2; exit 1; }

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in "${PYTHON:-}" python3.11 python3.12 python3.13 python3.14 python3 python; do
    if [ -n "$name" ] && new_enough "$name"; then printf '%s' "$name"; return; fi
  done
  return 1
}

can_make_venvs() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# Debian ships the part of Python that makes environments as a package of its own.
install_venv_package() {
  local package
  package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    stop "Python can't make environments here: install its venv module (Debian, Ubuntu: apt-get install $package), then run this again."
  fi
  printf 'Installing %s\n' "$package"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package"; } >/dev/null ||
    stop "Could not install $package: install it by hand, then run this again."
}

make_venv() {
  local python
  python=$(find_python) || stop "Python 3.11 or later is needed: install it (Debian: apt-get install python3 python3-venv), then run this again."
  can_make_venvs "$python" || install_venv_package "$python"
  printf 'Making %s with %s\n' "$VENV" "$("$python" --version)"
  "$python" -m venv --clear "$VENV"
}

# The stamp is a copy of the lock that was installed, so a changed lock is installed again and an unchanged one is not.
install_lock() {
  local stamp="$VENV/installed-$1"
  if cmp -s "$1" "$stamp"; then return; fi
  printf 'Installing %s\n' "$1"
  "$VENV/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r "$1" ||
    stop "Could not install $1: see the lines above; a network, or a package index that holds these versions, is needed."
  cp "$1" "$stamp"
}

{ new_enough "$VENV/bin/python" && "$VENV/bin/python" -c 'import pip' 2>/dev/null; } || make_venv
install_lock requirements.txt
if [ "${1:-}" = dev ]; then install_lock requirements-dev.txt; fi
