"""The WSGI entry: `gunicorn wsgi:app`, `flask --app wsgi …`."""

import os
import sys
from collections.abc import Mapping

from portal import create_app
from portal.config import Settings, SettingsError, settings_with_problems
from portal.gateways.keys import parse_keys
from portal.wiring import try_addresses

# These touch nothing that settings could spoil, or are there to say what is wrong with them.
NEED_NO_SETTINGS = frozenset({"doctor", "rules"})


def _settings(environ: Mapping[str, str], command: str | None) -> Settings:
    """The settings for a command of `flask`, or for serving. Raises SettingsError."""
    settings = try_addresses(settings_with_problems(environ))
    if command in NEED_NO_SETTINGS:
        return settings
    settings.demand_usable()
    parse_keys(settings.portal_keys)
    if command in {None, "run"}:
        settings.demand_secrets()
    return settings


def _command() -> str | None:
    """The first word of `flask …` that is no option and no option's value; None outside of `flask`."""
    if os.environ.get("FLASK_RUN_FROM_CLI") != "true":
        return None
    words = iter(sys.argv[1:])
    for word in words:
        if word in {"-A", "--app", "-e", "--env-file"}:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


try:
    app = create_app(_settings(os.environ, _command()))
except SettingsError as error:
    # With this status gunicorn ends too, where it would start a worker that ended with 1 again and again.
    sys.stderr.write(f"{error}\n")
    sys.exit(4)
