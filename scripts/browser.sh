#!/usr/bin/env bash
# Sees to it that tests have a Chromium: the system's, else Debian's, else one that Playwright fetches.
set -euo pipefail
cd "$(dirname "$0")/.."

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null; then exit 0; fi
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  printf 'Installing chromium\n'
  if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium; } >/dev/null 2>&1 </dev/null; then
    exit 0
  fi
fi

if .venv/bin/python -m playwright install chromium </dev/null; then exit 0; fi
printf 'The tests need a browser: install Chromium (Debian: apt-get install chromium), then run this again.\n' >&2
exit 1
