"""How the tests and the pictures start a browser: the system's Chromium, quiet, and able to run as root."""

import shutil
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def launch_options() -> dict[str, Any]:
    """What Playwright's `launch` is given; without a Chromium of the system it takes its own."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    return {"args": list(QUIET), **({"executable_path": found} if found else {})}
